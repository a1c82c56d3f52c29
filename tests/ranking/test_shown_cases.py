"""The cases that the main job must show, on the atlas that ships."""

import pytest
import shapely
from shapely import LineString, Point, box

from bodymap.atlas.area import pattern_areas
from bodymap.body.figure import load_figure
from bodymap.body.frame import VIEWS, areas_of, mirrored
from bodymap.drawing.mark import Drawing, Mark

HIP_PARTS = {"hip", "thigh", "abdomen", "pelvis"}


def flipped(drawing):
    return Drawing(drawing.figure, tuple(Mark(m.view, mirrored(m.area), m.intensity, m.quality) for m in drawing.marks))


@pytest.fixture(scope="module")
def psoas_left(neutral, paint):
    """Return the band beside the spine, L1 to S2, 50 mm wide, and the one down the left front upper thigh."""
    back, front = neutral.landmarks["back"], neutral.landmarks["front"]
    spine = box(20, back["L1"][1], 70, back["S2"][1])
    thigh = LineString([front["inguinal_mid"], front["mid_thigh_front"]]).buffer(25, cap_style="flat")
    return Drawing("neutral", (paint("back", spine), paint("front", thigh)))


def places(candidates, muscle):
    return {c.side: rank for rank, c in enumerate(candidates, 1) if c.muscle == muscle}


class TestBandBesideTheSpineAndDownTheThigh:
    def test_iliopsoas_left_is_first_or_second(self, engine, psoas_left):
        assert places(engine.candidates(psoas_left), "iliopsoas")["left"] <= 2

    def test_no_right_side_among_the_first_ten(self, engine, psoas_left):
        assert "right" not in {c.side for c in engine.candidates(psoas_left, 10)}

    def test_the_paint_is_on_the_left(self, engine, psoas_left):
        sides = engine.read(psoas_left).sides
        assert (sides.kind, sides.right_mm2, sides.mirror) == ("left", 0.0, 0.0)

    def test_the_mirror_image_gives_the_mirror_list(self, engine, psoas_left):
        swap = {"left": "right", "right": "left", "both": "both", "midline": "midline"}
        one, other = engine.read(psoas_left), engine.read(flipped(psoas_left))
        assert [(c.muscle, c.side, c.pattern) for c in one.candidates] == [
            (c.muscle, swap[c.side], c.pattern) for c in other.candidates
        ]
        for mine, theirs in zip(one.candidates, other.candidates, strict=True):
            assert mine.score == pytest.approx(theirs.score, abs=1e-9)
            assert mine.explained == pytest.approx(theirs.explained, abs=1e-9)
            assert mine.covered == pytest.approx(theirs.covered, abs=1e-9)
        assert (other.sides.kind, one.unexplained) == ("right", pytest.approx(other.unexplained, abs=1e-9))


@pytest.mark.parametrize(("top", "bottom"), [("L4", "S1"), ("L3", "S1"), ("L3", "L5")])
def test_a_horizontal_band_across_the_low_back_is_both_sides(engine, neutral, paint, top, bottom):
    back = neutral.landmarks["back"]
    reading = engine.read(Drawing("neutral", (paint("back", box(-110, back[top][1], 110, back[bottom][1])),)))
    assert reading.sides.kind == "both"
    rank = places(reading.candidates, "iliopsoas")
    assert rank["both"] <= 5
    assert all(rank["both"] < place for side, place in rank.items() if side != "both")


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_dab_over_the_sacroiliac_joint_is_led_by_muscles_whose_core_is_there(engine, neutral, paint, side):
    x, y = neutral.landmarks["back"]["psis"]
    dab = paint("back", Point(x if side == "left" else -x, y).buffer(15))
    first = engine.candidates(Drawing("neutral", (dab,)), 3)
    assert len(first) == 3
    for candidate in first:
        assert candidate.side in {side, "midline"}
        areas = pattern_areas(engine.atlas.muscles[candidate.muscle], candidate.side, neutral)
        assert max(shapely.intersection(a.core["back"], dab.area).area for a in areas) > 0, candidate.muscle


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("tip", ["thumb_tip", "index_tip", "middle_tip", "ring_tip", "little_tip"])
def test_a_dab_on_a_fingertip_is_no_hip_muscle(engine, neutral, paint, view, tip):
    x, y = neutral.landmarks[view][tip]
    found = engine.candidates(Drawing("neutral", (paint(view, Point(x, y).buffer(15)),)))
    assert found
    assert not {engine.atlas.muscles[c.muscle].body_part for c in found} & HIP_PARTS


@pytest.mark.parametrize("view", VIEWS)
def test_where_nothing_reaches_it_says_so(engine, atlas, neutral, view):
    reach = shapely.union_all(
        [
            zone
            for muscle in atlas.muscles.values()
            for side in (("midline",) if muscle.midline else ("left", "right", "both"))
            for area in pattern_areas(muscle, side, neutral)
            for zone in (area.core[view], area.spillover[view])
        ]
    )
    empty = areas_of(shapely.difference(neutral.outline[view], shapely.buffer(reach, 1)))
    widest = shapely.maximum_inscribed_circle(max(empty.geoms, key=lambda part: part.area))
    spot, radius = Point(widest.coords[0]), widest.length * 0.9
    assert radius > 3  # the atlas leaves a place that can be painted
    reading = engine.read(Drawing("neutral", (Mark(view, areas_of(spot.buffer(radius))),)))
    assert reading.candidates == ()
    assert reading.unexplained == 1.0
    assert reading.combination == ()


@pytest.mark.parametrize("figure", ["female", "male"])
def test_the_same_band_on_another_figure_is_still_iliopsoas(engine, figure):
    body = load_figure(figure)
    back, front = body.landmarks["back"], body.landmarks["front"]
    shapes = {
        "back": box(20, back["L1"][1], 70, back["S2"][1]),
        "front": LineString([front["inguinal_mid"], front["mid_thigh_front"]]).buffer(25),
    }
    marks = tuple(Mark(v, areas_of(shapely.intersection(s, body.outline[v]))) for v, s in shapes.items())
    first = engine.candidates(Drawing(figure, marks), 2)
    assert ("iliopsoas", "left") in {(c.muscle, c.side) for c in first}
