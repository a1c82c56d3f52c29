"""The areas of the body for the keyboard and for screen readers: buttons over the canvas, one an area.

The pointer does not feel them, and they paint nothing but the ring round the one that has the keyboard. So the tree of
what can be reached is Qt's own, with a name, a state, a place and an action for every area. They are made when they are
needed: one when the keyboard goes there, all when something listens.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent

from bodymap.body.areas import Area, areas
from bodymap.body.frame import View
from bodymap.body.neighbours import Direction, neighbour, opposite
from bodymap.drawing.painted import BARE, Painted
from bodymap.gui.bodies.body_view import BodyView
from bodymap.gui.canvas.area_box import AreaBox

FIRST = "front/midline/navel"  # where the keyboard comes in: the middle of the body
LISTEN_MS = 2000  # between two looks whether a screen reader has come; Qt for Python does not tell
PLACE_MS = 60  # after the last move of the bodies
MARGIN_PX = 24  # between an area that is brought into sight and the edge
WAYS: dict[Qt.Key, Direction] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}
VIEW_KEYS: dict[Qt.Key, View] = {Qt.Key.Key_Home: "front", Qt.Key.Key_End: "back"}
PRESS_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ERASE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _into(box: QRect, seen: QRect) -> QPoint:
    """Return by how much (px) what is shown must move so that a box comes into sight."""
    right = max(seen.left() - box.left(), 0) or min(seen.right() - box.right(), 0)
    down = max(seen.top() - box.top(), 0) or min(seen.bottom() - box.bottom(), 0)
    return QPoint(right, down)


class BodyFocus(QObject):
    """Keeps the boxes of one canvas. What is painted of an area is asked of `state` and `words`.

    Signals:
        reached: the area that has the keyboard now, or nothing where the ring was hidden.
        pressed, erased: the area that is to be marked or taken away, or that is to be bare.
    """

    reached = Signal(object)
    pressed = Signal(object)
    erased = Signal(object)

    def __init__(self, canvas: BodyView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.state: Callable[[Area], Painted] = lambda _area: BARE
        self.words: Callable[[Area], str] = lambda _area: ""
        self.shown: Area | None = None  # one has the ring though the keyboard is elsewhere
        self._boxes: dict[str, AreaBox] = {}
        self._last = FIRST
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PLACE_MS)
        self._later.timeout.connect(self._place_all)
        self._listen = QTimer(self)
        self._listen.setInterval(LISTEN_MS)
        self._listen.timeout.connect(self.heed)
        self._listen.start()
        canvas.zoomed.connect(self.moved)

    @property
    def current(self) -> Area | None:
        """The area that has the keyboard."""
        box = next((box for box in self._boxes.values() if box.hasFocus()), None)
        return box.area if box else None

    # the boxes

    def heed(self) -> None:
        """Make all boxes once something listens."""
        if QAccessible.isActive():
            self._listen.stop()
            for area in areas(self._canvas.figure):
                self._box(area)

    def _box(self, area: Area) -> AreaBox:
        box = self._boxes.get(area.id)
        if box is None:
            box = self._boxes[area.id] = AreaBox(area, self._canvas)
            box.asked.connect(partial(self.press, box))
            box.reached.connect(partial(self.arrived, box))
            box.left.connect(self.left)
            box.place()
            box.show_state(self.state(area), self.words(area))
            box.show()
        return box

    def moved(self) -> None:
        """Follow the bodies: the ring at once, the rest when they stand still."""
        area = self.current
        if area is not None:
            self._boxes[area.id].place()
            self._boxes[area.id].update()
        if self._boxes:
            self._later.start()

    def _place_all(self) -> None:
        for box in self._boxes.values():
            box.place()

    def refresh(self) -> None:
        """Show what is painted now, on the figure of now."""
        if not self._boxes:
            return
        known = {area.id: area for area in areas(self._canvas.figure)}
        if self.shown is not None:
            self.shown = known[self.shown.id]
        for key, box in self._boxes.items():
            if box.area is not known[key]:
                box.area = known[key]
                box.place()
            box.show_state(self.state(box.area), self.words(box.area))

    # the keyboard

    def enter(self) -> None:
        """Give the keyboard to the area that had it last."""
        self.go_to(next(area for area in areas(self._canvas.figure) if area.id == self._last))

    def go_to(self, area: Area) -> None:
        """Give the keyboard to an area."""
        self._box(area).setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, area: Area | None) -> None:
        """Show the ring round an area while the keyboard is elsewhere; None takes it away."""
        before, self.shown = self.shown, area
        for one in (before, area):
            if one is not None:
                box = self._box(one)
                box.pointed_at = one is area
                box.raise_()
                box.update()
        self._canvas.update()

    def arrived(self, box: AreaBox) -> None:
        """Bring the area that has the keyboard into sight, and tell which it is."""
        self._last = box.area.id
        seen = self._canvas.rect().adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        delta = _into(box.geometry(), seen)
        if not delta.isNull():
            self._canvas.pan(delta.toPointF())
        box.raise_()
        self.reached.emit(box.area)

    def left(self) -> None:
        """Tell that no area has the keyboard or the ring any more, once that is so."""
        if self.current is None and self.shown is None:
            self.reached.emit(None)

    def press(self, box: AreaBox) -> None:
        """Have an area pressed, and show what became of it."""
        self.pressed.emit(box.area)
        box.show_state(self.state(box.area), self.words(box.area))

    def press_current(self) -> None:
        """Press the area that has the keyboard."""
        area = self.current
        if area is not None:
            self.press(self._boxes[area.id])

    def key(self, event: QKeyEvent) -> bool:
        """Answer to a key; False leaves it to others."""
        key = Qt.Key(event.key())
        if event.modifiers() & MODIFIERS:
            return False
        here = self.current
        if here is None:
            if key in WAYS or key in VIEW_KEYS or key in PRESS_KEYS:
                self.enter()
                return True
            return False
        return self._key_at(here, key)

    def _key_at(self, here: Area, key: Qt.Key) -> bool:
        figure = self._canvas.figure
        if key in WAYS:
            self.go_to(neighbour(figure, here, WAYS[key]))
        elif key in VIEW_KEYS:
            self.go_to(opposite(figure, here, VIEW_KEYS[key]))
        elif key in PRESS_KEYS:
            self.press_current()
        elif key in ERASE_KEYS:
            self.erased.emit(here)
        elif key == Qt.Key.Key_Escape:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reached.emit(None)
        else:
            return False
        return True
