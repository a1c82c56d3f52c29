"""A picture of the spot where a self-care step is done: the body around it, and a small whole body that says where."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Press
from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, screen_x
from bodymap.care.spot import Spot, pressed_at
from bodymap.report.body_art import paint_body, paint_press_point, path_of
from bodymap.report.body_sheet import write
from bodymap.report.side_words import side_word
from bodymap.report.skin import LIGHT_SKIN, BodyColours

INSET = 0.36  # of the picture's height, for the whole body
BODY_MM = 1000.0  # width of the whole body, with its arms
SPOT_COLOUR = "#b3261e"
POINT = 0.006  # of what is shown, at most: the sixth part of a press point's radius
PAD = 0.5  # beside a word on its plate, of its size
LABEL_PX = 11.0  # of the person's left and right, at least


@dataclass(frozen=True)
class Look:
    """The body's skin, the ground beside it and of what is written, what is written, the frame that says where.

    `label` is how large (px) the person's left and right are written, at least.
    """

    skin: BodyColours = LIGHT_SKIN
    ground: str = "#fbfaf7"
    line: str = "#d8d2c8"
    ink: str = "#56636a"
    frame: str = SPOT_COLOUR
    label: float = LABEL_PX


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
        paint_press_point(painter, point, spot.view, min(2.0 * mm, POINT * spot.frame[2]))


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
    """Write the person's left and right, each on a plate of its own: below it lie skin, ground and outlines."""
    plates, size = side_plates(box, spot, px, look.label)
    for words, plate in plates.items():
        painter.setPen(QPen(QColor(look.line), px))
        painter.setBrush(QColor(look.ground))
        painter.drawRoundedRect(plate, size / 4, size / 4)
        write(painter, plate.adjusted(size * PAD, size * 0.1, 0, 0), words, size, look.ink)


def side_plates(box: QRectF, spot: Spot, px: float = 1.0, label: float = LABEL_PX) -> tuple[dict[str, QRectF], float]:
    """Return what is written of the person's sides and where, and how large (the painter's units).

    At the upper corners as the viewer sees them; one word, where only one side is shown.
    """
    x, _, wide = spot.frame
    size = max(box.height() / 26, label * px)
    if abs(x) >= wide / 2:
        sides: tuple[str, ...] = ("left" if x > 0 else "right",)
    else:
        sides = ("right", "left") if spot.view == "front" else ("left", "right")
    words = [side_word(side) for side in sides]
    font = QFont("Inter")
    font.setPixelSize(100)
    wides = [QFontMetricsF(font).horizontalAdvance(word) / 100 + 2 * PAD for word in words]
    room = box.adjusted(5 * px, 5 * px, -5 * px, 0)
    size = min(size, (room.width() - 4 * px) / sum(wides))
    plates = {
        word: QRectF(room.left(), room.top(), wide * size, 1.4 * size) for word, wide in zip(words, wides, strict=True)
    }
    if len(words) > 1:
        plates[words[1]].moveRight(room.right())
    return plates, size


def press_image(figure: Figure, press: Press, side: CandidateSide, wide: int, ratio: float, look: Look) -> QImage:
    """Return the picture of one press point, `wide` px square at a device pixel ratio."""
    image = QImage(round(wide * ratio), round(wide * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_spot(painter, QRectF(0.5, 0.5, wide - 1, wide - 1), figure, pressed_at(press, figure, side), 1.0, look)
    painter.end()
    return image
