"""The atlas on paper: one small body chart per muscle, grouped by body part."""

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.errors import BodymapError
from bodymap.report.chart import colour_of, paint_chart

DPI = 300
COLUMNS, ROWS = 2, 3
MM = DPI / 25.4  # device pixels per millimetre of paper
INK, QUIET = "#1f2a2e", "#56636a"


def write_sheet(path: Path, atlas: Atlas, figure: Figure) -> int:
    """Write the sheet as a PDF and return its number of pages.

    Raises:
        BodymapError: the file cannot be written.
    """
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(f"bodymap atlas {atlas.version}")
    painter = QPainter()
    if not painter.begin(writer):
        raise BodymapError(f"{path} cannot be written; choose a folder you may write to and that has room.")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pages = 0
    muscles = sorted(atlas.muscles.values(), key=lambda muscle: (muscle.body_part, muscle.name))
    for part, group in groupby(muscles, key=lambda muscle: muscle.body_part):
        members = list(group)
        for start in range(0, len(members), COLUMNS * ROWS):
            if pages:
                writer.newPage()
            pages += 1
            _page(painter, part, members[start : start + COLUMNS * ROWS], atlas, figure, pages)
    painter.end()
    return pages


def _page(painter: QPainter, part: str, muscles: list[Muscle], atlas: Atlas, figure: Figure, number: int) -> None:
    _text(painter, QRectF(12 * MM, 8 * MM, 120 * MM, 8 * MM), part.capitalize(), 13, INK, strong=True)
    foot = f"bodymap atlas {atlas.version} - {figure.name} figure - page {number}"
    _text(painter, QRectF(100 * MM, 9 * MM, 98 * MM, 6 * MM), foot, 7, QUIET, align=Qt.AlignmentFlag.AlignRight)
    wide, high = 186 / COLUMNS * MM, 270 / ROWS * MM
    for place, muscle in enumerate(muscles):
        x = 12 * MM + place % COLUMNS * wide
        y = 18 * MM + place // COLUMNS * high
        _cell(painter, QRectF(x, y, wide - 4 * MM, high - 4 * MM), muscle, figure)


def _cell(painter: QPainter, box: QRectF, muscle: Muscle, figure: Figure) -> None:
    name = muscle.name if not muscle.midline else f"{muscle.name} (midline)"
    _text(painter, QRectF(box.left(), box.top(), box.width(), 5 * MM), name, 9, INK, strong=True)
    latin = muscle.latin
    _text(painter, QRectF(box.left(), box.top() + 4.6 * MM, box.width(), 4 * MM), latin, 6, QUIET)
    for share, word in ((0.25, "front"), (0.75, "back")):
        place = QRectF(box.left() + share * box.width() - 10 * MM, box.top() + 9 * MM, 20 * MM, 4 * MM)
        _text(painter, place, word, 6, QUIET, align=Qt.AlignmentFlag.AlignHCenter)
    legend = 5 * MM * len(muscle.patterns) + 1 * MM
    chart = QRectF(box.left(), box.top() + 13 * MM, box.width(), box.height() - 13 * MM - legend)
    side: CandidateSide = "midline" if muscle.midline else "left"
    painter.save()
    paint_chart(painter, chart, figure, muscle, side, crop=True, px=DPI / 150)
    painter.restore()
    y = box.bottom() - legend + 1 * MM
    for index, pattern in enumerate(muscle.patterns):
        graded = f"{pattern.name}: {pattern.felt} ({pattern.evidence.replace('_', ' ')})"
        _text(painter, QRectF(box.left(), y, box.width(), 5 * MM), graded, 5.2, colour_of(index))
        y += 5 * MM
    painter.setPen(QColor("#ddd8d0"))
    painter.drawLine(box.bottomLeft(), box.bottomRight())


def _text(
    painter: QPainter,
    box: QRectF,
    text: str,
    points: float,
    colour: str,
    *,
    strong: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    font = QFont("Inter")
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, align | Qt.TextFlag.TextWordWrap, text)
