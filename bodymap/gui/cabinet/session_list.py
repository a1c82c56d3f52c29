"""The list of the sessions found: one or several are chosen, and keys ask for something to be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from bodymap.gui.cabinet.session_model import ENTRY, SessionModel
from bodymap.gui.cabinet.session_rows import SessionRows
from bodymap.sessions.session import Entry
from bodymap.words import tr

KEYS = {Qt.Key.Key_Delete: "delete", Qt.Key.Key_F2: "rename", Qt.Key.Key_Return: "open", Qt.Key.Key_Enter: "open"}


class SessionList(QListView):
    """The list; `asked` tells what a key asks for: open, rename, delete."""

    asked = Signal(str)

    def __init__(self, model: SessionModel) -> None:
        super().__init__()
        self._sessions = model
        self._rows = SessionRows(model)
        self.setAccessibleName(tr("Sessions"))
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def chosen(self) -> list[Entry]:
        """Return the sessions that are chosen, in the order of the list."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(ENTRY) for index in indexes]

    def choose(self, keys: Sequence[str]) -> None:
        """Choose those of the sessions `keys` that are there, else the first."""
        wanted, model = set(keys), self._sessions
        rows = [row for row, entry in enumerate(model.entries) if entry.id in wanted] or ([0] if model.total else [])
        selection, picked = self.selectionModel(), QItemSelection()
        for row in rows:
            index = model.index(row)
            picked.select(index, index)
        selection.select(picked, QItemSelectionModel.SelectionFlag.Select)
        if rows:
            selection.setCurrentIndex(model.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)

    def selectAll(self) -> None:
        """Choose all that were found, those too that are not loaded yet."""
        self._sessions.fetch_rest()
        super().selectAll()

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads; to the end of all that were found."""
        if action == QListView.CursorAction.MoveEnd:
            self._sessions.fetch_rest()
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys into what they ask for."""
        what = KEYS.get(Qt.Key(event.key()))
        if what is None:
            super().keyPressEvent(event)
        else:
            self.asked.emit(what)
