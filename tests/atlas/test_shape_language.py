import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from bodymap.atlas.shape import Band, Ellipse, Outline, Shape, ShapeError, build, locate
from bodymap.body.figure import FIGURES, load_figure

NEUTRAL = load_figure("neutral")
DISC_LACKS = 0.0017  # 64 corners lack 0.16 % of an ellipse

trunk = st.tuples(st.floats(-60, 60), st.floats(480, 780))
sizes = st.tuples(st.floats(2, 30), st.floats(2, 30))


def ellipse(at=(50, 650), radii=(30, 20), **more):
    return Shape(ellipse=Ellipse("back", list(at) if not isinstance(at, str) else at, radii, **more))


def band(*along, width=20.0, **more):
    return Shape(band=Band("back", tuple(along), width, **more))


def polygon(*points, **more):
    return Shape(polygon=Outline("back", tuple(points), **more))


class TestLocate:
    def test_numbers_are_taken_as_they_are(self):
        assert locate([45.0, 748.0], "back", NEUTRAL) == (45, 748)

    @pytest.mark.parametrize(
        ("spot", "dx", "dy"),
        [("psis", 0, 0), ("psis +10", 10, 0), ("psis +0 -7", 0, -7), ("psis -3.5 +2.25", -3.5, 2.25), (" psis ", 0, 0)],
    )
    def test_a_landmark_takes_offsets_across_and_down(self, spot, dx, dy):
        x, y = NEUTRAL.landmarks["back"]["psis"]
        assert locate(spot, "back", NEUTRAL) == (x + dx, y + dy)

    @pytest.mark.parametrize("spot", ["", "psis 10", "psis +10 +10 +10", "+10 +20", "psis +1e9", "psis +nan", "a b"])
    def test_other_words_are_not_a_point(self, spot):
        with pytest.raises(ShapeError, match="is not a point; write a landmark with offsets"):
            locate(spot, "back", NEUTRAL)

    @pytest.mark.parametrize("spot", [[], [1.0], [1.0, 2.0, 3.0]])
    def test_a_point_has_two_numbers(self, spot):
        with pytest.raises(ShapeError, match="two numbers"):
            locate(spot, "back", NEUTRAL)

    def test_a_slip_of_the_pen_gets_the_nearest_landmark(self):
        with pytest.raises(ShapeError, match="no landmark 'psiss'; did you mean 'psis'"):
            locate("psiss", "back", NEUTRAL)

    def test_a_landmark_of_the_other_view_is_told(self):
        with pytest.raises(ShapeError, match="no landmark 'umbilicus'; it is a landmark of the front view"):
            locate("umbilicus", "back", NEUTRAL)

    def test_a_landmark_moves_with_the_figure(self):
        places = {locate("inferior_scapular_angle", "back", load_figure(name)) for name in FIGURES}
        assert len(places) > 1


class TestAreas:
    def test_an_ellipse_is_pi_a_b(self):
        assert build(ellipse(), NEUTRAL).area == pytest.approx(math.pi * 30 * 20, rel=DISC_LACKS)

    def test_an_ellipse_is_as_wide_and_high_as_its_radii(self):
        assert build(ellipse(), NEUTRAL).bounds == pytest.approx((20, 630, 80, 670))

    def test_a_quarter_turn_exchanges_the_radii(self):
        assert build(ellipse(tilt=90.0), NEUTRAL).bounds == pytest.approx((30, 620, 70, 680))

    def test_a_tilt_turns_clockwise_as_the_person_looks_at_the_figures_left(self):
        # x to the left of the person, y down: at +45 degrees the long axis runs from (-, -) to (+, +).
        turned = build(ellipse(radii=(40, 5), tilt=45.0), NEUTRAL)
        assert turned.contains(Point(50 + 20, 650 + 20))
        assert not turned.contains(Point(50 + 20, 650 - 20))

    def test_a_band_is_its_length_times_its_width_and_a_disc(self):
        area = build(band([50, 560], [50, 660], width=20.0), NEUTRAL).area
        assert area == pytest.approx(100 * 20 + math.pi * 10**2, rel=DISC_LACKS)

    def test_a_polygon_has_the_area_of_the_shoelace(self):
        # (20,560) (80,560) (80,600) (20,660): a trapezium, 60 wide, 40 and 100 high.
        area = build(polygon([20, 560], [80, 560], [80, 600], [20, 660]), NEUTRAL).area
        assert area == pytest.approx(60 * (40 + 100) / 2)

    def test_a_contralateral_shape_lies_on_the_other_side(self):
        assert build(ellipse(side="contralateral"), NEUTRAL).bounds == pytest.approx((-80, 630, -20, 670))

    def test_a_shape_of_both_sides_that_meet_is_counted_once(self):
        area = build(polygon([-10, 600], [50, 600], [50, 650], [-10, 650], side="both"), NEUTRAL)
        assert area.area == pytest.approx(100 * 50)  # -50 to 50

    @given(trunk, sizes, st.floats(-360, 360))
    def test_any_ellipse_on_the_trunk_is_pi_a_b(self, at, radii, tilt):
        area = build(ellipse(at, radii, tilt=tilt), NEUTRAL)
        assert area.is_valid
        assert area.area == pytest.approx(math.pi * radii[0] * radii[1], rel=DISC_LACKS)

    @given(st.lists(trunk, min_size=2, max_size=6), st.floats(2, 40), st.sampled_from(["ipsilateral", "both"]))
    def test_any_band_is_valid_and_on_the_body(self, spots, width, side):
        area = build(band(*(list(spot) for spot in spots), width=width, side=side), NEUTRAL)
        assert area.is_valid
        assert area.difference(NEUTRAL.outline["back"]).area < 1e-6

    def test_a_shape_over_the_edge_is_cut_by_the_silhouette(self):
        wide = box(-450, 600, 450, 650)
        area = build(polygon([-450, 600], [450, 600], [450, 650], [-450, 650]), NEUTRAL)
        assert area.symmetric_difference(shapely.intersection(wide, NEUTRAL.outline["back"])).area < 1e-6


@pytest.mark.parametrize(
    ("shape", "why"),
    [
        (ellipse((490, 20)), "lies off the body's back; move it onto the body"),
        (ellipse((0, 1_900)), "lies off the body"),
        (ellipse((0, 9_999)), "lies far off the body; write mm"),
        (ellipse(radii=(3_000, 5)), "larger than the body"),
        (band(*[[50.0, 600.0 + n] for n in range(101)]), "has 101 points; draw it with 100 or fewer"),
        (ellipse(radii=(0, 5)), "radii are above 0 mm"),
        (ellipse(radii=(5, -1)), "radii are above 0 mm"),
        (band([50, 600], [50, 650], width=0.0), "width is above 0 mm"),
        (band([50, 600]), "two or more points"),
        (polygon([20, 600], [50, 650]), "three or more points"),
        (polygon([0, 600], [50, 650], [50, 600], [0, 650]), "crosses itself; list its points in order"),
        (polygon([0, 600], [50, 600], [90, 600]), "crosses itself"),
        (ellipse("nowhere_known"), "no landmark"),
    ],
)
def test_a_shape_that_cannot_be_drawn_says_why_and_what_would_be_right(shape, why):
    with pytest.raises(ShapeError, match=why):
        build(shape, NEUTRAL)


@pytest.mark.parametrize("forms", [{}, {"ellipse": ellipse().ellipse, "band": band([0, 1], [2, 3]).band}])
def test_a_shape_is_one_of_the_three(forms):
    with pytest.raises(ValueError, match="one of ellipse, band, polygon"):
        Shape(**forms)
