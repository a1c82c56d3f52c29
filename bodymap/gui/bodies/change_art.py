"""Paints what changed between two drawings: gained, lost and kept, each by its colour and by its texture."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import View
from bodymap.gui.look.theme import skin
from bodymap.report.body_art import path_of
from bodymap.report.skin import Over, Tint
from bodymap.sessions.compare import ViewChange
from bodymap.words import later

TILE = 10


@dataclass(frozen=True)
class Look:
    """How a part is drawn: its name, its texture, and which of the skin's colours it has."""

    name: str
    texture: str
    tint: Callable[[Over], Tint]

    @property
    def fill(self) -> QColor:
        """The ground of the part on the body of now."""
        fill = QColor(self.tint(skin().over).fill)
        fill.setAlpha(150)
        return fill

    @property
    def line(self) -> QColor:
        """Its edge and its texture."""
        return QColor(self.tint(skin().over).line)


GAINED = Look(later("Gained: painted only in the later one"), "cross", attrgetter("gained"))
LOST = Look(later("Lost: painted only in the earlier one"), "slash", attrgetter("lost"))
KEPT = Look(later("Kept: painted in both"), "plain", attrgetter("kept"))
LOOKS = (GAINED, LOST, KEPT)


def _texture(look: Look, ratio: float) -> QPixmap:
    tile = QPixmap(round(TILE * ratio), round(TILE * ratio))
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    painter.setPen(QPen(look.line, 1.5))
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
    painter.fillPath(path, look.fill)
    painter.fillPath(path, _unscaled(painter, look))
    painter.strokePath(path, QPen(look.line, 1.2 * mm))


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
    painter.fillRect(box, QColor(skin().fill))  # as it looks on a body
    painter.fillRect(box, look.fill)
    painter.save()
    painter.setClipRect(box)
    painter.drawTiledPixmap(box, _texture(look, 1.0), QPointF(0, 0))
    painter.restore()
    painter.setPen(QPen(look.line, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
