"""Ranks of the list: of a muscle its best side, and scores too close to tell apart share a rank."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

TIE = 0.985  # a score within this of the first of its rank shares the rank


class Rank(NamedTuple):
    """A rank from 1, and whether it is shared."""

    number: int
    tied: bool

    @property
    def sign(self) -> str:
        """The rank as it stands in a list: "1=" where it is shared."""
        return f"{self.number}=" if self.tied else str(self.number)

    @property
    def listed(self) -> str:
        """The rank before a line of text: "1=" where it is shared, else "1."."""
        return self.sign if self.tied else f"{self.sign}."


def ranks_of(scores: Sequence[float]) -> list[Rank]:
    """Return the rank of each score, the best first."""
    numbers: list[int] = []
    head = 0.0
    for place, score in enumerate(scores, 1):
        tied = bool(numbers) and head * TIE <= score <= head
        numbers.append(numbers[-1] if tied else place)
        head = head if tied else score
    shared = Counter(numbers)
    return [Rank(number, shared[number] > 1) for number in numbers]


def scored(ranking: Sequence[Mapping[str, Any]]) -> bool:
    """Whether every candidate of a kept ranking has its score; one that was made elsewhere may have none."""
    return all(isinstance(candidate.get("score"), int | float) for candidate in ranking)


def kept_rows(ranking: Sequence[Mapping[str, Any]], *, shared: bool = True) -> list[tuple[Rank, Mapping[str, Any]]]:
    """Return a kept ranking as it is listed in the window, a row for each muscle.

    No rank is shared without scores, or where they are not to be.
    """
    best: dict[str, Mapping[str, Any]] = {}
    for candidate in ranking:
        best.setdefault(str(candidate["muscle"]), candidate)
    rows = [*best.values()]
    if shared and scored(rows):
        return list(zip(ranks_of([float(row["score"]) for row in rows]), rows, strict=True))
    return [(Rank(place, tied=False), row) for place, row in enumerate(rows, 1)]
