"""The ranked list: one row a muscle, with its side and two thin bars, following the brush."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.gui.row_ground import paint_ground
from bodymap.gui.theme import NORMAL, SMALL, current, enlarged, face, px
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import Judged
from bodymap.report.side_words import SIDE_WORDS as SIDE_WORDS  # noqa: PLC0414 - session_words finds it here
from bodymap.report.side_words import side_inside, side_word
from bodymap.words import known, later, share, tr

ROWS = 12
TIE = 0.985  # a score within this of the first of its rank shares the rank
ROW_PX = 68
EXPLAINS = later("explains {share}")
PAINTED = later("painted {share}")
HEADING = later("Muscles known to send pain here")

Index = QModelIndex | QPersistentModelIndex
CANDIDATE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """One row: a judged candidate, its rank (shared by ties, then `tied`) and its names."""

    judged: Judged
    rank: int
    name: str
    anatomical: str
    tied: bool = False

    @property
    def candidate(self) -> Candidate:
        """The candidate of the row."""
        return self.judged.candidate

    @property
    def looks(self) -> tuple[object, ...]:
        """What of the row is seen."""
        c = self.candidate
        return self.rank, self.tied, c.muscle, c.side, f"{c.explained:.0%}", f"{c.covered:.0%}"

    @property
    def said(self) -> str:
        """The row as one sentence."""
        c = self.candidate
        return tr(
            "{rank}. {name}, {anatomical}, {side}: explains {explained} of your pain area; "
            "{covered} of its usual area is painted",
            rank=self.rank,
            name=self.name,
            anatomical=self.anatomical,
            side=side_inside(c.side),
            explained=share(c.explained),
            covered=share(c.covered),
        )


def rows_of(judged: Sequence[Judged], atlas: Atlas) -> list[Row]:
    """Return a row for each muscle, on its best side, with ties sharing a rank."""
    rows: list[Row] = []
    seen: set[str] = set()
    rank, head = 0, 0.0
    for one in judged:
        candidate = one.candidate
        if candidate.muscle in seen:
            continue
        seen.add(candidate.muscle)
        if candidate.score < head * TIE or not rows:
            rank, head = len(rows) + 1, candidate.score
        muscle = atlas.muscles[candidate.muscle]
        rows.append(Row(one, rank, known(muscle.everyday or muscle.name), known(muscle.name)))
    shared = Counter(row.rank for row in rows)
    return [replace(row, tied=True) if shared[row.rank] > 1 else row for row in rows]


class CandidateModel(QAbstractListModel):
    """The rows as Qt sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's text, or the row itself."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == CANDIDATE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return row.said
        return None

    def show(self, rows: list[Row]) -> None:
        """Show these rows."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old.looks != new.looks:  # a row that looks the same need not be painted again at every move
                self.dataChanged.emit(self.index(place), self.index(place))


class CandidateDelegate(QStyledItemDelegate):
    """Paints a row."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return a row's size."""
        return QSize(320, px(ROW_PX + 18 if enlarged() else ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint rank, names, side and the two bars."""
        row: Row = index.data(CANDIDATE)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        _paint_row(painter, box, row)
        painter.restore()


def _paint_row(painter: QPainter, box: QRect, row: Row) -> None:
    left, right = box.left() + 16, box.right() - 16
    painter.setPen(QColor(current().quiet))
    painter.setFont(face(NORMAL))
    rank = f"{row.rank}=" if row.tied else str(row.rank)
    painter.drawText(QRect(left, box.top() + px(8), px(28), px(20)), Qt.AlignmentFlag.AlignLeft, rank)
    chip = _paint_chip(painter, right, box.top() + px(10), side_word(row.candidate.side))
    painter.setPen(QColor(current().text))
    painter.setFont(face(NORMAL, strong=True))
    width = chip - left - px(28) - 8
    name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRect(left + px(28), box.top() + px(7), width, px(20)), Qt.AlignmentFlag.AlignLeft, name)
    painter.setPen(QColor(current().quiet))
    painter.setFont(face(SMALL))
    if row.anatomical != row.name:
        small = painter.fontMetrics().elidedText(row.anatomical, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left + px(28), box.top() + px(26), width, px(16)), Qt.AlignmentFlag.AlignLeft, small)
    wide = right - left - px(28)
    half = wide if enlarged() else (wide - 16) / 2  # large text needs both bars one below the other
    top = box.top() + px(47)
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


def _paint_chip(painter: QPainter, right: int, top: int, text: str) -> int:
    painter.setFont(face(SMALL, strong=True))
    width = painter.fontMetrics().horizontalAdvance(text) + 16
    box = QRectF(right - width, top, width, px(20))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().chip))
    painter.drawRoundedRect(box, px(10), px(10))
    painter.setPen(QColor(current().text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return int(box.left())


@lru_cache(maxsize=4)
def _room(text: str) -> int:
    """Return the room (px) that the words beside a bar take."""
    return QFontMetrics(face(SMALL)).horizontalAdvance(text) + 8


def _paint_bar(painter: QPainter, box: QRectF, value: float, text: str, colour: str) -> None:
    painter.setFont(face(SMALL))
    words = max(_room(tr(longest, share=share(1))) for longest in (EXPLAINS, PAINTED))
    bar = QRectF(box.left(), box.center().y() - 2.5, max(box.width() - words, 8), 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().track))
    painter.drawRoundedRect(bar, 2.5, 2.5)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(bar.width() * value, 2), bar.height()), 2.5, 2.5)
    painter.setPen(QColor(current().quiet))
    place = QRectF(bar.right() + 8, box.top(), words, box.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class CandidateList(QListView):
    """The list; `chosen` tells which candidate is selected, `pointed` which the pointer is over (or None)."""

    chosen = Signal(object)  # a Judged, or None
    pointed = Signal(object)  # a Candidate, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CandidateModel()
        self.setModel(self.rows)
        self.setItemDelegate(CandidateDelegate(self))
        self.setAccessibleName(tr(HEADING))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._key: tuple[str, str] | None = None
        self._hover: tuple[str, str] | None = None
        self._showing = False

    @property
    def current(self) -> Judged | None:
        """The selected candidate."""
        row: Row | None = self.currentIndex().data(CANDIDATE)
        return row.judged if row else None

    def show_rows(self, rows: list[Row]) -> None:
        """Show rows and keep the selected muscle selected wherever it now stands."""
        self._showing = True
        self.rows.show(rows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if rows else Qt.FocusPolicy.NoFocus)  # nothing to stop at
        place = next((i for i, r in enumerate(rows) if (r.candidate.muscle, r.candidate.side) == self._key), -1)
        if place < 0 and self._key is not None:  # the same muscle on another side
            place = next((i for i, r in enumerate(rows) if r.candidate.muscle == self._key[0]), -1)
        if place < 0:
            self.selectionModel().clear()
        elif place != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(place))
        self._showing = False

    def select(self, muscle: str, side: str | None = None) -> bool:
        """Select a muscle's row; False when it is not in the list."""
        for place, row in enumerate(self.rows.rows):
            if row.candidate.muscle == muscle and side in {None, row.candidate.side}:
                self.setCurrentIndex(self.rows.index(place))
                return True
        return False

    def _current_changed(self, current: QModelIndex) -> None:
        if self._showing:
            return
        row: Row | None = current.data(CANDIDATE)
        self._key = (row.candidate.muscle, row.candidate.side) if row else None
        self.chosen.emit(row.judged if row else None)

    def forget(self) -> None:
        """Select nothing."""
        self._key = None
        self.selectionModel().clear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when the keyboard comes and none is chosen."""
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which row the pointer is over."""
        super().mouseMoveEvent(event)
        row: Row | None = self.indexAt(event.position().toPoint()).data(CANDIDATE)
        self._point_at(row)

    def leaveEvent(self, event: Any) -> None:
        """The pointer is over no row."""
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, row: Row | None) -> None:
        key = (row.candidate.muscle, row.candidate.side) if row else None
        if key != self._hover:
            self._hover = key
            self.pointed.emit(row.candidate if row else None)
