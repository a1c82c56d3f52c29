"""The smallest set of muscles that explains a drawing: what belongs to it, what it leaves, and the areas behind it."""

import pytest
import shapely
from shapely import box

from bodymap.atlas.area import pattern_areas
from bodymap.body.frame import VIEWS, areas_of
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.combination import candidate_area, combination, without


@pytest.fixture
def columns(engine_of, square_shape, pattern_of):
    """Return an engine of muscles m0, m1...: patterns 40 mm wide, one below the other, of the given heights."""

    def build(*heights):
        top, made = 400, []
        for number, high in enumerate(heights):
            made.append((f"m{number}", [pattern_of("p", [square_shape(20, top, 60, top + high)])]))
            top += high
        return engine_of(*made)

    return build


def found(engine, drawing):
    return combination(engine.overlap("neutral"), drawing)


def test_five_are_the_most(columns, paint):
    drawing = Drawing("neutral", (paint("back", box(20, 400, 60, 770)),))
    members = found(columns(100, 80, 60, 50, 40, 40), drawing)  # of 370 mm the sixth would add 40
    assert [m.muscle for m in members] == ["m0", "m1", "m2", "m3", "m4"]
    assert sum(m.adds for m in members) == pytest.approx(330 / 370)


@pytest.mark.parametrize(("small", "count"), [(4, 1), (6, 2)])
def test_who_adds_less_than_a_twentieth_is_not_needed(columns, paint, small, count):
    drawing = Drawing("neutral", (paint("back", box(20, 400, 60, 500)),))
    assert len(found(columns(100 - small, small), drawing)) == count


def test_no_muscle_is_named_once_for_each_side(engine_of, square_shape, pattern_of, paint):
    # All of the left and 12 of 100 mm of the right: the left leads, and what is left over would again be this muscle's.
    engine = engine_of(("m", [pattern_of("p", [square_shape(20, 600, 60, 700)])]))
    drawing = Drawing("neutral", (paint("back", box(20, 600, 60, 700)), paint("back", box(-60, 600, -20, 612))))
    assert [(m.side, m.adds) for m in found(engine, drawing)] == [("left", pytest.approx(100 / 112))]


def test_no_muscle_is_named_twice(engine_of, square_shape, pattern_of, paint):
    # Left and right each explain half and both sides all; none adds after itself.
    engine = engine_of(
        ("m", [pattern_of("p", [square_shape(20, 500, 60, 600)])]),
        ("n", [pattern_of("p", [square_shape(20, 600, 60, 700)])]),
    )
    drawing = Drawing("neutral", (paint("back", box(20, 500, 60, 700)), paint("back", box(-60, 500, -20, 600))))
    members = found(engine, drawing)
    assert sorted(m.muscle for m in members) == ["m", "n"]
    assert {m.muscle: m.side for m in members} == {"m": "both", "n": "left"}
    assert sum(m.adds for m in members) == pytest.approx(1)


def test_the_trigger_points_that_are_painted_are_named(engine_of, square_shape, pattern_of, paint):
    low, high = (
        pattern_of("low", [square_shape(20, 650, 60, 700)]),
        pattern_of("high", [square_shape(20, 550, 60, 600)]),
    )
    engine = engine_of(("m", [low, high]))
    both = Drawing("neutral", (paint("back", box(20, 650, 60, 700)), paint("back", box(20, 550, 60, 600))))
    assert [(m.pattern, m.adds) for m in found(engine, both)] == [("low+high", pytest.approx(1))]
    assert [m.pattern for m in found(engine, Drawing("neutral", both.marks[1:]))] == ["high"]


def test_paint_that_nothing_reaches_stays_over(columns, paint):
    drawing = Drawing("neutral", (paint("back", box(20, 400, 60, 500)), paint("back", box(20, 700, 60, 750))))
    (member,) = found(columns(100), drawing)
    assert member.adds == pytest.approx(100 / 150)


def test_what_a_candidate_does_not_explain_is_left_as_it_was_painted(columns, paint):
    engine = columns(100)
    below, above = paint("back", box(20, 450, 60, 550), 8, "burning"), paint("front", box(20, 400, 60, 500), 3)
    drawing = Drawing("neutral", (below, above))
    left = without(drawing, engine.overlap("neutral"), engine.candidates(drawing)[0])
    assert [(m.view, m.intensity, m.quality) for m in left.marks] == [("back", 8, "burning"), ("front", 3, "aching")]
    assert left.marks[0].area.equals(box(20, 500, 60, 550))
    assert left.marks[1].area.equals(above.area)


@pytest.mark.parametrize("muscle", ["iliopsoas", "quadratus_lumborum", "trapezius", "sphincter_ani"])
def test_the_area_of_a_candidate_is_that_of_its_drawn_patterns(engine, neutral, muscle):
    one = engine.atlas.muscles[muscle]
    side = "midline" if one.midline else "left"
    areas = pattern_areas(one, side, neutral)
    painted = Drawing("neutral")
    for view in VIEWS:
        zone = shapely.union_all([z for a in areas for z in (a.core[view], a.spillover[view])])
        if not zone.is_empty:
            painted = painted.with_mark(Mark(view, areas_of(zone)))
    candidate = next(c for c in engine.candidates(painted) if (c.muscle, c.side) == (muscle, side))
    for view in VIEWS:
        drawn = [z for a in areas if a.id in candidate.patterns for z in (a.core[view], a.spillover[view])]
        got = candidate_area(engine.overlap("neutral").atoms, candidate, view)
        assert shapely.symmetric_difference(got, shapely.union_all(drawn)).area < 1e-3
