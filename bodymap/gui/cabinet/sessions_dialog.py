"""The sessions window: the kept sessions, how it went over time, and the library they lie in."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.gui.cabinet.library_page import LibraryPage
from bodymap.gui.cabinet.over_time_page import OverTimePage
from bodymap.gui.cabinet.people_bar import PeopleBar
from bodymap.gui.cabinet.sessions_page import SessionsPage
from bodymap.gui.widgets.dress import lead
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.room import WrappingRow, size_for
from bodymap.gui.widgets.work import Works
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF
from bodymap.words import tr

SIZE = (1080, 720)


class SessionsDialog(QDialog):
    """Shows the library.

    Signals:
        opened: the id of the session to open.
        removed, restored, edited: the id of a session that was deleted, that was brought back, or whose name, tags or
            person changed.
        compared: the ids of the earlier and the later session to compare.
        handed: what to hand on and the ids of the sessions.
        begun: the id of the person for whom to begin a session.
        taken: the id of the person for whom to import.
        left: it closes after a change that was waited for, which only now is to be told.
    """

    opened = Signal(str)
    removed = Signal(str)
    restored = Signal(str)
    edited = Signal(str)
    compared = Signal(str, str)
    handed = Signal(str, object)
    begun = Signal(str)
    taken = Signal(str)
    left = Signal()

    def __init__(
        self, library: Library, atlas: Atlas | None, works: Works, parent: QWidget | None = None, person: str = SELF
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sessions"))
        self.resize(size_for(self, *SIZE))
        self.notice = Notice()
        self._leaving: int | None = None  # how it was closed, while a change is waited for
        self._kept, self._written = library, library.written_elsewhere()
        self.people = PeopleBar(library, person)
        self.people.failed.connect(self.notice.say)
        self.sessions = SessionsPage(library, atlas, self.people, self.notice, works)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(tr("What is kept"))
        self.over_time = OverTimePage(library, atlas, self.people, self.notice, works)
        self.pages.addTab(self.sessions, tr("Sessions"))
        self.library = LibraryPage(library, self.notice, works)
        self.pages.addTab(self.over_time, tr("Over time"))
        self.pages.addTab(self.library, tr("Library"))
        self.pages.currentChanged.connect(self._page_changed)
        self.new_button = QPushButton(tr("New session"))
        self.new_button.setEnabled(not library.read_only)
        self.import_button = QPushButton(tr("Import..."))
        self.import_button.setEnabled(not library.read_only)
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self.sessions.opened.connect(self._open)
        self.sessions.removed.connect(self.removed)
        self.sessions.changes.restored.connect(self.restored)
        self.sessions.changes.ended.connect(self._leave)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self.sessions.changes.undo)
        self.sessions.edited.connect(self.edited)
        self.sessions.compared.connect(self.compared)
        self.sessions.handed.connect(self.handed)
        self.sessions.counted.connect(self._lead_on)
        self._lead_on(self.sessions.any_kept)
        self.new_button.clicked.connect(self._begin)
        self.import_button.clicked.connect(lambda: self.taken.emit(self.people.person or SELF))
        self.close_button.clicked.connect(self.close)
        self.sessions.list.setFocus()
        if library.read_only:
            self.notice.say(library.why_read_only)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.addWidget(self.people)
        head.addStretch(1)
        foot = WrappingRow()
        foot.setContentsMargins(16, 10, 16, 12)
        for button in (self.new_button, self.import_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.push()
        self.close_button.setAutoDefault(False)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)

    def show_page(self, name: str) -> None:
        """Bring a page to the front: sessions, over_time or library."""
        page = {"sessions": self.sessions, "over_time": self.over_time, "library": self.library}.get(name)
        if page is not None:
            self.pages.setCurrentWidget(page)

    def _page_changed(self, _page: int) -> None:
        if self.pages.currentWidget() is self.over_time:
            self.over_time.refresh()
        elif self.pages.currentWidget() is self.library:
            self.library.refresh()

    def event(self, event: QEvent) -> bool:
        """Show what another window has done meanwhile, once somebody comes back to this one."""
        if event.type() == QEvent.Type.WindowActivate:
            self.notice.tries(self._look_again)
        return super().event(event)

    def _look_again(self) -> None:
        if self._written != (written := self._kept.written_elsewhere()):
            self._written = written
            self.people.look_again()
            self.sessions.look_again()
            self._page_changed(0)

    def done(self, result: int) -> None:
        """Close; while sessions are being changed, once they are."""
        if self.sessions.changes.busy:
            self._leaving = result
        else:
            super().done(result)

    def _leave(self, changed: bool) -> None:
        """Close where that was asked for; why nothing could be changed is seen here."""
        leaving, self._leaving = self._leaving, None
        if leaving is not None and changed:
            self.left.emit()
            super().done(leaving)

    def refresh(self) -> None:
        """Show what the library holds now; what stands in the way is said."""
        self.notice.tries(lambda: self.people.choose(self.people.person))

    def _open(self, key: str) -> None:
        self.opened.emit(key)
        self.accept()

    def _lead_on(self, any_kept: bool) -> None:
        """Let 'New session' stand out where there is nothing else to do."""
        lead(self.new_button, leads=not any_kept)

    def _begin(self) -> None:
        self.begun.emit(self.people.person or SELF)
        self.accept()
