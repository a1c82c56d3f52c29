"""The finder's left half: the field to search in, and the list of what is found, or of everything."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from bodymap.atlas.find import Finder
from bodymap.atlas.loader import Atlas
from bodymap.body.areas import areas
from bodymap.body.figure import Figure
from bodymap.gui.find.find_list import ITEM, FindModel, FindRows, Item, everything, found_items
from bodymap.gui.find.find_page import Target
from bodymap.gui.widgets.room import beside
from bodymap.words import later, tr

LIST_PX = 320
NOTHING = later(
    "Nothing has all of these words in its name, Latin, aliases or signs.\n\nTry one word of it, an everyday word such "
    "as calf, or what you notice, such as stairs. Clear the field to look through everything."
)
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FindSide(QWidget):
    """Searches.

    Signals:
        chosen: the kind and the id of the row that was chosen.
        found: those of the first row that was found while writing.
        missed: nothing was found.
        filled: the rows are others now.
    """

    chosen = Signal(str, str)
    found = Signal(str, str)
    missed = Signal()
    filled = Signal()

    def __init__(self, atlas: Atlas, figure: Figure) -> None:
        super().__init__()
        self._atlas = atlas
        self._areas = {area.id: area for area in areas(figure)}
        self._finder = Finder(atlas, self._areas.values())
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name, Latin, place or sign"))
        self.search.setAccessibleName(tr("Search muscles and places"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.model = FindModel()
        self.list = QListView()
        self.list.setAccessibleName(tr("Muscles and places"))
        self.list.setModel(self.model)
        self._rows = FindRows()
        self.list.setItemDelegate(self._rows)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.nothing = QLabel(tr(NOTHING))
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(16, 16, 16, 16)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self._stack = QStackedWidget()
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self.look())
        self.list.selectionModel().currentChanged.connect(self._chosen)

    def _lay_out(self) -> None:
        self.setFixedWidth(beside(LIST_PX))
        field = QVBoxLayout()
        field.setContentsMargins(16, 12, 16, 8)
        field.addWidget(self.search)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        self.count.setContentsMargins(16, 6, 16, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(field)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move in the list move there while the field is written in."""
        if isinstance(event, QKeyEvent) and watched is self.search and _moves(event):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Show what the words find; everything without words."""
        asked = self.search.text().strip()
        if asked:
            found = self._finder.find(asked)
            self._fill(found_items(found, self._atlas, self._areas))
            self.count.setText(tr("%n found", "", len(found)) if found else "")
        else:
            self._fill(everything(self._atlas, self._areas.values()))
            muscles, places = len(self._atlas.muscles), len(self._areas)
            self.count.setText(tr("{muscles} muscles, {places} places", muscles=muscles, places=places))
        if asked and self.model.items:
            first = self.model.items[0]
            self.found.emit(first.kind, first.id)
        elif asked:
            self.missed.emit()
        self.filled.emit()

    def _fill(self, items: list[Item]) -> None:
        self.model.show(items)
        self._stack.setCurrentIndex(0 if items else 1)

    def _chosen(self, index: QModelIndex) -> None:
        item: Item | None = index.data(ITEM)
        if item is not None and item.kind:
            self.chosen.emit(item.kind, item.id)

    def mark(self, target: Target) -> None:
        """Mark the row of a muscle or an area, where there is one."""
        row = self.model.place_of(*target)
        if row < 0:
            self.list.clearSelection()
        elif self.list.currentIndex().row() != row or not self.list.selectionModel().hasSelection():
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row), QListView.ScrollHint.PositionAtCenter)


def _moves(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in MOVES
