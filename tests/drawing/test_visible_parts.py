import random

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, affinity, box

from bodymap.body.frame import areas_of
from bodymap.drawing.mark import Drawing
from bodymap.drawing.visible import VisibleParts

discs = st.tuples(
    st.sampled_from(["front", "back"]), st.floats(-120, 120), st.floats(500, 800), st.floats(5, 60), st.integers(0, 10)
)


def test_later_paint_lies_over_earlier_paint(paint):
    below, above = paint("back", box(-50, 600, 50, 700), 3), paint("back", box(0, 600, 100, 700), 8)
    seen = VisibleParts().of([below, above])
    assert [(mark.intensity, area.area) for mark, area in seen] == [(3, pytest.approx(5000)), (8, pytest.approx(10000))]


def test_a_mark_that_is_wholly_covered_is_not_seen(paint):
    below, above = paint("back", Point(50, 650).buffer(10)), paint("back", box(0, 600, 100, 700))
    assert [mark for mark, _ in VisibleParts().of([below, above])] == [above]


def test_the_other_view_covers_nothing(paint):
    front, back = paint("front", box(0, 600, 100, 700)), paint("back", box(0, 600, 100, 700))
    assert [area.area for _, area in VisibleParts().of([front, back])] == pytest.approx([10000, 10000])


def test_an_unchanged_part_is_the_same_object(paint):
    parts = VisibleParts()
    below, above = paint("back", box(0, 600, 100, 700)), paint("back", box(50, 600, 150, 700))
    first = parts.of([below, above])
    again = parts.of([below, above, paint("back", box(-100, 900, -60, 950))])
    assert again[0][1] is first[0][1]
    assert parts.of([below])[0][1] is below.area  # after an undo


@given(st.lists(discs, max_size=8))
def test_visible_parts_tile_what_is_painted(paint, circles):
    marks = [paint(view, Point(x, y).buffer(r), i) for view, x, y, r, i in circles]
    drawing = Drawing("neutral", tuple(marks))
    seen = VisibleParts().of(marks)
    for view in ("front", "back"):
        areas = [area for mark, area in seen if mark.view == view]
        whole = drawing.area(view)
        assert sum(area.area for area in areas) == pytest.approx(whole.area, rel=1e-9, abs=1e-6)
        assert shapely.union_all(areas).symmetric_difference(whole).area < 1e-6 * max(whole.area, 1)


@given(st.floats(5, 1e3), st.integers(0, 10))
def test_paint_counts_by_a_tenth_of_its_intensity_and_never_nothing(paint, radius, intensity):
    weight = paint("back", Point(0, 600).buffer(radius), intensity).weight
    assert weight == (0.1 if intensity == 0 else intensity / 10)


def test_a_part_that_a_new_mark_does_not_meet_stays_the_same_object_though_their_boxes_overlap(paint):
    parts = VisibleParts()
    below, above = paint("back", Point(0, 650).buffer(50)), paint("back", box(-10, 640, 10, 660))
    (_, ring), _ = parts.of([below, above])
    corner = paint("back", Point(60, 710).buffer(30))  # 84.9 mm away, and the two reach 80
    assert parts.of([below, above, corner])[0][1] is ring
    over = paint("back", box(-60, 600, 0, 700))
    (_, half), *_ = parts.of([below, above, over])
    assert half.area == pytest.approx((below.area.area - 400) / 2)


@pytest.mark.parametrize("seed", range(12))
def test_parts_add_up_though_the_edges_of_many_marks_nearly_coincide(paint, seed):
    """Marks that are others moved by next to nothing: a plain difference of such is sometimes the wrong area."""
    chance = random.Random(seed)
    corners = [(chance.uniform(-200, 200), chance.uniform(400, 900)) for _ in range(30)]
    areas = [shapely.make_valid(shapely.Polygon(corners[n : n + 12])) for n in range(0, 18, 6)]
    for _ in range(12):
        one, other = chance.sample(areas, 2)
        moved = affinity.translate(one, chance.choice((0, 1e-9, 1e-7, 1e-3)), chance.choice((0, 1e-9, 1e-6)))
        change = chance.choice((shapely.difference, shapely.intersection, shapely.union))
        areas.append(areas_of(change(moved, other, grid_size=1e-9)))
    marks = [paint("back", area) for area in areas if area.area > 1]
    seen = VisibleParts().of(marks)
    whole = shapely.union_all([mark.area for mark in marks], grid_size=1e-7)
    assert sum(part.area for _, part in seen) == pytest.approx(whole.area, abs=0.1)
