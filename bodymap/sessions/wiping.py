"""Taking away for good what was deleted, at a start that has the file to itself: another window may bring it back."""

from bodymap.errors import BodymapError
from bodymap.sessions.store import Store

DELETED = "FROM session WHERE deleted IS NOT NULL"


def wipe(store: Store) -> None:
    """Take away for good every deleted session, from the file and its log, unless another window has the library open.

    What is left is wiped by a later start, the first that is alone.
    """
    if store.read_only or not store.ask(f"SELECT 1 {DELETED} LIMIT 1") or not _alone(store):
        return
    with store.writing() as db:
        db.execute(f"DELETE {DELETED}")
    store.ask("PRAGMA wal_checkpoint(TRUNCATE)")


def _alone(store: Store) -> bool:
    """Return whether nobody else has the file open: only then does SQLite let go of the log."""
    try:
        store.ask("PRAGMA journal_mode = DELETE")
    except BodymapError:
        return False
    store.ask("PRAGMA journal_mode = WAL")
    return True
