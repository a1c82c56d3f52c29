"""Which warning signs are asked for what is painted: exact overlap, 1 cm2 or a fifth of the paint."""

import pytest
from shapely import box

from bodymap.atlas.warnings import shipped_warning_signs
from bodymap.body.figure import FIGURES, load_figure
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.warnings import WarningAreas, questions_of, worst


@pytest.fixture(scope="module")
def areas():
    return WarningAreas(shipped_warning_signs())


@pytest.fixture
def spot(paint):
    """Return a drawing with a square of `size` mm around (x, y)."""

    def drawn(view: str, x: float, y: float, size: float = 30, figure: str = "neutral") -> Drawing:
        half = size / 2
        return Drawing(figure, (paint(view, box(x - half, y - half, x + half, y + half)),))

    return drawn


@pytest.mark.parametrize(
    ("view", "x", "y", "asked"),
    [
        ("back", 40, 650, {"low_back"}),
        ("back", -60, 790, {"low_back"}),
        ("back", 0, 200, {"neck"}),
        ("front", 35, 250, {"neck", "chest_arms_jaw"}),
        ("back", 30, 80, {"head"}),
        ("front", -40, 90, {"head"}),
        ("front", 40, 400, {"chest_arms_jaw"}),
        ("front", -40, 400, {"chest_arms_jaw"}),
        ("front", 225, 480, {"chest_arms_jaw"}),
        ("back", 300, 690, {"chest_arms_jaw"}),
        ("front", -225, 480, {"chest_arms_jaw"}),  # the heart is felt in either arm
        ("back", -300, 690, {"chest_arms_jaw"}),
        ("front", 50, 175, {"chest_arms_jaw", "cheek_and_jaw"}),
        ("front", 30, 680, {"abdomen_flank_groin"}),
        ("front", -80, 800, {"abdomen_flank_groin", "groin"}),
        ("front", 45, 900, {"groin"}),
        ("back", 130, 600, {"low_back", "abdomen_flank_groin"}),
        ("back", 165, 1350, {"calf"}),
        ("back", -165, 1350, {"calf"}),
        ("front", 125, 1010, set()),
        ("back", 60, 350, {"upper_back"}),
        ("back", -100, 450, {"upper_back"}),
        ("back", 125, 1010, set()),
    ],
)
def test_the_painted_place_decides(areas, spot, view, x, y, asked):
    assert set(areas.asked_for(spot(view, x, y))) == asked | {"any"}


CAUDA_EQUINA = {"saddle_numbness", "bladder_or_bowel", "both_legs"}


@pytest.mark.parametrize("quality", ["numb", "tingling"])
@pytest.mark.parametrize(
    ("view", "left", "top", "right", "bottom"),
    [
        ("front", -20, 855, 20, 885),  # the pubic area
        ("back", 10, 930, 60, 990),  # the inner thigh
        ("back", -150, 930, -60, 1100),  # below the buttock
        ("back", 50, 870, 120, 900),
        ("front", 140, 1330, 200, 1500),
        ("front", 160, 1650, 220, 1680),  # the foot
    ],
)
def test_numbness_of_saddle_or_leg_asks_about_the_nerves_to_the_bladder(
    areas, paint, quality, view, left, top, right, bottom
):
    def asked(feeling: str) -> set[str]:
        return set(
            areas.caution(Drawing("neutral", (paint(view, box(left, top, right, bottom), 5, feeling),)), {}).asked
        )

    assert asked(quality) >= CAUDA_EQUINA
    assert not asked("aching") >= CAUDA_EQUINA


def test_numb_hands_ask_about_the_spinal_cord_and_a_stroke(areas, paint):
    hands = [box(-440, 820, -360, 940), box(360, 820, 440, 940)]
    numb = Drawing("neutral", tuple(paint("front", hand, 5, "numb") for hand in hands))
    assert set(areas.caution(numb, {}).asked) >= {"clumsy_or_unsteady", "sudden_one_side"}
    aching = Drawing("neutral", tuple(paint("front", hand) for hand in hands))
    assert not set(areas.caution(aching, {}).asked) & {"clumsy_or_unsteady", "sudden_one_side"}
    cheek = Drawing("neutral", (paint("front", box(30, 130, 60, 170), 5, "numb"),))
    assert "sudden_one_side" in areas.caution(cheek, {}).asked


def test_only_what_is_numb_is_held_against_an_area_of_numbness(areas, paint):
    thigh = box(-150, 1000, -60, 1100)
    arm = paint("front", box(200, 450, 240, 520), 5, "numb")
    apart = Drawing("neutral", (paint("back", thigh), arm))
    assert "numb_saddle_or_legs" not in areas.asked_for(apart), "the arm is numb, the thigh aches"
    under = Drawing("neutral", (paint("back", thigh, 5, "numb"), paint("back", thigh)))
    assert "numb_saddle_or_legs" in areas.asked_for(under), "nor is numbness lost under an ache"


def test_nothing_is_asked_without_paint(areas):
    assert areas.asked_for(Drawing()) == ()
    assert areas.caution(Drawing(), {}).asked == ()


@pytest.mark.parametrize(
    ("muscle", "asked"),
    [
        ("soleus", {"calf", "low_back"}),  # pressed in the calf; one of its patterns lies over the sacroiliac joint
        ("masseter", {"chest_arms_jaw", "head", "cheek_and_jaw"}),
        ("iliopsoas", {"low_back", "abdomen_flank_groin", "groin"}),  # a fiftieth of its band reaches above the waist
        ("tibialis_anterior", set()),
    ],
)
def test_a_muscle_that_is_looked_at_asks_for_its_own_place(areas, atlas, muscle, asked):
    own = areas.asked_of(atlas.muscles[muscle], "neutral")
    assert set(own) == asked | {"any"}
    assert areas.caution(Drawing(), {}, (), atlas.muscles[muscle]).asked == questions_of(areas.signs, own, {})


@pytest.mark.parametrize("figure", FIGURES)
def test_every_area_is_on_every_figure(areas, figure):
    outline = load_figure(figure).outline
    whole = Drawing(
        figure,
        tuple(Mark(view, box(-500, -20, 500, 1720).intersection(outline[view]), quality="numb") for view in outline),
    )
    assert areas.asked_for(whole) == tuple(areas.signs.areas)
    assert areas.unsafe_for(whole) == tuple(areas.signs.massage)


def test_one_square_centimetre_counts_and_less_of_a_large_drawing_does_not(areas, paint):
    thigh = paint("front", box(90, 950, 150, 1100))
    for size, asked in ((10.0, True), (9.9, False)):
        dot = paint("back", box(150, 1350, 150 + size, 1350 + size))
        assert ("calf" in areas.asked_for(Drawing("neutral", (thigh, dot)))) == asked, size


def test_a_fifth_of_little_paint_counts(areas, paint):
    for share, asked in ((0.21, True), (0.19, False)):
        total = 200.0
        calf = paint("back", box(150, 1350, 150 + share * total / 10, 1360))
        thigh = paint("front", box(90, 1000, 90 + (1 - share) * total / 10, 1010))
        assert ("calf" in areas.asked_for(Drawing("neutral", (calf, thigh)))) == asked, share


def test_paint_twice_over_a_place_counts_once(areas, paint):
    dots = tuple(paint("back", box(150, 1350, 158, 1358)) for _ in range(10))
    thigh = paint("front", box(90, 950, 150, 1100))
    assert "calf" not in areas.asked_for(Drawing("neutral", (*dots, thigh)))


def test_the_most_urgent_are_asked_first_and_each_once(areas, spot):
    low_back = spot("back", 40, 650)
    signs = areas.signs
    asked = areas.caution(low_back, {}).asked
    order = [("emergency", "same_day", "soon").index(signs.questions[key].advice) for key in asked]
    assert order == sorted(order)
    assert len(set(asked)) == len(asked) == 10
    assert "injury" in asked
    assert "serious_fall" not in asked, "the exact question stands instead of the general one"


def test_a_yes_stays_when_its_area_is_no_longer_painted(areas, spot):
    answers = {"saddle_numbness": "yes", "steroids": "no", "no_such_sign": "yes"}
    caution = areas.caution(spot("front", 125, 1010), answers)
    assert caution.yes == ("saddle_numbness",)
    assert "steroids" not in caution.asked
    assert areas.caution(Drawing(), answers).held


def test_the_worst_advice_leads_and_holds_until_it_is_read(areas, spot):
    low_back = spot("back", 40, 650)
    assert not areas.caution(low_back, {}).held
    assert not areas.caution(low_back, {"fever": "no"}).held
    soon = areas.caution(low_back, {"night_pain": "yes"})
    assert (soon.advice, soon.held) == ("soon", True)
    now = areas.caution(low_back, {"night_pain": "yes", "both_legs": "yes"}, {"night_pain"})
    assert (now.advice, now.unread) == ("emergency", ("both_legs",))
    assert not areas.caution(low_back, {"both_legs": "yes"}, {"both_legs"}).held


def test_what_a_doctor_has_looked_at_waits_no_more_and_is_still_said(areas, spot):
    low_back = spot("back", 40, 650)
    yes = areas.caution(low_back, {"cancer": "yes"})
    assert (yes.yes, yes.seen, yes.today, yes.settles) == (("cancer",), (), True, True)
    seen = areas.caution(low_back, {"cancer": "seen"})
    assert (seen.yes, seen.seen, seen.advice, seen.held, seen.settles) == ((), ("cancer",), None, False, False)
    assert "cancer" in areas.caution(Drawing(), {"cancer": "seen"}).asked, "nor does it go away with the paint"
    soon = areas.caution(low_back, {"cancer": "seen", "night_pain": "yes"})
    assert (soon.yes, soon.seen, soon.advice, soon.settles) == (("night_pain",), ("cancer",), "soon", True)


def test_an_emergency_is_never_settled(areas, spot):
    low_back = spot("back", 40, 650)
    for answers in ({"both_legs": "seen"}, {"both_legs": "yes", "cancer": "yes"}):
        caution = areas.caution(low_back, answers)
        assert (caution.advice, caution.held, caution.settles) == ("emergency", True, False)
        assert "both_legs" in caution.yes


def test_worst_of_nothing_is_nothing():
    assert worst([]) is None
    assert worst(["soon", "same_day"]) == "same_day"
    assert questions_of(shipped_warning_signs(), (), {}) == ()


def test_massage_words_follow_the_paint_and_the_place_to_press(areas, atlas, spot):
    assert areas.unsafe_for(spot("back", 165, 1350)) == ("calf",)
    assert areas.unsafe_for(spot("front", 20, 260)) == ("front_of_neck",)
    assert areas.unsafe_for(spot("front", 30, 680)) == ("abdomen",)
    thigh = spot("front", 125, 1010)
    assert areas.unsafe_for(thigh) == ()
    assert areas.unsafe_for(thigh, atlas.muscles["iliopsoas"]) == ("abdomen",)
    assert areas.unsafe_for(thigh, atlas.muscles["gastrocnemius"]) == ("calf",)
    assert areas.unsafe_for(thigh, atlas.muscles["longus_colli"]) == ("front_of_neck",)
    assert areas.unsafe_for(thigh, atlas.muscles["trapezius"]) == ()
