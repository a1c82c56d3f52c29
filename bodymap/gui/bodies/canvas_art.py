"""What the canvas paints over its layers: the first word, and the brush under the pointer. In px."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bodymap.gui.look.palettes import LIGHT_INK
from bodymap.gui.look.theme import NORMAL, current, face, px


def paint_message(painter: QPainter, size: QSize, message: str) -> None:
    """Paint the line that says what to do first, across the middle."""
    painter.setFont(face(NORMAL, strong=True))
    width = painter.fontMetrics().horizontalAdvance(message) + px(40)
    box = QRectF((size.width() - width) / 2, size.height() * 0.46, width, px(40))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().accent))
    painter.drawRoundedRect(box, px(20), px(20))
    painter.setPen(QColor(current().accent_text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, message)


def paint_brush(painter: QPainter, at: QPointF, radius: float, colour: QColor) -> None:
    """Paint the brush's outline at its true size, light and dark so that it shows on any paint."""
    light = QColor(LIGHT_INK)
    light.setAlpha(200)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, ink in ((3.0, light), (1.4, colour)):
        painter.setPen(QPen(ink, width))
        painter.drawEllipse(at, radius, radius)
