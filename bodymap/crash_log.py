"""What is written down of a fault in the program itself, so that it can be mended: where it was, and the versions.

Nothing of the person's gets in: no texts of exceptions but those that only name parts of the program, no values, no
folders, which may carry a person's name. Nobody else may read the log, and it does not grow beyond bounds.
"""

import atexit
import faulthandler
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

from bodymap import __version__

CRASHED = 70  # exit status: a fault of the program's own
LARGEST_BYTES = 200_000  # of the log; the one before is kept beside it
OURS_ALONE = 0o600
# Exceptions whose texts name types, attributes and modules; others may quote what was painted or written.
_NAMES_OUR_PARTS = (AttributeError, ImportError, MemoryError, NameError, NotImplementedError, TypeError)
_PACKAGES = ("PySide6_Essentials", "numpy", "pydantic", "shapely")


def default_path() -> Path:
    """Return where the log lies, whether there is one or not."""
    return user_log_path("bodymap", appauthor=False) / "crash.log"


def entry(what: str, error: BaseException | None = None) -> str:
    """Return what the log says of a fault: when, what happened, the versions, and where it was."""
    from datetime import UTC, datetime

    lines = [f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC  {what}", _versions()]
    if error is not None:
        lines += _told(error)
    return "\n".join(lines) + "\n"


def _versions() -> str:
    import platform
    from importlib import metadata

    known = [
        f"bodymap {__version__}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()}",
    ]
    for name in _PACKAGES:
        with suppress(metadata.PackageNotFoundError):  # as where it was left out of a build
            known.append(f"{name} {metadata.version(name)}")
    return ", ".join(known)


def _told(error: BaseException) -> Iterator[str]:
    """Yield the exception and those that led to it, each with the places it went through."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield f"{summary(link)}, at:"
        yield from places(link.__traceback__)
        link = link.__cause__ or link.__context__


def summary(error: BaseException) -> str:
    """Return the exception's name, and its text where that only names parts of the program."""
    name = type(error).__qualname__
    return f"{name}: {error}" if isinstance(error, _NAMES_OUR_PARTS) else name


def place(error: BaseException) -> str:
    """Return the file and line where the exception was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{_short(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace is not None else ""


def places(trace: TracebackType | None) -> list[str]:
    """Return a line for each step of a traceback, the last one last."""
    import traceback

    return [f"  {_short(f.filename)}:{f.lineno} in {f.name}: {f.line}" for f in traceback.extract_tb(trace)]


def _short(filename: str) -> str:
    """Return a file of the program without the folders it is installed in."""
    path = Path(filename)
    if not path.is_absolute():  # as in a frozen build
        return filename
    for base in sorted(filter(None, sys.path), key=len, reverse=True):
        if path.is_relative_to(base):
            return str(path.relative_to(base))
    return path.name


def write(text: str, path: Path | None = None) -> Path | None:
    """Add an entry to the log and return where that lies, or None where it cannot be written."""
    path = path or default_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size + len(text) > LARGEST_BYTES:
            path.replace(path.with_name(path.name + ".1"))
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, OURS_ALONE), "a", encoding="utf-8") as log:
            log.write(text + "\n")
    except OSError:
        return None
    return path


# what Python cannot catch: a fault in a library below it


def watch(folder: Path | None = None) -> None:
    """From now on leave a trace of where each thread was when the process itself is brought down."""
    folder = folder or default_path().parent
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / f"fault-{os.getpid()}.log"
        file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OURS_ALONE), "wb")
        _hold(file.fileno())
        faulthandler.enable(file)
        atexit.register(path.unlink, missing_ok=True)


def left_behind(path: Path | None = None) -> Path | None:
    """Take the traces of processes that were brought down into the log; return it if there were any."""
    path = path or default_path()
    found = None
    with suppress(OSError):
        for trace in sorted(path.parent.glob("fault-*.log")):
            if not _is_held(trace):  # no other window has it open
                text = trace.read_text(encoding="utf-8", errors="replace")
                if text.strip():
                    found = write(entry("brought down from below") + _without_folders(text), path) or found
                trace.unlink()
    return found


def _without_folders(text: str) -> str:
    """Return what faulthandler wrote, `File "/home/anna/x/y.py", line 3 in f`, without the folders."""
    lines = (line.split('"') for line in text.splitlines())
    return "\n".join('"'.join((part[0], *map(_short, part[1:2]), *part[2:])) for part in lines) + "\n"


def _hold(handle: int) -> None:
    """Hold a file until this process ends, however it ends."""
    if sys.platform != "win32":  # where nobody can delete what is open
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_held(path: Path) -> bool:
    if sys.platform == "win32":
        return False
    import fcntl

    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
