"""The exact area that two sets of polygons share, summed over their edges.

A polygon is the sum of the regions below its edges, each counted with the sign of the side on which its area lies. So
the area that two polygons share is a sum over pairs of their edges, each the integral of the lower of two straight
lines over the stretch of x that both span. It builds no shape, so it needs no topology and cannot trip over edges that
nearly coincide, and thousands of pairs are one step of numpy.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_PAIRS = 200_000  # at a time
_UPRIGHT_MM = 1e-9  # an edge no wider than this
_NOTHING_MM2 = 1e-9  # what rounding leaves where nothing is shared


@dataclass(frozen=True)
class Edges:
    """Edges of polygons (mm), from left to right; upright ones have no stretch of x and are left out.

    Attributes:
        left, right: where each begins and ends in x.
        level, slope: its y at x = 0, and how that changes with x.
        sign: 1 where its polygon lies below it, -1 where above ("below" is towards smaller y).
        top: its largest y.
        owner: the place of its polygon among those given; edges of one polygon stand together.
        starts: where each polygon's edges begin, and at last where all end.
    """

    left: Floats
    right: Floats
    level: Floats
    slope: Floats
    sign: Floats
    top: Floats
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
        real = (ring[1:] == ring[:-1]) & (np.abs(dx) > _UPRIGHT_MM)
        x, y, dx, dy, ring = x[real], y[real], dx[real], dy[real], ring[:-1][real]
        slope = dy / dx
        owner = home[part[ring]]
        starts = np.searchsorted(owner, np.arange(len(polygons) + 1))
        return cls(
            np.minimum(x, x + dx), np.maximum(x, x + dx), y - slope * x, slope, turn[ring] * np.sign(dx),
            np.maximum(y, y + dy), owner, starts,
        )  # fmt: skip

    def near(self, owners: Ints, box: tuple[float, float, float, float]) -> "Edges":
        """Return the edges of some of the polygons, in that order, that count for what lies in `box`.

        An edge beside the box, or below all of it, has nothing of it below itself.
        """
        left, least, right, _ = box
        counts = self.starts[owners + 1] - self.starts[owners]
        place = np.repeat(np.arange(len(owners)), counts)
        ends = np.cumsum(counts)
        index = np.arange(len(place)) + np.repeat(self.starts[owners] - (ends - counts), counts)
        counting = (self.right[index] > left) & (self.left[index] < right) & (self.top[index] > least)
        index, place = index[counting], place[counting]
        return Edges(
            self.left[index], self.right[index], self.level[index], self.slope[index], self.sign[index],
            self.top[index], place, np.searchsorted(place, np.arange(len(owners) + 1)),
        )  # fmt: skip


def shared(one: Edges, many: Edges) -> Floats:
    """Return the mm2 that each polygon of `one` (a row) shares with each of `many` (a column)."""
    rows, columns = len(one.starts) - 1, len(many.starts) - 1
    found = np.zeros(rows * columns)
    for i, j in _side_by_side(one, many):
        place = one.owner[i] * columns + many.owner[j]
        found += np.bincount(place, _signed_areas(one, many, i, j), rows * columns)
    return np.where(found < _NOTHING_MM2, 0.0, found).reshape(rows, columns)


def _signed_areas(one: Edges, many: Edges, i: Ints, j: Ints) -> Floats:
    """Return what each pair of edges adds to the area (mm2) that their polygons share."""
    left, right = np.maximum(one.left[i], many.left[j]), np.minimum(one.right[i], many.right[j])
    level, slope = one.level[i] - many.level[j], one.slope[i] - many.slope[j]
    first, last = level + slope * left, level + slope * right
    lower = np.minimum(first, 0) + np.minimum(last, 0)  # twice the mean of how far the one lies below the other
    crossing = np.flatnonzero((first < 0) != (last < 0))
    lower[crossing] *= -lower[crossing] / (np.abs(first[crossing]) + np.abs(last[crossing]))
    area: Floats = one.sign[i] * many.sign[j] * lower * (right - left) / 2
    return area


def _side_by_side(one: Edges, many: Edges) -> Iterator[tuple[Ints, Ints]]:
    """Yield the pairs of edges that span a common stretch of x, so many at a time as memory holds with ease."""
    if not len(one.left) or not len(many.left):
        return
    order = np.argsort(one.left)
    begins, widest = one.left[order], (one.right - one.left).max()
    first = np.searchsorted(begins, many.left - widest)
    counts = np.searchsorted(begins, many.right) - first
    ends = np.cumsum(counts)
    blocks = np.searchsorted(ends, np.arange(_PAIRS, ends[-1], _PAIRS))
    for block in np.split(np.arange(len(counts)), blocks):
        j = np.repeat(block, counts[block])
        at = np.arange(len(j)) + (ends[block[0]] - counts[block[0]] if len(block) else 0)
        i = order[at + np.repeat(first[block] - (ends[block] - counts[block]), counts[block])]
        common = one.right[i] > many.left[j]
        yield i[common], j[common]
