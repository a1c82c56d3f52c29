"""A session as a row of the library, there and back."""

import json
from datetime import datetime
from typing import Any

from bodymap.body.figure import figure_name
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.visible import strongest
from bodymap.sessions.schema import muscles_of
from bodymap.sessions.session import Answers, Session, painted_mm2
from bodymap.sessions.words import folded

SESSION = "id, person, created, changed, title, note, tags, figure, ranking, atlas, answers"
UPDATE_SESSION = (
    " ON CONFLICT (id) DO UPDATE SET person = excluded.person, changed = excluded.changed, title = excluded.title,"
    " note = excluded.note, tags = excluded.tags, figure = excluded.figure, marks = excluded.marks,"
    " worst = excluded.worst, area_mm2 = excluded.area_mm2, muscles = excluded.muscles, words = excluded.words,"
    " ranking = excluded.ranking, atlas = excluded.atlas, answers = excluded.answers, deleted = NULL"
)


def clean_tags(tags: tuple[str, ...]) -> list[str]:
    """Return the tags without blanks around them, each once, in the order given."""
    return list(dict.fromkeys(" ".join(tag.split()) for tag in tags if tag.strip()))


def row_of(session: Session) -> tuple[Any, ...]:
    """Return a session as the values of `INSERT_SESSION`."""
    marks = session.drawing.marks
    ranking = json.dumps(session.ranking)
    muscles, tags = muscles_of(ranking), json.dumps(clean_tags(session.tags), ensure_ascii=False)
    words = folded(session.title, session.note, tags, muscles)
    answers = {name: dict(given) for name, given in vars(session.answers).items() if given}
    return (
        session.id, session.person, session.created.isoformat(), session.changed.isoformat(), session.title,
        session.note, tags, session.drawing.figure, len(marks), strongest(marks),
        painted_mm2(session.drawing), muscles, words, ranking, session.atlas, json.dumps(answers, ensure_ascii=False),
        None,
    )  # fmt: skip


def session_of(row: tuple[Any, ...], marks: tuple[Mark, ...]) -> Session:
    """Return a row of `SESSION` with its marks as a session."""
    key, person, created, changed, title, note, tags, figure, ranking, atlas, answers = row
    return Session(
        key, datetime.fromisoformat(created), datetime.fromisoformat(changed), title, note,
        Drawing(figure_name(figure), marks), tuple(json.loads(ranking)), atlas, person, tuple(json.loads(tags)),
        Answers(**json.loads(answers)),
    )  # fmt: skip
