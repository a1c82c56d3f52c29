"""The areas of a muscle's patterns on a figure, for a candidate side.

left is the region file as written, right its mirror image, both the two together with the published two-sided
pattern where there is one, midline a muscle that has no sides.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

import shapely
from shapely import MultiPolygon

from bodymap.atlas.muscle import Muscle
from bodymap.atlas.shape import Shape, ShapeError, build
from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS, View, areas_of, mirrored

CandidateSide = Literal["left", "right", "both", "midline"]
BOTH_SIDES = "both_sides"  # the id under which a muscle's two-sided pattern is ranked


@dataclass(frozen=True)
class PatternArea:
    """One pattern on one side: core and spillover of each view (mm, body frame), disjoint from each other."""

    id: str
    core: dict[View, MultiPolygon]
    spillover: dict[View, MultiPolygon]


def sides_of(muscle: Muscle) -> tuple[CandidateSide, ...]:
    """Return the sides on which the muscle can be a candidate."""
    return ("midline",) if muscle.midline else ("left", "right", "both")


def pattern_areas(muscle: Muscle, side: CandidateSide, figure: Figure) -> tuple[PatternArea, ...]:
    """Return the areas of each of the muscle's patterns on `side`, leaving out patterns no view can show."""
    return _on_side(muscle, side, _written(muscle, figure), figure)


def areas_by_side(muscle: Muscle, figure: Figure) -> dict[CandidateSide, tuple[PatternArea, ...]]:
    """Return `pattern_areas` for every side the muscle can be a candidate on, drawing each shape once."""
    written = _written(muscle, figure)
    return {side: _on_side(muscle, side, written, figure) for side in sides_of(muscle)}


def _written(muscle: Muscle, figure: Figure) -> list[PatternArea]:
    """Return the patterns as the file has them: for a muscle of the person's left."""
    areas = [_area(pattern.id, pattern.core, pattern.spillover, figure) for pattern in muscle.patterns]
    return [area for area in areas if any(not zone.is_empty for zone in area.core.values())]


def _on_side(
    muscle: Muscle, side: CandidateSide, written: Iterable[PatternArea], figure: Figure
) -> tuple[PatternArea, ...]:
    areas = [_on(area, side) for area in written]
    if side == "both" and muscle.both_sides:
        two = _area(BOTH_SIDES, muscle.both_sides.core, muscle.both_sides.spillover, figure)
        areas.insert(0, _on(two, "both"))
    return tuple(areas)


def _area(name: str, core: Iterable[Shape], spillover: Iterable[Shape], figure: Figure) -> PatternArea:
    cores, spills = _by_view(core, figure), _by_view(spillover, figure)
    rest = {view: areas_of(shapely.difference(spills[view], cores[view])) for view in VIEWS}
    return PatternArea(name, cores, rest)


def _by_view(shapes: Iterable[Shape], figure: Figure) -> dict[View, MultiPolygon]:
    built = []
    for shape in shapes:
        with suppress(ShapeError):  # a shape that lies beside this figure; the loader has seen it on the neutral one
            built.append((shape.view, build(shape, figure)))
    return {view: areas_of(shapely.union_all([g for v, g in built if v == view])) for view in VIEWS}


def _on(area: PatternArea, side: CandidateSide) -> PatternArea:
    if side in {"left", "midline"}:
        return area
    flipped = PatternArea(
        area.id,
        {view: mirrored(zone) for view, zone in area.core.items()},
        {view: mirrored(zone) for view, zone in area.spillover.items()},
    )
    if side == "right":
        return flipped
    core = {v: areas_of(shapely.union(area.core[v], flipped.core[v])) for v in VIEWS}
    spill = {v: shapely.union(area.spillover[v], flipped.spillover[v]) for v in VIEWS}
    return PatternArea(area.id, core, {v: areas_of(shapely.difference(spill[v], core[v])) for v in VIEWS})
