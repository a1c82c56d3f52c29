"""Finding one's way on the canvas: pan with middle button, Space, Shift and arrows; zoom with wheel, pinch, keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from bodymap.gui.canvas.canvas import Canvas

WHEEL_ZOOM = 1.0015  # per eighth of a degree
STEP_PX = 40.0  # of an arrow key
PAN_WITH = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
PANS = {
    Qt.Key.Key_Left: QPointF(STEP_PX, 0),
    Qt.Key.Key_Right: QPointF(-STEP_PX, 0),
    Qt.Key.Key_Up: QPointF(0, STEP_PX),
    Qt.Key.Key_Down: QPointF(0, -STEP_PX),
}


class Navigation:
    """Moves the stage of a canvas. Each method returns whether the event was one of its own."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._from: QPointF | None = None
        self._space = False
        self.dragged = False  # since Space was pressed
        canvas.grabGesture(Qt.GestureType.PinchGesture)

    @property
    def panning(self) -> bool:
        """Whether the bodies are being dragged."""
        return self._from is not None

    @property
    def grasps(self) -> bool:
        """Whether a press would drag the bodies, or does."""
        return self._space or self.panning

    def press(self, event: QMouseEvent) -> bool:
        """Begin to drag the bodies."""
        button = event.button()
        wanted = button == Qt.MouseButton.MiddleButton or (self._space and button == Qt.MouseButton.LeftButton)
        if wanted:
            self.dragged = True
            self._from = event.position()
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        return wanted

    def move(self, at: QPointF) -> bool:
        """Drag the bodies."""
        if self._from is None:
            return False
        delta, self._from = at - self._from, at
        self._canvas.pan(delta)
        return True

    def release(self) -> bool:
        """Let the bodies go."""
        if self._from is None:
            return False
        self._from = None
        self._canvas.show_cursor()
        return True

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; with Shift or sideways, pan."""
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(delta.x()) > abs(delta.y()):
            self._canvas.pan(QPointF(delta.x() or delta.y(), 0) * 0.5)
        else:
            self._canvas.zoom(WHEEL_ZOOM ** delta.y(), event.position())

    def key(self, event: QKeyEvent) -> bool:
        """Space makes the pointer a hand; arrows pan with Shift or Ctrl, for by themselves they go over the body."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.dragged = False
            self._space = True
            self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        elif key in PANS and event.modifiers() & PAN_WITH:
            self._canvas.pan(PANS[key])
        else:
            return False
        return True

    def key_up(self, event: QKeyEvent) -> bool:
        """Space is let go that was pressed here."""
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat() or not self._space:
            return False
        self.forget_keys()
        return True

    def forget_keys(self) -> None:
        """Take Space for let go: the keyboard is elsewhere, and nobody will tell."""
        if self._space:
            self._space = False
            if not self.panning:
                self._canvas.show_cursor()

    def native(self, event: QNativeGestureEvent) -> bool:
        """Zoom by a trackpad's pinch."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._canvas.zoom(1 + event.value(), event.position())
        return True

    def gesture(self, event: QGestureEvent) -> bool:
        """Zoom by two fingers on a touch screen."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        if pinch.state() == Qt.GestureState.GestureStarted and self._canvas.staged:
            self._canvas.cancel_stroke()  # the first finger had begun to paint
        if pinch.changeFlags() & QPinchGesture.ChangeFlag.ScaleFactorChanged:
            self._canvas.zoom(pinch.scaleFactor(), self._canvas.mapFromGlobal(pinch.centerPoint()))
        event.accept(pinch)
        return True
