"""How marks are made: dab, brush stroke, lasso; and how the eraser takes paint away.

A stroke grows in square tiles, each the exact union of what has swept over it, so that a move costs the same
at the end of a long stroke as at its start.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

import shapely
from shapely import LineString, MultiPolygon, Point, Polygon
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import Figure
from bodymap.body.frame import OVERLAY_GRID_MM, OVERLAY_OFF_MM2, View, areas_of, mirrored, within, without
from bodymap.drawing.flank import OTHER, around
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.smooth import Dot

QUAD_SEGS = 16  # of a dab: a disc lacks 0.16 % of its area
SWEEP_SEGS = 8  # of the round ends a drag leaves: 0.64 % of them, for half the points
TILE_MM = 160.0
_KEEP = 1e-9

Tile = tuple[int, int]
Areas = dict[View, MultiPolygon]


def sweep(path: Sequence[Dot]) -> BaseGeometry:
    """Return what a round brush covers along a path whose dots say where it is and how wide (mm)."""
    x, y, radius = path[0]
    if all(dot == path[0] for dot in path):
        return Point(x, y).buffer(radius, quad_segs=QUAD_SEGS)
    if all(dot[2] == radius for dot in path):
        return LineString([dot[:2] for dot in path]).buffer(radius, quad_segs=SWEEP_SEGS)
    discs = [Point(x, y).buffer(radius, quad_segs=SWEEP_SEGS) for x, y, radius in path]
    hulls = [shapely.union(one, other).convex_hull for one, other in pairwise(discs)]
    whole: BaseGeometry = shapely.union_all(hulls)
    return whole


class Stroke:
    """One drag of a round brush, cut by the silhouette, with its mirror image and round the side if asked for."""

    def __init__(
        self, figure: Figure, view: View, radius: float, *, mirror: bool = False, round_the_side: bool = False
    ) -> None:
        self.view = view
        self.radius = radius
        self._figure = figure
        self._mirror = mirror
        self._round = round_the_side
        self._last: Dot | None = None
        self._here = _Ground(figure.outline[view])
        self._there = _Ground(figure.outline[OTHER[view]])

    def extend(self, x: float, y: float) -> MultiPolygon:
        """Move the brush straight to (x, y) in mm and return only the area this adds to the stroke on its view."""
        return self.follow([(x, y, self.radius)]).get(self.view, MultiPolygon())

    def follow(self, path: Sequence[Dot]) -> Areas:
        """Move the brush along `path` and return only the areas this adds to the stroke, by view."""
        swept = sweep([self._last or path[0], *path])
        self._last = path[-1]
        if self._mirror:
            swept = shapely.union(swept, mirrored(swept))
        if shapely.contains_properly(self._here.outline, swept):
            return {self.view: self._here.add(swept)}
        added = {self.view: self._here.add(within(self._here.outline, swept))}
        if self._round:
            added[OTHER[self.view]] = self._there.add(around(self._figure, self.view, swept))
        return added

    @property
    def area(self) -> MultiPolygon:
        """All that the stroke has covered so far on its view (mm, body frame)."""
        return self._here.area

    @property
    def areas(self) -> Areas:
        """All that the stroke has covered so far, by view."""
        there = self._there.area
        return {self.view: self.area} | ({} if there.is_empty else {OTHER[self.view]: there})


class _Ground:
    """What a stroke has covered of one view, in tiles."""

    def __init__(self, outline: Polygon) -> None:
        self.outline = outline
        self._tiles: dict[Tile, BaseGeometry] = {}

    def add(self, swept: BaseGeometry) -> MultiPolygon:
        """Cover `swept` (on the body) and return what of it had not been covered."""
        added = [piece for tile in _tiles(swept) for piece in self._add(tile, swept)]
        return MultiPolygon(added) if len(added) < 2 else areas_of(_joined(added))

    def _add(self, tile: Tile, swept: BaseGeometry) -> list[Polygon]:
        x, y = tile[0] * TILE_MM, tile[1] * TILE_MM
        part = areas_of(shapely.intersection(swept, shapely.box(x, y, x + TILE_MM, y + TILE_MM)))
        if part.is_empty:
            return []
        old = self._tiles.get(tile)
        if old is None:
            self._tiles[tile] = part
            return list(part.geoms)
        whole, fresh = shapely.union(old, part), shapely.difference(part, old)
        if abs(whole.area - old.area - fresh.area) > OVERLAY_OFF_MM2:
            whole = shapely.union(old, part, grid_size=OVERLAY_GRID_MM)
            fresh = shapely.difference(part, old, grid_size=OVERLAY_GRID_MM)
        self._tiles[tile] = whole
        return [piece for piece in areas_of(fresh).geoms if piece.area > _KEEP]

    @property
    def area(self) -> MultiPolygon:
        """All that is covered (mm, body frame)."""
        return areas_of(shapely.union_all(list(self._tiles.values())))


def _joined(pieces: list[Polygon]) -> BaseGeometry:
    """Return pieces of neighbouring tiles, which share edges, as one area: valid so, and cheaper to overlay."""
    try:
        return shapely.coverage_union_all(pieces)
    except GEOSException:  # a corner of one lies on the edge of another, where that has none
        return shapely.union_all(pieces)


def _tiles(swept: BaseGeometry) -> list[Tile]:
    if swept.is_empty:
        return []
    left, top, right, bottom = swept.bounds
    return [
        (column, row)
        for column in range(math.floor(left / TILE_MM), math.floor(right / TILE_MM) + 1)
        for row in range(math.floor(top / TILE_MM), math.floor(bottom / TILE_MM) + 1)
    ]


def lasso(
    figure: Figure,
    view: View,
    points: Sequence[tuple[float, float]],
    *,
    mirror: bool = False,
    round_the_side: bool = False,
) -> Areas:
    """Return the area inside a line drawn round it (mm), on the body, by view; empty when it encloses nothing."""
    line = LineString(points).simplify(0.5) if len(points) > 2 else LineString()
    if len(line.coords) < 3:
        return {view: MultiPolygon()}
    ring: BaseGeometry = shapely.make_valid(Polygon(line.coords), method="structure", keep_collapsed=False)
    return laid(figure, view, ring, mirror=mirror, round_the_side=round_the_side)


def laid(
    figure: Figure, view: View, area: BaseGeometry, *, mirror: bool = False, round_the_side: bool = False
) -> Areas:
    """Return what of `area` (mm) lies on the body, by view, with its mirror image and round the side if asked for."""
    if mirror:
        area = shapely.union(area, mirrored(area))
    areas: Areas = {view: areas_of(within(area, figure.outline[view]))}
    there = around(figure, view, area) if round_the_side and not area.is_empty else MultiPolygon()
    return areas if there.is_empty else {**areas, OTHER[view]: there}


def erased(drawing: Drawing, view: View, area: BaseGeometry) -> Drawing:
    """Return the drawing without the paint under `area`; marks it does not touch stay the same objects."""

    def left(mark: Mark) -> BaseGeometry | None:
        return without(mark.area, area) if mark.view == view else None

    return drawing.cut(left)
