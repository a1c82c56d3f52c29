"""Both views of a drawing side by side as they are handed on: paint, numbers, and the person's left and right.

A clinician reads "Right" and "Left" as the person's own; on the front view the person's right is at the viewer's left,
on the back view the person's left is.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from shapely import MultiPolygon, transform

from bodymap.body.figure import load_figure
from bodymap.body.frame import HEIGHT_MM, VIEWS, View, screen_x
from bodymap.drawing.mark import Drawing
from bodymap.drawing.visible import visible_of
from bodymap.report.badges import Badge, badges
from bodymap.report.body_art import paint_body
from bodymap.report.paint_art import paint_marks
from bodymap.report.skin import LIGHT_SKIN
from bodymap.words import later, tr

Points = NDArray[np.float64]
INK, QUIET, LINE = "#1f2a2e", "#56636a", "#d8d2c8"
VIEW_NAMES: dict[View, str] = {"front": later("Front"), "back": later("Back")}
SIDE_NAMES: dict[View, tuple[str, str]] = {  # as the viewer reads
    "front": (later("Right"), later("Left")),
    "back": (later("Left"), later("Right")),
}
WIDTH_MM = 980.0  # of a view, arms and a margin
MOST_NUMBERED = 12
TEXTURE = 0.7  # px of a texture in px of the sheet


@dataclass(frozen=True)
class Sheet:
    """How a view is laid into a box: `text` is the height of its labels, all in the painter's units."""

    box: QRectF
    text: float

    def place(self, column: int) -> tuple[float, float, float]:
        """Return (x of the midline, y of the crown, units per mm) of a view's body."""
        wide, high = self.box.width() / len(VIEWS), self.box.height() - 1.6 * self.text
        scale = min(wide / WIDTH_MM, high / (HEIGHT_MM + 20))
        return self.box.left() + wide * (column + 0.5), self.box.top() + 1.6 * self.text, scale


def numbers_of(drawing: Drawing) -> dict[int, int]:
    """Return the number of each mark that is seen, by its index in the drawing; as many as are numbered."""
    seen = {id(mark) for mark, _ in visible_of(drawing.marks)}
    indices = [index for index, mark in enumerate(drawing.marks) if id(mark) in seen]
    return {index: number for number, index in enumerate(indices[:MOST_NUMBERED], 1)}


def paint_sheet(painter: QPainter, sheet: Sheet, drawing: Drawing, *, px: float, numbered: bool = True) -> None:
    """Paint both views into the sheet's box; `px` is how many units of the painter one line's width is."""
    figure = load_figure(drawing.figure)
    seen = visible_of(drawing.marks)
    numbers = numbers_of(drawing) if numbered else {}
    # Textures keep their size on every device, and a little of a pixel does not make them anew.
    ratio = round(painter.combinedTransform().m11() * px * TEXTURE, 2)
    for column, view in enumerate(VIEWS):
        middle, top, scale = sheet.place(column)
        _labels(painter, sheet, view, middle, scale)
        painter.save()
        painter.translate(middle, top)
        painter.scale(scale, scale)
        paint_body(painter, figure, view, px / scale)
        paint_marks(painter, seen, view, ratio, LIGHT_SKIN)
        painter.restore()
        shown = {id(mark): part for mark, part in seen if mark.view == view}
        for number, badge in _badges(sheet, column, numbers, drawing, shown).items():
            _paint_badge(painter, badge, str(number), 0.62 * sheet.text)


def _badges(
    sheet: Sheet, column: int, numbers: dict[int, int], drawing: Drawing, shown: dict[int, MultiPolygon]
) -> dict[int, Badge]:
    """Return where the numbers of a view's marks stand on the sheet."""
    middle, top, scale = sheet.place(column)
    view = VIEWS[column]

    def on_sheet(xy: Points) -> Points:
        return np.stack([middle + screen_x(1.0, view) * scale * xy[:, 0], top + scale * xy[:, 1]], axis=1)

    marks = {
        number: transform(shown[id(drawing.marks[index])], on_sheet)
        for index, number in numbers.items()
        if id(drawing.marks[index]) in shown
    }
    half = min(WIDTH_MM * scale, sheet.box.width() / len(VIEWS)) / 2
    return badges(marks, (middle - half, top, middle + half, sheet.box.bottom()), middle, 0.62 * sheet.text)


def _labels(painter: QPainter, sheet: Sheet, view: View, middle: float, scale: float) -> None:
    high = 1.3 * sheet.text
    y = sheet.box.top()
    centre, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
    half = WIDTH_MM / 2 * scale
    write(
        painter,
        QRectF(middle - half, y, 2 * half, high),
        tr(VIEW_NAMES[view]),
        sheet.text,
        INK,
        align=centre,
        strong=True,
    )
    first, second = (tr(name) for name in SIDE_NAMES[view])
    write(painter, QRectF(middle - half * 0.86, y, half, high), first, 0.86 * sheet.text, QUIET, align=left)
    right = Qt.AlignmentFlag.AlignRight
    write(painter, QRectF(middle - half * 0.14, y, half, high), second, 0.86 * sheet.text, QUIET, align=right)


def _paint_badge(painter: QPainter, badge: Badge, text: str, radius: float) -> None:
    at = QPointF(*badge.centre)
    painter.save()
    painter.setBrush(QBrush(QColor("#ffffff")))
    painter.setPen(QPen(QColor(INK), 0.12 * radius))
    painter.drawLine(*(QPointF(*end) for end in badge.line))
    painter.drawEllipse(at, radius, radius)
    painter.restore()
    box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    write(painter, box, text, 1.2 * radius, INK, align=Qt.AlignmentFlag.AlignCenter, strong=True)


def write(
    painter: QPainter,
    box: QRectF,
    text: str,
    size: float,
    colour: str,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    strong: bool = False,
) -> None:
    """Write a text of that size (the painter's units) into a box."""
    font = QFont("Inter")
    font.setPixelSize(100)  # set large and drawn small, so that a fraction of a unit is a size too
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    ratio = size / 100
    painter.translate(box.topLeft())
    painter.scale(ratio, ratio)
    painter.drawText(QRectF(0, 0, box.width() / ratio, box.height() / ratio), align | Qt.TextFlag.TextWordWrap, text)
    painter.restore()
