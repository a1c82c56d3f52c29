"""The plan for today: hand-made muscles, times added up by hand, and what must hold whatever the atlas says."""

from dataclasses import replace

import pytest
from hand_made import muscle, step
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.muscle import Site, StepKind
from bodymap.body.figure import load_figure
from bodymap.care.leads import Lead, leads
from bodymap.care.neighbours import Place
from bodymap.care.plan import ORDER, Plan, minutes, plan_today, seconds_of
from bodymap.care.task import Task
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.combination import Member
from bodymap.ranking.warnings import Caution

FIGURE = load_figure("neutral")
CLEAR = Caution()


def lead(*steps, name="one", side="left", place=1, press=True, spots=((30.0, 600.0),)):
    return Lead(muscle(name, *steps, spots=spots), side, (), place, press)


def titles(plan):
    return [one.step.title for one in plan.steps]


@pytest.mark.parametrize(
    ("one", "side", "seconds"),
    [
        (step("press", hold_s=20, repeats=3), "left", 30 + 3 * (10 + 20)),
        (step("press", hold_s=20, repeats=3), "both", 30 + 2 * 3 * (10 + 20)),
        (step("heat_cold", minutes=5), "both", 30 + 10 + 300),
        (step("stretch", minutes=2, repeats=2), "left", 30 + 2 * (10 + 120)),
        (step("movement", repeats=12), "left", 30 + 90),
        (step("strengthen", repeats=12), "both", 30 + 2 * 90),
        (step("habit"), "left", 30 + 90),
    ],
)
def test_how_long_a_step_takes(one, side, seconds):
    assert seconds_of(Task(muscle("m", one), 0, side)) == seconds


def test_one_of_each_kind_in_their_order():
    plan = plan_today(
        [
            lead(
                step("habit", "Habit"),
                step("movement", "Move", repeats=10),
                step("stretch", "Stretch", hold_s=20, repeats=3),
                step("press", "Press", hold_s=20, repeats=3),
                step("heat_cold", "Warmth", minutes=5),
                step("strengthen", "Lift", repeats=10),
                step("see_a_professional", "See someone"),
            )
        ],
        CLEAR,
        FIGURE,
    )
    assert titles(plan) == ["Warmth", "Press", "Stretch", "Move", "Habit"]
    # 30+10+300, twice 30+90, twice 30+90
    assert minutes(plan.steps) == 14 == -(-(340 + 120 + 120 + 120 + 120) // 60)


@pytest.mark.parametrize(("worst", "planned"), [(6, ["Press", "Sit", "Lift"]), (7, ["Press", "Sit"])])
def test_one_loading_step_of_the_leading_muscle_comes_last_unless_pain_is_strong(worst, planned):
    first = lead(step("strengthen", "Lift", repeats=8), step("strengthen", "Bridge", repeats=8), step("habit", "Sit"))
    other = lead(step("press", "Press", hold_s=20), step("strengthen", "Squat", repeats=8), name="b", place=2)
    assert titles(plan_today([first, other], CLEAR, FIGURE, worst=worst)) == planned
    yes = Caution(asked=("q",), yes=("q",), advice="soon")
    assert titles(plan_today([first, other], yes, FIGURE, worst=worst)) == ["Sit"]
    assert "Lift" not in titles(plan_today([first, other], CLEAR, FIGURE, {("one", "Lift")}, worst=worst))


def test_the_first_place_says_what_to_beware_of_once():
    def told(name, place, *warnings):
        one = lead(
            step("see_a_professional", f"{name} first", steps=("Ask.", "Then more.")), step("habit", name),
            name=name, place=place,
        )  # fmt: skip
        return replace(one, muscle=replace(one.muscle, warnings=warnings))

    plan = plan_today([told("a", 1, "Fever."), told("b", 1, "Fever.", "Clot."), told("c", 3, "Rash.")], CLEAR, FIGURE)
    assert [tuple(one) for one in plan.beware] == [("", "Fever."), ("a first", "Ask."), ("", "Clot.")]
    assert titles(plan) == ["a"]


def test_every_lead_has_its_turn_before_anybody_has_a_second():
    def steps(name):
        return [step(kind, f"{name} {kind} {n}", hold_s=20, repeats=2) for kind in ("press", "stretch") for n in (1, 2)]

    plan = plan_today([lead(*steps("a"), name="a"), lead(*steps("b"), name="b", place=2)], CLEAR, FIGURE)
    assert titles(plan) == ["a press 1", "b press 1", "a stretch 1", "b stretch 1"]


def test_it_stops_at_fifteen_minutes():
    plan = plan_today(
        [lead(*(step(kind, kind, hold_s=60, repeats=4) for kind in ("press", "stretch", "movement")))], CLEAR, FIGURE
    )
    assert [one.seconds for one in plan.steps] == [310, 310], "a third would make 15 minutes 30"


def test_long_warmth_is_offered_beforehand_and_not_counted():
    warm, ball = step("heat_cold", "Warmth", minutes=15), step("press", "Ball", hold_s=20, repeats=3)
    plan = plan_today([lead(warm, ball)], CLEAR, FIGURE)
    assert titles(plan) == ["Ball"]
    assert plan.beforehand.step is warm
    assert minutes(plan.steps) == 2
    cold = step("heat_cold", "Cold", minutes=10, protocol="cold_pack")
    assert plan_today([lead(cold, ball)], CLEAR, FIGURE).beforehand is None
    assert plan_today([lead(warm)], CLEAR, FIGURE) == Plan(), "not without anything to warm up for"


def test_the_same_protocol_on_neighbouring_places_is_done_once():
    def ball(where):
        return step("press", f"Ball for {where}", hold_s=20, repeats=3, protocol="ball", where=where)

    here = lead(ball("here"), name="a", spots=((30.0, 600.0),))
    near = lead(ball("near"), name="b", spots=((30.0, 749.0), (30.0, 1200.0)))
    far = lead(ball("far"), name="c", spots=((30.0, 751.0),))
    across = lead(ball("across"), name="d", side="right", spots=((80.0, 600.0),))
    both = lead(ball("both"), name="e", side="both", spots=((80.0, 600.0),))
    assert titles(plan_today([here, near], CLEAR, FIGURE)) == ["Ball for here"]
    assert len(titles(plan_today([here, far], CLEAR, FIGURE))) == 2
    assert titles(plan_today([here, across], CLEAR, FIGURE)) == ["Ball for here"], "110 mm"
    assert titles(plan_today([here, both], CLEAR, FIGURE)) == ["Ball for here"]
    breath = [lead(step("movement", n, repeats=5, protocol="walk"), name=n) for n in "ab"]
    assert len(titles(plan_today(breath, CLEAR, FIGURE))) == 1, "what has no place is done once anywhere"


def test_what_a_warning_sign_holds_back():
    one = lead(
        step("press", "Ball", hold_s=20, repeats=3),
        step("stretch", "Bow", hold_s=20, repeats=3),
        step("movement", "Move", repeats=8),
        step("habit", "Sit"),
    )
    unread = Caution(asked=("q",), yes=("q",), advice="soon", unread=("q",))
    assert plan_today([one], unread, FIGURE) == Plan()
    for advice, planned in (("emergency", []), ("same_day", []), ("soon", ["Move", "Sit"])):
        read = Caution(asked=("q",), yes=("q",), advice=advice)
        assert titles(plan_today([one], read, FIGURE)) == planned


def test_no_pressing_where_it_is_unsafe_and_nothing_that_made_it_worse():
    ball, bow = step("press", "Ball", hold_s=20, repeats=3), step("stretch", "Bow", hold_s=20, repeats=3)
    assert titles(plan_today([lead(ball, bow, press=False)], CLEAR, FIGURE)) == ["Bow"]
    assert titles(plan_today([lead(ball, bow)], CLEAR, FIGURE, {("one", "Bow")})) == ["Ball"]
    assert titles(plan_today([lead(ball, bow)], CLEAR, FIGURE, {("two", "Bow")})) == ["Ball", "Bow"]


def test_the_place_that_was_made_worse_today_rests():
    def both(name, y):
        steps = [step(kind, f"{name} {kind}", hold_s=20, repeats=1) for kind in ("press", "stretch")]
        return lead(*steps, step("movement", f"{name} move", repeats=8), name=name, spots=((30.0, y),))

    here, near, far = both("here", 600.0), both("near", 749.0), both("far", 751.0)
    moves = ["here move", "near move"]
    plan = plan_today([here, near, far], CLEAR, FIGURE, {("here", "here press")}, [Place(here.muscle, "left")])
    assert titles(plan) == ["far press", "far stretch", "here move"]
    plan = plan_today([here, near], CLEAR, FIGURE, (), [Place(far.muscle, None)])
    assert titles(plan)[:2] == ["here press", "here stretch"], "near is 2 mm away, here is 151"
    assert not set(titles(plan)) & {"near press", "near stretch"}
    assert set(moves) & set(titles(plan))


def test_a_step_that_is_done_elsewhere_strains_the_place_where_it_is_done():
    """The muscle lies 600 mm lower than where its step presses; 149 and 151 mm beside that are two others."""
    away = replace(step("press", "Away", hold_s=20), at=(Site("back", [30.0, 700.0]),))
    one = lead(away, name="one", spots=((30.0, 1300.0),))
    near, far = muscle("near", spots=((30.0, 849.0),)), muscle("far", spots=((30.0, 851.0),))
    plan = plan_today([one], CLEAR, FIGURE, (), [Place(near, "left")])
    assert (titles(plan), plan.rests) == ([], True)
    plan = plan_today(
        [one], CLEAR, FIGURE, (), [Place(far, "left"), Place(muscle("low", spots=((30.0, 1200.0),)), "left")]
    )
    assert (titles(plan), plan.rests) == (["Away"], False), "at the muscle itself nothing is pressed"
    neighbour = lead(step("press", "Ball", hold_s=20), name="near", spots=((30.0, 849.0),))
    assert titles(plan_today([neighbour], CLEAR, FIGURE, (), [Place(one.muscle, "left", "Away")])) == []
    assert titles(plan_today([neighbour], CLEAR, FIGURE, (), [Place(one.muscle, "left")])) == ["Ball"]


def test_where_the_side_is_not_known_both_sides_rest():
    left = muscle("left", spots=((100.0, 600.0),))
    other = lead(step("press", "Ball", hold_s=20), side="right", spots=((100.0, 600.0),))
    assert titles(plan_today([other], CLEAR, FIGURE, (), [Place(left, "left")])) == ["Ball"], "200 mm across"
    assert titles(plan_today([other], CLEAR, FIGURE, (), [Place(left, None)])) == []


def test_leads_are_the_first_three_and_the_rest_of_the_combination():
    muscles = {name: muscle(name) for name in "abcdef"}
    scores = {"a": 0.9, "b": 0.7, "c": 0.7, "d": 0.5}  # b and c share the second place
    listed = [Candidate(name, "left", "p+q", score, 0.5, 0.5, 0.5) for name, score in scores.items()]
    listed.insert(1, Candidate("a", "both", "p+q", 0.8, 0.5, 0.5, 0.5))  # the list has a muscle once
    members = [Member("a", "left", "p", 0.6), Member("f", "right", "r", 0.3), Member("d", "left", "p", 0.1)]
    found = leads(listed, members, muscles, lambda muscle: muscle.id == "b")
    assert [(one.muscle.id, one.place, one.side, one.press) for one in found] == [
        ("a", 1, "left", True),
        ("b", 2, "left", False),
        ("c", 2, "left", True),
        ("f", 0, "right", True),
        ("d", 0, "left", True),
    ]
    assert found[0].patterns == ("p", "q")
    assert [one.tied for one in found] == [False, True, True, False, False]


doses = st.fixed_dictionaries(
    {},
    optional={"hold_s": st.integers(2, 120), "repeats": st.integers(1, 30), "minutes": st.integers(1, 60)},
)
kinds = st.sampled_from([*ORDER, "strengthen", "see_a_professional"])
steps = st.builds(lambda kind, title, dose: step(kind, title, **dose), kinds, st.text("abc", max_size=2), doses)
all_leads = st.lists(
    st.builds(
        lambda ways, side, press, name: lead(*ways, side=side, press=press, name=name),
        st.lists(steps, max_size=8),
        st.sampled_from(["left", "right", "both", "midline"]),
        st.booleans(),
        st.text("xyz", min_size=1, max_size=2),
    ),
    max_size=6,
)
cautions = st.builds(
    lambda advice, unread: Caution(("q",), (), ("q",), advice, ("q",) if unread else ()) if advice else Caution(),
    st.sampled_from([None, None, "emergency", "same_day", "soon"]),
    st.booleans(),
)


@given(all_leads, cautions)
def test_never_over_fifteen_minutes_and_never_a_held_one(given_leads, caution):
    plan = plan_today(given_leads, caution, FIGURE)
    assert sum(seconds_of(one.task) for one in plan.steps) <= 900
    assert len(plan.steps) <= 6
    planned: list[StepKind] = [one.step.kind for one in plan.steps]
    assert planned == sorted(planned, key=ORDER.index), "in their order, and no other kinds"
    assert planned.count("habit") <= 1
    assert len(set(titles(plan))) == len(plan.steps)
    if caution.held or caution.advice in {"emergency", "same_day"}:
        assert plan == Plan()
    if caution.yes:
        assert not {"press", "stretch", "strengthen"} & set(planned)
    assert all(one.lead.press for one in plan.steps if one.step.kind == "press")
    assert plan == plan_today(given_leads, caution, FIGURE)


def test_the_shipped_atlas_gives_a_plan_for_every_muscle(atlas):
    for one in atlas.muscles.values():
        for side in ("midline",) if one.midline else ("left", "both"):
            plan = plan_today([Lead(one, side, (), 1)], CLEAR, FIGURE)
            assert 2 <= len(plan.steps) <= 6, one.id
            assert minutes(plan.steps) <= 15
