"""Changing marks: which one lies at a spot, what it becomes when moved or resized, what of all lies on the body."""

from collections.abc import Sequence
from dataclasses import replace

import shapely
from shapely import Point, affinity
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import Figure, load_figure
from bodymap.body.frame import LEAST_MM2, View, areas_of
from bodymap.drawing.mark import Drawing, Mark

LEAST_MM = 4.0  # a mark is not made smaller than this in either direction

Seen = Sequence[tuple[Mark, BaseGeometry]]  # marks with what of them is seen, the topmost last


def mark_at(seen: Seen, view: View, x: float, y: float, reach: float = 0.0) -> Mark | None:
    """Return the mark seen at (x, y) mm; where there is none, the topmost within `reach` mm."""
    spot = Point(x, y)
    near = [(mark, part.distance(spot)) for mark, part in seen if mark.view == view]
    under = [mark for mark, distance in near if distance == 0]
    found = under or [mark for mark, distance in near if distance <= reach]
    return found[-1] if found else None


def shifted(mark: Mark, dx: float, dy: float) -> BaseGeometry:
    """Return the mark's area moved by (dx, dy) mm."""
    return affinity.translate(mark.area, dx, dy)


def stretched(mark: Mark, still: tuple[float, float], sideways: float, upright: float) -> BaseGeometry:
    """Return the mark's area stretched about the point `still` (mm), no smaller than LEAST_MM either way."""
    left, top, right, bottom = mark.area.bounds
    wide = max(sideways, LEAST_MM / max(right - left, LEAST_MM))
    high = max(upright, LEAST_MM / max(bottom - top, LEAST_MM))
    return affinity.scale(mark.area, wide, high, origin=still)


def fitted(figure: Figure, mark: Mark, area: BaseGeometry) -> Mark | None:
    """Return the mark with what of `area` (mm) lies on the body; None where that is nothing."""
    on_body = areas_of(shapely.intersection(area, figure.outline[mark.view]))
    return replace(mark, area=on_body) if on_body.area >= LEAST_MM2 else None


def on_body(drawing: Drawing) -> Drawing:
    """Return the drawing cut by its figure's silhouette; marks wholly on the body stay the same objects."""
    figure = load_figure(drawing.figure)
    marks = []
    for mark in drawing.marks:
        outline = figure.outline[mark.view]
        if outline.covers(mark.area):
            marks.append(mark)
            continue
        rest = areas_of(shapely.intersection(mark.area, outline))
        if rest.area >= LEAST_MM2:
            marks.append(replace(mark, area=rest))
    return Drawing(drawing.figure, tuple(marks))
