"""Running sums while a stroke grows are the sums of the finished drawing, whatever lies beneath."""

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon, Point, Polygon

from bodymap.body.figure import load_figure
from bodymap.body.frame import LEAST_MM2, VIEWS
from bodymap.drawing.brush import Stroke, erased
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.live import LiveOverlap

FIGURE = load_figure("neutral")
SAME = 1e-6  # of the area

eighths = st.integers(-960, 960).map(lambda n: n / 8)
places = st.tuples(eighths, st.integers(4400, 6400).map(lambda n: n / 8))
discs = st.tuples(st.sampled_from(VIEWS), places, st.integers(8, 70), st.integers(0, 10))
strokes = st.tuples(
    st.sampled_from(VIEWS), st.lists(places, min_size=1, max_size=8), st.integers(4, 40), st.integers(0, 10),
    st.booleans(),
)  # fmt: skip


def beneath(paint, circles):
    return Drawing("neutral", tuple(paint(view, Point(at).buffer(r), i) for view, at, r, i in circles))


def assert_same(live, scratch):
    size = max(scratch.total, live.total, 1.0)
    for name in ("total", "total_weighted", "reached", "reached_weighted", "leftward"):
        assert getattr(live, name) == pytest.approx(getattr(scratch, name), abs=SAME * size), name
    assert np.abs(live.area - scratch.area).max() <= SAME * size
    assert np.abs(live.weighted - scratch.weighted).max() <= SAME * size


def crumbs(drawing, view, area):
    """Return whether erasing leaves less than the least area of some mark, which `erased` then drops."""
    rests = [mark.area.difference(area).area for mark in drawing.marks if mark.view == view]
    return any(0 < rest < LEAST_MM2 + 1e-3 for rest in rests)


@settings(max_examples=60)
@given(st.lists(discs, max_size=6), strokes)
def test_painting_over_marks_of_other_intensities(engine, paint, circles, stroke):
    view, path, radius, intensity, mirror = stroke
    drawing = beneath(paint, circles)
    overlap = engine.overlap("neutral")
    live, brush = LiveOverlap(overlap, drawing), Stroke(FIGURE, view, radius, mirror=mirror)
    for spot in path:
        live.paint(view, brush.extend(*spot), max(intensity, 1) / 10)
    assert_same(live.sums, overlap.of(drawing.with_mark(Mark(view, brush.area, intensity))))


@settings(max_examples=60)
@given(st.lists(discs, min_size=1, max_size=6), strokes)
def test_erasing_through_marks_of_other_intensities(engine, paint, circles, stroke):
    view, path, radius, _, mirror = stroke
    drawing = beneath(paint, circles)
    overlap = engine.overlap("neutral")
    live, rubber = LiveOverlap(overlap, drawing), Stroke(FIGURE, view, radius, mirror=mirror)
    for spot in path:
        live.erase(view, rubber.extend(*spot))
    assume(not crumbs(drawing, view, rubber.area))
    assert_same(live.sums, overlap.of(erased(drawing, view, rubber.area)))


@settings(max_examples=15)
@given(st.lists(strokes, min_size=2, max_size=4))
def test_stroke_after_stroke_on_both_views(engine, paint, strokes_):
    overlap = engine.overlap("neutral")
    drawing = Drawing()
    for view, path, radius, intensity, mirror in strokes_:
        live, brush = LiveOverlap(overlap, drawing), Stroke(FIGURE, view, radius, mirror=mirror)
        for spot in path:
            live.paint(view, brush.extend(*spot), max(intensity, 1) / 10)
        drawing = drawing.with_mark(Mark(view, brush.area, intensity))
        assert_same(live.sums, overlap.of(drawing))


def test_each_move_is_right_not_only_the_last(engine, paint):
    overlap = engine.overlap("neutral")
    drawing = beneath(paint, [("back", (60, 640), 40, 2), ("back", (80, 700), 30, 9), ("front", (60, 640), 40, 7)])
    live, brush = LiveOverlap(overlap, drawing), Stroke(FIGURE, "back", 18)
    for step in range(40):
        live.paint("back", brush.extend(20 + step * 2.5, 600 + step * 3.5), 0.6)
        assert_same(live.sums, overlap.of(drawing.with_mark(Mark("back", brush.area, 6))))


# What an eraser left of a mark along the silhouette, and a move of another stroke there. They have nothing in common:
# the mark's large part lies elsewhere, its sliver ends where the move begins. GEOS 3.14 cuts out all of the move.
ALONG_THE_SILHOUETTE = MultiPolygon(
    [
        Polygon([(-122.40525433781235, 587.382034775206), (-12.922120369103457, 295.2799276297889),
                 (-41.053981436644165, 306.89165623836607)]),
        Polygon([(-173.46083464867502, 488.14865420314), (-170.101138952164, 480),
                 (-176.374038340016, 495.2143802832432)]),
    ]
)  # fmt: skip
MOVE = Polygon([(-192.14116591676225, 544.6015385235416), (-182.8, 510.8), (-164.7, 466.9)])


@pytest.mark.parametrize("does", ["paints", "erases"])
def test_what_lies_under_a_move_is_what_it_shares_not_what_an_overlay_says(engine, does):
    overlap = engine.overlap("neutral")
    drawing = Drawing("neutral", (Mark("back", ALONG_THE_SILHOUETTE, 4),))
    live = LiveOverlap(overlap, drawing)
    before = live.sums.total
    if does == "paints":
        live.paint("back", MOVE, 0.9)
    else:
        live.erase("back", MOVE)
    painted = MOVE.area if does == "paints" else 0.0
    assert shapely.distance(ALONG_THE_SILHOUETTE.geoms[0], MOVE) > 1
    assert shapely.intersection(ALONG_THE_SILHOUETTE.geoms[1], MOVE).area < 1e-6
    assert live.sums.total == pytest.approx(before + painted, abs=1e-6)


def test_running_sums_leave_the_drawings_own_alone(engine, paint):
    overlap = engine.overlap("neutral")
    drawing = beneath(paint, [("back", (60, 640), 40, 2)])
    before = overlap.of(drawing)
    LiveOverlap(overlap, drawing).paint("back", Point(60, 700).buffer(30), 1.0)
    assert_same(overlap.of(drawing), before)


def test_undo_gives_the_sums_of_before(engine, paint):
    overlap = engine.overlap("neutral")
    one = beneath(paint, [("back", (60, 640), 40, 2)])
    before = overlap.of(one).weighted.copy()
    overlap.of(one.with_mark(paint("back", Point(70, 650).buffer(40), 10)))
    assert (overlap.of(one).weighted == before).all()
