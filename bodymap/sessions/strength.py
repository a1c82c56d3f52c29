"""Whether pain is stronger or weaker than it was, where the worst of it, its average and its place need not agree.

A difference of two points of ten is the least that patients call a change (Farrar et al., Pain 2001;94:149-158). The
average over all paint falls where mild pain comes in beside the rest, though nothing eased, and rises where it goes;
so the place that is painted in both drawings, which compares like with like, is asked as well, and each side of it by
itself. Pain is not weaker while a new place is as strong as the worst was.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

import shapely
from shapely import MultiPolygon, Polygon

from bodymap.body.frame import LEFT_HALF, RIGHT_HALF, VIEWS, View, areas_of, without
from bodymap.drawing.mark import Drawing
from bodymap.drawing.visible import visible_of

LEAST_INTENSITY = 2.0
LEAST_AGAINST = 0.5  # the other way, from which a change is not all one way
LEAST_OF_PLACE = 0.1  # of the place painted in both, from which a side of it is asked by itself

IntensityChange = Literal["none painted", "no clear change", "stronger", "weaker", "mixed"]
Pair = tuple[float, float]  # before and after, 0-10


class Half(NamedTuple):
    """One side of one view of the place painted in both, with its mean intensity (0-10) before and after."""

    view: View
    side: Literal["left", "right"]
    before: float
    after: float

    @property
    def change(self) -> float:
        """By how many points it rose."""
        return self.after - self.before


def halves_of(before: Drawing, after: Drawing, place: Mapping[View, MultiPolygon]) -> tuple[Half, ...]:
    """Return the sides of each view that hold a good part of a place (mm)."""
    whole, found = sum(float(area.area) for area in place.values()), []
    sides: tuple[tuple[Literal["left", "right"], Polygon], ...] = (("left", LEFT_HALF), ("right", RIGHT_HALF))
    for view in VIEWS:
        for side, half in sides:
            part = areas_of(shapely.intersection(place[view], half))
            if part.area > LEAST_OF_PLACE * whole:
                here = {view: part}
                found.append(Half(view, side, mean_within(before, here), mean_within(after, here)))
    return tuple(found)


def worst_within(drawing: Drawing, place: Mapping[View, MultiPolygon]) -> int:
    """Return the worst intensity (0-10) that is seen in a place (mm), 0 where nothing is."""
    seen = visible_of(drawing.marks) if place else []
    return max((m.intensity for m, part in seen if m.view in place and part.intersects(place[m.view])), default=0)


def mean_within(drawing: Drawing, place: Mapping[View, MultiPolygon]) -> float:
    """Return the intensity (0-10) averaged over what is painted of a place (mm), 0 where nothing is."""
    whole = strong = 0.0
    for mark, part in visible_of(drawing.marks):
        if mark.view not in place:
            continue
        mm2 = float(part.area - without(part, place[mark.view]).area)
        whole += mm2
        strong += mm2 * mark.intensity
    return strong / whole if whole > 0 else 0.0


def risen(worst: Pair, both: Pair | None) -> list[float]:
    """Return by how many points the worst rose, and the mean of the place painted in both where there is one."""
    return [worst[1] - worst[0]] + ([both[1] - both[0]] if both else [])


def intensity_change(
    worst: Pair, mean: Pair, both: Pair | None, halves: Sequence[Half] = (), far: Pair = (0.0, 0.0)
) -> IntensityChange:
    """Return how the intensity of two drawings with paint changed.

    The worst, or the mean of the place painted in both or of a side of it, has to change by two points. It is mixed
    where one of them, or the mean of all paint, goes the other way; the mean of all paint is not asked where the place
    painted in both went the way of the rest, since what came or went beside it then moves the mean alone. Where a side
    alone has changed by so much, less of another goes against it. `far` is the worst of a place that went and of one
    that came: as strong as the worst of the other drawing, it goes against.
    """
    told = risen(worst, both)
    way = max([*told, *(half.change for half in halves)], key=abs)
    if abs(way) < LEAST_INTENSITY:
        return "no clear change"
    sign = 1 if way > 0 else -1
    went_along = both is not None and sign * (both[1] - both[0]) >= LEAST_AGAINST
    against = told if went_along else [*told, mean[1] - mean[0]]
    least = LEAST_INTENSITY if any(sign * one >= LEAST_INTENSITY for one in told) else LEAST_AGAINST
    sides = any(sign * half.change <= -least for half in halves)
    elsewhere = far[1] >= worst[0] if sign < 0 else far[0] >= worst[1]
    if sides or elsewhere or any(sign * one <= -LEAST_AGAINST for one in against):
        return "mixed"
    return "stronger" if sign > 0 else "weaker"
