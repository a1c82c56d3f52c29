"""The number of a mark stands beside it: on no mark, no other number, and on the page."""

from math import dist

import pytest
import shapely
from shapely import LineString, Point, box

from bodymap.report.badges import badges

ROOM = (0.0, 0.0, 180.0, 300.0)
R = 6.0


def placed(marks):
    return badges(dict(enumerate(marks, 1)), ROOM, 90.0, R)


CROWDED = [box(70 + 12 * (n % 3), 60 + 14 * (n // 3), 80 + 12 * (n % 3), 72 + 14 * (n // 3)) for n in range(12)]


@pytest.mark.parametrize("marks", [CROWDED, [box(0, 40, 100, 250), box(20, 100, 30, 120)], [box(170, 2, 179, 290)]])
def test_a_number_covers_no_mark_and_no_other_number(marks):
    found = placed(marks)
    assert sorted(found) == list(range(1, len(marks) + 1))
    for number, badge in found.items():
        x, y = badge.centre
        assert ROOM[0] + R <= x <= ROOM[2] - R
        assert ROOM[1] + R <= y <= ROOM[3] - R
        assert all(Point(badge.centre).distance(mark) >= R for mark in marks)
        assert all(dist(badge.centre, other.centre) >= 2 * R for key, other in found.items() if key != number)
        assert LineString(badge.line).intersects(marks[number - 1])


def test_it_stands_away_from_the_midline_near_its_mark():
    (left,) = placed([box(50, 100, 60, 160)]).values()
    (right,) = placed([box(120, 100, 130, 160)]).values()
    assert left.centre[0] < 50
    assert right.centre[0] > 130
    assert Point(left.centre).distance(box(50, 100, 60, 160)) < 2.5 * R


def test_the_same_marks_give_the_same_places():
    assert placed(CROWDED) == placed([shapely.box(*mark.bounds) for mark in CROWDED])


def test_where_all_is_painted_the_number_lies_on_its_mark():
    (badge,) = placed([box(*ROOM)]).values()
    assert box(*ROOM).contains(Point(badge.centre))
