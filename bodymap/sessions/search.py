"""Finding sessions: by words, person, tag, muscle and date; sorted; a page at a time.

Words are looked for in title, note, tags, the person's name and the ids of the ranked muscles, whatever their case or
accents' composition; all of them must be there.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bodymap.ranking.ranks import kept_rows
from bodymap.sessions.session import Entry
from bodymap.sessions.store import Store
from bodymap.sessions.words import folded

Order = Literal["newest", "oldest", "changed", "title", "worst", "area"]
PAGE = 50

ENTRY = "s.id, s.created, s.changed, s.title, s.marks, s.worst, s.ranking, s.person, s.tags, s.area_mm2"
_ORDER: dict[Order, str] = {
    "newest": "s.created DESC, s.rowid DESC",
    "oldest": "s.created, s.rowid",
    "changed": "s.changed DESC, s.rowid DESC",
    "title": "folded(s.title), s.created DESC",
    "worst": "s.worst DESC, s.created DESC",
    "area": "s.area_mm2 DESC, s.created DESC",
}


@dataclass(frozen=True)
class Query:
    """What is looked for. Empty and None mean any.

    Attributes:
        text: words that must all be there.
        person, tag, muscle: a person's id, a whole tag, a muscle's id.
        since, until: bounds of the day it was made (UTC): since <= created < until.
        limit, offset: which page.
    """

    text: str = ""
    person: str | None = None
    tag: str | None = None
    muscle: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    order: Order = "newest"
    limit: int = PAGE
    offset: int = 0


@dataclass(frozen=True)
class Page:
    """Some of the sessions found, and how many there are in all."""

    entries: tuple[Entry, ...]
    total: int


def find(store: Store, query: Query) -> Page:
    """Return one page of the sessions that answer `query`."""
    store.define("folded", folded)
    where, values = _conditions(query)
    words = folded(query.text).split()
    if query.text.strip() and not words:  # signs that are looked for as blanks, as "_" is
        where += " AND 0"
    for word in words:
        named = [key for key, name in store.ask("SELECT id, name FROM person") if word in folded(name)]
        where += f" AND (instr(s.words, ?) OR s.person IN ({', '.join('?' * len(named))}))"
        values += (word, *named)
    found = store.ask(f"SELECT s.rowid FROM session s WHERE {where} ORDER BY {_ORDER[query.order]}", values)  # noqa: S608
    chosen = [row[0] for row in found[query.offset : query.offset + query.limit]]
    places = ", ".join("?" * len(chosen))
    rows = store.ask(f"SELECT s.rowid, {ENTRY} FROM session s WHERE s.rowid IN ({places})", tuple(chosen))  # noqa: S608
    entries = {row[0]: entry_of(row[1:]) for row in rows}
    return Page(tuple(entries[row] for row in chosen if row in entries), len(found))


def _conditions(query: Query) -> tuple[str, tuple[Any, ...]]:
    where, values = ["s.deleted IS NULL"], []
    for condition, value in (
        ("s.person = ?", query.person),
        ("s.created >= ?", query.since and query.since.isoformat()),
        ("s.created < ?", query.until and query.until.isoformat()),
        ("instr(char(10) || s.muscles || char(10), char(10) || ? || char(10))", query.muscle),
        ("EXISTS (SELECT 1 FROM json_each(s.tags) WHERE value = ?)", query.tag),
    ):
        if value is not None:
            where.append(condition)
            values.append(value)
    return " AND ".join(where), tuple(values)


def entry_of(row: tuple[Any, ...]) -> Entry:
    """Return a row of `ENTRY` as an entry."""
    key, created, changed, title, marks, worst, ranking, person, tags, area = row
    leading, tied = _leading(ranking)
    return Entry(
        key, datetime.fromisoformat(created), datetime.fromisoformat(changed), title, marks, worst, leading, person,
        tuple(json.loads(tags)), area, tied,
    )  # fmt: skip


def _leading(ranking: str) -> tuple[str, int]:
    """Return "muscle side" of the first candidate of a kept ranking, or nothing, and how many share its rank."""
    rows = kept_rows(json.loads(ranking))
    if not rows:
        return "", 0
    first = rows[0][1]
    return f"{first['muscle']} {first['side']}", sum(rank.number == 1 for rank, _ in rows) - 1
