"""How much of each atom is painted: exact areas, from scratch or as running sums while a stroke grows.

`of_area` is the only overlay in the program. An atom wholly inside the paint counts with its known size, and paint
wholly inside an atom with its own, so GEOS overlays only what an edge really crosses.
"""

import os
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import shapely
from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import LEFT_HALF, VIEWS, View, areas_of
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.visible import VisibleParts
from bodymap.ranking.atoms import Atoms, Floats, Ints, Objects

_KEPT = 2048
_SHARED_OUT = 48  # overlays from which on threads pay
_CORES = min(os.cpu_count() or 1, 8)
_WHOLE = 12  # with fewer atoms than this at an edge, asking first what lies wholly inside does not pay


@dataclass
class RowSums:
    """What is painted of each row of `Atoms.roles` (a hypothesis in one role): mm2, and mm2 weighted by intensity."""

    area: Floats
    weighted: Floats

    def add(self, atoms: Atoms, part: "Part", weight: float, sign: float) -> None:
        """Add (or with sign -1 take away) a painted part of this weight."""
        rows, place = atoms.roles.pairs(part.atoms)
        area = sign * part.area[place]
        np.add.at(self.area, rows, area)
        np.add.at(self.weighted, rows, weight * area)


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


@dataclass(frozen=True)
class Overlay:
    """One painted area laid over the atoms, kept so that any area within it can be measured without the atoms.

    Attributes:
        paint: the area (mm, body frame).
        atoms: indices of the atoms near it.
        pieces: what of `paint` lies in each; None where the atom holds all of it.
        reached: what of `paint` any pattern reaches; None where that is all of it.
    """

    paint: BaseGeometry
    atoms: Ints
    pieces: Objects
    reached: Objects | None

    def part(self) -> Part:
        """Return the overlap of the paint itself."""
        total = float(self.paint.area)
        reached = None if self.reached is None else float(shapely.area(self.reached).sum())
        return self._measured(total, shapely.area(self.pieces), reached, self.paint)

    def within(self, area: BaseGeometry, ground: BaseGeometry) -> Part:
        """Return the overlap of `area`, which is what of the paint lies in `ground` (prepared)."""
        reached = None
        if self.reached is not None:
            reached = float(_areas_within(self.reached, area, ground).sum())
        return self._measured(float(area.area), _areas_within(self.pieces, area, ground), reached, area)

    def _measured(self, total: float, areas: Floats, reached: float | None, paint: BaseGeometry) -> Part:
        held = shapely.is_missing(self.pieces)
        measured = np.where(held, total, np.nan_to_num(areas))
        touched = measured > 0
        known = min(reached, total) if reached is not None else total if len(self.atoms) else 0.0
        return Part(self.atoms[touched], measured[touched], total, known, _leftward(paint, total))


def _areas_within(pieces: Objects, area: BaseGeometry, ground: BaseGeometry) -> Floats:
    """Return the mm2 of each piece of a paint that lie in `area`, the part of that paint in `ground` (prepared).

    A piece wholly in the ground keeps its size and one beside it has none; only those at its edge are cut.
    """
    areas = np.zeros(len(pieces))
    inside = shapely.contains_properly(ground, pieces)
    areas[inside] = shapely.area(pieces[inside])
    edge = np.flatnonzero(~inside & shapely.intersects(ground, pieces))
    areas[edge] = shapely.area(_intersections(pieces[edge], area))
    return areas


def of_area(atoms: Atoms, view: View, paint: BaseGeometry) -> Part:
    """Return the exact overlap of `paint` (mm, body frame) on `view` with every atom."""
    return overlay(atoms, view, paint).part()


def overlay(atoms: Atoms, view: View, paint: BaseGeometry) -> Overlay:
    """Lay `paint` (mm, body frame) over the atoms of `view`."""
    index = atoms.in_view[view][atoms.tree[view].query(paint)]
    shapes = atoms.shapes[index]
    shapely.prepare(paint)
    inside = shapely.contains_properly(shapes, paint)  # the atom holds all of the paint
    near = inside | shapely.intersects(paint, shapes)
    index, shapes, inside = index[near], shapes[near], inside[near]
    pieces = np.full(len(index), None, dtype=object)
    edge = np.flatnonzero(~inside)
    if len(edge) > _WHOLE:
        whole = shapely.contains_properly(paint, shapes[edge])  # the paint holds all of the atom
        pieces[edge[whole]] = shapes[edge[whole]]
        edge = edge[~whole]
    pieces[edge] = _intersections(shapes[edge], paint)
    reached = None if inside.any() else _reached(atoms, view, paint)
    return Overlay(paint, index, pieces, reached)


def _intersections(shapes: Objects, paint: BaseGeometry) -> Objects:
    """Return what of `paint` lies in each shape; many shapes are shared out among the cores."""
    if len(shapes) < _SHARED_OUT or _CORES < 2:
        found: Objects = shapely.intersection(shapes, paint)
        return found
    # GEOS runs without Python's lock, so threads do the overlays side by side.
    parts = _pool().map(lambda some: shapely.intersection(some, paint), np.array_split(shapes, _CORES))
    return np.concatenate(list(parts))


@lru_cache(maxsize=1)
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_CORES, thread_name_prefix="overlay")


def _reached(atoms: Atoms, view: View, paint: BaseGeometry) -> Objects | None:
    """Return what of `paint` any pattern reaches, in pieces; None where that is all of it."""
    if shapely.contains_properly(atoms.reach[view], paint):
        return None
    tiles = atoms.reach_tiles[view]
    found: Objects = shapely.intersection(tiles.geometries[tiles.query(paint, predicate="intersects")], paint)
    return found


def _leftward(paint: BaseGeometry, total: float) -> float:
    """Return the mm2 of `paint` on the person's left less those on the right."""
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
        self._parts: OrderedDict[int, tuple[MultiPolygon, Part]] = OrderedDict()

    def visible(self, drawing: Drawing) -> list[tuple[Mark, MultiPolygon]]:
        """Return each mark with what of it later marks leave to see."""
        return self._visible.of(drawing.marks)

    def of(self, drawing: Drawing) -> Sums:
        """Return the sums of the drawing."""
        sums = Sums.nothing(self.atoms)
        for mark, area in self.visible(drawing):
            sums.add(self._part(mark.view, area), mark.weight)
        return sums

    def _part(self, view: View, area: MultiPolygon) -> Part:
        # The geometry is kept beside its part, so its id cannot be reused while the entry lives.
        known = self._parts.get(id(area))
        if known is None:
            known = (area, of_area(self.atoms, view, area))
            self._parts[id(area)] = known
            if len(self._parts) > _KEPT:
                self._parts.popitem(last=False)
        else:
            self._parts.move_to_end(id(area))
        return known[1]

    def live(self, drawing: Drawing) -> "LiveOverlap":
        """Return running sums for a stroke that is about to be painted over `drawing`."""
        return LiveOverlap(self, drawing)


class LiveOverlap:
    """Running sums while a stroke grows: each move intersects only what it adds."""

    def __init__(self, overlap: Overlap, drawing: Drawing) -> None:
        self._atoms = overlap.atoms
        self.sums = overlap.of(drawing).copy()
        self._rows = self.sums.rows = row_sums(self._atoms, self.sums)
        self._under: dict[View, tuple[Floats, shapely.STRtree]] = {}
        visible = overlap.visible(drawing)
        for view in VIEWS:
            here = [(mark, area) for mark, area in visible if mark.view == view]
            areas = np.array([area for _, area in here], dtype=object)
            shapely.prepare(areas)
            weights = np.array([mark.weight for mark, _ in here], dtype=np.float64)
            self._under[view] = (weights, shapely.STRtree(areas))

    def paint(self, view: View, added: BaseGeometry, weight: float) -> None:
        """Paint `added` (mm, new to this stroke) with `weight` over whatever lies there."""
        if not added.is_empty:
            laid = overlay(self._atoms, view, added)
            self._add(laid.part(), weight)
            self._lift(view, added, laid)

    def erase(self, view: View, added: BaseGeometry) -> None:
        """Take away the paint under `added` (mm, new to this stroke)."""
        if not added.is_empty:
            self._lift(view, added, None)

    def _lift(self, view: View, added: BaseGeometry, laid: Overlay | None) -> None:
        """Take away what lies under `added`, laid over the atoms already where it is known."""
        weights, tree = self._under[view]
        under = tree.query(added, predicate="intersects")
        if not len(under):
            return
        laid = laid or overlay(self._atoms, view, added)
        whole = under[shapely.contains_properly(tree.geometries[under], added)]
        if len(whole):  # visible parts do not overlap: no other mark is seen under it
            self._add(laid.part(), float(weights[whole[0]]), -1.0)
            return
        for mark, covered in zip(under, shapely.intersection(tree.geometries[under], added), strict=True):
            area = areas_of(covered)
            if not area.is_empty:
                self._add(laid.within(area, tree.geometries[mark]), float(weights[mark]), -1.0)

    def _add(self, part: Part, weight: float, sign: float = 1.0) -> None:
        self.sums.add(part, weight, sign)
        self._rows.add(self._atoms, part, weight, sign)
