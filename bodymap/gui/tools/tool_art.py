"""What tools paint over the bodies: the lasso's trail, a polygon's corners, the chosen mark with its handles. In px."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from shapely.geometry.base import BaseGeometry

from bodymap.drawing.mark import Mark
from bodymap.gui.bodies.stage import Stage
from bodymap.gui.look.palettes import DARK_INK, LIGHT_INK
from bodymap.gui.look.theme import SMALL, face, ink_on, px, skin
from bodymap.report.body_art import path_of
from bodymap.report.paint_art import intensity_colour, seen_colour

HANDLE_PX = 9.0  # side of a handle
DOT_PX = 3.5
GAP_PX = 4.0  # between a mark and its box


def paint_trail(painter: QPainter, points: Sequence[QPointF]) -> None:
    """Paint the line drawn so far with the lasso."""
    for pen in _pens(1.5, Qt.PenStyle.DashLine):
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(list(points)))


def paint_corners(painter: QPainter, corners: Sequence[QPointF], pointer: QPointF, *, closes: bool) -> None:
    """Paint the polygon so far, with lines to the pointer; its first corner is a ring, filled where a click closes."""
    lines = [QLineF(a, b) for a, b in pairwise((*corners, pointer))]  # a polyline is filled as one shape, which takes
    for pen in _pens(1.6):  # a quarter of a second where fifty of its lines cross
        painter.setPen(pen)
        painter.drawLines(lines)
    for pen in _pens(1.2, Qt.PenStyle.DotLine):
        painter.setPen(pen)
        painter.drawLine(QLineF(pointer, corners[0]))
    painter.setPen(QPen(QColor(LIGHT_INK), 1.2))
    painter.setBrush(QColor(DARK_INK))
    for corner in corners[1:]:
        painter.drawEllipse(corner, DOT_PX, DOT_PX)
    painter.setBrush(QColor(DARK_INK if closes else LIGHT_INK))
    for pen in _pens(2.0):
        painter.setPen(pen)
        painter.drawEllipse(corners[0], 2 * DOT_PX, 2 * DOT_PX)


def box_of(stage: Stage, mark: Mark, area: BaseGeometry) -> QRectF:
    """Return the box with the handles round an area of the mark (mm), px."""
    return stage.box_px(area.bounds, mark.view).adjusted(-GAP_PX, -GAP_PX, GAP_PX, GAP_PX)


def corners_of(box: QRectF) -> tuple[QPointF, QPointF, QPointF, QPointF]:
    """Return the corners of a box from the top left clockwise."""
    return box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()


def paint_part(painter: QPainter, stage: Stage, mark: Mark, area: BaseGeometry, *, ghost: bool = False) -> None:
    """Outline `area` (mm) of a mark; a ghost is where it would lie."""
    path = stage.transform(mark.view).map(path_of(area, mark.view))
    if ghost:
        colour = QColor(intensity_colour(mark.intensity))
        colour.setAlphaF(0.4)
        painter.fillPath(path, colour)
    _outline(painter, path)


def paint_chosen(painter: QPainter, stage: Stage, mark: Mark, area: BaseGeometry) -> None:
    """Outline `area` (mm) of the chosen mark, with a box, a handle at each corner, and its intensity as a number."""
    paint_part(painter, stage, mark, area, ghost=area is not mark.area)
    box = box_of(stage, mark, area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(1.2, Qt.PenStyle.DashLine):
        painter.setPen(pen)
        painter.drawRect(box)
    painter.setBrush(QColor(LIGHT_INK))
    for corner in corners_of(box):
        handle = QRectF(corner.x() - HANDLE_PX / 2, corner.y() - HANDLE_PX / 2, HANDLE_PX, HANDLE_PX)
        for pen in _pens(1.6):
            painter.setPen(pen)
            painter.drawRect(handle)
    _number(painter, box, mark.intensity)


def _outline(painter: QPainter, path: QPainterPath) -> None:
    for pen in _pens(2.0):
        painter.strokePath(path, pen)


def _pens(width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> tuple[QPen, QPen]:
    """Return a light pen and a narrower dark one over it: one of them is seen on any skin, paint and theme."""
    return QPen(QColor(LIGHT_INK), width + 2.4), QPen(QColor(DARK_INK), width, style)


def _number(painter: QPainter, box: QRectF, intensity: int) -> None:
    """Paint the intensity above the middle of the box, or below where there is no room."""
    wide, high = px(26), px(20)
    top = box.top() - high - HANDLE_PX
    label = QRectF(box.center().x() - wide / 2, top if top > 0 else box.bottom() + HANDLE_PX, wide, high)
    colour = seen_colour(intensity, skin())
    painter.setPen(QPen(QColor(DARK_INK), 1.2))
    painter.setBrush(colour)
    painter.drawRoundedRect(label, 4, 4)
    painter.setPen(ink_on(colour))
    painter.setFont(face(SMALL, strong=True))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(intensity))
