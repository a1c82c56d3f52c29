"""The outline of all places that were painted often enough: round, though it was counted in squares."""

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import BOUNDS, areas_of
from bodymap.sessions.heat import CELL_MM, Counts

ROUNDS = 8  # of drawing each point of an outline half way to the middle of its neighbours

Ring = NDArray[np.float64]


def heat_outline(counts: Counts, least: int) -> MultiPolygon:
    """Return the area (mm, body frame) of the squares painted `least` times or oftener, without their steps."""
    return areas_of(_round(squares(counts >= least)))


def squares(chosen: NDArray[np.bool_]) -> BaseGeometry:
    """Return the squares that are chosen as one shape (mm, body frame), joined row by row first."""
    edges = np.diff(np.pad(chosen, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    left, right = BOUNDS[0] + starts * CELL_MM, BOUNDS[0] + ends * CELL_MM
    top = BOUNDS[1] + rows * CELL_MM
    return shapely.union_all(shapely.box(left, top, right, top + CELL_MM))


def _round(shape: BaseGeometry) -> BaseGeometry:
    """Return the shape with its steps smoothed away and its area as it was."""
    parts = [
        Polygon(_smoothed(polygon.exterior), [_smoothed(ring) for ring in polygon.interiors])
        for polygon in areas_of(shape).geoms
    ]
    smooth = shapely.union_all([part.buffer(0) for part in parts])
    return smooth.buffer((shape.area - smooth.area) / smooth.length) if smooth.length else smooth


def _smoothed(ring: shapely.LinearRing) -> Ring:
    xy: Ring = shapely.get_coordinates(shapely.segmentize(ring, CELL_MM))[:-1]
    for _ in range(min(ROUNDS, len(xy) // 5)):  # a few squares would shrink to nothing
        xy = (np.roll(xy, 1, axis=0) + 2 * xy + np.roll(xy, -1, axis=0)) / 4
    return xy
