"""Which muscles today's self-care is for: those that lead the list, and those that explain the drawing together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.combination import Member
from bodymap.ranking.ranks import ranks_of

LEADING = 3  # of the list


@dataclass(frozen=True)
class Lead:
    """A muscle to care for.

    Attributes:
        patterns: the ids of the patterns that led to it.
        place: where it stands in the list, from 1; 0 when only the combination names it.
        tied: whether it shares that place.
        press: whether its self-care may include pressing; not where it lies in an area that is unsafe to massage.
    """

    muscle: Muscle
    side: CandidateSide
    patterns: tuple[str, ...] = ()
    place: int = 0
    press: bool = True
    tied: bool = False


def leads(
    candidates: Sequence[Candidate],
    members: Sequence[Member],
    muscles: Mapping[str, Muscle],
    unsafe: Callable[[Muscle], bool] = lambda _muscle: False,
) -> list[Lead]:
    """Return the first of the list, then the rest of the combination; each muscle once."""
    found: dict[str, Lead] = {}
    best: dict[str, Candidate] = {}
    for one in candidates:
        best.setdefault(one.muscle, one)
    ranks = ranks_of([one.score for one in best.values()])
    for one, rank in [*zip(best.values(), ranks, strict=True)][:LEADING]:
        muscle = muscles[one.muscle]
        found[muscle.id] = Lead(muscle, one.side, one.patterns, rank.number, not unsafe(muscle), rank.tied)
    for member in members:
        muscle = muscles[member.muscle]
        ids = tuple(member.pattern.split("+"))
        found.setdefault(muscle.id, Lead(muscle, member.side, ids, 0, not unsafe(muscle)))
    return list(found.values())
