import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from bodymap.body.figure import load_figure
from bodymap.body.frame import mirrored
from bodymap.drawing.brush import erased, lasso
from bodymap.drawing.mark import Drawing

FIGURE = load_figure("neutral")
anywhere = st.tuples(st.floats(-600, 600), st.floats(-100, 1800))


def test_a_lasso_round_a_square_is_the_square():
    area = lasso(FIGURE, "back", [(20, 560), (120, 560), (120, 660), (20, 660)])["back"]
    assert area.area == pytest.approx(100 * 100)


def test_a_figure_of_eight_encloses_both_its_loops():
    # Two triangles, 100 wide at the top and the bottom, that meet at (50, 700): 2 x 100 x 50 / 2.
    area = lasso(FIGURE, "back", [(0, 650), (100, 650), (0, 750), (100, 750)])["back"]
    assert area.area == pytest.approx(5000, rel=0.01)


@pytest.mark.parametrize("points", [[], [(10, 600)], [(10, 600), (90, 700)], [(10, 600), (50, 650), (90, 700)]])
def test_a_line_that_encloses_nothing_is_empty(points):
    assert lasso(FIGURE, "back", points)["back"].is_empty


def test_a_lasso_beside_the_body_is_empty():
    assert lasso(FIGURE, "front", [(470, 50), (495, 50), (495, 100), (470, 100)])["front"].is_empty


@given(st.lists(anywhere, max_size=60), st.sampled_from(["front", "back"]), st.booleans())
def test_a_lasso_of_any_scribble_is_valid_and_on_the_body(points, view, mirror):
    area = lasso(FIGURE, view, points, mirror=mirror)[view]
    assert area.geom_type == "MultiPolygon"
    assert area.is_valid
    assert area.difference(FIGURE.outline[view]).area <= 1e-6


@given(st.lists(st.tuples(st.floats(5, 95), st.floats(500, 800)), min_size=3, max_size=30))
def test_a_mirrored_lasso_is_its_own_mirror_image(points):
    area = lasso(FIGURE, "back", points, mirror=True)["back"]
    assert area.symmetric_difference(mirrored(area)).area <= 1e-6 * max(area.area, 1)


def test_erasing_takes_away_the_overlap_and_nothing_else(paint):
    low, high, front = (
        paint("back", box(20, 700, 120, 750), 3, "burning"),
        paint("back", box(20, 500, 120, 550)),
        paint("front", box(20, 700, 120, 750)),
    )
    after = erased(
        Drawing("neutral", (low, high, front)), "back", box(70, 0, 500, 1700).intersection(box(0, 690, 500, 800))
    )
    rest, *others = after.marks
    assert rest.area.area == pytest.approx(50 * 50)
    assert (rest.intensity, rest.quality) == (3, "burning")
    assert others == [high, front]  # the same objects


def test_a_mark_erased_whole_is_gone(paint):
    drawing = Drawing("neutral", (paint("back", Point(60, 700).buffer(20)),))
    assert erased(drawing, "back", box(0, 600, 200, 800)).marks == ()


def test_a_crumb_of_less_than_a_square_millimetre_is_gone_too(paint):
    drawing = Drawing("neutral", (paint("back", box(20, 700, 120, 750)),))
    assert erased(drawing, "back", box(20, 700, 119.99, 750)).marks == ()


@given(
    st.floats(0, 150), st.floats(550, 800), st.floats(1, 80), st.floats(0, 150), st.floats(550, 800), st.floats(1, 80)
)
def test_erased_and_left_add_up_to_what_was_painted(paint, x, y, radius, ex, ey, eraser):
    mark, rubber = paint("back", Point(x, y).buffer(radius)), Point(ex, ey).buffer(eraser)
    left = sum(m.area.area for m in erased(Drawing("neutral", (mark,)), "back", rubber).marks)
    taken = shapely.intersection(mark.area, rubber).area
    assert left + taken == pytest.approx(mark.area.area, abs=1.0)  # the crumb
    assert left <= mark.area.area + 1e-6
