"""The atlas cut into atoms: the faces into which a muscle's patterns divide each other.

A muscle's patterns overlap, and a candidate may be read by any combination of them. Cut once into disjoint
atoms, every combination is a sum over atoms: exact, without a union or an intersection while the person paints.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import BOTH_SIDES, CandidateSide, PatternArea, areas_by_side
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.body.frame import LEFT_HALF, VIEWS, View, areas_of, mirrored
from bodymap.ranking.edges import Edges

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]
Objects = NDArray[np.object_]

MOST_TOGETHER = 3  # trigger points of one muscle read as one combination, beside all of them at once
TILE_MM = 60.0
_SLIVER_MM2 = 1e-6


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


Zone = tuple[CandidateSide, str, str]  # side, pattern, role
Face = tuple[BaseGeometry, set[Zone]]


@dataclass(frozen=True)
class Hypothesis:
    """One reading of a candidate: its side, the pattern ids joined by '+', its atoms in either role."""

    side: CandidateSide
    pattern: str
    core: tuple[int, ...]
    spillover: tuple[int, ...]


@dataclass(frozen=True)
class MuscleAtoms:
    """One muscle cut into atoms; the hypotheses count its own atoms from 0."""

    muscle: str
    shapes: tuple[BaseGeometry, ...]
    views: tuple[View, ...]
    hypotheses: tuple[Hypothesis, ...]


def cut(muscles: Iterable[Muscle], figure: Figure) -> Atoms:
    """Cut the patterns of `muscles` on `figure` into atoms."""
    return assemble([cut_muscle(muscle, figure) for muscle in muscles])


def cut_muscle(muscle: Muscle, figure: Figure) -> MuscleAtoms:
    """Cut one muscle's patterns, on every side it can be a candidate on, into atoms."""
    areas = areas_by_side(muscle, figure)
    shapes: list[BaseGeometry] = []
    views: list[View] = []
    homes: dict[Zone, set[int]] = {}
    for view in VIEWS:
        for shape, zones in _faces_of(areas, view):
            for zone in zones:
                homes.setdefault(zone, set()).add(len(shapes))
            shapes.append(shape)
            views.append(view)
    hypotheses = []
    for side, patterns in areas.items():
        for group in _groups([area.id for area in patterns]):
            core = {atom for p in group for atom in homes.get((side, p, "core"), ())}
            spill = {atom for p in group for atom in homes.get((side, p, "spillover"), ())} - core
            hypotheses.append(Hypothesis(side, "+".join(group), tuple(sorted(core)), tuple(sorted(spill))))
    return MuscleAtoms(muscle.id, tuple(shapes), tuple(views), tuple(hypotheses))


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


def _groups(patterns: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield each pattern alone, then combinations of two and three, then all of them."""
    most = min(MOST_TOGETHER, len(patterns))
    for count in range(1, most + 1):
        yield from combinations(patterns, count)
    if len(patterns) > most:
        yield tuple(patterns)


def _faces_of(areas: dict[CandidateSide, tuple[PatternArea, ...]], view: View) -> list[Face]:
    """Return the faces of all sides on one view.

    Of a muscle with sides each lies on one side of the body. Where nothing of the left crosses the midline and both
    sides are the two together, the right's faces are the left's mirror image, and both are their sum: then only the
    left is cut.
    """
    zones = list(_zones(areas, view))
    left = [(name, zone) for name, zone in zones if name[0] == "left"]
    apart = all(zone.bounds[0] >= 0 for _, zone in left)
    if not left:
        return _faces(zones)
    if not apart or any(area.id == BOTH_SIDES for area in areas.get("both", ())):
        return list(_halves(_faces(zones)))
    faces: list[Face] = []
    for shape, names in _faces(left):
        faces.append((shape, names | {("both", pattern, role) for _, pattern, role in names}))
        others: set[Zone] = {(side, pattern, role) for _, pattern, role in names for side in ("right", "both")}
        faces.append((mirrored(shape), others))
    return faces


def _halves(faces: Iterable[Face]) -> Iterator[Face]:
    """Yield the faces cut at the midline, so that each lies on one side."""
    for shape, names in faces:
        if shape.bounds[0] >= 0 or shape.bounds[2] <= 0:
            yield shape, names
            continue
        for half in (shapely.intersection(shape, LEFT_HALF), shapely.difference(shape, LEFT_HALF)):
            area = areas_of(half)
            if area.area > _SLIVER_MM2:
                yield area, names


def _zones(areas: dict[CandidateSide, tuple[PatternArea, ...]], view: View) -> Iterator[tuple[Zone, BaseGeometry]]:
    for side, patterns in areas.items():
        for area in patterns:
            for role, zone in (("core", area.core[view]), ("spillover", area.spillover[view])):
                if not zone.is_empty:
                    yield (side, area.id, role), zone


def _faces(zones: Iterable[tuple[Zone, BaseGeometry]]) -> list[Face]:
    """Divide overlapping zones into disjoint faces, each with the zones it lies in."""
    faces: list[Face] = []
    for name, zone in zones:
        rest: BaseGeometry = zone
        divided = []
        for face, names in faces:
            inner = areas_of(shapely.intersection(face, rest)) if rest.intersects(face) else None
            if inner is None or inner.area <= _SLIVER_MM2:
                divided.append((face, names))
                continue
            outer = areas_of(shapely.difference(face, rest))
            divided.append((inner, names | {name}))
            if outer.area > _SLIVER_MM2:
                divided.append((outer, names))
            rest = areas_of(shapely.difference(rest, face))
        if rest.area > _SLIVER_MM2:
            divided.append((rest, {name}))
        faces = divided
    return faces
