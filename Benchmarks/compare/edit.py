"""The change before a second build."""

from contextlib import contextmanager
from pathlib import Path


@contextmanager
def appended(path: Path, sentence: str):
    """Adds a sentence to a text while the block lasts: the next comparison finds the corpus as it was."""
    original = path.read_bytes()
    path.write_bytes(original + f"\n{sentence}\n".encode())
    try:
        yield
    finally:
        path.write_bytes(original)
