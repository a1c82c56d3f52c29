"""The library: one SQLite file that keeps every session, saved as the work is done.

Write-ahead log with synchronous FULL: a commit that returned is on the disk, whatever happens to the process.
A newer library is opened for reading only. Deleting can be undone until the next start, which wipes what was deleted.
"""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import shapely
from platformdirs import user_data_path

from bodymap.body.figure import figure_name
from bodymap.body.frame import areas_of
from bodymap.drawing.mark import Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.sessions.session import Entry, Session, now

SCHEMA = 1
FILE = "library.sqlite3"

_CREATE = """
CREATE TABLE session (
    id TEXT PRIMARY KEY, created TEXT NOT NULL, changed TEXT NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL,
    figure TEXT NOT NULL, ranking TEXT NOT NULL, atlas TEXT NOT NULL, deleted TEXT
) STRICT;
CREATE TABLE mark (
    session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE, position INTEGER NOT NULL, view TEXT NOT NULL,
    intensity INTEGER NOT NULL, quality TEXT NOT NULL, area BLOB NOT NULL, PRIMARY KEY (session, position)
) STRICT;
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE INDEX session_by_date ON session (created);
"""


def default_path() -> Path:
    """Return where this person's library lies."""
    return user_data_path("bodymap", appauthor=False) / FILE


class Library:
    """Sessions on disk. Every method either finishes or raises BodymapError and leaves the library as it was."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_path()
        self.read_only = False
        self._saved: dict[str, tuple[Mark, ...]] = {}
        try:
            self._open()
        except (OSError, sqlite3.Error) as error:
            raise BodymapError(
                f"The library {self.path} cannot be opened ({error}); check the folder, or move the file aside."
            ) from error

    def _open(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        self._db = sqlite3.connect(self.path, isolation_level=None, timeout=5.0)
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA:
            self.read_only = True
            self._db.execute("PRAGMA query_only = ON")
            return
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA foreign_keys = ON")
        self._db.execute("PRAGMA secure_delete = ON")
        if version == 0:
            self._db.executescript(f"BEGIN IMMEDIATE;{_CREATE}PRAGMA user_version = {SCHEMA};COMMIT;")
        with self._writing() as db:
            db.execute("DELETE FROM session WHERE deleted IS NOT NULL")

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: on the disk when the block ends, or not at all."""
        if self.read_only:
            raise BodymapError(
                f"The library {self.path} was made by a newer bodymap and is open for reading only; update bodymap."
            )
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield self._db
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise BodymapError(
                f"The session could not be saved in {self.path} ({error}); free some space or check the disk. "
                "What was saved before is unchanged."
            ) from error
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        self._saved.clear()
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def save(self, session: Session) -> None:
        """Keep the session as it is now, with all its marks; when this returns it is on the disk."""
        row = (
            session.id, session.created.isoformat(), session.changed.isoformat(), session.title, session.note,
            session.drawing.figure, json.dumps(session.ranking), session.atlas,
        )  # fmt: skip
        marks = session.drawing.marks
        with self._writing() as db:
            db.execute(
                "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL) ON CONFLICT (id) DO UPDATE SET"
                " changed = excluded.changed, title = excluded.title, note = excluded.note,"
                " figure = excluded.figure, ranking = excluded.ranking, atlas = excluded.atlas",
                row,
            )
            kept = self._same_head(session.id, marks)
            db.execute("DELETE FROM mark WHERE session = ? AND position >= ?", (session.id, kept))
            db.executemany(
                "INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (session.id, kept + i, m.view, m.intensity, m.quality, shapely.to_wkb(m.area))
                    for i, m in enumerate(marks[kept:])
                ],
            )
        self._saved = {session.id: marks}

    def _same_head(self, session: str, marks: tuple[Mark, ...]) -> int:
        """Return how many leading marks are on the disk as they are; marks never change, so identity tells."""
        kept = 0
        for old, new in zip(self._saved.get(session, ()), marks, strict=False):
            if old is not new:
                break
            kept += 1
        return kept

    def load(self, session: str) -> Session:
        """Return a kept session to the last mark; raises BodymapError when there is none of that id."""
        row = self._ask(
            "SELECT created, changed, title, note, figure, ranking, atlas FROM session WHERE id = ?",
            (session,),
        ).fetchone()
        if row is None:
            raise BodymapError(f"The library has no session {session}; it may have been deleted.")
        created, changed, title, note, figure, ranking, atlas = row
        rows = self._ask(
            "SELECT view, intensity, quality, area FROM mark WHERE session = ? ORDER BY position", (session,)
        )
        marks = tuple(
            Mark(view, areas_of(shapely.from_wkb(area)), intensity, quality) for view, intensity, quality, area in rows
        )
        self._saved = {session: marks}
        return Session(
            session, datetime.fromisoformat(created), datetime.fromisoformat(changed), title, note,
            Drawing(figure_name(figure), marks), tuple(json.loads(ranking)), atlas,
        )  # fmt: skip

    def entries(self) -> list[Entry]:
        """Return all sessions that are not deleted, the latest first."""
        rows = self._ask(
            "SELECT s.id, created, changed, title, ranking, count(m.position), coalesce(max(m.intensity), 0)"
            " FROM session s LEFT JOIN mark m ON m.session = s.id WHERE deleted IS NULL"
            " GROUP BY s.id ORDER BY changed DESC, created DESC, s.rowid DESC"
        )
        return [
            Entry(
                key, datetime.fromisoformat(created), datetime.fromisoformat(changed), title, marks, worst,
                _leading(ranking),
            )
            for key, created, changed, title, ranking, marks, worst in rows
        ]  # fmt: skip

    def rename(self, session: str, title: str) -> None:
        """Give the session a title."""
        with self._writing() as db:
            db.execute("UPDATE session SET title = ? WHERE id = ?", (title, session))

    def delete(self, session: str) -> None:
        """Take the session out of the list; `restore` brings it back until the next start."""
        with self._writing() as db:
            db.execute("UPDATE session SET deleted = ? WHERE id = ?", (now().isoformat(), session))

    def restore(self, session: str) -> None:
        """Bring back a session deleted since the start."""
        with self._writing() as db:
            db.execute("UPDATE session SET deleted = NULL WHERE id = ?", (session,))

    def remember(self, name: str, value: str) -> None:
        """Keep a small fact about the program, such as which session was open."""
        with self._writing() as db:
            db.execute(
                "INSERT INTO state VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def recall(self, name: str) -> str:
        """Return what was remembered under `name`, or nothing."""
        row = self._ask("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def _ask(self, question: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        try:
            return self._db.execute(question, values)
        except sqlite3.Error as error:
            raise BodymapError(f"The library {self.path} cannot be read ({error}); restore a copy of it.") from error


def _leading(ranking: str) -> str:
    """Return "muscle side" of the first candidate of a kept ranking, or nothing."""
    kept = json.loads(ranking)
    return f"{kept[0]['muscle']} {kept[0]['side']}" if kept else ""
