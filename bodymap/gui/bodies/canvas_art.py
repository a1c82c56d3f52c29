"""What the canvas paints over its layers: the first word, and the brush under the pointer. In px."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from bodymap.gui.bodies.stage import Stage
from bodymap.gui.look.palettes import LIGHT_INK
from bodymap.gui.look.theme import NORMAL, current, face, px

FREE_MM, FREE_Y_MM = 480.0, 1270.0  # between the two bodies' legs, below their hands: how wide, and its middle
HANDS_MM, LEGS_MM = 1005.0, 730.0  # below the hands; from between the bodies to beyond the outer legs, on the stage
EDGE_PX = 12  # between the message and the edge of the stage
PAD_PX = 12  # at either side of the message
WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def paint_message(painter: QPainter, stage: Stage, size: QSize, message: str) -> None:
    """Paint the line that says what to do first where it covers neither body, as long as there is room."""
    painter.setFont(face(NORMAL, strong=True))
    box = message_box(stage, size, painter.fontMetrics(), message)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().accent))
    painter.drawRoundedRect(box, px(20), px(20))
    painter.setPen(QColor(current().accent_text))
    painter.drawText(box.adjusted(PAD_PX, 0, -PAD_PX, 0), WRAPPED, message)


def message_box(stage: Stage, size: QSize, metrics: QFontMetrics, message: str) -> QRectF:
    """Return where (px) the message stands on a widget of that size: between the legs of the two bodies or beside them.

    Where there is no room for it, or the bodies are zoomed, it stands at the lower edge.
    """
    for room in _free(stage, size) if stage.zoom == 1 else ():
        box = _box(metrics, room.width(), message)
        if box.width() <= room.width() and box.height() <= room.height():
            box.moveCenter(room.center())
            return box
    box = _box(metrics, size.width() - 2 * EDGE_PX, message)
    box.moveCenter(QPointF(size.width() / 2, size.height() - box.height() / 2 - EDGE_PX))
    return box


def _free(stage: Stage, size: QSize) -> Iterator[QRectF]:
    """Yield the rooms (px) below the hands that no body is in, while both are whole: the widest first."""
    to_px = stage.transform()
    top, left = to_px.map(QPointF(0, HANDS_MM)).y(), to_px.map(QPointF(-LEGS_MM, 0)).x()
    middle, half = to_px.map(QPointF(0, FREE_Y_MM)), FREE_MM * stage.scale / 2 - 4
    high = min(size.height() - middle.y(), middle.y() - top)
    yield QRectF(middle.x() - half, middle.y() - high, 2 * half, 2 * high)
    yield QRectF(EDGE_PX, top, left - EDGE_PX, size.height() - EDGE_PX - top)


def _box(metrics: QFontMetrics, wide: float, message: str) -> QRectF:
    """Return how large (px) the message is with no line wider than that, its lines of about the same length."""
    text = _wrapped(metrics, min(metrics.horizontalAdvance(message) + 1, int(wide) - 2 * PAD_PX - 2), message)
    while True:
        narrower = _wrapped(metrics, text.width() - 4, message)
        if narrower.height() > text.height() or narrower.width() >= text.width():
            return QRectF(0, 0, text.width() + 2 * PAD_PX + 2, text.height() + 2 * px(10))
        text = narrower


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
