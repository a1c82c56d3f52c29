"""Small bodies: both views of a drawing as one little picture, for rows and cards.

Paint is plain here: a texture would be a dot or two. Where there is room, each view stands under its name, with the
person's sides beside the heads.
"""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTransform

from bodymap.body.figure import FigureName, load_figure
from bodymap.body.frame import HEIGHT_MM, VIEWS, View
from bodymap.drawing.mark import Drawing
from bodymap.drawing.visible import visible_of
from bodymap.gui.look.theme import SMALL, current, face, px, skin
from bodymap.report.body_art import paint_body, path_of
from bodymap.report.body_sheet import SIDE_NAMES, VIEW_NAMES
from bodymap.report.paint_art import intensity_colour
from bodymap.report.skin import BodyColours
from bodymap.words import tr

WIDE_MM, MARGIN_MM = 940.0, 20.0  # of one view, both arms
LABELLED_PX = 200  # a picture at least this high has room for names
LABEL_PX, INSET, LEAST_LETTER = 20, 6, 10  # px
HEAD_MM = 190.0  # wide, with a little room
LINE, SMALL_LINE = 0.6, 0.4  # of the outline's usual width; fingers lie close together


def small_bodies(drawing: Drawing, size: QSize, ratio: float = 1.0) -> QPixmap:
    """Return front and back with the paint, `size` px large at a device pixel ratio."""
    picture = _bare(drawing.figure, size.width(), size.height(), ratio, skin()).copy()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    seen = visible_of(drawing.marks)
    edge = QColor(skin().over.ink)
    for view, place, scale in _places(size):
        painter.setTransform(place)
        for mark, area in seen:
            if mark.view == view:
                colour = intensity_colour(mark.intensity)
                path = path_of(area, view)
                painter.fillPath(path, colour)
                painter.strokePath(path, QPen(edge, 0.8 / scale))  # so that a small spot is seen
    if _labelled(size):
        _label(painter, size)
    painter.end()
    return picture


@lru_cache(maxsize=16)
def _bare(figure: FigureName, wide: int, high: int, ratio: float, look: BodyColours) -> QPixmap:
    """Return the bodies without paint; many rows share them."""
    size = QSize(wide, high)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = LINE if _labelled(size) else SMALL_LINE
    for view, place, scale in _places(size):
        painter.setTransform(place)
        paint_body(painter, load_figure(figure), view, line / scale, look)
    painter.end()
    return picture


def _labelled(size: QSize) -> bool:
    return size.height() >= LABELLED_PX


def _places(size: QSize) -> list[tuple[View, QTransform, float]]:
    """Return each view with the transform from its viewer's mm to px, and its scale."""
    half = size.width() / len(VIEWS)
    head = px(LABEL_PX) if _labelled(size) else 0
    scale = min(half / WIDE_MM, (size.height() - head) / (HEIGHT_MM + 2 * MARGIN_MM))
    top = head + (size.height() - head - HEIGHT_MM * scale) / 2
    return [
        (view, QTransform.fromTranslate(half * (column + 0.5), top).scale(scale, scale), scale)
        for column, view in enumerate(VIEWS)
    ]


def _label(painter: QPainter, size: QSize) -> None:
    """Name the views above the bodies, and the person's sides beside the heads."""
    half = size.width() / len(VIEWS)
    painter.resetTransform()
    for column, (view, _place, scale) in enumerate(_places(size)):
        box = QRectF(half * column, 0, half, px(LABEL_PX))
        painter.setFont(face(SMALL, strong=True))
        painter.setPen(QColor(current().text))
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, tr(VIEW_NAMES[view]))
        names = [tr(name) for name in SIDE_NAMES[view]]
        box = box.translated(0, px(LABEL_PX)).adjusted(INSET, 0, -INSET, 0)
        painter.setFont(_fitting(names, box.width() / 2 - HEAD_MM * scale / 2))
        painter.setPen(QColor(current().quiet))
        for name, align in zip(names, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            painter.drawText(box, align, name)


def _fitting(names: list[str], room: float) -> QFont:
    """Return a small letter in which each name fits its room, whatever the size of text."""
    font = QFont(face(SMALL))
    longest = max(QFontMetricsF(font).horizontalAdvance(name) for name in names)
    font.setPixelSize(max(min(font.pixelSize(), int(font.pixelSize() * room / longest)), LEAST_LETTER))
    return font
