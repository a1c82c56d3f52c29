"""How much of each atom is painted: exact areas, and what is remembered of them from one drawing to the next.

An atom wholly inside the paint counts with its known size, and paint wholly inside an atom with its own, so only what
an edge really crosses is summed over edges. While a stroke grows the sums run on (`bodymap.ranking.live`).
"""

import threading
from dataclasses import dataclass, replace
from weakref import WeakSet

import numpy as np
import shapely
from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import LEFT_HALF, View
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.visible import VisibleParts
from bodymap.last_used import ENTRY, LastUsed
from bodymap.ranking.atoms import Atoms, Bools, Floats, Ints
from bodymap.ranking.edges import Edges, shared

_MOST = 60_000  # points of the areas whose overlap is remembered: some 5 MB, or what two drawings need
_ASKING = threading.Lock()  # GEOS keeps notes in the atoms as they are asked, which two threads must not at a time
_WHOLE = 12  # with fewer atoms than this at an edge, asking first what lies wholly inside does not pay


@dataclass
class RowSums:
    """What is painted of each row of `Atoms.roles` (a hypothesis in one role): mm2, and mm2 weighted by intensity."""

    area: Floats
    weighted: Floats


@dataclass
class Sums:
    """What is painted, in mm2 and in mm2 weighted by intensity.

    Attributes:
        area, weighted: of each atom.
        total, total_weighted: of the whole drawing.
        reached, reached_weighted: of what any pattern reaches.
        leftward: of the whole drawing, weighted: what lies on the person's left less what lies on the right.
        rows: the same by hypothesis, kept only while a stroke grows, when adding to it is quicker than adding it up.
    """

    area: Floats
    weighted: Floats
    total: float = 0.0
    total_weighted: float = 0.0
    reached: float = 0.0
    reached_weighted: float = 0.0
    leftward: float = 0.0
    rows: RowSums | None = None

    @classmethod
    def nothing(cls, atoms: Atoms) -> "Sums":
        """Return the sums of an empty drawing."""
        return cls(np.zeros(len(atoms.size)), np.zeros(len(atoms.size)))

    def copy(self) -> "Sums":
        """Return sums that can be added to without changing these."""
        return replace(self, area=self.area.copy(), weighted=self.weighted.copy())

    def add(self, part: "Part", weight: float, sign: float = 1.0) -> None:
        """Add (or with sign -1 take away) a painted part of this weight."""
        self.area[part.atoms] += sign * part.area
        self.weighted[part.atoms] += sign * weight * part.area
        self.total += sign * part.total
        self.total_weighted += sign * weight * part.total
        self.reached += sign * part.reached
        self.reached_weighted += sign * weight * part.reached
        self.leftward += sign * weight * part.leftward


def row_sums(atoms: Atoms, sums: Sums) -> RowSums:
    """Add up the sums of atoms over each row."""
    rows, count = atoms.roles, 2 * len(atoms.pattern)
    added = (
        np.bincount(rows.owners, weights=values[rows.atoms], minlength=count) for values in (sums.area, sums.weighted)
    )
    return RowSums(*(totals.astype(np.float64, copy=False) for totals in added))


@dataclass(frozen=True)
class Part:
    """One painted area against the atoms: indices of the atoms it touches, mm2 of each, in all, reached, leftward."""

    atoms: Ints
    area: Floats
    total: float
    reached: float
    leftward: float


def of_area(atoms: Atoms, view: View, paint: BaseGeometry) -> Part:
    """Return the exact overlap of `paint` (mm, body frame) on `view` with every atom."""
    total = float(paint.area)
    index, inside = near(atoms, view, paint)
    areas, edge = np.full(len(index), total), np.flatnonzero(~inside)
    if len(edge) > _WHOLE:
        whole = shapely.contains_properly(paint, atoms.shapes[index[edge]])  # the paint holds all of the atom
        areas[edge[whole]] = atoms.size[index[edge[whole]]]
        edge = edge[~whole]
    edges = Edges.of(paint)
    areas[edge] = shared(edges, atoms.edges.near(index[edge], paint.bounds))[0]
    touched = areas > 0
    reached = total if inside.any() else float(reached_of(atoms, view, paint, edges)[0])
    return Part(index[touched], areas[touched], total, min(reached, total), leftward(paint))


def near(atoms: Atoms, view: View, paint: BaseGeometry) -> tuple[Ints, Bools]:
    """Return the atoms of `view` that meet `paint` (which it prepares), and for each whether it holds all of it."""
    index = atoms.in_view[view][atoms.tree[view].query(paint)]
    shapes, boxes = atoms.shapes[index], atoms.boxes[index]
    shapely.prepare(paint)
    left, top, right, bottom = paint.bounds
    inside = (boxes[:, 0] < left) & (boxes[:, 1] < top) & (boxes[:, 2] > right) & (boxes[:, 3] > bottom)
    with _ASKING:
        inside[inside] = shapely.contains_properly(shapes[inside], paint)
    meets = inside.copy()
    meets[~inside] = shapely.intersects(paint, shapes[~inside])
    return index[meets], inside[meets]


def reached_of(atoms: Atoms, view: View, ground: BaseGeometry, edges: Edges) -> Floats:
    """Return the mm2 that any pattern reaches of each polygon of `edges`, all of them within `ground` (prepared)."""
    with _ASKING:
        whole = shapely.contains_properly(atoms.reach[view], ground)
    if whole:
        return np.full(len(edges.starts) - 1, np.inf)  # all of it
    close = atoms.reach_tiles[view].query(ground)
    found: Floats = shared(edges, atoms.reach_edges[view].near(close, ground.bounds)).sum(axis=1)
    return found


def leftward(paint: BaseGeometry) -> float:
    """Return the mm2 of `paint` on the person's left less those on the right."""
    total = float(paint.area)
    if paint.is_empty or paint.bounds[0] >= 0:
        return total
    if paint.bounds[2] <= 0:
        return -total
    return 2 * float(shapely.intersection(paint, LEFT_HALF).area) - total


class Overlap:
    """The sums of a drawing, kept so that only what changed is intersected again.

    A mark never changes, so the overlap of its visible part is remembered; undo finds it where it was.
    """

    def __init__(self, atoms: Atoms) -> None:
        self.atoms = atoms
        self._visible = VisibleParts()
        self._parts = LastUsed[int, tuple[MultiPolygon, Part]](_MOST)
        self._met: WeakSet[Mark] = WeakSet()

    def unmet(self, drawing: Drawing) -> tuple[Mark, ...]:
        """Return the marks of the drawing that were in none whose sums were asked for."""
        return tuple(mark for mark in drawing.marks if mark not in self._met)

    def visible(self, drawing: Drawing) -> list[tuple[Mark, MultiPolygon]]:
        """Return each mark with what of it later marks leave to see."""
        return self._visible.of(drawing.marks)

    def of(self, drawing: Drawing) -> Sums:
        """Return the sums of the drawing."""
        sums, visible = Sums.nothing(self.atoms), self.visible(drawing)
        for mark, area in visible:
            sums.add(self._part(mark.view, area), mark.weight)
        self._met.update(drawing.marks)
        self._parts.forget(2 * len(visible))
        return sums

    def _part(self, view: View, area: MultiPolygon) -> Part:
        # The geometry is kept beside its part, so its id cannot be reused while the entry lives.
        known = self._parts.get(id(area))
        if known is None:
            # A copy is asked: what is noted for it is many times its size, and another thread may know the mark too.
            known = (area, of_area(self.atoms, view, shapely.force_2d(area)))
            self._parts.put(id(area), known, ENTRY + int(shapely.get_num_coordinates(area)))
        return known[1]
