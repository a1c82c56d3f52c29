"""Going over the body area by area: everywhere can be reached, and left and right are the viewer's."""

import pytest

from bodymap.body.areas import areas
from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import screen_x
from bodymap.body.neighbours import DIRECTIONS, neighbour, opposite

# from -> direction -> to, read off the picture of a body
STEPS = [
    ("back/midline/spine_low", "left", "back/left/low_back"),
    ("back/midline/spine_low", "right", "back/right/low_back"),
    ("back/left/buttock", "down", "back/left/lower_buttock"),
    ("back/left/calf", "down", "back/left/lower_calf"),
    ("front/left/kneecap", "up", "front/left/above_kneecap"),
    ("front/midline/chin", "up", "front/midline/mouth"),
    ("front/right/kneecap", "down", "front/right/shin_upper"),
]
TURNS = [
    ("front/left/palm", "back/left/back_of_hand"),
    ("back/right/calf", "front/right/shin_upper"),
    ("front/midline/navel", "back/midline/spine_low"),
]


@pytest.fixture(params=FIGURES)
def figure(request):
    return load_figure(request.param)


@pytest.fixture
def by_id(figure):
    return {area.id: area for area in areas(figure)}


def reached(start, steps):
    seen, rest = {start}, [start]
    while rest:
        fresh = steps[rest.pop()] - seen
        seen |= fresh
        rest += fresh
    return seen


def test_every_area_is_reached_from_every_area(figure, by_id):
    on = {key: {neighbour(figure, area, way).id for way in DIRECTIONS} for key, area in by_id.items()}
    back = {key: {other for other, there in on.items() if key in there} for key in by_id}
    start = next(iter(by_id))
    assert reached(start, on) == set(by_id)
    assert reached(start, back) == set(by_id)


@pytest.mark.parametrize(("start", "way", "end"), STEPS)
def test_a_step_goes_where_the_picture_says(figure, by_id, start, way, end):
    assert neighbour(figure, by_id[start], way).id == end


def test_a_step_within_a_view_never_goes_the_other_way(figure, by_id):
    for area in by_id.values():
        for way, sign in (("left", -1), ("right", 1)):
            there = neighbour(figure, area, way)
            if there.view == area.view and there is not area:
                at, to = (screen_x(a.shape.representative_point().x, a.view) for a in (area, there))
                assert (to - at) * sign > -12, (area.id, way, there.id)  # two middles of a shape lie a little apart


def test_beyond_the_edge_lies_the_same_side_of_the_other_view(figure, by_id):
    for area in by_id.values():
        for way in ("left", "right"):
            there = neighbour(figure, area, way)
            if there.view != area.view and "midline" not in (area.side, there.side):
                assert there.side == area.side, (area.id, way, there.id)


def test_left_and_right_are_mirror_images(figure, by_id):
    for area in by_id.values():
        if area.side == "left":
            twin = by_id[area.id.replace("/left/", "/right/")]
            there = neighbour(figure, area, "left")
            here = neighbour(figure, twin, "right")
            assert here.id.split("/")[::2] == there.id.split("/")[::2], area.id


def test_most_steps_lead_back(figure, by_id):
    turned = {"up": "down", "down": "up", "left": "right", "right": "left"}
    steps = [(area, way, neighbour(figure, area, way)) for area in by_id.values() for way in DIRECTIONS]
    steps = [step for step in steps if step[0] is not step[2]]
    back = sum(neighbour(figure, there, turned[way]) is area for area, way, there in steps)
    assert back / len(steps) > 0.7


@pytest.mark.parametrize(("start", "end"), TURNS)
def test_turning_round_keeps_the_place(figure, by_id, start, end):
    there = opposite(figure, by_id[start], end.partition("/")[0])
    assert there.id == end
    assert opposite(figure, there, there.view) is there
