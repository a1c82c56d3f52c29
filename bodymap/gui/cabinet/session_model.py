"""The sessions found, as Qt sees them: a page at a time, each with its picture once it is looked at."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPixmap

from bodymap.atlas.loader import Atlas
from bodymap.drawing.mark import Drawing
from bodymap.errors import BodymapError
from bodymap.gui.bodies.small_bodies import small_bodies
from bodymap.gui.texts.session_words import leading_words, paint_words, spoken_date, title_of
from bodymap.sessions.library import Library
from bodymap.sessions.search import PAGE, Query
from bodymap.sessions.session import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
KEPT_PICTURES = 300


class SessionModel(QAbstractListModel):
    """The answers to one query; `total` counts those not loaded yet too."""

    def __init__(self, library: Library, atlas: Atlas | None) -> None:
        super().__init__()
        self.library = library
        self.atlas = atlas
        self.query = Query()
        self.entries: list[Entry] = []
        self.total = 0
        self.names: dict[str, str] = {}  # whose they are by the person's id, where they are of several people
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}

    def show(self, query: Query) -> None:
        """Show the first page of what answers `query`; raises BodymapError and keeps what it shows."""
        self._reset(replace(query, limit=PAGE, offset=0))

    def reload(self) -> None:
        """Show again as many as are loaded, as they are now."""
        self._reset(replace(self.query, limit=max(len(self.entries), PAGE), offset=0))

    def _reset(self, query: Query) -> None:
        page = self.library.find(query)
        self.beginResetModel()
        self.query = query
        self.entries = list(page.entries)
        self.total = page.total
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows loaded."""
        return 0 if parent.isValid() else len(self.entries)

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are more."""
        return not parent.isValid() and len(self.entries) < self.total

    def fetchMore(self, _parent: Index) -> None:
        """Load the next page."""
        self._load(PAGE)

    def fetch_rest(self) -> None:
        """Load all that are not loaded yet."""
        if len(self.entries) < self.total:
            self._load(self.total - len(self.entries))

    def _load(self, most: int) -> None:
        """Load the next `most`."""
        try:
            page = self.library.find(replace(self.query, limit=most, offset=len(self.entries)))
        except BodymapError:
            page = None
        if page is None or not page.entries:
            self.total = len(self.entries)  # deleted in another window, or unreadable: there is no more to show
            return
        first = len(self.entries)
        self.beginInsertRows(QModelIndex(), first, first + len(page.entries) - 1)
        self.entries += page.entries
        self.total = page.total
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's title, what a screen reader says of it, or the entry itself."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            leading = leading_words(entry, self.atlas)
            parts = [title_of(entry), self.whose(entry), spoken_date(entry), paint_words(entry), leading, *entry.tags]
            return ", ".join(part for part in parts if part)
        return None

    def whose(self, entry: Entry) -> str:
        """Return the name of the person whose session it is, or nothing where all are of one."""
        return self.names.get(entry.person, "") if self.query.person is None else ""

    def row_of(self, key: str) -> int:
        """Return the row of a session, or -1 when it is not loaded."""
        return next((row for row, entry in enumerate(self.entries) if entry.id == key), -1)

    def picture(self, entry: Entry, size: QSize, ratio: float) -> QPixmap:
        """Return the session's small bodies; without paint where it cannot be read."""
        key = (entry.id, entry.changed.isoformat(), size.height(), ratio)
        if key not in self._pictures:
            while len(self._pictures) >= KEPT_PICTURES:
                del self._pictures[next(iter(self._pictures))]
            try:
                drawing = self.library.read(entry.id).drawing
            except BodymapError:
                drawing = Drawing()
            self._pictures[key] = small_bodies(drawing, size, ratio)
        return self._pictures[key]
