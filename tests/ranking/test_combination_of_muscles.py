import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from bodymap.drawing.mark import Drawing


def test_two_muscles_share_the_paint_between_them(engine_of, square_shape, pattern_of, paint):
    engine = engine_of(
        ("upper", [pattern_of("p", [square_shape(20, 500, 60, 600)])]),
        ("lower", [pattern_of("p", [square_shape(20, 600, 60, 650)])]),
        ("idle", [pattern_of("p", [square_shape(20, 300, 60, 350)])]),
    )
    drawing = Drawing("neutral", (paint("back", box(20, 500, 60, 650)),))  # 100 mm of one, 50 mm of the other
    found = engine.read(drawing).combination
    assert [(m.muscle, m.side) for m in found] == [("upper", "left"), ("lower", "left")]
    assert [m.adds for m in found] == pytest.approx([2 / 3, 1 / 3])


def test_what_two_muscles_share_is_added_by_the_first_only(engine_of, square_shape, pattern_of, paint):
    engine = engine_of(
        ("wide", [pattern_of("p", [square_shape(20, 500, 60, 600)])]),
        ("also", [pattern_of("p", [square_shape(20, 560, 60, 640)])]),
    )
    drawing = Drawing("neutral", (paint("back", box(20, 500, 60, 640)),))  # 140 mm: 100, then 40 more
    assert [(m.muscle, m.adds) for m in engine.read(drawing).combination] == [
        ("wide", pytest.approx(100 / 140)),
        ("also", pytest.approx(40 / 140)),
    ]


def test_intensity_weighs_what_is_added(engine_of, square_shape, pattern_of, paint):
    engine = engine_of(
        ("upper", [pattern_of("p", [square_shape(20, 500, 60, 600)])]),
        ("lower", [pattern_of("p", [square_shape(20, 600, 60, 700)])]),
    )
    marks = (paint("back", box(20, 500, 60, 600), 9), paint("back", box(20, 600, 60, 700), 3))
    assert [m.adds for m in engine.read(Drawing("neutral", marks)).combination] == pytest.approx([0.75, 0.25])


@settings(max_examples=20)
@given(st.integers(-100, 60), st.integers(300, 760), st.integers(20, 90), st.integers(20, 150))
def test_what_is_added_and_what_is_not_reached_make_no_more_than_the_whole(engine, paint, x, y, wide, high):
    reading = engine.read(Drawing("neutral", (paint("back", box(x, y, x + wide, y + high)),)))
    adds = [m.adds for m in reading.combination]
    assert all(share > 0 for share in adds)
    assert sum(adds) + reading.unexplained <= 1 + 1e-6
    assert len({(m.muscle, m.side, m.pattern) for m in reading.combination}) == len(adds)
