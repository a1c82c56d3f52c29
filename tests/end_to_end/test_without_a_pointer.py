"""From the start to self-care by keyboard alone and by pointer alone; and a mark by a screen reader."""

import shutil
import time

import pytest
from program import NOTE, kept, until
from pytest import approx

from bodymap.body.areas import area_name, areas

MINUTE_S = 60
QUIET = {"filler", "panel", "label", "layered pane", "scroll pane", "split pane", "separator", "application"}
pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs xvfb and xdotool; 'sh check' installs them"
)


@pytest.fixture
def low_back(neutral):
    return next(area for area in areas(neutral) if area.id == "back/left/low_back")


@pytest.fixture
def self_care(heard, home, atlas):
    """Wait until the self-care of the muscle that leads the kept ranking is shown; return the muscle."""

    def act():
        muscle = atlas.muscles[kept(home)[0].ranking[0]["muscle"]]
        wanted = muscle.self_care[0].title
        until(
            f"the self-care of {muscle.name}",
            lambda: [one for one in heard[1].find("label", "Self-care", "SHOWING") if wanted in one.text],
        )
        return muscle

    return act


def marked(home):
    """Wait for a session with a mark and a ranking; return the mark."""
    session = until("the ranking", lambda: [one for one in kept(home) if one.drawing.marks and one.ranking])[0]
    return session.drawing.marks[0]


def test_by_keyboard_alone(heard, home, low_back, self_care, record_property):
    program, ears = heard
    begun = time.monotonic()
    until("the note", lambda: NOTE in program.visible())
    until("the note to close", program.answer_note)
    program.focus("^bodymap$")
    program.keys("Right", "End", "Left")
    (focused,) = until("the area to have the keyboard", lambda: ears.find("check box", "Left low back", "FOCUSED"))
    assert focused.description == "not marked"
    program.keys("7", "Return")
    mark = marked(home)
    assert (mark.view, mark.intensity) == ("back", 7)
    assert mark.area.area == approx(low_back.shape.area, rel=1e-6)
    program.keys("F6")  # to the list, where its first row is taken
    until("the first row", lambda: ears.find("list item", "1. ", "SELECTED"))
    program.keys("F6", "F6", "Right", "Right")  # past the warning signs to the muscle's tabs
    self_care()
    seconds = time.monotonic() - begun
    record_property("seconds", round(seconds, 1))
    assert seconds < MINUTE_S
    assert "Traceback" not in program.log.read_text()


def test_by_pointer_alone(heard, home, spots, self_care, record_property):
    program, ears = heard
    begun = time.monotonic()
    (button,) = until("the note", lambda: ears.find("push button", "I understand", "SHOWING"))
    program.click(*button.middle)
    until("the note to close", lambda: NOTE not in program.visible())
    program.drag([spots("back", 38, y) for y in range(580, 741, 20)])
    assert marked(home).area.bounds[0] > 0
    (row,) = until("the first row", lambda: ears.find("list item", "1. ", "SHOWING"))
    program.click(*row.middle)
    (tab,) = until("the tabs", lambda: ears.find("page tab", "Self-care", "SHOWING"))
    program.click(*tab.middle)
    self_care()
    seconds = time.monotonic() - begun
    record_property("seconds", round(seconds, 1))
    assert seconds < MINUTE_S


def test_a_screen_reader_hears_every_control_and_area_and_marks(heard, home, neutral):
    program, ears = heard
    until("the note's button", lambda: ears.act("push button", "I understand, begin", "Press"))
    until("the note to close", lambda: NOTE not in program.visible())
    until("the areas", lambda: ears.find("check box", "Left buttock", "SHOWING"))
    nodes = ears.nodes()
    assert not [one for one in nodes if one.role in {"unknown", "invalid", ""}]
    for one in nodes:
        shown = "SHOWING" in one.states or one.role == "menu item"
        if shown and (one.role not in QUIET or "FOCUSABLE" in one.states):
            assert one.name.strip(), one
        if one.role == "combo box" and shown:
            assert one.labels, f"Qt tells what a combo box is by its label: {one}"
    boxes = {one.name: one for one in nodes if one.role == "check box"}
    for area in areas(neutral):
        assert {"FOCUSABLE", "CHECKABLE"} <= boxes[area_name(area)].states
    assert ears.act("check box", "Left buttock", "Toggle")
    mark = marked(home)
    buttock = next(area for area in areas(neutral) if area.id == "back/left/buttock")
    assert (mark.view, mark.intensity, mark.quality) == ("back", 5, "aching")
    assert mark.area.symmetric_difference(buttock.shape).area == approx(0, abs=1)
    (box,) = until("its state", lambda: ears.find("check box", "Left buttock", "CHECKED"))
    assert box.description == "aching 5"
    assert ears.act("check box", "Left buttock", "Toggle")
    until("the mark to go", lambda: not kept(home)[0].drawing.marks)
    assert "Traceback" not in program.log.read_text()
