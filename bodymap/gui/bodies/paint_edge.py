"""The edge of all that is painted: a thin line that tells paint from skin, whatever the two colours are."""

from collections.abc import Sequence

import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import View
from bodymap.drawing.mark import Mark
from bodymap.drawing.united import united
from bodymap.gui.look.theme import skin
from bodymap.report.body_art import path_of

WIDTH_PX, STRONG_PX = 1.1, 2.0
ALPHA = 160
FINEST_PX = 0.2


class PaintEdge:
    """Remembers the path of each view."""

    def __init__(self) -> None:
        self._paths: dict[View, tuple[BaseGeometry, float, QPainterPath]] = {}  # the last of each view; they are large

    def paint(self, painter: QPainter, view: View, marks: Sequence[Mark], mm: float) -> None:
        """Paint the edge in the painter's mm frame; `mm` is millimetres per pixel."""
        self._stroke(painter, self.path(view, marks, mm), ALPHA, WIDTH_PX * mm)

    def paint_strong(self, painter: QPainter, view: View, marks: Sequence[Mark], mm: float) -> None:
        """Paint the edge so that what lies within it stands out."""
        self._stroke(painter, self.path(view, marks, mm), 255, STRONG_PX * mm)

    def _stroke(self, painter: QPainter, path: QPainterPath, alpha: int, width: float) -> None:
        ink = QColor(skin().over.ink)
        ink.setAlpha(alpha)
        round_ = Qt.PenJoinStyle.RoundJoin
        painter.strokePath(path, QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, round_))

    def path(self, view: View, marks: Sequence[Mark], mm: float) -> QPainterPath:
        """Return the union without corners that lie within a fraction of a pixel: half the time to stroke it."""
        whole = united(tuple(mark for mark in marks if mark.view == view))
        known = self._paths.get(view)
        if known is None or known[0] is not whole or known[1] != mm:
            known = self._paths[view] = whole, mm, path_of(shapely.simplify(whole, FINEST_PX * mm), view)
        return known[2]
