"""Explained, covered and the order they make, on squares whose overlaps are worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import box

from bodymap.drawing.mark import Drawing


@pytest.fixture
def make(square_shape, pattern_of):
    return square_shape, pattern_of


def only(engine, drawing, muscle="m", side="left"):
    return next(c for c in engine.candidates(drawing) if (c.muscle, c.side) == (muscle, side))


def test_half_of_the_paint_in_a_quarter_of_the_pattern(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(("m", [pattern("p", [square(20, 600, 60, 700)])]))  # 40 x 100
    got = only(engine, Drawing("neutral", (paint("back", box(20, 575, 60, 625)),)))  # 40 x 50, half of it above
    assert got.explained == pytest.approx(0.5)
    assert got.covered == pytest.approx(0.25)
    assert got.core_covered == pytest.approx(0.25)


def test_paint_weighs_by_its_intensity(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(("m", [pattern("p", [square(20, 600, 60, 650)])]))
    inside, beside = paint("back", box(20, 600, 60, 650), 9), paint("back", box(20, 650, 60, 700), 3)
    got = only(engine, Drawing("neutral", (inside, beside)))
    assert got.explained == pytest.approx(9 / (9 + 3))
    assert got.covered == pytest.approx(1.0)


def test_later_paint_has_its_own_intensity(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(("m", [pattern("p", [square(20, 600, 60, 650)])]))
    below, above = paint("back", box(20, 600, 60, 700), 2), paint("back", box(20, 600, 60, 650), 8)
    assert only(engine, Drawing("neutral", (below, above))).explained == pytest.approx(8 / (8 + 2))
    assert only(engine, Drawing("neutral", (above, below))).explained == pytest.approx(0.5)


def test_spillover_counts_in_explained_and_covered_but_less_in_the_score(engine_of, make, paint):
    square, pattern = make
    zone, far = square(20, 600, 60, 650), square(20, 650, 60, 700)
    engine = engine_of(("core", [pattern("p", [zone], [far])]), ("spill", [pattern("p", [far], [zone])]))
    drawing = Drawing("neutral", (paint("back", box(20, 600, 60, 650)),))
    core, spill = engine.candidates(drawing)
    assert (core.muscle, spill.muscle) == ("core", "spill")
    assert core.score > spill.score > 0
    assert core.explained == spill.explained == pytest.approx(1.0)
    assert core.covered == spill.covered == pytest.approx(0.5)
    assert (core.core_covered, spill.core_covered) == (pytest.approx(1.0), 0.0)


def test_a_combination_of_trigger_points_wins_when_it_explains_more(engine_of, make, paint):
    square, pattern = make
    low, high = pattern("low", [square(20, 650, 60, 700)]), pattern("high", [square(20, 550, 60, 600)])
    engine = engine_of(("m", [low, high]))
    both = Drawing("neutral", (paint("back", box(20, 650, 60, 700)), paint("back", box(20, 550, 60, 600))))
    assert only(engine, both).patterns == ("low", "high")
    assert only(engine, both).score == pytest.approx(1.0)
    assert only(engine, Drawing("neutral", both.marks[1:])).patterns == ("high",)


def test_what_two_patterns_share_counts_once(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(("m", [pattern("a", [square(20, 550, 60, 650)]), pattern("b", [square(20, 600, 60, 700)])]))
    got = only(engine, Drawing("neutral", (paint("back", box(20, 550, 60, 700)),)))
    assert got.patterns == ("a", "b")
    assert (got.explained, got.covered) == (pytest.approx(1.0), pytest.approx(1.0))
    part = only(engine, Drawing("neutral", (paint("back", box(20, 600, 60, 650)),)))  # what they share
    assert part.explained == pytest.approx(1.0)
    assert part.covered == pytest.approx(0.5)


def test_a_broad_muscle_does_not_win_by_its_size(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(
        ("broad", [pattern("p", [square(0, 400, 100, 800)])]), ("fit", [pattern("p", [square(20, 600, 60, 700)])])
    )
    drawing = Drawing("neutral", (paint("back", box(22, 605, 58, 700)),))
    assert [c.muscle for c in engine.candidates(drawing)] == ["fit", "broad"]


def test_a_small_click_does_not_turn_the_order(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(
        ("broad", [pattern("p", [square(0, 400, 100, 800)])]), ("fit", [pattern("p", [square(20, 600, 60, 700)])])
    )
    leads = []
    for radius in (1, 5, 15):
        drawing = Drawing("neutral", (paint("back", box(40 - radius, 650 - radius, 40 + radius, 650 + radius)),))
        first, second = engine.candidates(drawing)
        assert (first.muscle, second.muscle) == ("fit", "broad")
        leads.append(first.score / second.score)
    assert leads[0] > 1.5  # a tenth of the size, and clearly ahead
    assert leads == pytest.approx([leads[0]] * 3)  # the size of the click favours neither


def test_paint_that_nothing_reaches_counts_against_nobody(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(("m", [pattern("p", [square(20, 600, 60, 700)])]))
    inside, far = paint("back", box(20, 600, 60, 650)), paint("back", box(20, 300, 60, 350))
    alone, beside = engine.read(Drawing("neutral", (inside,))), engine.read(Drawing("neutral", (inside, far)))
    assert beside.candidates[0].score == pytest.approx(alone.candidates[0].score)
    assert alone.unexplained == pytest.approx(0.0)
    assert beside.unexplained == pytest.approx(0.5)
    assert beside.candidates[0].explained == pytest.approx(0.5)  # of all that was painted


def test_both_sides_stand_only_where_both_are_needed(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(("m", [pattern("p", [square(20, 600, 60, 700)])]))
    left, right = paint("back", box(20, 600, 60, 700)), paint("back", box(-60, 600, -20, 700))
    assert [c.side for c in engine.candidates(Drawing("neutral", (left,)))] == ["left"]
    assert [c.side for c in engine.candidates(Drawing("neutral", (right,)))] == ["right"]
    assert engine.candidates(Drawing("neutral", (left, right)))[0].side == "both"


def test_a_muscle_with_one_drop_of_paint_is_no_candidate(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(("m", [pattern("p", [square(20, 600, 60, 700)])]))
    assert engine.candidates(Drawing("neutral", (paint("back", box(59.99, 600, 90, 690)),))) == []  # 0.9 mm2


def test_an_atlas_without_muscles_reads_anything(engine_of, paint):
    reading = engine_of().read(Drawing("neutral", (paint("back", box(20, 600, 60, 700)),)))
    assert reading.candidates == ()
    assert reading.unexplained == 1.0
    assert reading.combination == ()


def test_an_empty_drawing_has_no_candidates_and_nothing_unexplained(engine):
    reading = engine.read(Drawing())
    assert (reading.candidates, reading.unexplained, reading.combination) == ((), 0.0, ())
    assert reading.sides.kind == "none"


@given(st.integers(-100, 60), st.integers(500, 760), st.integers(5, 60), st.integers(5, 60), st.integers(0, 10))
def test_all_shares_are_shares_and_the_list_is_in_order(engine, paint, x, y, wide, high, intensity):
    reading = engine.read(Drawing("neutral", (paint("back", box(x, y, x + wide, y + high), intensity),)))
    scores = [c.score for c in reading.candidates]
    assert scores == sorted(scores, reverse=True)
    for c in reading.candidates:
        assert 0 < c.explained <= 1
        assert 0 < c.covered <= 1
        assert 0 <= c.core_covered <= 1
        assert 0 < c.score <= 1
    assert 0 <= reading.unexplained <= 1
    assert len({(c.muscle, c.side) for c in reading.candidates}) == len(reading.candidates)


@given(st.integers(1, 10))
def test_intensity_alone_changes_nothing_when_all_paint_has_it(engine, paint, intensity):
    one, other = (
        engine.candidates(Drawing("neutral", (paint("back", box(20, 600, 60, 760), i),))) for i in (5, intensity)
    )
    assert [(c.muscle, c.side) for c in one] == [(c.muscle, c.side) for c in other]
    assert [c.score for c in one] == pytest.approx([c.score for c in other], abs=1e-12)


def test_a_muscle_that_can_be_shown_only_on_both_sides(engine_of, make, paint):
    square, pattern = make
    engine = engine_of(("m", [pattern("p", [])], [square(20, 600, 60, 700)]))
    drawing = Drawing("neutral", (paint("back", box(-60, 600, 60, 700)),))
    assert [(c.muscle, c.side) for c in engine.candidates(drawing)] == [("m", "both")]
