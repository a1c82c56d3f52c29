"""The area two polygons share, summed over their edges: by hand, and against GEOS."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import MultiPolygon, Point, Polygon, box

from bodymap.ranking import edges
from bodymap.ranking.edges import Edges, shared


def both(one, many):
    return shared(Edges.of(one), Edges.of(many))


@pytest.mark.parametrize(
    ("one", "other", "mm2"),
    [
        (box(0, 0, 4, 4), box(2, 1, 9, 3), 4.0),  # 2 wide, 2 high
        (box(0, 0, 4, 4), box(4, 0, 8, 4), 0.0),  # they touch
        (box(0, 0, 4, 4), box(5, 5, 8, 8), 0.0),
        (box(0, 0, 4, 4), box(1, 1, 2, 3), 2.0),  # one inside the other
        (box(0, 0, 4, 4), box(0, 0, 4, 4), 16.0),
        (Polygon([(0, 0), (4, 0), (0, 4)]), box(0, 0, 2, 2), 4.0),  # the corner just reaches the slope
        (Polygon([(0, 0), (4, 0), (0, 4)]), Polygon([(4, 4), (4, 0), (0, 4)]), 0.0),
        (Polygon([(0, 0), (4, 0), (0, 4)]), Polygon([(0, 0), (4, 0), (4, 4)]), 4.0),  # height 2 over a base of 4
        (box(0, 0, 6, 6).difference(box(2, 2, 4, 4)), box(1, 1, 5, 3), 6.0),  # 8, less 2 in the hole
        (MultiPolygon([box(0, 0, 1, 1), box(3, 0, 4, 1)]), box(0.5, -1, 3.5, 0.5), 0.5),  # a quarter of each
    ],
)
def test_areas_worked_out_by_hand(one, other, mm2):
    assert both(one, other)[0, 0] == pytest.approx(mm2, abs=1e-12)
    assert both(other, one)[0, 0] == pytest.approx(mm2, abs=1e-12)
    assert both(one.reverse(), other)[0, 0] == pytest.approx(mm2, abs=1e-12)  # whichever way it is drawn


def test_rows_and_columns():
    found = both([box(0, 0, 2, 2), box(0, 0, 4, 4)], [box(1, 0, 3, 1), box(9, 9, 10, 10), box(0, 0, 1, 4)])
    assert found.tolist() == [[1.0, 0.0, 2.0], [2.0, 0.0, 4.0]]


def test_edges_beside_a_box_or_below_it_are_left_out():
    many = Edges.of([box(0, 0, 4, 4), box(10, 0, 14, 4), box(3, 0, 11, 4)])
    near = many.near(np.array([2, 0]), (0.0, 1.0, 5.0, 2.0))
    assert near.owner.tolist() == [0, 1]  # the side towards larger y of each
    assert shared(Edges.of(box(1, 1, 5, 2)), near).tolist() == [[2.0, 3.0]]


corners = st.tuples(st.integers(-200, 200), st.integers(-200, 200))
discs = st.tuples(corners, st.integers(1, 120)).map(lambda disc: Point(disc[0]).buffer(disc[1], quad_segs=8))
shapes = st.lists(discs, min_size=1, max_size=4).map(shapely.union_all)
rings = st.tuples(shapes, discs).map(lambda pair: pair[0].difference(pair[1])).filter(lambda area: area.area > 1)


@given(rings, rings)
def test_the_same_as_an_overlay(one, other):
    plain = one.intersection(other).area
    assert both(one, other)[0, 0] == pytest.approx(plain, abs=1e-7)


def test_many_pairs_are_taken_in_blocks(monkeypatch):
    one = [Point(0, 0).buffer(10), Point(5, 5).buffer(8)]
    many = [Point(x, y).buffer(3) for x in range(-12, 13, 3) for y in range(-12, 13, 3)]
    whole = both(one, many)
    monkeypatch.setattr(edges, "_PAIRS", 7)
    assert both(one, many) == pytest.approx(whole, abs=1e-12)
    assert whole == pytest.approx(np.array([[a.intersection(b).area for b in many] for a in one]), abs=1e-9)
