"""Which library is open: one's own by default; another is remembered beside it until one's own is opened again."""

from contextlib import suppress
from pathlib import Path

from bodymap.sessions.store import default_path

NOTE = "open-library.txt"


def chosen_path() -> Path:
    """Return the library to open at the start: the one that was open last, as long as it is there."""
    with suppress(OSError, ValueError):
        path = Path((default_path().parent / NOTE).read_text(encoding="utf-8").strip())
        if path.is_file():
            return path
    return default_path()


def remember(path: Path) -> None:
    """Keep which library is open; where that cannot be written, one's own opens at the next start."""
    note = default_path().parent / NOTE
    with suppress(OSError):
        if path == default_path():
            note.unlink(missing_ok=True)
        else:
            note.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            note.write_text(str(path.absolute()), encoding="utf-8")
