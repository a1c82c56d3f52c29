"""Two sessions against each other, with areas worked out by hand."""

import math
from dataclasses import replace

import pytest
import shapely
from samples import candidate, square
from shapely import MultiPolygon

from bodymap.body.figure import load_figure
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.candidates import Candidate
from bodymap.report.change_words import change_sentences
from bodymap.sessions.compare import compare, paint_of
from bodymap.sessions.movements import Movement, movements
from bodymap.sessions.session import Session, kept_ranking
from bodymap.sessions.since_then import since_then
from bodymap.sessions.strength import intensity_change


def drawn(*marks, ranking=(), atlas="a", figure="neutral"):
    return Session(drawing=Drawing(figure, marks), ranking=tuple(ranking), atlas=atlas)


def test_gained_lost_and_kept_of_two_squares():
    # 60 x 60, moved 20 to the person's left and 10 down: 40 x 50 is kept
    change = compare(drawn(square(left=10, top=500, size=60)), drawn(square(left=30, top=510, size=60)))
    assert change.kept_mm2 == pytest.approx(2000)
    assert change.gained_mm2 == pytest.approx(1600)
    assert change.lost_mm2 == pytest.approx(1600)
    assert change.jaccard == pytest.approx(2000 / 5200)
    assert change.views["front"].shift_mm == pytest.approx((20, 10))
    assert change.views["back"].shift_mm is None
    assert change.views["front"].kept.bounds == (30, 510, 70, 560)
    assert change.views["back"].gained.is_empty
    assert change.area_change == "moved"
    assert change.clear


def test_views_do_not_mix():
    change = compare(drawn(square("front")), drawn(square("back")))
    assert change.jaccard == 0
    assert (change.gained_mm2, change.lost_mm2, change.kept_mm2) == (2500, 2500, 0)


@pytest.mark.parametrize(
    ("wide", "said"),
    # A square of 100 x 100 against one grown to 100 wide by `wide`: Jaccard 100 / wide, noise ends at 0.44.
    [(100, "no clear change"), (160, "no clear change"), (227, "no clear change"), (228, "larger"), (400, "larger")],
)
def test_a_change_within_the_noise_of_redrawing_is_no_clear_change(wide, said):
    before = drawn(Mark("front", MultiPolygon([shapely.box(-100, 400, 0, 500)])))
    after = drawn(Mark("front", MultiPolygon([shapely.box(-100, 400, wide - 100, 500)])))
    assert compare(before, after).area_change == said
    back = {"larger": "smaller"}.get(said, said)
    assert compare(after, before).area_change == back


def test_appeared_gone_and_nothing():
    assert compare(drawn(), drawn(square())).area_change == "appeared"
    assert compare(drawn(square()), drawn()).area_change == "gone"
    nothing = compare(drawn(), drawn())
    assert (nothing.area_change, nothing.jaccard, nothing.clear) == ("none painted", None, False)


@pytest.mark.parametrize(("was", "now", "said"), [(5, 6, "no clear change"), (5, 7, "stronger"), (8, 3, "weaker")])
def test_intensity_needs_two_points(was, now, said):
    change = compare(drawn(square(intensity=was)), drawn(square(intensity=now)))
    assert change.intensity_change == said
    assert change.area_change == "no clear change"
    assert change.clear is (said != "no clear change")


@pytest.mark.parametrize(
    ("worst", "mean", "both", "said"),
    [
        ((6, 8), (6.0, 1.1), (6.0, 1.0), "mixed"),  # the place eased, a small spot is worse
        ((8, 2), (1.4, 2.0), (1.0, 2.0), "mixed"),  # a spot went, the place is worse
        ((5, 7), (5.0, 3.0), None, "mixed"),  # nothing is painted in both
        ((5, 8), (5.0, 4.0), (5.0, 5.5), "stronger"),  # mild pain came in beside it
        ((6, 6), (6.0, 2.0), (6.0, 2.0), "weaker"),
        ((6, 7), (6.0, 5.0), (6.0, 5.0), "no clear change"),
    ],
)
def test_worst_average_and_shared_place_may_disagree(worst, mean, both, said):
    assert intensity_change(worst, mean, both) == said


def test_sides_that_changed_places_are_partly_stronger_partly_weaker():
    left, right = square("back", left=20, intensity=9), square("back", left=-70, intensity=2)
    change = compare(drawn(left, right), drawn(replace(left, intensity=2), replace(right, intensity=9)))
    assert change.both == (5.5, 5.5)
    assert change.intensity_change == "mixed"
    assert change_sentences(change, str)[-2:] == [
        "On the left of the back: on average 9.0 before, 2.0 now.",
        "On the right of the back: on average 2.0 before, 9.0 now.",
    ]


def test_one_side_that_alone_changed_is_told_and_the_other_goes_against_it():
    """A fifth of the paint rises by 3 and the rest falls by 1: on average (7 + 4 x 6) / 5 = 6.2 after 6.4."""
    small = Mark("back", MultiPolygon([shapely.box(20, 600, 40, 680)]), 4)  # 16 cm2
    large = Mark("back", MultiPolygon([shapely.box(-100, 600, -20, 680)]), 7)  # 64 cm2
    change = compare(drawn(small, large), drawn(replace(small, intensity=7), replace(large, intensity=6)))
    assert change.both == pytest.approx((6.4, 6.2))
    assert change.intensity_change == "mixed"
    alone = compare(drawn(small, large), drawn(replace(small, intensity=6), large))
    assert alone.intensity_change == "stronger"
    assert change_sentences(alone, str)[-2] == "On the left of the back: on average 4.0 before, 6.0 now."


def test_an_area_is_not_called_larger_that_has_become_smaller():
    """144 cm2 that shrink to 81, and 25 far away that are new: 106 now."""
    was = square("back", left=-60, top=600, size=120)
    now = square("back", left=-45, top=615, size=90), square("front", left=20, top=300, size=50)
    change = compare(drawn(was), drawn(*now))
    assert (change.gained_mm2, change.lost_mm2) == pytest.approx((2500, 6300))
    assert change.jaccard == pytest.approx(8100 / 16900)
    assert change.area_change == compare(drawn(*now), drawn(was)).area_change == "moved"


def test_a_new_place_as_strong_as_the_worst_was_is_told_and_is_no_weaker_pain():
    low = square("back", left=0, top=600, size=80, intensity=8)
    chest = square("front", left=20, top=300, intensity=8)
    change = compare(drawn(low), drawn(replace(low, intensity=5), chest))
    assert change.jaccard == pytest.approx(6400 / 8900)  # within what a second drawing of the same pain differs
    assert (change.area_change, change.intensity_change) == ("larger", "mixed")
    assert compare(drawn(low, chest), drawn(low)).area_change == "smaller"
    beside = square("back", left=80, top=720, size=30)  # 40 mm lower
    assert compare(drawn(low), drawn(low, beside)).area_change == "no clear change"


def test_intensity_is_averaged_over_what_is_seen():
    # 100 x 100 at 2, of which 50 x 50 lies under 8: (7500 * 2 + 2500 * 8) / 10000
    paint = paint_of(Drawing("neutral", (square(left=-100, size=100, intensity=2), square(left=-100, intensity=8))))
    assert paint.mean == pytest.approx(3.5)
    assert paint.worst == 8
    assert paint.area_mm2 == pytest.approx(10_000)
    outline = load_figure("neutral").outline
    assert paint.of_view["front"] == pytest.approx(10_000 / outline["front"].area)
    assert paint.of_view["back"] == 0
    assert paint.of_body == pytest.approx(10_000 / (outline["front"].area + outline["back"].area))
    assert paint.sides.kind == "right"


def test_hidden_paint_is_not_the_worst():
    assert paint_of(Drawing("neutral", (square(intensity=9), square(intensity=1)))).worst == 1


def test_disks_agree_with_the_lens_formula():
    radius, apart = 50.0, 40.0
    lens = 2 * radius**2 * math.acos(apart / (2 * radius)) - apart / 2 * math.sqrt(4 * radius**2 - apart**2)
    disks = [MultiPolygon([shapely.Point(x, 500).buffer(radius, quad_segs=256)]) for x in (-60, -60 + apart)]
    change = compare(*(drawn(Mark("back", disk)) for disk in disks))
    assert change.kept_mm2 == pytest.approx(lens, rel=1e-4)
    assert change.jaccard == pytest.approx(lens / (2 * math.pi * radius**2 - lens), rel=1e-4)


def test_rank_movements_of_muscles_with_their_sides():
    before = [candidate("a", score=0.9), candidate("b", score=0.6), candidate("c", "both", 0.3)]
    after = [candidate("b", score=0.9), candidate("a", score=0.6), candidate("c", "left", 0.3)]
    assert movements(before, after) == (
        Movement("b", "left", 2, 1, "left"), Movement("a", "left", 1, 2, "left"), Movement("c", "left", 3, 3, "both"),
    )  # fmt: skip


def test_a_ranking_of_which_rows_were_cut_off_is_compared_as_far_as_it_goes():
    """Twelve rows of four muscles, as were kept once; today's has two more, which are not new."""
    sides = ("left", "right", "both")
    rows = [candidate(name, side, 0.9 - 0.1 * place) for place, name in enumerate("abcd") for side in sides]
    today = [*rows, candidate("e", score=0.4), candidate("f", score=0.3)]
    assert {(m.muscle, m.before, m.after) for m in movements(rows, today)} == {
        ("a", 1, 1), ("b", 2, 2), ("c", 3, 3), ("d", 4, 4),
    }  # fmt: skip
    assert {m.muscle for m in movements(rows[:11], today)} == set("abcdef"), "what is whole has none cut off"
    lower = [candidate(name, "left", 0.9 - 0.1 * place) for place, name in enumerate("abcxyzuvwrst")]
    fallen = next(m for m in movements(rows, [*lower, candidate("d", score=0.1)]) if m.muscle == "d")
    assert (fallen.before, fallen.after) == (4, 13), "it is listed still, beyond what was kept once"


def test_a_muscle_on_another_side_is_neither_new_nor_gone():
    was, now = drawn(square(), ranking=[candidate("a", "left")]), drawn(square(), ranking=[candidate("a", "both")])
    said = change_sentences(compare(was, now), str)
    assert "Ranking: a was 1st (left), now 1st (both sides)." in said


def test_twelve_muscles_are_kept_however_many_sides_they_have():
    made = [
        Candidate(name, side, "p", score=1.0 - place / 20, explained=0.5, covered=0.5, core_covered=0.5)
        for place, name in enumerate("abcdefghijklmn")
        for side in ("both", "left")
    ]
    kept = kept_ranking(made)
    assert "".join(dict.fromkeys(row["muscle"] for row in kept)) == "abcdefghijkl"
    assert len(kept) == 24


def test_an_exact_tie_that_is_listed_the_other_way_round_has_not_moved():
    assert movements([candidate("a"), candidate("b")], [candidate("b"), candidate("a")]) == (
        Movement("b", "left", 1, 1, "left"), Movement("a", "left", 1, 1, "left"),
    )  # fmt: skip


def test_other_atlas_and_other_figure_are_told():
    one = drawn(square(), atlas="one")
    assert compare(one, drawn(square(), atlas="two", figure="male")).other_atlas
    assert compare(one, drawn(square(), atlas="two", figure="male")).other_figure
    assert not compare(one, one).other_atlas


def test_a_ranking_that_was_not_kept_is_not_compared():
    ranked, never = drawn(square(), ranking=[candidate("a")]), drawn(square(), atlas="")
    unpainted = drawn(atlas="")
    for before, after, said in ((never, ranked, "earlier"), (ranked, never, "later"), (never, never, None)):
        change = compare(before, after)
        assert (change.unranked, change.movements, change.other_atlas) == (said, (), False)
    assert compare(unpainted, ranked).movements == (Movement("a", "left", None, 1),)
    assert not compare(unpainted, ranked).other_atlas


def test_the_ranking_of_the_day_beside_todays():
    kept = [candidate("a", score=0.9), candidate("b", score=0.5), candidate("c", score=0.4)]
    same = since_then(kept, "v1", kept, "v1")
    assert same.same
    assert same.said == "Today's ranking is the ranking of that day."
    today = [candidate("a", score=0.7), candidate("c", score=0.6), candidate("d", score=0.1)]
    other = since_then(kept, "v1", today, "v2")
    assert [m.muscle for m in other.moved] == ["c"]
    assert [m.muscle for m in other.come] == ["d"]
    assert [m.muscle for m in other.gone] == ["b"]
    assert [m.muscle for m in other.rescored] == ["a"]
    assert other.said == (
        "The atlas has changed since then: of the leading muscles, 1 moved up or down, 1 came in, 1 dropped out and "
        "1 kept their rank with another score."
    )
    assert not since_then(kept, "", today, "v2").other_atlas


def test_a_ranking_of_the_day_without_scores_is_compared_by_its_ranks():
    kept = [{"muscle": "b", "side": "left"}, {"muscle": "a", "side": "left"}, {"muscle": "c", "side": "left"}]
    today = [candidate(name, score=0.5) for name in "abc"]
    since = since_then(kept, "v1", today, "v1")
    assert [m.muscle for m in since.moved] == ["a", "b"]
    assert since.rescored == ()


def test_a_session_compared_with_itself_has_not_changed():
    session = replace(drawn(square(), square("back", quality="numb")))
    change = compare(session, session)
    assert change.jaccard == pytest.approx(1)
    assert not change.clear
