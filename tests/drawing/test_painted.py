"""How much of an area is painted, against rectangles whose overlaps are worked out by hand."""

from pytest import approx
from shapely import MultiPolygon, box

from bodymap.body.areas import Area, areas
from bodymap.drawing.mark import Mark
from bodymap.drawing.painted import painted
from bodymap.drawing.visible import VisibleParts

SQUARE = Area("back/left/square", "square", "back", "left", box(0, 0, 100, 100))  # 10,000 mm2
BESIDE = Area("back/left/beside", "beside", "back", "left", box(100, 0, 200, 100))


def mark(left, top, right, bottom, intensity=5, quality="aching", view="back"):
    return Mark(view, MultiPolygon([box(left, top, right, bottom)]), intensity, quality)


def of(*marks):
    return painted([SQUARE, BESIDE], VisibleParts().of(marks))


def test_nothing_painted():
    assert dict(of()) == {}
    assert dict(of(mark(0, 0, 100, 100, view="front"))) == {}


def test_a_quarter_is_a_quarter_and_no_more():
    found = of(mark(0, 0, 50, 50, 7, "burning"))
    assert set(found) == {SQUARE.id}
    now = found[SQUARE.id]
    assert now.share == approx(0.25)
    assert (now.intensity, now.quality) == (7, "burning")
    assert not now.whole
    assert not now.bare


def test_two_marks_over_each_other_count_once_the_strongest_and_the_most():
    found = of(mark(0, 0, 100, 100, 4, "aching"), mark(0, 0, 100, 30, 9, "numb"))[SQUARE.id]
    assert found.share == approx(1.0)
    assert found.whole
    assert (found.intensity, found.quality) == (9, "aching")


def test_what_is_covered_by_later_paint_is_not_seen():
    found = of(mark(0, 0, 100, 100, 9), mark(0, 0, 100, 100, 2))[SQUARE.id]
    assert found.intensity == 2


def test_a_mark_over_the_border_belongs_to_both():
    found = of(mark(90, 0, 150, 100))
    assert found[SQUARE.id].share == approx(0.1)
    assert found[BESIDE.id].share == approx(0.5)


def test_one_that_only_touches_is_not_reached():
    assert set(of(mark(100, 0, 150, 100))) == {BESIDE.id}


def test_a_body_painted_whole_paints_every_area(neutral):
    marks = [Mark(view, MultiPolygon([neutral.outline[view]])) for view in ("front", "back")]
    found = painted(areas(neutral), VisibleParts().of(marks))
    assert len(found) == len(areas(neutral))
    assert all(now.whole for now in found.values())
