"""The named areas tile the body on every figure, and stand where the landmarks say they should."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point

from bodymap.body.areas import _pieces, area_at, area_name, areas
from bodymap.body.cut import Cut, above, inner, outer
from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import VIEWS, mirrored

# part of the body -> a landmark that lies in it, from an anatomy book
HOMES = {
    "front": {
        "temple": "temple", "eye": "pupil", "ear": "ear", "nose": "nose_tip", "cheek": "zygion",
        "jaw_joint": "tmj", "mouth": "mouth", "jaw": "jaw_angle", "chin": "chin", "throat": "hyoid",
        "collarbone": "mid_clavicle", "front_of_shoulder": "humeral_head", "front_of_armpit": "axilla_front",
        "breastbone": "sternal_angle", "chest": "nipple", "edge_of_ribs": "costal_margin", "side_of_low_ribs": "rib10",
        "flank": "iliac_crest_front", "navel": "umbilicus", "front_of_hip_bone": "asis",
        "outer_hip": "greater_trochanter", "groin": "inguinal_mid", "pubic_area": "pubic_symphysis",
        "outer_upper_arm": "deltoid_insertion",
        "front_of_upper_arm": "mid_arm_front", "outer_elbow": "lateral_epicondyle", "crook_of_elbow": "antecubital",
        "inner_elbow": "medial_epicondyle", "front_of_wrist": "wrist_front", "palm": "palm", "ball_of_thumb": "thenar",
        "edge_of_hand": "hypothenar", "thumb": "thumb_tip", "index_finger": "index_tip", "middle_finger": "middle_tip",
        "ring_finger": "ring_tip", "little_finger": "little_tip", "front_of_thigh_upper": "mid_thigh_front",
        "inner_thigh": "medial_mid_thigh", "outer_thigh": "lateral_mid_thigh", "above_kneecap": "suprapatellar",
        "kneecap": "patella", "inner_knee": "medial_knee", "outer_knee": "lateral_knee", "shin_upper": "mid_shin",
        "inner_shin": "medial_mid_leg", "outer_shin": "lateral_mid_leg", "front_of_ankle": "ankle_front",
        "inner_ankle": "medial_malleolus", "outer_ankle": "lateral_malleolus", "top_of_foot": "dorsum_foot",
        "big_toe": "great_toe", "middle_toes": "second_toe", "little_toe": "fifth_toe",
    },
    "back": {
        "crown_of_head": "crown", "back_of_head": "occiput", "ear": "ear", "behind_ear": "mastoid",
        "base_of_skull": "suboccipital", "back_of_neck": "C4", "top_of_shoulder_at_neck": "superior_scapular_angle",
        "top_of_shoulder": "acromion", "back_of_shoulder": "posterior_deltoid", "back_of_armpit": "axilla_back",
        "shoulder_blade": "mid_scapula", "inner_edge_of_shoulder_blade": "medial_scapular_border",
        "spine_upper": "T5", "spine_middle": "T10", "spine_low": "L3", "side_of_low_ribs": "rib10",
        "low_back_below_ribs": "rib12_tip", "top_of_hip_bone": "iliac_crest_back", "sacrum": "S2",
        "sacroiliac_joint": "psis", "tailbone": "coccyx", "buttock": "mid_buttock",
        "lower_buttock": "ischial_tuberosity", "outer_hip": "greater_trochanter",
        "outer_upper_arm": "deltoid_insertion", "back_of_upper_arm": "mid_arm_back",
        "outer_elbow": "lateral_epicondyle", "point_of_elbow": "olecranon", "inner_elbow": "medial_epicondyle",
        "back_of_wrist": "wrist_back", "back_of_hand": "dorsum_hand", "web_of_thumb": "first_web", "thumb": "thumb_tip",
        "index_finger": "index_tip", "middle_finger": "middle_tip", "ring_finger": "ring_tip",
        "little_finger": "little_tip", "back_of_thigh_upper": "mid_thigh_back", "inner_thigh": "medial_mid_thigh",
        "outer_thigh": "lateral_mid_thigh", "back_of_knee": "popliteal_crease", "inner_knee": "medial_knee",
        "outer_knee": "lateral_knee", "calf": "mid_calf", "inner_calf": "medial_calf", "outer_calf": "lateral_calf",
        "lower_calf": "calf_muscle_end", "achilles_tendon": "achilles", "inner_ankle": "medial_malleolus",
        "outer_ankle": "lateral_malleolus", "heel": "heel",
    },
}  # fmt: skip
SURFACE_MM = 12.0  # a landmark of the skin's edge may lie this far beside the drawn silhouette

figures = pytest.mark.parametrize("figure", [load_figure(name) for name in FIGURES], ids=FIGURES)
views = pytest.mark.parametrize("view", VIEWS)


@figures
@views
def test_areas_tile_the_silhouette(figure, view):
    shapes = [area.shape for area in areas(figure) if area.view == view]
    whole = shapely.union_all(shapes)
    outline = figure.outline[view]
    assert whole.symmetric_difference(outline).area < 1e-6 * outline.area
    assert sum(shape.area for shape in shapes) == pytest.approx(outline.area, rel=1e-9), "no two overlap"
    assert all(shape.is_valid for shape in shapes)


@figures
def test_every_area_is_large_enough_to_be_reached(figure):
    for area in areas(figure):
        assert area.shape.area > 250, area.id
        assert area.shape.buffer(-3).area > 0, area.id


@figures
def test_the_two_sides_are_mirror_images(figure):
    by_id = {area.id: area for area in areas(figure)}
    for area in by_id.values():
        other = {"left": "right", "right": "left", "midline": "midline"}[area.side]
        twin = by_id[area.id.replace(f"/{area.side}/", f"/{other}/")]
        assert mirrored(twin.shape).symmetric_difference(area.shape).area < 1e-6, area.id
        if area.side != "midline":
            assert (area.shape.centroid.x > 0) == (area.side == "left"), area.id


@figures
@views
def test_a_landmark_lies_in_the_area_that_is_named_for_it(figure, view):
    by_id = {area.id: area for area in areas(figure)}
    for part, landmark in HOMES[view].items():
        spot = Point(figure.landmarks[view][landmark])
        area = by_id.get(f"{view}/left/{part}") or by_id[f"{view}/midline/{part}"]
        beside = figure.outline[view].distance(spot)
        assert area.shape.distance(spot) <= beside + 1e-6 < SURFACE_MM, (part, landmark)


def test_about_forty_five_areas_a_side_and_view(neutral):
    for view in VIEWS:
        left = [area for area in areas(neutral) if area.view == view and area.side == "left"]
        assert 45 <= len(left) <= 65


def test_names_and_ids_are_told_apart():
    every = areas(load_figure("neutral"))
    assert len({area.id for area in every}) == len({area.name for area in every}) == len(every)


def test_areas_are_called_as_people_call_them(neutral):
    names = {area.id: area_name(area) for area in areas(neutral)}
    assert names["back/left/buttock"] == "Left buttock"
    assert names["back/right/low_back"] == "Right low back"
    assert names["back/left/back_of_thigh_upper"] == "Back of the left thigh, upper part"
    assert names["back/midline/sacrum"] == "Sacrum"


def test_the_area_of_a_spot(neutral):
    assert area_at(neutral, "back", 90, 820).id == "back/left/buttock"
    assert area_at(neutral, "back", -90, 820).id == "back/right/buttock"
    assert area_at(neutral, "front", 0, 677).id == "front/midline/navel"
    assert area_at(neutral, "front", 260, 800) is None


@given(st.floats(-480, 480), st.floats(-10, 1710), st.sampled_from(VIEWS), st.sampled_from(FIGURES))
def test_every_spot_of_the_body_has_an_area_and_no_other_spot_has(x, y, view, name):
    figure = load_figure(name)
    spot = Point(x, y)
    if figure.outline[view].buffer(-0.01).contains(spot):
        assert area_at(figure, view, x, y).shape.distance(spot) < 1e-6
    elif figure.outline[view].distance(spot) > 0.01:
        assert area_at(figure, view, x, y) is None


def test_cuts_by_hand(neutral):
    """A square of 100 mm right of the midline: 30 off the top, then 20 mm beside the midline, then 40 mm outside."""
    part = (
        above("top", "umbilicus +50 +0"),
        inner("middle", "umbilicus +20 -100", "umbilicus +20 +200"),
        outer("side", "umbilicus +60 -100", "umbilicus +60 +200"),
        "rest",
    )
    top = 677.0 - 30
    pieces = dict(_pieces(part, shapely.box(0, top, 100, top + 100), neutral, "front"))
    assert {name: piece.area for name, piece in pieces.items()} == {
        "top": pytest.approx(3000),
        "middle": pytest.approx(20 * 70),
        "side": pytest.approx(40 * 70),
        "rest": pytest.approx(40 * 70),
    }
    assert isinstance(part[0], Cut)


@figures
def test_no_area_trails_a_sliver(figure):
    """What is thinner than 5 mm is a slip of two cuts: little of any area is lost when its thin parts are taken off."""
    for area in areas(figure):
        plump = area.shape.buffer(-2.5, join_style="mitre").buffer(2.8, join_style="mitre")
        thin = shapely.get_parts(shapely.difference(area.shape, plump))
        assert max((part.area for part in thin), default=0) < 30, area.id
