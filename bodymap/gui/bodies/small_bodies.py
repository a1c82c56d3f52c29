"""Small bodies: both views of a drawing as one little picture, for rows and cards."""

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform

from bodymap.body.figure import FigureName, load_figure
from bodymap.body.frame import HEIGHT_MM, VIEWS, View
from bodymap.drawing.mark import Drawing
from bodymap.drawing.visible import visible_of
from bodymap.gui.look.theme import skin
from bodymap.report.body_art import paint_body, path_of
from bodymap.report.paint_art import intensity_colour, paint_marks
from bodymap.report.skin import BodyColours

WIDE_MM, MARGIN_MM = 940.0, 20.0  # of one view, both arms
TEXTURED_PX = 200  # a picture at least this high has room for textures


def small_bodies(drawing: Drawing, size: QSize, ratio: float = 1.0) -> QPixmap:
    """Return front and back with the paint, `size` px large at a device pixel ratio."""
    picture = _bare(drawing.figure, size.width(), size.height(), ratio, skin()).copy()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    seen = visible_of(drawing.marks)
    edge = QColor(skin().over.ink)
    for view, place, scale in _places(size):
        painter.setTransform(place)
        if size.height() >= TEXTURED_PX:
            paint_marks(painter, seen, view, ratio, skin())
            continue
        for mark, area in seen:
            if mark.view == view:
                colour = intensity_colour(mark.intensity)
                path = path_of(area, view)
                painter.fillPath(path, colour)
                painter.strokePath(path, QPen(edge, 0.8 / scale))  # so that a small spot is seen
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
    for view, place, scale in _places(size):
        painter.setTransform(place)
        paint_body(painter, load_figure(figure), view, 0.7 / scale, look)
    painter.end()
    return picture


def _places(size: QSize) -> list[tuple[View, QTransform, float]]:
    """Return each view with the transform from its viewer's mm to px, and its scale."""
    half = size.width() / len(VIEWS)
    scale = min(half / WIDE_MM, size.height() / (HEIGHT_MM + 2 * MARGIN_MM))
    top = (size.height() - HEIGHT_MM * scale) / 2
    return [
        (view, QTransform.fromTranslate(half * (column + 0.5), top).scale(scale, scale), scale)
        for column, view in enumerate(VIEWS)
    ]
