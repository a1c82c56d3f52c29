"""The bench's own measures, worked out by hand on tiny atlases: agreement, rival, cases, forms, tallies."""

import json
import math
import random
from itertools import pairwise

import pytest
import shapely
from shapely import MultiPolygon, Point, affinity, box

from bodymap.atlas.area import pattern_areas
from bodymap.bench import accuracy
from bodymap.bench.agreement import Agreement, agreement, rival
from bodymap.bench.cases import (
    DAB_MM,
    Case,
    _dab,
    _part,
    _strayed,
    cases,
    drawing_of,
    own_side,
    redrawn,
    whole,
)
from bodymap.bench.forms import FORMS, f_beta, intersection_over_union, likelihood, temper, tversky
from bodymap.bench.grown import in_use, of_form, of_rival, place_of
from bodymap.bench.guide import Area, areas
from bodymap.body.frame import VIEWS, areas_of
from bodymap.drawing.mark import Drawing
from bodymap.ranking import score
from bodymap.ranking.candidates import stand


@pytest.fixture
def area():
    """Return an area for which a and b are essential, c is listed, d is also right, and all else is wrong."""
    return Area("here", "Here", Drawing(), ("a", "b", "c"), frozenset("ab"), frozenset("d"))


def left(names):
    return [(name, "left") for name in names]


LOG3, LOG5, LOG6 = math.log2(3), math.log2(5), math.log2(6)
IDEAL = 2 + 2 / LOG3 + 1 / 2 + 1 / LOG5  # gains 2, 2, 1, 1 at places 1 to 4


class TestAgreement:
    @pytest.mark.parametrize("order", ["abcd", "bacd", "abdc", "badc"])
    def test_best_first_is_perfect(self, area, order):
        assert agreement(left(order), area) == Agreement(1.0, pytest.approx(1.0), True, 0, (), ())

    def test_gains_fall_off_by_place(self, area):
        found = agreement(left("xcaby"), area)  # 0, 1, 2, 2, 0
        assert found.ndcg == pytest.approx((1 / LOG3 + 2 / 2 + 2 / LOG5) / IDEAL)
        assert found.recall == 1
        assert found.first is False
        assert found.intruding == ("x", "y")

    def test_also_is_no_error_but_is_not_recalled(self, area):
        found = agreement(left("d"), area)
        assert (found.first, found.intruding, found.recall, found.missing) == (True, (), 0.0, ("a", "b", "c"))
        assert found.ndcg == pytest.approx(1 / IDEAL)

    def test_recall_is_of_the_first_twelve_and_gain_of_the_first_ten(self, area):
        found = agreement(left(["a", *"efghijklmn", "b", "c"]), area)  # b stands twelfth, c thirteenth
        assert found.recall == pytest.approx(2 / 3)
        assert found.missing == ("c",)
        assert found.ndcg == pytest.approx(2 / IDEAL)
        assert found.intruding == tuple("efghijklm"), "the first ten only"

    def test_a_muscle_on_two_sides_takes_one_place(self, area):
        named = [("x", "left"), ("x", "both"), ("a", "left"), ("a", "both"), ("b", "left")]
        assert agreement(named, area).ndcg == pytest.approx((2 / LOG3 + 2 / 2) / IDEAL)

    @pytest.mark.parametrize(
        ("named", "wrong"),
        [
            ([("a", "left"), ("a", "right")], 0),
            ([("a", "right"), ("a", "left")], 1),
            ([("a", "both"), ("a", "right")], 0),
            ([("a", "right")], 1),
            ([("a", "right"), ("b", "right"), ("c", "left"), ("d", "midline")], 2),
        ],
    )
    def test_a_right_side_without_or_above_its_left_is_wrong(self, area, named, wrong):
        assert agreement(named, area).wrong_side == wrong

    def test_an_empty_list_agrees_with_nothing(self, area):
        assert agreement([], area) == Agreement(0.0, 0.0, False, 0, ("a", "b", "c"), ())

    def test_the_ideal_has_ten_places_however_many_are_listed(self):
        names = tuple("abcdefghijkl")
        many = Area("here", "Here", Drawing(), names, frozenset(), frozenset())
        assert agreement(left(names), many).ndcg == pytest.approx(1)
        assert agreement(left("a"), many).ndcg == pytest.approx(1 / sum(1 / math.log2(p + 1) for p in range(1, 11)))


class TestGuide:
    def test_its_areas_lie_on_the_left_and_name_known_muscles(self, neutral, atlas):
        found = list(areas(neutral))
        assert len(found) == len({one.id for one in found}) > 30
        for one in found:
            assert one.listed
            assert one.essential <= {*one.listed, *one.also}, one.id
            assert not set(one.listed) & one.also, one.id
            assert {*one.listed, *one.also} <= set(atlas.muscles), one.id
            assert sum(m.area.area for m in one.drawing.marks) > 100, one.id
            centre = shapely.union_all([m.area for m in one.drawing.marks]).centroid
            assert centre.x > 0, one.id
            for mark in one.drawing.marks:
                assert shapely.difference(mark.area, neutral.outline[mark.view]).area < 1e-6

    def test_shapes_are_what_they_say(self, neutral, tmp_path):
        path = tmp_path / "guide.yaml"
        path.write_text(
            "- id: one\n  name: One\n  shapes: [{e: [back, 60, 600, 40, 20]}, {b: [back, 20, [40, 700], [80, 700]]}]\n"
            "  muscles: [a]\n  essential: [a]\n  also: []\n"
        )
        (one,) = areas(neutral, path)
        ellipse, band = one.drawing.marks
        assert ellipse.area.bounds == pytest.approx((20, 580, 100, 620))
        assert ellipse.area.area == pytest.approx(math.pi * 40 * 20, rel=0.005)
        assert band.area.bounds == pytest.approx((30, 690, 90, 710))
        assert band.area.area == pytest.approx(40 * 20 + math.pi * 10**2, rel=0.005)


@pytest.fixture
def tiny(engine_of, square_shape, pattern_of):
    """Return muscles of patches of 40 x 100 mm, the spillover of one being the core of another."""
    here, below, far = square_shape(20, 500, 60, 600), square_shape(20, 600, 60, 700), square_shape(20, 800, 60, 900)
    return engine_of(
        ("upper", [pattern_of("p", [here], [below])]),
        ("lower", [pattern_of("p", [below])]),
        ("beside", [pattern_of("p", [square_shape(80, 800, 120, 900)], [far])]),
        ("twofold", [pattern_of("p", [far]), pattern_of("q", [square_shape(20, 300, 60, 400)], [far])]),
    )


class TestRival:
    """A muscle scores 0.75 where the centre of the paint lies in its core, 0.25 in its spillover."""

    @pytest.fixture
    def ask(self, tiny, paint):
        def of(*boxes):
            drawing = Drawing("neutral", tuple(paint("back", box(*one)) for one in boxes))
            return rival(tiny.overlap("neutral").atoms, drawing)

        return of

    def test_core_before_spillover(self, ask):
        assert ask((20, 620, 60, 680)) == [("lower", "left"), ("upper", "left")]

    def test_only_the_centre_counts(self, ask):
        assert ask((20, 500, 60, 690)) == [("upper", "left")]  # centre at 595
        assert ask((20, 510, 60, 700)) == [("lower", "left"), ("upper", "left")]  # at 605

    def test_of_two_patterns_the_better_counts(self, ask):
        assert ask((20, 820, 60, 880)) == [("twofold", "left"), ("beside", "left")]

    def test_the_other_side_by_its_mirror_image(self, ask):
        assert ask((-60, 620, -20, 680)) == [("lower", "right"), ("upper", "right")]

    def test_two_spots_have_their_centre_between_them_where_nothing_is(self, ask):
        assert ask((20, 500, 60, 600), (-60, 500, -20, 600)) == []

    def test_nothing_painted_and_nothing_known_there(self, ask):
        assert ask() == []
        assert ask((20, 1000, 60, 1050)) == []


class TestPlace:
    def test_each_muscle_takes_one_place(self):
        named = [("a", "left"), ("a", "both"), ("b", "left")]
        assert place_of(named, ("b", "left")) == 2
        assert place_of(named, ("a", "left")) == 1

    def test_a_muscle_is_found_only_on_the_side_it_is_listed_first(self):
        named = [("a", "right"), ("a", "left")]
        assert place_of(named, ("a", "left")) == 0
        assert place_of(named, ("z", "left")) == 0


def zone(front=None, back=None):
    """Return a zone of plain shapes."""
    return {view: areas_of(shape) if shape else MultiPolygon() for view, shape in (("front", front), ("back", back))}


def mm2(one):
    return sum(area.area for area in one.values())


def jaccard(one, two):
    """Return shared over joined area, both views together."""
    shared = sum(one[v].intersection(two[v]).area for v in VIEWS)
    return shared / (mm2(one) + mm2(two) - shared)


SHAPES = {
    "square": zone(back=box(20, 500, 120, 600)),
    "disc": zone(front=Point(60, 800).buffer(40)),
    "long band": zone(back=box(-200, 600, 200, 620)),
    "thin band": zone(back=box(50, 300, 54, 1200)),
    "two islands": zone(back=shapely.union(box(20, 500, 60, 540), box(20, 700, 40, 760))),
    "both views": zone(box(20, 800, 80, 900), box(10, 500, 90, 530)),
    "a dot": zone(front=Point(60, 100).buffer(3)),
}


class TestCases:
    @pytest.mark.parametrize("wanted", [0.62, 0.42])
    @pytest.mark.parametrize("seed", range(4))
    @pytest.mark.parametrize("shape", SHAPES)
    def test_a_redraw_has_its_jaccard(self, shape, seed, wanted):
        again = redrawn(SHAPES[shape], wanted, random.Random(seed))
        assert jaccard(SHAPES[shape], again) == pytest.approx(wanted, abs=0.01)

    @pytest.mark.parametrize("wanted", [0.62, 0.42])
    @pytest.mark.parametrize("swell", [-0.35, 0.0, 0.35])
    @pytest.mark.parametrize("angle", [0.0, math.pi / 2])
    @pytest.mark.parametrize("shape", ["long band", "thin band"])
    def test_a_band_moved_along_itself_has_its_jaccard_too(self, shape, angle, swell, wanted):
        class Hand:
            """Draws what it is told."""

            told = iter((angle, swell))

            def uniform(self, _low, _high):
                return next(self.told)

        assert jaccard(SHAPES[shape], redrawn(SHAPES[shape], wanted, Hand())) == pytest.approx(wanted, abs=0.01)

    @pytest.mark.parametrize("wanted", [0.62, 0.42])
    def test_a_redraw_of_every_fifth_muscle_has_its_jaccard(self, atlas, neutral, wanted):
        rng = random.Random(5)
        for muscle in list(atlas.muscles.values())[::5]:
            for area in pattern_areas(muscle, own_side(muscle), neutral):
                one = whole(area)
                assert jaccard(one, redrawn(one, wanted, rng)) == pytest.approx(wanted, abs=0.01), muscle.id

    @pytest.mark.parametrize("share", [0.5, 0.25, 0.1])
    @pytest.mark.parametrize("seed", range(4))
    @pytest.mark.parametrize("shape", SHAPES)
    def test_a_part_leaves_its_share_on_one_side_of_a_straight_cut(self, shape, seed, share):
        one = SHAPES[shape]
        part = _part(one, share, random.Random(seed))
        assert mm2(part) == pytest.approx(share * mm2(one), rel=0.001)
        rest = {view: shapely.difference(one[view], part[view]) for view in VIEWS}
        assert mm2(rest) == pytest.approx((1 - share) * mm2(one), rel=0.001), "it lies inside"
        # Slivers that the overlay leaves along a round edge are rubbed off before the hulls are drawn.
        kept, left_out = (shapely.union_all(list(some.values())).buffer(-0.1).convex_hull for some in (part, rest))
        assert shapely.intersection(kept, left_out).area < 1e-6, "both views are cut by one line"

    @pytest.mark.parametrize("share", [0.10, 0.30])
    @pytest.mark.parametrize("seed", range(3))
    def test_stray_paint_is_its_share_of_the_whole_and_lies_elsewhere_on_the_body(self, neutral, share, seed):
        one = SHAPES["both views"]
        strayed = _strayed(one, share, neutral, random.Random(seed))
        stray = {view: shapely.difference(strayed[view], one[view]) for view in VIEWS}
        assert mm2(stray) / mm2(strayed) == pytest.approx(share, abs=0.01)
        assert sum(shapely.difference(one[view], strayed[view]).area for view in VIEWS) < 1e-6
        for view in VIEWS:
            assert shapely.difference(stray[view], neutral.outline[view]).area < 1e-6

    @pytest.mark.parametrize("seed", range(5))
    def test_a_dab_is_round_and_its_centre_lies_in_the_core(self, seed):
        core = SHAPES["two islands"]
        dab = _dab(core, random.Random(seed))
        assert dab["front"].is_empty
        assert mm2(dab) == pytest.approx(math.pi * DAB_MM**2, rel=0.005)
        assert core["back"].contains(dab["back"].centroid)

    def test_a_drawing_is_cut_by_the_body_and_leaves_out_slips(self, neutral):
        drawing = drawing_of(zone(front=box(480, 900, 490, 910), back=box(20, 600, 60, 650)), neutral)
        assert [(m.view, m.area.area) for m in drawing.marks] == [("back", pytest.approx(2000))]

    def test_they_are_the_same_every_time_and_of_every_kind(self, tiny, neutral):
        one, two = (list(cases(tiny.atlas, neutral)) for _ in range(2))
        assert [c.kind for c in one] == [c.kind for c in two]
        for mine, theirs in zip(one, two, strict=True):
            for view in VIEWS:
                assert mine.drawing.area(view).equals(theirs.drawing.area(view))
        assert {c.kind for c in one} == {
            "clean pattern", "core only", "half", "a quarter", "one dab in the core", "both sides", "two muscles",
            "redrawn at 0.62", "redrawn at 0.42", "with 10% stray paint", "with 30% stray paint",
        }  # fmt: skip


# The forms, on a muscle of 4000 mm2 core and 4000 mm2 spillover, with another's ground for what strays.


@pytest.fixture
def formed(engine_of, square_shape, pattern_of, paint):
    """Return a function: a form and boxes of paint -> the form's score of muscle m (or of one all core, 'plain')."""
    engine = engine_of(
        ("m", [pattern_of("p", [square_shape(20, 500, 60, 600)], [square_shape(20, 600, 60, 700)])]),
        ("ground", [pattern_of("p", [square_shape(20, 700, 60, 1100)])]),
        ("plain", [pattern_of("p", [square_shape(80, 500, 120, 600)])]),
    )
    overlap = engine.overlap("neutral")

    def of(form, *boxes, muscle="m"):
        sums = overlap.of(Drawing("neutral", tuple(paint("back", box(*one)) for one in boxes)))
        standing = stand(overlap.atoms, sums, form)
        return next(c.score for c in standing.candidates() if (c.muscle, c.side) == (muscle, "left"))

    return of


PERFECT = (20, 500, 60, 700)
HALF = (20, 500, 40, 700)  # of core and spillover alike
STRAY = (20, 700, 60, 900)  # as much as the pattern again
LESS = {
    "half of it": (HALF,),
    "with as much beside it": (PERFECT, STRAY),
    "a tenth of it": ((20, 500, 24, 700),),
    "a little beside it": (PERFECT, (20, 700, 60, 720)),
    "nearly all of it": ((20, 500, 59, 700),),
}


class TestForms:
    @pytest.mark.parametrize("less", LESS)
    @pytest.mark.parametrize("name", FORMS)
    def test_a_perfect_match_scores_more_than_a_worse_one(self, formed, name, less):
        form = FORMS[name]
        best = formed(form, PERFECT)
        assert 0 < formed(form, *LESS[less]) < best <= 1 + 1e-9

    @pytest.mark.parametrize("name", [name for name in FORMS if not name.startswith("likelihood")])
    def test_all_of_a_core_and_nothing_else_is_one(self, formed, name):
        assert formed(FORMS[name], (80, 500, 120, 600), muscle="plain") == pytest.approx(1)

    @pytest.mark.parametrize("name", FORMS)
    def test_worse_by_degrees(self, formed, name):
        form = FORMS[name]
        by_width = [formed(form, (20, 500, right, 700)) for right in (25, 30, 40, 50, 60)]
        assert by_width == sorted(by_width)
        by_stray = [formed(form, PERFECT, (20, 700, 60, low)) for low in (701, 750, 900, 1100)]
        assert by_stray == sorted(by_stray, reverse=True)

    @pytest.mark.parametrize(
        ("form", "perfect", "half", "stray"),
        [
            # Half of the pattern is spillover: at 0.7 it explains 0.85 of paint that lies all in it.
            (temper(0.7, 0.4), 0.85, 0.85 * 0.5**0.4, 0.425),
            (temper(0.5, 0.2), 0.75, 0.75 * 0.5**0.2, 0.375),
            (temper(1.0, 0.4), 1, 0.5**0.4, 0.5),
            (tversky(1.0, 1.0, 0.3), 1, 1 / 1.3, 0.5),
            (tversky(1.0, 1.0, 1.0), 1, 0.5, 0.5),
            (tversky(1.0, 0.5, 1.0), 1, 0.5, 1 / 1.5),
            (f_beta(1.0, 0.5), 1, 1.25 * 0.5 / (0.25 + 0.5), 1.25 * 0.5 / (0.25 * 0.5 + 1)),
            (f_beta(1.0, 1.0), 1, 2 / 3, 2 / 3),
            (f_beta(0.7, 1.0), 2 * 0.85 / 1.85, 2 * 0.85 * 0.5 / 1.35, 2 * 0.425 / 1.425),
            (intersection_over_union, 1, 0.5, 0.5),
        ],
    )
    def test_all_of_it_half_of_it_and_as_much_beside_it(self, formed, form, perfect, half, stray):
        assert formed(form, PERFECT) == pytest.approx(perfect)
        assert formed(form, HALF) == pytest.approx(half)
        assert formed(form, PERFECT, STRAY) == pytest.approx(stray)

    def test_the_likelihood_weighs_each_place_by_its_rate(self, formed):
        form = likelihood(0.8, 0.4, 0.05, 2000.0)
        evidence = 4000 * math.log(0.8 / 0.05) + 4000 * math.log(0.4 / 0.05)
        assert formed(form, PERFECT) == pytest.approx(1 / (1 + math.exp(-evidence / (8000 + 2000))))
        bare = 4000 * math.log(0.2 / 0.95) / 10 + 4000 * math.log(0.6 / 0.95) / 10
        core_and_spill = evidence / 2 + bare / 2
        assert formed(form, HALF) == pytest.approx(1 / (1 + math.exp(-core_and_spill / (4000 + 2000))))

    def test_core_only_counts_more_than_spillover_only_where_spillover_is_discounted(self, formed):
        core, spill = (20, 500, 60, 600), (20, 600, 60, 700)
        for name, form in FORMS.items():
            if name not in {"explained x covered^0.4, spillover 1", "intersection over union"}:
                assert formed(form, core) > formed(form, spill), name

    def test_the_form_in_use_is_among_them(self, formed):
        in_the_table = FORMS[f"explained x covered^{score.TEMPER:g}, spillover {score.SPILLOVER:g}"]
        for boxes in ((PERFECT,), (HALF,), (PERFECT, STRAY)):
            assert formed(in_the_table, *boxes) == formed(score.score, *boxes)


class TestTallies:
    """Two muscles with nearly the same pattern, one apart: who made the drawing is known."""

    @pytest.fixture
    def twins(self, engine_of, square_shape, pattern_of):
        return engine_of(
            ("first", [pattern_of("p", [square_shape(20, 500, 60, 600)])]),
            ("twin", [pattern_of("p", [square_shape(20, 500, 60, 604)])]),
            ("apart", [pattern_of("p", [square_shape(20, 800, 60, 900)])]),
        )

    @pytest.fixture
    def made(self, twins, paint):
        def case(kind, made_by, *boxes):
            drawing = Drawing("neutral", tuple(paint("back", box(*one)) for one in boxes))
            return Case(kind, drawing, made_by), twins.overlap("neutral").of(drawing)

        return case

    def test_first_or_tied_with_the_same_pattern(self, twins, made):
        overlap = twins.overlap("neutral")
        twin_first = made("clean", (("twin", "left"),), (20, 500, 60, 600))  # what 'first' would make
        apart = made("clean", (("apart", "left"),), (20, 800, 60, 900))
        tally = in_use([twin_first, apart], overlap)["clean"]
        assert (tally.cases, tally.top, tally.tied) == (2, {1: 1, 3: 2, 5: 2}, 2)
        assert dict(tally.coinciding) == {"twin": {"first"}}
        assert (tally.share(1), tally.share(5), tally.lost) == (0.5, 1.0, [])

    def test_one_that_is_not_there_is_lost(self, twins, made):
        case = made("clean", (("apart", "left"),), (20, 500, 60, 600))
        tally = in_use([case], twins.overlap("neutral"))["clean"]
        assert (tally.top, tally.tied, tally.lost) == ({1: 0, 3: 0, 5: 0}, 0, ["apart"])

    def test_the_wrong_side_counts_where_the_paint_lies_left(self, twins, made):
        overlap = twins.overlap("neutral")
        on_the_right = made("clean", (("first", "left"),), (-60, 500, -20, 600))
        assert in_use([on_the_right], overlap)["clean"].wrong_side == 0, "painted on the right, right is not wrong"
        assert in_use([on_the_right], overlap)["clean"].top[5] == 0, "and yet it is not the left that was found"

    def test_both_of_a_mix_and_one_of_a_mix(self, twins, made):
        overlap = twins.overlap("neutral")
        wanted = (("first", "left"), ("apart", "left"))
        both = made("two muscles", wanted, (20, 500, 60, 600), (20, 800, 60, 900))
        one = made("two muscles", wanted, (20, 500, 60, 600))
        tally = in_use([both, one], overlap)["two muscles"]
        assert (tally.cases, tally.both_found) == (2, 1)
        assert tally.top[3] == 1, "both within three"

    def test_every_rule_is_counted_alike(self, twins, made):
        overlap = twins.overlap("neutral")
        case = made("clean", (("apart", "left"),), (20, 800, 60, 900))
        for tallies in (of_rival([case], overlap), *(of_form([case], overlap, form) for form in FORMS.values())):
            assert tallies["clean"].top == {1: 1, 3: 1, 5: 1}


def test_the_json_of_accuracy_is_the_mean_over_the_guide(engine, neutral, monkeypatch, capsys):
    monkeypatch.setattr(accuracy.Engine, "ready", lambda: engine)
    assert accuracy.run(as_json=True) == 0
    said = json.loads(capsys.readouterr().out)
    guide = list(areas(neutral))
    found = [agreement([(c.muscle, c.side) for c in engine.candidates(one.drawing)], one) for one in guide]
    assert said["bodymap"]["recall"] == pytest.approx(sum(f.recall for f in found) / len(found))
    assert said["bodymap"]["ndcg"] == pytest.approx(sum(f.ndcg for f in found) / len(found))
    assert said["bodymap"]["first"] == sum(f.first for f in found) / len(found)
    assert said["bodymap"]["wrong_side"] == 0


def test_the_table_runs_from_worst_to_best_and_says_what_it_is(engine, neutral, monkeypatch, capsys):
    monkeypatch.setattr(accuracy.Engine, "ready", lambda: engine)
    accuracy.run(forms=False)
    lines = capsys.readouterr().out.splitlines()
    guide = {one.id for one in areas(neutral)}
    rows = [line.split() for line in lines if line.split()[0] in guide]
    assert {row[0] for row in rows} == guide
    goodness = [float(row[1]) + float(row[2]) for row in rows]
    assert all(worse <= better + 0.011 for worse, better in pairwise(goodness))  # two digits
    assert any(line.startswith("the rival's rule") for line in lines)
    assert "not clinical accuracy" in lines[-1]


def test_a_shifted_zone_is_not_the_zone():
    """The jaccard of these tests, on two squares a quarter apart: 75 of 125."""
    one = zone(back=box(0, 0, 100, 100))
    two = {view: affinity.translate(area, 25) for view, area in one.items()}
    assert jaccard(one, two) == pytest.approx(75 / 125)
