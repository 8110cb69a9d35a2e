"""What is on record for each step, and what has grown beyond it."""

import csv
from pathlib import Path

from .measures import TOLERANCES, Steps

FILE = Path(__file__).with_name("thresholds.csv")


def read() -> Steps:
    with FILE.open(newline="", encoding="utf-8") as file:
        return {
            row["step"]: {measure: float(row[measure]) for measure in TOLERANCES if row[measure]}
            for row in csv.DictReader(file)
        }


def write(steps: Steps) -> None:
    """What was not counted this time stays as it was."""
    before = read() if FILE.exists() else {}
    with FILE.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["step", *TOLERANCES])
        for name, counts in steps.items():
            kept = {**before.get(name, {}), **counts}
            writer.writerow([name, *(f"{kept[measure]:.1f}" if measure in kept else "" for measure in TOLERANCES)])


def table(steps: Steps, known: Steps) -> tuple[list[str], list[str]]:
    """A line a step, and a sentence for everything that is wrong."""
    lines = [f"{'for a page':15}" + "".join(f"{measure:>14}{'':>9}" for measure in TOLERANCES)]
    wrong = [f"{name}: is on record, but was not run; make bench-record" for name in known.keys() - steps.keys()]
    for name, counts in steps.items():
        cells = [f"{name:15}"]
        for measure, tolerance in TOLERANCES.items():
            count, limit = counts.get(measure), known.get(name, {}).get(measure)
            cells.append("" if count is None else f"{count:14,.1f}")
            if count is None:
                cells.append("")
            elif limit is None:
                cells.append(f"{'new':>9}")
                wrong.append(f"{name}: {measure} are not on record; make bench-record")
            else:
                # What was nothing and is something has grown, too.
                growth = count / limit - 1 if limit else float(count > 0)
                cells.append(f"{growth:+9.1%}")
                if growth > tolerance:
                    wrong.append(
                        f"{name}: {measure} grew from {limit:,.1f} to {count:,.1f} ({growth:+.1%}, at most {tolerance:+.0%})"
                    )
        lines.append("".join(cells).rstrip())
    return lines, wrong
