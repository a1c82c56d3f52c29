"""Several muscles at once: the smallest set of candidates that explains the drawing, found greedily."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import shapely

from bodymap.atlas.area import CandidateSide
from bodymap.body.frame import LEAST_MM2, areas_of
from bodymap.drawing.mark import Drawing
from bodymap.ranking.atoms import Atoms
from bodymap.ranking.candidates import Candidate, stand
from bodymap.ranking.overlap import Overlap

MOST = 5
LEAST_ADDED = 0.05  # of the drawing; a candidate that adds less is not needed

Told = Callable[[int, int], object]


@dataclass(frozen=True)
class Member:
    """A candidate of the combination and the share of the drawing that only it adds, 0-1."""

    muscle: str
    side: CandidateSide
    pattern: str
    adds: float


def _untold(_now: int, _whole: int) -> None:
    """Tell nobody."""


def combination(overlap: Overlap, drawing: Drawing, told: Told = _untold) -> tuple[Member, ...]:
    """Return the candidates that together explain the drawing, each with what it adds to those before it.

    `told` is called before each with how many there are and how many there may be, and may raise to stop it.
    """
    whole = overlap.of(drawing).total_weighted
    members: list[Member] = []
    rest = drawing
    while len(members) < MOST:
        told(len(members), MOST)
        sums = overlap.of(rest)
        named = {member.muscle for member in members}
        best = next((c for c in stand(overlap.atoms, sums).candidates(MOST * 4) if c.muscle not in named), None)
        if best is None or whole <= 0:
            break
        left = without(rest, overlap, best)
        adds = (sums.total_weighted - overlap.of(left).total_weighted) / whole
        if adds < LEAST_ADDED:
            break
        members.append(Member(best.muscle, best.side, best.pattern, adds))
        rest = left
    return tuple(members)


def candidate_area(atoms: Atoms, candidate: Candidate, view: str) -> shapely.Geometry:
    """Return the area (mm, body frame) of the candidate's patterns on `view`, core and spillover."""
    for index, owner in enumerate(atoms.candidate):
        if (
            atoms.pattern[index] == candidate.pattern
            and atoms.muscle[owner] == candidate.muscle
            and atoms.side[owner] == candidate.side
        ):
            rows = (atoms.core, atoms.spillover)
            members = [a for row in rows for a in row.atoms[row.starts[index] : row.starts[index + 1]]]
            return shapely.union_all([atoms.shapes[a] for a in members if atoms.view[a] == view])
    return shapely.MultiPolygon()


def without(drawing: Drawing, overlap: Overlap, candidate: Candidate) -> Drawing:
    """Return what of the drawing the candidate does not explain."""
    marks = []
    areas: dict[str, shapely.Geometry] = {}
    for mark, visible in overlap.visible(drawing):
        if mark.view not in areas:
            areas[mark.view] = candidate_area(overlap.atoms, candidate, mark.view)
        rest = areas_of(shapely.difference(visible, areas[mark.view]))
        if rest.area >= LEAST_MM2:
            marks.append(replace(mark, area=rest))
    return Drawing(drawing.figure, tuple(marks))
