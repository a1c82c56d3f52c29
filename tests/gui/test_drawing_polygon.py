"""The polygon tool, with real clicks and keys."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytest import approx

from bodymap.body.frame import mirrored

LEFT = Qt.MouseButton.LeftButton
SQUARE = ((20.0, 560.0), (100.0, 560.0), (100.0, 660.0), (20.0, 660.0))


@pytest.fixture
def click(qtbot, window):
    """Click corners given as x, y in mm of the body frame on a view; the polygon tool is in the hand."""
    window.actions_["polygon"].trigger()

    def act(view: str, *points: tuple[float, float]) -> None:
        for x, y in points:
            qtbot.mouseClick(window.canvas, LEFT, pos=window.canvas.stage.to_px(x, y, view).toPoint())

    return act


def key(qtbot, window, which):
    qtbot.keyClick(window.canvas, which)


def area(window):
    (mark,) = window.document.drawing.marks
    return mark.area.area


def test_the_first_corner_again_closes(qtbot, window, click):
    click("back", *SQUARE)
    assert window.document.drawing.marks == ()
    assert "Backspace takes one back" in window.status.place.text()
    click("back", SQUARE[0])
    assert area(window) == approx(80 * 100, rel=0.06)
    assert window.status.place.text() == ""
    window.document.undo()
    assert window.document.drawing.marks == (), "one step"


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_closes(qtbot, window, click, which):
    click("back", *SQUARE)
    key(qtbot, window, which)
    assert area(window) == approx(80 * 100, rel=0.06)


def test_a_double_click_sets_the_last_corner_and_closes(qtbot, window, click):
    click("back", *SQUARE)
    at = window.canvas.stage.to_px(*SQUARE[-1], "back").toPoint()
    qtbot.mouseDClick(window.canvas, LEFT, pos=at)
    assert area(window) == approx(80 * 100, rel=0.06)


def test_backspace_takes_the_last_corner_back(qtbot, window, click):
    click("back", *SQUARE, (60.0, 900.0))
    key(qtbot, window, Qt.Key.Key_Backspace)
    key(qtbot, window, Qt.Key.Key_Return)
    assert area(window) == approx(80 * 100, rel=0.06)


def test_backspace_and_escape_end_in_nothing(qtbot, window, click):
    click("back", *SQUARE[:2])
    key(qtbot, window, Qt.Key.Key_Backspace)
    key(qtbot, window, Qt.Key.Key_Backspace)
    assert not window.canvas.hand.tool.busy
    assert window.status.place.text() == ""
    click("back", *SQUARE)
    key(qtbot, window, Qt.Key.Key_Escape)
    assert not window.canvas.hand.tool.busy
    key(qtbot, window, Qt.Key.Key_Return)
    assert window.document.drawing.marks == ()
    assert window.notice.text == ""


def test_too_few_corners_are_told_and_kept(qtbot, window, click):
    click("back", *SQUARE[:2])
    key(qtbot, window, Qt.Key.Key_Return)
    assert window.status.place.text() == "An area needs three corners; click 1 more."
    click("back", SQUARE[2])
    key(qtbot, window, Qt.Key.Key_Return)
    assert area(window) == approx(80 * 100 / 2, rel=0.08)


def test_an_outline_that_crosses_itself_fills_both_loops(qtbot, window, click):
    """Two triangles 80 mm wide at the ends, 50 mm high each."""
    click("back", (20.0, 560.0), (100.0, 560.0), (20.0, 660.0), (100.0, 660.0))
    key(qtbot, window, Qt.Key.Key_Return)
    assert area(window) == approx(2 * 80 * 50 / 2, rel=0.08)
    (mark,) = window.document.drawing.marks
    assert mark.area.is_valid


def test_an_outline_beside_the_body_is_told(qtbot, window, click):
    click("back", (300.0, 100.0), (400.0, 100.0), (400.0, 200.0))
    key(qtbot, window, Qt.Key.Key_Return)
    assert window.document.drawing.marks == ()
    assert window.notice.text == "That outline holds no part of the body; draw it over the body."


def test_corners_beyond_the_midline_of_the_window_stay_on_the_first_view(qtbot, window, click):
    click("back", (100.0, 600.0), (100.0, 700.0), (20.0, 700.0))
    qtbot.mouseClick(window.canvas, LEFT, pos=window.canvas.stage.to_px(100.0, 600.0, "front").toPoint())
    key(qtbot, window, Qt.Key.Key_Return)
    assert {mark.view for mark in window.document.drawing.marks} == {"back"}


def test_a_line_goes_to_the_pointer(window, click):
    click("back", (60.0, 600.0))
    canvas = window.canvas
    before = canvas.grab().toImage()
    at = canvas.stage.to_px(60.0, 700.0, "back")
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        canvas, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    )
    after = canvas.grab().toImage()
    half = (QPointF(at) + canvas.stage.to_px(60.0, 600.0, "back")) / 2
    spot = (half * canvas.devicePixelRatioF()).toPoint()
    assert before.pixel(spot) != after.pixel(spot)


def test_mirror_fills_both_sides(qtbot, window, click):
    window.actions_["mirror"].trigger()
    click("back", *SQUARE)
    key(qtbot, window, Qt.Key.Key_Return)
    (mark,) = window.document.drawing.marks
    assert mirrored(mark.area).symmetric_difference(mark.area).area < 1e-6


def test_another_tool_throws_the_corners_away(window, click):
    click("back", *SQUARE)
    window.actions_["brush"].trigger()
    window.actions_["polygon"].trigger()
    assert not window.canvas.hand.tool.busy
    assert window.status.place.text() == ""
    assert window.document.drawing.marks == ()


def test_the_first_word_makes_room_for_the_corners(window, click):
    assert not window.canvas.begun
    click("back", SQUARE[0])
    assert window.canvas.begun
