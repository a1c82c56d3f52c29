"""What share of the painted area itself, whatever its intensity, lies inside the patterns that a muscle is read by."""

from collections.abc import Collection

import shapely

from bodymap.atlas.area import CandidateSide, pattern_areas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import load_figure
from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Drawing
from bodymap.drawing.visible import visible_of
from bodymap.ranking.edges import Edges, shared


def weighs_alike(drawing: Drawing) -> bool:
    """Whether all paint that is seen counts alike, so that weighting it changes no share."""
    return len({mark.weight for mark, _ in visible_of(drawing.marks)}) <= 1


def plain_share(drawing: Drawing, muscle: Muscle, side: CandidateSide, patterns: Collection[str]) -> float:
    """Return the share (0-1) of the painted area inside these patterns of a muscle on a side; 0 without paint."""
    chosen = [one for one in pattern_areas(muscle, side, load_figure(drawing.figure)) if one.id in patterns]
    inside = whole = 0.0
    for view in VIEWS:
        paint = drawing.area(view)
        zone = shapely.union_all([part[view] for one in chosen for part in (one.core, one.spillover)])
        inside += float(shared(Edges.of(paint), Edges.of(zone))[0, 0])
        whole += float(paint.area)
    return min(inside / whole, 1.0) if whole > 0 else 0.0
