"""The measurements of one contestant in one round."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from .contestant import Contestant
from .edit import appended
from .measured_run import Cost, run
from .output_tree import OutputTree, look, marks, needless


@dataclass(frozen=True)
class Sample:
    full: Cost
    floor: float
    tree: OutputTree
    second: Cost
    rewritten: int
    """Files that the second build wrote."""
    needless: int
    """Those of them that have the bytes they had."""


def measure(contestant: Contestant, floor: Path, folder: Path, pages: int) -> Sample:
    """A build into a new folder, the same bytes merely written, and a build after one text has changed."""
    output = folder / contestant.name
    full = run(contestant.command(output), folder / f"{contestant.name}.log")
    tree = look(output)
    if tree.pages < pages:
        raise SystemExit(f"{contestant.name} made {tree.pages} pages of {pages} disclosures: see {folder}")

    os.sync()
    written = subprocess.run(
        [str(floor), str(output), str(folder / f"{contestant.name}-floor")], check=True, capture_output=True, text=True
    )
    before = marks(output)
    text = contestant.texts()[pages // 2]
    with appended(text, "本次公开后补充说明：以上数字已经再次核对。"):
        start = time.time_ns()
        second = run(contestant.command(output), folder / f"{contestant.name}-second.log")
        rewritten = look(output, since=start).fresh
    return Sample(full, float(written.stdout), tree, second, rewritten, needless(before, marks(output)))
