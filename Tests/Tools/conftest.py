"""What other programs make of ours: each test runs the built `noticeboard` as a user would.

To run: `make tool-test`. NOTICEBOARD names the program (`.build/debug/noticeboard` without it).
"""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_DAY = "2026-11-23"


@pytest.fixture(scope="session")
def noticeboard():
    """Runs the program and returns what it wrote and its status."""
    program = os.environ.get("NOTICEBOARD", ROOT / ".build/debug/noticeboard")

    def run(*arguments):
        return subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, check=False)

    run.program = program
    return run


@pytest.fixture(scope="session")
def sample(noticeboard, tmp_path_factory):
    """The sample portal, built once for all that only look at it; its ledger lies beside it."""
    site = tmp_path_factory.mktemp("sample") / "site"
    run = noticeboard("build", ROOT / "content", "--output", site, "--as-of", SAMPLE_DAY)
    assert run.returncode == 0, run.stdout + run.stderr
    return site


@pytest.fixture
def content(tmp_path):
    """A content folder of the given files, by path."""

    def make(files):
        for name, text in files.items():
            file = tmp_path / "content" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tmp_path / "content"

    return make
