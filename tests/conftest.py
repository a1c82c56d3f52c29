"""What the tests of all rooms share: the shipped atlas and its engine, loaded and cut once; atlases made of squares."""

from collections.abc import Callable
from pathlib import Path

import pytest
import shapely
from hypothesis import HealthCheck, settings
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.loader import Atlas, load_atlas
from bodymap.atlas.muscle import BothSides, Muscle, Pattern, Press
from bodymap.atlas.shape import Outline, Shape
from bodymap.body.figure import Figure, load_figure
from bodymap.body.frame import View, areas_of
from bodymap.drawing.mark import Mark, Quality
from bodymap.ranking.engine import Engine

# No deadline: the machine that runs this may be busy. A fixed seed: a failure is the same for everybody.
settings.register_profile(
    "bodymap", deadline=None, derandomize=True, max_examples=40, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("bodymap")

Painter = Callable[..., Mark]


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load_atlas()


@pytest.fixture(scope="session")
def engine(atlas: Atlas) -> Engine:
    engine = Engine(atlas)
    engine.overlap("neutral")
    return engine


@pytest.fixture(scope="session")
def neutral() -> Figure:
    return load_figure("neutral")


@pytest.fixture(scope="session")
def paint(neutral: Figure) -> Painter:
    """Return a function that makes a mark of what of a shape (mm) lies on the neutral figure."""

    def painted(view: View, shape: BaseGeometry, intensity: int = 5, quality: Quality = "aching") -> Mark:
        return Mark(view, areas_of(shapely.intersection(shape, neutral.outline[view])), intensity, quality)

    return painted


@pytest.fixture(scope="session")
def data() -> Path:
    """Return the folder of the tests' data files."""
    return Path(__file__).parent / "data"


# Atlases made of squares, whose overlaps can be worked out by hand.


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
