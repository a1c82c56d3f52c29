"""The list of kept sessions: reopen, rename, delete with undo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.atlas.loader import Atlas
from bodymap.errors import BodymapError
from bodymap.gui.candidate_list import SIDE_WORDS
from bodymap.gui.notice import Notice
from bodymap.sessions.library import Library
from bodymap.sessions.session import Entry

KEY = Qt.ItemDataRole.UserRole


def spoken_date(entry: Entry) -> str:
    """Return the day and time of a session where the person is."""
    local = entry.created.astimezone()
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M}"


class SessionsDialog(QDialog):
    """Shows the library; `opened` tells which session to open, `removed` which was deleted."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, library: Library, atlas: Atlas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Sessions")
        self.resize(560, 520)
        self._library = library
        self._atlas = atlas
        self._notice = Notice()
        self._empty = QLabel("No sessions yet. What you paint is kept here as you paint it.")
        self._empty.setObjectName("quiet")
        self._empty.setContentsMargins(16, 16, 16, 16)
        self.list = QListWidget()
        self.list.setAccessibleName("Sessions, latest first")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.itemDoubleClicked.connect(lambda _item: self._open())
        self.open_button = QPushButton("Open")
        self.open_button.setDefault(True)
        self.rename_button = QPushButton("Rename")
        self.delete_button = QPushButton("Delete")
        close = QPushButton("Close")
        for button, slot in (
            (self.open_button, self._open),
            (self.rename_button, self._rename),
            (self.delete_button, self._delete),
            (close, self.close),
        ):
            button.clicked.connect(slot)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._delete)
        self.list.itemChanged.connect(self._renamed)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 16)
        for button in (self.open_button, self.rename_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._notice)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.show_entries()

    def show_entries(self) -> None:
        """Show what the library holds now."""
        self.list.blockSignals(True)
        self.list.clear()
        for entry in self._library.entries():
            item = QListWidgetItem(self._line(entry))
            item.setData(KEY, entry)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._empty.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self.list.setCurrentRow(0)
        self._enable()

    def _line(self, entry: Entry) -> str:
        title = entry.title or "Untitled"
        marks = "1 mark" if entry.marks == 1 else f"{entry.marks} marks"
        parts = [spoken_date(entry), marks]
        if entry.marks:
            parts.append(f"worst {entry.worst} of 10")
        if entry.leading:
            muscle, side = entry.leading.rsplit(" ", 1)
            known = self._atlas.muscles.get(muscle) if self._atlas else None
            parts.append(f"first {known.name if known else muscle}, {SIDE_WORDS.get(side, side).lower()}")
        return f"{title}\n{' - '.join(parts)}"

    def _entry(self) -> Entry | None:
        item = self.list.currentItem()
        entry: Entry | None = item.data(KEY) if item else None
        return entry

    def _enable(self) -> None:
        chosen = self._entry() is not None
        self.open_button.setEnabled(chosen)
        writable = chosen and not self._library.read_only
        self.rename_button.setEnabled(writable)
        self.delete_button.setEnabled(writable)

    def _open(self) -> None:
        entry = self._entry()
        if entry:
            self.opened.emit(entry.id)
            self.accept()

    def _rename(self) -> None:
        item = self.list.currentItem()
        entry = self._entry()
        if item and entry:
            self.list.blockSignals(True)
            item.setText(entry.title)
            self.list.blockSignals(False)
            self.list.editItem(item)

    def _renamed(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(KEY)
        title = item.text().splitlines()[0].strip() if item.text().strip() else ""
        try:
            self._library.rename(entry.id, title)
        except BodymapError as error:
            self._notice.say(str(error))
        row = self.list.row(item)
        self.show_entries()
        self.list.setCurrentRow(row)

    def _delete(self) -> None:
        entry = self._entry()
        if entry is None or self._library.read_only:
            return
        try:
            self._library.delete(entry.id)
        except BodymapError as error:
            self._notice.say(str(error))
            return
        self.removed.emit(entry.id)
        self.show_entries()
        name = entry.title or spoken_date(entry)
        self._notice.say(
            f"Deleted: {name}. It is wiped when bodymap next starts.", "Undo", lambda: self._restore(entry)
        )

    def _restore(self, entry: Entry) -> None:
        try:
            self._library.restore(entry.id)
        except BodymapError as error:
            self._notice.say(str(error))
        self.show_entries()
