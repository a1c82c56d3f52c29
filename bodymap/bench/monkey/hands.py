"""Pointer and keys, given to the window in front the way the platform gives them: grabs, focus, modality and all."""

import random
from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QInputDevice,
    QKeyEvent,
    QKeySequence,
    QNativeGestureEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import Shiboken

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
LETTERS = "abc xyz 0123456789 éßñ€漢🙂'\"%{}<b>&%n,;\\/"


class Hands:
    """Acts on the window of a widget; every point lies in the part of the widget that is seen."""

    def __init__(self, chance: random.Random, tell: Callable[[str], None]) -> None:
        self._chance = chance
        self._tell = tell

    def spot(self, widget: QWidget) -> QPoint | None:
        """Return a random point of a widget that can be seen, or None."""
        region = widget.visibleRegion()
        if region.isEmpty():
            return None
        box = region.boundingRect()
        x = self._chance.randint(box.left(), box.right())
        return QPoint(x, self._chance.randint(box.top(), box.bottom()))

    def click(
        self,
        widget: QWidget,
        at: QPoint,
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = NONE,
        *,
        twice: bool = False,
    ) -> None:
        """Click, or double-click, a point of a widget."""
        window, place = self._window(widget, at)
        if window is None:
            return
        self._tell(f"{'double-' * twice}click {name_of(widget)} {at.x()},{at.y()} {button.name} {keys.name}")
        QTest.mouseMove(window, place)
        (QTest.mouseDClick if twice else QTest.mouseClick)(window, button, keys, place)

    def move(self, widget: QWidget, at: QPoint) -> None:
        """Move the pointer over a widget."""
        window, place = self._window(widget, at)
        if window is not None:
            QTest.mouseMove(window, place)

    def drag(
        self,
        widget: QWidget,
        points: Sequence[QPoint],
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = NONE,
    ) -> None:
        """Press at the first point, move through the others, let go at the last."""
        self.press(widget, points[0], button, keys)
        for point in points[1:]:
            self.move(widget, point)
        self.release(widget, points[-1], button, keys)

    def press(
        self, widget: QWidget, at: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NONE
    ) -> None:
        """Press a button."""
        window, place = self._window(widget, at)
        if window is not None:
            self._tell(f"press {name_of(widget)} {at.x()},{at.y()} {button.name} {keys.name}")
            QTest.mouseMove(window, place)
            if Shiboken.isValid(widget):
                QTest.mousePress(window, button, keys, place)

    def release(
        self, widget: QWidget, at: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NONE
    ) -> None:
        """Let a button go: at the window's edge where the widget has moved out of it meanwhile."""
        window, place, seen = self._seen(widget, at)
        if window is not None and not seen.isEmpty():
            place = QPoint(
                min(max(place.x(), seen.left()), seen.right()), min(max(place.y(), seen.top()), seen.bottom())
            )
            self._tell(f"release {name_of(widget)} {at.x()},{at.y()}")
            QTest.mouseRelease(window, button, keys, place)

    def wheel(self, widget: QWidget, at: QPoint, turn: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        """Turn the wheel, in eighths of a degree."""
        window, place = self._window(widget, at)
        if window is None:
            return
        self._tell(f"wheel {name_of(widget)} {turn.x()},{turn.y()} {keys.name}")
        everywhere = QPointF(window.mapToGlobal(place))
        none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(QPointF(place), everywhere, QPoint(), turn, none, keys, phase, False)  # noqa: FBT003
        QApplication.sendEvent(window, event)

    def pinch(self, widget: QWidget, at: QPoint, by: float) -> None:
        """Pinch with two fingers on a touch pad."""
        window, place = self._window(widget, at)
        if window is None:
            return
        pad = next((d for d in QInputDevice.devices() if isinstance(d, QPointingDevice)), None)
        if pad is None:
            return
        here, everywhere = QPointF(place), QPointF(window.mapToGlobal(place))
        kind = Qt.NativeGestureType
        for what, value in ((kind.BeginNativeGesture, 0.0), (kind.ZoomNativeGesture, by), (kind.EndNativeGesture, 0.0)):
            QApplication.sendEvent(window, QNativeGestureEvent(what, pad, 2, here, here, everywhere, value, QPointF()))

    def write(self, widget: QWidget, points: Sequence[QPoint], *, over: bool) -> None:
        """Draw with a pen that presses as it likes, or with its other end."""
        kind = QPointingDevice.PointerType.Eraser if over else QPointingDevice.PointerType.Pen
        held, none = LEFT, Qt.MouseButton.NoButton
        kinds = QEvent.Type
        steps = [(kinds.TabletPress, points[0], LEFT, held)]
        steps += [(kinds.TabletMove, point, none, held) for point in points[1:]]
        for what, point, button, buttons in [*steps, (kinds.TabletRelease, points[-1], LEFT, none)]:
            window, _ = self._window(widget, point)
            if window is None:
                return
            self._tell(f"{what.name} {name_of(widget)} {point.x()},{point.y()}")
            event = QTabletEvent(
                what, _pen(kind), QPointF(point), QPointF(widget.mapToGlobal(point)), self._chance.random(),
                0, 0, 0.0, 0.0, 0, NONE, button, buttons,
            )  # fmt: skip
            QApplication.sendEvent(widget, event)

    def key(self, window: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """Press and let go of a key; in a window that what was done before has taken away, none."""
        handle = window.windowHandle() if Shiboken.isValid(window) else None
        if handle is not None and handle.isVisible():
            self._tell(f"key {key.name} {keys.name} in {name_of(window)}, {name_of(QApplication.focusWidget())}")
            if keys == NONE or not isinstance(window, QDialog):
                QTest.keyClick(handle, key, keys)
            else:
                self._key_in_dialog(handle, key, keys)

    @staticmethod
    def _key_in_dialog(handle: QWindow, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
        """Press a key with others held; QTest lets go of those in a window that the key may have closed."""
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            if Shiboken.isValid(handle):
                QApplication.sendEvent(handle, QKeyEvent(kind, key, keys))

    def chord(self, window: QWidget, sequence: QKeySequence) -> None:
        """Press the keys of a shortcut."""
        for place in range(sequence.count()):
            combination = sequence[place]  # type: ignore[index]
            self.key(window, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        self._tell(f"type {text!r}")
        for letter in text:
            widget = QApplication.focusWidget()
            if widget is None:
                return
            QApplication.sendEvent(widget, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, letter))

    def some_text(self) -> str:
        """Return a few words such as nobody would write."""
        return "".join(self._chance.choice(LETTERS) for _ in range(self._chance.randint(1, 14)))

    def _window(self, widget: QWidget, at: QPoint) -> tuple[QWindow | None, QPoint]:
        """Return the platform's window of a widget, if `at` lies in it to be acted on, and where in it that is."""
        handle, place, seen = self._seen(widget, at)
        return (handle if seen.contains(place) else None), place

    @staticmethod
    def _seen(widget: QWidget, at: QPoint) -> tuple[QWindow | None, QPoint, QRect]:
        """Return the platform's window of a widget, if it is there, where in it `at` is, and what of it is seen."""
        if not Shiboken.isValid(widget):  # another look has waited for its moment, and came with what was done before
            return None, at, QRect()
        top = widget.window()
        handle = top.windowHandle()
        place = widget.mapTo(top, at)
        if handle is None or not handle.isVisible():
            return None, place, QRect()
        return handle, place, top.rect() & QRect(QPoint(), handle.size())  # it may have been made smaller a moment ago


@cache
def _pen(kind: QPointingDevice.PointerType) -> QPointingDevice:
    """Return a pen, or the other end of one."""
    able = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    stylus = QInputDevice.DeviceType.Stylus
    return QPointingDevice("pen", 4200 + kind.value, stylus, kind, able, 1, 1, "", QPointingDeviceUniqueId())


def name_of(widget: QWidget | None) -> str:
    """Return what a widget is, and how it is called."""
    if widget is None:
        return "nothing"
    text = getattr(widget, "text", "")  # a widget of ours may keep its text as it likes
    said = widget.accessibleName() or (text() if callable(text) else text)
    return f"{type(widget).__name__} {widget.objectName()} '{str(said)[:40]}'".replace("\n", " ")
