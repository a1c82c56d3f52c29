"""Changing marks: which one lies at a spot, what it becomes when moved or resized, what of all lies on the body.

What went round the side of the body moves as if painted on its skin: the leading mark is moved as one sheet with what
lies round the side of it, and the sheet is laid round the side again.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
import shapely
from shapely import MultiPolygon, Point, affinity
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import Figure, load_figure
from bodymap.body.frame import LEAST_MM2, View, areas_of, sound, within
from bodymap.drawing.flank import OTHER, along, around, unfolded
from bodymap.drawing.mark import Drawing, Mark

LEAST_MM = 4.0  # a mark is not made smaller than this in either direction

SKETCH_POINTS = 250
SKETCHES_MM = (0.5, 2.0, 6.0)  # how far a sketch lies beside its mark at most; the next where points are still many
_CRACK_MM = 0.02  # what is laid together may gape this much

Change = Callable[[BaseGeometry], BaseGeometry]  # what becomes of an area, mm of the leading mark's view
Seen = Sequence[tuple[Mark, BaseGeometry]]  # marks with what of them is seen, the topmost last


def mark_at(seen: Seen, view: View, x: float, y: float, reach: float = 0.0) -> Mark | None:
    """Return the mark seen at (x, y) mm; where there is none, the topmost within `reach` mm."""
    spot = Point(x, y)
    near = [(mark, part.distance(spot)) for mark, part in seen if mark.view == view]
    under = [mark for mark, distance in near if distance == 0]
    found = under or [mark for mark, distance in near if distance <= reach]
    return found[-1] if found else None


def shift(dx: float, dy: float) -> Change:
    """Return the change that moves an area by (dx, dy) mm."""
    return lambda area: affinity.translate(area, dx, dy)


def carry(figure: Figure, parts: Sequence[Mark], dx: float, dy: float) -> Change:
    """Return the change that moves marks that belong together by (dx, dy) mm, along the side where they go round it."""
    lead = leading(parts)
    return shift(dx + along(figure, lead.view, lead.area, dy), dy) if lead.stroke else shift(dx, dy)


def stretch(mark: Mark, still: tuple[float, float], sideways: float, upright: float) -> Change:
    """Return the change that stretches about `still` (mm), so that `mark` is no smaller than LEAST_MM either way."""
    left, top, right, bottom = mark.area.bounds
    wide = max(sideways, LEAST_MM / max(right - left, LEAST_MM))
    high = max(upright, LEAST_MM / max(bottom - top, LEAST_MM))
    return lambda area: affinity.scale(area, wide, high, origin=still)


def leading(parts: Sequence[Mark]) -> Mark:
    """Return the largest of marks that belong together."""
    return max(parts, key=lambda mark: mark.area.area)


def sketched(parts: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return the marks in few points, as they can be followed by the eye while they are dragged.

    An intricate one takes half a second and more to be laid round the side; its sketch some milliseconds.
    """
    return tuple(replace(part, area=_sketch(part.area)) for part in parts)


def _sketch(area: MultiPolygon) -> MultiPolygon:
    for coarse in SKETCHES_MM:
        if shapely.get_num_coordinates(area) <= SKETCH_POINTS:
            return area
        area = areas_of(shapely.simplify(area, coarse))
    return area if shapely.get_num_coordinates(area) <= SKETCH_POINTS else areas_of(area.convex_hull)


def changed(figure: Figure, parts: Sequence[Mark], change: Change) -> dict[Mark, list[Mark]]:
    """Return what becomes of each of the marks that belong together, of some or all perhaps nothing.

    A stroke that went round the side does so again wherever it is moved: one view's mark may go, or come.
    """
    lead = leading(parts)
    if not lead.stroke:
        return {lead: _marks(fitted(figure, lead, change(lead.area)))}
    here = [part for part in parts if part.view == lead.view]
    there = [part for part in parts if part.view != lead.view]
    over, deep = unfolded(figure, lead.view, shapely.union_all([part.area for part in there]))
    sheet = sound(change(_one([*(part.area for part in here), over])))
    other = there[0] if there else replace(lead, view=OTHER[lead.view])
    round_it = _one([around(figure, lead.view, sheet), _behind(deep, change)])
    becomes: dict[Mark, list[Mark]] = {part: [] for part in parts}
    becomes[lead] += _marks(fitted(figure, lead, _leaned(sheet)))
    becomes[other if there else lead] += _marks(fitted(figure, other, _leaned(round_it)))
    return becomes


def _leaned(area: BaseGeometry) -> BaseGeometry:
    """Return an area without the points that laying it round the side adds each time, and that its shape needs not."""
    return shapely.simplify(area, _CRACK_MM)


def _marks(mark: Mark | None) -> list[Mark]:
    return [] if mark is None else [mark]


def _behind(deep: BaseGeometry, change: Change) -> BaseGeometry:
    """Return what becomes of paint on the other view that lies too deep to be laid out with the rest."""
    if deep.is_empty:
        return deep
    left, _, right, _ = deep.bounds
    side = right if left + right > 0 else left  # there, what is inwards here is outwards
    return _turned(change(_turned(deep, side)), side)


def _turned(area: BaseGeometry, x: float) -> BaseGeometry:
    return affinity.scale(area, -1.0, 1.0, origin=(x, 0.0))


def _one(areas: Sequence[BaseGeometry]) -> BaseGeometry:
    """Return areas that were laid side by side as one, without the cracks of rounding between them."""
    known = [sound(area) for area in areas if not area.is_empty]
    if len(known) < 2:
        return known[0] if known else MultiPolygon()
    with np.errstate(divide="ignore", invalid="ignore"):  # two edges in one line meet in no corner; GEOS then cuts it
        wide = shapely.union_all(known).buffer(_CRACK_MM, join_style="mitre")
        return sound(wide.buffer(-_CRACK_MM, join_style="mitre"))


def fitted(figure: Figure, mark: Mark, area: BaseGeometry) -> Mark | None:
    """Return the mark with what of `area` (mm) lies on the body; None where that is nothing.

    What was moved round the side or stretched may touch or cross itself, which an overlay does not bear.
    """
    on_body = areas_of(within(sound(area), figure.outline[mark.view]))
    return replace(mark, area=on_body) if on_body.area >= LEAST_MM2 else None


@lru_cache(maxsize=4)
def on_body(drawing: Drawing) -> Drawing:
    """Return the drawing cut by its figure's silhouette; marks wholly on the body stay the same objects.

    It is the same drawing when it is asked for again, so that what was worked out of it beforehand holds.
    """
    figure = load_figure(drawing.figure)

    def left(mark: Mark) -> BaseGeometry | None:
        outline = figure.outline[mark.view]
        return None if outline.covers(mark.area) else within(mark.area, outline)

    return drawing.cut(left)


def off_body(drawing: Drawing) -> list[int]:
    """Return the numbers, from 1, of the marks of which `on_body` leaves nothing."""
    figure = load_figure(drawing.figure)
    return [
        number
        for number, mark in enumerate(drawing.marks, 1)
        if not figure.outline[mark.view].covers(mark.area) and fitted(figure, mark, mark.area) is None
    ]
