"""The way out of a damaged library: all that can be read goes into a new file; the damaged one is kept beside it.

Rows are known by their form, for the tables that name them may be gone. Marks whose session cannot be read any more
are kept in a session of their own.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import shapely

from bodymap.body.figure import FIGURES
from bodymap.body.frame import VIEWS, areas_of
from bodymap.drawing.mark import MAX_INTENSITY, QUALITIES, Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.sessions import backups
from bodymap.sessions.library import Library
from bodymap.sessions.pages import rows_of
from bodymap.sessions.progress import Progress, untold
from bodymap.sessions.rows import session_of
from bodymap.sessions.session import HELPED, Care, Person, Session, now
from bodymap.words import later, tr

_ID = re.compile(r"[0-9a-f]{32}")
TOLD_EVERY = 200  # rows
ORPHAN_TITLE = later("Rescued marks")


@dataclass(frozen=True)
class Rescue:
    """What came of a rescue: where the damaged file is kept now, and what was read from it."""

    kept: Path
    sessions: int
    marks: int
    orphans: int


@dataclass
class _Found:
    sessions: dict[str, Session] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    marks: dict[str, dict[int, Mark]] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    care: dict[str, Care] = field(default_factory=dict)


def rescue(path: Path, progress: Progress = untold) -> Rescue:
    """Read what can be read of the library at `path`, keep the file, and put a sound library in its place.

    Raises:
        BodymapError: there is nothing to read, or no room for the new file; the damaged file is as it was, as it is
            where `progress` raises to stop it.
    """
    fresh = path.with_name(f"{path.name}-rescued.part")
    try:
        found = _read(path, progress)
        _clear_away(fresh)
        with closing(Library(fresh)) as library:
            rescued = _fill(library, found, progress)
            library.ask("PRAGMA journal_mode = DELETE")
        kept = _exchange(path, fresh)
    except BodymapError:
        _clear_away(fresh)
        raise
    except (OSError, sqlite3.Error) as error:
        raise BodymapError(
            tr(
                "The library {path} could not be rescued ({error}); free some space or check the folder. It is "
                "as it was.",
                path=path,
                error=error,
            )
        ) from error
    return replace(rescued, kept=kept)


def begin_anew(path: Path) -> Path:
    """Put an empty library in place of the damaged one at `path`; return where the damaged file is kept.

    Raises:
        BodymapError: there is no room; the damaged file is as it was.
    """
    fresh = path.with_name(f"{path.name}-new.part")
    try:
        _clear_away(fresh)
        with closing(Library(fresh)) as library:
            library.ask("PRAGMA journal_mode = DELETE")
        return _exchange(path, fresh)
    except (BodymapError, OSError) as error:
        _clear_away(fresh)
        raise BodymapError(
            tr(
                "A new library could not be put in place of {path} ({error}); free some space or check the folder.",
                path=path,
                error=error,
            )
        ) from error


def put_back(path: Path, backup: Path, progress: Progress = untold) -> Path:
    """Put a sound backup in place of the damaged library at `path`, or of one that is gone.

    Returns:
        Where the damaged file is kept; there is nothing where the library was gone.

    Raises:
        BodymapError: the backup is not sound, or there is no room; the damaged file is as it was.
    """
    backups.check(backup, progress)
    fresh = path.with_name(f"{path.name}-restored.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.copyfile(backup, fresh)
        fresh.chmod(0o600)
        return _exchange(path, fresh)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise BodymapError(
            tr(
                "The backup {backup} could not be put in place of {path} ({error}); free some space or check the "
                "folder.",
                backup=backup,
                path=path,
                error=error,
            )
        ) from error


def _clear_away(fresh: Path) -> None:
    """Remove what is left of a rescue that did not end."""
    for left in (fresh, *_logs(fresh)):
        left.unlink(missing_ok=True)


def _read(path: Path, progress: Progress) -> _Found:
    found = _Found()
    for number, row in enumerate(rows_of(path)):
        if not number % TOLD_EVERY:
            progress(0, 0)
        try:
            _sort(row, found)
        except (ValueError, TypeError, KeyError, AttributeError, shapely.GEOSException, BodymapError):
            continue  # a row of some other table, or one that is broken
    if not found.sessions and not found.marks:
        raise BodymapError(
            tr("Nothing can be read from {path}; restore a backup. The file is left as it is.", path=path)
        )
    return found


def _sort(row: tuple[Any, ...], found: _Found) -> None:
    """Put a row where it belongs by its form; raise where it has none of the forms we write."""
    if len(row) == 17 and _ID.fullmatch(row[0]):
        key, person, created, changed, title, note, tags, figure, *_, ranking, atlas, answers, deleted = row
        _keep(found, (key, person, created, changed, title, note, tags, figure, ranking, atlas, answers), deleted)
    elif len(row) == 9 and _ID.fullmatch(row[0]) and row[5] in FIGURES:  # schema 1
        key, created, changed, title, note, figure, ranking, atlas, deleted = row
        _keep(found, (key, "self", created, changed, title, note, "[]", figure, ranking, atlas, "{}"), deleted)
    elif len(row) in {6, 7, 8} and row[2] in VIEWS and row[4] in QUALITIES and 0 <= row[3] <= MAX_INTENSITY:
        area = areas_of(shapely.from_wkb(row[5]))
        if _ID.fullmatch(row[0]) and area.is_valid:
            found.marks.setdefault(row[0], {})[int(row[1])] = Mark(row[2], area, row[3], row[4], *row[6:])
    elif len(row) == 7 and _ID.fullmatch(row[0]) and row[6] in HELPED:
        key, person, session, muscle, step, done, helped = row
        found.care[key] = Care(muscle, step, helped, person, session, datetime.fromisoformat(done), key)
    elif len(row) == 3 and (row[0] == "self" or _ID.fullmatch(row[0])):
        found.people[row[0]] = Person(row[0], row[1], datetime.fromisoformat(row[2]))


def _keep(found: _Found, row: tuple[Any, ...], deleted: str | None) -> None:
    session = session_of(row, ())
    known = found.sessions.get(session.id)
    if known is None or known.changed <= session.changed:
        found.sessions[session.id] = session
        (found.deleted.discard if deleted is None else found.deleted.add)(session.id)


def _fill(library: Library, found: _Found, progress: Progress) -> Rescue:
    marks = orphans = 0
    with library.writing() as db:
        for person in found.people.values():
            library.people.put(person)
            db.execute("UPDATE person SET name = ? WHERE id = ?", (person.name, person.id))
        known = {person.id for person in library.people.all()}
        for number, session in enumerate(_whole(found)):
            progress(number, len(found.sessions))
            if session.person not in known:
                library.people.put(Person(session.person, "", now()))
                known.add(session.person)
            library.put(db, session)
            marks += len(session.drawing.marks)
            orphans += len(session.drawing.marks) * (session.id not in found.sessions)
        for care in found.care.values():
            if care.person in known:
                library.care.add(care)
    return Rescue(library.path, library.info().sessions, marks, orphans)


def _whole(found: _Found) -> Iterator[Session]:
    for key, session in found.sessions.items():
        if key not in found.deleted:
            yield replace(session, drawing=Drawing(session.drawing.figure, _in_order(found.marks.get(key, {}))))
    for key, marks in found.marks.items():
        if key not in found.sessions:
            yield Session(key, title=tr(ORPHAN_TITLE), drawing=Drawing("neutral", _in_order(marks)))


def _in_order(marks: dict[int, Mark]) -> tuple[Mark, ...]:
    return tuple(marks[place] for place in sorted(marks))


def _exchange(path: Path, fresh: Path) -> Path:
    """Copy the damaged file and its log aside, then put the new one in its place; return what is kept of the old."""
    stamp = f"{now():%Y%m%dT%H%M%SZ}"
    kept = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}-damaged-{stamp}-{number}{path.suffix}")
    for old, copy in zip((path, *_logs(path)), (kept, *_logs(kept)), strict=True):
        if old.exists():
            shutil.copy2(old, copy)
            copy.chmod(0o600)
            with copy.open("rb+") as file:
                os.fsync(file.fileno())
    backups.sync_folder(path.parent)
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    for log in _logs(path):  # the new file must not find the old one's log beside it
        log.unlink(missing_ok=True)
    fresh.replace(path)
    backups.sync_folder(path.parent)
    return next((one for one in (kept, *_logs(kept)) if one.exists()), kept)


def _logs(path: Path) -> tuple[Path, Path]:
    return Path(f"{path}-wal"), Path(f"{path}-shm")
