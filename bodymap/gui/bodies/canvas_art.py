"""What the canvas paints over its layers: the first word, and the brush under the pointer. In px."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from bodymap.gui.bodies.stage import Stage
from bodymap.gui.look.palettes import LIGHT_INK
from bodymap.gui.look.theme import NORMAL, current, face, px

FREE_MM, FREE_Y_MM = 480.0, 1270.0  # between the two bodies' legs, below their hands: how wide, and its middle
PAD_PX = 12  # at either side of the message
WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def paint_message(painter: QPainter, stage: Stage, size: QSize, message: str) -> None:
    """Paint the line that says what to do first where it covers neither body: between their legs."""
    painter.setFont(face(NORMAL, strong=True))
    box = message_box(stage, size, painter.fontMetrics(), message)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().accent))
    painter.drawRoundedRect(box, px(20), px(20))
    painter.setPen(QColor(current().accent_text))
    painter.drawText(box.adjusted(PAD_PX, 0, -PAD_PX, 0), WRAPPED, message)


def message_box(stage: Stage, size: QSize, metrics: QFontMetrics, message: str) -> QRectF:
    """Return where (px) the message stands on a widget of that size: below it where the bodies are zoomed."""
    room = int(FREE_MM * stage.scale / stage.zoom) - 2 * PAD_PX - 8  # as wide as it is with both bodies whole
    middle = stage.transform().map(QPointF(0, FREE_Y_MM))
    text = _wrapped(metrics, min(metrics.horizontalAdvance(message) + 1, room), message)
    above_edge = middle.y() + text.height() / 2 + px(10) <= size.height()
    below = stage.zoom > 1 or text.width() > room or not above_edge
    if below:
        room = size.width() - 4 * PAD_PX
        text = _wrapped(metrics, min(metrics.horizontalAdvance(message) + 1, room), message)
    while True:  # until its lines are of about the same length
        narrower = _wrapped(metrics, text.width() - 4, message)
        if narrower.height() > text.height() or narrower.width() >= text.width():
            break
        text = narrower
    box = QRectF(0, 0, text.width() + 2 * PAD_PX + 2, text.height() + 2 * px(10))
    if below:
        box.moveCenter(QPointF(size.width() / 2, size.height() - box.height() / 2 - px(12)))
    else:
        box.moveCenter(middle)
    return box


def _wrapped(metrics: QFontMetrics, wide: int, message: str) -> QRect:
    """Return the box of a message that goes on below where it is wider than `wide` px."""
    return metrics.boundingRect(QRect(0, 0, max(wide, 1), 10_000), WRAPPED, message)


def paint_brush(painter: QPainter, at: QPointF, radius: float, colour: QColor) -> None:
    """Paint the brush's outline at its true size, light and dark so that it shows on any paint."""
    light = QColor(LIGHT_INK)
    light.setAlpha(200)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, ink in ((3.0, light), (1.4, colour)):
        painter.setPen(QPen(ink, width))
        painter.drawEllipse(at, radius, radius)
