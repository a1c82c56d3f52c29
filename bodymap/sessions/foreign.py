"""What SQLite cannot read as a library: whether it is one that is damaged, or something else."""

import sqlite3
from pathlib import Path

from bodymap.errors import BodymapError
from bodymap.words import tr


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether SQLite says that the file itself is broken."""
    code = getattr(error, "sqlite_errorcode", 0)
    return (code & 0xFF) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def refuse_drawing(path: Path) -> None:
    """Raise BodymapError where the file is no damaged library but a drawing, a session or an archive."""
    with path.open("rb") as file:
        start = file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith((b"{", b"[", b"PK\x03\x04")):
        raise BodymapError(
            tr(
                "{path} is not a library of bodymap but a drawing or an export; open a drawing with 'bodymap {name}', "
                "or take it in with Import.",
                path=path,
                name=path.name,
            )
        )
