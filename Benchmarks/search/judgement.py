"""Figures from answers."""

from dataclasses import dataclass, field


@dataclass
class Ranks:
    """Where the first wanted page stood in each answer, 0 for not among the first ten."""

    ranks: list[int] = field(default_factory=list)
    empty: int = 0

    def add(self, addresses: list[str], relevant: set[str]) -> int:
        rank = next((place for place, address in enumerate(addresses, start=1) if address in relevant), 0)
        self.ranks.append(rank)
        self.empty += not addresses
        return rank

    @property
    def mean_reciprocal(self) -> float:
        return sum(1 / rank for rank in self.ranks if rank) / len(self.ranks)

    @property
    def first(self) -> float:
        return sum(rank == 1 for rank in self.ranks) / len(self.ranks)

    def __str__(self) -> str:
        return f"{self.mean_reciprocal:.3f} / {self.first:.3f} / {self.empty}"
