"""Files that are written whole or not at all: beside the old file, flushed to the disk, then put in its place."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bodymap.errors import BodymapError
from bodymap.words import tr

DATABASE = b"SQLite format 3\0"  # how a library begins


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`, whole or not at all; raises BodymapError as `written_whole` does."""
    with written_whole(path) as file:
        file.write(data)


@contextmanager
def written_whole(path: Path) -> Iterator[IO[bytes]]:
    """Open a temporary file beside `path` that is flushed to the disk and put in its place once the block ends well.

    Raises:
        BodymapError: it could not be written; what was at `path` is as it was.
    """
    path = path.resolve()  # a link stays a link
    temporary = None
    _refuse_database(path)
    try:
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        Path(temporary).replace(path)
        temporary = None
    except OSError as error:
        why = error.strerror or str(error)
        raise BodymapError(
            tr("{path} could not be saved ({why}); what was there before is unchanged.", path=path, why=why)
        ) from error
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def _refuse_database(path: Path) -> None:
    """Raise BodymapError where a library, or its log, would be written over: nothing we write is one."""
    library = path.with_name(path.name.removesuffix("-wal").removesuffix("-shm"))
    if _is_database(path) or _is_database(library):
        raise BodymapError(
            tr("{path} belongs to a library of sessions and is not written over; choose another name.", path=path)
        )


def _is_database(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(DATABASE)) == DATABASE
    except OSError:
        return False
