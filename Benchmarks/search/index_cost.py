"""What the search index costs a build: its share of the processor's time, and the build's peak memory.

    python -m search.index_cost CONTENT SITE

Builds once, watched by Linux's `perf`, which asks 99 times a second where each thread is.
"""

import argparse
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from compare import contestant, measured_run

# Types whose functions these are. What packs the files is the index's too.
_INDEX = ["PartialIndex", "PostingsCollector", "SearchIndex", "SearchNames", "SearchOrder", "SearchProduction", "TermFiles"]
# Made for the last look for personal data as well.
_TEXT = ["VisibleText"]


def main() -> None:
    here = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(prog="search.index_cost", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("content", type=Path)
    parser.add_argument("site", type=Path, help="where the portal is built")
    parser.add_argument("--noticeboard", type=Path, default=here / ".build/release/noticeboard")
    given = parser.parse_args()
    record = given.site.with_name(given.site.name + ".perf")
    command = [
        *("perf", "record", "--quiet", "--freq", "99", "--call-graph", "fp", "--output", str(record), "--"),
        *(str(given.noticeboard), "build", str(given.content), "--output", str(given.site), "--as-of", contestant.AS_OF),
    ]
    cost = measured_run.run(command, record.with_suffix(".log"))
    print(f"Build: {cost.wall:.1f} s, {cost.cpu:.1f} s of CPU, {cost.peak / 1e6:.0f} MB at most.", flush=True)
    where = Counter(map(_owner, _samples(record)))
    total = where.total()
    print(f"Of {total:,} samples the index has {where['index'] / total:.1%}, the reading of the pages' texts {where['text'] / total:.1%}.")


def _samples(record: Path) -> Iterator[str]:
    """Each with the functions that were under way."""
    script = ["perf", "script", "--input", str(record), "--fields", "ip,sym,dso", "--no-demangle"]
    with subprocess.Popen(script, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        lines: list[str] = []
        for line in process.stdout:
            if line.strip():
                lines.append(line)
            elif lines:
                yield "".join(lines)
                lines.clear()
        if lines:
            yield "".join(lines)


def _owner(stack: str) -> str:
    if _is_of(stack, _INDEX) or "libdeflate" in stack:
        return "index"
    return "text" if _is_of(stack, _TEXT) else "other"


def _is_of(stack: str, types: list[str]) -> bool:
    # In Swift's symbols the module's name stands only before the type whose function it is.
    return any(f"8Pipeline{len(name)}{name}" in stack for name in types)


if __name__ == "__main__":
    main()
