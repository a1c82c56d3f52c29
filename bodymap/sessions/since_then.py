"""The ranking of the day beside today's: the same drawing, perhaps another atlas."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bodymap.ranking.ranks import kept_rows
from bodymap.sessions.movements import Movement, movements
from bodymap.words import both, later, tr

ATLAS_CHANGED = later("The atlas has changed since then: of the leading muscles, {what}.")
RANKING_CHANGED = later("The ranking has changed since then: of the leading muscles, {what}.")
CLOSE = 0.01  # scores that differ by no more than this are the same for a person


@dataclass(frozen=True)
class SinceThen:
    """What differs between a session's kept ranking and one made today of the same drawing.

    Attributes:
        other_atlas: whether the atlas is another one; False also where the day's atlas is not known.
        moved: muscles whose rank differs; come, gone: those in only one of the two.
        rescored: muscles whose rank is the same and whose score is not.
    """

    other_atlas: bool
    moved: tuple[Movement, ...]
    come: tuple[Movement, ...]
    gone: tuple[Movement, ...]
    rescored: tuple[Movement, ...]

    @property
    def same(self) -> bool:
        """Whether today's ranking is the ranking of the day."""
        return not (self.moved or self.come or self.gone or self.rescored)

    @property
    def said(self) -> str:
        """What differs, in one sentence."""
        if self.same:
            return tr("Today's ranking is the ranking of that day.")
        counts = (
            (self.moved, later("{count} moved up or down")),
            (self.come, later("{count} came in")),
            (self.gone, later("{count} dropped out")),
            (self.rescored, later("{count} kept their rank with another score")),
        )
        *first, last = (tr(words, count=len(found)) for found, words in counts if found)
        what = both(", ".join(first), last) if first else last
        return tr(ATLAS_CHANGED if self.other_atlas else RANKING_CHANGED, what=what)


def since_then(
    kept: Sequence[Mapping[str, Any]], atlas: str, today: Sequence[Mapping[str, Any]], atlas_today: str
) -> SinceThen:
    """Compare a kept ranking with today's; both as `kept_ranking` gives them."""
    known, fresh = _scores(kept), _scores(today)
    every = movements(kept, today)
    return SinceThen(
        bool(atlas) and atlas != atlas_today,
        tuple(m for m in every if m.before and m.after and m.before != m.after),
        tuple(m for m in every if m.before is None),
        tuple(m for m in every if m.after is None),
        tuple(m for m in every if m.before == m.after and _apart(known, fresh, m.muscle)),
    )


def _scores(ranking: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Return the score of each muscle that has one; a ranking made elsewhere may go without."""
    return {str(row["muscle"]): float(row["score"]) for _, row in kept_rows(ranking) if "score" in row}


def _apart(known: Mapping[str, float], fresh: Mapping[str, float], muscle: str) -> bool:
    return muscle in known and muscle in fresh and abs(known[muscle] - fresh[muscle]) > CLOSE
