"""The file under the library: opened, checked, migrated, written in transactions.

Write-ahead log with synchronous FULL: a commit that returned is on the disk, whatever happens to the process.
A newer library is opened for reading only; a damaged one is not opened, and the error says how to rescue it.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from bodymap.errors import BodymapError
from bodymap.sessions import backups, schema
from bodymap.sessions.foreign import is_damage, refuse_drawing
from bodymap.sessions.progress import Progress, untold, watched
from bodymap.sessions.still import Still, opened_still, unwritable
from bodymap.words import later, tr

FILE = "library.sqlite3"
PRIVATE = 0o600
WAIT_S = 5.0  # for another window that is writing
NEWER = later("The library {path} was made by a newer bodymap and is open for reading only; update bodymap.")
PROTECTED = later(
    "The library {path} is write-protected: it can be read, and nothing can be kept in it; open a copy of it to go on."
)
EMPTIED = later("the file is empty or gone, though its log or its backups lie beside it")
NOT_SAVED = later(
    "The change could not be saved in {path} ({error}); free some space or check the disk. What was saved before is "
    "unchanged."
)
NOT_SAVED_BUSY = later(
    "The change could not be saved in {path} ({error}); another window is writing to it; try again. What was saved "
    "before is unchanged."
)


class DamagedLibraryError(BodymapError):
    """The file is damaged; `bodymap.sessions.salvage.rescue(path)` takes out what can be read."""

    def __init__(self, path: Path, why: object) -> None:
        super().__init__(
            tr(
                "The library {path} is damaged ({why}); 'bodymap session rescue' takes out all that can be read and "
                "keeps the damaged file, 'bodymap session restore last' puts its last backup back.",
                path=path,
                why=why,
            )
        )
        self.path = path


class NotSavedError(BodymapError):
    """Nothing more can be written, as on a full disk; what was saved before is unchanged."""


def default_path() -> Path:
    """Return where this person's library lies."""
    return user_data_path("bodymap", appauthor=False) / FILE


class Store:
    """One SQLite file. Every method either finishes or raises BodymapError and leaves the file as it was.

    Attributes:
        path: the file.
        read_only: whether it can only be read.
        migrated: the backup that was made before a migration at this opening, if there was one.
    """

    def __init__(self, path: Path | None = None, *, check: bool = True, progress: Progress = untold) -> None:
        self.path = path or default_path()
        self._unchecked = not check
        self._progress = progress
        self.read_only = False
        self._still: Still | None = None
        self._why_read_only = ""
        self.migrated: Path | None = None
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                refuse_drawing(self.path)
                raise DamagedLibraryError(self.path, error) from error
            raise self._not_opened(error) from error
        except OSError as error:
            raise self._not_opened(error.strerror or error) from error

    @property
    def why_read_only(self) -> str:
        """The sentence that says why the library can only be read; nothing where it can be written to."""
        return tr(self._why_read_only, path=self.path) if self._why_read_only else ""

    def _not_opened(self, why: object) -> BodymapError:
        return BodymapError(
            tr(
                "The library {path} cannot be opened ({why}); check the folder and the space on the disk, or "
                "name another library.",
                path=self.path,
                why=why,
            )
        )

    def _open(self) -> None:
        if was_emptied(self.path):
            raise DamagedLibraryError(self.path, tr(EMPTIED))
        make_room(self.path)
        try:
            self._connect(sqlite3.connect(self.path, isolation_level=None, timeout=WAIT_S))
        except sqlite3.OperationalError:
            if not unwritable(self.path):
                raise
            self._still = opened_still(self.path)
            self._connect(self._still.db)

    def _connect(self, db: sqlite3.Connection) -> None:
        self._db = db
        try:
            self._begin()
        except BaseException:
            self.close()
            raise

    def _begin(self) -> None:
        db = self._db
        version = schema.version_of(db)
        if version == -1:
            raise BodymapError(tr("{path} is not a bodymap library; name another file.", path=self.path))
        self._check()
        keep_private(self.path)
        if version > schema.SCHEMA:
            self._only_read(NEWER)
            return
        if self._still or not os.access(self.path, os.W_OK):
            if version < schema.SCHEMA:
                raise BodymapError(
                    tr("{path} is write-protected and of an older bodymap; open a copy of it.", path=self.path)
                )
            self._only_read(PROTECTED)
            return
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")
        self._lay_out()
        db.execute("PRAGMA foreign_keys = ON")

    def _lay_out(self) -> None:
        """Create the tables, or bring them up to date behind a backup."""
        before = schema.version_of(self._db)
        if before == schema.SCHEMA:
            return
        if before:
            self.migrated = backups.make(self.path, "before-update").path
        self._db.execute("PRAGMA foreign_keys = OFF")
        with self.writing() as db:
            version = schema.version_of(db)  # another window may have been faster
            if version == 0:
                schema.create(db)
            elif version < schema.SCHEMA:
                schema.migrate(db)
        self._db.execute("PRAGMA foreign_keys = ON")

    def _only_read(self, why: str) -> None:
        self.read_only = True
        self._why_read_only = why
        self._db.execute("PRAGMA query_only = ON")

    def _check(self) -> None:
        if self._unchecked:
            return
        with watched(self._db, self._progress):
            found = self._db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise DamagedLibraryError(self.path, found.splitlines()[-1])

    def _within(self) -> bool:
        """Return whether a transaction is open."""
        try:
            return self._db.in_transaction
        except sqlite3.Error as error:  # the library was closed
            raise self._not_saved(error) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: on the disk when the block ends, or not at all; within another, a part of that."""
        if self.read_only:
            raise NotSavedError(self.why_read_only)
        if self._within():
            yield self._db
            return
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield self._db
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise self._not_saved(error) from error
        except BaseException:
            self._roll_back()
            raise

    def _not_saved(self, error: sqlite3.Error) -> NotSavedError:
        busy = isinstance(error, backups.BusyError)
        busy = busy or getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_BUSY
        return NotSavedError(tr(NOT_SAVED_BUSY if busy else NOT_SAVED, path=self.path, error=error))

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):  # SQLite has rolled back by itself where it could not go on
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def ask(self, question: str, values: tuple[Any, ...] = ()) -> list[Any]:
        """Return the rows of a question."""
        return list(self.each(question, values))

    def each(self, question: str, values: tuple[Any, ...] = ()) -> Iterator[Any]:
        """Yield the rows of a question one by one."""
        try:
            yield from self._db.execute(question, values)
        except sqlite3.Error as error:
            raise BodymapError(
                tr(
                    "The library {path} cannot be read ({error}); restore a backup, or run 'bodymap session rescue'.",
                    path=self.path,
                    error=error,
                )
            ) from error

    def define(self, name: str, function: Any) -> None:
        """Let questions call a Python function of any number of arguments."""
        self._db.create_function(name, -1, function, deterministic=True)

    def restore_backup(self, chosen: Path, progress: Progress = untold) -> Path:
        """Put the library kept in `chosen` in place of the present one; return the backup made of the present one."""
        if self.read_only:
            raise BodymapError(self.why_read_only)
        backups.check(chosen, progress)
        if chosen.samefile(self.path):
            raise BodymapError(tr("{chosen} is the library itself; choose one of its backups.", chosen=chosen))
        kept = backups.make(self.path, "before-restore", progress=progress).path
        try:
            with closing(sqlite3.connect(chosen, timeout=WAIT_S)) as source:
                # One transaction: the present library or the chosen one, never a mixture.
                source.backup(self._db, pages=backups.PAGES, progress=backups.patience(progress))
            self._lay_out()
        except sqlite3.Error as error:
            raise self._not_saved(error) from error
        return kept

    def close(self) -> None:
        """Close the file."""
        self._db.close()
        if self._still:
            self._still.close()


def was_emptied(path: Path) -> bool:
    """Return whether the file of a library is gone, or was cut to nothing, and not all that was in it.

    Opened as a new one, SQLite would drop its log, and nobody would hear of its backups.
    """
    if path.exists() and (not path.is_file() or path.stat().st_size):
        return False
    log = Path(f"{path}-wal")
    return (log.exists() and log.stat().st_size > 0) or bool(backups.listed(path))


def make_room(path: Path) -> None:
    """See to it that `path` exists; a file made here, and a folder made for it, are its owner's alone."""
    if path.is_dir():
        raise BodymapError(
            tr("{path} is a folder; name the library file in it, such as {file}.", path=path, file=path / FILE)
        )
    fresh = not path.parent.is_dir()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if fresh:
        path.parent.chmod(0o700)
    elif path == default_path():
        with suppress(OSError):  # on a disk that can only be read
            path.parent.chmod(0o700)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE))
        backups.sync_folder(path.parent)


def keep_private(path: Path) -> None:
    """Let only its owner read a library that others could read."""
    if path.stat().st_mode & 0o077:
        with suppress(OSError):  # somebody else's file, or a disk that knows no owners
            path.chmod(PRIVATE)
