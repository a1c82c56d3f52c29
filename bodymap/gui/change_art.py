"""Paints what changed between two drawings: gained, lost and kept, each by its colour and by its texture."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import View
from bodymap.report.body_art import path_of
from bodymap.sessions.compare import ViewChange
from bodymap.words import later

TILE = 10


@dataclass(frozen=True)
class Look:
    """How a part is drawn: its name, its colours and its texture."""

    name: str
    fill: str
    line: str
    texture: str


GAINED = Look(later("Gained: painted only in the later one"), "#d9772b", "#8a3c06", "cross")
LOST = Look(later("Lost: painted only in the earlier one"), "#4a90c2", "#123f63", "slash")
KEPT = Look(later("Kept: painted in both"), "#7b6d8d", "#453a55", "plain")
LOOKS = (GAINED, LOST, KEPT)


def _texture(look: Look, ratio: float) -> QPixmap:
    tile = QPixmap(round(TILE * ratio), round(TILE * ratio))
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    painter.setPen(QPen(QColor(look.line), 1.5))
    if look.texture == "cross":
        painter.drawLine(QPointF(2, 5), QPointF(8, 5))
        painter.drawLine(QPointF(5, 2), QPointF(5, 8))
    elif look.texture == "slash":
        for shift in (-TILE, 0, TILE):
            painter.drawLine(QPointF(shift, TILE), QPointF(shift + TILE, 0))
    painter.end()
    return tile


def paint_part(painter: QPainter, area: BaseGeometry, view: View, look: Look, mm: float) -> None:
    """Paint one part (mm, body frame); `mm` is millimetres per pixel."""
    path = path_of(area, view)
    if path.isEmpty():
        return
    fill = QColor(look.fill)
    fill.setAlpha(150)
    painter.fillPath(path, fill)
    painter.fillPath(path, _unscaled(painter, look))
    painter.strokePath(path, QPen(QColor(look.line), 1.2 * mm))


def paint_change(painter: QPainter, change: ViewChange, view: View, mm: float) -> None:
    """Paint what of a view was kept, lost and gained."""
    for area, look in ((change.kept, KEPT), (change.lost, LOST), (change.gained, GAINED)):
        paint_part(painter, area, view, look, mm)


def _unscaled(painter: QPainter, look: Look) -> QBrush:
    """Return the texture as a brush whose tiles keep their size on screen."""
    ratio = painter.device().devicePixelRatio()
    brush = QBrush(_texture(look, ratio))
    inverse, ok = (painter.combinedTransform() * QTransform.fromScale(ratio, ratio)).inverted()
    if ok:
        brush.setTransform(inverse)
    return brush


def paint_swatch(painter: QPainter, box: QRectF, look: Look) -> None:
    """Paint a small sample for the legend."""
    fill = QColor(look.fill)
    fill.setAlpha(150)
    painter.fillRect(box, fill)
    painter.save()
    painter.setClipRect(box)
    painter.drawTiledPixmap(box, _texture(look, 1.0), QPointF(0, 0))
    painter.restore()
    painter.setPen(QPen(QColor(look.line), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
