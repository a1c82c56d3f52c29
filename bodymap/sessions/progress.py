"""How far a long piece of work is: told as it goes on, and a way to stop it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[int, int], None]  # told (how much is done, of how much; 0 of 0 where nobody knows); may raise
_STEPS = 20_000  # of SQLite's machine, between two times it asks


def untold(_done: int, _whole: int) -> None:
    """Hear how far it is, and let it go on."""


@contextmanager
def watched(db: sqlite3.Connection, progress: Progress) -> Iterator[None]:
    """Ask `progress` again and again while SQLite works; what it raises stops SQLite and is raised from here."""
    stopped: list[BaseException] = []

    def ask() -> int:
        try:
            progress(0, 0)
        except BaseException as reason:  # noqa: BLE001 - SQLite would swallow it
            stopped.append(reason)
            return 1
        return 0

    db.set_progress_handler(ask, _STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        db.set_progress_handler(None, 0)
