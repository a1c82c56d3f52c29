"""What is done to the sessions that are chosen: name, tags, person, delete; beside the window where they are many."""

from collections.abc import Callable, Sequence
from contextlib import closing, nullcontext
from typing import cast

from PySide6.QtCore import QObject, Signal

from bodymap.gui.texts.session_words import spoken_date
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.work import Works
from bodymap.sessions.library import Library
from bodymap.sessions.many import Change, change_all
from bodymap.sessions.progress import Progress
from bodymap.sessions.session import Entry
from bodymap.words import tr

FEW = 20  # sessions that are changed in a moment


class SessionChanges(QObject):
    """Changes sessions.

    Signals:
        edited, removed: the id of a session whose name, tags or person changed, or that was deleted.
        changed: the ids of what to choose in the list as it is now.
    """

    edited = Signal(str)
    removed = Signal(str)
    changed = Signal(object)

    def __init__(self, library: Library, works: Works, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._works, self._notice = library, works, notice

    def rename(self, entry: Entry, title: str) -> None:
        """Give a session a name."""
        self._edit([entry.id], lambda library, key: library.rename(key, title))

    def tag(self, entries: Sequence[Entry], tags: Sequence[str]) -> None:
        """Give one session these tags, or add them to those of several."""
        had = {one.id: one.tags if len(entries) > 1 else () for one in entries}
        self._edit([*had], lambda library, key: library.set_tags(key, (*had[key], *tags)))

    def give(self, entries: Sequence[Entry], person: str, name: str) -> None:
        """Give sessions to a person; it can be undone."""
        was = {entry.id: entry.person for entry in entries}

        def given() -> None:
            said = tr("%n session(s) given to {name}.", "", len(was), name=name)
            self._notice.say(said, tr("Undo"), take_back)

        def take_back() -> None:
            self._edit([*was], lambda library, key: library.give_to(key, was[key]))

        self._edit([*was], lambda library, key: library.give_to(key, person), given)

    def delete(self, entries: Sequence[Entry], following: Sequence[str]) -> None:
        """Delete sessions, and choose one of those `following`; it can be undone until the next start."""
        keys = [entry.id for entry in entries]

        def deleted() -> None:
            for key in keys:
                self.removed.emit(key)
            self.changed.emit(following[:1])
            name = entries[0].title or spoken_date(entries[0])
            what = name if len(keys) == 1 else tr("%n session(s)", "", len(keys))
            said = tr("Deleted: {what}. It is wiped when bodymap next starts.", what=what)
            self._notice.say(said, tr("Undo"), bring_back)

        def bring_back() -> None:
            words = tr("Bringing %n session(s) back...", "", len(keys))
            self._do(words, keys, Library.restore, lambda: self.changed.emit(keys))

        self._do(tr("Deleting %n session(s)...", "", len(keys)), keys, Library.delete, deleted)

    def _edit(self, keys: Sequence[str], change: Change, then: Callable[[], None] = lambda: None) -> None:
        def edited() -> None:
            for key in keys:
                self.edited.emit(key)
            self.changed.emit(keys)
            then()

        self._do(tr("Changing %n session(s)...", "", len(keys)), keys, change, edited)

    def _do(self, words: str, keys: Sequence[str], change: Change, then: Callable[[], None]) -> None:
        many, here = len(keys) > FEW, self._library

        def done() -> None:
            if many:
                here.see_lists()
            then()

        def job(progress: Progress) -> Callable[[], None]:
            own = closing(Library(here.path, wipe=False, check=False)) if many else nullcontext(here)
            with own as library:
                change_all(library, keys, change, progress)
            return done

        self._works.do(words, job, self._ended, self._notice.say, long=many)

    def _ended(self, then: object) -> None:
        cast("Callable[[], None]", then)()
