"""The one frame everywhere but on screen.

Millimetres on a figure 1700 mm tall; y runs down from the top of the head; x runs from the midline and
is positive towards the person's left, in both views. Only the canvas knows that the person's left is
on the viewer's right in front and on the viewer's left behind.
"""

from typing import TypeVar

import shapely
from shapely import MultiPolygon, Polygon
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from bodymap.body.view import HEIGHT_MM, SIDES, VIEWS, Side, View, screen_x

__all__ = [
    "BOUNDS",
    "HALF_WIDTH_MM",
    "HEIGHT_MM",
    "LEAST_MM2",
    "LEFT_HALF",
    "MARGIN_MM",
    "OVERLAY_GRID_MM",
    "OVERLAY_OFF_MM2",
    "RIGHT_HALF",
    "SIDES",
    "VIEWS",
    "Side",
    "View",
    "areas_of",
    "mirrored",
    "screen_x",
    "sound",
    "within",
    "without",
]

HALF_WIDTH_MM = 500.0  # no figure reaches further from the midline
MARGIN_MM = 20.0  # nothing is drawn further outside the figure's box

LEAST_MM2 = 1.0  # what is smaller is a slip of an overlay, not an area somebody drew

OVERLAY_OFF_MM2 = 1e-3  # an overlay that is off by more is wrong, not rounded: it happens where edges nearly coincide
OVERLAY_GRID_MM = 1e-7  # on this grid it is right, and costs several times as much
_SLIVER_MM2 = 1e-6  # of an area less another; the next overlay may take what is less for anything

BOUNDS = (-HALF_WIDTH_MM, -MARGIN_MM, HALF_WIDTH_MM, HEIGHT_MM + MARGIN_MM)
LEFT_HALF = shapely.box(0, BOUNDS[1], BOUNDS[2], BOUNDS[3])
RIGHT_HALF = shapely.box(BOUNDS[0], BOUNDS[1], 0, BOUNDS[3])


G = TypeVar("G", bound=BaseGeometry)


def mirrored(geometry: G) -> G:
    """Return `geometry` (mm) with the person's left and right exchanged."""
    return shapely.transform(geometry, lambda xy: xy * (-1.0, 1.0))


def sound(geometry: BaseGeometry) -> BaseGeometry:
    """Return an area without the places where it touches or crosses itself, which an overlay does not bear."""
    if geometry.is_valid:
        return geometry
    return areas_of(shapely.make_valid(geometry, method="structure", keep_collapsed=False))


def areas_of(geometry: BaseGeometry) -> MultiPolygon:
    """Return the areas of `geometry`, without the points and lines an overlay can leave."""
    if isinstance(geometry, MultiPolygon):
        return geometry
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return MultiPolygon([part for part in parts if isinstance(part, Polygon) and not part.is_empty])


def within(area: BaseGeometry, ground: BaseGeometry) -> BaseGeometry:
    """Return what of `area` lies in another, also where their edges nearly coincide, which an overlay may not bear."""
    try:
        return shapely.intersection(area, ground)
    except GEOSException:
        return shapely.intersection(sound(area), sound(ground), grid_size=OVERLAY_GRID_MM)


def without(area: BaseGeometry, taken: BaseGeometry) -> MultiPolygon:
    """Return `area` less `taken` (both valid), the same object where they do not meet, and without slivers."""
    if isinstance(area, MultiPolygon) and not shapely.intersects(area, taken):
        return area
    try:
        rest = shapely.difference(area, taken)
        off = area.area - rest.area - shapely.intersection(area, taken).area
    except GEOSException:  # edges nearly coincide
        off = area.area
    if abs(off) > OVERLAY_OFF_MM2:
        rest = shapely.difference(area, taken, grid_size=OVERLAY_GRID_MM)
    left = areas_of(rest)
    parts = shapely.get_parts(left)
    large = shapely.area(parts) > _SLIVER_MM2
    return left if large.all() else MultiPolygon(list(parts[large]))
