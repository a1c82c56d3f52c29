"""What the canvas shows: both bodies, the paint, the pattern over it, kept as layers and moved by the stage."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.drawing.change import Seen
from bodymap.gui.bodies.body_labels import FOOT_PX, LABELS_PX, TITLE_PX, paint_labels
from bodymap.gui.bodies.canvas_art import paint_message
from bodymap.gui.bodies.in_motion import InMotion
from bodymap.gui.bodies.layers import Layers, Shown
from bodymap.gui.bodies.stage import Stage
from bodymap.gui.look.theme import enlarged, px, skin, still
from bodymap.words import later, tr

FADE_MS = 120
REST_MS = 70  # after the last move
FEW = 50  # marks that are drawn in a moment
EMPTY_TEXT = later("Click or paint where it hurts.")


class BodyView(QWidget):
    """Both views of a figure, with paint and pattern.

    Signals:
        zoomed: the zoom or the place has changed.
        showed: other paint is seen, or another pattern.
    """

    zoomed = Signal()
    showed = Signal()

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.stage = Stage()
        self.stage.head = px(LABELS_PX if enlarged() else TITLE_PX)
        self.figure = figure
        self.layers = Layers()
        self.message = tr(EMPTY_TEXT)
        self.staged = False  # a stroke is being drawn
        self._visible: Seen = ()
        self._shown: Shown = ((), ())
        self._pattern: tuple[object, Shown, Seen] | None = None  # what stands drawn
        self._unreached: Mapping[View, BaseGeometry] = {}
        self._drawn = QTransform()  # the stage's when the layers were drawn
        self._motion = InMotion()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._redraw)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self.update)

    # what is shown

    @property
    def seen(self) -> Seen:
        """The marks with what of them is seen, the topmost last."""
        return self._visible

    @property
    def shown(self) -> Shown:
        """The patterns and press points over the paint."""
        return self._shown

    @property
    def begun(self) -> bool:
        """Whether something is being drawn."""
        return self.staged

    @property
    def on_an_area(self) -> bool:
        """Whether an area of the body has the keyboard, or the ring."""
        return False

    @property
    def moving(self) -> bool:
        """Whether the bodies are in motion: what stood there is carried along."""
        return self._rest.isActive()

    def show_figure(self, figure: Figure) -> None:
        """Show another body; the paint as it lies on it is shown next."""
        self.figure = figure
        self.come_to_rest()
        self.layers.draw_bodies(self.stage, figure)
        self.update()

    def show_paint(self, visible: Seen) -> None:
        """Show the visible parts of the marks."""
        self._visible = visible
        if not self.come_to_rest():
            self.layers.draw_paint(self.stage, visible, self._unreached)
            self._draw_pattern()
            self.update()
        self.showed.emit()

    def redraw_paint(self) -> None:
        """Draw the paint as it was before a stroke was begun."""
        if not self.come_to_rest():
            self.layers.draw_paint(self.stage, self._visible, self._unreached)

    def show_unreached(self, areas: Mapping[View, BaseGeometry]) -> None:
        """Outline the paint that no known pattern reaches."""
        self._unreached = areas

    def show_pattern(self, shown: Shown, *, fade: bool = True) -> None:
        """Show a candidate's patterns and press points over the paint; empty hides them."""
        self._shown = shown
        if not self.come_to_rest():
            self._draw_pattern()
        if fade and shown[0] and not still():
            self._fade.stop()
            self._fade.start()
        self.update()
        self.showed.emit()

    def finish_fade(self) -> None:
        """Show the pattern at once."""
        self._fade.stop()
        self.update()

    def _draw_pattern(self) -> None:
        """Draw it, unless it stands there: several that are told of a change ask for the same pattern."""
        areas, points = self._shown
        wanted = [(id(area), colour) for area, colour in areas], list(points), id(self._visible)
        if any(self._shown) and (self._pattern is None or wanted != self._pattern[0]):
            self.layers.draw_pattern(self.stage, self._shown)
            self._pattern = wanted, self._shown, self._visible  # these too, so that their ids stay their own

    def _redraw(self) -> None:
        self._rest.stop()
        self._drawn = self.stage.transform()
        self.layers.resize(self.size(), self.devicePixelRatioF())
        self.layers.draw_bodies(self.stage, self.figure)
        self.layers.draw_paint(self.stage, self._visible, self._unreached)
        self._pattern = None
        self._draw_pattern()
        self.update()

    def fit(self) -> None:
        """Show both bodies whole."""
        self.stage.fit()
        self._move_stage()

    def look_at(self, zoom: float, middle: QPointF) -> None:
        """Show the bodies so large, with that in the middle (stage mm)."""
        self.stage.look_at(zoom, middle)
        self._move_stage()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by `factor` about `at` (px), the middle by default."""
        self.stage.zoom_at(at or QRectF(self.rect()).center(), factor)
        self._move_stage()

    def pan(self, delta: QPointF) -> None:
        """Move what is shown by `delta` px."""
        self.stage.pan(delta)
        self._move_stage()

    def _move_stage(self) -> None:
        if self.begun or self.layers.unseen:
            self._redraw()  # what is being drawn goes on where it stands; what was not seen cannot be carried along
        elif self.stage.transform() != self._drawn or self.moving:
            self._set_in_motion()
        self.zoomed.emit()

    def _set_in_motion(self) -> None:
        """Carry what is seen along, and draw it anew once it has come to rest."""
        if not self.moving:
            picture = QPixmap(self.layers.bodies.size())
            picture.setDevicePixelRatio(self.layers.bodies.devicePixelRatio())
            painter = QPainter(picture)
            self._blit(painter, QRect(QPoint(0, 0), picture.deviceIndependentSize().toSize()))
            painter.end()
            self._motion.carry(picture, self._drawn)
        self._rest.start()
        self.update()

    def come_to_rest(self) -> bool:
        """Draw at once what was in motion; return whether something was."""
        moving = self.moving
        if moving:
            self._redraw()
        return moving

    # painting the widget

    def paintEvent(self, event: QPaintEvent) -> None:
        """Repaint the dirty rectangle from the layers."""
        painter = QPainter(self)
        try:
            self._paint(painter, event.rect())
        finally:  # a fault is told; one that left its painter at work would bring the program down
            painter.end()

    def _paint(self, painter: QPainter, dirty: QRect) -> None:
        if self.moving:
            self._motion.paint(painter, self.stage, self.figure, self._visible)
        else:
            self._blit(painter, dirty)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if dirty.top() < px(FOOT_PX):
            paint_labels(painter, self.stage, self.width(), self.figure.name)
        if self.message and not (self._visible or self.begun or self.on_an_area):
            paint_message(painter, self.stage, self.size(), self.message)
        self.paint_over(painter)

    def _blit(self, painter: QPainter, dirty: QRect) -> None:
        ratio = self.layers.bodies.devicePixelRatio()
        source = QRectF(dirty.x() * ratio, dirty.y() * ratio, dirty.width() * ratio, dirty.height() * ratio)
        target = QRectF(dirty)
        painter.drawPixmap(target, self.layers.bodies, source)
        painter.drawPixmap(target, self.layers.paint, source)
        if self.staged:
            painter.setOpacity(skin().paint)
            painter.drawPixmap(target, self.layers.live, source)
        if any(self._shown):
            running = self._fade.state() == QVariantAnimation.State.Running
            painter.setOpacity(float(self._fade.currentValue()) if running else 1.0)
            painter.drawPixmap(target, self.layers.pattern, source)
        painter.setOpacity(1.0)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the layers, in px."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the layers to the new size; with many marks, once it is kept."""
        self.stage.resize(event.size().toSizeF())
        if len(self._visible) > FEW and not self.begun and not self.layers.unseen:
            self._set_in_motion()
        else:
            self._redraw()
