"""Taking in drawing files, sessions and archives: item by item, each named, each whole or not at all.

A session that is here already is passed over; one of the same id and other content is kept beside it under an id of
its own, the same each time. One broken item never stops the others.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any, Literal

from bodymap.drawing import file
from bodymap.errors import BodymapError
from bodymap.sessions import record
from bodymap.sessions.archive import Archive, shown
from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress
from bodymap.sessions.session import SELF, Person, Session, now
from bodymap.words import later, tr

Outcome = Literal["added", "here already", "both kept", "refused", "passed over"]

ADDED = later("{name} was added.")
ADDED_MENDED = later("{name} was added; {repairs}.")
BESIDE = later("{name} differs from the session of the same id here; both are kept.")
BESIDE_MENDED = later("{name} differs from the session of the same id here; both are kept; {repairs}.")
HERE = later("{name} is here already.")
HERE_BESIDE = later("{name} is here already, beside the other of its id.")


@dataclass(frozen=True)
class Taken:
    """What became of one item: a sentence, and the session it is now (empty when there is none)."""

    name: str
    outcome: Outcome
    said: str
    session: str = ""


def take_in(library: Library, path: Path, person: str | None = None, progress: Progress | None = None) -> list[Taken]:
    """Import the file at `path`: an archive, a session or a drawing.

    Args:
        library: takes it in; each session is one transaction.
        path: the file.
        person: to whom the sessions of "self" and bare drawings belong here; self by default.
        progress: told (items done, items in all).

    Returns:
        What became of each item. A file that cannot be opened at all is one refused item.
    """
    taken: list[Taken] = []
    try:
        with path.open("rb") as data:
            for item in _items(library, data, path, person or SELF, progress):
                taken.append(item)  # noqa: PERF402 - what was taken before an error stays told
    except BodymapError as error:
        taken.append(Taken(path.name, "refused", str(error)))
    except OSError as error:
        taken.append(
            Taken(path.name, "refused", tr("{path} cannot be read: {why}.", path=path, why=error.strerror or error))
        )
    return taken


def _items(library: Library, data: IO[bytes], path: Path, person: str, progress: Progress | None) -> Iterator[Taken]:
    if library.read_only:
        raise BodymapError(library.why_read_only)
    start = data.read(4)
    data.seek(0)
    if start in {b"PK\x03\x04", b"PK\x05\x06"}:
        yield from _archive(library, Archive(data, path.name), person, progress)
        return
    content = data.read(file.MAX_BYTES + 1)
    if len(content) > file.MAX_BYTES:
        raise BodymapError(
            tr("{name} is larger than {mb} MB and was not opened.", name=path.name, mb=file.MAX_BYTES // 1000000)
        )
    yield _item(library, content, path.name, person)
    if progress:
        progress(1, 1)


def _archive(library: Library, archive: Archive, person: str, progress: Progress | None) -> Iterator[Taken]:
    manifest = archive.manifest
    yield from _people(library, manifest, archive.name)
    listed = {str(row.get("file")): row.get("sha256") for row in _rows(manifest, "sessions")}
    names = archive.items()
    for done, name in enumerate(names, 1):
        try:
            data = archive.read(name)
            item = _item(library, data, f"{archive.name}: {shown(name)}", person)
            expected = listed.get(name)
            if item.outcome == "added" and expected and hashlib.sha256(data).hexdigest() != expected:
                changed = tr("It was changed after it had been exported.")
                item = replace(item, said=f"{item.said} {changed}")
        except BodymapError as error:
            item = Taken(shown(name), "refused", str(error))
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
    yield from _care(library, manifest, archive.name, person)


def _rows(manifest: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = manifest.get(name)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _people(library: Library, manifest: dict[str, Any], name: str) -> Iterator[Taken]:
    for row in _rows(manifest, "people"):
        try:
            person = record.person_from(row, tr("{name}: a person", name=name))
            if person.id != SELF:
                library.people.put(person)
        except BodymapError as error:
            yield Taken(name, "refused", str(error))


def _care(library: Library, manifest: dict[str, Any], name: str, person: str) -> Iterator[Taken]:
    for row in _rows(manifest, "care"):
        try:
            care = record.care_from(row, tr("{name}: a self-care step", name=name))
            whose = person if care.person == SELF else care.person
            _know(library, whose)
            library.care.add(replace(care, person=whose))
        except BodymapError as error:
            yield Taken(name, "refused", str(error))


def _item(library: Library, data: bytes, name: str, person: str) -> Taken:
    """Take in one session or drawing."""
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
                return Taken(name, "here already", tr(HERE, name=name), session.id)
        return _keep(library, session, name, repairs)
    except BodymapError as error:
        return Taken(name, "refused", str(error))


def _keep(library: Library, session: Session, name: str, repairs: tuple[str, ...]) -> Taken:
    outcome: Outcome = "added"
    if library.has(session.id):
        content = _content(session)
        if _content(library.read(session.id)) == content:
            return Taken(name, "here already", tr(HERE, name=name), session.id)
        session = replace(session, id=_id_of(content))
        if library.has(session.id):
            return Taken(name, "here already", tr(HERE_BESIDE, name=name), session.id)
        outcome = "both kept"
    _know(library, session.person)
    with library.writing() as db:
        db.execute("DELETE FROM session WHERE id = ? AND deleted IS NOT NULL", (session.id,))
        library.put(db, session)
    return Taken(name, outcome, _said(outcome, name, repairs), session.id)


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
