"""Where it hurt how often: how many sessions painted each small square of the body.

A square counts as painted when its centre is. Areas are filled row by row from their edges' crossings, which asks for
no overlay and keeps a thousand sessions within a second.
"""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import BOUNDS, VIEWS, View
from bodymap.sessions.library import Library

CELL_MM = 5.0
COLUMNS = round((BOUNDS[2] - BOUNDS[0]) / CELL_MM)
ROWS = round((BOUNDS[3] - BOUNDS[1]) / CELL_MM)

Counts = NDArray[np.int32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class HeatMap:
    """How many of `sessions` painted each square.

    `counts[view][row, column]` is the square of `CELL_MM` whose upper corner of least x lies at (BOUNDS[0] + column *
    CELL_MM, BOUNDS[1] + row * CELL_MM) in the body frame: x towards the person's left, y down.
    """

    sessions: int
    counts: dict[View, Counts]

    @property
    def most(self) -> int:
        """How often the most painted square was painted."""
        return max(int(count.max()) for count in self.counts.values())


def heat_map(library: Library, person: str, *, since: datetime | None = None, until: datetime | None = None) -> HeatMap:
    """Return how often each place was painted in one person's sessions with since <= created < until."""
    counts: dict[View, Counts] = {view: np.zeros((ROWS, COLUMNS), dtype=np.int32) for view in VIEWS}
    rows = library.each(
        "SELECT s.id, m.view, m.area FROM session s JOIN mark m ON m.session = s.id WHERE s.deleted IS NULL"
        " AND s.person = ? AND s.created >= ? AND s.created < ? ORDER BY s.created, s.rowid",
        (person, since.isoformat() if since else "", until.isoformat() if until else "~"),
    )
    painted: dict[View, Mask] = {view: np.zeros((ROWS, COLUMNS), dtype=np.bool_) for view in VIEWS}
    sessions, now = 0, ""
    for key, view, area in rows:
        if key != now:
            _add(counts, painted)
            sessions, now = sessions + 1, key
        fill(painted[view], shapely.from_wkb(area))
    _add(counts, painted)
    return HeatMap(sessions, counts)


def _add(counts: dict[View, Counts], painted: dict[View, Mask]) -> None:
    for view in VIEWS:
        counts[view] += painted[view]
        painted[view][:] = False


def fill(mask: Mask, area: BaseGeometry) -> None:
    """Mark the squares of `mask` whose centre lies in `area` (mm, body frame, valid)."""
    starts, ends = _edges(area)
    if not len(starts):
        return
    rows, columns = _crossings(starts, ends)
    if not len(rows):
        return
    top, left = int(rows.min()), int(columns.min())
    high, wide = int(rows.max()) + 1 - top, int(columns.max()) + 1 - left
    # From each crossing on the row is inside, and from the next on outside again.
    flips = np.bincount((rows - top) * wide + columns - left, minlength=high * wide).reshape(high, wide)
    inside = np.cumsum(flips, axis=1)[:, : wide - 1] & 1
    mask[top : top + high, left : left + wide - 1] |= inside.astype(np.bool_)


def _edges(area: BaseGeometry) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the ends of all edges in squares from the upper corner, with the centres of squares at whole numbers."""
    rings = shapely.get_rings(shapely.get_parts(area))
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    xy = (xy - BOUNDS[:2]) / CELL_MM - 0.5
    same = ring[1:] == ring[:-1]
    return xy[:-1][same], xy[1:][same]


def _crossings(starts: NDArray[np.float64], ends: NDArray[np.float64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return (row, first column beyond) of every crossing of an edge with the line through a row's centres."""
    upper, lower = np.minimum(starts[:, 1], ends[:, 1]), np.maximum(starts[:, 1], ends[:, 1])
    first = np.clip(np.ceil(upper), 0, ROWS).astype(np.intp)
    last = np.clip(np.ceil(lower), 0, ROWS).astype(np.intp)  # a row counts from its upper end to before its lower
    many = last - first
    edge = np.repeat(np.arange(len(many)), many)
    rows = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many) + first[edge]
    share = (rows - starts[edge, 1]) / (ends[edge, 1] - starts[edge, 1])
    x = starts[edge, 0] + share * (ends[edge, 0] - starts[edge, 0])
    return rows, np.clip(np.ceil(x), 0, COLUMNS).astype(np.intp)
