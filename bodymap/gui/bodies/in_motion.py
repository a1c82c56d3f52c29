"""What is shown while the bodies are moved or zoomed: the picture that stood there, carried along.

Drawing bodies, paint and pattern anew takes longer than a frame; it is done once they stand still. Where the picture
that is carried along has nothing, a rough one of the whole body shows.
"""

import math

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion, QTransform

from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS
from bodymap.drawing.change import Seen
from bodymap.gui.bodies.stage import Stage
from bodymap.gui.look.theme import current, skin
from bodymap.report.body_art import kept_path, paint_body
from bodymap.report.paint_art import intensity_colour


class InMotion:
    """A picture with the transform at which it was drawn, and a rough one of the whole."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._drawn = QTransform()
        self._rough = QPixmap()
        self._rough_drawn = QTransform()
        self._rough_of: tuple[object, ...] = ()

    def carry(self, picture: QPixmap, drawn: QTransform) -> None:
        """Take the picture that stands there, drawn at a transform from stage mm to px."""
        self._picture, self._drawn = picture, drawn

    def paint(self, painter: QPainter, stage: Stage, figure: Figure, visible: Seen) -> None:
        """Paint what was carried along where the stage stands now, in px."""
        now, window = stage.transform(), painter.window()
        place = self._drawn.inverted()[0] * now
        covered = place.mapRect(QRectF(QPointF(0, 0), self._picture.deviceIndependentSize())).toRect()
        bare = QRegion(window) - QRegion(covered)
        if not bare.isEmpty():
            self._draw_rough(stage, window.size(), figure, visible)
            painter.save()
            painter.setClipRegion(bare)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setTransform(self._rough_drawn.inverted()[0] * now)
            painter.drawPixmap(QPointF(0, 0), self._rough)
            painter.restore()
        painter.save()
        zoomed = not math.isclose(place.m11(), 1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoomed)
        painter.setTransform(place)
        painter.drawPixmap(QPointF(0, 0), self._picture)
        painter.restore()

    def _draw_rough(self, stage: Stage, size: QSize, figure: Figure, visible: Seen) -> None:
        """See to it that the rough picture is of what is painted now."""
        of = (figure, visible, size, skin(), stage.head)
        if len(self._rough_of) == len(of) and all(a is b or a == b for a, b in zip(self._rough_of, of, strict=True)):
            return
        whole = Stage()
        whole.head = stage.head
        whole.resize(size.toSizeF())
        self._rough = QPixmap(size)
        self._rough.fill(QColor(current().stage))
        painter = QPainter(self._rough)
        for view in VIEWS:
            painter.setTransform(whole.transform(view))
            paint_body(painter, figure, view, 1 / whole.scale, skin())
            for mark, area in visible:
                if mark.view == view:
                    colour = QColor(intensity_colour(mark.intensity))
                    colour.setAlphaF(skin().paint)
                    painter.fillPath(kept_path(area, view), colour)
        painter.end()
        self._rough_drawn, self._rough_of = whole.transform(), of
