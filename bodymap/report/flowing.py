"""Text that flows over pages and columns of paper: laid out in points, cut between lines and never after a heading."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, QUrl
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QImage, QPainter, QTextCursor, QTextDocument

Stretch = tuple[float, float]  # of a text: from and to, in points from its top


def flowing(html: str, width: float, *, style: str = "", pictures: Mapping[str, QImage] | None = None) -> QTextDocument:
    """Return the text laid out to a width (points), 9 points high where nothing else is said.

    `pictures` are those that the text names, by their address.
    """
    text = QTextDocument()
    font = QFont("Inter")
    font.setPixelSize(9)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text.setDefaultFont(font)
    text.setUseDesignMetrics(True)
    text.setDocumentMargin(0)
    text.setDefaultStyleSheet(style)
    for address, picture in (pictures or {}).items():
        text.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), picture)
    text.setHtml(html)
    text.setTextWidth(width)
    return text


def stretches(text: QTextDocument, rooms: Iterable[float]) -> list[Stretch]:
    """Return what of the text stands in each room; `rooms` gives their heights (points), the last for all after it."""
    heights = iter(rooms)
    room = next(heights)
    found: list[Stretch] = []
    lines = _lines(text)
    start, kept, after = 0.0, 0.0, 0  # where the stretch begins, where it may end, the line after that
    for place, (top, bottom, heading) in enumerate(lines):
        if bottom - start > room and kept > start:
            found.append((start, kept))
            start, room = lines[after][0], next(heights, room)
        if not heading:
            kept, after = bottom, place + 1
        elif kept <= start:
            kept, after = start or top, place
    found.append((start, max(text.size().height(), start)))
    return found


def _lines(text: QTextDocument) -> list[tuple[float, float, bool]]:
    """Return (top, bottom, whether it is a heading) of every line, in order; a table's row counts as one line."""
    rows: dict[tuple[int, int], tuple[float, float]] = {}
    lines: list[tuple[float, float, bool]] = []
    block = text.begin()
    while block.isValid():
        box = text.documentLayout().blockBoundingRect(block)
        table = QTextCursor(block).currentTable()
        if table is not None:
            key = (table.firstPosition(), table.cellAt(block.position()).row())
            top, bottom = rows.get(key, (box.top(), box.bottom()))
            rows[key] = (min(top, box.top()), max(bottom, box.bottom()))
        else:
            heading = block.blockFormat().headingLevel() > 0
            for index in range(block.layout().lineCount()):
                line = block.layout().lineAt(index)
                top = box.top() + line.y()
                lines.append((top, top + line.height(), heading))
        block = block.next()
    return sorted(lines + [(top, bottom, False) for top, bottom in rows.values()])


def paint_stretch(painter: QPainter, text: QTextDocument, stretch: Stretch, at: QPointF) -> None:
    """Paint a stretch of the text with its upper left corner `at` a point."""
    start, end = stretch
    painter.save()
    painter.translate(at.x(), at.y() - start)
    clip = QRectF(0, start, text.textWidth(), end - start)
    painter.setClipRect(clip)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    text.documentLayout().draw(painter, context)
    painter.restore()
