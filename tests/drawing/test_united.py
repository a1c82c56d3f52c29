"""What marks cover together: the area of their union, by hand and against shapely's own; and remembered."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import MultiPolygon, box

from bodymap.drawing.mark import Mark
from bodymap.drawing.united import REMEMBERED, united

corners = st.tuples(*[st.floats(-200, 200)] * 2, *[st.floats(1, 150)] * 2)


def square(x: float, y: float, wide: float, high: float) -> Mark:
    return Mark("back", MultiPolygon([box(x, y, x + wide, y + high)]))


def test_overlaps_count_once():
    marks = (square(0, 0, 10, 10), square(5, 0, 10, 10), square(100, 0, 2, 3))
    assert united(marks).area == pytest.approx(156.0)
    assert united(()).is_empty


def test_the_same_marks_are_united_once():
    marks = tuple(square(7 * n, 0, 10, 10) for n in range(5))
    assert united(marks) is united((*marks[:2], *marks[2:]))


def test_what_is_remembered_has_a_bound():
    first = (square(0, 0, 10, 10),)
    whole = united(first)
    for n in range(REMEMBERED):
        united((square(n, 0, 1, 1),))
    assert united(first) is not whole
    assert united(first).equals(whole)


@given(st.lists(corners, min_size=1, max_size=9))
def test_one_by_one_is_the_union_of_all(given_corners):
    marks = tuple(square(*each) for each in given_corners)
    for count in range(1, len(marks) + 1):
        whole = united(marks[:count])
    assert whole.is_valid
    assert shapely.symmetric_difference(whole, shapely.union_all([mark.area for mark in marks])).area < 1e-6
