"""Asks which area of the body to fill: a field to type in, and the areas that are called so."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.atlas.find import Finder
from bodymap.atlas.loader import Atlas
from bodymap.body.areas import Area, area_name, areas
from bodymap.body.figure import Figure
from bodymap.gui.room import size_for
from bodymap.gui.theme import px
from bodymap.words import tr

WIDE, HIGH = 360, 420
EDGE_PX, TOP_PX = 8, 120  # from the window's right edge and its top
AREA = Qt.ItemDataRole.UserRole
UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FillArea(QDialog):
    """One field and a list; `pointed` tells the area that stands marked in the list, `chosen` the one to fill."""

    pointed = Signal(object)
    chosen = Signal(object)

    def __init__(self, figure: Figure, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Fill an area by name"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size_for(self, WIDE, HIGH))
        self._window = parent
        self._areas = {area.id: area for area in areas(figure)}
        self._finder = Finder(Atlas({}, {}, (), "", {}), self._areas.values())
        question = QLabel(tr("Which area of the body hurts?"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Left buttock, right low back..."))
        self.line.setAccessibleName(tr("Name of the area"))
        self.line.setClearButtonEnabled(True)
        question.setBuddy(self.line)
        self.list = QListWidget()
        self.list.setSpacing(3)
        self.list.setAccessibleName(tr("Areas of that name"))
        self.list.setSpacing(px(3))
        self.none = QLabel(tr("No area is called so. Try a plainer word, such as back, hip or shin."))
        self.none.setWordWrap(True)
        self.none.setObjectName("quiet")
        self.fill = QPushButton(tr("Fill"))
        self.fill.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.fill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (question, self.line, self.none, self.list):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.line.textChanged.connect(self._search)
        self.list.currentItemChanged.connect(lambda _item: self.pointed.emit(self.area))
        self.list.itemActivated.connect(self._take)
        self.fill.clicked.connect(self._take)
        cancel.clicked.connect(self.reject)
        self._search("")

    @property
    def area(self) -> Area | None:
        """The area that stands marked in the list."""
        item = self.list.currentItem()
        return self._areas[item.data(AREA)] if item is not None else None

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the right of the window, so that the area can be seen on the body."""
        super().showEvent(event)
        beside = self._window.frameGeometry()
        spare = beside.width() - self.frameGeometry().width() - EDGE_PX
        self.move(beside.left() + max(spare, 0), beside.top() + min(TOP_PX, max(beside.height() - self.height(), 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list while one types."""
        if Qt.Key(event.key()) in UP_AND_DOWN and self.line.hasFocus():
            self.list.event(event)
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        ids = [found.id for found in self._finder.find(text)] if text.strip() else list(self._areas)
        self.list.clear()
        for key in ids:
            item = QListWidgetItem(area_name(self._areas[key]))
            item.setData(AREA, key)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if ids and text.strip() else -1)
        self.none.setVisible(not ids)
        self.fill.setEnabled(bool(ids))

    def _take(self, _what: object = None) -> None:
        area = self.area
        if area is not None:
            self.accept()
            self.chosen.emit(area)
