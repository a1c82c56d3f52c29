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
        edited, removed, restored: the id of a session whose name, tags or person changed, that was deleted, or that was
            brought back.
        changed: the ids of what to choose in the list as it is now.
        undone: what was offered to be undone is.
        ended: a change beside the window is, and whether it was made.
    """

    edited = Signal(str)
    removed = Signal(str)
    restored = Signal(str)
    undone = Signal()
    changed = Signal(object)
    ended = Signal(bool)

    def __init__(self, library: Library, works: Works, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._works, self._notice = library, works, notice
        self.busy = False  # with a change beside the window
        self._offered = ""
        self._take_back: Callable[[], None] | None = None

    def undo(self) -> None:
        """Undo what was done last, while that is offered."""
        if self._offered and self._notice.text == self._offered:
            self._notice.take_up()

    def _offer(self, said: str, take_back: Callable[[], None]) -> None:
        self._offered, self._take_back = said, take_back
        self._notice.say(said, tr("Undo"), take_back)

    def outlive(self, notice: Notice, holds: Callable[[], bool], again: Callable[[], None]) -> None:
        """Go on by another notice where the window that this was begun in is closed; what was done is told there.

        It stands there while it `holds`; `again` says it in another look.
        """
        self._notice = notice
        if self._take_back is not None:
            notice.say(self._offered, tr("Undo"), self._take_back, holds=holds, again=again)

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
            said = tr("Given to {name}: %n session(s).", "", len(was), name=name)
            self._offer(said, take_back)

        def take_back() -> None:
            self._edit([*was], lambda library, key: library.give_to(key, was[key]), self.undone.emit)

        self._edit([*was], lambda library, key: library.give_to(key, person), given)

    def delete(self, entries: Sequence[Entry], following: Sequence[str]) -> None:
        """Delete sessions, and choose one of those `following`; it can be undone until they are wiped."""
        keys = [entry.id for entry in entries]

        def deleted() -> None:
            for key in keys:
                self.removed.emit(key)
            self.changed.emit(following[:1])
            name = entries[0].title or spoken_date(entries[0])
            what = name if len(keys) == 1 else tr("%n session(s)", "", len(keys))
            said = tr("Deleted: {what}. It is wiped when bodymap next starts with no other window open.", what=what)
            self._offer(said, bring_back)

        def brought_back() -> None:
            for key in keys:
                self.restored.emit(key)
            self.changed.emit(keys)
            self.undone.emit()

        def bring_back() -> None:
            self._do(tr("Bringing %n session(s) back...", "", len(keys)), keys, Library.restore, brought_back)

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
        self._take_back = None  # what was done before is not what would be told elsewhere

        def done() -> None:
            if many:
                here.see_lists()
            then()

        def job(progress: Progress) -> Callable[[], None]:
            own = closing(Library(here.path, wipe=False, check=False)) if many else nullcontext(here)
            with own as library:
                change_all(library, keys, change, progress)
            return done

        self.busy = many
        self._works.do(words, job, self._ended, self._failed, long=many)

    def _ended(self, then: object) -> None:
        self.busy = False
        cast("Callable[[], None]", then)()
        self.ended.emit(True)

    def _failed(self, sentence: str) -> None:
        self.busy = False
        self._notice.say(sentence)
        self.ended.emit(False)
