"""One muscle cut into atoms: the faces into which its patterns divide each other, on every side and in both views."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

import shapely
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import BOTH_SIDES, CandidateSide, PatternArea, areas_by_side
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.body.frame import LEFT_HALF, VIEWS, View, areas_of, mirrored

MOST_TOGETHER = 3  # trigger points of one muscle read as one combination, beside all of them at once
_SLIVER_MM2 = 1e-6

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
