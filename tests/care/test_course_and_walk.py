"""The course of a step and the walk through it, against times worked out by hand."""

import pytest
from hand_made import Clock, step
from hypothesis import given
from hypothesis import strategies as st

from bodymap.care.course import READY_S, course
from bodymap.care.walk import Walk


def told(phases):
    return [(p.kind, p.seconds, p.number, p.of, p.side) for p in phases]


def test_a_hold_with_repeats():
    phases = course(step("press", hold_s=20, repeats=3), "left")
    assert told(phases) == [
        ("do", None, 1, 2, "left"),
        ("do", None, 2, 2, "left"),
        ("ready", 10.0, 1, 3, "left"),
        ("hold", 20.0, 1, 3, "left"),
        ("rest", 10.0, 2, 3, "left"),
        ("hold", 20.0, 2, 3, "left"),
        ("rest", 10.0, 3, 3, "left"),
        ("hold", 20.0, 3, 3, "left"),
    ]
    assert [p.text for p in phases[:2]] == ["First.", "Second."]


def test_no_number_is_made_up():
    assert told(course(step("habit"), "left")) == [("do", None, 1, 2, "left"), ("do", None, 2, 2, "left")]
    counted = course(step("movement", repeats=12), "right")
    assert told(counted)[2:] == [("count", None, 0, 12, "right")]
    once = course(step("stretch", hold_s=30), "left")
    assert told(once)[2:] == [("ready", 10.0, 1, 0, "left"), ("hold", 30.0, 1, 0, "left")]


def test_minutes_are_a_hold_too():
    warm = course(step("heat_cold", minutes=15, steps=("Lie down.",)), "midline")
    assert told(warm)[1:] == [("ready", 10.0, 1, 0, "midline"), ("hold", 900.0, 1, 0, "midline")]
    twice = course(step("stretch", minutes=2, repeats=2), "left")
    assert [p.seconds for p in twice if p.kind == "hold"] == [120.0, 120.0]


def test_both_sides_one_after_the_other():
    phases = course(step("stretch", hold_s=20, repeats=1), "both")
    assert [(p.kind, p.side) for p in phases] == [
        ("do", "left"),
        ("do", "left"),
        ("ready", "left"),
        ("hold", "left"),
        ("other_side", "right"),
        ("ready", "right"),
        ("hold", "right"),
    ]
    assert {p.side for p in course(step("heat_cold", minutes=5), "both")} == {"both"}
    assert [p.kind for p in course(step("press"), "both")] == ["do", "do"], "nothing to do twice"
    once = course(step("press", hold_s=8, repeats=1, one_side=True, steps=()), "both")
    assert [p.kind for p in once] == ["ready", "hold"], "one side in a sitting"


def test_both_arteries_of_the_neck_are_never_pressed_in_one_sitting(atlas):
    pinch = next(one for one in atlas.muscles["sternocleidomastoid"].self_care if one.kind == "press")
    assert "one side only" in pinch.title
    assert "other_side" not in {phase.kind for phase in course(pinch, "both")}


@pytest.fixture
def walk(clock):
    return Walk(course(step("press", hold_s=20, repeats=2, steps=("Lean.",)), "left"), clock)


def test_the_clock_leads_through_the_holds(walk, clock):
    assert not walk.timed
    clock.run(500)
    assert not walk.tick(), "an instruction waits for the person"
    walk.next()
    assert (walk.phase.kind, walk.left, walk.share) == ("ready", 10.0, 0.0)
    clock.run(4)
    assert not walk.tick()
    assert (walk.left, walk.elapsed, walk.share) == (6.0, 4.0, 0.4)
    clock.run(6.25)
    assert walk.tick()
    assert (walk.phase.kind, walk.left) == ("hold", 19.75), "a late tick takes nothing from the whole"
    clock.run(19.75)
    assert walk.tick()
    assert (walk.phase.kind, walk.phase.number) == ("rest", 2)
    clock.run(10)
    walk.tick()
    clock.run(20)
    assert walk.tick()
    assert walk.over
    assert walk.held == 2
    assert clock.now == 1000 + 500 + 10.25 + 19.75 + 10 + 20


def test_a_phase_that_nobody_saw_end_takes_nothing_from_the_next(walk, clock):
    walk.next()
    clock.run(300)  # the computer stood still
    assert walk.tick()
    assert (walk.phase.kind, walk.left) == ("hold", 20.0)


def test_pauses_are_left_out(walk, clock):
    walk.pause()
    assert not walk.paused, "nothing runs yet"
    walk.next()
    clock.run(3)
    walk.pause()
    clock.run(60)
    assert walk.paused
    assert not walk.tick()
    assert walk.left == 7.0
    walk.pause()
    walk.resume()
    clock.run(2)
    assert walk.left == 5.0
    walk.resume()
    assert walk.left == 5.0


def test_on_and_back(walk, clock):
    assert not walk.back()
    walk.next()
    walk.next()
    clock.run(12)
    walk.pause()
    assert walk.back()
    assert (walk.phase.kind, walk.left, walk.paused) == ("ready", 10.0, False)
    walk.leave()
    assert walk.over
    assert walk.held == 0, "what was only passed was not held"
    walk.next()
    assert walk.back()
    assert (walk.phase.kind, walk.left) == ("hold", 20.0)


@given(st.integers(2, 120), st.integers(1, 30), st.lists(st.floats(0.01, 0.9), min_size=1, max_size=20))
def test_the_whole_is_the_sum_of_its_parts_however_the_ticks_fall(hold, repeats, gaps):
    """Hold x repeats plus ten seconds before each, within the last tick."""
    clock = Clock()
    walk = Walk(course(step("press", hold_s=hold, repeats=repeats, steps=()), "left"), clock)
    whole, ticks = repeats * (hold + READY_S), 0
    while not walk.over:
        clock.run(gaps[ticks % len(gaps)])
        walk.tick()
        ticks += 1
    assert whole - 1e-6 <= clock.now - 1000 <= whole + 1.0
    assert walk.held == repeats
