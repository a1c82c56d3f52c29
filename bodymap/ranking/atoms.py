"""The atlas cut into atoms, laid end to end so that one call measures them all.

A muscle's patterns overlap, and a candidate may be read by any combination of them. Cut once into disjoint
atoms, every combination is a sum over atoms: exact, without a union or an intersection while the person paints.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS, View
from bodymap.ranking.cutting import MuscleAtoms, cut_muscle
from bodymap.ranking.edges import Edges

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]
Objects = NDArray[np.object_]

TILE_MM = 60.0


@dataclass(frozen=True)
class Rows:
    """Which atoms each row (a hypothesis in one role) has, laid end to end with the rows that own them.

    `users` are, atom by atom, the rows that have it.
    """

    atoms: Ints
    owners: Ints
    starts: Ints
    users: Ints
    user_starts: Ints

    @classmethod
    def of(cls, lists: Sequence[Sequence[int]], atoms: int) -> "Rows":
        """Lay out for each hypothesis its list of atoms, of `atoms` in all."""
        counts = np.array([len(row) for row in lists], dtype=np.intp)
        flat = np.array([atom for row in lists for atom in row], dtype=np.intp)
        owners = np.repeat(np.arange(len(lists)), counts)
        by_atom = np.argsort(flat, kind="stable")
        users = np.bincount(flat, minlength=atoms)
        return cls(flat, owners, _ends(counts), owners[by_atom], _ends(users))

    def members(self, hypothesis: int) -> Ints:
        """Return the atoms of one hypothesis."""
        return self.atoms[self.starts[hypothesis] : self.starts[hypothesis + 1]]

    def pairs(self, atoms: Ints) -> tuple[Ints, Ints]:
        """Return (hypothesis, position in `atoms`) for every hypothesis that has one of `atoms`."""
        counts = self.user_starts[atoms + 1] - self.user_starts[atoms]
        place = np.repeat(np.arange(len(atoms)), counts)
        shift = np.arange(len(place)) - np.repeat(np.cumsum(counts) - counts, counts)
        return self.users[self.user_starts[atoms][place] + shift], place


def _ends(counts: Ints) -> Ints:
    return np.concatenate(([0], np.cumsum(counts))).astype(np.intp)


@dataclass(frozen=True)
class Atoms:
    """All atoms of a set of muscles on one figure, and the hypotheses read from them.

    Attributes:
        shapes, view, size: each atom's area (mm, body frame), its view, its mm2.
        muscle, side: of each candidate.
        candidate, pattern: of each hypothesis the candidate it belongs to and the pattern ids it joins with '+';
            the hypotheses of a candidate stand together, single patterns first.
        core, spillover: of each hypothesis its atoms in either role; `roles` both in one, core at 2h, spillover at
            2h + 1 for hypothesis h.
        reach: for each view, all that any pattern reaches; `reach_tiles` the same cut into small squares.
        two_sided: of each muscle that has sides, its candidates left, right and both; `owner` is each atom's row in
            it, or -1.
    """

    shapes: Objects
    view: NDArray[np.str_]
    size: Floats
    muscle: tuple[str, ...]
    side: tuple[CandidateSide, ...]
    candidate: Ints
    pattern: tuple[str, ...]
    core: Rows
    spillover: Rows
    roles: Rows
    core_size: Floats
    spillover_size: Floats
    tree: dict[View, STRtree]
    in_view: dict[View, Ints]
    reach: dict[View, BaseGeometry]
    reach_tiles: dict[View, STRtree]
    two_sided: Ints
    owner: Ints

    @cached_property
    def leftward(self) -> Floats:
        """Of each atom of a muscle with sides, 1 where it lies on the person's left, else -1."""
        return np.where(self.boxes[:, 0] + self.boxes[:, 2] >= 0, 1.0, -1.0)

    @cached_property
    def boxes(self) -> Floats:
        """Left, top, right, bottom of each shape (mm)."""
        found: Floats = shapely.bounds(self.shapes).reshape(-1, 4)
        return found

    @cached_property
    def edges(self) -> Edges:
        """The edges of all shapes."""
        return Edges.of(self.shapes)

    @cached_property
    def reach_edges(self) -> dict[View, Edges]:
        """The edges of each view's reach tiles."""
        return {view: Edges.of(tiles.geometries) for view, tiles in self.reach_tiles.items()}


def cut(muscles: Iterable[Muscle], figure: Figure) -> Atoms:
    """Cut the patterns of `muscles` on `figure` into atoms."""
    return assemble([cut_muscle(muscle, figure) for muscle in muscles])


def assemble(
    parts: Sequence[MuscleAtoms],
    reach: dict[View, BaseGeometry] | None = None,
    tiles: dict[View, Objects] | None = None,
) -> Atoms:
    """Lay the atoms of many muscles end to end; `reach` and its `tiles` may be given where they are known."""
    shapes = np.array([shape for part in parts for shape in part.shapes], dtype=object)
    view = np.array([view for part in parts for view in part.views], dtype=str)
    size: Floats = shapely.area(shapes) if len(shapes) else np.zeros(0)
    in_view = {v: np.flatnonzero(view == v) for v in VIEWS}
    muscle, side, candidate, pattern, rows = _candidates(parts)
    core = Rows.of([core for core, _ in rows], len(shapes))
    spillover = Rows.of([spill for _, spill in rows], len(shapes))
    roles = Rows.of([role for both in rows for role in both], len(shapes))
    reach = reach or {v: shapely.union_all(shapes[in_view[v]]) for v in VIEWS}
    tiles = tiles or {v: _tiled(reach[v]) for v in VIEWS}
    two_sided = _two_sided(muscle, side)
    shapely.prepare(shapes)
    for whole in reach.values():
        shapely.prepare(whole)
    return Atoms(
        shapes, view, size, tuple(muscle), tuple(side), np.array(candidate, dtype=np.intp), tuple(pattern),
        core, spillover, roles, _sizes(core, size), _sizes(spillover, size),
        {v: STRtree(shapes[in_view[v]]) for v in VIEWS}, in_view, reach, {v: STRtree(tiles[v]) for v in VIEWS},
        two_sided, _owners(parts, [muscle[left] for left in two_sided[:, 0]]),
    )  # fmt: skip


def _tiled(area: BaseGeometry) -> Objects:
    """Return `area` cut into squares of TILE_MM: an overlay with a few of them is cheaper than with the whole."""
    if area.is_empty:
        return np.array([], dtype=object)
    left, top, right, bottom = area.bounds
    x, y = np.meshgrid(np.arange(left, right, TILE_MM), np.arange(top, bottom, TILE_MM))
    boxes: Objects = shapely.box(x, y, x + TILE_MM, y + TILE_MM).ravel()
    boxes = boxes[shapely.intersects(area, boxes)]
    edge = ~shapely.contains_properly(area, boxes)
    boxes[edge] = shapely.intersection(boxes[edge], area)
    return boxes


def _candidates(
    parts: Sequence[MuscleAtoms],
) -> tuple[list[str], list[CandidateSide], list[int], list[str], list[tuple[list[int], list[int]]]]:
    """Return the muscle and side of each candidate, and of each hypothesis its candidate, patterns and atoms."""
    muscle: list[str] = []
    side: list[CandidateSide] = []
    candidate, pattern, rows, offset = [], [], [], 0
    for part in parts:
        last = None
        for h in part.hypotheses:
            if h.side != last:
                last = h.side
                muscle.append(part.muscle)
                side.append(h.side)
            candidate.append(len(muscle) - 1)
            pattern.append(h.pattern)
            rows.append(([offset + a for a in h.core], [offset + a for a in h.spillover]))
        offset += len(part.shapes)
    return muscle, side, candidate, pattern, rows


def _two_sided(muscle: Sequence[str], side: Sequence[CandidateSide]) -> Ints:
    """Return, a row a muscle, the places of its candidates left, right and both, where it has all three."""
    places = {key: place for place, key in enumerate(zip(muscle, side, strict=True))}
    rows = []
    for name in dict.fromkeys(muscle):
        row = [places.get((name, s), -1) for s in ("left", "right", "both")]
        if min(row) >= 0:
            rows.append(row)
    return np.array(rows, dtype=np.intp).reshape(-1, 3)


def _owners(parts: Sequence[MuscleAtoms], names: Sequence[str]) -> Ints:
    """Return of each atom the place in `names` of the muscle it is of, or -1."""
    places = {name: place for place, name in enumerate(names)}
    return np.repeat([places.get(part.muscle, -1) for part in parts], [len(part.shapes) for part in parts]).astype(
        np.intp
    )


def _sizes(rows: Rows, size: Floats) -> Floats:
    """Return the mm2 of each hypothesis in one role."""
    totals = np.bincount(rows.owners, weights=size[rows.atoms], minlength=len(rows.starts) - 1)
    return totals.astype(np.float64)
