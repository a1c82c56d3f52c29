"""The guide: what it asks first, what it keeps as done, what it leaves out, what it does with the answer."""

import pytest
from hand_made import Kept, muscle, step

from bodymap.body.figure import load_figure
from bodymap.care import neighbours
from bodymap.care.guide import Guide
from bodymap.care.task import Task

PRESS = step("press", "Ball", hold_s=20, repeats=2, steps=("Lean.",), not_if=("blood thinners", "pregnancy"))
STRETCH = step("stretch", "Bow", hold_s=30, repeats=1, steps=("Bow.",), not_if=("pregnancy",))
HABIT = step("habit", "Sit", steps=("Sit well.",))
QL = muscle("ql", PRESS, STRETCH, HABIT)
OTHER = muscle("other", STRETCH)


def tasks(*which):
    return [Task(one, place, "left") for one, place in which]


@pytest.fixture
def whole(clock, kept):
    return Guide(tasks((QL, 0), (QL, 1), (OTHER, 0), (QL, 2)), clock, kept)


def run(guide, clock):
    """Let the clock lead to the end of the step."""
    while guide.stage == "walk":
        if guide.walk.timed:
            clock.run(guide.walk.left)
            guide.tick()
        else:
            guide.next()


def test_it_asks_first_and_a_yes_leaves_the_step_out(whole, kept):
    assert whole.stage == "open"
    assert whole.against == ("blood thinners", "pregnancy")
    whole.next()
    assert whole.stage == "open", "the question is not passed over"
    whole.leave_out()
    assert whole.outcomes == {0: "left_out"}
    assert whole.task.step.title == "Bow"
    assert whole.against == ("pregnancy",), "a yes does not say to which"
    assert kept.said == []


def test_what_was_denied_is_not_asked_again(whole):
    whole.begin()
    whole.skip()
    assert whole.task.step.title == "Bow"
    assert whole.against == ()
    whole.next()
    assert whole.stage == "walk"


def test_a_step_that_was_walked_is_kept_with_its_answer(whole, clock, kept):
    whole.begin()
    run(whole, clock)
    assert clock.now == 1000 + 10 + 20 + 10 + 20
    assert whole.stage == "ask"
    assert kept.said == [("done", "ql", 0)]
    whole.answer("yes")
    assert kept.said[-1] == ("yes", "ql|0")
    assert (whole.stage, whole.place, whole.outcomes) == ("open", 1, {0: "done"})


def test_going_on_without_an_answer_keeps_that_it_was_done(whole, clock, kept):
    whole.begin()
    run(whole, clock)
    whole.next()
    assert kept.said == [("done", "ql", 0)]
    assert whole.place == 1


def test_what_cannot_be_kept_now_is_told_until_it_is(whole, clock, kept):
    assert (whole.unkept, whole.any_unkept) == ("", "")
    kept.fault = "The disk is full."
    whole.begin()
    run(whole, clock)
    assert (whole.kept, whole.unkept, whole.any_kept, whole.any_unkept) == (True, kept.fault, False, kept.fault)
    kept.fault = ""
    assert (whole.unkept, whole.any_kept, whole.any_unkept) == ("", True, "")


def test_worse_says_what_to_do_and_spares_the_muscle(whole, clock, kept):
    whole.begin()
    run(whole, clock)
    whole.answer("worse")
    assert whole.stage == "worse"
    assert kept.said[-1] == ("worse", "ql|0")
    whole.back()
    assert whole.stage == "ask"
    whole.answer("worse")
    whole.next()
    assert whole.outcomes == {0: "worse", 1: "spared"}
    assert whole.task.muscle is OTHER
    whole.next()
    whole.skip()
    assert whole.task.step.title == "Sit", "a habit does nothing to the muscle"


@pytest.fixture
def holding(whole, clock):
    """A guide 10 s into the first hold, which lasts 20."""
    whole.begin()
    whole.next()
    clock.run(10)
    whole.tick()
    clock.run(10)
    return whole


def test_what_was_only_read_is_stopped_without_a_question(whole, kept):
    whole.begin()
    whole.stop()
    assert (whole.stage, kept.said) == ("end", [])


def test_stopping_asks_why_once_and_keeps_nothing_by_itself(holding, kept):
    holding.stop()
    assert holding.stage == "stopped"
    holding.next()
    assert holding.stage == "stopped", "nothing is answered by going on"
    holding.stop()
    assert (holding.stage, kept.said, holding.outcomes) == ("end", [], {})


def test_stopped_since_it_was_worse_is_kept_and_ends(holding, kept):
    holding.stop()
    holding.answer("worse")
    assert (holding.stage, kept.said) == ("worse", [("done", "ql", 0), ("worse", "ql|0")])
    holding.next()
    assert (holding.stage, holding.outcomes[0]) == ("end", "worse")


def test_stopped_for_another_reason_nothing_is_kept(holding, kept):
    holding.stop()
    holding.other_reason()
    assert (holding.stage, kept.said) == ("end", [])


@pytest.mark.parametrize("held", [False, True])
def test_a_worse_that_was_a_slip_is_unsaid(holding, clock, kept, held):
    if held:
        clock.run(10)
        holding.tick()
    holding.stop()
    holding.answer("worse")
    holding.back()
    assert holding.stage == "stopped"
    holding.other_reason()
    assert holding.stage == "end"
    assert kept.said[-1] == (("unclear", "ql|0") if held else ("back", "ql|0"))
    assert holding.outcomes == ({0: "done"} if held else {})


def test_stopped_with_enough_done_asks_whether_it_helped_and_ends(holding, kept):
    holding.stop()
    holding.had_enough()
    assert (holding.stage, kept.said) == ("ask", [("done", "ql", 0)])
    holding.answer("yes")
    assert (holding.stage, holding.outcomes, kept.said[-1]) == ("end", {0: "done"}, ("yes", "ql|0"))


def test_stopped_by_accident_it_goes_on_from_where_it_was(holding, clock):
    holding.stop()
    clock.run(60)
    holding.back()
    assert (holding.stage, holding.walk.paused, holding.walk.left) == ("walk", True, 10)
    holding.walk.resume()
    clock.run(10)
    assert holding.tick()


def test_back_at_the_opening_what_was_begun_is_asked_about_and_what_was_held_is_kept(holding, clock, kept):
    clock.run(10)
    holding.tick()
    while holding.stage == "walk":
        holding.back()
    assert (holding.stage, kept.said) == ("open", [])
    holding.stop()
    assert (holding.stage, kept.said) == ("stopped", [("done", "ql", 0)])


def test_begun_anew_what_was_held_before_stays_done(holding, clock, kept):
    clock.run(10)
    holding.tick()
    while holding.stage == "walk":
        holding.back()
    holding.begin()
    holding.skip()
    assert (kept.said, holding.outcomes[0]) == ([("done", "ql", 0)], "done")


def test_repeats_at_ones_own_pace_are_begun_once_they_are_reached(clock, kept):
    count = step("movement", "Roll", repeats=5, steps=("Roll.",))
    guide = Guide(tasks((muscle("back", count), 0)), clock, kept)
    guide.begin()
    assert guide.walk.phase.kind == "do"
    guide.next()
    assert guide.walk.phase.kind == "count"
    guide.back()
    guide.stop()
    assert guide.stage == "stopped", "to read again is no way round the question"


def test_one_hold_to_its_end_counts_as_done(whole, clock, kept):
    whole.begin()
    whole.next()
    for seconds in (10, 20):
        clock.run(seconds)
        whole.tick()
    whole.stop()
    whole.stop()
    assert (whole.stage, kept.said) == ("end", [("done", "ql", 0)])
    assert whole.outcomes == {0: "done"}


def test_skipping_after_a_hold_keeps_it(whole, clock, kept):
    whole.begin()
    whole.next()
    for seconds in (10, 20):
        clock.run(seconds)
        whole.tick()
    whole.skip()
    assert (whole.place, whole.outcomes, kept.said) == (1, {0: "done"}, [("done", "ql", 0)])


def test_looked_at_only(whole, clock, kept):
    whole.begin()
    run(whole, clock)
    assert whole.stage == "ask"
    whole.not_done()
    assert kept.said == [("done", "ql", 0), ("back", "ql|0")]
    assert whole.outcomes == {0: "skipped"}


def leaf_through(guide):
    """Go through a step without waiting for any of its holds."""
    while guide.stage == "walk":
        guide.next()


def test_a_step_of_which_nothing_was_held_is_not_done(whole, kept):
    whole.begin()
    leaf_through(whole)
    assert whole.stage == "ask"
    assert (whole.done, kept.said) == (False, [])
    whole.next()
    assert whole.outcomes == {0: "skipped"}


def test_an_answer_says_that_it_was_done_without_the_clock(whole, kept):
    whole.begin()
    leaf_through(whole)
    whole.answer("yes")
    assert kept.said == [("done", "ql", 0), ("yes", "ql|0")]
    assert whole.outcomes == {0: "done"}


def test_worse_spares_the_place_for_other_muscles_too(clock, kept):
    near, far = muscle("near", PRESS, spots=((30.0, 749.0),)), muscle("far", PRESS, spots=((30.0, 751.0),))
    figure = load_figure("neutral")
    guide = Guide(tasks((QL, 0), (near, 0), (far, 0)), clock, kept, lambda a, b: neighbours.near(a, b, figure))
    guide.begin()
    run(guide, clock)
    guide.answer("worse")
    guide.next()
    assert guide.outcomes == {0: "worse", 1: "spared"}, "149 mm lower"
    assert guide.task.muscle is far, "151 mm lower"


def test_worse_that_was_a_slip_spares_nothing(whole, clock):
    whole.begin()
    run(whole, clock)
    whole.answer("worse")
    whole.back()
    whole.answer("no")
    assert whole.outcomes == {0: "done"}
    assert whole.task.step.title == "Bow"


def test_a_step_that_waits_does_not_begin_and_asks_nothing(clock, kept):
    waits = {"Ball": "later"}
    guide = Guide(tasks((QL, 0)), clock, kept, why_not=lambda task: waits.get(task.step.title, ""))
    assert guide.against == ()
    guide.begin()
    guide.next()
    assert guide.stage == "open"
    waits.clear()
    guide.begin()
    guide.next()
    for seconds in (10, 20):
        clock.run(seconds)
        guide.tick()
    waits["Ball"] = "later"
    guide.heed()
    assert (guide.stage, kept.said) == ("open", [("done", "ql", 0)]), "one hold was held before"


def test_back_leads_from_the_question_through_the_step_to_the_opening(whole, clock, kept):
    whole.begin()
    run(whole, clock)
    whole.back()
    assert (whole.stage, whole.walk.phase.kind) == ("walk", "hold")
    run(whole, clock)
    assert kept.said == [("done", "ql", 0)], "done once"
    for _ in range(6):
        whole.back()
    assert whole.stage == "open"


def test_both_sides_at_once(clock, kept):
    guide = Guide([Task(OTHER, 0, "both")], clock, kept)
    guide.begin()
    guide.next()
    for seconds in (10, 30):
        clock.run(seconds)
        guide.tick()
    assert guide.walk.phase.kind == "other_side"
    guide.one_side_was_enough()
    assert guide.stage == "ask"


def test_a_habit_is_done_without_asking_whether_it_helped(clock, kept):
    guide = Guide([Task(QL, 2, "left")], clock, kept)
    assert not guide.task.asks
    guide.next()
    guide.next()
    assert (guide.stage, kept.said) == ("ask", [("done", "ql", 2)])
    guide.next()
    assert guide.stage == "end"


def test_where_nothing_can_be_kept_it_still_leads(clock):
    forgetful = Kept(can=False)
    guide = Guide([Task(OTHER, 0, "left")], clock, forgetful)
    guide.begin()
    run(guide, clock)
    assert not guide.kept
    guide.answer("worse")
    assert guide.stage == "worse"
    assert forgetful.said == [("done", "other", 0)]


def test_no_steps_are_the_end(clock, kept):
    assert Guide([], clock, kept).stage == "end"
