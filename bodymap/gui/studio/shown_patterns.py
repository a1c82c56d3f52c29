"""Which patterns and press points are drawn on the body: a candidate's, a combination's, or a muscle's usual ones."""

from collections.abc import Sequence

from bodymap.atlas.area import BOTH_SIDES, CandidateSide, PatternArea, pattern_areas
from bodymap.atlas.muscle import Muscle
from bodymap.atlas.shape import locate
from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.gui.bodies.layers import Shown, Tinted
from bodymap.gui.look.theme import skin
from bodymap.last_used import LastUsed
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.combination import Member

NOTHING: Shown = ((), ())
REMEMBERED = 48  # muscles on a side: more than are looked at in turn
_SIGNS: dict[CandidateSide, tuple[int, ...]] = {"left": (1,), "right": (-1,), "both": (1, -1), "midline": (1,)}

_known = LastUsed[tuple[str, CandidateSide, str], tuple[Muscle, tuple[PatternArea, ...]]](REMEMBERED)


def _areas(muscle: Muscle, side: CandidateSide, figure: Figure) -> tuple[PatternArea, ...]:
    """Return `pattern_areas`, of the muscles looked at last the same objects: each stroke asks for them."""
    key = muscle.id, side, figure.name
    known = _known.get(key)
    if known is None or known[0] is not muscle:
        known = muscle, pattern_areas(muscle, side, figure)
        _known.put(key, known, 1)
        _known.forget(1)
    return known[1]


def of_candidate(candidate: Candidate, muscle: Muscle, figure: Figure) -> Shown:
    """Return the areas and press points of a candidate's patterns."""
    areas = [a for a in _areas(muscle, candidate.side, figure) if a.id in candidate.patterns]
    points: list[tuple[View, tuple[float, float]]] = []
    two_sided = BOTH_SIDES in candidate.patterns  # it has no press point of its own
    for pattern in muscle.patterns:
        if two_sided or pattern.id in candidate.patterns:
            x, y = locate(pattern.press.at, pattern.press.view, figure)
            points += [(pattern.press.view, (sign * x, y)) for sign in _SIGNS[candidate.side]]
    return [(area, skin().pattern) for area in areas], points


def of_members(members: Sequence[tuple[Member, Muscle]], figure: Figure) -> Shown:
    """Return the areas of a combination, each member in its own colour."""
    areas: list[Tinted] = []
    for index, (member, muscle) in enumerate(members):
        patterns = _areas(muscle, member.side, figure)
        areas += [(area, skin().colour_of(index)) for area in patterns if area.id in member.pattern.split("+")]
    return areas, ()


def of_muscle(muscle: Muscle, figure: Figure) -> Shown:
    """Return the usual area of a muscle that need not be a candidate."""
    areas = _areas(muscle, "midline" if muscle.midline else "left", figure)
    points = [(p.press.view, locate(p.press.at, p.press.view, figure)) for p in muscle.patterns]
    return [(area, skin().pattern) for area in areas], points
