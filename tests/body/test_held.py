"""A shape is called by the place that holds most of it, or by the few that tell together where it lies."""

import pytest
import shapely
from shapely import Point

from bodymap.body.areas import areas
from bodymap.body.held import Held, held_by

IN = {  # part of the back's left half -> a spot in it with 20 mm of it all around
    "shoulder_blade": (110, 340), "mid_back": (60, 483), "buttock": (81, 800), "back_of_thigh_upper": (111, 966),
    "calf": (169, 1300), "lower_calf": (177, 1455),
}  # fmt: skip


def boxes(**heights):
    """Return a shape of boxes 10 mm wide, each in the part it is named for."""
    shapes = []
    for part, height in heights.items():
        x, y = IN[part]
        shapes.append(shapely.box(x - 5, y - height / 2, x + 5, y + height / 2))
    return shapely.union_all(shapes)


def test_it_is_called_by_the_area_that_holds_most_of_it(neutral):
    buttock = next(area for area in areas(neutral) if area.id == "back/left/buttock")
    x, y = buttock.shape.representative_point().coords[0]
    assert held_by(neutral, "back", Point(x, y).buffer(25)) == Held(((buttock,),))
    left, _, _, low = buttock.shape.bounds
    beside = shapely.box(left + 5, y, left + 200, low + 30)  # some of it off the body
    largest = max(
        (area for area in areas(neutral) if area.view == "back"), key=lambda area: area.shape.intersection(beside).area
    )
    assert held_by(neutral, "back", beside) == Held(((largest,),))
    nowhere = held_by(neutral, "back", Point(0, -50).buffer(5))
    assert nowhere.places[0][0].view == "back"  # beside the body: the nearest


def test_what_lies_across_the_middle_is_neither_left_nor_right(neutral):
    held = held_by(neutral, "back", shapely.box(-110, 640, 110, 720))
    assert held.words == held.plain == "left low back and right low back"
    assert held.name == "Left low back and right low back"
    # the spine is 32 mm wide: of 70 mm it holds 46 %, the left 49 %, the right 6 %, too little to be a side of a pair
    assert held_by(neutral, "back", shapely.box(-20, 450, 50, 500)).words == "left mid back; spine, mid back"
    # of 62 mm it holds 52 %
    assert held_by(neutral, "back", shapely.box(-16, 450, 46, 500)).words == "spine, mid back"


@pytest.mark.parametrize(
    ("heights", "words"),
    [
        ((21, 20), "left shoulder blade"),  # 51 %
        ((20, 20), "left shoulder blade and left mid back"),
        ((9, 9, 2), "left shoulder blade and left mid back"),  # 45, 45 and 10 %
        ((9, 9, 4), "left shoulder blade; left mid back; left buttock"),  # 18 %
        ((8, 5, 4, 4), "left shoulder blade; left mid back; left buttock; and elsewhere"),  # 38, 24, 19 and 19 %
        ((9, 5, 4, 2), "left shoulder blade; left mid back; left buttock"),  # 45, 25, 20 and 10 %
        ((10, 3, 3, 3, 3, 3), "left shoulder blade; left mid back; and elsewhere"),  # 40 and 12 %
        ((4, 4, 4, 4, 4, 4), "left shoulder blade; left mid back; left buttock; and elsewhere"),  # 17 % each
    ],
)
def test_where_none_holds_half_the_few_that_do_are_named(neutral, heights, words):
    shape = boxes(**{part: 2 * height for part, height in zip(IN, heights, strict=False)})
    held = held_by(neutral, "back", shape)
    assert held.words == held.plain == words


def test_those_that_hold_most_come_first(neutral):
    assert held_by(neutral, "back", boxes(mid_back=14, buttock=20, calf=16)).plain == (
        "left buttock; left calf; left mid back"
    )


def test_a_stroke_from_the_nape_over_the_shoulder_names_both(neutral):
    stroke = shapely.LineString([(-20, 150), (-22, 240), (-60, 270), (-150, 300), (-225, 390)]).buffer(18)
    seen = shapely.intersection(stroke, neutral.outline["back"])
    holds = {
        area.name: area.shape.intersection(seen).area / seen.area for area in areas(neutral) if area.view == "back"
    }
    first, second, third = sorted(holds, key=holds.get)[:-4:-1]
    assert 0.15 < holds[third] <= holds[first] < 0.5
    held = held_by(neutral, "back", seen)
    assert held.plain == f"{first}; {second}; {third}; and elsewhere"
    assert "right back of the neck" in held.words
    assert "back of the right shoulder" in held.words


def test_a_pair_and_another_and_names_with_commas_are_told_apart(neutral):
    by_id = {area.id: area for area in areas(neutral)}

    def called(*places):
        return Held(tuple(tuple(by_id[f"back/{area}"] for area in place) for place in places)).words

    pair = ("left/sacroiliac_joint", "right/sacroiliac_joint")
    assert called(pair) == "left sacroiliac joint and right sacroiliac joint"
    assert called(pair, ("midline/sacrum",)) == "left sacroiliac joint and right sacroiliac joint; sacrum"
    assert called(("left/outer_hip", "right/outer_hip")) == "left outer hip, back; right outer hip, back"
    assert called(("midline/sacrum",), ("left/outer_hip",)) == "sacrum; left outer hip, back"
