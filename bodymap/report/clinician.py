"""The report for a clinician, one or two pages of A4: painted for a PDF, for a printer and for a preview alike."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPen, QTextDocument

from bodymap.errors import BodymapError
from bodymap.report.body_sheet import INK, LINE, QUIET, Sheet, paint_sheet, write
from bodymap.report.clinician_text import Report, body_html, facts
from bodymap.report.dates import day
from bodymap.report.flowing import Stretch, flowing, paint_stretch, stretches
from bodymap.report.pages import Paper, lay_a4, words_of, write_pdf
from bodymap.report.picture import paint_qualities, paint_ramp, qualities_of
from bodymap.words import later, tr

# Everything is laid out in points of an A4 page, whatever the device.
WIDE, HIGH = 595.0, 842.0
LEFT, RIGHT, TOP, BOTTOM = 40.0, 40.0, 36.0, 44.0
HEAD, BODIES, GAP = 52.0, 306.0, 4.0
FIRST = HIGH - TOP - BOTTOM - HEAD - BODIES - GAP  # for text on the first page
COLUMN = 158.0  # of the legend, at the right of the bodies
MOST_PAGES = 2
SIZES = (9.4, 8.8, 8.2, 7.6)  # of the text, the first that fits
_RIGHT = Qt.AlignmentFlag.AlignRight
ABOUT = later(
    "Read it before you hand it on; it holds what you painted, answered and noted. Nothing is sent from here."
)


def report_paper(report: Report, name: str = "") -> Paper:
    """Return the report as pages; `name` is of its file."""
    title = tr("Pain drawing, {day}", day=day(report.session.created))
    measured = "\n".join(f"{what}: {measure}" for what, measure in facts(report))
    words = f"{title}\n{measured}\n{words_of(body_html(report))}"
    return Paper(title, name, partial(paint_report, report=report), tr(ABOUT), words)


def write_report(path: Path, report: Report) -> int:
    """Write the report to `path` as a PDF, whole or not at all, and return its number of pages.

    Raises:
        BodymapError: the file cannot be written; what was there before is unchanged.
    """
    return write_pdf(path, report_paper(report))


def paint_report(device: QPagedPaintDevice, report: Report) -> int:
    """Paint the report onto a PDF writer or a printer and return its number of pages."""
    lay_a4(device)
    text, breaks = laid_out(report)
    painter = QPainter()
    if not painter.begin(device):
        raise BodymapError("The printer cannot be reached; choose another, or save a PDF.")
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    scale = device.logicalDpiX() / 72
    for page, stretch in enumerate(breaks):
        if page:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        if not page:
            _head(painter, report)
            _bodies(painter, report)
        paint_stretch(painter, text, stretch, QPointF(LEFT, TOP if page else HIGH - BOTTOM - FIRST))
        _foot(painter, report, page + 1, len(breaks))
        painter.restore()
    painter.end()
    return len(breaks)


def laid_out(report: Report) -> tuple[QTextDocument, list[Stretch]]:
    """Return the text and what of it stands on each page, set as large as fits.

    What feels like the first muscle is left out where it would cost a page, though the text be set a size smaller.
    """

    def at(size: float, *, alike: bool) -> tuple[QTextDocument, list[Stretch]]:
        text = flowing(body_html(report, size, alike=alike), WIDE - LEFT - RIGHT)
        return text, stretches(text, (FIRST, HIGH - TOP - BOTTOM))

    place, found = 0, at(SIZES[0], alike=False)
    while len(found[1]) > MOST_PAGES and place + 1 < len(SIZES):
        place += 1
        found = at(SIZES[place], alike=False)
    for size in SIZES[place : place + 2]:
        fuller = at(size, alike=True)
        if len(fuller[1]) <= len(found[1]):
            return fuller
    return found


def _head(painter: QPainter, report: Report) -> None:
    wide = WIDE - LEFT - RIGHT
    write(painter, QRectF(LEFT, TOP, wide, 24), tr("Pain drawing"), 17, INK, strong=True)
    session = report.session
    who = report.name or tr("Name: ____________________")
    write(painter, QRectF(LEFT + 200, TOP + 1, wide - 200, 14), who, 10.5, INK, align=_RIGHT, strong=bool(report.name))
    drawn = tr("drawn {day}", day=day(session.created))
    if session.title:
        drawn = f"{session.title[:57]} - {drawn}"
    write(painter, QRectF(LEFT + 130, TOP + 15, wide - 130, 12), drawn, 9, QUIET, align=_RIGHT)
    said = tr("Painted by the person. Right and left are the person's own. Information, not a diagnosis.")
    write(painter, QRectF(LEFT, TOP + 28, wide, 12), said, 8.5, QUIET)
    painter.setPen(QPen(QColor(LINE), 0.8))
    painter.drawLine(QRectF(LEFT, TOP + 43, wide, 0).topLeft(), QRectF(LEFT, TOP + 43, wide, 0).topRight())


def _bodies(painter: QPainter, report: Report) -> None:
    top = TOP + HEAD
    wide = WIDE - LEFT - RIGHT - COLUMN - 14
    drawing = report.session.drawing
    paint_sheet(painter, Sheet(QRectF(LEFT, top, wide, BODIES), 9.5), drawing, px=0.5)
    left = WIDE - RIGHT - COLUMN
    y = top + 4
    for name, value in facts(report):
        write(painter, QRectF(left, y, COLUMN, 10), name, 8, QUIET)
        write(painter, QRectF(left, y + 9.5, COLUMN, 13), value[:1].upper() + value[1:], 10, INK, strong=True)
        y += 28
    y += 8
    write(painter, QRectF(left, y, COLUMN, 10), tr("Intensity"), 8, QUIET)
    paint_ramp(painter, QRectF(left, y + 12, COLUMN, 8), 8)
    y += 42
    felt = qualities_of(drawing)
    if felt:
        write(painter, QRectF(left, y, COLUMN, 10), tr("Felt as"), 8, QUIET)
        paint_qualities(painter, QRectF(left, y + 12, COLUMN, 60), 9, felt, columns=2)


def _foot(painter: QPainter, report: Report, page: int, pages: int) -> None:
    y = HIGH - BOTTOM + 14
    wide = WIDE - LEFT - RIGHT
    who = f"{report.name}, " if report.name else ""
    whose = f"{who}{day(report.session.created)}"
    write(painter, QRectF(LEFT, y, wide, 10), tr("{whose}. Not a diagnosis.", whose=whose), 7.5, QUIET)
    write(
        painter,
        QRectF(LEFT, y, wide, 10),
        tr("Page {page} of {pages}", page=page, pages=pages),
        7.5,
        QUIET,
        align=_RIGHT,
    )
