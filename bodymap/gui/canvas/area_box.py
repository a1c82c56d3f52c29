"""One area of the body as a button over the canvas: felt by the keyboard and by screen readers, not by the pointer."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QPushButton

from bodymap.body.areas import Area, area_name
from bodymap.drawing.painted import Painted
from bodymap.gui.bodies.body_view import BodyView
from bodymap.gui.look.focus_ring import LIGHT_PX, paint_ring
from bodymap.report.body_art import path_of


class AreaBox(QPushButton):
    """One area: checked where it is marked. Paints nothing but the ring while it has the keyboard, or is `pointed_at`.

    A button, for of a QCheckBox a screen reader is told only the place of its tick.

    Signals:
        asked: it is to be pressed; what becomes of it is shown once it is done.
        reached: the keyboard is here now.
        left: it is elsewhere now.
    """

    asked = Signal()
    reached = Signal()
    left = Signal()

    def __init__(self, area: Area, canvas: BodyView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.area = area
        self.pointed_at = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it can take the keyboard, and Tab does not stop at each
        self.setCheckable(True)
        self.setAccessibleName(area_name(area))
        self.toggled.connect(lambda _on: self.asked.emit())

    def nextCheckState(self) -> None:
        """Have the area pressed."""
        self.asked.emit()

    def show_state(self, now: Painted, words: str) -> None:
        """Show what is painted."""
        with QSignalBlocker(self):
            self.setChecked(now.whole)
        self.setAccessibleDescription(words)

    def place(self) -> None:
        """Lie over the area, with room for the ring."""
        box = self._canvas.stage.box_px(self.area.shape.bounds, self.area.view).toAlignedRect()
        room = round(LIGHT_PX)
        self.setGeometry(box.adjusted(-room, -room, room, room))

    def outline(self) -> QPainterPath:
        """Return the area's outline in px of this widget."""
        to_px = self._canvas.stage.transform(self.area.view)
        return to_px.map(path_of(self.area.shape, self.area.view)).translated(-self.pos().toPointF())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring round the area that has the keyboard."""
        if self.hasFocus() or self.pointed_at:
            painter = QPainter(self)
            paint_ring(painter, self.outline())
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the canvas."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the canvas."""
        event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab leave the canvas."""
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._canvas.focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and tell where the keyboard is."""
        super().focusInEvent(event)
        self.update()
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()
        self.left.emit()
