"""Memory that was let go is handed back to the machine. Elsewhere than on glibc nothing happens."""

import ctypes
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

LARGE = 1 << 17  # bytes: with a megabyte, three times as much lay free between blocks after ten minutes
EVERY_MS = 20_000
_M_MMAP_THRESHOLD = -3  # of mallopt, from malloc.h


def hand_back_large_blocks() -> None:
    """Have each large block lie by itself, so that it is handed back once it is let go.

    Left alone, glibc learns from the first picture that such blocks come and go, puts them among the small ones, and
    after an hour keeps half as much again as is in use.
    """
    _glibc("mallopt", _M_MMAP_THRESHOLD, LARGE)


def hand_back_the_rest() -> None:
    """Hand back the whole pages that lie free between blocks in use: some milliseconds of work."""
    _glibc("malloc_trim", 0)


def hand_back_now_and_then(window: QObject) -> None:
    """Hand back what was let go every so often, for as long as `window` is there.

    Sessions, pictures and pages come and go among what stays; after an hour as much would lie free between as is used.
    """
    timer = QTimer(window)
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(_between_strokes)
    timer.start()


def _between_strokes() -> None:
    if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
        hand_back_the_rest()


def _glibc(name: str, *numbers: int) -> None:
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            getattr(ctypes.CDLL(None), name)(*numbers)
