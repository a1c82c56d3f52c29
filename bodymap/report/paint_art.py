"""Paints the person's paint: intensity as a colour from pale yellow to deep red, quality as a texture over it."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform
from shapely.geometry.base import BaseGeometry

from bodymap.drawing.mark import MAX_INTENSITY, Mark, Quality
from bodymap.report.body_art import kept_path
from bodymap.report.contrast import clearest, laid_over
from bodymap.report.skin import BodyColours
from bodymap.words import later

OPACITY = 0.66
TILE_PX = 12
INKS = ("#1c0606", "#fff6ec")  # of textures: dark on pale paint, light on strong paint and on dark bodies
# Yellow to red, dark at the strong end: its order can be told without colour vision.
_STOPS = ("#fff3b0", "#fed976", "#feb24c", "#fd8d3c", "#f2522b", "#d3141f", "#8b0a26")

QUALITY_WORDS: dict[Quality, str] = {
    "aching": later("Aching"),
    "burning": later("Burning"),
    "stabbing": later("Stabbing"),
    "throbbing": later("Throbbing"),
    "cramping": later("Cramping"),
    "tingling": later("Tingling"),
    "numb": later("Numb"),
    "other": later("Other"),
}


@lru_cache(maxsize=MAX_INTENSITY + 1)
def intensity_colour(intensity: int) -> QColor:
    """Return the colour of an intensity from 0 to 10."""
    place = intensity / MAX_INTENSITY * (len(_STOPS) - 1)
    low = min(int(place), len(_STOPS) - 2)
    one, two = QColor(_STOPS[low]), QColor(_STOPS[low + 1])
    share = place - low
    ends = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in ends))


def _cross(p: QPainter) -> None:
    p.drawLine(QPointF(3, 3), QPointF(9, 9))
    p.drawLine(QPointF(9, 3), QPointF(3, 9))


def _slash(p: QPainter) -> None:
    p.drawLine(QPointF(2, 10), QPointF(10, 2))


def _dots(p: QPainter) -> None:
    for x, y in ((3, 3), (9, 9)):
        p.drawEllipse(QPointF(x, y), 0.9, 0.9)


def _ring(p: QPainter) -> None:
    p.drawEllipse(QPointF(6, 6), 3.4, 3.4)


def _target(p: QPainter) -> None:
    p.drawEllipse(QPointF(6, 6), 4.2, 4.2)
    p.drawEllipse(QPointF(6, 6), 1.2, 1.2)


def _zigzag(p: QPainter) -> None:
    for a, b in (((0, 8), (3, 4)), ((3, 4), (6, 8)), ((6, 8), (9, 4)), ((9, 4), (12, 8))):
        p.drawLine(QPointF(*a), QPointF(*b))


def _dash(p: QPainter) -> None:
    p.drawLine(QPointF(3, 6), QPointF(9, 6))


_TEXTURES: dict[Quality, Callable[[QPainter], None]] = {
    "burning": _cross,
    "stabbing": _slash,
    "throbbing": _target,
    "cramping": _zigzag,
    "tingling": _dots,
    "numb": _ring,
    "other": _dash,
}


@lru_cache(maxsize=256)
def texture_ink(intensity: int, body: BodyColours | None = None) -> str:
    """Return the ink of a texture on paint of an intensity over a body's every tone, or by itself.

    Paint that is brightened comes near to its own colour; the ink is seen on that too.
    """
    paint = intensity_colour(intensity)
    tones = (body.fill, *body.tones) if body else ()
    grounds = [paint, *(laid_over(paint, OPACITY, QColor(tone)) for tone in tones)]
    return clearest(map(QColor, INKS), grounds).name()


@lru_cache(maxsize=64)
def quality_texture(quality: Quality, ink: str, ratio: float = 1.0) -> QPixmap | None:
    """Return the repeating texture of a quality at a device pixel ratio; None for aching, which is plain."""
    draw = _TEXTURES.get(quality)
    if draw is None:
        return None
    tile = QPixmap(round(TILE_PX * ratio), round(TILE_PX * ratio))
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    painter.setPen(QPen(QColor(ink), 1.2))
    draw(painter)
    painter.end()
    return tile


def paint_marks(
    painter: QPainter, visible: Iterable[tuple[Mark, BaseGeometry]], view: str, ratio: float, body: BodyColours
) -> None:
    """Paint the visible parts of marks on `view` over a body of these colours, in the painter's mm frame."""
    for mark, area in visible:
        if mark.view == view:
            paint_area(painter, area, mark, ratio, body)


def paint_area(painter: QPainter, area: BaseGeometry, mark: Mark, ratio: float, body: BodyColours) -> None:
    """Paint one area in the mark's colour and texture."""
    path = kept_path(area, mark.view)
    colour = QColor(intensity_colour(mark.intensity))
    colour.setAlphaF(OPACITY)
    painter.fillPath(path, colour)
    paint_texture(painter, path, mark.quality, texture_ink(mark.intensity, body), ratio)


def paint_texture(painter: QPainter, path: QPainterPath, quality: Quality, ink: str, ratio: float) -> None:
    """Fill `path` with a quality's texture, whose tiles meet those of every other path on the same picture."""
    texture = quality_texture(quality, ink, ratio)
    if texture is not None:
        painter.fillPath(path, _unscaled(painter, texture))


def _unscaled(painter: QPainter, texture: QPixmap) -> QBrush:
    """Return a brush whose tiles keep their size on screen whatever the zoom."""
    brush = QBrush(texture)
    to_screen = painter.combinedTransform()
    ratio = painter.device().devicePixelRatio()
    device = to_screen * QTransform.fromScale(ratio, ratio) if ratio != 1 else to_screen
    inverse, ok = device.inverted()
    if ok:
        brush.setTransform(inverse)
    return brush


def swatch(quality: Quality, intensity: int, width: int, height: int, ratio: float = 1.0) -> QPixmap:
    """Return a small picture of a quality's texture on an intensity's colour."""
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(intensity_colour(intensity))
    texture = quality_texture(quality, texture_ink(intensity), ratio)
    if texture is not None:
        painter = QPainter(picture)
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawTiledPixmap(0, 0, picture.width(), picture.height(), texture)
        painter.end()
    return picture


def paint_swatch(painter: QPainter, box: QRectF, quality: Quality, intensity: int, *, across: int) -> None:
    """Paint a quality's texture on an intensity's colour, in as many whole tiles across the box; for paper."""
    painter.fillRect(box, intensity_colour(intensity))
    draw = _TEXTURES.get(quality)
    if draw is None:
        return
    step = box.width() / across
    painter.save()
    painter.setPen(QPen(QColor(texture_ink(intensity)), 1.2))
    painter.translate(box.topLeft())
    painter.scale(step / TILE_PX, step / TILE_PX)
    for row in range(round(box.height() / step)):
        for column in range(across):
            painter.save()
            painter.translate(column * TILE_PX, row * TILE_PX)
            draw(painter)
            painter.restore()
    painter.restore()
