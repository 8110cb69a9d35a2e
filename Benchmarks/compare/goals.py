"""What a build beside Hugo must show, and whether it did; every goal stands here and nowhere else."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from statistics import median

from .measured_run import run
from .sample import Sample

STARTS = 20


@dataclass(frozen=True)
class Measured:
    ours: list[Sample]
    peer: list[Sample]
    start: float
    """CPU seconds of a run that only tells its version."""

    def our(self, value: Callable[[Sample], float]) -> float:
        return median(map(value, self.ours))

    def hugos(self, value: Callable[[Sample], float]) -> float:
        return median(map(value, self.peer))


@dataclass(frozen=True)
class Verdict:
    is_met: bool
    line: str


@dataclass(frozen=True)
class Goal:
    what: str
    limit: Fraction
    """The most that it may be."""
    value: Callable[[Measured], float]
    unit: str = ""
    """Nothing for a share of something else."""

    def verdict(self, measured: Measured) -> Verdict:
        value = self.value(measured)
        is_met = value <= self.limit
        return Verdict(
            is_met,
            f"{'met   ' if is_met else 'MISSED'}  {self.what}: {self.told(value)}; at most {self.told(float(self.limit))}",
        )

    def told(self, value: float) -> str:
        if self.unit:
            return f"{value:.0f} {self.unit}"
        return f"1/{1 / value:.1f}".removesuffix(".0") if 0 < value < 1 else f"{value:.1f}".removesuffix(".0")


# Of 100,000 pages with checks, guard and search index, beside Hugo without any of them; a smaller portal is held to the same.
GOALS = [
    Goal(
        "full build, of Hugo's wall time",
        Fraction(1, 6),
        lambda m: m.our(lambda s: s.full.wall) / m.hugos(lambda s: s.full.wall),
    ),
    Goal(
        "full build, of Hugo's user CPU",
        Fraction(1, 10),
        lambda m: m.our(lambda s: s.full.user) / m.hugos(lambda s: s.full.user),
    ),
    Goal(
        "full build, of merely writing the same bytes",
        Fraction(5, 2),
        lambda m: m.our(lambda s: s.full.wall / s.floor),
    ),
    Goal(
        "one disclosure changed, of Hugo's rebuild",
        Fraction(1, 100),
        lambda m: m.our(lambda s: s.second.wall) / m.hugos(lambda s: s.second.wall),
    ),
    Goal(
        "one disclosure changed, of our full build",
        Fraction(1, 20),
        lambda m: m.our(lambda s: s.second.wall / s.full.wall),
    ),
    Goal(
        "one disclosure changed, files written again with the bytes they had",
        Fraction(0),
        lambda m: m.our(lambda s: s.needless),
        "files",
    ),
    Goal(
        "peak memory",
        Fraction(256),
        lambda m: m.our(lambda s: max(s.full.peak, s.second.peak)) / 1_000_000,
        "MB",
    ),
    Goal("start-up (--version), CPU", Fraction(20), lambda m: m.start * 1000, "ms"),
]


def start_up(noticeboard: Path, folder: Path) -> float:
    return median(run([str(noticeboard), "--version"], folder / "version.log").cpu for _ in range(STARTS))
