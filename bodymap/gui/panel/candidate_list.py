"""The ranked list: one row a muscle, following the brush; a row is chosen, or only pointed at."""

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from bodymap.gui.panel.candidate_model import CANDIDATE, CandidateModel, Row
from bodymap.gui.panel.candidate_rows import CandidateDelegate, row_px
from bodymap.ranking.evidence import Judged
from bodymap.words import later, tr

ROWS = 12
QWIDGETSIZE_MAX = 16_777_215  # Qt's own, which PySide does not name
HEADING = later("Muscles known to send pain here")


class CandidateList(QListView):
    """The list; `chosen` tells which candidate is selected, `pointed` which the pointer is over (or None).

    `opened` tells that the chosen one is to be read: by a click or Enter.
    `spared` tells that there is some height (`spare`) that a list that goes on cannot use for whole rows.
    """

    chosen = Signal(object)  # a Judged, or None
    pointed = Signal(object)  # a Candidate, or None
    opened = Signal()
    spared = Signal()

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
        self.verticalScrollBar().setSingleStep(row_px() // max(QApplication.wheelScrollLines(), 1))  # a turn is a row
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clicked.connect(lambda _index: self.opened.emit())
        self._key: tuple[str, str] | None = None
        self._hover: tuple[str, str] | None = None
        self._left = 0  # the row that was put away last
        self._showing = False

    @property
    def current(self) -> Judged | None:
        """The selected candidate."""
        row: Row | None = self.currentIndex().data(CANDIDATE)
        return row.judged if row else None

    @property
    def chosen_box(self) -> QRect:
        """Where in the list the selected row is seen, px; nothing where none is."""
        return self.visualRect(self.currentIndex()).translated(self.viewport().pos())

    def spare(self, more: int = 0) -> int:
        """Return how much (px) would lie below the last whole row if the list were given `more` px."""
        high = min(self.contentsRect().height() + more, self.maximumHeight())
        return high % row_px() if high > row_px() and self.rows.rows else 0

    def show_rows(self, rows: list[Row]) -> None:
        """Show rows and keep the selected muscle selected wherever it now stands."""
        self._showing = True
        self._left = 0
        self.rows.show(rows)
        self.setMaximumHeight(row_px() * len(rows) if rows else QWIDGETSIZE_MAX)
        self.setMinimumHeight(0 if rows else 1)  # Qt's own where there are rows; without any the words above need it
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

    def leave(self) -> None:
        """Take the keyboard with no row selected yet: by the next key it goes on where it was."""
        self._left = max(self.currentIndex().row(), 0)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def forget(self) -> None:
        """Select nothing."""
        self._key = None
        self.selectionModel().clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole rows only, the chosen one among them; what is left below them stays free."""
        super().resizeEvent(event)
        free = self.spare()
        if free != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, free)
            if free:
                self.spared.emit()
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when the keyboard comes and none is chosen."""
        back = {
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        }
        if event.reason() not in back and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter; go on from the one that was put away."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(self._left))
            return
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            event.accept()
            self.opened.emit()

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
