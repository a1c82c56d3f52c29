"""The pictures on the finder's pages: a muscle's patterns, and where on the body an area lies."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle
from bodymap.body.areas import Area
from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, View
from bodymap.gui.look.theme import SMALL, current, face, px, skin
from bodymap.report.body_art import paint_body, path_of
from bodymap.report.body_sheet import SIDE_NAMES, VIEW_NAMES
from bodymap.report.chart import paint_chart
from bodymap.words import tr

CHART_PX = 320  # high
AREA_PX = 240
LABEL_PX = 22
LABELS_PX = 150  # wide, for the name of a view between those of the sides
WIDE_MM, MARGIN_MM = 980.0, 20.0
CLOSE_MM = 360.0  # of the body that the close view shows at least


def _blank(wide: float, high: float, ratio: float) -> QImage:
    image = QImage(round(wide * ratio), round(high * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(current().panel))
    return image


def muscle_picture(figure: Figure, muscle: Muscle, wide: int, ratio: float) -> QImage:
    """Return the muscle's patterns on front and back, `wide` px, each view under its name and the person's sides."""
    label = px(LABEL_PX)
    image = _blank(wide, CHART_PX + label, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, label, wide, CHART_PX)
    side: CandidateSide = "midline" if muscle.midline else "left"
    places = paint_chart(painter, box, figure, muscle, side, crop=True, skin=skin())
    for view, place in places.items():
        _label(painter, QRectF(place.left(), 0, place.width(), label), view)
    painter.end()
    return image


def _label(painter: QPainter, box: QRectF, view: View) -> None:
    painter.setFont(face(SMALL, strong=True))
    painter.setPen(QColor(current().text))
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, tr(VIEW_NAMES[view]))
    painter.setFont(face(SMALL))
    painter.setPen(QColor(current().quiet))
    if box.width() >= px(LABELS_PX):
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, tr(SIDE_NAMES[view][0]))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, tr(SIDE_NAMES[view][1]))


def area_picture(figure: Figure, area: Area, ratio: float) -> QImage:
    """Return where an area lies, on the whole view and closer, each under its name and the person's sides."""
    whole = WIDE_MM * AREA_PX / (HEIGHT_MM + 2 * MARGIN_MM)
    wide, label = max(whole, px(LABELS_PX)), px(LABEL_PX)
    image = _blank(wide + 16 + AREA_PX, AREA_PX + label, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(-WIDE_MM / 2, -MARGIN_MM, WIDE_MM, HEIGHT_MM + 2 * MARGIN_MM)
    _paint_area(painter, QRectF((wide - whole) / 2, label, whole, AREA_PX), body, figure, area)
    box = path_of(area.shape, area.view).boundingRect()
    size = max(CLOSE_MM, 1.6 * max(box.width(), box.height()))
    close = QRectF(box.center(), QSizeF(size, size))
    close.moveCenter(box.center())
    _paint_area(painter, QRectF(wide + 16, label, AREA_PX, AREA_PX), close, figure, area)
    for place in (QRectF(0, 0, wide, label), QRectF(wide + 16, 0, AREA_PX, label)):
        _label(painter, place, area.view)
    painter.end()
    return image


def _paint_area(painter: QPainter, place: QRectF, frame: QRectF, figure: Figure, area: Area) -> None:
    """Paint the part `frame` of the view (viewer's mm) into a place (px), with the area in the pattern's colour."""
    scale = place.height() / frame.height()
    painter.save()
    painter.setClipRect(place)
    painter.translate(place.left() - frame.left() * scale, place.top() - frame.top() * scale)
    painter.scale(scale, scale)
    paint_body(painter, figure, area.view, 1 / scale, skin())
    path = path_of(area.shape, area.view)
    veil = QColor(skin().pattern)
    veil.setAlpha(120)
    painter.fillPath(path, veil)
    painter.strokePath(path, QPen(QColor(skin().pattern), 1.8 / scale))
    painter.restore()
