"""Whose sessions: choose, add and rename the people of a library."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from bodymap.errors import BodymapError
from bodymap.gui.cabinet.remove_person import RemovePerson
from bodymap.gui.look.theme import px
from bodymap.gui.texts.session_words import people_names
from bodymap.gui.widgets.ask_text import TextQuestion
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF
from bodymap.words import later, tr

EVERYBODY = later("Everybody")
NAME_HINT = later(
    "A name or a sign that you will know again. It may stay empty; it never leaves this computer by itself."
)


class PeopleBar(QWidget):
    """The person chooser. `chosen` tells that another was chosen, `removed` the id of who was, `failed` a sentence."""

    chosen = Signal()
    removed = Signal(str)
    failed = Signal(str)

    def __init__(self, library: Library, person: str = SELF, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Whose sessions"))
        self.box.setMinimumWidth(px(190))
        self.menu = QMenu(self)
        self.add = self.menu.addAction(tr("Add a person..."), self._ask_add)
        self.rename = self.menu.addAction(tr("Rename..."), self._ask_rename)
        self.remove = self.menu.addAction(tr("Remove"), self._remove)
        button = QPushButton(tr("People"))
        button.setMenu(self.menu)
        button.setEnabled(not library.read_only)
        label = QLabel(tr("Whose"))
        label.setObjectName("quiet")
        label.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (label, self.box, button):
            layout.addWidget(widget)
        self._fill(person)
        self.box.currentIndexChanged.connect(lambda _row: self._choose())

    @property
    def person(self) -> str | None:
        """The id of who is chosen; None for everybody."""
        return self.box.currentData() or None

    def names(self) -> dict[str, str]:
        """Return what everybody is called, by id."""
        return people_names(self._library.people.all())

    def look_again(self) -> None:
        """Show who there is now; who is chosen stays so, unless they were removed."""
        before = self.person
        self._fill(before)
        if self.person != before:
            self.chosen.emit()

    def choose(self, person: str | None) -> None:
        """Choose a person, or everybody."""
        self._fill(person)
        self._choose()

    def _fill(self, person: str | None) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        for key, name in self.names().items():
            self.box.addItem(name, key)
        if self.box.count() > 1:  # oneself and all are found at once, however many there are
            self.box.insertItem(1, tr(EVERYBODY), "")
            self.box.insertSeparator(2)
        self.box.setCurrentIndex(max(self.box.findData(person or ""), 0))
        self.box.blockSignals(False)
        self._enable()

    def _choose(self) -> None:
        self._enable()
        self.chosen.emit()

    def _enable(self) -> None:
        person = self.person
        self.rename.setEnabled(person is not None)
        self.remove.setEnabled(person is not None and person != SELF)

    def _ask_add(self) -> None:
        question = TextQuestion(tr("Add a person"), tr(NAME_HINT), "", tr("Add"), self)
        question.answered.connect(lambda name: self._do(lambda: self._library.people.add(name).id))
        question.open()

    def _ask_rename(self) -> None:
        person = self.person
        if person is None:
            return
        name = self._library.people.get(person).name
        question = TextQuestion(tr("Rename"), tr(NAME_HINT), name, tr("Rename"), self)
        question.answered.connect(lambda text: self._do(partial(self._rename, person, text)))
        question.open()

    def _rename(self, person: str, name: str) -> str:
        self._library.people.rename(person, name)
        return person

    def _remove(self) -> None:
        """Remove who is chosen, at once where nothing is lost with them."""
        person, library = self.person, self._library
        if person is None:
            return
        remove = partial(self._do, partial(self._removed, person))
        try:
            times = 0 if library.count(person) else library.care.count(person)  # with sessions they stay in any case
        except BodymapError as error:
            self.failed.emit(str(error))
            return
        if not times:
            remove()
            return
        question = RemovePerson(self.names()[person], times, self)
        question.confirmed.connect(remove)
        question.open()

    def _removed(self, person: str) -> str:
        self._library.people.remove(person)
        self.removed.emit(person)
        return SELF

    def _do(self, change: Callable[[], str]) -> None:
        """Make a change that returns whom to choose then; an error becomes a sentence."""
        try:
            person = change()
        except BodymapError as error:
            self.failed.emit(str(error))
            return
        self.choose(person)
