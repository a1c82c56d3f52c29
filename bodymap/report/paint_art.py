"""Paints the person's paint: intensity as a colour from pale yellow to deep red, quality as a texture over it."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from shapely.geometry.base import BaseGeometry

from bodymap.drawing.mark import MAX_INTENSITY, Mark, Quality
from bodymap.report.body_art import kept_path
from bodymap.report.contrast import clearest, laid_over
from bodymap.report.skin import LIGHT_SKIN, BodyColours

TILE_PX = 12
LINE_PX = 1.3
INKS = ("#1c0606", "#fff6ec")  # of textures: dark on pale paint, light on strong paint and on dark bodies
# Yellow to red, dark at the strong end: its order can be told without colour vision.
_STOPS = ("#fff3b0", "#fed976", "#feb24c", "#fd8d3c", "#f2522b", "#d3141f", "#8b0a26")


@lru_cache(maxsize=MAX_INTENSITY + 1)
def intensity_colour(intensity: int) -> QColor:
    """Return the colour of an intensity from 0 to 10."""
    place = intensity / MAX_INTENSITY * (len(_STOPS) - 1)
    low = min(int(place), len(_STOPS) - 2)
    one, two = QColor(_STOPS[low]), QColor(_STOPS[low + 1])
    share = place - low
    ends = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in ends))


@lru_cache(maxsize=64)
def seen_colour(intensity: int, body: BodyColours) -> QColor:
    """Return the colour of an intensity as it is seen on a body: that of scales, legends and swatches."""
    return laid_over(intensity_colour(intensity), body.paint, QColor(body.fill))


def _cross(p: QPainter) -> None:
    p.drawLine(QPointF(3, 3), QPointF(9, 9))
    p.drawLine(QPointF(9, 3), QPointF(3, 9))


def _slash(p: QPainter) -> None:
    p.drawLine(QPointF(2, 10), QPointF(10, 2))


def _dots(p: QPainter) -> None:
    p.setBrush(p.pen().color())
    p.setPen(Qt.PenStyle.NoPen)
    for x, y in ((3, 3), (9, 9)):
        p.drawEllipse(QPointF(x, y), 1.5, 1.5)


def _ring(p: QPainter) -> None:
    p.drawEllipse(QPointF(6, 6), 3.4, 3.4)


def _target(p: QPainter) -> None:
    p.drawEllipse(QPointF(6, 6), 4.2, 4.2)
    p.setBrush(p.pen().color())
    p.drawEllipse(QPointF(6, 6), 0.9, 0.9)


def _zigzag(p: QPainter) -> None:
    corners = enumerate(range(-3, 16, 3))  # also those beside the tile, so that the line goes on from tile to tile
    p.drawPolyline(QPolygonF([QPointF(x, 8 if place % 2 else 4) for place, x in corners]))


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
def texture_ink(intensity: int, body: BodyColours) -> str:
    """Return the ink of a texture on paint of an intensity over a body's every tone."""
    paint = intensity_colour(intensity)
    grounds = [laid_over(paint, body.paint, QColor(tone)) for tone in (body.fill, *body.tones)]
    return clearest(map(QColor, INKS), grounds).name()


def _pen(ink: str) -> QPen:
    """Return the pen of textures."""
    line, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(ink), LINE_PX, line, cap, join)


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
    painter.setPen(_pen(ink))
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
    colour.setAlphaF(body.paint)
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
    inverse, ok = painter.combinedTransform().inverted()  # that of a screen's device px, whatever its ratio
    if ok:
        brush.setTransform(inverse)
    return brush


def swatch(
    quality: Quality, intensity: int, width: int, height: int, ratio: float = 1.0, body: BodyColours = LIGHT_SKIN
) -> QPixmap:
    """Return a small picture of a quality's texture, in whole tiles, on an intensity's colour as a body shows it."""
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(seen_colour(intensity, body))
    texture = quality_texture(quality, texture_ink(intensity, body), ratio)
    if texture is not None:
        painter = QPainter(picture)
        painter.scale(1 / ratio, 1 / ratio)
        wide = picture.width() // texture.width() * texture.width()
        high = picture.height() // texture.height() * texture.height()
        left, top = (picture.width() - wide) // 2, (picture.height() - high) // 2
        painter.drawTiledPixmap(left, top, wide, high, texture)
        painter.end()
    return picture


def paint_swatch(painter: QPainter, box: QRectF, quality: Quality, intensity: int, *, across: int) -> None:
    """Paint a quality's texture on an intensity's colour, in as many whole tiles across the box; for paper."""
    painter.fillRect(box, seen_colour(intensity, LIGHT_SKIN))
    draw = _TEXTURES.get(quality)
    if draw is None:
        return
    step = box.width() / across
    painter.save()
    painter.setPen(_pen(texture_ink(intensity, LIGHT_SKIN)))
    painter.translate(box.topLeft())
    painter.scale(step / TILE_PX, step / TILE_PX)
    for row in range(round(box.height() / step)):
        for column in range(across):
            painter.save()
            painter.translate(column * TILE_PX, row * TILE_PX)
            painter.setClipRect(QRectF(0, 0, TILE_PX, TILE_PX), Qt.ClipOperation.IntersectClip)
            draw(painter)
            painter.restore()
    painter.restore()
