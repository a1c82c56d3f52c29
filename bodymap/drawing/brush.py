"""How marks are made: dab, brush stroke, lasso; and how the eraser takes paint away.

A stroke grows in square tiles, each the exact union of what has swept over it, so that a move costs the same
at the end of a long stroke as at its start.
"""

import math
from dataclasses import replace

import shapely
from shapely import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import Figure
from bodymap.body.frame import LEAST_MM2, View, areas_of, mirrored
from bodymap.drawing.mark import Drawing

QUAD_SEGS = 16  # of a dab: a disc lacks 0.16 % of its area
SWEEP_SEGS = 8  # of the round ends a drag leaves: 0.64 % of them, for half the points
TILE_MM = 160.0
_KEEP = 1e-9

Tile = tuple[int, int]


def sweep(start: tuple[float, float], end: tuple[float, float], radius: float) -> Polygon:
    """Return what a round brush of `radius` (mm) covers between two points (mm)."""
    if start == end:
        return Point(start).buffer(radius, quad_segs=QUAD_SEGS)
    return LineString([start, end]).buffer(radius, quad_segs=SWEEP_SEGS)


class Stroke:
    """One drag of a round brush on a view, cut by the silhouette, with its mirror image if asked for."""

    def __init__(self, figure: Figure, view: View, radius: float, *, mirror: bool = False) -> None:
        self.view = view
        self.radius = radius
        self._outline = figure.outline[view]
        self._mirror = mirror
        self._last: tuple[float, float] | None = None
        self._tiles: dict[Tile, BaseGeometry] = {}

    def extend(self, x: float, y: float) -> MultiPolygon:
        """Move the brush to (x, y) in mm and return only the area this adds to the stroke."""
        here = (x, y)
        swept: BaseGeometry = sweep(self._last or here, here, self.radius)
        self._last = here
        if self._mirror:
            swept = shapely.union(swept, mirrored(swept))
        if not shapely.contains_properly(self._outline, swept):
            swept = shapely.intersection(self._outline, swept)
        added = [piece for tile in _tiles(swept) for piece in self._add(tile, swept)]
        # The tiles' pieces share edges; as one area they are valid, and cheaper to overlay.
        return areas_of(shapely.coverage_union_all(added)) if len(added) > 1 else MultiPolygon(added)

    def _add(self, tile: Tile, swept: BaseGeometry) -> list[Polygon]:
        x, y = tile[0] * TILE_MM, tile[1] * TILE_MM
        part = areas_of(shapely.intersection(swept, shapely.box(x, y, x + TILE_MM, y + TILE_MM)))
        if part.is_empty:
            return []
        old = self._tiles.get(tile)
        if old is None:
            self._tiles[tile] = part
            return list(part.geoms)
        fresh = [p for p in areas_of(shapely.difference(part, old)).geoms if p.area > _KEEP]
        if fresh:
            self._tiles[tile] = shapely.union(old, part)
        return fresh

    @property
    def area(self) -> MultiPolygon:
        """All that the stroke has covered so far (mm, body frame)."""
        return areas_of(shapely.union_all(list(self._tiles.values())))


def _tiles(swept: BaseGeometry) -> list[Tile]:
    if swept.is_empty:
        return []
    left, top, right, bottom = swept.bounds
    return [
        (column, row)
        for column in range(math.floor(left / TILE_MM), math.floor(right / TILE_MM) + 1)
        for row in range(math.floor(top / TILE_MM), math.floor(bottom / TILE_MM) + 1)
    ]


def lasso(figure: Figure, view: View, points: list[tuple[float, float]], *, mirror: bool = False) -> MultiPolygon:
    """Return the area inside a line drawn round it (mm), cut by the silhouette; empty when it encloses nothing."""
    if len(points) < 3:
        return MultiPolygon()
    line = LineString(points).simplify(0.5)
    if len(line.coords) < 3:
        return MultiPolygon()
    ring: BaseGeometry = shapely.make_valid(Polygon(line.coords), method="structure", keep_collapsed=False)
    if mirror:
        ring = shapely.union(ring, mirrored(ring))
    return areas_of(shapely.intersection(ring, figure.outline[view]))


def erased(drawing: Drawing, view: View, area: BaseGeometry) -> Drawing:
    """Return the drawing without the paint under `area`; marks it does not touch stay the same objects."""
    marks = []
    for mark in drawing.marks:
        if mark.view != view or not mark.area.intersects(area):
            marks.append(mark)
            continue
        rest = areas_of(shapely.difference(mark.area, area))
        if rest.area >= LEAST_MM2:
            marks.append(replace(mark, area=rest))
    return Drawing(drawing.figure, tuple(marks))
