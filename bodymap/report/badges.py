"""Where the number of each mark stands: beside it, with a thin line to it, over no mark and no other number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

NEAR, FARTHER, RINGS = 0.9, 1.4, 12  # from a mark's edge to that of its number: the least in radii, and outwards
ROUND = 40  # places looked at on each ring
INTO = 0.5  # of a radius that the line reaches into its mark
CLEAR = 0.25  # of a radius between a number and what it is not of
INWARD = 0.8  # what it costs, in radii, to stand towards the midline instead of away from it
CROSSED = 100.0  # and that the line crosses another mark, number or line

Places = NDArray[np.object_]


@dataclass(frozen=True)
class Badge:
    """A number beside its mark: its centre, and the line from its mark to its edge; in the units that were given."""

    centre: tuple[float, float]
    line: tuple[tuple[float, float], tuple[float, float]]


def badges(
    marks: Mapping[int, BaseGeometry], room: tuple[float, float, float, float], middle: float, radius: float
) -> dict[int, Badge]:
    """Return where the number of each mark stands, by its number.

    `marks` is what of each is seen, by number; `room` (left, top, right, bottom) is what the numbers keep to, `middle`
    the x of the body's midline. All are as the viewer sees them, y down. The same marks give the same places.
    """
    placed: dict[int, Badge] = {}
    for number, mark in marks.items():
        largest = max(shapely.get_parts(mark), key=lambda part: part.area)
        others = [other for key, other in marks.items() if key != number]
        kept = [Point(badge.centre).buffer(radius) for badge in placed.values()]
        lines = [LineString(badge.line) for badge in placed.values()]
        placed[number] = _placed(largest, _Round(room, middle, radius, [mark, *others], others, kept, lines))
    return placed


@dataclass(frozen=True)
class _Round:
    """What stands around a mark: all marks, those but itself, and the numbers that are placed, with their lines."""

    room: tuple[float, float, float, float]
    middle: float
    radius: float
    marks: Sequence[BaseGeometry]
    others: Sequence[BaseGeometry]
    numbers: Sequence[BaseGeometry]
    lines: Sequence[BaseGeometry]


def _placed(mark: Polygon, around: _Round) -> Badge:
    """Return the place beside the mark that costs least."""
    radius = around.radius
    spots = _spots(mark, around)
    if not len(spots):  # everything is painted: on its own mark then
        at = mark.representative_point()
        return Badge((at.x, at.y), ((at.x, at.y), (at.x, at.y)))
    leads = shapely.shortest_line(spots, mark)
    outward = 1.0 if mark.centroid.x >= around.middle else -1.0
    ends = shapely.get_coordinates(shapely.get_point(leads, 1))
    starts = shapely.get_coordinates(spots)
    long = np.hypot(*(starts - ends).T)
    cost = long + INWARD * radius * (1 - outward * (starts - ends)[:, 0] / np.maximum(long, 1e-9))
    for other in (*around.others, *around.numbers, *around.lines):
        cost += CROSSED * radius * shapely.intersects(leads, other)
    best = int(np.argmin(np.round(cost, 6)))
    return _badge(starts[best], ends[best], radius)


def _badge(centre: NDArray[np.float64], edge: NDArray[np.float64], radius: float) -> Badge:
    way = (edge - centre) / np.hypot(*(edge - centre))
    first, last = edge + INTO * radius * way, centre + radius * way
    (x, y), (x1, y1), (x2, y2) = centre.tolist(), first.tolist(), last.tolist()
    return Badge((x, y), ((x1, y1), (x2, y2)))


def _spots(mark: Polygon, around: _Round) -> Places:
    """Return the centres (points) at which a number stands free: in the room, on no mark, number or line."""
    radius = around.radius
    found = []
    for ring in range(RINGS):
        grown = mark.buffer(radius * (1 + NEAR * FARTHER**ring))  # of an intricate mark GEOS was seen to make several
        outline = max(shapely.get_parts(grown), key=lambda part: part.area).exterior
        found.append(shapely.line_interpolate_point(outline, np.arange(ROUND) / ROUND, normalized=True))
    spots: Places = np.concatenate(found)
    left, top, right, bottom = around.room
    free = shapely.covers(box(left + radius, top + radius, right - radius, bottom - radius), spots)
    for other in (*around.marks, *around.numbers, *around.lines):
        free &= shapely.distance(spots, other) >= radius * (1 + CLEAR)
    return spots[free]
