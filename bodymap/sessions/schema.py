"""The tables of the library, and how an older library becomes one of today.

A migration is one transaction: after a crash in the middle the library is the old one, whole. The store backs the
file up before it begins.
"""

import json
import sqlite3

import shapely

from bodymap.body.frame import areas_of
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.visible import strongest
from bodymap.sessions.session import SELF, now, painted_mm2
from bodymap.sessions.words import folded

SCHEMA = 4
APPLICATION = 0x626D6170  # "bmap", so that no other program's file is taken for a library

TABLES = """
CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, created TEXT NOT NULL) STRICT;
CREATE TABLE session (
    id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person(id), created TEXT NOT NULL, changed TEXT NOT NULL,
    title TEXT NOT NULL, note TEXT NOT NULL, tags TEXT NOT NULL, figure TEXT NOT NULL, marks INTEGER NOT NULL,
    worst INTEGER NOT NULL, area_mm2 REAL NOT NULL, muscles TEXT NOT NULL, words TEXT NOT NULL, ranking TEXT NOT NULL,
    atlas TEXT NOT NULL, answers TEXT NOT NULL, deleted TEXT
) STRICT;
CREATE TABLE mark (
    session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE, position INTEGER NOT NULL, view TEXT NOT NULL,
    intensity INTEGER NOT NULL, quality TEXT NOT NULL, area BLOB NOT NULL, note TEXT NOT NULL DEFAULT '',
    stroke INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (session, position)
) STRICT;
CREATE TABLE care (
    id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person(id), session TEXT NOT NULL, muscle TEXT NOT NULL,
    step TEXT NOT NULL, done TEXT NOT NULL, helped TEXT NOT NULL
) STRICT;
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE INDEX session_by_created ON session (deleted, created);
CREATE INDEX session_by_changed ON session (deleted, changed);
CREATE INDEX session_by_person ON session (deleted, person, created);
CREATE INDEX care_by_person ON care (person, done);
"""
_OLD = ("session", "mark", "state")
INSERT_SESSION = (
    "INSERT INTO session (id, person, created, changed, title, note, tags, figure, marks, worst, area_mm2, muscles,"
    " words, ranking, atlas, answers, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def version_of(db: sqlite3.Connection) -> int:
    """Return the schema's number, 0 for an empty file, -1 for some other program's."""
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    ours = int(db.execute("PRAGMA application_id").fetchone()[0]) == APPLICATION
    if not tables and version == 0:
        return 0
    if version == 1:
        return 1 if set(_OLD) <= tables else -1
    return version if ours and version > 1 else -1


def create(db: sqlite3.Connection) -> None:
    """Lay out an empty library; the caller holds the transaction."""
    _run(db, TABLES)
    db.execute("INSERT INTO person VALUES (?, '', ?)", (SELF, now().isoformat()))
    _stamp(db)


def migrate(db: sqlite3.Connection) -> None:
    """Turn an older schema into today's; the caller holds the transaction and has foreign keys off."""
    version = version_of(db)
    if version == 1:
        _from_first(db)
    else:
        if version == 2:  # marks had no notes
            db.execute("ALTER TABLE mark ADD COLUMN note TEXT NOT NULL DEFAULT ''")
        db.execute("ALTER TABLE mark ADD COLUMN stroke INTEGER NOT NULL DEFAULT 0")  # nor did they belong together
    _stamp(db)


def _from_first(db: sqlite3.Connection) -> None:
    for table in _OLD:
        db.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    db.execute("DROP INDEX IF EXISTS session_by_date")
    _run(db, TABLES)
    db.execute("INSERT INTO person VALUES (?, '', ?)", (SELF, now().isoformat()))
    old = db.execute("SELECT id, created, changed, title, note, figure, ranking, atlas, deleted FROM old_session")
    for key, created, changed, title, note, figure, ranking, atlas, deleted in old.fetchall():
        marks, worst, area = _summary(db, key)
        muscles = muscles_of(ranking)
        row = (
            key, SELF, created, changed, title, note, "[]", figure, marks, worst, area, muscles,
            folded(title, note, muscles), ranking, atlas, "{}", deleted,
        )  # fmt: skip
        db.execute(INSERT_SESSION, row)
    db.execute(
        "INSERT INTO mark (session, position, view, intensity, quality, area)"
        " SELECT session, position, view, intensity, quality, area FROM old_mark ORDER BY session, position"
    )
    db.execute("INSERT INTO state SELECT name, value FROM old_state")
    for table in reversed(_OLD):
        db.execute(f"DROP TABLE old_{table}")


def _summary(db: sqlite3.Connection, session: str) -> tuple[int, int, float]:
    rows = db.execute("SELECT view, area, intensity FROM old_mark WHERE session = ? ORDER BY position", (session,))
    marks = tuple(Mark(view, areas_of(shapely.from_wkb(area)), intensity) for view, area, intensity in rows)
    return len(marks), strongest(marks), painted_mm2(Drawing("neutral", marks))


def muscles_of(ranking: str) -> str:
    """Return the muscles of a kept ranking (JSON), a line each, best first; the form that is searched."""
    return "\n".join(dict.fromkeys(str(item["muscle"]) for item in json.loads(ranking)))


def _run(db: sqlite3.Connection, script: str) -> None:
    # `executescript` would end the transaction that holds all of this together.
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)


def _stamp(db: sqlite3.Connection) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION}")
    db.execute(f"PRAGMA user_version = {SCHEMA}")
