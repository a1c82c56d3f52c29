"""The atlas on paper: one small body chart per muscle, grouped by body part."""

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.drawing.whole_file import write_whole
from bodymap.report.chart import colour_of, paint_chart
from bodymap.words import known, tr

DPI = 300
COLUMNS, ROWS = 2, 3
MM = DPI / 25.4  # device pixels per millimetre of paper
LEGEND_PT = 5.2
INK, QUIET = "#1f2a2e", "#56636a"


def write_sheet(path: Path, atlas: Atlas, figure: Figure) -> int:
    """Write the sheet as a PDF, whole or not at all, and return its number of pages.

    Raises:
        BodymapError: the file cannot be written; what was there before is unchanged.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(tr("bodymap atlas {version}", version=atlas.version))
    painter = QPainter(writer)
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
    write_whole(path, bytes(buffer.data().data()))
    return pages


def _page(painter: QPainter, part: str, muscles: list[Muscle], atlas: Atlas, figure: Figure, number: int) -> None:
    _text(painter, QRectF(12 * MM, 8 * MM, 120 * MM, 8 * MM), part.capitalize(), 13, INK, strong=True)
    foot = tr(
        "bodymap atlas {version} - {figure} figure - page {page}",
        version=atlas.version,
        figure=figure.name,
        page=number,
    )
    _text(painter, QRectF(100 * MM, 9 * MM, 98 * MM, 6 * MM), foot, 7, QUIET, align=Qt.AlignmentFlag.AlignRight)
    wide, high = 186 / COLUMNS * MM, 270 / ROWS * MM
    for place, muscle in enumerate(muscles):
        x = 12 * MM + place % COLUMNS * wide
        y = 18 * MM + place // COLUMNS * high
        _cell(painter, QRectF(x, y, wide - 4 * MM, high - 4 * MM), muscle, figure)


def _cell(painter: QPainter, box: QRectF, muscle: Muscle, figure: Figure) -> None:
    name = known(muscle.name)
    if muscle.midline:
        name = tr("{muscle} (midline)", muscle=name)
    _text(painter, QRectF(box.left(), box.top(), box.width(), 5 * MM), name, 9, INK, strong=True)
    latin = muscle.latin
    _text(painter, QRectF(box.left(), box.top() + 4.6 * MM, box.width(), 4 * MM), latin, 6, QUIET)
    for share, word in ((0.25, tr("front")), (0.75, tr("back"))):
        place = QRectF(box.left() + share * box.width() - 10 * MM, box.top() + 9 * MM, 20 * MM, 4 * MM)
        _text(painter, place, word, 6, QUIET, align=Qt.AlignmentFlag.AlignHCenter)
    legend = _legend(painter, muscle, box.width())
    high = sum(height for _, height in legend)
    chart = QRectF(box.left(), box.top() + 13 * MM, box.width(), box.height() - 14 * MM - high)
    side: CandidateSide = "midline" if muscle.midline else "left"
    painter.save()
    paint_chart(painter, chart, figure, muscle, side, crop=True, px=DPI / 150)
    painter.restore()
    y = box.bottom() - high
    for index, (text, height) in enumerate(legend):
        _text(painter, QRectF(box.left(), y, box.width(), height), text, LEGEND_PT, colour_of(index))
        y += height
    painter.setPen(QColor("#ddd8d0"))
    painter.drawLine(box.bottomLeft(), box.bottomRight())


def _legend(painter: QPainter, muscle: Muscle, width: float) -> list[tuple[str, float]]:
    """Return each pattern in words, with the height (device pixels) that the words take at this width."""
    painter.setFont(_font(LEGEND_PT))
    lines = []
    for pattern in muscle.patterns:
        text = f"{known(pattern.name)}: {known(pattern.felt)} ({pattern.evidence.replace('_', ' ')})"
        room = QRectF(0, 0, width, 40 * MM)
        lines.append((text, painter.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() + 0.5 * MM))
    return lines


def _font(points: float, *, strong: bool = False) -> QFont:
    font = QFont("Inter")
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


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
    painter.setFont(_font(points, strong=strong))
    painter.setPen(QColor(colour))
    painter.drawText(box, align | Qt.TextFlag.TextWordWrap, text)
