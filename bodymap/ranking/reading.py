"""What a drawing means, all at once: the ranked list, what nothing explains, the combination, the sides."""

from dataclasses import dataclass

import shapely

from bodymap.body.frame import View, areas_of
from bodymap.drawing.mark import Drawing
from bodymap.ranking.candidates import Candidate, stand
from bodymap.ranking.combination import Member, combination
from bodymap.ranking.overlap import Overlap
from bodymap.ranking.sides import Sides, sides

LEAST_SEEN_MM2 = 30.0  # of a gap between patterns


@dataclass(frozen=True)
class Reading:
    """The reading of one drawing; `unexplained` is the share of its paint (by intensity) that no pattern reaches."""

    candidates: tuple[Candidate, ...]
    unexplained: float
    combination: tuple[Member, ...]
    sides: Sides


def read_drawing(overlap: Overlap, drawing: Drawing, top: int | None = None) -> Reading:
    """Rank the drawing and read its sides and combination."""
    sums = overlap.of(drawing)
    unexplained = 1 - sums.reached_weighted / sums.total_weighted if sums.total_weighted > 0 else 0.0
    return Reading(
        tuple(stand(overlap.atoms, sums).candidates(top)),
        min(max(unexplained, 0.0), 1.0),
        combination(overlap, drawing),
        sides(drawing),
    )


def unreached(overlap: Overlap, drawing: Drawing, view: View) -> shapely.MultiPolygon:
    """Return the paint on `view` that no known pattern reaches (mm, body frame), without gaps too small to see."""
    bare = areas_of(shapely.difference(drawing.area(view), overlap.atoms.reach[view]))
    return shapely.MultiPolygon([part for part in bare.geoms if part.area >= LEAST_SEEN_MM2])
