"""Backups beside the library: made by SQLite itself, checked, flushed, then put in place under a dated name.

Automatic ones are thinned to one a day for 7 days, one a week for 4 weeks, one a month for 12 months, counted in days
that have a backup. Those made before an update or a restore stand apart, the latest five of them.
"""

import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bodymap.errors import BodymapError
from bodymap.sessions import schema
from bodymap.sessions.progress import Progress, untold, watched
from bodymap.sessions.session import now
from bodymap.words import tr

DAILY, WEEKLY, MONTHLY = 7, 4, 12
APART = 5
PAGES = 4096  # copied at a time; then it is told how far it is
_STAMP = "%Y%m%dT%H%M%SZ"
_UNFINISHED = ".part"
# The ending is the library's own: s.sqlite3 and s.db in one folder have each their backups.
_NAMED = r"{stem}-(\d{{8}}T\d{{6}}Z)(?:-([a-z-]+))?(?:-\d+)?"


class BusyError(sqlite3.OperationalError):
    """Another window has kept the file to itself for too long."""


@dataclass(frozen=True)
class Backup:
    """One backup file; `reason` is empty for an automatic one. `made` is UTC."""

    path: Path
    made: datetime
    reason: str


def folder_of(library: Path) -> Path:
    """Return the folder in which the backups of `library` lie."""
    return library.parent / "backups"


def listed(library: Path) -> list[Backup]:
    """Return the backups of `library`, the latest first."""
    pattern = re.compile(_NAMED.format(stem=re.escape(library.stem)) + re.escape(library.suffix))
    found = []
    folder = folder_of(library)
    for path in folder.iterdir() if folder.is_dir() else ():
        match = pattern.fullmatch(path.name)
        if match:
            made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path, made, match[2] or ""))
    return sorted(found, key=lambda b: (b.made, b.path.name), reverse=True)


def make(library: Path, reason: str = "", made: datetime | None = None, progress: Progress = untold) -> Backup:
    """Copy `library` as it is now; when this returns the copy is on the disk.

    Raises:
        BodymapError: the copy could not be written or is not sound; older backups are untouched. What `progress`
            raises stops it, and nothing is left of it.
    """
    made = made or now()
    try:
        path = _free_name(library, made, reason)
        part = path.with_name(path.name + _UNFINISHED)
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        try:
            _copy(library, part, progress)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(path.parent)
    except (sqlite3.Error, OSError) as error:
        raise BodymapError(
            tr(
                "The library {library} could not be backed up in {folder} ({error}); free some space or check "
                "the disk. The library itself is unchanged.",
                library=library,
                folder=folder_of(library),
                error=error,
            )
        ) from error
    return Backup(path, made, reason)


def _free_name(library: Path, made: datetime, reason: str) -> Path:
    folder = folder_of(library)
    folder.mkdir(exist_ok=True, mode=0o700)
    stem = f"{library.stem}-{made.strftime(_STAMP)}" + (f"-{reason}" if reason else "")
    path = folder / f"{stem}{library.suffix}"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{library.suffix}"
    return path


def _copy(library: Path, part: Path, progress: Progress) -> None:
    with closing(sqlite3.connect(library, timeout=5.0)) as source, closing(sqlite3.connect(part)) as copy:
        source.backup(copy, pages=PAGES, progress=patience(progress))
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, to be moved by copying it
        with watched(copy, progress):
            found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged: {found}")
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def patience(progress: Progress = untold, tries: int = 20) -> Callable[[int, int, int], None]:
    """Return what ends a copy that finds the file locked so many times, a quarter of a second apart."""
    locked = 0

    def told(status: int, remaining: int, total: int) -> None:
        nonlocal locked
        progress(total - remaining, total)
        locked += status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
        if locked >= tries:
            raise BusyError("another window is using the library")

    return told


def make_if_due(library: Path, moment: datetime | None = None) -> Backup | None:
    """Make today's backup if there is none yet, and thin the older ones; safe to call from another thread."""
    moment = moment or now()
    if any(not b.reason and b.made.date() == moment.date() for b in listed(library)):  # one may be dated ahead
        return None
    backup = make(library, made=moment)
    thin(library)
    return backup


def thin(library: Path) -> list[Path]:
    """Delete the backups that are no longer needed, and copies that were never finished; return what was deleted."""
    backups = listed(library)
    automatic = [b for b in backups if not b.reason]
    wanted = kept(b.made for b in automatic)
    gone = [b.path for b in automatic if b.made not in wanted]
    gone += [b.path for b in [b for b in backups if b.reason][APART:]]
    long_ago = now() - timedelta(hours=1)
    unfinished = re.compile(_NAMED.format(stem=re.escape(library.stem)) + r"(?:\.\w+)?" + re.escape(_UNFINISHED))
    for part in folder_of(library).glob(f"*{_UNFINISHED}"):
        if unfinished.fullmatch(part.name) and datetime.fromtimestamp(part.stat().st_mtime, UTC) < long_ago:
            gone.append(part)
    for path in gone:
        with suppress(OSError):  # it will be tried again tomorrow
            path.unlink()
    return gone


def kept(times: Iterable[datetime]) -> set[datetime]:
    """Return which backups are kept: the newest of each of the latest 7 days, 4 weeks and 12 months."""
    newest_first = sorted(times, reverse=True)
    rules: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAILY, lambda t: t.date()),
        (WEEKLY, lambda t: t.isocalendar()[:2]),
        (MONTHLY, lambda t: (t.year, t.month)),
    )
    wanted: set[datetime] = set()
    for count, period in rules:
        newest: dict[object, datetime] = {}
        for time in newest_first:
            newest.setdefault(period(time), time)
        wanted.update(list(newest.values())[:count])
    return wanted


def last(library: Path) -> Backup | None:
    """Return the latest backup of `library`, one made by itself before one made apart; None where there is none."""
    found = listed(library)
    return next(iter([backup for backup in found if not backup.reason] or found), None)


def check(path: Path, progress: Progress = untold) -> None:
    """Raise BodymapError unless `path` is a sound library that this program can read."""
    if not path.is_file():
        raise BodymapError(tr("There is no file {path}; 'bodymap session info' lists the backups.", path=path))
    try:
        with closing(sqlite3.connect(path, timeout=5.0)) as db:
            version = schema.version_of(db)
            with watched(db, progress):
                found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        raise BodymapError(
            tr("{path} is not a library that can be restored ({error}); choose another backup.", path=path, error=error)
        ) from error
    if version < 1:
        raise BodymapError(tr("{path} is not a bodymap library; choose another file.", path=path))
    if version > schema.SCHEMA:
        raise BodymapError(tr("{path} was made by a newer bodymap; update bodymap to restore it.", path=path))
    if found != "ok":
        raise BodymapError(
            tr("{path} is damaged ({found}); choose another backup.", path=path, found=found.splitlines()[-1])
        )


def sync_folder(folder: Path) -> None:
    """Flush a folder, so that a file made or renamed in it is found again after a power cut."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders, and needs no flush
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
