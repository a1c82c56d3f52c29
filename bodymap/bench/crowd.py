"""An atlas of any size, made from the shipped one by shifting its muscles about."""

import random

import shapely
from shapely import affinity

from bodymap.body.frame import BOUNDS, VIEWS
from bodymap.ranking.atoms import Atoms, assemble
from bodymap.ranking.cutting import MuscleAtoms

ACROSS_MM, DOWN_MM = 300.0, 850.0  # a copy may come to lie anywhere on the body
SEED = 11


def crowd(parts: list[MuscleAtoms], muscles: int) -> Atoms:
    """Return atoms of `muscles` muscles: the given ones, then shifted copies of them."""
    rng = random.Random(SEED)  # noqa: S311 - repeatable
    all_parts = list(parts[:muscles])
    while len(all_parts) < muscles:
        part = parts[len(all_parts) % len(parts)]
        dx, dy = rng.uniform(-ACROSS_MM, ACROSS_MM), rng.uniform(-DOWN_MM, DOWN_MM)
        shapes = tuple(shapely.make_valid(affinity.translate(shape, dx, dy)) for shape in part.shapes)
        all_parts.append(MuscleAtoms(f"{part.muscle}_{len(all_parts)}", shapes, part.views, part.hypotheses))
    # So many patterns leave no place unreached; uniting them all would measure GEOS, not the ranking.
    return assemble(all_parts, {view: shapely.box(*BOUNDS) for view in VIEWS})
