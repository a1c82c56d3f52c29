"""Zoom by wheel, pinch and keys keeps the point under the pointer; the bodies are found again whole."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytest import approx

from bodymap.gui.bodies.stage import LARGEST_ZOOM

SPOT = (62.0, 785.0)
PLAIN = Qt.KeyboardModifier.NoModifier


def here(window, at):
    return window.canvas.stage.to_body(at)


def roll(window, at, eighths, more=PLAIN):
    event = QWheelEvent(
        at, window.canvas.mapToGlobal(at), QPoint(), QPoint(0, eighths), Qt.MouseButton.NoButton, more,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.canvas, event)


@pytest.fixture
def at(window):
    QApplication.processEvents()  # the canvas has its size
    return window.canvas.stage.to_px(*SPOT, "back")


def test_the_wheel_keeps_the_point_under_the_pointer(window, at):
    for eighths in (120, 120, 360, -120, 240):
        roll(window, at, eighths)
        assert here(window, at) == ("back", approx(SPOT[0], abs=1e-6), approx(SPOT[1], abs=1e-6))
    # 720 eighths of a degree up in all: 1.0015 to the 720th is 2.94.
    assert window.canvas.stage.zoom == approx(2.94, rel=0.01)
    assert window.status.zoom.text() == "294%"


def test_zoom_ends_at_the_whole_and_at_the_largest(window, at):
    roll(window, at, -1200)
    assert window.canvas.stage.zoom == 1.0
    for _ in range(20):
        roll(window, at, 1200)
    assert window.canvas.stage.zoom == LARGEST_ZOOM
    assert here(window, at)[1:] == (approx(SPOT[0], abs=1e-6), approx(SPOT[1], abs=1e-6))
    window.actions_["fit"].trigger()
    assert window.canvas.stage.zoom == 1.0


def test_shift_and_wheel_pans(window, at):
    roll(window, at, 480)
    before = window.canvas.stage.to_px(*SPOT, "back")
    roll(window, at, 120, Qt.KeyboardModifier.ShiftModifier)
    moved = window.canvas.stage.to_px(*SPOT, "back") - before
    assert moved.x() == approx(60)
    assert moved.y() == approx(0)


@pytest.mark.parametrize("share", [0.25, -0.1])
def test_a_trackpads_pinch_zooms_at_the_pointer(window, at, share):
    window.canvas.zoom(2.0, at)
    kind = Qt.NativeGestureType.ZoomNativeGesture
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(kind, device, 2, at, at, window.canvas.mapToGlobal(at), share, QPointF())
    QApplication.sendEvent(window.canvas, event)
    assert window.canvas.stage.zoom == approx(2 * (1 + share))
    assert here(window, at)[1:] == (approx(SPOT[0], abs=1e-6), approx(SPOT[1], abs=1e-6))


def test_other_gestures_of_a_trackpad_change_nothing(window, at):
    kind = Qt.NativeGestureType.RotateNativeGesture
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(kind, device, 2, at, at, window.canvas.mapToGlobal(at), 30.0, QPointF())
    QApplication.sendEvent(window.canvas, event)
    assert window.canvas.stage.zoom == 1.0


def test_two_fingers_zoom_on_a_touch_screen(window, at):
    """Two fingers part from 100 px to 200 px round one point: twice as large, the point stays."""
    canvas = window.canvas
    device = QTest.createTouchDevice()
    middle = at.toPoint()
    spot = canvas.stage.to_body(QPointF(middle))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, PLAIN, middle - QPoint(50, 0))  # the first finger, as a mouse
    assert canvas.staged
    touch = QTest.touchEvent(canvas, device)
    half = QPoint(50, 0)
    touch.press(0, middle - half, canvas).press(1, middle + half, canvas).commit()
    for step in range(1, 11):
        half = QPoint(50 + 5 * step, 0)
        touch.move(0, middle - half, canvas).move(1, middle + half, canvas).commit()
    touch.release(0, middle - half, canvas).release(1, middle + half, canvas).commit()
    assert canvas.stage.zoom == approx(2.0, rel=0.2)
    assert canvas.stage.to_body(QPointF(middle))[1:] == (approx(spot[1], abs=3), approx(spot[2], abs=3))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, PLAIN, middle)
    assert window.document.drawing.marks == (), "two fingers paint nothing"


def test_keys_and_buttons_zoom(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.canvas.stage.zoom == approx(1.25)
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.canvas.stage.zoom == approx(1.0)
    buttons = {button.defaultAction(): button for button in window.status.findChildren(QToolButton)}
    qtbot.mouseClick(buttons[window.actions_["zoom_in"]], Qt.MouseButton.LeftButton)
    assert window.status.zoom.text() == "125%"
    qtbot.mouseClick(buttons[window.actions_["fit"]], Qt.MouseButton.LeftButton)
    assert window.status.zoom.text() == "100%"
