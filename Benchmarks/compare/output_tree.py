"""What a build left behind."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class OutputTree:
    files: int
    bytes: int
    pages: int
    """HTML files."""
    fresh: int
    """Files written since the given time."""


def look(root: Path, since: int = 0) -> OutputTree:
    """Counts what is published; names with a dot in front are a builder's own notes. `since` is in nanoseconds."""
    files = total = pages = fresh = 0
    for folder, names, found in os.walk(root):
        names[:] = [name for name in names if not name.startswith(".")]
        for name in found:
            status = os.stat(os.path.join(folder, name))
            files += 1
            total += status.st_size
            pages += name.endswith(".html")
            fresh += status.st_mtime_ns >= since
    return OutputTree(files, total, pages, fresh)
