"""What moved in the ranking between two sessions: of each muscle its rank and its side, then and now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bodymap.ranking.ranks import kept_rows, scored
from bodymap.sessions.session import as_deep


@dataclass(frozen=True)
class Movement:
    """A muscle's rank before and after, from 1; None where it is not among those kept.

    `side` is that of now, or of before where it is gone; `side_before` that of before, nothing where it is new.
    """

    muscle: str
    side: str
    before: int | None
    after: int | None
    side_before: str = ""

    @property
    def other_side(self) -> bool:
        """Whether it is listed on another side than before."""
        return bool(self.before and self.after) and self.side != self.side_before


def movements(before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> tuple[Movement, ...]:
    """Return every muscle of either ranking with its rank in both, in the order of the later one, then the rest."""
    shared = scored(before) and scored(after)  # else ranks that are shared would be held against ones that are not
    old, new = _ranks(before, shared=shared), _ranks(after, shared=shared)
    deep = {str(row["muscle"]) for one in (as_deep(before, after), as_deep(after, before)) for row in one}
    known = [muscle for muscle in dict.fromkeys((*new, *old)) if muscle in deep or (muscle in old and muscle in new)]
    return tuple(_movement(muscle, old.get(muscle), new.get(muscle)) for muscle in known)


def _ranks(ranking: Sequence[Mapping[str, Any]], *, shared: bool) -> dict[str, tuple[int, str]]:
    return {str(row["muscle"]): (rank.number, str(row["side"])) for rank, row in kept_rows(ranking, shared=shared)}


def _movement(muscle: str, old: tuple[int, str] | None, new: tuple[int, str] | None) -> Movement:
    (was, side_before), (now, side) = old or (None, ""), new or (None, "")
    return Movement(muscle, side or side_before, was, now, side_before)
