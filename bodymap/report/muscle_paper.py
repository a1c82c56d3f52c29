"""A muscle's page on paper: its patterns drawn large, then all that is known of it in two columns."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPainter, QPen

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.errors import BodymapError
from bodymap.report.body_sheet import INK, LINE, QUIET, SIDE_NAMES, VIEW_NAMES, write
from bodymap.report.chart import paint_chart, spot_image
from bodymap.report.flowing import flowing, paint_stretch, stretches
from bodymap.report.pages import Paper, lay_a4, words_of
from bodymap.words import later, tr

# Points of an A4 page.
WIDE, HIGH = 595.0, 842.0
EDGE, TOP, BOTTOM = 40.0, 36.0, 44.0
HEAD, CHART, GAP = 52.0, 250.0, 18.0
COLUMN = (WIDE - 2 * EDGE - GAP) / 2
SPOT = 92  # points, of the picture of a press point
SPOT_DPI = 200
STYLE = f"""
body {{ color: {INK}; }}
p, li {{ line-height: 125%; margin-top: 2px; margin-bottom: 3px; }}
h3 {{ font-size: 10px; font-weight: 600; margin-top: 8px; margin-bottom: 2px; }}
b {{ font-weight: 600; }}
.quiet {{ color: {QUIET}; }}
.care {{ background-color: #fff4dc; }}
a {{ color: {INK}; text-decoration: none; }}
"""
ABOUT = later("All that bodymap knows of this muscle. It is information, not a diagnosis.")
FOOT = later("Information, not a diagnosis. How muscles send pain elsewhere is debated among researchers.")
_RIGHT = Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class MusclePaper:
    """What is printed: the muscle on a figure, its name and the line below it, the text, the atlas's version."""

    muscle: Muscle
    figure: Figure
    name: str
    below: str
    html: str
    version: str

    @property
    def side(self) -> CandidateSide:
        """The side on which it is drawn."""
        return "midline" if self.muscle.midline else "left"


def muscle_paper(page: MusclePaper) -> Paper:
    """Return the page as pages of A4."""
    words = f"{page.name}\n{page.below}\n{words_of(page.html)}"
    return Paper(page.name, page.name.replace("/", "-"), partial(paint_muscle, page=page), tr(ABOUT), words)


def paint_muscle(device: QPagedPaintDevice, page: MusclePaper) -> int:
    """Paint the page onto a PDF writer or a printer and return its number of pages."""
    lay_a4(device)
    text = flowing(page.html, COLUMN, style=STYLE, pictures=_spots(page))
    first = HIGH - TOP - BOTTOM - HEAD - CHART
    columns = stretches(text, (first, first, HIGH - TOP - BOTTOM))
    pages = (len(columns) + 1) // 2
    painter = QPainter()
    if not painter.begin(device):
        raise BodymapError(tr("The printer cannot be reached; choose another, or save a PDF."))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = device.logicalDpiX() / 72
    for number in range(pages):
        if number:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        if not number:
            _head(painter, page)
            _chart(painter, page)
        top = TOP if number else TOP + HEAD + CHART
        for column, stretch in enumerate(columns[2 * number : 2 * number + 2]):
            paint_stretch(painter, text, stretch, QPointF(EDGE + column * (COLUMN + GAP), top))
        _foot(painter, page, number + 1, pages)
        painter.restore()
    painter.end()
    return pages


def _spots(page: MusclePaper) -> dict[str, QImage]:
    ratio = SPOT_DPI / 72
    return {
        f"spot:{pattern.id}": spot_image(page.figure, pattern.press, page.side, SPOT, ratio)
        for pattern in page.muscle.patterns
    }


def _head(painter: QPainter, page: MusclePaper) -> None:
    wide = WIDE - 2 * EDGE
    write(painter, QRectF(EDGE, TOP, wide, 24), page.name, 17, INK, strong=True)
    write(painter, QRectF(EDGE, TOP + 24, wide, 14), page.below, 9.5, QUIET)
    painter.setPen(QPen(QColor(LINE), 0.8))
    painter.drawLine(QPointF(EDGE, TOP + 43), QPointF(EDGE + wide, TOP + 43))


def _chart(painter: QPainter, page: MusclePaper) -> None:
    """Paint front and back side by side, each under its name and the person's sides."""
    top = TOP + HEAD
    painter.save()
    box = QRectF(EDGE, top + 14, WIDE - 2 * EDGE, CHART - 30)
    places = paint_chart(painter, box, page.figure, page.muscle, page.side, crop=True, px=0.5)
    painter.restore()
    for view, place in places.items():
        line = QRectF(place.left(), top, place.width(), 12)
        write(painter, line, tr(VIEW_NAMES[view]), 8.5, INK, align=_CENTRE, strong=True)
        write(painter, line, tr(SIDE_NAMES[view][0]), 8, QUIET)
        write(painter, line, tr(SIDE_NAMES[view][1]), 8, QUIET, align=_RIGHT)


def _foot(painter: QPainter, page: MusclePaper, number: int, pages: int) -> None:
    y, wide = HIGH - BOTTOM + 14, WIDE - 2 * EDGE
    write(painter, QRectF(EDGE, y, wide, 10), tr(FOOT), 7.5, QUIET)
    told = tr(
        "{name}, bodymap atlas {version}, page {page} of {pages}",
        name=page.name,
        version=page.version,
        page=number,
        pages=pages,
    )
    write(painter, QRectF(EDGE, y + 9, wide, 10), told, 7.5, QUIET)
