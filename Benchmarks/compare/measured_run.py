"""One process, with what it cost."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    wall: float
    cpu: float
    """User and system time of all threads, in seconds."""
    user: float
    """The user time alone."""
    peak: int
    """Largest resident memory in bytes; under 20 MB cannot show, for the child starts as a copy of this process."""


def run(command: list[str], log: Path) -> Cost:
    """Runs the command to its end; a failure ends the comparison, for a build that failed has no time."""
    # What earlier builds wrote is not to be written out at this one's expense.
    os.sync()
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}\nended with {process.returncode}:\n{log.read_text(errors='replace')[-4000:]}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_utime, usage.ru_maxrss * unit)
