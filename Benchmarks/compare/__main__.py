"""The comparison: rounds in which each contestant has its turn, the order reversed in every other round."""

import argparse
import sys
import time
from pathlib import Path

from . import contestant, goals, report
from .sample import Sample, measure


def options() -> argparse.Namespace:
    here = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(prog="compare", description=__doc__)
    parser.add_argument("corpus", type=Path, help="a folder made by `corpus`")
    parser.add_argument("--pages", type=int, required=True, help="how many disclosures the corpus has")
    parser.add_argument("--runs", type=int, default=3, help="rounds (default: 3)")
    parser.add_argument("--goals", action="store_true", help="tell which goals are met, and fail where one is not")
    parser.add_argument("--noticeboard", type=Path, default=here.parent / ".build/release/noticeboard")
    parser.add_argument("--hugo", type=Path, help="Hugo's program (default: the one in .venv)")
    parser.add_argument("--floor", type=Path, default=here / ".build/release/write-floor")
    parser.add_argument("--outputs", type=Path, default=here / ".build/runs", help="where the sites are built")
    return parser.parse_args()


def warm(corpus: Path) -> None:
    """Reads everything once, so that no contestant is the one that waits for the disk."""
    for path in corpus.rglob("*"):
        if path.is_file():
            path.read_bytes()


def main() -> None:
    given = options()
    hugo = given.hugo or contestant.hugo_binary(Path(__file__).resolve().parent.parent / ".venv")
    contestants = [contestant.noticeboard(given.noticeboard, given.corpus), contestant.hugo(hugo, given.corpus)]
    # Every build has a folder of its own and nothing is deleted: ext4 is slow for long after a large tree has gone.
    outputs = given.outputs / time.strftime("%Y%m%d-%H%M%S")
    results: dict[str, list[Sample]] = {one.name: [] for one in contestants}

    warm(given.corpus)
    print(report.table({}))
    for number in range(1, given.runs + 1):
        folder = outputs / str(number)
        folder.mkdir(parents=True)
        for one in contestants if number % 2 else reversed(contestants):
            results[one.name].append(measure(one, given.floor, folder, given.pages))
            print(report.line(f"{one.name}, run {number}", results[one.name][-1:]), flush=True)

    print(f"\nMedians of {given.runs} runs, {given.pages} disclosures:\n")
    print(report.table(results), "\n")
    print(f"The sites are in {outputs}; `make clean` removes them, best not right before the next comparison.\n")
    verdicts = []
    if given.goals:
        measured = goals.Measured(results["noticeboard"], results["hugo"], goals.start_up(given.noticeboard, outputs))
        verdicts = [goal.verdict(measured) for goal in goals.GOALS]
        print("\n".join(verdict.line for verdict in verdicts), "\n")
    print(report.ratios(results["noticeboard"], results["hugo"]))
    if not all(verdict.is_met for verdict in verdicts):
        sys.exit(1)


main()
