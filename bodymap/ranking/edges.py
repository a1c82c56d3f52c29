"""The exact area that two sets of polygons share, summed over their edges: for the small overlaps of a moving brush.

A polygon is the sum of the regions below its edges, each counted with the sign of the side on which its area lies. So
the area that two polygons share is a sum over pairs of their edges, each the integral of the lower of two straight
lines over the stretch of x that both span. It needs no topology, fails on no shape, and thousands of pairs are one
step of numpy; GEOS pays a fixed price for every overlay. From scratch, areas are GEOS's (`overlap.of_area`); tests
hold both to each other.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_NOTHING_MM2 = 1e-9  # what rounding leaves where nothing is shared


@dataclass(frozen=True)
class Edges:
    """Edges of polygons (mm), from left to right; upright ones have no stretch of x and are left out.

    Attributes:
        left, right: where each begins and ends in x.
        level, slope: its y at x = 0, and how that changes with x.
        sign: 1 where its polygon lies below it, -1 where above.
        owner: the place of its polygon among those given; edges of one polygon stand together.
        starts: where each polygon's edges begin, and at last where all end.
    """

    left: Floats
    right: Floats
    level: Floats
    slope: Floats
    sign: Floats
    owner: Ints
    starts: Ints

    @classmethod
    def of(cls, polygons: Any) -> "Edges":
        """Return the edges of an array of polygons or multipolygons."""
        polygons = np.atleast_1d(np.asarray(polygons, dtype=object))
        parts, home = shapely.get_parts(polygons, return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)
        outer = np.ones(len(rings), dtype=bool)
        outer[1:] = part[1:] != part[:-1]
        turn = np.where(shapely.is_ccw(rings) == outer, -1.0, 1.0)  # shells clockwise, holes the other way
        points, ring = shapely.get_coordinates(rings, return_index=True)
        (x, y), (dx, dy) = points[:-1].T, np.diff(points, axis=0).T
        real = (ring[1:] == ring[:-1]) & (dx != 0)
        x, y, dx, dy, ring = x[real], y[real], dx[real], dy[real], ring[:-1][real]
        slope = dy / dx
        owner = home[part[ring]]
        starts = np.searchsorted(owner, np.arange(len(polygons) + 1))
        return cls(
            np.minimum(x, x + dx), np.maximum(x, x + dx), y - slope * x, slope, turn[ring] * np.sign(dx), owner, starts
        )

    def near(self, owners: Ints, left: float, right: float) -> "Edges":
        """Return the edges of some of the polygons, in that order, that reach into a stretch of x."""
        counts = self.starts[owners + 1] - self.starts[owners]
        place = np.repeat(np.arange(len(owners)), counts)
        ends = np.cumsum(counts)
        index = np.arange(len(place)) + np.repeat(self.starts[owners] - (ends - counts), counts)
        index_in = (self.right[index] > left) & (self.left[index] < right)
        index, place = index[index_in], place[index_in]
        return Edges(
            self.left[index], self.right[index], self.level[index], self.slope[index], self.sign[index], place,
            np.searchsorted(place, np.arange(len(owners) + 1)),
        )  # fmt: skip


def shared(one: Edges, many: Edges) -> Floats:
    """Return the mm2 that each polygon of `one` (a row) shares with each of `many` (a column)."""
    left = np.maximum(one.left[:, None], many.left)
    right = np.minimum(one.right[:, None], many.right)
    i, j = np.nonzero(right > left)
    left, right = left[i, j], right[i, j]
    level, slope = one.level[i] - many.level[j], one.slope[i] - many.slope[j]
    first, last = level + slope * left, level + slope * right
    lower = np.minimum(first, 0) + np.minimum(last, 0)  # twice the mean of how far the one lies below the other
    crossing = np.flatnonzero((first < 0) != (last < 0))
    lower[crossing] *= -lower[crossing] / (np.abs(first[crossing]) + np.abs(last[crossing]))
    rows, columns = len(one.starts) - 1, len(many.starts) - 1
    area = one.sign[i] * many.sign[j] * lower * (right - left) / 2
    found = np.bincount(one.owner[i] * columns + many.owner[j], area, rows * columns)
    return np.where(found < _NOTHING_MM2, 0.0, found).reshape(rows, columns)
