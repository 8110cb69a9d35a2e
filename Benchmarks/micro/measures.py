"""What is counted of each step, for a page: times differ from run to run, counts hardly."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

ALLOCATIONS, BYTES, INSTRUCTIONS = "allocations", "bytes", "instructions"

TOLERANCES = {ALLOCATIONS: 0.05, BYTES: 0.05, INSTRUCTIONS: 0.10}
"""By how much each may grow: libraries and compilers of other machines differ a little."""

Steps = dict[str, dict[str, float]]

# Tables of Swift are otherwise in another order in every run.
ENVIRONMENT = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}


def counted(binary: Path, content: Path) -> Steps:
    """Every step; instructions only where valgrind is there to count them."""
    lines = told(run([str(binary), str(content)]))
    steps = {name: {ALLOCATIONS: allocations / pages, BYTES: size / pages} for name, pages, allocations, size in lines}
    if shutil.which("valgrind"):
        for (name, pages, _, _), count in instructions(binary, content):
            steps[name][INSTRUCTIONS] = count / pages
    return steps


def instructions(binary: Path, content: Path):
    """By valgrind, which every machine can run: containers and virtual machines often have no counters of the processor's."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            *("valgrind", "--tool=callgrind", "--collect-atstart=no", "--toggle-collect=micro_measured"),
            *("--dump-after=micro_measured", f"--callgrind-out-file={folder}/out"),
            *(str(binary), str(content), "--times", "1"),
        ]
        lines = told(run(command))
        # A dump a step, numbered, and one more of what comes after the last.
        dumps = sorted(Path(folder).glob("out.*"), key=lambda dump: int(dump.suffix[1:]))
        if len(dumps) < len(lines):
            raise SystemExit(f"callgrind saw {len(dumps)} of {len(lines)} steps.")
        return [(line, total(dump)) for line, dump in zip(lines, dumps)]


def total(dump: Path) -> int:
    found = re.search(r"^(?:totals|summary): (\d+)", dump.read_text(), re.MULTILINE)
    if not found:
        raise SystemExit(f"{dump} tells no total.")
    return int(found[1])


def told(output: str) -> list[tuple[str, int, int, int]]:
    rows = (line.split(",") for line in output.splitlines())
    return [(name, *map(int, numbers)) for name, *numbers in rows]


def run(command: list[str]) -> str:
    ran = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT)
    if ran.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\nended with {ran.returncode}:\n{ran.stderr[-4000:]}")
    return ran.stdout
