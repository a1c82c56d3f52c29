"""What shows where the keyboard is: a ring of light and dark on the body, a plain one in lists and texts."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from bodymap.gui.look.palettes import DARK_INK, LIGHT_INK
from bodymap.gui.look.theme import current, ring_px

LIGHT_PX, DARK_PX = 7.0, 3.5  # the light line shows on both sides of the dark one


def paint_ring(painter: QPainter, path: QPainterPath) -> None:
    """Paint the ring along `path` (px) so that it shows on any ground and any paint."""
    _stroke(painter, path, LIGHT_PX, LIGHT_INK)
    _stroke(painter, path, DARK_PX, DARK_INK)


def paint_box_ring(painter: QPainter, box: QRectF) -> None:
    """Paint the plain ring just inside a box (px)."""
    path, wide = QPainterPath(), ring_px()
    inner = wide / 2
    path.addRoundedRect(box.adjusted(inner, inner, -inner, -inner), 4, 4)
    _stroke(painter, path, wide, current().accent)


def _stroke(painter: QPainter, path: QPainterPath, width: float, colour: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_ = Qt.PenJoinStyle.RoundJoin
    painter.strokePath(path, QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, round_))
    painter.restore()
