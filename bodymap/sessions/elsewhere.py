"""Whether two drawings are of pain in different places, rather than of one that grew, shrank or shifted a little.

Small marks that are drawn again a minute later may share nothing and still be the same pain; so what lies near counts.
"""

from collections.abc import Iterable

import shapely
from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

NEAR_MM = 50.0  # pain no further than this from other pain may be the same
ROUGH_MM = 10.0  # of an outline, so that one of many points is quick to widen
HARDLY = 0.05  # of the smaller area: two that share no more share next to nothing
MOSTLY_FAR = 0.5  # of either area, from which on it lies near the other

Pair = tuple[BaseGeometry, BaseGeometry]


def apart(pairs: Iterable[Pair]) -> bool:
    """Whether areas (mm), an old and a new one of each view, share next to nothing and lie mostly far from each other.

    False where nothing is old or nothing is new.
    """
    pairs = list(pairs)
    whole = [sum(float(pair[place].area) for pair in pairs) for place in (0, 1)]
    kept = sum(float(shapely.intersection(*pair).area) for pair in pairs)
    if min(whole) <= 0 or kept > HARDLY * min(whole):
        return False
    near = [sum(_near(pair[place], pair[1 - place]) for pair in pairs) for place in (0, 1)]
    return all(part < MOSTLY_FAR * all_ for part, all_ in zip(near, whole, strict=True))


def far_from(one: MultiPolygon, other: BaseGeometry) -> MultiPolygon:
    """Return the pieces of one area (mm) that lie far from all of the other."""
    return MultiPolygon([piece for piece in one.geoms if other.is_empty or piece.distance(other) > NEAR_MM])


def _near(one: BaseGeometry, other: BaseGeometry) -> float:
    """Return the mm2 of one that lie near the other."""
    if one.is_empty or other.is_empty:
        return 0.0
    ground = shapely.buffer(shapely.simplify(other, ROUGH_MM), NEAR_MM, quad_segs=4)
    return float(shapely.intersection(one, ground).area)
