"""The table that a comparison ends with: medians, and one line of ratios."""

from collections.abc import Callable
from statistics import median

from .sample import Sample

MB = 1_000_000

COLUMNS: list[tuple[str, Callable[[Sample], float], str]] = [
    ("build, s", lambda sample: sample.full.wall, "{:.2f}"),
    ("CPU, s", lambda sample: sample.full.cpu, "{:.2f}"),
    ("floor, s", lambda sample: sample.floor, "{:.2f}"),
    ("peak, MB", lambda sample: sample.full.peak / MB, "{:.0f}"),
    ("pages", lambda sample: sample.tree.pages, "{:.0f}"),
    ("files", lambda sample: sample.tree.files, "{:.0f}"),
    ("MB", lambda sample: sample.tree.bytes / MB, "{:.1f}"),
    ("one change, s", lambda sample: sample.second.wall, "{:.2f}"),
    ("CPU, s", lambda sample: sample.second.cpu, "{:.2f}"),
    ("peak, MB", lambda sample: sample.second.peak / MB, "{:.0f}"),
    ("written", lambda sample: sample.rewritten, "{:.0f}"),
]


def line(name: str, samples: list[Sample]) -> str:
    cells = [form.format(median(value(sample) for sample in samples)) for _, value, form in COLUMNS]
    return "| " + " | ".join([name, *cells]) + " |"


def table(results: dict[str, list[Sample]]) -> str:
    headings = "| | " + " | ".join(title for title, _, _ in COLUMNS) + " |\n|---" + "|---:" * len(COLUMNS) + "|"
    return "\n".join([headings, *(line(name, samples) for name, samples in results.items())])


def ratios(ours: list[Sample], peer: list[Sample]) -> str:
    """How many times ours the peer takes, from the same medians."""

    def times(value: Callable[[Sample], float]) -> str:
        return f"{median(map(value, peer)) / median(map(value, ours)):.1f}"

    return (
        f"hugo : noticeboard — build {times(lambda s: s.full.wall)}, CPU {times(lambda s: s.full.cpu)} "
        f"(user {times(lambda s: s.full.user)}), memory {times(lambda s: s.full.peak)}; after one change: time {times(lambda s: s.second.wall)}, "
        f"CPU {times(lambda s: s.second.cpu)}"
    )
