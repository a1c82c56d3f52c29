"""The kept sessions: search, sort, choose one or several, and do something with them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.errors import BodymapError
from bodymap.gui.cabinet.people_bar import PeopleBar
from bodymap.gui.cabinet.session_card import HANDED, PICTURE, SessionCard
from bodymap.gui.cabinet.session_changes import SessionChanges
from bodymap.gui.cabinet.session_list import SessionList
from bodymap.gui.cabinet.session_model import SessionModel
from bodymap.gui.texts.session_words import leading_words
from bodymap.gui.widgets.ask_text import TextQuestion
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.spoken import label_of
from bodymap.gui.widgets.work import Works
from bodymap.sessions.library import Library
from bodymap.sessions.search import Order, Query
from bodymap.sessions.session import Entry
from bodymap.words import later, tr

ORDERS: dict[Order, str] = {
    "newest": later("Newest first"),
    "oldest": later("Oldest first"),
    "changed": later("Changed last"),
    "title": later("By name"),
    "worst": later("Strongest first"),
    "area": later("Largest first"),
}
EMPTY = later(
    "No sessions yet.\n\nClose this window and paint where it hurts: what you paint is kept here as you paint it, "
    "with its date."
)
EMPTY_PERSON = later("No sessions of {name} yet.\n\nChoose 'New session' below and paint; it is kept under this name.")
NOT_FOUND = later("No session has all of these words in its name, note, tags, person or muscles.\n\nTry fewer words.")
TAGS = later("Tags, with commas between them, such as: after running, office")
TAGS_TO_ADD = later("Tags to add, with commas between them, such as: after running, office")


class SessionsPage(QWidget):
    """The list with its card.

    Signals:
        opened: the id of the session to open.
        removed, edited: the id of a session that was deleted, or whose name, tags or person changed.
        compared: the ids of the earlier and the later session.
        handed: what to hand on (see `HANDED`) and the ids of the sessions.
        counted: whether any is kept of whom it is about.
    """

    opened = Signal(str)
    removed = Signal(str)
    edited = Signal(str)
    compared = Signal(str, str)
    handed = Signal(str, object)
    counted = Signal(bool)

    def __init__(self, library: Library, atlas: Atlas | None, people: PeopleBar, notice: Notice, works: Works) -> None:
        super().__init__()
        self.changes = SessionChanges(library, works, notice, self)
        self._library = library
        self._people = people
        self._notice = notice
        self.model = SessionModel(library, atlas)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search names, notes, tags, muscles"))
        self.search.setAccessibleName(tr("Search sessions"))
        self.search.setClearButtonEnabled(True)
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Order of the sessions"))
        for order, words in ORDERS.items():
            self.order.addItem(tr(words), order)
        self.list = SessionList(self.model)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(48, 48, 48, 48)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.card = SessionCard()
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()
        self.refresh()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 8, 16, 8)
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addWidget(label_of(self.order, tr("Order")))
        tools.addWidget(self.order)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(tools)
        left.addWidget(self._stack, 1)
        self.count.setContentsMargins(16, 6, 16, 6)
        left.addWidget(self.count)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(self.card)

    def _wire(self) -> None:
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.order.currentIndexChanged.connect(lambda _row: self.refresh())
        self._people.chosen.connect(self.refresh)
        self.list.doubleClicked.connect(lambda _index: self._asked("open"))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_card())
        self.card.asked.connect(self._asked)
        self.list.asked.connect(self._asked)
        self.changes.edited.connect(self.edited)
        self.changes.removed.connect(self.removed)
        self.changes.changed.connect(self._reload)
        self.changes.undone.connect(self.list.setFocus)

    # what is shown

    def refresh(self) -> None:
        """Show the first page of what is looked for."""
        query = Query(self.search.text(), self._people.person, order=self.order.currentData())
        if self._notice.tries(lambda: self.model.show(query)):
            self._shown([])

    def look_again(self) -> None:
        """Show what is looked for as it is now; what is chosen stays so."""
        self._reload([entry.id for entry in self.chosen()])

    def _reload(self, chosen: Sequence[str]) -> None:
        if self._notice.tries(self.model.reload):
            self._shown(chosen)

    def _shown(self, chosen: Sequence[str]) -> None:
        """Say how many there are, and choose those of `chosen` that are there, else the first."""
        self.model.names = self._people.names()
        total = self.model.total
        looking = bool(self.search.text().strip())
        name = self._people.box.currentText()
        mine = self._people.box.currentIndex() == 0 or self._people.person is None
        self.empty.setText(tr(NOT_FOUND if looking else EMPTY if mine else EMPTY_PERSON, name=name))
        self._stack.setCurrentIndex(0 if total else 1)
        found = tr("%n session(s) found", "", total) if looking else tr("%n session(s)", "", total)
        self.count.setText(found if total else "")
        self.list.choose(chosen)
        self._show_card()
        self.counted.emit(self.any_kept)

    @property
    def any_kept(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.model.total or self.search.text().strip())

    def chosen(self) -> list[Entry]:
        """Return the sessions that are chosen, in the order of the list."""
        return self.list.chosen()

    def _show_card(self) -> None:
        chosen = self.chosen()
        before = None
        if len(chosen) == 1:
            entry = chosen[0]
            before = self._library.before(entry)
            names = self._people.names()
            person = names.get(entry.person, "") if len(names) > 1 else ""
            picture = self.model.picture(entry, PICTURE, self.devicePixelRatioF())
            note = self._note(entry)
            self.card.show_one(entry, picture, person, leading_words(entry, self.model.atlas), note)
        elif chosen:
            self.card.show_several(chosen)
        self.card.setVisible(bool(chosen))
        self.card.enable(len(chosen), writable=not self._library.read_only, has_before=before is not None)
        self._fill_give()

    def _note(self, entry: Entry) -> str:
        try:
            return self._library.read(entry.id).note
        except BodymapError as error:
            return str(error)

    def _fill_give(self) -> None:
        menu = self.card.give_menu
        menu.clear()
        owners = {entry.person for entry in self.chosen()}
        for key, name in self._people.names().items():
            if owners != {key}:  # to whom all of them belong
                menu.addAction(name, partial(self._give, key))
        if menu.isEmpty():
            menu.addAction(tr("Add a person first, under People")).setEnabled(False)

    # what is done

    def _asked(self, what: str) -> None:
        chosen = self.chosen()
        if not chosen:
            return
        keys = [entry.id for entry in chosen]
        if what in HANDED:
            self.handed.emit(what, keys)
        elif what == "compare" and len(chosen) == 2:
            one, two = sorted(chosen, key=lambda entry: entry.created)
            self.compared.emit(one.id, two.id)
        elif what == "compare_before":
            before = self._library.before(chosen[0])
            if before:
                self.compared.emit(before.id, chosen[0].id)
        elif what == "open":
            self.opened.emit(keys[0])
        elif what == "delete" and not self._library.read_only:
            self._delete(chosen)
        elif what in {"rename", "tags"} and not self._library.read_only:
            self._ask(what, chosen)

    def _ask(self, what: str, chosen: Sequence[Entry]) -> None:
        entry = chosen[0]
        if what == "rename":
            question = TextQuestion(tr("Rename"), tr("What is this session called?"), entry.title, tr("Rename"), self)
            question.answered.connect(lambda text: self.changes.rename(entry, text))
        else:
            several = len(chosen) > 1  # what the others have stays
            tags = "" if several else ", ".join(entry.tags)
            question = TextQuestion(tr("Tags"), tr(TAGS_TO_ADD if several else TAGS), tags, tr("Keep tags"), self)
            question.answered.connect(lambda text: self._tag(chosen, tags, text))
        question.open()

    def _tag(self, chosen: Sequence[Entry], before: str, text: str) -> None:
        if text != before:  # a tag that came from elsewhere may have a comma
            self.changes.tag(chosen, text.split(","))

    def _give(self, person: str) -> None:
        self.changes.give(self.chosen(), person, self._people.names().get(person, ""))

    def _delete(self, entries: Sequence[Entry]) -> None:
        row, gone = self.model.row_of(entries[0].id), {entry.id for entry in entries}
        following = [entry.id for entry in self.model.entries[row:] if entry.id not in gone]
        self.changes.delete(entries, following)
