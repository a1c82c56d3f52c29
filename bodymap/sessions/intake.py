"""Taking in drawing files, sessions and archives: item by item, each named, each whole or not at all.

A session that is here already is passed over; one of the same id and other content is kept beside it under an id of
its own, the same each time, also where the one here was deleted and can still be brought back. One that comes without
a ranking is given one. One broken item never stops the others; a full disk stops them all.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any, Literal

from bodymap.drawing import file
from bodymap.errors import BodymapError
from bodymap.sessions import record
from bodymap.sessions.archive import Archive, shown
from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress
from bodymap.sessions.ranked import Ranks, ranked
from bodymap.sessions.session import SELF, Person, Session, now
from bodymap.sessions.store import NotSavedError
from bodymap.words import harmless, later, tr

Outcome = Literal["added", "here already", "both kept", "named apart", "refused", "passed over", "stopped"]

ADDED = later("{name} was added.")
ADDED_MENDED = later("{name} was added; {repairs}.")
BESIDE = later("{name} differs from the session of the same id here; both are kept.")
BESIDE_MENDED = later("{name} differs from the session of the same id here; both are kept; {repairs}.")
HERE = later("{name} is here already.")
HERE_BESIDE = later("{name} is here already, beside the other of its id.")
NAMED_APART = later(
    "You have a '{name}' already, so the one of {file} is called '{apart}' here. If they are one person, give the "
    "sessions to one of them and remove the other."
)
STOPPED = later("Stopped at {name}: {why}")


@dataclass(frozen=True)
class Taken:
    """What became of one item: a sentence, and the session it is now (empty when there is none)."""

    name: str
    outcome: Outcome
    said: str
    session: str = ""


def take_in(
    library: Library,
    path: Path,
    person: str | None = None,
    progress: Progress | None = None,
    ranks: Ranks | None = None,
) -> list[Taken]:
    """Import the file at `path`: an archive, a session or a drawing.

    Args:
        library: takes it in; each session is one transaction.
        path: the file.
        person: to whom the sessions of "self" and bare drawings belong here; self by default.
        progress: told (items done, items in all).
        ranks: ranks what comes without a ranking; without it that stays so.

    Returns:
        What became of each item. A file that cannot be opened at all is one refused item; where the library can take
        no more, the last item is "stopped".
    """
    taken: list[Taken] = []
    name = harmless(path.name)
    try:
        with path.open("rb") as data:
            for item in _items(_Into(library, person or SELF, ranks), data, name, progress):
                taken.append(item)  # what was taken before an error stays told
                if item.outcome == "stopped":
                    break
    except BodymapError as error:
        taken.append(_not_taken(name, error))
    except OSError as error:
        said = tr("{path} cannot be read: {why}.", path=harmless(str(path)), why=error.strerror or error)
        taken.append(Taken(name, "refused", said))
    return taken


@dataclass(frozen=True)
class _Into:
    """Where items go: the library, the person to whom those of "self" belong, and what ranks.

    `given` tells by the id of each session that came in under which one it is kept here.
    """

    library: Library
    person: str
    ranks: Ranks | None
    given: dict[str, str] = field(default_factory=dict)


def _not_taken(name: str, error: BodymapError) -> Taken:
    if isinstance(error, NotSavedError):
        return Taken(name, "stopped", tr(STOPPED, name=name, why=error))
    return Taken(name, "refused", str(error))


def _items(into: _Into, data: IO[bytes], name: str, progress: Progress | None) -> Iterator[Taken]:
    if into.library.read_only:
        raise NotSavedError(into.library.why_read_only)
    start = data.read(4)
    data.seek(0)
    if start in {b"PK\x03\x04", b"PK\x05\x06"}:
        yield from _archive(into, Archive(data, name), progress)
        return
    content = data.read(file.MAX_BYTES + 1)
    if len(content) > file.MAX_BYTES:
        raise BodymapError(
            tr("{name} is larger than {mb} MB and was not opened.", name=name, mb=file.MAX_BYTES // 1000000)
        )
    yield _item(into, content, name)
    if progress:
        progress(1, 1)


def _archive(into: _Into, archive: Archive, progress: Progress | None) -> Iterator[Taken]:
    manifest = archive.manifest
    yield from _people(into, manifest, archive.name)
    listed = {str(row.get("file")): row.get("sha256") for row in _rows(manifest, "sessions")}
    names = archive.items()
    for done, name in enumerate(names, 1):
        try:
            data = archive.read(name)
            item = _item(into, data, f"{archive.name}: {shown(name)}")
            expected = listed.get(name)
            if item.outcome == "added" and expected and hashlib.sha256(data).hexdigest() != expected:
                changed = tr("It was changed after it had been exported.")
                item = replace(item, said=f"{item.said} {changed}")
        except BodymapError as error:
            item = _not_taken(shown(name), error)
        yield item
        if progress:
            progress(done, len(names))
    for name in listed:
        if name not in names:
            said = tr("{name} is listed but missing; export it again.", name=f"{archive.name}: {shown(name)}")
            yield Taken(shown(name), "refused", said)
    for name in archive.others():
        said = tr("{name} is neither a session nor a drawing.", name=f"{archive.name}: {shown(name)}")
        yield Taken(shown(name), "passed over", said)
    yield from _care(into, manifest, archive.name)


def _rows(manifest: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = manifest.get(name)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _people(into: _Into, manifest: dict[str, Any], name: str) -> Iterator[Taken]:
    library = into.library
    for row in _rows(manifest, "people"):
        try:
            person = record.person_from(row, tr("{name}: a person", name=name))
            if person.id == SELF:
                if into.person == SELF and not library.count(SELF):  # else it may be somebody else's
                    library.people.name_self(person.name)
                continue
            apart = library.people.put_apart(person)
            if apart:
                said = tr(NAMED_APART, file=name, name=person.name, apart=apart)
                yield Taken(person.name, "named apart", said)
        except BodymapError as error:
            yield _not_taken(name, error)


def _care(into: _Into, manifest: dict[str, Any], name: str) -> Iterator[Taken]:
    for row in _rows(manifest, "care"):
        try:
            care = record.care_from(row, tr("{name}: a self-care step", name=name))
            whose = into.person if care.person == SELF else care.person
            _know(into.library, whose)
            into.library.care.add(replace(care, person=whose, session=into.given.get(care.session, care.session)))
        except BodymapError as error:
            yield _not_taken(name, error)


def _item(into: _Into, data: bytes, name: str) -> Taken:
    """Take in one session or drawing."""
    library, person = into.library, into.person
    try:
        value = record.parse(data, name)
        if isinstance(value, dict) and record.KEY in value:
            session, repairs = record.session_from(value, name)
            if session.person == SELF:
                session = replace(session, person=person)
        else:
            drawing, repairs = record.usable(file.from_value(value, name), name)
            title = Path(name).name.split(": ")[-1].removesuffix(".json").removesuffix(".bodymap")
            whose = b"" if person == SELF else person.encode()
            session = Session(_id_of(data + whose), title=title, drawing=drawing, person=person)
            if library.has(session.id):
                return _here(into, session.id, name, tr(HERE, name=name))
        return _keep(into, session, name, repairs)
    except BodymapError as error:
        return _not_taken(name, error)


def _here(into: _Into, key: str, name: str, said: str) -> Taken:
    """Return that a session is here already; one that was taken in without a ranking is given one now."""
    kept = into.library.read(key)
    with_ranking = ranked(kept, into.ranks)
    if with_ranking is not kept:
        with into.library.writing() as db:
            into.library.put(db, with_ranking)
    return Taken(name, "here already", said, key)


def _keep(into: _Into, session: Session, name: str, repairs: tuple[str, ...]) -> Taken:
    library = into.library
    key = into.given[session.id] = _id_here(library, session)
    apart = key != session.id
    if library.has(key):
        return _here(into, key, name, tr(HERE_BESIDE if apart and library.has(session.id) else HERE, name=name))
    outcome: Outcome = "both kept" if apart else "added"
    session = ranked(replace(session, id=key), into.ranks)
    _know(library, session.person)
    with library.writing() as db:
        db.execute("DELETE FROM session WHERE id = ? AND deleted IS NOT NULL", (session.id,))
        library.put(db, session)
    return Taken(name, outcome, _said(outcome, name, repairs), session.id)


def _id_here(library: Library, session: Session) -> str:
    """Return the id for a session here: its own, unless another session has it, be it one that was deleted."""
    content = _content(session)
    key, beside = session.id, _id_of(content)
    if not library.knows(key) and library.has(beside):  # the one it was kept beside has been wiped since
        return beside
    while library.knows(key) and not _same(library, key, session, content):
        if key != session.id and library.has(key):  # taken in before, and gone on with here
            break
        key = beside if key == session.id else _id_of(key.encode() + content)
    return key


def _same(library: Library, key: str, session: Session, content: bytes) -> bool:
    """Return whether what is kept under an id, deleted or not, is the session that comes in, of that content."""
    kept = replace(library.read(key), id=session.id)
    if session.unranked:  # what was kept of it has a ranking of our own
        kept = replace(kept, ranking=(), atlas="")
    return _content(kept) == content


def _said(outcome: Outcome, name: str, repairs: tuple[str, ...]) -> str:
    """Return that a session was taken in, and what of it was mended."""
    kept = outcome == "both kept"
    if not repairs:
        return tr(BESIDE if kept else ADDED, name=name)
    mended = ", ".join(repairs[:3])
    if len(repairs) > 3:
        mended = tr("{repairs}, and {count} more", repairs=mended, count=len(repairs) - 3)
    return tr(BESIDE_MENDED if kept else ADDED_MENDED, name=name, repairs=mended)


def _know(library: Library, person: str) -> None:
    if not library.ask("SELECT 1 FROM person WHERE id = ?", (person,)):
        library.people.put(Person(person, "", now()))


def _content(session: Session) -> bytes:
    """Return what makes two sessions of one id the same: everything but whose it is and when it was last saved."""
    value = record.to_json(session)
    del value["person"], value["changed"]
    return json.dumps(value, sort_keys=True).encode()


def _id_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]
