"""Whether two drawings are of pain in different places, rather than of one that grew, shrank or shifted a little.

Small marks that are drawn again a minute later may share nothing and still be the same pain; so what lies near counts.
"""

from collections.abc import Iterable

import shapely
from shapely.geometry.base import BaseGeometry

NEAR_MM = 50.0  # pain no further than this from other pain may be the same
HARDLY = 0.05  # of the smaller area: two that share no more share next to nothing
MOSTLY_FAR = 0.5  # of either area, from which on it lies near the other

Pair = tuple[BaseGeometry, BaseGeometry]


def apart(pairs: Iterable[Pair]) -> bool:
    """Whether areas (mm), an old and a new one of each view, share next to nothing and lie mostly far from each other.

    False where nothing is old or nothing is new.
    """
    kept = 0.0
    whole, near = [0.0, 0.0], [0.0, 0.0]
    for old, new in pairs:
        kept += float(shapely.intersection(old, new).area)
        for place, (one, other) in enumerate(((old, new), (new, old))):
            whole[place] += float(one.area)
            if not (one.is_empty or other.is_empty):
                near[place] += float(shapely.intersection(one, shapely.buffer(other, NEAR_MM, quad_segs=4)).area)
    if min(whole) <= 0 or kept > HARDLY * min(whole):
        return False
    return all(part < MOSTLY_FAR * all_ for part, all_ in zip(near, whole, strict=True))
