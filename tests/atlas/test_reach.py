"""Muscles of an area and areas of a muscle, on squares whose overlaps can be worked out by hand."""

import pytest
from pytest import approx
from shapely import box

from bodymap.atlas.muscle import BothSides, Muscle
from bodymap.atlas.reach import LEAST, Reaches, mirror_id
from bodymap.body.areas import Area, areas
from bodymap.body.frame import areas_of
from bodymap.drawing.mark import Drawing, Mark


def _area(side, part, left, top, right, bottom):
    return Area(f"back/{side}/{part}", part, "back", side, box(left, top, right, bottom))


# Two areas a side and one across: 20 to 60 and 60 to 100 mm from the midline, and 20 mm either side of it.
AREAS = (
    _area("midline", "spine", -20, 500, 20, 600),
    _area("left", "near", 20, 500, 60, 600),
    _area("right", "near", -60, 500, -20, 600),
    _area("left", "far", 60, 500, 100, 600),
    _area("right", "far", -100, 500, -60, 600),
)


@pytest.fixture
def reaches(square_shape, pattern_of, neutral):
    def build(**muscles):
        made = {}
        for name, (patterns, more) in muscles.items():
            made[name] = Muscle(name, name, "", "", tuple(patterns), (), (), (), (), **more)
        return Reaches(made, neutral, AREAS)

    return build


@pytest.fixture
def two(reaches, square_shape, pattern_of):
    """Return two muscles: one all over the near area and half the far one, one in half the near area."""
    broad = pattern_of("p", [square_shape(20, 500, 80, 600)])
    narrow = pattern_of("q", [square_shape(20, 500, 40, 600)], [square_shape(40, 500, 70, 600)])
    return reaches(broad=([broad], {}), narrow=([narrow], {}))


def test_an_areas_muscles_come_by_how_much_of_it_lies_in_their_core(two):
    broad, narrow = two.of_area("back/left/near")
    assert (broad.muscle, broad.side, broad.pattern) == ("broad", "left", "p")
    assert (broad.core, broad.spillover, broad.of_core) == approx((1.0, 0.0, 4000 / 6000))
    assert (narrow.muscle, narrow.core, narrow.spillover) == ("narrow", approx(0.5), approx(0.5))
    assert (narrow.of_core, narrow.of_spillover) == approx((1.0, 2000 / 3000))


def test_spillover_alone_comes_after_any_core(two):
    broad, narrow = two.of_area("back/left/far")
    assert (broad.core, broad.of_core) == approx((0.5, 2000 / 6000))
    assert (narrow.core, narrow.spillover, narrow.of_spillover) == approx((0.0, 0.25, 1000 / 3000))


def test_the_right_is_the_mirror_of_the_left(two):
    left, right = two.of_area("back/left/near"), two.of_area("back/right/near")
    assert [reach.side for reach in right] == ["right", "right"]
    assert [(r.muscle, r.core, r.spillover) for r in right] == [(r.muscle, r.core, r.spillover) for r in left]


def test_a_pattern_may_reach_across_the_midline(reaches, square_shape, pattern_of):
    over = reaches(one=([pattern_of("p", [square_shape(-40, 500, 20, 600)])], {}))
    (reach,) = over.of_area("back/right/near")
    assert (reach.side, reach.core) == ("left", approx(0.5))
    assert over.of_area("back/left/near")[0].side == "right"
    (middle,) = over.of_area("back/midline/spine")
    assert middle.core == approx(1.0)


def test_the_pattern_that_holds_most_of_the_area_speaks_for_the_muscle(reaches, square_shape, pattern_of):
    patterns = [
        pattern_of("low", [square_shape(20, 580, 60, 640)]),
        pattern_of("high", [square_shape(20, 450, 60, 550)]),
    ]
    (reach,) = reaches(one=(patterns, {})).of_area("back/left/near")
    assert (reach.pattern, reach.core, reach.of_core) == ("high", approx(0.5), approx(0.5))


def test_a_two_sided_pattern_counts_where_it_is_published(reaches, square_shape, pattern_of):
    both = BothSides("", "study", (square_shape(0, 500, 20, 600),))
    over = reaches(one=([pattern_of("p", [square_shape(20, 500, 60, 600)])], {"both_sides": both}))
    (spine,) = over.of_area("back/midline/spine")
    assert (spine.side, spine.pattern, spine.core, spine.of_core) == ("both", "both_sides", approx(1.0), approx(1.0))
    assert [reach.side for reach in over.of_area("back/left/near")] == ["left"]
    reached = {reach.area: reach.side for reach in over.of_muscle("one", "both")}
    assert reached == {"back/left/near": "left", "back/right/near": "right", "back/midline/spine": "both"}
    assert [reach.area for reach in over.of_muscle("one", "right")] == ["back/right/near"]


def test_a_muscle_on_the_midline_reaches_both_sides_as_it_is_written(reaches, square_shape, pattern_of):
    wide = pattern_of("p", [square_shape(-60, 500, 60, 600)])
    over = reaches(one=([wide], {"midline": True}))
    assert {reach.area: reach.side for reach in over.of_muscle("one")} == {
        "back/midline/spine": "midline",
        "back/left/near": "midline",
        "back/right/near": "midline",
    }
    (reach,) = over.of_area("back/right/near")
    assert (reach.side, reach.core, reach.of_core) == ("midline", approx(1.0), approx(1 / 3))


def test_a_muscles_areas_come_by_how_much_of_its_core_lies_in_them(two):
    assert [(r.area, r.of_core) for r in two.of_muscle("broad")] == [
        ("back/left/near", approx(2 / 3)),
        ("back/left/far", approx(1 / 3)),
    ]


def test_what_only_grazes_an_area_is_left_out(reaches, square_shape, pattern_of):
    grazing = pattern_of("p", [square_shape(20, 400, 60, 501)])  # 1 of 100 mm high
    assert reaches(one=([grazing], {})).of_area("back/left/near") == ()
    assert LEAST == 0.02


def test_it_is_laid_out_when_first_asked_and_then_remembered(two):
    assert not two.ready
    first = two.of_area("back/left/near")
    assert two.ready
    assert two.of_area("back/left/near") == first


def test_every_area_has_its_mirror_image(neutral):
    ids = {area.id for area in areas(neutral)}
    assert {mirror_id(key) for key in ids} == ids


def test_the_whole_atlas_agrees_with_the_overlap_of_the_painted_area(atlas, engine, neutral):
    """Painting a whole area and adding up the atoms of a pattern is another road to the same share."""
    over = Reaches(atlas.muscles, neutral)
    overlap = engine.overlap("neutral")
    atoms = overlap.atoms
    of = {
        (atoms.muscle[candidate], atoms.side[candidate], pattern): row
        for row, (candidate, pattern) in enumerate(zip(atoms.candidate, atoms.pattern, strict=True))
    }
    for key in ("back/left/buttock", "front/right/groin", "back/midline/sacrum", "front/left/temple"):
        area = next(area for area in areas(neutral) if area.id == key)
        sums = overlap.of(Drawing("neutral", (Mark(area.view, areas_of(area.shape)),)))
        assert over.of_area(key)
        for reach in over.of_area(key):
            row = of[reach.muscle, reach.side, reach.pattern]
            assert sums.area[atoms.core.members(row)].sum() / area.shape.area == approx(reach.core, abs=1e-6)
            assert sums.area[atoms.spillover.members(row)].sum() / area.shape.area == approx(reach.spillover, abs=1e-6)
            back = over.of_muscle(reach.muscle, reach.side)
            assert key in {one.area for one in back}
