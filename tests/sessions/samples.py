"""Sessions to keep, and a library as the first version of the program wrote it."""

import json
import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import shapely
from shapely import MultiPolygon

from bodymap.body.figure import load_figure
from bodymap.body.frame import areas_of
from bodymap.drawing.mark import QUALITIES, Drawing, Mark
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF, Answers, Session

START = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)
MUSCLES = ("iliopsoas", "quadratus_lumborum", "gluteus_medius", "trapezius", "soleus")

FIRST_SCHEMA = """
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


def square(view="front", left=10.0, top=400.0, size=50.0, intensity=5, quality="aching") -> Mark:
    """Return a square mark; its area is size x size mm2."""
    return Mark(view, MultiPolygon([shapely.box(left, top, left + size, top + size)]), intensity, quality)


def candidate(muscle, side="left", score=0.5):
    return {"muscle": muscle, "side": side, "pattern": "p", "score": score, "explained": 0.5, "covered": 0.25}


def sample(number: int, marks: int = 3, person: str = SELF, *, noted: bool = False) -> Session:
    """Return a session with dabs on the trunk, the same for the same number."""
    chance = random.Random(number)
    outline = load_figure("neutral").outline
    made = []
    for _ in range(marks):
        view = chance.choice(["front", "back"])
        spot = shapely.Point(chance.uniform(-90, 90), chance.uniform(350, 750))
        area = areas_of(spot.buffer(chance.uniform(8, 40), quad_segs=16) & outline[view])
        note = f"mark {len(made)}, only at night" if noted else ""
        made.append(Mark(view, area, chance.randint(0, 10), chance.choice(QUALITIES), note))
    ranking = tuple(candidate(m, score=round(chance.random(), 6)) for m in chance.sample(MUSCLES, 4))
    moment = START + timedelta(days=number)
    return Session(
        f"{number:032x}", moment, moment, f"Day {number}", "worse after sitting", Drawing("neutral", tuple(made)),
        ranking, "a1b2c3", person, ("back",), Answers({"hitch_on_rising": "yes"}, {"iliopsoas left p": "my_pain"}),
    )  # fmt: skip


def plain(session: Session):
    """Return everything a session holds in a form that can be compared to the last bit."""
    marks = [(m.view, m.area.wkb, m.intensity, m.quality, m.note, m.stroke) for m in session.drawing.marks]
    answers = [dict(a) for a in vars(session.answers).values()]
    return (
        session.id, session.created, session.changed, session.title, session.note, session.drawing.figure, marks,
        session.ranking, session.atlas, session.person, session.tags, answers,
    )  # fmt: skip


def contents(library: Library):
    """Return everything a library holds, by session."""
    return {entry.id: plain(library.read(entry.id)) for entry in library.entries()}


def write_second_version(path: Path, sessions) -> None:
    """Write a library as the program did before marks had notes."""
    _write_without(path, sessions, 2, "stroke", "note")


def write_third_version(path: Path, sessions) -> None:
    """Write a library as the program did before marks could belong together."""
    _write_without(path, sessions, 3, "stroke")


def _write_without(path: Path, sessions, version: int, *columns: str) -> None:
    library = Library(path)
    with library.writing() as db:
        for session in sessions:
            library.put(db, session)
    library.close()
    db = sqlite3.connect(path)
    for column in columns:
        db.execute(f"ALTER TABLE mark DROP COLUMN {column}")
    db.execute(f"PRAGMA user_version = {version}")
    db.commit()
    db.close()


def write_first_version(path: Path, sessions) -> None:
    """Write a library as version 0.1 did."""
    db = sqlite3.connect(path)
    db.executescript(FIRST_SCHEMA + "PRAGMA user_version = 1; PRAGMA journal_mode = WAL;")
    for s in sessions:
        row = (
            s.id, s.created.isoformat(), s.changed.isoformat(), s.title, s.note, s.drawing.figure,
            json.dumps(s.ranking), s.atlas,
        )  # fmt: skip
        db.execute("INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)", row)
        for place, m in enumerate(s.drawing.marks):
            db.execute(
                "INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?)",
                (s.id, place, m.view, m.intensity, m.quality, m.area.wkb),
            )
    db.execute("INSERT INTO state VALUES ('open session', ?)", (sessions[0].id,))
    db.commit()
    db.close()
