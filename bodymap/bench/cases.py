"""Cases that the literature and geometry give: each muscle's own pattern, clean, partial, redrawn, strayed, mixed.

Every case is made from a seed. A redraw is the pattern moved and swollen until its Jaccard index with itself is the one
measured when people draw the same pain twice (0.62 a minute later, 0.42 for shoulder pain).
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

import shapely
from shapely import MultiPolygon, affinity
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import CandidateSide, PatternArea, pattern_areas
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.body.frame import LEAST_MM2, VIEWS, View, areas_of
from bodymap.drawing.mark import Drawing, Mark

Zone = dict[View, MultiPolygon]
DAB_MM = 12.0
REDRAWS = (0.62, 0.42)
STRAYS = (0.10, 0.30)
MIXES = 134
SEED = 20260


@dataclass(frozen=True)
class Case:
    """A drawing and the candidates that made it; `kind` names the row of the table."""

    kind: str
    drawing: Drawing
    made_by: tuple[tuple[str, CandidateSide], ...]


def own_side(muscle: Muscle) -> CandidateSide:
    """Return the side a case is painted on: left, or midline for a muscle without sides."""
    return "midline" if muscle.midline else "left"


def drawing_of(zone: Zone, figure: Figure) -> Drawing:
    """Return a drawing with one mark a view over `zone`, cut by the silhouette."""
    marks = []
    for view in VIEWS:
        area = areas_of(shapely.intersection(zone[view], figure.outline[view]))
        if area.area >= LEAST_MM2:
            marks.append(Mark(view, area))
    return Drawing(figure.name, tuple(marks))


def whole(area: PatternArea) -> Zone:
    """Return core and spillover together."""
    return {view: areas_of(shapely.union(area.core[view], area.spillover[view])) for view in VIEWS}


def cases(atlas: Atlas, figure: Figure) -> Iterator[Case]:
    """Yield every case: one of each kind a muscle, and as many mixes of two."""
    rng = random.Random(SEED)  # noqa: S311 - repeatable
    shown = [m for m in atlas.muscles.values() if pattern_areas(m, own_side(m), figure)]
    for muscle in shown:
        yield from _of_one(muscle, figure, rng)
    for _ in range(MIXES):
        yield from _of_two(rng.sample(shown, 2), figure, rng)


def _of_one(muscle: Muscle, figure: Figure, rng: random.Random) -> Iterator[Case]:
    side = own_side(muscle)
    made_by = ((muscle.id, side),)
    area = rng.choice(pattern_areas(muscle, side, figure))
    zone = whole(area)
    yield Case("clean pattern", drawing_of(zone, figure), made_by)
    yield Case("core only", drawing_of(area.core, figure), made_by)
    yield Case("half", drawing_of(_part(zone, 0.5, rng), figure), made_by)
    yield Case("a quarter", drawing_of(_part(zone, 0.25, rng), figure), made_by)
    yield Case("one dab in the core", drawing_of(_dab(area.core, rng), figure), made_by)
    for jaccard in REDRAWS:
        yield Case(f"redrawn at {jaccard}", drawing_of(redrawn(zone, jaccard, rng), figure), made_by)
    for share in STRAYS:
        strayed = _strayed(zone, share, figure, rng)
        yield Case(f"with {share:.0%} stray paint", drawing_of(strayed, figure), made_by)
    if side == "left":
        both = rng.choice(pattern_areas(muscle, "both", figure))
        yield Case("both sides", drawing_of(whole(both), figure), ((muscle.id, "both"),))


def _of_two(pair: list[Muscle], figure: Figure, rng: random.Random) -> Iterator[Case]:
    zones = [whole(rng.choice(pattern_areas(m, own_side(m), figure))) for m in pair]
    both = {view: areas_of(shapely.union(zones[0][view], zones[1][view])) for view in VIEWS}
    yield Case("two muscles", drawing_of(both, figure), tuple((m.id, own_side(m)) for m in pair))


def _part(zone: Zone, share: float, rng: random.Random) -> Zone:
    """Return what of the zone lies on one side of a straight cut that leaves `share` of it."""
    angle = rng.uniform(0, 2 * math.pi)
    total = sum(area.area for area in zone.values())

    def below(level: float) -> Zone:
        normal = (math.cos(angle), math.sin(angle))
        half = affinity.rotate(shapely.box(-4000, -4000, 0, 4000), math.degrees(angle), origin=(0, 0))
        half = affinity.translate(half, normal[0] * level, normal[1] * level)
        return {view: areas_of(shapely.intersection(area, half)) for view, area in zone.items()}

    low, high = -2500.0, 2500.0
    for _ in range(40):
        middle = (low + high) / 2
        if sum(area.area for area in below(middle).values()) < share * total:
            low = middle
        else:
            high = middle
    return below(high)


def _dab(core: Zone, rng: random.Random) -> Zone:
    """Return one round dab centred in the core, where it is widest or anywhere inside."""
    view = max(VIEWS, key=lambda v: core[v].area)
    spot = _inside(core[view], rng)
    dabs: Zone = {v: MultiPolygon() for v in VIEWS}
    dabs[view] = areas_of(spot.buffer(DAB_MM, quad_segs=16))
    return dabs


def _inside(area: BaseGeometry, rng: random.Random) -> shapely.Point:
    left, top, right, bottom = area.bounds
    for _ in range(1000):
        spot = shapely.Point(rng.uniform(left, right), rng.uniform(top, bottom))
        if area.contains(spot):
            return spot
    return area.representative_point()


def redrawn(zone: Zone, jaccard: float, rng: random.Random) -> Zone:
    """Return the zone as the same hand might draw it again: moved and swollen or shrunk to this Jaccard index."""
    angle, swell = rng.uniform(0, 2 * math.pi), rng.uniform(-0.35, 0.35)
    size = math.sqrt(sum(area.area for area in zone.values()))

    def at(force: float) -> Zone:
        move, grow = 0.6 * force * size, swell * force * size * 0.3
        out = {}
        for view, area in zone.items():
            grown = shapely.buffer(area, grow, quad_segs=4)
            moved = affinity.translate(grown, move * math.cos(angle), move * math.sin(angle))
            out[view] = areas_of(moved)
        return out

    low, high = 0.0, 1.5
    while _jaccard(zone, at(high)) > jaccard:  # a long band that is moved along itself
        high *= 2
    for _ in range(30):
        middle = (low + high) / 2
        if _jaccard(zone, at(middle)) > jaccard:
            low = middle
        else:
            high = middle
    return at(high)


def _jaccard(one: Zone, two: Zone) -> float:
    shared = sum(shapely.intersection(one[v], two[v]).area for v in VIEWS)
    union = sum(shapely.union(one[v], two[v]).area for v in VIEWS)
    return shared / union if union else 0.0


def _strayed(zone: Zone, share: float, figure: Figure, rng: random.Random) -> Zone:
    """Return the zone with stray dabs elsewhere on the body, `share` of the whole paint."""
    wanted = sum(area.area for area in zone.values()) * share / (1 - share)
    out = dict(zone)
    strayed = 0.0
    while strayed < wanted:
        view = rng.choice(VIEWS)
        spot = _inside(figure.outline[view], rng)
        radius = min(18.0, math.sqrt((wanted - strayed) / math.pi) + 0.5)
        dab = shapely.intersection(spot.buffer(radius, quad_segs=8), figure.outline[view])
        fresh = shapely.difference(dab, out[view])
        out[view] = areas_of(shapely.union(out[view], fresh))
        strayed += fresh.area
    return out
