"""The cabinet: what of the window has to do with sessions that are kept. It wires; the dialogs and jobs do the work."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from bodymap.errors import BodymapError
from bodymap.gui.cabinet.library_desk import LibraryDesk
from bodymap.gui.cabinet.since_desk import SinceDesk
from bodymap.gui.cabinet.unsaved import Unsaved
from bodymap.gui.guide.guide_desk import GuideDesk
from bodymap.gui.guide.self_care import CareDesk
from bodymap.gui.hand_on.hand_on import HandOn
from bodymap.gui.panel.panel import Panel
from bodymap.gui.studio.readiness import Readiness
from bodymap.gui.studio.studio import Studio
from bodymap.gui.widgets.notice import Notice, while_open
from bodymap.sessions import backups
from bodymap.sessions.document import Document
from bodymap.sessions.keeping import as_last_seen
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF, Session
from bodymap.words import later, tr

if TYPE_CHECKING:
    from bodymap.gui.cabinet.session_changes import SessionChanges
    from bodymap.gui.cabinet.sessions_dialog import SessionsDialog

DEMO = later("The example keeps no sessions; start bodymap without 'demo' to keep yours.")
PARTED = later(
    "Another window has changed this session too. Both are kept: what stands here goes on as a session of its own, "
    "'{title}'."
)
KEPT_AGAIN = later("This session was deleted in another window. You went on with it here, so it is kept again.")
NOTHING_PAINTED = later("There is nothing to hand on yet; paint first, or choose a session in the sessions window.")


class Home(Protocol):
    """The window, which has another cabinet in another look."""

    cabinet: "Cabinet"


class Cabinet(QObject):
    """Sessions window, compare, hand on, import, the library. `changed` tells that another session stands there."""

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        document: Document,
        studio: Studio,
        panel: Panel,
        notice: Notice,
        hand_on: HandOn,
        readiness: Readiness,
        unsaved: Unsaved,
    ) -> None:
        super().__init__(window)
        self.unsaved = unsaved
        self._readiness = readiness
        self._window = window
        self._document = document
        self._studio = studio
        self._panel = panel
        self._notice = notice
        self.works = hand_on.works
        self.care = CareDesk(document, panel.detail, notice, self)
        self.hand_on = hand_on
        self.guides = GuideDesk(window, document, studio, panel, self.care, notice, hand_on.works)
        self.libraries = LibraryDesk(self, document, notice, hand_on, self._begin, self._load)
        self.libraries.opened.connect(self.changed)
        self.since = SinceDesk(window, document, studio, panel)
        self._deleted = ("", "")  # the session that was open when it was deleted, and the empty one in its place

    @property
    def library(self) -> Library | None:
        """Where sessions are kept; None in the example."""
        return self._document.library

    def begin(self) -> None:
        """Say what stands in the way of keeping; make the day's backup beside the window."""
        library = self.library
        if library is None:
            return
        if library.read_only:
            self._notice.say(library.why_read_only)
            return
        path = library.path

        def backup(_progress: object) -> object:
            return backups.make_if_due(path)

        self.works.start("", backup, lambda _made: None, self._notice.say, quiet=True)

    # one session

    def open_session(self, key: str) -> None:
        """Open a kept session; the one that stands there stays, with all that can be undone."""
        here, library = key == self._document.session.id and self._document.saved, self.library
        if here and library is not None and as_last_seen(library, key):
            self._shown()
        else:
            self.unsaved.before(lambda: self._load(key))

    def _load(self, key: str) -> None:
        if self.library is None:
            return
        try:
            session = self.library.load(key)
        except BodymapError as error:
            self._notice.say(str(error), holds=while_open(self._document))
            return
        self._readiness.when_ready(session.drawing, lambda: self._open(session))

    def _open(self, session: Session) -> None:
        if self._notice.tries(lambda: self._document.open_loaded(session)):
            self._shown()

    def new_session(self, person: str | None = None) -> None:
        """Begin an empty session, for a person if one is named; the one before is kept."""
        self.unsaved.before(lambda: self._begin(person))

    def _begin(self, person: str | None = None) -> None:
        self._notice.hide()
        self._panel.list.forget()
        self._document.new()
        if person is not None:
            self._document.set_person(person)
        self._shown()

    def parted(self) -> None:
        """Say that another window works on the session too, and that what stands here is kept beside it."""
        text = tr(PARTED, title=self._document.session.title)
        self._shown()
        self._notice.say(text)

    def kept_again(self) -> None:
        """Say that what stands here was deleted elsewhere, and is kept again."""
        self._notice.say(tr(KEPT_AGAIN), holds=while_open(self._document))

    def _shown(self) -> None:
        self._panel.head.show_session(self._document.session)
        self.changed.emit()

    def _removed(self, key: str) -> None:
        if key == self._document.session.id:
            self._begin()
            self._deleted = (key, self._document.session.id)
        self._notice.look_again()  # it may have been offered

    def _restored(self, key: str) -> None:
        """Open again what was open when it was deleted, where nothing was begun in its place."""
        history = self._document.history
        begun = not self._document.session.empty or history.undo_name or history.redo_name
        if (key, self._document.session.id) == self._deleted and not begun:
            self._load(key)

    def _edited(self, key: str) -> None:
        """Let the document know what was changed of the session that stands there."""
        if self.library is None or key != self._document.session.id:
            return
        entry = self.library.entry(key)
        if entry is not None:
            self._document.set_title(entry.title)
            self._document.set_tags(entry.tags)
            self._document.set_person(entry.person)
            self._shown()

    def _person_removed(self, person: str) -> None:
        """Let what stands there, of which nothing is kept, be the owner's."""
        if person == self._document.session.person:
            self._document.set_person(SELF)
            self._shown()

    # the sessions window

    def show_sessions(self, page: str = "sessions") -> None:
        """Show the kept sessions, how it went over time, or the library."""
        library = self.library
        if library is None:
            self._notice.say(tr(DEMO))
            return
        from bodymap.gui.cabinet.sessions_dialog import SessionsDialog

        try:
            person = self._document.session.person
            dialog = SessionsDialog(library, self._studio.atlas, self.works, self._window, person)
        except BodymapError as error:
            self._notice.say(str(error))
            return
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.opened.connect(self.open_session)
        dialog.begun.connect(self.new_session)
        dialog.removed.connect(self._removed)
        dialog.restored.connect(self._restored)
        dialog.edited.connect(self._edited)
        dialog.left.connect(lambda: self._leave(dialog.sessions.changes))
        dialog.people.chosen.connect(self.changed)  # or renamed: what is said of whose session it is may be another
        dialog.people.removed.connect(self._person_removed)
        dialog.compared.connect(lambda one, two: self._compare(one, two, dialog))
        dialog.handed.connect(lambda what, keys: self.hand_on.hand(what, library, keys, dialog, dialog.notice))
        dialog.taken.connect(lambda person: self.hand_on.ask_import(library, person, dialog, dialog.notice))
        dialog.library.handed.connect(lambda what: self.hand_on.hand(what, library, None, dialog, dialog.notice))
        dialog.library.chosen.connect(lambda path: self.unsaved.before(lambda: self.libraries.use(path, dialog)))
        dialog.library.restored.connect(lambda path: self.unsaved.before(lambda: self.libraries.put_back(path, dialog)))
        self.hand_on.imported.connect(dialog.refresh)
        dialog.show_page(page)
        dialog.open()

    def _leave(self, changes: "SessionChanges") -> None:
        changes.setParent(self._window)  # which stays, also in another look
        self.tell_of(changes)

    def tell_of(self, changes: "SessionChanges") -> None:
        """Tell what was changed, and offer to undo it, where the sessions window is closed by then."""
        home, document, library = cast("Home", self._window), self._document, self.library
        changes.edited.connect(self._edited)
        changes.restored.connect(self._restored)
        changes.outlive(self._notice, lambda: document.library is library, lambda: home.cabinet.tell_of(changes))

    def _compare(self, one: str, two: str, dialog: "SessionsDialog") -> None:
        library = self.library
        if library is None:
            return
        from bodymap.gui.cabinet.compare_view import CompareView

        try:
            view = CompareView(library.read(one), library.read(two), self._studio.atlas, dialog)
        except BodymapError as error:
            dialog.notice.say(str(error))
            return
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view.open()

    # files

    def hand(self, what: str) -> None:
        """Hand on the session that stands there, as it is seen, also where it could not be saved."""
        library, session = self.library, self._document.session
        if library is None:
            self._notice.say(tr(DEMO))
        elif session.empty and not library.has(session.id):
            self._notice.say(tr(NOTHING_PAINTED), holds=lambda: self._document.session.empty)
        else:
            self.hand_on.hand(what, library, [session.id], self._window, self._notice, session)

    def hand_all(self) -> None:
        """Hand on all sessions."""
        if self.library is None:
            self._notice.say(tr(DEMO))
        else:
            self.hand_on.hand("zip", self.library, None, self._window, self._notice)

    def ask_import(self) -> None:
        """Ask which files to take in."""
        if self.library is None:
            self._notice.say(tr(DEMO))
        else:
            self.hand_on.ask_import(self.library, self._document.session.person, self._window, self._notice)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take dropped files in."""
        if self.library is None:
            self._notice.say(tr(DEMO))
        else:
            person = self._document.session.person
            self.hand_on.take_in(self.library, paths, person, self._window, self._notice)
