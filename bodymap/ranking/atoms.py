"""The atlas cut into atoms: the faces into which a muscle's patterns divide each other.

A muscle's patterns overlap, and a candidate may be read by any combination of them. Cut once into disjoint
atoms, every combination is a sum over atoms: exact, without a union or an intersection while the person paints.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import CandidateSide, PatternArea, pattern_areas, sides_of
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS, View, areas_of

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]

MOST_TOGETHER = 3  # trigger points of one muscle read as one combination, beside all of them at once
_SLIVER_MM2 = 1e-6


@dataclass(frozen=True)
class Rows:
    """For each hypothesis a list of atoms, laid end to end."""

    atoms: Ints
    starts: Ints

    def sums(self, values: Floats) -> Floats:
        """Return, for each hypothesis, the sum of `values` over its atoms."""
        running = np.concatenate(([0.0], np.cumsum(values[self.atoms])))
        out: Floats = running[self.starts[1:]] - running[self.starts[:-1]]
        return out


@dataclass(frozen=True)
class Atoms:
    """All atoms of a set of muscles on one figure, and the hypotheses read from them.

    Attributes:
        shapes, view, size: each atom's area (mm, body frame), its view, its mm2.
        muscle, side: of each candidate.
        candidate, pattern: of each hypothesis the candidate it belongs to and the pattern ids it joins with '+';
            the hypotheses of a candidate stand together, single patterns first.
        core, spillover: of each hypothesis its atoms in either role.
        reach: for each view, all that any pattern reaches.
        two_sided: the candidates of side both.
    """

    shapes: NDArray[np.object_]
    view: NDArray[np.str_]
    size: Floats
    muscle: tuple[str, ...]
    side: tuple[CandidateSide, ...]
    candidate: Ints
    pattern: tuple[str, ...]
    core: Rows
    spillover: Rows
    core_size: Floats
    spillover_size: Floats
    tree: dict[View, STRtree]
    in_view: dict[View, Ints]
    reach: dict[View, BaseGeometry]
    two_sided: Ints


Zone = tuple[CandidateSide, str, str]  # side, pattern, role


def cut(muscles: Iterable[Muscle], figure: Figure) -> Atoms:
    """Cut the patterns of `muscles` on `figure` into atoms."""
    builder = _Builder()
    for muscle in muscles:
        builder.add(muscle, figure)
    return builder.atoms()


class _Builder:
    def __init__(self) -> None:
        self.shapes: list[BaseGeometry] = []
        self.views: list[View] = []
        self.muscle: list[str] = []
        self.side: list[CandidateSide] = []
        self.candidate: list[int] = []
        self.pattern: list[str] = []
        self.rows: dict[str, list[list[int]]] = {"core": [], "spillover": []}

    def add(self, muscle: Muscle, figure: Figure) -> None:
        sides = sides_of(muscle)
        areas = {side: pattern_areas(muscle, side, figure) for side in sides}
        faces = {view: _faces(_zones(areas, view)) for view in VIEWS}
        homes: dict[Zone, set[int]] = {}
        for view in VIEWS:
            for shape, zones in faces[view]:
                for zone in zones:
                    homes.setdefault(zone, set()).add(len(self.shapes))
                self.shapes.append(shape)
                self.views.append(view)
        for side in sides:
            if areas[side]:
                self._add_candidate(muscle.id, side, [area.id for area in areas[side]], homes)

    def _add_candidate(
        self, muscle: str, side: CandidateSide, patterns: list[str], homes: dict[Zone, set[int]]
    ) -> None:
        self.muscle.append(muscle)
        self.side.append(side)
        for group in _groups(patterns):
            core = {atom for p in group for atom in homes.get((side, p, "core"), ())}
            spill = {atom for p in group for atom in homes.get((side, p, "spillover"), ())} - core
            self.candidate.append(len(self.muscle) - 1)
            self.pattern.append("+".join(group))
            self.rows["core"].append(sorted(core))
            self.rows["spillover"].append(sorted(spill))

    def atoms(self) -> Atoms:
        shapes = np.array(self.shapes, dtype=object)
        view = np.array(self.views, dtype=str)
        size: Floats = shapely.area(shapes) if len(shapes) else np.zeros(0)
        core, spillover = _rows(self.rows["core"]), _rows(self.rows["spillover"])
        in_view = {v: np.flatnonzero(view == v) for v in VIEWS}
        reach = {v: shapely.union_all(shapes[in_view[v]]) for v in VIEWS}
        shapely.prepare(shapes)
        for whole in reach.values():
            shapely.prepare(whole)
        return Atoms(
            shapes, view, size, tuple(self.muscle), tuple(self.side), np.array(self.candidate, dtype=np.intp),
            tuple(self.pattern), core, spillover, core.sums(size), spillover.sums(size),
            {v: STRtree(shapes[in_view[v]]) for v in VIEWS}, in_view, reach,
            np.array([i for i, side in enumerate(self.side) if side == "both"], dtype=np.intp),
        )  # fmt: skip


def _rows(lists: list[list[int]]) -> Rows:
    flat = [atom for row in lists for atom in row]
    starts = np.concatenate(([0], np.cumsum([len(row) for row in lists]))).astype(np.intp)
    return Rows(np.array(flat, dtype=np.intp), starts)


def _groups(patterns: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield each pattern alone, then combinations of two and three, then all of them."""
    most = min(MOST_TOGETHER, len(patterns))
    for count in range(1, most + 1):
        yield from combinations(patterns, count)
    if len(patterns) > most:
        yield tuple(patterns)


def _zones(areas: dict[CandidateSide, tuple[PatternArea, ...]], view: View) -> Iterator[tuple[Zone, BaseGeometry]]:
    for side, patterns in areas.items():
        for area in patterns:
            for role, zone in (("core", area.core[view]), ("spillover", area.spillover[view])):
                if not zone.is_empty:
                    yield (side, area.id, role), zone


def _faces(zones: Iterable[tuple[Zone, BaseGeometry]]) -> list[tuple[BaseGeometry, set[Zone]]]:
    """Divide overlapping zones into disjoint faces, each with the zones it lies in."""
    faces: list[tuple[BaseGeometry, set[Zone]]] = []
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
