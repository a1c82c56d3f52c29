"""Many sessions together: the trend at its true dates, and where it hurt how often."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from samples import START, candidate, sample, square

from bodymap.body.figure import load_figure
from bodymap.body.frame import BOUNDS
from bodymap.drawing.mark import Drawing
from bodymap.sessions.heat import CELL_MM, COLUMNS, ROWS, fill, heat_map
from bodymap.sessions.trend import trend


def keep(library, day, marks, muscles=(), person="self", figure="neutral"):
    ranking = tuple(candidate(muscle, score=0.9 - 0.1 * place) for place, muscle in enumerate(muscles))
    library.save(replace(sample(day), drawing=Drawing(figure, tuple(marks)), ranking=ranking, person=person))


def test_a_trend_in_order_of_time(library):
    keep(library, 30, [square(intensity=2)], ["a", "b", "c", "d"])
    keep(library, 0, [square(intensity=8), square("back", intensity=3)], ["b", "a"])
    keep(library, 3, [], [])
    found = trend(library, "self")
    assert [(p.created - START).days for p in found.points] == [0, 3, 30]
    assert [p.worst for p in found.points] == [8, 0, 2]
    assert [p.area_mm2 for p in found.points] == pytest.approx([5000, 0, 2500])
    outline = load_figure("neutral").outline
    assert found.points[0].of_body == pytest.approx(5000 / (outline["front"].area + outline["back"].area))
    assert found.leaders == ("a", "b", "c")  # d was never among the first three
    assert [p.ranks for p in found.points] == [{"b": 1, "a": 2}, {}, {"a": 1, "b": 2, "c": 3}]


def test_a_rank_over_time_is_the_one_that_stood_in_the_list(library):
    """A row for each muscle, whatever its sides; 0.496 is within 1.5 % of 0.5 and shares its rank."""
    scores = (("a", "left", 0.8), ("a", "right", 0.7), ("b", "left", 0.5), ("c", "left", 0.496), ("d", "left", 0.3))
    ranking = tuple(candidate(*one) for one in scores)
    library.save(replace(sample(0), drawing=Drawing("neutral", (square(),)), ranking=ranking))
    assert trend(library, "self").points[0].ranks == {"a": 1, "b": 2, "c": 2}


def test_a_muscle_that_was_first_is_followed_before_those_that_never_were(library):
    keep(library, 0, [square()], ["m", "a", "b"])
    keep(library, 1, [square()], ["n", "c", "b"])
    keep(library, 2, [square()], ["o", "a", "b"])
    keep(library, 3, [square()], ["o", "c", "a", "d"])
    # o first twice; n and m once each, n last; then a three times among the first three, as b, whose best rank is lower
    assert trend(library, "self").leaders == ("o", "n", "m", "a", "b")


def test_a_trend_is_one_persons_between_two_days(library):
    anna = library.people.add("Anna")
    for day in range(6):
        keep(library, day, [square()], ["a"], anna.id if day % 2 else "self")
    assert len(trend(library, anna.id).points) == 3
    within = trend(library, anna.id, since=START + timedelta(days=2), until=START + timedelta(days=5))
    assert [(p.created - START).days for p in within.points] == [3]
    library.delete(sample(3).id)
    assert len(trend(library, anna.id).points) == 2
    assert [(p.created - START).days for p in trend(library, anna.id, most=1).points] == [5]


def at(heat, view, x, y):
    """Return how often the square around (x, y) mm was painted."""
    return heat.counts[view][int((y - BOUNDS[1]) // CELL_MM), int((x - BOUNDS[0]) // CELL_MM)]


def test_a_heat_map_counts_sessions_not_marks(library):
    keep(library, 0, [square(left=10, top=400), square(left=10, top=400), square("back", left=10, top=400)])
    keep(library, 1, [square(left=40, top=400)])
    keep(library, 2, [square(left=-60, top=400)])
    keep(library, 3, [])
    anna = library.people.add("Anna")
    keep(library, 4, [square(left=10, top=400)], person=anna.id)
    heat = heat_map(library, "self")
    assert heat.sessions == 3
    assert at(heat, "front", 20, 420) == 1
    assert at(heat, "front", 50, 420) == 2
    assert at(heat, "front", -30, 420) == 1
    assert at(heat, "back", 20, 420) == 1
    assert at(heat, "back", -30, 420) == 0
    assert heat.most == 2
    # three squares of 50 x 50 mm on the front, 100 cells each
    assert heat.counts["front"].sum() == 300
    first = heat_map(library, "self", until=START + timedelta(hours=1))
    assert first.counts["front"].sum() == 100


ring = st.lists(st.tuples(st.floats(-490, 490), st.floats(-15, 1710)), min_size=3, max_size=9)


@given(ring, ring)
def test_filling_agrees_with_asking_of_every_centre(outer, other):
    area = shapely.make_valid(shapely.Polygon(outer)) ^ shapely.make_valid(shapely.Polygon(other))
    area = shapely.MultiPolygon([p for p in shapely.get_parts(shapely.get_parts(area)) if p.geom_type == "Polygon"])
    mask = np.zeros((ROWS, COLUMNS), dtype=np.bool_)
    fill(mask, area)
    rows, columns = np.mgrid[0:ROWS, 0:COLUMNS]
    x, y = BOUNDS[0] + (columns + 0.5) * CELL_MM, BOUNDS[1] + (rows + 0.5) * CELL_MM
    expected = shapely.contains_xy(area, x, y)
    # A centre that lies on an edge may go either way.
    edge = shapely.dwithin(shapely.points(x[mask != expected], y[mask != expected]), shapely.boundary(area), 1e-6)
    assert edge.all()
