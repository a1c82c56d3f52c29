"""Where a step is done: the right points on the right side, about where the muscle lies, in plain words."""

import math
from dataclasses import replace

import pytest
from hand_made import muscle, step

from bodymap.atlas.muscle import Site
from bodymap.body.areas import area_at, areas
from bodymap.body.figure import FIGURES, load_figure
from bodymap.care.spot import pressed_at, spot_of
from bodymap.care.task import Task

NEUTRAL = load_figure("neutral")
TWO = muscle("two", step("press"), step("stretch"), spots=((60.0, 620.0), (80.0, 660.0)))


def test_press_points_of_the_patterns_that_led_to_it_on_its_side():
    assert spot_of(Task(TWO, 0, "left", ("1",)), NEUTRAL).points == ((80.0, 660.0),)
    assert spot_of(Task(TWO, 0, "right"), NEUTRAL).points == ((-60.0, 620.0), (-80.0, 660.0))
    assert spot_of(Task(TWO, 0, "both", ("0",)), NEUTRAL).points == ((60.0, 620.0), (-60.0, 620.0))
    assert spot_of(Task(TWO, 0, "both", ("0",)), NEUTRAL, "right").points == ((-60.0, 620.0),), "a side of both"


def test_a_stretch_shows_where_the_muscle_lies_and_nothing_to_press():
    spot = spot_of(Task(TWO, 1, "left", ("1",)), NEUTRAL)
    assert spot.points == ()
    assert spot.area.bounds == pytest.approx((32.0, 592.0, 108.0, 688.0), abs=0.1), "28 mm around both points"
    assert spot.frame == pytest.approx((70.0, 640.0, 300.0), abs=0.1)


def test_both_sides_are_both_shown():
    spot = spot_of(Task(TWO, 1, "both"), NEUTRAL)
    assert len(spot.area.geoms) == 2
    assert spot.frame[0] == pytest.approx(0.0, abs=0.1)


def test_a_stretch_names_what_the_drawn_area_covers_most_and_a_press_what_is_pressed():
    long = muscle("long", step("press"), step("stretch"), spots=((40.0, 630.0), (40.0, 460.0)))
    press, stretch = (spot_of(Task(long, place, "left", ("0",)), NEUTRAL) for place in (0, 1))
    held = {a.name: a.shape.intersection(stretch.area).area for a in areas(NEUTRAL) if a.view == "back"}
    assert stretch.places[0] == max(held, key=held.get)
    assert press.places == (area_at(NEUTRAL, "back", 40.0, 630.0).name,)
    assert len(stretch.places) == 2
    assert stretch.places != press.places


def test_one_press_point_on_either_side():
    press = TWO.patterns[0].press
    assert pressed_at(press, NEUTRAL, "right").points == ((-60.0, 620.0),)
    assert pressed_at(press, NEUTRAL, "both").points == ((60.0, 620.0),)
    assert pressed_at(press, NEUTRAL, "left").frame == pytest.approx((60.0, 620.0, 300.0), abs=0.1)


def test_a_step_that_is_done_elsewhere_is_shown_there():
    away = replace(step("press"), at=(Site("front", [50.0, 930.0]),))
    spot = spot_of(Task(muscle("away", away, spots=((60.0, 620.0),)), 0, "right", ("0",)), NEUTRAL)
    assert (spot.view, spot.points) == ("front", ((-50.0, 930.0),))
    assert spot.area.bounds == pytest.approx((-78.0, 902.0, -22.0, 958.0), abs=0.1), (
        "28 mm around it, none of the muscle"
    )


@pytest.mark.parametrize(
    ("name", "title", "least"),
    [  # mm below the middle of the groin's crease (y 805), where its texts forbid to press
        ("pectineus", "Squeeze its safe neighbour instead", 90),
        ("obturator_externus", "Flat hand on the inner thigh instead of deep digging", 90),
        ("adductor_brevis", "Knead the inner thigh from outside", 90),
    ],
)
def test_in_the_groin_a_step_is_shown_a_hands_width_below_the_crease(atlas, name, title, least):
    one = atlas.muscles[name]
    place = next(i for i, care in enumerate(one.self_care) if care.title == title)
    ((x, y),) = spot_of(Task(one, place, "left"), NEUTRAL).points
    assert y - 805 >= least
    assert "thigh" in area_at(NEUTRAL, "front", x, y).name


@pytest.mark.parametrize(
    ("name", "pattern", "title", "view"),
    [
        ("subscapularis", "lateral_medial", "Ball behind the shoulder, not in the armpit", "back"),
        ("iliopsoas", "psoas_upper", "Release buttock and quadratus lumborum", "back"),
        ("trapezius", "upper_1", "Ball for the middle and lower part", "back"),
        ("digastric", "posterior_belly", "Thumb under the front of the chin", "front"),
        ("gastrocnemius", "upper_3_4", "Shin across the knee", "back"),
        ("plantaris", "belly", "Outer upper calf, from the side", "back"),
        ("diaphragm", "central", "Thumb under the rib arch", "front"),
    ],
)
def test_a_step_is_not_shown_where_its_muscle_must_be_left_alone(atlas, name, pattern, title, view):
    one = atlas.muscles[name]
    place = next(i for i, care in enumerate(one.self_care) if care.title == title)
    spot = spot_of(Task(one, place, "left", (pattern,)), NEUTRAL)
    assert spot.view == view
    left_alone = next(p.press for p in one.patterns if p.id == pattern)
    there = pressed_at(left_alone, NEUTRAL, "left")
    far = [math.dist(point, there.points[0]) for point in spot.points if there.view == view]
    assert min(far, default=99.0) > 20, "of the place that is to be left alone"


def test_in_words():
    assert spot_of(Task(TWO, 0, "right", ("0",)), NEUTRAL).words == "Right low back. Seen from behind."


def test_every_step_of_the_atlas_has_its_place_on_every_figure(atlas):
    for name in FIGURES:
        figure = load_figure(name)
        for one in atlas.muscles.values():
            for place in range(len(one.self_care)):
                spot = spot_of(Task(one, place, "midline" if one.midline else "both"), figure)
                assert spot.places
                assert spot.area.area > 400, one.id
                assert figure.outline[spot.view].buffer(1).covers(spot.area)


def test_what_is_done_to_both_sides_is_named_on_both():
    places = spot_of(Task(TWO, 1, "both"), NEUTRAL).places
    assert places == ("left low back", "right low back")
    assert spot_of(Task(TWO, 0, "both"), NEUTRAL).places == ("left low back", "right low back")
