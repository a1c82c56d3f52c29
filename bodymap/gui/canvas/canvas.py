"""The canvas: gives pointer and keys to the tool in the hand. Nothing is ranked or kept here."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QWidget

from bodymap.body.figure import Figure
from bodymap.drawing.change import Seen
from bodymap.gui.bodies.canvas_art import paint_brush
from bodymap.gui.canvas.body_focus import BodyFocus
from bodymap.gui.canvas.navigation import Navigation
from bodymap.gui.look.theme import skin
from bodymap.gui.tools.brush_state import BrushState
from bodymap.gui.tools.hand import Hand
from bodymap.gui.tools.stroke_view import StrokeView
from bodymap.gui.tools.tool import Spot
from bodymap.report.paint_art import intensity_colour
from bodymap.words import tr


class Canvas(StrokeView):
    """Both views of a figure to paint on; `hovered` tells the view and x, y (mm, body frame) under the pointer."""

    hovered = Signal(str, float, float)

    def __init__(self, figure: Figure, brush: BrushState, parent: QWidget | None = None) -> None:
        super().__init__(figure, brush, parent)
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Body, front and back"))
        self.setAccessibleDescription(
            tr("Paint where it hurts with the pointer, or go over the body with the arrow keys and mark with Enter.")
        )
        self.setMinimumSize(360, 190)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.navigation = Navigation(self)
        self.hand = Hand(self)
        self.areas = BodyFocus(self)
        self._pointer: QPointF | None = None
        brush.changed.connect(self._take_up)
        self.areas.reached.connect(lambda _area: self.update())
        QApplication.instance().focusChanged.connect(self._keyboard_went)  # type: ignore[union-attr]

    def show_paint(self, visible: Seen) -> None:
        """Show the visible parts of the marks."""
        super().show_paint(visible)
        self.hand.tool.paint_changed()

    @property
    def begun(self) -> bool:
        """Whether something is being drawn."""
        return self.staged or self.hand.tool.busy

    @property
    def on_an_area(self) -> bool:
        """Whether an area of the body has the keyboard, or the ring."""
        return self.areas.current is not None or self.areas.shown is not None

    # over the layers

    def paint_over(self, painter: QPainter) -> None:
        """Paint what the tool has begun and the brush's outline."""
        self.hand.tool.paint(painter)
        if self._pointer is None or not self.hand.tool.outlined or self.navigation.panning:
            return
        colour = QColor(skin().over.ink) if self.brush.erasing else intensity_colour(self.brush.intensity).darker(140)
        for at in self._outlines(self._pointer):
            paint_brush(painter, at, self.brush.radius_mm * self.stage.scale, colour)

    def _outlines(self, at: QPointF) -> list[QPointF]:
        """Return where the brush's outline is seen while the pointer is at `at`: there, and mirrored if it mirrors."""
        if not self.brush.mirror:
            return [at]
        view, x, y = self.stage.to_body(at)
        return [at, self.stage.to_px(-x, y, view)]

    def _update_round(self, pointer: QPointF) -> None:
        if not self.hand.tool.outlined:
            return
        reach = self.brush.radius_mm * self.stage.scale + 4
        for at in self._outlines(pointer):
            self.update(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect())

    def _redraw(self) -> None:
        super()._redraw()
        self.hand.tool.show_again()

    def cancel_stroke(self) -> None:
        """Throw away what the tool in the hand has begun."""
        self.hand.tool.cancel()

    def let_go(self) -> None:
        """End a drag whose end nobody will tell, as when a dialog opens under the brush; what was painted stays."""
        if not self.navigation.release() and self.hand.tool.busy:
            self.hand.tool.release(Spot(self._pointer or QPointF()))
        self.hand.turn(over=False)

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a pan, or what the tool does."""
        if not self.navigation.press(event) and event.button() == Qt.MouseButton.LeftButton:
            self.hand.tool.press(Spot(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or tell what lies under the pointer and let the tool go on."""
        at = event.position()
        if not self.navigation.move(at):
            self._move_pointer(at)
            self.hand.tool.move(Spot(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the pan or what the tool began."""
        if not self.navigation.release() and event.button() == Qt.MouseButton.LeftButton:
            self.hand.tool.release(Spot(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let the tool answer to a second click; most take it for a press."""
        if not self.navigation.press(event) and event.button() == Qt.MouseButton.LeftButton:
            self.hand.tool.double_click(Spot(event.position()))

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Let a pen do what the pointer does, as hard as it presses; its other end erases."""
        kind, spot = event.type(), Spot(event.position(), event.pressure())
        if self.navigation.grasps or event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton}:
            event.ignore()  # it comes again as the mouse's
            return
        if kind == QEvent.Type.TabletPress:
            self.hand.turn(over=event.pointerType() == QPointingDevice.PointerType.Eraser)
            self.hand.tool.press(spot)
        elif kind == QEvent.Type.TabletMove:
            self._move_pointer(spot.at)
            self.hand.tool.move(spot)
        elif kind == QEvent.Type.TabletRelease:
            self.hand.tool.release(spot)
            self.hand.turn(over=False)
        event.accept()

    @contextmanager
    def unpointed(self) -> Iterator[None]:
        """Show no brush within this."""
        at, self._pointer = self._pointer, None
        yield
        self._pointer = at

    def _move_pointer(self, at: QPointF) -> None:
        self._show_brush(at)
        self.hovered.emit(*self.stage.to_body(at))

    def _show_brush(self, at: QPointF) -> None:
        if self._pointer is not None:
            self._update_round(self._pointer)
        self._pointer = at
        self._update_round(at)

    def show_cursor(self) -> None:
        """Give the pointer the shape of the tool in the hand."""
        self.setCursor(self.hand.tool.cursor)

    def _take_up(self) -> None:
        self.hand.take_up()
        self.show_cursor()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the brush; where it is, is said once it moves: a window may have come up under it."""
        self._show_brush(event.position())

    def leaveEvent(self, _event: QEvent) -> None:
        """Hide the brush."""
        self._pointer = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom or pan."""
        self.navigation.wheel(event)

    def event(self, event: QEvent) -> bool:
        """Zoom by a pinch."""
        if isinstance(event, QNativeGestureEvent):
            return self.navigation.native(event) or super().event(event)
        if isinstance(event, QGestureEvent):
            return self.navigation.gesture(event) or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape throws away what the tool has begun; other keys are the tool's, then they go over the body, or pan."""
        tool = self.hand.tool
        if event.key() == Qt.Key.Key_Escape and tool.busy:
            tool.cancel()
        elif not tool.key(event) and not self.areas.key(event) and not self.navigation.key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the pan by Space; Space alone presses the area that has the keyboard."""
        if not self.navigation.key_up(event):
            super().keyReleaseEvent(event)
        elif not self.navigation.dragged:
            self.areas.press_current()

    def _keyboard_went(self, _from: QWidget | None, to: QWidget | None) -> None:
        if to is not self and (to is None or to.parent() is not self):  # an area's box
            self.navigation.forget_keys()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard that comes with Tab to an area."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.areas.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the layers to the new size."""
        super().resizeEvent(event)
        self.areas.moved()
