"""The names of the views above the bodies, and of the person's sides beside the heads."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from bodymap.body.view import VIEWS, View
from bodymap.gui.bodies.stage import CENTRE, HALF_MM, Stage
from bodymap.gui.look.theme import NORMAL, SMALL, current, face, px
from bodymap.words import later, tr

FOOT_PX = 80  # below which there are none
TITLE_PX = 24  # above the bodies, for the names of the views
LABELS_PX = 58  # for the names of the sides too, where they do not fit beside the heads
INSET_PX, LEAST_INSET_PX = 44, 16  # that the sides' names keep from the edges, so that those of two views stay apart
APART_PX = 24  # between the two names of a view
VIEW_TITLES: dict[View, str] = {"front": later("Front"), "back": later("Back")}


def paint_labels(painter: QPainter, stage: Stage, width: float) -> None:
    """Paint the names of both views on a stage `width` px wide."""
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for view in VIEWS:
        _label(painter, stage, view, width)


def _label(painter: QPainter, stage: Stage, view: View, width: float) -> None:
    """Name the view and its sides where they stay in sight at every zoom."""
    to_px = stage.transform()
    left = to_px.map(QPointF(CENTRE[view] - HALF_MM, 0)).x()
    right = to_px.map(QPointF(CENTRE[view] + HALF_MM, 0)).x()
    left, right = max(left, 0.0), min(right, width)
    if right - left < 60:
        return
    names = (tr("Your right"), tr("Your left"))[:: 1 if view == "front" else -1]
    metrics = QFontMetrics(face(SMALL, strong=True))
    words = sum(map(metrics.horizontalAdvance, names)) + APART_PX
    needed = words + 2 * LEAST_INSET_PX
    if right - left < needed:  # take of the room beside the bodies
        left, right = (max(right - needed, 0.0), right) if view == "front" else (left, left + needed)
        right = min(right, width)
    below = px(18) if right - left < needed else 0
    inset = max(min(px(INSET_PX), (right - left - words) / 2), LEAST_INSET_PX)
    plated = stage.zoom > 1  # a body may lie below
    painter.setFont(face(SMALL, strong=True))
    aligns = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    for row, (name, align) in enumerate(zip(names, aligns, strict=True)):
        box = QRectF(left + inset, px(36) + row * below, right - left - 2 * inset, px(20))
        _write(painter, box, align, name, current().quiet, plated=plated)
    painter.setFont(face(NORMAL, strong=True))
    title = QRectF(left + LEAST_INSET_PX, px(8), right - left - 2 * LEAST_INSET_PX, px(20))
    _write(painter, title, Qt.AlignmentFlag.AlignHCenter, tr(VIEW_TITLES[view]), current().text, plated=plated)


def _write(painter: QPainter, box: QRectF, align: Qt.AlignmentFlag, text: str, ink: str, *, plated: bool) -> None:
    """Write a name; on a plate of the stage's colour where a body may lie below it."""
    if plated:
        plate = painter.boundingRect(box, align, text).adjusted(-6, -1, 6, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().stage))
        painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor(ink))
    painter.drawText(box, align, text)
