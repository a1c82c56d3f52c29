"""Qt without a screen, for what is only drawn into a file."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtGui import QFontDatabase, QGuiApplication

from bodymap.shipped import shipped


@contextmanager
def without_screen() -> Iterator[QGuiApplication]:
    """Give the block an application that needs no screen, with the bundled face; the one that runs if there is one."""
    running = QGuiApplication.instance()
    if running is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        running = QGuiApplication([])
    assert isinstance(running, QGuiApplication)  # noqa: S101 - a core application cannot paint
    add_faces()
    yield running


@lru_cache(maxsize=1)
def add_faces() -> None:
    """Make the bundled face known to Qt, once; an application must be running."""
    for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        QFontDatabase.addApplicationFont(str(shipped("assets") / "fonts" / name))
