"""A picture of the spot where a self-care step is done: the body around it, and a small whole body that says where."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, screen_x
from bodymap.care.spot import Spot
from bodymap.report.body_art import paint_body, paint_press_point, path_of
from bodymap.report.body_sheet import write
from bodymap.report.side_words import side_word
from bodymap.report.skin import LIGHT_SKIN, BodyColours

INSET = 0.36  # of the picture's height, for the whole body
BODY_MM = 1000.0  # width of the whole body, with its arms
SPOT_COLOUR = "#b3261e"
POINT = 0.006  # of what is shown, at most: the sixth part of a press point's radius
LABEL_PX = 11.0  # of the person's left and right, at least


@dataclass(frozen=True)
class Look:
    """The body's skin, the ground beside it, what is written on the ground, and the frame that says where."""

    skin: BodyColours = LIGHT_SKIN
    ground: str = "#fbfaf7"
    line: str = "#d8d2c8"
    ink: str = "#56636a"
    frame: str = SPOT_COLOUR


PAPER = Look()


def paint_spot(painter: QPainter, box: QRectF, figure: Figure, spot: Spot, px: float = 1.0, look: Look = PAPER) -> None:
    """Paint the picture into a square box; `px` is how many units of the painter a line is wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rounded = QPainterPath()
    rounded.addRoundedRect(box, 6 * px, 6 * px)
    painter.setClipPath(rounded, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, QColor(look.ground))
    x, y, wide = spot.frame
    scale = box.width() / wide
    painter.save()
    painter.translate(box.center().x() - screen_x(x, spot.view) * scale, box.center().y() - y * scale)
    painter.scale(scale, scale)
    _paint_place(painter, figure, spot, px / scale, look)
    painter.restore()
    _paint_whole(painter, box, figure, spot, px, look)
    painter.restore()
    painter.setPen(QPen(QColor(look.line), px))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 6 * px, 6 * px)


def _paint_place(painter: QPainter, figure: Figure, spot: Spot, mm: float, look: Look) -> None:
    paint_body(painter, figure, spot.view, mm, look.skin)
    area = path_of(spot.area, spot.view)
    veil = QColor(look.skin.pattern)
    veil.setAlpha(36 if spot.points else 72)
    painter.fillPath(area, veil)
    painter.strokePath(area, QPen(QColor(look.skin.pattern), 1.6 * mm, Qt.PenStyle.DashLine))
    for point in reversed(spot.points):
        paint_press_point(painter, point, spot.view, min(2.0 * mm, POINT * spot.frame[2]), SPOT_COLOUR)


def _paint_whole(painter: QPainter, box: QRectF, figure: Figure, spot: Spot, px: float, look: Look) -> None:
    """Paint the whole body small into the corner away from the middle, with a frame around what is shown large."""
    high = INSET * box.height()
    scale = high / (HEIGHT_MM + 60)
    wide = BODY_MM * scale
    x, y, size = spot.frame
    at_left = screen_x(x, spot.view) > 0
    left = box.left() + 6 * px if at_left else box.right() - wide - 6 * px
    inset = QRectF(left, box.bottom() - high - 6 * px, wide, high)
    ground = QColor(look.ground)
    ground.setAlpha(235)
    painter.setPen(QPen(QColor(look.line), px))
    painter.setBrush(ground)
    painter.drawRoundedRect(inset, 4 * px, 4 * px)
    painter.save()
    painter.translate(inset.center().x(), inset.top() + 30 * scale)
    painter.scale(scale, scale)
    paint_body(painter, figure, spot.view, 0.6 * px / scale, look.skin)
    painter.setPen(QPen(QColor(look.frame), 1.6 * px / scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = QPointF(screen_x(x, spot.view), y)
    half = QPointF(size / 2, size / 2)
    painter.drawRect(QRectF(middle - half, middle + half))
    painter.restore()
    _label_sides(painter, box, spot, px, look)


def _label_sides(painter: QPainter, box: QRectF, spot: Spot, px: float, look: Look) -> None:
    """Write the person's left and right at the upper corners as the viewer sees them; one, where only one is shown."""
    x, _, wide = spot.frame
    size = max(box.height() / 26, LABEL_PX * px)
    row = box.adjusted(size * 0.7, size * 0.5, -size * 0.7, 0)
    if abs(x) >= wide / 2:
        write(painter, row, side_word("left" if x > 0 else "right"), size, look.ink)
        return
    sides = ("right", "left") if spot.view == "front" else ("left", "right")
    first, second = map(side_word, sides)
    font = QFont("Inter")
    font.setPixelSize(100)
    size = min(size, row.width() / QFontMetricsF(font).horizontalAdvance(f"{first}  {second}") * 100)
    write(painter, row, first, size, look.ink)
    write(painter, row, second, size, look.ink, align=Qt.AlignmentFlag.AlignRight)
