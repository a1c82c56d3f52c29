"""The canvas: shows the bodies, turns pointer gestures into strokes, and hands each on as areas in mm.

Nothing is ranked or kept here. A stroke is staged while the button is down; letting go commits it as one step,
Escape throws it away.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.drawing.brush import Stroke, lasso
from bodymap.drawing.mark import Mark
from bodymap.gui.brush_state import BrushState
from bodymap.gui.canvas_art import paint_brush, paint_message, paint_trail
from bodymap.gui.layers import Layers, Shown
from bodymap.gui.stage import Stage
from bodymap.gui.theme import skin, still
from bodymap.report.paint_art import OPACITY, intensity_colour
from bodymap.words import later, tr

FADE_MS = 120
WHEEL_ZOOM = 1.0015  # per eighth of a degree
EMPTY_TEXT = later("Click or paint where it hurts.")


class Canvas(QWidget):
    """Both views of a figure to paint on.

    Signals:
        stroke_began: a stroke is about to grow; with it the view.
        stroke_grew: the view and the area (mm, body frame) that a move added.
        stroke_ended: the view and the whole area of the stroke.
        stroke_cancelled: the stroke is thrown away.
        hovered: the view and x, y (mm, body frame) under the pointer.
        zoomed: the zoom has changed.
    """

    stroke_began = Signal(str)
    stroke_grew = Signal(str, object)
    stroke_ended = Signal(str, object)
    stroke_cancelled = Signal()
    hovered = Signal(str, float, float)
    zoomed = Signal()

    def __init__(self, figure: Figure, brush: BrushState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Body, front and back"))
        self.setAccessibleDescription(tr("Paint where it hurts with the pointer."))
        self.setMinimumSize(480, 360)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.stage = Stage()
        self.brush = brush
        self.figure = figure
        self.layers = Layers()
        self.message = tr(EMPTY_TEXT)
        self._visible: Sequence[tuple[Mark, BaseGeometry]] = ()
        self._shown: Shown = ((), ())
        self._unreached: Mapping[View, BaseGeometry] = {}
        self._stroke: Stroke | None = None
        self._stroke_view: View = "front"
        self._trail: list[tuple[float, float]] = []
        self._pan_from: QPointF | None = None
        self._space = False
        self._pointer: QPointF | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self.update)
        brush.changed.connect(self._brush_changed)

    # what is shown

    def show_figure(self, figure: Figure) -> None:
        """Show another body."""
        self.figure = figure
        self._redraw()

    def show_paint(self, visible: Sequence[tuple[Mark, BaseGeometry]]) -> None:
        """Show the visible parts of the marks."""
        self._visible = visible
        self.layers.draw_paint(self.stage, visible, self._unreached)
        self._draw_pattern()
        self.update()

    def show_unreached(self, areas: Mapping[View, BaseGeometry]) -> None:
        """Outline the paint that no known pattern reaches."""
        self._unreached = areas

    def show_pattern(self, shown: Shown, *, fade: bool = True) -> None:
        """Show a candidate's patterns and press points over the paint; empty hides them."""
        self._shown = shown
        self._draw_pattern()
        if fade and shown[0] and not still():
            self._fade.stop()
            self._fade.start()
        self.update()

    def finish_fade(self) -> None:
        """Show the pattern at once."""
        self._fade.stop()
        self.update()

    def _draw_pattern(self) -> None:
        if any(self._shown):
            self.layers.draw_pattern(self.stage, self._shown)

    def _redraw(self) -> None:
        self.layers.resize(self.size(), self.devicePixelRatioF())
        self.layers.draw_bodies(self.stage, self.figure)
        self.layers.draw_paint(self.stage, self._visible, self._unreached)
        self._draw_pattern()
        self.update()

    def fit(self) -> None:
        """Show both bodies whole."""
        self.stage.fit()
        self._redraw()
        self.zoomed.emit()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by `factor` about `at` (px), the middle by default."""
        self.stage.zoom_at(at or QRectF(self.rect()).center(), factor)
        self._redraw()
        self.zoomed.emit()

    # painting the widget

    def paintEvent(self, event: QPaintEvent) -> None:
        """Repaint the dirty rectangle from the layers."""
        painter = QPainter(self)
        dirty = event.rect()
        self._blit(painter, dirty)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.message and not self._visible and self._stroke is None:
            paint_message(painter, self.size(), self.message)
        if len(self._trail) > 1:
            paint_trail(painter, [self.stage.to_px(x, y, self._stroke_view) for x, y in self._trail])
        self._paint_brush(painter)
        painter.end()

    def _blit(self, painter: QPainter, dirty: QRect) -> None:
        ratio = self.layers.bodies.devicePixelRatio()
        source = QRectF(dirty.x() * ratio, dirty.y() * ratio, dirty.width() * ratio, dirty.height() * ratio)
        target = QRectF(dirty)
        painter.drawPixmap(target, self.layers.bodies, source)
        painter.drawPixmap(target, self.layers.paint, source)
        if self._stroke is not None:
            painter.setOpacity(OPACITY)
            painter.drawPixmap(target, self.layers.live, source)
        if any(self._shown):
            running = self._fade.state() == QVariantAnimation.State.Running
            painter.setOpacity(float(self._fade.currentValue()) if running else 1.0)
            painter.drawPixmap(target, self.layers.pattern, source)
        painter.setOpacity(1.0)

    def _paint_brush(self, painter: QPainter) -> None:
        if self._pointer is None or self.brush.tool == "lasso" or self._pan_from is not None:
            return
        erasing = self.brush.tool == "eraser"
        colour = QColor(skin().over.ink) if erasing else intensity_colour(self.brush.intensity).darker(140)
        paint_brush(painter, self._pointer, self.brush.radius_mm * self.stage.scale, colour)

    def _dirty_round(self, at: QPointF) -> QRect:
        reach = self.brush.radius_mm * self.stage.scale + 4
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    # gestures

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke, or a pan with the middle button or Space."""
        at = event.position()
        if event.button() == Qt.MouseButton.MiddleButton or (
            self._space and event.button() == Qt.MouseButton.LeftButton
        ):
            self._pan_from = at
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.button() != Qt.MouseButton.LeftButton or self._stroke is not None:
            return
        view, x, y = self.stage.to_body(at)
        self._stroke_view = view
        self._begin_stroke()
        if self.brush.tool == "lasso":
            self._trail = [(x, y)]
        else:
            self._extend(x, y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Grow the stroke, pan, or tell what lies under the pointer."""
        at = event.position()
        if self._pan_from is not None:
            self.stage.pan(at - self._pan_from)
            self._pan_from = at
            self._redraw()
            self.zoomed.emit()
            return
        self._move_pointer(at)
        if self._stroke is None:
            return
        _, x, y = self.stage.to_body(at, self._stroke_view)
        if self.brush.tool == "lasso":
            self._trail.append((x, y))
            self.update()
        elif self.brush.tool == "dab":
            self._restart_dab(x, y)
        else:
            self._extend(x, y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Commit the stroke as one step."""
        if self._pan_from is not None:
            self._pan_from = None
            self.unsetCursor()
            return
        if self._stroke is None or event.button() != Qt.MouseButton.LeftButton:
            return
        view = self._stroke_view
        if self.brush.tool == "lasso":
            area: BaseGeometry = lasso(self.figure, view, self._trail, mirror=self.brush.mirror)
        else:
            area = self._stroke.area
        self._end_stroke()
        self.stroke_ended.emit(view, area)

    def cancel_stroke(self) -> None:
        """Throw the stroke of now away."""
        if self._stroke is not None:
            self._end_stroke()
            self.layers.draw_paint(self.stage, self._visible, self._unreached)
            self.stroke_cancelled.emit()

    def _begin_stroke(self) -> None:
        self._stroke = Stroke(self.figure, self._stroke_view, self.brush.radius_mm, mirror=self.brush.mirror)
        self.layers.clear_live()
        self.stroke_began.emit(self._stroke_view)
        if not self._visible:
            self.update()

    def _end_stroke(self) -> None:
        self._stroke = None
        self._trail = []
        self.layers.clear_live()
        self.update()

    def _restart_dab(self, x: float, y: float) -> None:
        """Move a dab that is still held: it stays one round spot."""
        self.stroke_cancelled.emit()
        self._begin_stroke()
        self.update()
        self._extend(x, y)

    def _extend(self, x: float, y: float) -> None:
        assert self._stroke is not None  # noqa: S101 - called while a stroke is held
        added = self._stroke.extend(x, y)
        if added.is_empty:
            return
        view = self._stroke_view
        if self.brush.tool == "eraser":
            self.layers.lift_paint(self.stage, view, added)
        else:
            self.layers.grow_live(self.stage, view, added, intensity_colour(self.brush.intensity))
        self.update(self.stage.box_px(added.bounds, view).toAlignedRect().adjusted(-3, -3, 3, 3))
        self.stroke_grew.emit(view, added)

    def _move_pointer(self, at: QPointF) -> None:
        if self._pointer is not None:
            self.update(self._dirty_round(self._pointer))
        self._pointer = at
        self.update(self._dirty_round(at))
        self.hovered.emit(*self.stage.to_body(at))

    def _brush_changed(self) -> None:
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the brush."""
        self._move_pointer(event.position())

    def leaveEvent(self, _event: QEvent) -> None:
        """Hide the brush."""
        self._pointer = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; with Shift or sideways, pan."""
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(delta.x()) > abs(delta.y()):
            self.stage.pan(QPointF(delta.x() or delta.y(), 0) * 0.5)
            self._redraw()
        else:
            self.zoom(WHEEL_ZOOM ** delta.y(), event.position())
        self.zoomed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pans, Escape throws the stroke away, arrows pan."""
        step = 40.0
        pans = {
            Qt.Key.Key_Left: QPointF(step, 0),
            Qt.Key.Key_Right: QPointF(-step, 0),
            Qt.Key.Key_Up: QPointF(0, step),
            Qt.Key.Key_Down: QPointF(0, -step),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._stroke is not None:
            self.cancel_stroke()
        elif key == Qt.Key.Key_Space:
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif key in pans:
            self.stage.pan(pans[key])
            self._redraw()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the pan by Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._brush_changed()
        else:
            super().keyReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the layers to the new size."""
        self.stage.resize(event.size().toSizeF())
        self._redraw()
