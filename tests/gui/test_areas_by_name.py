"""An area marked by its name: one way, Ctrl+B; found as people type it, and nothing is marked that nobody asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from bodymap.body.areas import area_name
from bodymap.body.frame import mirrored
from bodymap.gui.menus.actions import COMMANDS
from bodymap.gui.menus.keys_page import keys_html


@pytest.fixture
def listed(qtbot, window):
    with qtbot.waitActive(window):
        window.canvas.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    return window.area_desk.page


def first_of(page):
    return area_name(page.model.best)


def test_there_is_one_way_to_do_it_and_the_list_of_keys_names_it(window):
    words = {name: command.text.replace("&", "") for name, command in COMMANDS.items()}
    assert [name for name, text in words.items() if " area" in text] == ["areas"]
    assert words["areas"] == "Body areas by name"
    keys = [key.toString() for action in window.actions_.values() for key in action.shortcuts()]
    assert QKeySequence("Ctrl+G").toString() not in keys
    assert "<b>Ctrl+B</b>" in keys_html()
    assert "Ctrl+G" not in keys_html()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("right low back", "Right low back"),
        ("back of the left thigh", "Back of the left thigh, upper part"),
        ("LEFT kneec", "Left kneecap"),
        ("sacrum", "Sacrum"),
    ],
)
def test_names_are_found_as_people_type_them(qtbot, listed, typed, first):
    qtbot.keyClicks(listed.search, typed)
    assert first_of(listed) == first


def test_a_slip_of_the_fingers_is_forgiven(qtbot, listed):
    qtbot.keyClicks(listed.search, "left buttok")
    assert "Left buttock" in map(area_name, listed.model.found)


def test_enter_marks_nothing_that_was_not_asked_for(qtbot, window, listed):
    assert window.status.place.text() == "", "and nothing else is said"
    qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    assert window.document.drawing.marks == ()
    qtbot.keyClick(listed.search, Qt.Key.Key_Down)
    assert listed.chosen_area is listed.model.found[0]
    qtbot.keyClicks(listed.search, "sacrum")
    listed.search.clear()
    assert listed.chosen_area is None
    assert window.canvas.areas.shown is None


def test_it_is_marked_as_the_brush_is_set_and_ranked(qtbot, window, listed):
    window.brush.set_intensity(8)
    window.brush.set_quality("cramping")
    window.brush.set_mirror(True)
    qtbot.keyClicks(listed.search, "left calf")
    qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    (mark,) = window.document.drawing.marks
    assert (mark.view, mark.intensity, mark.quality) == ("back", 8, "cramping")
    assert mirrored(mark.area).symmetric_difference(mark.area).area < 1e-6
    assert window.panel.list.rows.rows, "and it is ranked"
    window.document.undo()
    assert window.document.drawing.marks == ()


def test_the_place_under_the_pointer_is_told_in_plain_words(window):
    window.canvas.hovered.emit("back", 62.0, 785.0)
    assert window.status.place.text() == "Left buttock, near the sacroiliac joint"
    window.canvas.hovered.emit("back", 300.0, 100.0)
    assert window.status.place.text() == ""


# the status line


def test_the_hint_of_an_area_goes_with_the_list(qtbot, window, listed):
    qtbot.keyClicks(listed.search, "sacrum")
    assert window.status.place.text().startswith("Sacrum.")
    window.panel.wanted.emit()
    assert not window.area_desk.page_shown
    assert window.status.place.text() == ""


def test_the_hint_stays_with_the_area_that_has_the_keyboard_and_goes_with_it(qtbot, window, listed):
    qtbot.keyClicks(listed.search, "sacrum")
    with qtbot.waitActive(window):
        qtbot.keyClick(listed.search, Qt.Key.Key_Escape)
    assert window.canvas.areas.current.id == "back/midline/sacrum"
    assert window.status.place.text() == "Sacrum. Enter marks it aching 5."
    window.bar.brush.intensity.setFocus()
    assert window.canvas.areas.current is None
    assert window.status.place.text() == ""
