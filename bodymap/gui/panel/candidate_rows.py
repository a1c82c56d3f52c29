"""Paints a row of the ranked list: rank, names, side and two thin bars.

A row is equally high whatever its name, so that the list does not jump while it is ranked anew: a name that is longer
than its line goes on in the next, before the anatomical one, which gives way.
"""

from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bodymap.gui.look.row_ground import paint_ground
from bodymap.gui.look.theme import NORMAL, SMALL, current, enlarged, face, px
from bodymap.gui.panel.candidate_model import CANDIDATE, Index, Row
from bodymap.ranking.ranks import Rank
from bodymap.report.side_words import side_word
from bodymap.words import later, share, tr

ROW_PX = 68
FIRST_PX, SECOND_PX = 21, 40  # from a row's top to the lines that its names stand on
LEAST_PX = 48  # below which an anatomical name is not begun
SCROLL_PX = 10  # wide is the bar beside the rows; within the margin
EXPLAINS = later("explains {share}")
PAINTED = later("painted {share}")
THIN = later("thin evidence")  # before the anatomical name, which gives way


def row_px() -> int:
    """Return how high a row is, px."""
    return px(ROW_PX + 18 if enlarged() else ROW_PX)


class CandidateDelegate(QStyledItemDelegate):
    """Paints a row."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return a row's size."""
        return QSize(320, row_px())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint rank, names, side and the two bars."""
        row: Row = index.data(CANDIDATE)
        box = QRect(option.rect)
        box.setRight(min(box.right() + SCROLL_PX, option.widget.width() - 1))  # ends where all ends in the panel
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        _paint_row(painter, box, row, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()


def _paint_row(painter: QPainter, box: QRect, row: Row, *, chosen: bool = False) -> None:
    left, right = box.left() + 16, box.right() - 16
    painter.setPen(QColor(current().quiet))
    painter.setFont(face(NORMAL))
    rank = Rank(row.rank, row.tied).sign
    painter.drawText(QRect(left, box.top() + px(8), px(28), px(20)), Qt.AlignmentFlag.AlignLeft, rank)
    chip = _paint_chip(painter, right, box.top() + px(26), side_word(row.candidate.side), edged=chosen)
    _paint_names(painter, QRect(left + px(28), box.top(), right - left - px(28), box.height()), chip - 8, row)
    wide = right - left - px(28)
    half = wide if enlarged() else (wide - 16) / 2  # large text needs both bars one below the other
    top = box.top() + px(48)
    for column, (value, text, colour) in enumerate(
        (
            (row.candidate.explained, EXPLAINS, current().explained),
            (row.candidate.covered, PAINTED, current().covered),
        )
    ):
        aside, below = (0, column * px(18)) if enlarged() else (column * (half + 16), 0)
        place = QPointF(left + px(28) + aside, top + below)
        _paint_bar(painter, QRectF(place, QSizeF(half, px(14))), value, tr(text, share=share(value)), colour)
    painter.fillRect(QRect(left, box.bottom(), right - left, 1), QColor(current().line))


def _paint_names(painter: QPainter, box: QRect, end: int, row: Row) -> None:
    """Paint the everyday name as wide as the box, going on in the second line; there the anatomical one up to `end`."""
    strong, small = face(NORMAL, strong=True), face(SMALL)
    first, rest, taken = name_lines(row.name, strong, box.width(), end - box.left())
    painter.setPen(QColor(current().text))
    painter.setFont(strong)
    painter.drawText(QPoint(box.left(), box.top() + px(FIRST_PX)), first)
    painter.drawText(QPoint(box.left(), box.top() + px(SECOND_PX)), rest)
    room = end - box.left() - taken
    anatomical = row.anatomical if row.anatomical != row.name else ""
    text = " · ".join(part for part in (tr(THIN) if row.evidence else "", anatomical) if part)
    if text and room >= px(LEAST_PX):
        painter.setPen(QColor(current().quiet))
        painter.setFont(small)
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPoint(box.left() + taken, box.top() + px(SECOND_PX)), words)


@lru_cache(maxsize=512)
def name_lines(name: str, font: QFont, wide: int, second: int) -> tuple[str, str, int]:
    """Return a name in lines of `wide` and `second` px, and how much (px) of the second is taken then."""
    metrics = QFontMetrics(font)
    first, rest = "", name.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= wide:
        first = f"{first} {rest.pop(0)}".strip()
    if not first:
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide), "", 0
    words = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, second)
    return first, words, metrics.horizontalAdvance(words) + 8 if words else 0


def _paint_chip(painter: QPainter, right: int, top: int, text: str, *, edged: bool) -> int:
    """Paint the side on a ground of its own, with an edge where the row has much the same; return where it begins."""
    painter.setFont(face(SMALL, strong=True))
    width = painter.fontMetrics().horizontalAdvance(text) + 16
    box = QRectF(right - width, top, width, px(18))
    painter.setPen(QColor(current().edge) if edged else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().chip))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(9), px(9))
    painter.setPen(QColor(current().text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return int(box.left())


@lru_cache(maxsize=4)
def _room(text: str, font: QFont) -> int:
    """Return the room (px) that the words beside a bar take."""
    return QFontMetrics(font).horizontalAdvance(text) + 8


def _paint_bar(painter: QPainter, box: QRectF, value: float, text: str, colour: str) -> None:
    painter.setFont(face(SMALL))
    words = max(_room(tr(longest, share=share(1)), face(SMALL)) for longest in (EXPLAINS, PAINTED))
    bar = QRectF(box.left(), box.center().y() - 2.5, max(box.width() - words, 8), 5)
    painter.setPen(QColor(current().track_line))
    painter.setBrush(QColor(current().track))
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(bar.width() * value, 2), bar.height()), 2.5, 2.5)
    painter.setPen(QColor(current().quiet))
    place = QRectF(bar.right() + 8, box.top(), words, box.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
