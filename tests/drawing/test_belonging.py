"""What went round the side of the body is one stroke: kept as such, and moved as if it were painted on the skin."""

import json
from dataclasses import replace

import pytest
import shapely
from shapely import MultiPolygon

from bodymap.body.figure import load_figure
from bodymap.drawing import file
from bodymap.drawing.brush import lasso
from bodymap.drawing.change import carry, changed, leading, shift, stretch
from bodymap.drawing.mark import Drawing, Mark
from bodymap.errors import BodymapError

FIGURE = load_figure("neutral")


def edge(y, view="back"):
    """Return x (mm) of the left flank at a height."""
    across = shapely.intersection(FIGURE.outline[view], shapely.LineString([(0, y), (200, y)]))
    return across.bounds[2] if across.geom_type == "LineString" else across.geoms[0].bounds[2]


@pytest.fixture
def stroke():
    """A band round the left flank: 30 mm of it in front, 20 mm behind, 60 mm high."""
    e = edge(640.0)
    corners = [(e - 30, 610), (e + 20, 610), (e + 20, 670), (e - 30, 670)]
    areas = lasso(FIGURE, "front", corners, round_the_side=True)
    return tuple(Mark(view, area, 6, "burning", "x", 1) for view, area in areas.items())


def sizes(becomes):
    marks = [mark for new in becomes.values() for mark in new]
    return {mark.view: mark.area.area for mark in marks}


def whole(marks):
    return sum(mark.area.area for mark in marks)


def test_nothing_moved_is_nothing_changed(stroke):
    becomes = changed(FIGURE, stroke, shift(0, 0))
    for part in stroke:
        (same,) = becomes[part]
        assert same.area.symmetric_difference(part.area).area < 5, "mm2, of 1,200 and more"
        assert (same.view, same.intensity, same.quality, same.note, same.stroke) == (part.view, 6, "burning", "x", 1)


def test_what_is_pushed_outwards_in_front_goes_inwards_behind_and_nothing_is_lost(stroke):
    front, back = stroke
    becomes = changed(FIGURE, stroke, shift(10, 0))
    moved = sizes(becomes)
    # 10 mm of 60 mm of height went over the edge, whichever view they are painted on.
    assert moved["front"] == pytest.approx(front.area.area - 600, rel=0.03)
    assert moved["back"] == pytest.approx(back.area.area + 600, rel=0.03)
    assert becomes[back][0].area.bounds[0] == pytest.approx(back.area.bounds[0] - 10, abs=1)
    assert becomes[front][0].area.bounds[0] == pytest.approx(front.area.bounds[0] + 10, abs=0.1)


def test_up_and_down_both_go_and_stay_joined(stroke):
    becomes = changed(FIGURE, stroke, carry(FIGURE, stroke, 0, -40))
    for part in stroke:
        (new,) = becomes[part]
        # The waist narrows upwards: it goes inwards as far as the side does, so that each part keeps its size.
        assert new.area.area == pytest.approx(part.area.area, rel=0.1)
        assert (new.area.bounds[1], new.area.bounds[3]) == pytest.approx((570, 630), abs=1.5)
        assert new.area.bounds[2] == pytest.approx(max(edge(y, part.view) for y in range(570, 631)), abs=1)
        assert new.area.is_valid
        assert len(new.area.geoms) == 1
        assert not any(p.interiors for p in new.area.geoms), "no crack"


def test_there_and_back_again(stroke):
    first = [new for news in changed(FIGURE, stroke, shift(-35, 0)).values() for new in news]
    assert [mark.view for mark in first] == ["front"], "all of it came to the front"
    becomes = changed(FIGURE, first, shift(35, 0))
    again = [new for news in becomes.values() for new in news]
    assert {mark.view for mark in again} == {"front", "back"}, "and goes round the side again"
    assert {mark.stroke for mark in again} == {1}
    assert whole(again) == pytest.approx(whole(stroke), rel=0.02)


def test_resized_it_goes_further_round(stroke):
    front, back = stroke
    left, top = front.area.bounds[:2]
    becomes = sizes(changed(FIGURE, stroke, stretch(front, (left, top), 1.0, 0.5)))
    assert set(becomes) == {"front", "back"}
    assert sum(becomes.values()) == pytest.approx((front.area.area + back.area.area) / 2, rel=0.02)


def test_a_mark_that_stands_alone_does_not_go_round(stroke):
    alone = replace(stroke[0], stroke=0)
    assert list(sizes(changed(FIGURE, [alone], shift(10, 0)))) == ["front"]
    assert sizes(changed(FIGURE, [alone], shift(0, -2000))) == {}


def test_the_drawing_knows_what_belongs_together(stroke):
    other = replace(stroke[0], stroke=0)
    drawing = Drawing("neutral", (other, *stroke))
    assert drawing.together(stroke[1]) == stroke
    assert drawing.together(other) == (other,)
    assert leading(stroke) is stroke[0]
    assert drawing.next_stroke == 2
    assert Drawing().next_stroke == 1


# kept


def test_a_drawing_file_says_it_only_where_it_is_so(stroke):
    drawing = Drawing("neutral", (*stroke, replace(stroke[0], stroke=0)))
    value = file.to_json(drawing)
    assert [f["properties"].get("stroke") for f in value["features"]] == [1, 1, None]
    back = file.from_json(json.dumps(value).encode(), "pain.json")
    assert [mark.stroke for mark in back.marks] == [1, 1, 0]


@pytest.mark.parametrize("number", [-1, "1", 1.5, None, 10**9])
def test_a_stroke_that_is_no_number_is_refused_with_its_place(stroke, number):
    value = file.to_json(Drawing("neutral", stroke))
    value["features"][1]["properties"]["stroke"] = number
    with pytest.raises(BodymapError, match=r"pain\.json: mark 2: the stroke "):
        file.from_json(json.dumps(value).encode(), "pain.json")


def test_empty_paint_unfolds_to_nothing():
    (only,) = changed(
        FIGURE, [Mark("back", MultiPolygon([shapely.box(20, 560, 80, 660)]), stroke=3)], shift(0, 5)
    ).values()
    assert only[0].area.bounds == (20, 565, 80, 665)
