"""One side or two: how the paint lies about the midline."""

from dataclasses import dataclass, replace
from typing import Literal

import shapely

from bodymap.body.frame import LEAST_MM2, LEFT_HALF, RIGHT_HALF, VIEWS, areas_of, mirrored
from bodymap.drawing.mark import Drawing
from bodymap.ranking.candidates import OTHER_SIDE

SideKind = Literal["none", "left", "right", "both", "midline"]

MIDLINE_MM = 25.0  # paint no further than this from the midline belongs to neither side


ALIKE = 0.42  # mirror share from which two sides count as alike: what a person redrawing the same pain reaches


@dataclass(frozen=True)
class Sides:
    """Painted mm2 on the person's left and right; `mirror`: share of the paint that its mirror image covers, 0-1."""

    left_mm2: float
    right_mm2: float
    mirror: float
    kind: SideKind

    @property
    def alike(self) -> bool:
        """Whether paint on both sides is about its own mirror image."""
        return self.kind == "both" and self.mirror >= ALIKE


def sides(drawing: Drawing) -> Sides:
    """Return how the drawing's paint lies about the midline, both views together."""
    left = right = total = shared = 0.0
    reach = 0.0
    for view in VIEWS:
        area = drawing.area(view)
        if area.is_empty:
            continue
        left += shapely.intersection(area, LEFT_HALF).area
        right += shapely.intersection(area, RIGHT_HALF).area
        total += area.area
        shared += shapely.intersection(area, mirrored(area)).area
        reach = max(reach, abs(area.bounds[0]), abs(area.bounds[2]))
    mirror = min(shared / total, 1.0) if total > 0 else 0.0
    return Sides(left, right, mirror, _kind(left, right, reach))


def half(drawing: Drawing, side: Literal["left", "right"]) -> Drawing:
    """Return only what lies on one side of the midline."""
    ground = LEFT_HALF if side == "left" else RIGHT_HALF
    marks = []
    for mark in drawing.marks:
        area = areas_of(shapely.intersection(mark.area, ground))
        if area.area >= LEAST_MM2:
            marks.append(replace(mark, area=area))
    return Drawing(drawing.figure, tuple(marks))


def _kind(left: float, right: float, reach: float) -> SideKind:
    total = left + right
    if total <= 0:
        return "none"
    if min(left, right) >= OTHER_SIDE * total:
        return "midline" if reach <= MIDLINE_MM else "both"
    return "left" if left > right else "right"
