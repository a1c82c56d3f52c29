"""The plan for today on one or two pages of A4: boxes to tick, the spots, what to do, when to stop."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QPen, QTextDocument

from bodymap.body.figure import Figure
from bodymap.care.plan import Planned
from bodymap.care.spot import spot_of
from bodymap.errors import BodymapError
from bodymap.report.body_sheet import INK, LINE, QUIET, write
from bodymap.report.dates import short_day
from bodymap.report.file_names import file_name
from bodymap.report.pages import Paper, lay_a4, words_of
from bodymap.report.plan_text import how_much, reason, total
from bodymap.report.spot_art import paint_spot
from bodymap.words import either, known, later, tr

# Points of an A4 page, whatever the device.
WIDE, HIGH = 595.0, 842.0
LEFT, RIGHT, TOP, BOTTOM = 40.0, 40.0, 36.0, 40.0
HEAD, GAP, BOX = 52.0, 12.0, 13.0
PICTURE = 86.0  # at most
MOST_PAGES = 2
LARGEST = 11.0
# Sizes of the text, whether each instruction has a line of its own, and the pages: the first that holds all. It is read
# from the floor, so rather two pages than small letters.
LAYOUTS = (
    *((size, True, 1) for size in (LARGEST, 10.5, 10.0)),
    *((size, True, 2) for size in (LARGEST, 10.5, 10.0)),
    *((size, False, 2) for size in (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)),
)
FINE = 10  # texts are laid out so many times larger, since letters are set in whole pixels
_RIGHT = Qt.AlignmentFlag.AlignRight
STYLE = """
body { font-family: Inter; color: #1f2a2e; }
p, li { line-height: 112%; margin-top: 0; margin-bottom: 20px; }
b { font-weight: 600; }
.quiet { color: #56636a; }
"""
FOOT = later(
    "Stop, and let somebody look, if pain turns sharp, spreads or keeps growing, or if something is numb, tingles or "
    "feels weak. Information, not a diagnosis."
)
ABOUT = later(
    "To lie beside you, on one page or two. It names the muscles and what to do for them. Nothing is sent from here."
)


@dataclass(frozen=True)
class PlanSheet:
    """What the page is made from.

    Attributes:
        cautions: sentences that stand above the steps, such as those of areas that are unsafe to massage.
        name: whose plan it is, or nothing.
    """

    steps: tuple[Planned, ...]
    figure: Figure
    made: datetime
    cautions: tuple[str, ...] = ()
    name: str = ""


def plan_paper(sheet: PlanSheet) -> Paper:
    """Return the plan as a page."""
    day = short_day(sheet.made)
    steps = "".join(_html(planned, listed=True) for planned in sheet.steps)
    words = words_of("".join(f"<p>{caution}</p>" for caution in sheet.cautions) + steps + tr(FOOT))
    title, name = tr("Plan for today"), file_name(sheet.name, tr("plan {day}", day=day))
    return Paper(title, name, partial(paint_plan, sheet=sheet), tr(ABOUT), words)


def paint_plan(device: QPagedPaintDevice, sheet: PlanSheet) -> int:
    """Paint the plan onto a PDF writer or a printer; return its number of pages, which is 1 or 2."""
    lay_a4(device)
    painter = QPainter()
    if not painter.begin(device):
        raise BodymapError(tr("The printer cannot be reached; choose another, or save a PDF."))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = device.logicalDpiX() / 72
    size, blocks, caution = fitting(sheet)
    pages = paged(size, blocks, caution)
    for page, places in enumerate(pages):
        if page:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        y = TOP
        if not page:
            _head(painter, sheet)
            y += HEAD
            if caution is not None:
                painter.fillRect(QRectF(LEFT, y, WIDE - LEFT - RIGHT, _lines(caution) + 10), QColor("#fff4dc"))
                _draw(painter, caution, LEFT + 8, y + 5)
                y += _caution_high(caution)
        for place in places:
            _step(painter, sheet, sheet.steps[place], blocks[place], y, size)
            y += _high(blocks[place], size) + GAP
        _foot(painter, page + 1, len(pages))
        painter.restore()
    painter.end()
    return len(pages)


def _foot(painter: QPainter, page: int, pages: int) -> None:
    wide = WIDE - LEFT - RIGHT
    write(painter, QRectF(LEFT, HIGH - BOTTOM + 4, wide - 70, 28), tr(FOOT), 9, QUIET)
    if pages > 1:
        said = tr("Page {page} of {pages}", page=page, pages=pages)
        write(painter, QRectF(LEFT, HIGH - BOTTOM + 4, wide, 14), said, 9, QUIET, align=_RIGHT)


def fitting(sheet: PlanSheet) -> tuple[float, list[QTextDocument], QTextDocument | None]:
    """Return the largest size of text in which the pages hold all, with the texts laid out."""
    for size, listed, pages in LAYOUTS:
        blocks = [_text(_html(planned, listed=listed), size, _column(size)) for planned in sheet.steps]
        html = "".join(f"<p>{caution}</p>" for caution in sheet.cautions)
        caution = _text(html, size, WIDE - LEFT - RIGHT - 16) if sheet.cautions else None
        if len(paged(size, blocks, caution)) <= pages:
            break
    return size, blocks, caution


def paged(size: float, blocks: Sequence[QTextDocument], caution: QTextDocument | None) -> list[list[int]]:
    """Return the places of the steps on each page; a step is not parted."""
    pages: list[list[int]] = [[]]
    left = HIGH - TOP - HEAD - BOTTOM - (_caution_high(caution) if caution else 0.0)
    for place, text in enumerate(blocks):
        high = _high(text, size)
        if high > left:
            pages.append([])
            left = HIGH - TOP - BOTTOM
        pages[-1].append(place)
        left -= high + GAP
    return pages


def _caution_high(caution: QTextDocument) -> float:
    return _lines(caution) + 10 + GAP


def _picture(size: float) -> float:
    return PICTURE * size / LARGEST


def _column(size: float) -> float:
    return WIDE - LEFT - RIGHT - BOX - 2 * GAP - _picture(size)


def _high(text: QTextDocument, size: float) -> float:
    return max(_lines(text), _picture(size))


def _lines(text: QTextDocument) -> float:
    return text.size().height() / FINE


def _html(planned: Planned, *, listed: bool) -> str:
    step = planned.step
    text = f"<p><b>{escape(known(step.title))}</b> <span class='quiet'>{escape(how_much(step))}</span></p>"
    text += f"<p class='quiet'>{escape(reason(planned.lead))}</p>"
    feel = escape(known(step.feel))
    text += _list(step.steps, feel) if listed else f"<p>{_running(step.steps)} {feel}</p>"
    cautions = []
    if step.stop_if:
        cautions.append(tr("<b>Stop if</b> {what}.", what=_joined(step.stop_if)))
    if step.not_if:
        cautions.append(tr("<b>Not for you in these cases:</b> {what}.", what=_joined(step.not_if)))
    if cautions:
        text += f"<p>{' '.join(cautions)}</p>"
    return text + f"<p class='quiet'>{_answers()}</p>" if planned.task.asks else text


def _list(steps: Sequence[str], feel: str) -> str:
    items = "".join(f"<li>{escape(known(one))}</li>" for one in steps)
    said = f"<p>{feel}</p>" if feel else ""
    return f"<ol style='margin-left: -10px; -qt-list-indent: 1; margin-top: 0; margin-bottom: 20px'>{items}</ol>{said}"


def _running(steps: Sequence[str]) -> str:
    return " ".join(f"<b>{number}.</b>&nbsp;{escape(known(one))}" for number, one in enumerate(steps, 1))


def _joined(texts: Sequence[str]) -> str:
    return either(escape(known(text)) for text in texts)


def _answers() -> str:
    """Return the question whether it helped, with boxes to tick."""
    box = "&#9633;&nbsp;"
    words = (tr("Better"), tr("The same"), tr("Worse"))
    return "&nbsp;&nbsp; ".join((tr("Did it help?"), *(box + escape(word).replace(" ", "&nbsp;") for word in words)))


def _text(html: str, size: float, wide: float) -> QTextDocument:
    text = QTextDocument()
    font = QFont("Inter")
    font.setPixelSize(round(size * FINE))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text.setDefaultFont(font)
    text.setUseDesignMetrics(True)
    text.setDocumentMargin(0)
    text.setIndentWidth(1.7 * size * FINE)
    text.setDefaultStyleSheet(STYLE)
    text.setHtml(f"<body>{html}</body>")
    text.setTextWidth(wide * FINE)
    return text


def _draw(painter: QPainter, text: QTextDocument, x: float, y: float) -> None:
    painter.save()
    painter.translate(x, y)
    painter.scale(1 / FINE, 1 / FINE)
    text.drawContents(painter)
    painter.restore()


def _head(painter: QPainter, sheet: PlanSheet) -> None:
    wide = WIDE - LEFT - RIGHT
    write(painter, QRectF(LEFT, TOP, wide, 24), tr("Plan for today"), 17, INK, strong=True)
    write(painter, QRectF(LEFT, TOP + 25, wide, 12), total(sheet.steps), 9.5, INK)
    write(painter, QRectF(LEFT, TOP + 2, wide, 14), short_day(sheet.made), 10, INK, align=_RIGHT)
    write(painter, QRectF(LEFT, TOP + 16, wide, 14), sheet.name, 10, INK, align=_RIGHT, strong=True)
    painter.setPen(QPen(QColor(LINE), 0.8))
    painter.drawLine(QRectF(LEFT, TOP + 42, wide, 0).topLeft(), QRectF(LEFT, TOP + 42, wide, 0).topRight())


def _step(painter: QPainter, sheet: PlanSheet, planned: Planned, text: QTextDocument, y: float, size: float) -> None:
    painter.setPen(QPen(QColor(INK), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(LEFT, y + 1, BOX, BOX), 2, 2)
    wide = _picture(size)
    spot = spot_of(planned.task, sheet.figure)
    paint_spot(painter, QRectF(LEFT + BOX + GAP, y, wide, wide), sheet.figure, spot, 0.5)
    _draw(painter, text, LEFT + BOX + 2 * GAP + wide, y)
