"""The check, or with --record what it is made against from now on."""

import argparse
import sys
from pathlib import Path

from . import measures, thresholds


def main() -> None:
    parser = argparse.ArgumentParser(prog="micro", description=__doc__)
    parser.add_argument("content", type=Path, help="a portal's content, made by `corpus`")
    parser.add_argument("--binary", type=Path, required=True, help="the program `micro`")
    parser.add_argument("--record", action="store_true", help="write thresholds.csv anew")
    given = parser.parse_args()

    steps = measures.counted(given.binary, given.content)
    if not any(measures.INSTRUCTIONS in counts for counts in steps.values()):
        print("Instructions are not counted: valgrind is not installed. Allocations and bytes are.\n")
    lines, wrong = thresholds.table(steps, thresholds.read() if thresholds.FILE.exists() else {})
    print("\n".join(lines))
    if given.record:
        thresholds.write(steps)
        print(f"\n{thresholds.FILE.name} was written anew: look at what has changed before you commit it.")
    elif wrong:
        print("\n" + "\n".join(wrong))
        sys.exit(1)
    else:
        print("\nNothing has grown.")


main()
