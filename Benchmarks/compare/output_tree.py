"""What a build left behind."""

import hashlib
import os
from collections.abc import Iterator
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
    for path in published(root):
        status = os.stat(path)
        files += 1
        total += status.st_size
        pages += path.endswith(".html")
        fresh += status.st_mtime_ns >= since
    return OutputTree(files, total, pages, fresh)


def published(root: Path) -> Iterator[str]:
    for folder, names, found in os.walk(root):
        names[:] = [name for name in names if not name.startswith(".")]
        for name in found:
            yield os.path.join(folder, name)


def marks(root: Path) -> dict[str, tuple[int, bytes]]:
    """When each file was written, and a digest of its bytes."""
    found = {}
    for path in published(root):
        with open(path, "rb") as file:
            found[path] = (os.fstat(file.fileno()).st_mtime_ns, hashlib.file_digest(file, "sha1").digest())
    return found


def needless(before: dict[str, tuple[int, bytes]], after: dict[str, tuple[int, bytes]]) -> int:
    """Files that were written again with the bytes that they had."""
    return sum(
        path in after and after[path][0] != time and after[path][1] == digest
        for path, (time, digest) in before.items()
    )
