"""Paint that reaches over the side of the body goes on upon the other view, as far inside as it was beyond."""

import math
from dataclasses import replace

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon, Point, box

from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import VIEWS, mirrored
from bodymap.drawing.brush import Stroke, laid, lasso
from bodymap.drawing.flank import DEPTH_MM, OTHER, around, edges

FIGURE = load_figure("neutral")
figures = pytest.mark.parametrize("figure", [load_figure(name) for name in FIGURES], ids=FIGURES)


def waist(y, figure=FIGURE, view="back"):
    """Return x of the trunk's left edge at a height, found by a line laid through the silhouette."""
    cut = shapely.intersection(figure.outline[view], shapely.LineString([(0, y), (200, y)]))
    trunk = min(shapely.get_parts(cut), key=lambda part: part.bounds[0])
    return trunk.bounds[2]


def plank(half_width):
    """Return the figure with a plain plank for a body, whose edges are straight."""
    outline = shapely.Polygon([(-half_width, 0), (half_width, 0), (half_width, 1600), (-half_width, 1600)])
    return replace(FIGURE, name="neutral", silhouette={"front": outline, "back": outline})


def test_a_plank_by_hand():
    """A body 200 mm wide: what is painted from 90 to 115 lies from 90 to 100 here and from 85 to 100 there."""
    from bodymap.drawing import flank

    figure = plank(100.0)
    (left,) = [edge for edge in edges(figure, "front") if edge.outward == 1 and edge.x.mean() > 0]
    assert set(left.x.round(6)) == {100.0}
    assert left.beyond.bounds[2] == pytest.approx(100 + DEPTH_MM)
    folded = flank._folded(box(100, 600, 115, 650), left, left)
    assert folded.equals(box(85, 600, 100, 650)) or folded.symmetric_difference(box(85, 600, 100, 650)).area < 1e-6


@figures
def test_both_views_have_the_same_sides(figure):
    for view in VIEWS:
        found = edges(figure, view)
        assert len(found) == 10, "neck, outer arm, inner arm, flank and outer leg, inner leg, on either side"
        assert all(edge.beyond.is_valid for edge in found)
        outline = figure.outline[view]
        for edge in found:
            assert shapely.intersection(edge.beyond, outline).area < 15, "what lies beyond is off the body"
            assert edge.line.distance(outline.boundary) < 1e-6


def test_a_dab_on_the_flank_is_seen_from_both_sides():
    edge = waist(640.0)
    dab = Point(edge - 5, 640).buffer(18)
    here = shapely.intersection(dab, FIGURE.outline["back"])
    there = around(FIGURE, "back", dab)
    # The flank is nearly upright here, so what is folded keeps its size: nothing of the disc is lost.
    assert here.area + there.area == pytest.approx(dab.area, rel=0.02)
    assert there.bounds[2] == pytest.approx(max(waist(y, view="front") for y in range(623, 658)), abs=0.5)
    assert there.bounds[0] == pytest.approx(edge - 13, abs=2), "18 - 5 mm beyond, 13 mm inside"


def test_paint_well_inside_stays_on_its_view():
    assert around(FIGURE, "back", Point(60, 640).buffer(18)).is_empty


@pytest.mark.parametrize(
    ("x", "y", "view", "why"),
    [
        (0, 0, "front", "the top of the head turns in all directions"),
        (120, 268, "front", "the shoulder's top is no side"),
        (423, 966, "front", "nor are fingers"),
        (188, 1690, "front", "nor toes"),
        (165, 640, "back", "beside the body nothing is painted"),
    ],
)
def test_no_side_no_fold(x, y, view, why):
    radius = 8 if why.startswith("beside") else 15
    assert around(FIGURE, view, Point(x, y).buffer(radius)).is_empty, why


def test_a_gap_is_shared_by_its_two_edges():
    """A brush that reaches from the waist into the gap to the arm, but not to the arm, leaves the arm alone."""
    edge = waist(500.0)
    disc = Point(edge, 500.0).buffer(20)
    there = around(FIGURE, "front", disc)
    assert there.bounds[2] <= max(waist(float(y)) for y in range(480, 521)) + 0.1
    assert shapely.get_num_geometries(there) == 1


@settings(max_examples=60, deadline=None)
@given(st.floats(-400, 400), st.floats(150, 1650), st.floats(4, 60), st.sampled_from(VIEWS), st.sampled_from(FIGURES))
def test_folding_is_on_the_body_and_a_mirror_image(x, y, radius, view, name):
    figure = load_figure(name)
    dab = Point(x, y).buffer(radius)
    there = around(figure, view, dab)
    assert isinstance(there, MultiPolygon)
    assert there.is_valid
    assert shapely.difference(there, figure.outline[OTHER[view]]).area < 1e-6
    assert there.area <= dab.area + 1e-6
    twin = around(figure, view, mirrored(dab))
    assert mirrored(twin).symmetric_difference(there).area < 1e-3 * max(there.area, 1)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(100, 150), st.floats(560, 760)), min_size=1, max_size=8))
def test_a_stroke_round_the_side_adds_up(path):
    """What the moves add on the other view never overlaps, and is what the whole sweep folds to."""
    stroke = Stroke(FIGURE, "back", 18, round_the_side=True)
    added = [stroke.follow([(x, y, 18.0)]) for x, y in path]
    there = [more["front"] for more in added if "front" in more]
    whole = stroke.areas.get("front", MultiPolygon())
    assert sum(part.area for part in there) == pytest.approx(whole.area, rel=1e-4, abs=0.5)
    assert stroke.areas["back"].symmetric_difference(stroke.area).area == 0


def test_mirror_and_round_go_together():
    stroke = Stroke(FIGURE, "back", 18, mirror=True, round_the_side=True)
    stroke.extend(waist(640.0), 640)
    there = stroke.areas["front"]
    assert mirrored(there).symmetric_difference(there).area < 1e-6
    assert shapely.get_num_geometries(there) == 2


def test_without_the_option_a_stroke_stays_on_its_view():
    stroke = Stroke(FIGURE, "back", 18)
    stroke.extend(waist(640.0), 640)
    assert set(stroke.areas) == {"back"}


def test_a_lasso_goes_round_the_side_too():
    edge = waist(640.0)
    corners = [(edge - 30, 610), (edge + 20, 610), (edge + 20, 670), (edge - 30, 670)]
    areas = lasso(FIGURE, "back", corners, round_the_side=True)
    assert areas["back"].area == pytest.approx(30 * 60, rel=0.15)
    assert areas["front"].area == pytest.approx(20 * 60, rel=0.15)
    assert set(lasso(FIGURE, "back", corners)) == {"back"}
    assert set(laid(FIGURE, "back", Point(60, 640).buffer(5), round_the_side=True)) == {"back"}
    assert math.isclose(laid(FIGURE, "back", Point(60, 640).buffer(5))["back"].area, Point(0, 0).buffer(5).area)
