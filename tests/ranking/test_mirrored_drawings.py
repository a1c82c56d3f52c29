"""Left and right are treated alike: a mirrored drawing gives the mirrored list."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, box

from bodymap.body.frame import VIEWS, mirrored
from bodymap.drawing.mark import Drawing, Mark

SWAP = {"left": "right", "right": "left", "both": "both", "midline": "midline"}
discs = st.tuples(
    st.sampled_from(VIEWS), st.integers(-200, 200), st.integers(80, 1600), st.integers(4, 60), st.integers(0, 10)
)


def flipped(drawing):
    return Drawing("neutral", tuple(Mark(m.view, mirrored(m.area), m.intensity) for m in drawing.marks))


@settings(max_examples=60)
@given(st.lists(discs, min_size=1, max_size=5))
def test_a_mirrored_drawing_gives_the_mirrored_list(engine, paint, circles):
    marks = [paint(view, Point(x, y).buffer(r), i) for view, x, y, r, i in circles]
    drawing = Drawing("neutral", tuple(mark for mark in marks if not mark.area.is_empty))
    one, other = engine.read(drawing), engine.read(flipped(drawing))
    scores = {(c.muscle, c.side): c.score for c in one.candidates}
    theirs = {(c.muscle, SWAP[c.side]): c.score for c in other.candidates}
    assert scores == pytest.approx(theirs, abs=1e-9)
    for mine, mirror in zip(one.candidates, other.candidates, strict=True):  # the order, but for ties
        assert mine.score == pytest.approx(mirror.score, abs=1e-9)
    assert one.unexplained == pytest.approx(other.unexplained, abs=1e-9)
    assert one.sides.left_mm2 == pytest.approx(other.sides.right_mm2, abs=1e-6)
    assert one.sides.mirror == pytest.approx(other.sides.mirror, abs=1e-9)
    assert one.sides.kind == SWAP.get(other.sides.kind, other.sides.kind)


def test_a_drawing_that_is_its_own_mirror_image_names_no_side_alone(engine, paint):
    drawing = Drawing("neutral", (paint("back", box(-100, 600, 100, 720)),))
    by_side = {(c.muscle, c.side): c.score for c in engine.candidates(drawing)}
    one_sided = {muscle for muscle, side in by_side if side in {"left", "right"}}
    assert one_sided
    assert all((muscle, "both") in by_side for muscle in one_sided)
    assert all(by_side[m, "left"] == pytest.approx(by_side[m, "right"], abs=1e-9) for m in one_sided)
