"""Opens another library in the window, and puts a backup back into the one that is open."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from shiboken6 import Shiboken

from bodymap.errors import BodymapError
from bodymap.gui.cabinet.unsaved import GO_ON
from bodymap.gui.hand_on.hand_on import HandOn
from bodymap.gui.widgets.notice import Notice
from bodymap.sessions.document import Document
from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress
from bodymap.sessions.session import SELF
from bodymap.words import later, tr

if TYPE_CHECKING:
    from bodymap.gui.cabinet.sessions_dialog import SessionsDialog

LOST = later("Self-care that was done is not kept in this library yet; if another is opened now, that is lost.")


class LibraryDesk(QObject):
    """Has a session begun or loaded where what stands in the window came from what was there before.

    Signals:
        opened: another library is open.
    """

    opened = Signal()

    def __init__(
        self,
        parent: QObject,
        document: Document,
        notice: Notice,
        hand_on: HandOn,
        begin: Callable[[str], None],
        load: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._notice = notice
        self._hand_on = hand_on
        self._begin = begin  # an empty session of a person
        self._load = load  # a kept one

    def use(self, path: Path, dialog: "SessionsDialog") -> None:
        """Open another library, or make one; what was open stays kept in its own, or it is asked first."""
        old = self._document.library
        try:
            if old is not None and not old.read_only:  # of one that is, it was said that nothing can be kept
                old.care.keep_rest()
        except BodymapError as error:
            dialog.notice.say(f"{error} {tr(LOST)}", tr(GO_ON), lambda: self._use(path, dialog))
        else:
            self._use(path, dialog)

    def _use(self, path: Path, dialog: "SessionsDialog") -> None:
        from bodymap.gui.cabinet.open_library import opened
        from bodymap.gui.cabinet.which_library import remember

        library, said = opened(path, dialog)
        old = self._document.library
        if library is None or old is None:
            return
        self._hand_on.works.finish()
        self._document.library = None  # so that nothing of the one goes into the other
        self._begin(SELF)
        self._document.library = library
        old.close()
        remember(library.path)
        dialog.accept()
        self.opened.emit()
        self._notice.say(said or library.why_read_only or tr("The library {path} is open.", path=library.path))

    def put_back(self, path: Path, dialog: "SessionsDialog") -> None:
        """Put a backup back, beside the window."""
        library = self._document.library
        if library is None:
            return
        here = library.path

        def job(progress: Progress) -> "tuple[Path, SessionsDialog]":
            with closing(Library(here, wipe=False, check=False)) as own:
                return own.restore_backup(path, progress), dialog

        say = partial(self._hand_on.say, dialog, dialog.notice)
        self._hand_on.works.start(tr("Putting the backup back..."), job, self._is_back, say)

    def _is_back(self, result: object) -> None:
        """Show what is in the library now that a backup was put back."""
        kept, dialog = cast("tuple[Path, SessionsDialog]", result)
        library, key = self._document.library, self._document.session.id
        if library is None:
            return
        library.forget()
        if library.has(key):
            self._load(key)
        else:
            self._begin(SELF)
        if Shiboken.isValid(dialog):
            dialog.refresh()
            dialog.library.refresh()
        said = tr("Put back. What was there before is kept as {path}.", path=kept)
        self._hand_on.say(dialog, dialog.notice, said)
