import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box
from shapely.errors import GEOSException

from bodymap.body.frame import areas_of, mirrored, screen_x, within, without


def test_persons_left_is_on_the_viewers_right_in_front_and_left_behind():
    assert screen_x(30, "front") == 30
    assert screen_x(30, "back") == -30


@given(st.floats(-500, 500), st.sampled_from(["front", "back"]))
def test_screen_x_is_its_own_inverse(x, view):
    assert screen_x(screen_x(x, view), view) == x


def test_mirroring_exchanges_left_and_right_and_keeps_heights():
    assert mirrored(box(10, 500, 30, 560)).equals(box(-30, 500, -10, 560))


@given(st.floats(-400, 400), st.floats(0, 1700), st.floats(0.5, 80))
def test_mirroring_twice_changes_nothing(x, y, radius):
    disc = Point(x, y).buffer(radius)
    assert mirrored(mirrored(disc)).equals_exact(disc, 0.0)


def test_areas_of_keeps_only_areas():
    mixed = GeometryCollection(
        [Point(0, 0), LineString([(0, 0), (5, 5)]), box(0, 0, 2, 3), MultiPolygon([box(10, 0, 11, 1)])]
    )
    assert areas_of(mixed).area == pytest.approx(6 + 1)
    assert {part.geom_type for part in areas_of(mixed).geoms} == {"Polygon"}


@pytest.mark.parametrize("nothing", [Point(0, 0), LineString([(0, 0), (1, 1)]), GeometryCollection(), MultiPolygon()])
def test_areas_of_what_has_no_area_is_empty(nothing):
    assert areas_of(nothing).is_empty


def test_what_is_left_of_an_area_is_the_same_object_where_nothing_meets_it_and_holds_no_sliver():
    area = MultiPolygon([box(0, 0, 10, 10)])
    assert without(area, box(20, 0, 30, 10)) is area
    assert without(area, box(5, 0, 30, 10)).area == pytest.approx(50)
    assert without(area, box(0, 0, 10, 10 - 1e-8)).is_empty


def test_what_lies_within_where_an_area_crosses_itself():
    """Two triangles of 25 that meet at (5, 5); of the left one 10 * 2 - 2 * 2 lie left of x = 2."""
    crossed = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    right = shapely.box(2, -10, 30, 30)
    with pytest.raises(GEOSException):
        shapely.intersection(crossed, right)
    assert within(crossed, right).area == pytest.approx(50 - 16)
