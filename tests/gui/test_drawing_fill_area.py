"""An area filled by its name: asked with Ctrl+G, found while one types, outlined on the body, painted as one step."""

import pytest
from PySide6.QtCore import Qt
from pytest import approx

from bodymap.body.areas import areas
from bodymap.body.frame import mirrored
from bodymap.gui.fill_area import FillArea


@pytest.fixture
def asked(qtbot, window):
    with qtbot.waitActive(window):
        window.canvas.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(FillArea)
    qtbot.waitExposed(dialog)
    return dialog


def shape(window, key):
    return next(area.shape for area in areas(window.canvas.figure) if area.id == key)


def names(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_typing_finds_and_enter_fills(qtbot, window, asked):
    window.brush.set_intensity(8)
    window.brush.set_quality("cramping")
    qtbot.keyClicks(asked.line, "left buttock")
    assert names(asked)[0] == "Left buttock"
    assert window.canvas.areas.shown.id == "back/left/buttock", "shown on the body"
    qtbot.keyClick(asked.line, Qt.Key.Key_Return)
    (mark,) = window.document.drawing.marks
    assert (mark.view, mark.intensity, mark.quality) == ("back", 8, "cramping")
    assert mark.area.area == approx(shape(window, "back/left/buttock").area)
    assert window.canvas.areas.shown is None
    assert window.panel.list.rows.rows, "and it is ranked"
    window.document.undo()
    assert window.document.drawing.marks == ()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("right low back", "Right low back"),
        ("back of the left thigh", "Back of the left thigh, upper part"),
        ("LEFT kneec", "Left kneecap"),
        ("sacrum", "Sacrum"),
    ],
)
def test_names_are_found_as_people_type_them(qtbot, asked, typed, first):
    qtbot.keyClicks(asked.line, typed)
    assert names(asked)[0] == first


def test_a_slip_of_the_fingers_is_forgiven(qtbot, asked):
    qtbot.keyClicks(asked.line, "left buttok")
    assert "Left buttock" in names(asked)[:3]


def test_arrows_move_in_the_list_while_one_types(qtbot, window, asked):
    qtbot.keyClicks(asked.line, "left buttock")
    second = names(asked)[1]
    qtbot.keyClick(asked.line, Qt.Key.Key_Down)
    assert asked.list.currentItem().text() == second
    qtbot.keyClick(asked.line, Qt.Key.Key_Return)
    assert len(window.document.drawing.marks) == 1


def test_nothing_typed_lists_all_and_fills_nothing(qtbot, window, asked):
    assert asked.list.count() == len(areas(window.canvas.figure))
    qtbot.keyClick(asked.line, Qt.Key.Key_Return)
    assert window.document.drawing.marks == ()


def test_no_such_area_is_told(qtbot, window, asked):
    qtbot.keyClicks(asked.line, "xyzzy")
    assert asked.list.count() == 0
    assert asked.none.isVisible()
    assert not asked.fill.isEnabled()
    qtbot.keyClick(asked.line, Qt.Key.Key_Escape)
    assert window.canvas.areas.shown is None
    assert window.document.drawing.marks == ()


def test_mirror_fills_both_sides(qtbot, window, asked):
    window.brush.set_mirror(True)
    qtbot.keyClicks(asked.line, "left calf")
    qtbot.keyClick(asked.line, Qt.Key.Key_Return)
    (mark,) = window.document.drawing.marks
    assert mirrored(mark.area).symmetric_difference(mark.area).area < 1e-6
    assert mark.area.area == approx(2 * shape(window, "back/left/calf").area)


def test_the_place_under_the_pointer_is_told_in_plain_words(window):
    window.canvas.hovered.emit("back", 62.0, 785.0)
    assert window.status.place.text() == "Left buttock, near the sacroiliac joint"
    window.canvas.hovered.emit("back", 300.0, 100.0)
    assert window.status.place.text() == ""
