"""Whether pain is stronger or weaker than it was, where the worst of it, its average and its place need not agree.

A difference of two points of ten is the least that patients call a change (Farrar et al., Pain 2001;94:149-158). The
average over all paint falls where mild pain comes in beside the rest, though nothing eased, and rises where it goes;
so the place that is painted in both drawings, which compares like with like, is asked as well.
"""

from collections.abc import Mapping
from typing import Literal

from shapely import MultiPolygon

from bodymap.body.frame import View, without
from bodymap.drawing.mark import Drawing
from bodymap.drawing.visible import visible_of

LEAST_INTENSITY = 2.0
LEAST_AGAINST = 0.5  # the other way, from which a change is not all one way

IntensityChange = Literal["none painted", "no clear change", "stronger", "weaker", "mixed"]
Pair = tuple[float, float]  # before and after, 0-10


def mean_within(drawing: Drawing, place: Mapping[View, MultiPolygon]) -> float:
    """Return the intensity (0-10) averaged over what is painted of a place (mm), 0 where nothing is."""
    whole = strong = 0.0
    for mark, part in visible_of(drawing.marks):
        mm2 = float(part.area - without(part, place[mark.view]).area)
        whole += mm2
        strong += mm2 * mark.intensity
    return strong / whole if whole > 0 else 0.0


def intensity_change(worst: Pair, mean: Pair, both: Pair | None) -> IntensityChange:
    """Return how the intensity of two drawings with paint changed.

    The worst, or the mean of the place painted in both, has to change by two points. It is mixed where one of them, or
    the mean of all paint, goes the other way; the mean of all paint is not asked where the place painted in both went
    the way of the rest, since what came or went beside it then moves the mean alone.
    """
    told = [worst[1] - worst[0]] + ([both[1] - both[0]] if both else [])
    way = max(told, key=abs)
    if abs(way) < LEAST_INTENSITY:
        return "no clear change"
    sign = 1 if way > 0 else -1
    went_along = both is not None and sign * (both[1] - both[0]) >= LEAST_AGAINST
    against = told if went_along else [*told, mean[1] - mean[0]]
    if any(sign * one <= -LEAST_AGAINST for one in against):
        return "mixed"
    return "stronger" if sign > 0 else "weaker"
