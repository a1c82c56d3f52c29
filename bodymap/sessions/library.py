"""The library: every session somebody keeps, saved as the work is done, with the people and the care that belong to it.

Deleting can be undone until the next start that no other window stands beside, which wipes what was deleted.
"""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import shapely

from bodymap.body.frame import areas_of
from bodymap.drawing.mark import Mark
from bodymap.errors import BodymapError
from bodymap.sessions import backups, wiping
from bodymap.sessions.care_log import CareLog
from bodymap.sessions.last_seen import ChangedElsewhereError, LastSeen, Seen
from bodymap.sessions.people import People
from bodymap.sessions.progress import Progress, untold
from bodymap.sessions.rows import SESSION, UPDATE_SESSION, clean_tags, row_of, session_of
from bodymap.sessions.schema import INSERT_SESSION
from bodymap.sessions.search import ENTRY, Page, Query, entry_of, find
from bodymap.sessions.session import Entry, Session, now
from bodymap.sessions.store import DamagedLibraryError, Store, default_path
from bodymap.sessions.words import folded
from bodymap.words import later, tr

__all__ = ["DamagedLibraryError", "Info", "Library", "default_path"]

GONE = later("That session is no longer in the library.")


@dataclass(frozen=True)
class Info:
    """Where a library lies, how big it is (bytes, with its log) and what it holds; dates are None when it is empty."""

    path: Path
    size: int
    sessions: int
    marks: int
    people: int
    earliest: datetime | None
    latest: datetime | None
    backups: int
    last_backup: datetime | None


class Library(Store):
    """Sessions on disk. Every method either finishes or raises BodymapError and leaves the library as it was.

    Args:
        path: the file; the person's own by default, made when it is not there.
        wipe: take away for good what was deleted before this start, unless another window has the library open.
        check: look first whether the file is sound, which takes a moment where it is large.
        progress: asked meanwhile; what it raises stops the opening.

    `people` and `care` keep who the sessions belong to and which self-care steps were done.
    """

    def __init__(
        self, path: Path | None = None, *, wipe: bool = True, check: bool = True, progress: Progress = untold
    ) -> None:
        super().__init__(path, check=check, progress=progress)
        self.people = People(self)
        self.care = CareLog(self)
        self._seen = Seen(self, self.marks_of)
        if wipe:
            wiping.wipe(self)

    # one session

    def save(self, session: Session) -> None:
        """Keep the session as it is now, with all its marks; when this returns it is on the disk.

        Raises:
            ChangedElsewhereError: another window has changed it since it was saved or loaded here.
        """
        last = self._seen.get(session.id)
        try:
            with self.writing() as db:
                if self._seen.changed_elsewhere(session.id):
                    raise ChangedElsewhereError
                self.put(db, session)
                seen = LastSeen(self._seen.head(session.id), session.drawing.marks, self._seen.version())
        except BodymapError:
            if last is not None:
                self._seen.put(session.id, last)  # it is on the disk as it was
            raise
        self._seen.put(session.id, seen)

    def put(self, db: sqlite3.Connection, session: Session) -> None:
        """Write the session within a transaction of the caller's."""
        marks = session.drawing.marks
        kept = self._seen.same_head(session.id, marks)
        db.execute(INSERT_SESSION + UPDATE_SESSION, row_of(session))
        db.execute("DELETE FROM mark WHERE session = ? AND position >= ?", (session.id, kept))
        db.executemany(
            "INSERT INTO mark (session, position, view, intensity, quality, area, note, stroke)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (session.id, kept + i, m.view, m.intensity, m.quality, shapely.to_wkb(m.area), m.note, m.stroke)
                for i, m in enumerate(marks[kept:])
            ],
        )

    def load(self, session: str) -> Session:
        """Return a kept session to the last mark; raises BodymapError when there is none of that id, or deleted."""
        if not self.has(session):
            raise BodymapError(tr(GONE))
        version = self._seen.version()  # this and the head first: what is written meanwhile is then noticed
        head = self._seen.head(session)
        loaded = self.read(session)
        self._seen.put(session, LastSeen(head, loaded.drawing.marks, version))
        return loaded

    def read(self, session: str) -> Session:
        """Return a kept session to look at; to go on painting in it, `load` it."""
        rows = self.ask(f"SELECT {SESSION} FROM session WHERE id = ?", (session,))  # noqa: S608 - our own words
        if not rows:
            raise BodymapError(tr(GONE))
        return session_of(rows[0], self.marks_of(session))

    def marks_of(self, session: str) -> tuple[Mark, ...]:
        """Return the marks of a session in the order they were painted."""
        rows = self.ask(
            "SELECT view, intensity, quality, note, stroke, area FROM mark WHERE session = ? ORDER BY position",
            (session,),
        )
        areas = shapely.from_wkb([area for *_, area in rows])
        return tuple(
            Mark(view, areas_of(area), n, quality, note, stroke)
            for (view, n, quality, note, stroke, _), area in zip(rows, areas, strict=True)
        )

    def has(self, session: str) -> bool:
        """Whether there is a session of that id that is not deleted."""
        return bool(self.ask("SELECT 1 FROM session WHERE id = ? AND deleted IS NULL", (session,)))

    def knows(self, session: str) -> bool:
        """Whether there is a session of that id, be it deleted and not yet wiped."""
        return bool(self.ask("SELECT 1 FROM session WHERE id = ?", (session,)))

    def starting_with(self, digits: str) -> list[str]:
        """Return the ids, of sessions that are not deleted, that begin with these digits."""
        rows = self.ask("SELECT id FROM session WHERE deleted IS NULL AND substr(id, 1, ?) = ?", (len(digits), digits))
        return [row[0] for row in rows]

    # lists

    def entries(self) -> list[Entry]:
        """Return all sessions that are not deleted, the latest first; `find` gives them page by page."""
        order = "ORDER BY changed DESC, created DESC, rowid DESC"
        rows = self.each(f"SELECT {ENTRY} FROM session s WHERE deleted IS NULL {order}")  # noqa: S608
        return [entry_of(row) for row in rows]

    def entry(self, session: str) -> Entry | None:
        """Return one session as it stands in a list, or None when it is not there."""
        rows = self.ask(f"SELECT {ENTRY} FROM session s WHERE deleted IS NULL AND id = ?", (session,))  # noqa: S608
        return entry_of(rows[0]) if rows else None

    def find(self, query: Query | None = None) -> Page:
        """Return one page of the sessions that answer `query`."""
        return find(self, query or Query())

    def count(self, person: str, since: datetime | None = None) -> int:
        """Return how many sessions a person has since then."""
        question = "SELECT count(*) FROM session WHERE deleted IS NULL AND person = ? AND created >= ?"
        return int(self.ask(question, (person, since.isoformat() if since else ""))[0][0])

    def before(self, one: Entry | Session) -> Entry | None:
        """Return the same person's session before this one, or None."""
        rows = self.ask(
            f"SELECT {ENTRY} FROM session s WHERE deleted IS NULL AND person = ? AND created < ?"  # noqa: S608
            " ORDER BY created DESC, rowid DESC LIMIT 1",
            (one.person, one.created.isoformat()),
        )
        return entry_of(rows[0]) if rows else None

    def tags(self) -> list[str]:
        """Return every tag in use, in order."""
        rows = self.ask(
            "SELECT DISTINCT j.value FROM session s, json_each(s.tags) j WHERE s.deleted IS NULL AND s.tags <> '[]'"
        )
        return sorted((row[0] for row in rows), key=str.casefold)

    def info(self) -> Info:
        """Return where the library lies, how big it is and what it holds."""
        sessions, marks, first, last = self.ask(
            "SELECT count(*), coalesce(sum(marks), 0), min(created), max(created) FROM session WHERE deleted IS NULL"
        )[0]
        size = sum(p.stat().st_size for p in (self.path, Path(f"{self.path}-wal")) if p.exists())
        kept = backups.listed(self.path)
        return Info(
            self.path, size, sessions, marks, len(self.people.all()), _date(first), _date(last), len(kept),
            kept[0].made if kept else None,
        )  # fmt: skip

    def restore_backup(self, chosen: Path, progress: Progress = untold) -> Path:
        """Put the library kept in `chosen` in place of the present one; return the backup made of the present one."""
        self.forget()
        return super().restore_backup(chosen, progress)

    def forget(self) -> None:
        """Forget what was saved last: other rows stand in the file now."""
        self._seen.forget()

    def written_elsewhere(self) -> int:
        """Return a count that changes with what others write, such as another window."""
        return self._seen.version()

    def changed_elsewhere(self, session: str) -> bool:
        """Whether another window has changed a session since it was saved or loaded here."""
        return self._seen.changed_elsewhere(session)

    def see_lists(self) -> None:
        """Take in what another connection of this window has changed of many sessions' persons, titles and tags."""
        self._seen.see_lists()

    # small changes

    def rename(self, session: str, title: str) -> None:
        """Give the session a title."""
        self._set(session, "title = ?", title)

    def set_tags(self, session: str, tags: tuple[str, ...]) -> None:
        """Give the session these tags and no others."""
        self._set(session, "tags = ?", json.dumps(clean_tags(tags), ensure_ascii=False))

    def give_to(self, session: str, person: str) -> None:
        """Let the session belong to another person, with the self-care that followed from it and what it did."""
        with self.writing():
            self._set(session, "person = ?", person)
            self.care.give(session, person)

    def delete(self, session: str) -> None:
        """Take the session out of the list; `restore` brings it back until it is wiped."""
        self._set(session, "deleted = ?", now().isoformat())

    def restore(self, session: str) -> None:
        """Bring back a deleted session; raises BodymapError when it was wiped."""
        self._set(session, "deleted = ?", None)

    def _set(self, session: str, what: str, value: str | None) -> None:
        with self.writing() as db:
            changed = self._seen.changed_elsewhere(session)
            if not db.execute(f"UPDATE session SET {what} WHERE id = ?", (value, session)).rowcount:  # noqa: S608
                raise BodymapError(tr(GONE))
            texts = db.execute("SELECT title, note, tags, muscles FROM session WHERE id = ?", (session,)).fetchone()
            db.execute("UPDATE session SET words = ? WHERE id = ?", (folded(*texts), session))
            seen = self._seen.get(session)
            if seen is not None and not changed:
                seen.head = self._seen.head(session)

    # what the program remembers

    def remember(self, name: str, value: str) -> None:
        """Keep a small fact about the program, such as which session was open."""
        with self.writing() as db:
            db.execute(
                "INSERT INTO state VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def recall(self, name: str) -> str:
        """Return what was remembered under `name`, or nothing."""
        rows = self.ask("SELECT value FROM state WHERE name = ?", (name,))
        return rows[0][0] if rows else ""


def _date(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
