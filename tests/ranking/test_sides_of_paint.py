import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from bodymap.drawing.mark import Drawing
from bodymap.ranking.sides import sides


@pytest.mark.parametrize(
    ("boxes", "left", "right", "mirror", "kind"),
    [
        ([(20, 600, 60, 650)], 2000, 0, 0, "left"),
        ([(-60, 600, -20, 650)], 0, 2000, 0, "right"),
        ([(20, 600, 60, 650), (-60, 600, -20, 650)], 2000, 2000, 1, "both"),
        ([(20, 600, 60, 650), (-60, 700, -20, 750)], 2000, 2000, 0, "both"),  # both, but not the same place
        ([(-20, 600, 60, 650)], 3000, 1000, 0.5, "both"),  # 40 of 80 mm lie over their own mirror image
        ([(-20, 600, 20, 650)], 1000, 1000, 1, "midline"),
        ([(-4, 600, 60, 650)], 3000, 200, 8 / 64, "left"),  # a sixteenth strays over the midline
        ([(-25, 600, 25, 650)], 1250, 1250, 1, "midline"),
        ([(-26, 600, 26, 650)], 1300, 1300, 1, "both"),
        ([(20, 600, 60, 650), (20, 600, 60, 650)], 2000, 0, 0, "left"),  # painted twice is painted once
    ],
)
def test_how_paint_lies_about_the_midline(paint, boxes, left, right, mirror, kind):
    found = sides(Drawing("neutral", tuple(paint("back", box(*corners)) for corners in boxes)))
    assert found.left_mm2 == pytest.approx(left)
    assert found.right_mm2 == pytest.approx(right)
    assert found.mirror == pytest.approx(mirror)
    assert found.kind == kind


def test_left_in_front_and_right_behind_are_two_sides_that_do_not_mirror(paint):
    found = sides(Drawing("neutral", (paint("front", box(20, 600, 60, 650)), paint("back", box(-60, 600, -20, 650)))))
    assert (found.kind, found.mirror) == ("both", 0)


def test_nothing_painted_has_no_side():
    found = sides(Drawing())
    assert (found.left_mm2, found.right_mm2, found.mirror, found.kind) == (0, 0, 0, "none")


@given(st.lists(st.tuples(st.integers(-100, 100), st.integers(500, 800), st.integers(2, 50)), min_size=1, max_size=5))
def test_left_and_right_make_the_whole(paint, circles):
    drawing = Drawing("neutral", tuple(paint("back", Point(x, y).buffer(r)) for x, y, r in circles))
    found = sides(drawing)
    assert found.left_mm2 + found.right_mm2 == pytest.approx(drawing.area("back").area, rel=1e-9)
    assert 0 <= found.mirror <= 1
