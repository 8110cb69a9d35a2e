"""How large search data are, file by file and as a compressing host would send them."""

import gzip
from collections.abc import Iterable
from pathlib import Path

from .web_host import COMPRESSED


def run(site: Path, folders: Iterable[str], documents: int) -> None:
    for name in folders:
        kinds: dict[str, list[Path]] = {}
        for file in sorted((site / name).rglob("*")):
            if file.is_file():
                kinds.setdefault(_kind(file.relative_to(site / name)), []).append(file)
        print(f"\n| {name} | files | bytes | bytes a document | gzip, bytes a document |\n|---|---:|---:|---:|---:|")
        for kind, files in kinds.items():
            print(_line(kind, files, documents))
        print(_line("all", [file for files in kinds.values() for file in files], documents), flush=True)


def _kind(path: Path) -> str:
    return path.parts[0] if len(path.parts) > 1 else path.name


def _line(kind: str, files: list[Path], documents: int) -> str:
    size = sum(file.stat().st_size for file in files)
    sent = sum(len(gzip.compress(file.read_bytes(), 6)) if file.suffix in COMPRESSED else file.stat().st_size for file in files)
    return f"| {kind} | {len(files):,} | {size:,} | {size / documents:.1f} | {sent / documents:.1f} |"
