"""Refuses drawings so tangled that overlaying them would take minutes: two combs of thousands of teeth laid crosswise.

Nobody paints such a thing. The marks are joined two by two; before each join, the edges that may cross are counted.
"""

import shapely
from shapely import STRtree
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Drawing
from bodymap.drawing.tangled import edges_of
from bodymap.errors import BodymapError
from bodymap.words import tr

SIMPLE = 500  # points, up to which any drawing is quick
# Pairs of edges whose boxes meet, in all joins of a drawing; each costs some 20 microseconds.
MOST_PAIRS, MORE_FOR_EACH_MARK = 60_000, 40
_CHUNK = 500


def refuse_tangled(drawing: Drawing, name: str) -> None:
    """Raise BodymapError, which calls the drawing `name`, when its marks cross each other beyond reason."""
    if shapely.get_num_coordinates([mark.area for mark in drawing.marks]).sum() <= SIMPLE:
        return
    budget = MOST_PAIRS + MORE_FOR_EACH_MARK * len(drawing.marks)
    for view in VIEWS:
        areas: list[BaseGeometry] = [mark.area for mark in drawing.marks if mark.view == view]
        while len(areas) > 1:
            joined = []
            for one, two in zip(areas[::2], areas[1::2], strict=False):
                budget -= _pairs(one, two, budget)
                if budget < 0:
                    raise BodymapError(
                        tr(
                            "{name} has marks that cross each other too often to be used; draw it with fewer lines.",
                            name=name,
                        )
                    )
                joined.append(shapely.union(one, two))
            areas = joined + areas[len(joined) * 2 :]


def _pairs(one: BaseGeometry, two: BaseGeometry, enough: int) -> int:
    """Return how many edges of `one` may cross edges of `two`, counting no further than a little over `enough`."""
    if not shapely.intersects(shapely.envelope(one), shapely.envelope(two)):
        return 0
    tree = STRtree(edges_of(one))
    edges = edges_of(two)
    count = 0
    for start in range(0, len(edges), _CHUNK):
        count += tree.query(edges[start : start + _CHUNK]).shape[1]
        if count > enough:
            break
    return count
