"""Atlases made of squares, whose overlaps can be worked out by hand."""

import pytest

from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import BothSides, Muscle, Pattern, Press
from bodymap.atlas.shape import Outline, Shape
from bodymap.ranking.engine import Engine


def square(left, top, right, bottom, **more):
    """Return a rectangle of the back (mm)."""
    corners = ([left, top], [right, top], [right, bottom], [left, bottom])
    return Shape(polygon=Outline("back", tuple([float(x), float(y)] for x, y in corners), **more))


def pattern(name, core, spillover=()):
    """Return a pattern of rectangles."""
    return Pattern(name, name, "", "study", Press("back", [30.0, 600.0], ""), tuple(core), tuple(spillover))


@pytest.fixture
def square_shape():
    return square


@pytest.fixture
def pattern_of():
    return pattern


@pytest.fixture
def engine_of():
    """Return a function: muscles as (id, patterns, two-sided core or nothing) -> an engine over them."""

    def build(*muscles):
        made = {}
        for name, patterns, *two in muscles:
            both = BothSides("", "study", tuple(two[0])) if two else None
            made[name] = Muscle(name, name, "", "", tuple(patterns), (), (), (), (), both_sides=both)
        return Engine(Atlas(made, {}, (), "test", {}))

    return build
