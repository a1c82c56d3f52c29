"""What a window last saw of the sessions it works on.

It tells which marks are on the disk already, and whether another window has changed a session since, which must then
not be written over.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bodymap.drawing.mark import Mark
from bodymap.errors import BodymapError
from bodymap.sessions.store import Store
from bodymap.words import tr

HEAD = "person, title, tags, note, figure, answers"  # of a session's row, what a person would miss
LISTED = 3  # of these, the first can be changed for many sessions at a time
KEPT = 2  # sessions: one that is open, and one that is being opened


class ChangedElsewhereError(BodymapError):
    """Another window has changed the session since this one last saw it."""

    def __init__(self) -> None:
        super().__init__(tr("Another window has changed this session too; open it again to go on with it."))


@dataclass
class LastSeen:
    """One session as it was on the disk: its head, its marks, and SQLite's count of what others have written."""

    head: tuple[Any, ...]
    marks: tuple[Mark, ...]
    version: int

    def same_head(self, marks: tuple[Mark, ...]) -> int:
        """Return how many leading marks are on the disk as they are; marks never change, so identity tells."""
        kept = 0
        for old, new in zip(self.marks, marks, strict=False):
            if old is not new:
                break
            kept += 1
        return kept


class Seen:
    """What was last seen of the sessions of a file; `marks_of` reads a session's marks from it."""

    def __init__(self, store: Store, marks_of: Callable[[str], tuple[Mark, ...]]) -> None:
        self._store = store
        self._marks_of = marks_of
        self._last: dict[str, LastSeen] = {}

    def version(self) -> int:
        """Return a count that another window's writing changes."""
        return int(self._store.ask("PRAGMA data_version")[0][0])

    def head(self, session: str) -> tuple[Any, ...]:
        """Return a session's head; nothing where it is gone."""
        rows = self._store.ask(f"SELECT {HEAD} FROM session WHERE id = ?", (session,))  # noqa: S608 - our own words
        return tuple(rows[0]) if rows else ()

    def get(self, session: str) -> LastSeen | None:
        """Return what was last seen of a session, if it is still known."""
        return self._last.get(session)

    def put(self, session: str, seen: LastSeen) -> None:
        """Remember a session as it is on the disk; one of those before is forgotten."""
        self._last.pop(session, None)
        self._last[session] = seen
        while len(self._last) > KEPT:
            del self._last[next(iter(self._last))]

    def same_head(self, session: str, marks: tuple[Mark, ...]) -> int:
        """Return how many leading marks of the session are on the disk, and forget it: they are being written over."""
        last = self._last.pop(session, None)
        return last.same_head(marks) if last and last.version == self.version() else 0

    def changed_elsewhere(self, session: str) -> bool:
        """Return whether another window has changed the session since; one that is gone for good has not changed."""
        last, version = self._last.get(session), self.version()
        if last is None or last.version == version:
            return False
        head = self.head(session)
        if not head:
            del self._last[session]
            return False
        if head != last.head or [*map(_plain, self._marks_of(session))] != [*map(_plain, last.marks)]:
            return True
        last.version = version
        return False

    def see_lists(self) -> None:
        """Take in what another connection of this window has changed of persons, titles and tags; nothing else."""
        for session, last in self._last.items():
            head = self.head(session)
            if head[LISTED:] == last.head[LISTED:]:
                last.head = head

    def forget(self) -> None:
        """Forget all: other rows stand in the file now."""
        self._last.clear()


def _plain(mark: Mark) -> tuple[Any, ...]:
    return mark.view, mark.area.wkb, mark.intensity, mark.quality, mark.note, mark.stroke
