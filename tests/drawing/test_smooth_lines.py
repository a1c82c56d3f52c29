"""Few points of a fast pointer become a smooth line, held against circles and straight lines."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, MultiPoint, Point

from bodymap.drawing.smooth import FLAT_MM, SmoothLine

coordinates = st.integers(-4000, 4000).map(lambda n: n / 10)
dots = st.lists(st.tuples(coordinates, coordinates, st.floats(2, 40)), min_size=1, max_size=12)


def drawn(points):
    line = SmoothLine()
    return [dot for point in points for dot in line.to(point)]


def on_circle(radius, degrees):
    return [(radius * math.cos(math.radians(d)), radius * math.sin(math.radians(d)), 5.0) for d in degrees]


@given(st.floats(20, 200), st.floats(0, 360), st.lists(st.floats(8, 45), min_size=3, max_size=8))
def test_points_of_a_circle_give_the_circle(radius, start, steps):
    """However uneven the points, the line is a hundredth of the radius off at most; straight lines are 7 % off."""
    degrees = [start]
    for step in steps:
        degrees.append(degrees[-1] + step)
    line = drawn(on_circle(radius, degrees))
    second = on_circle(radius, degrees[1:2])[0]
    after = line[line.index(second) :]  # nothing is known of the direction before the second point
    way = LineString([(x, y) for x, y, _ in after])
    for spot in (way.interpolate(share, normalized=True) for share in (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)):
        assert spot.distance(Point(0, 0)) == pytest.approx(radius, abs=0.01 * radius + FLAT_MM)


def test_a_quarter_circle_in_four_points_by_hand():
    line = drawn(on_circle(100, (0, 30, 60, 90)))
    assert len(line) > 6, "arcs, not chords"
    middle = min(line, key=lambda dot: abs(math.degrees(math.atan2(dot[1], dot[0])) - 45))
    # The chord's middle lies at 100 cos 15° = 96.6; the arc's parabola at 100 (cos 15° + 1 / cos 15°) / 2 = 100.06.
    assert math.hypot(*middle[:2]) == pytest.approx(100.06, abs=0.5)


@given(dots)
def test_the_line_visits_every_point_in_order(points):
    line = iter(drawn(points))
    wanted = [p for n, p in enumerate(points) if not n or p[:2] != points[n - 1][:2]]
    for point in wanted:
        assert any(dot[:2] == point[:2] for dot in line)


@given(st.lists(st.floats(1, 60), min_size=2, max_size=8))
def test_a_straight_line_stays_straight_and_cheap(steps):
    points, x = [(0.0, 0.0, 5.0)], 0.0
    for step in steps:
        x += step
        points.append((x, 2 * x, 5.0))
    assert drawn(points) == points


def test_a_sharp_corner_stays_sharp():
    points = [(0.0, 0.0, 5.0), (60.0, 0.0, 5.0), (60.0, 60.0, 5.0), (0.0, 60.0, 5.0)]
    assert drawn(points) == points


@given(dots)
def test_the_line_stays_near_its_points(points):
    """No arc strays further from its chord than a fifth and a half of the chord's length (tan 40° / 4)."""
    line = SmoothLine()
    last = None
    for point in points:
        piece = line.to(point)
        if last is not None and piece:
            chord = LineString([last[:2], point[:2]])
            furthest = max(chord.distance(Point(dot[:2])) for dot in piece)
            assert furthest <= 0.211 * chord.length + 1e-6
        last = point
    assert MultiPoint([p[:2] for p in points]).is_valid


def test_the_width_goes_evenly_from_point_to_point():
    line = drawn([(*xy[:2], radius) for xy, radius in zip(on_circle(100, (0, 30, 60)), (4.0, 4.0, 16.0), strict=True)])
    widths = [dot[2] for dot in line]
    assert widths == sorted(widths)
    assert widths[-1] == 16.0
    assert len(set(widths)) > 2


def test_a_pointer_that_rests_adds_nothing_unless_it_presses_harder():
    line = SmoothLine()
    assert line.to((5.0, 5.0, 4.0)) == [(5.0, 5.0, 4.0)]
    assert line.to((5.0, 5.0, 4.0)) == []
    assert line.to((5.0, 5.0, 3.0)) == []
    assert line.to((5.0, 5.0, 6.0)) == [(5.0, 5.0, 6.0)]
    assert line.to((15.0, 5.0, 6.0)) == [(15.0, 5.0, 6.0)]
