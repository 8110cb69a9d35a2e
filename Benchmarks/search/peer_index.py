"""Pagefind's index of the pages that the portal's own index names."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from compare import measured_run


def make(site: Path, addresses: Iterable[str]) -> measured_run.Cost:
    """Writes site/pagefind. Boards and lists, which the portal leaves out, would only stand in the peer's way."""
    with tempfile.TemporaryDirectory(dir=site.parent, prefix=f"{site.name}.") as folder:
        # The same files by other names: nothing is copied.
        pages = Path(folder)
        for address in addresses:
            (pages / address).parent.mkdir(parents=True, exist_ok=True)
            os.link(site / address, pages / address)
        shutil.rmtree(site / "pagefind", ignore_errors=True)
        command = [
            *(sys.executable, "-m", "pagefind", "--site", str(pages), "--output-path", str(site / "pagefind")),
            *("--root-selector", "main", "--exclude-selectors", "[hidden], [data-search=off]"),
        ]
        return measured_run.run(command, pages / "pagefind.log")
