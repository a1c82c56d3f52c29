"""A library that lies where nothing can be written, opened all the same, to be read.

SQLite needs a log beside a library even to read it. Where none can be made the file is opened as one that never
changes; where one was left with something in it, both are copied, or the last changes would be missing.
"""

import os
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory


@dataclass(frozen=True)
class Still:
    """A connection that only reads; `copy` is the folder it reads from where that is not the library's own."""

    db: sqlite3.Connection
    copy: TemporaryDirectory[str] | None

    def close(self) -> None:
        """Close it, and leave no copy."""
        self.db.close()
        if self.copy is not None:
            self.copy.cleanup()


def unwritable(path: Path) -> bool:
    """Return whether a library, or the folder it lies in, cannot be written to."""
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def opened_still(path: Path) -> Still:
    """Open a library that cannot be written to; raises sqlite3.Error or OSError."""
    log = Path(f"{path}-wal")
    if not log.exists() or not log.stat().st_size:
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        return Still(sqlite3.connect(uri, uri=True, isolation_level=None), None)
    copy = TemporaryDirectory(prefix="bodymap-", ignore_cleanup_errors=True)
    for file in (path, log):
        shutil.copyfile(file, Path(copy.name) / file.name)
    return Still(sqlite3.connect(Path(copy.name) / path.name, isolation_level=None), copy)
