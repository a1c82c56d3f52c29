"""How the window looks before it is furnished: as it looked the last time, with nothing painted.

To load and build what the window works with takes several times as long as to show a window. So a picture of the empty
window is kept, and the next start shows it at once. It holds nothing of the person's: it is only taken where nothing is
painted, said or written.
"""

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget

from bodymap import __version__

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPaintEvent, QPixmap

    from bodymap.gui.look.settings import Settings
    from bodymap.gui.window.window import Window

LARGEST_BYTES = 70_000_000  # what is larger takes longer to read than to build
_SPOKEN = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def default_path() -> Path:
    """Return where the picture is kept."""
    return user_cache_path("bodymap", appauthor=False) / "empty-window.picture"


class FirstView(QWidget):
    """The picture of the empty window; a plain ground where there is none that fits."""

    def __init__(self, settings: "Settings", path: Path | None = None) -> None:
        super().__init__()
        self._settings, self._path = settings, path or default_path()
        self._size: QSize | None = None  # that the picture was looked for in
        self.picture: QImage | None = None
        _ground()

    def paintEvent(self, _event: "QPaintEvent") -> None:
        """Paint it, where it fits."""
        if self._size != self.size():
            self._size = self.size()
            self.picture = _read(self._path, self._settings, self.size(), self.devicePixelRatioF())
        if self.picture is not None:
            painter = QPainter(self)
            painter.drawImage(0, 0, self.picture)
            painter.end()


def keep(window: "Window", path: Path | None = None) -> None:
    """Keep how the window looks for the next start, where nothing of the person's is to be seen."""
    from bodymap.ranking.kept_file import put

    if not _empty(window):
        return
    image = _unpointed(window).toImage().convertToFormat(QImage.Format.Format_RGB32)
    key = _key(window.settings, window.size(), image.devicePixelRatioF())
    content = key + bytes(image.constBits())
    path = path or default_path()
    if len(content) <= LARGEST_BYTES and _content(path) != content:
        put(path, content)


def _unpointed(window: "Window") -> "QPixmap":
    """Return how the window looks when the pointer is nowhere."""
    words = window.status.place.text()
    window.status.show_words("")
    with window.canvas.unpointed():
        picture = window.grab()
    window.status.show_words(words)
    return picture


def _empty(window: "Window") -> bool:
    """Whether all is as it is when one begins."""
    panel = window.panel
    said = window.notice.isVisible() or window.advice.isVisible() or window.help.step is not None
    moved = window.canvas.stage.zoom != 1 or panel.pages.currentIndex()
    return window.isVisible() and window.document.session.empty and not panel.isHidden() and not said and not moved


def _read(path: Path, settings: "Settings", size: "QSize", ratio: float) -> QImage | None:
    key = _key(settings, size, ratio)
    content = _content(path)
    wide, high = round(size.width() * ratio), round(size.height() * ratio)
    if not content.startswith(key) or len(content) != len(key) + wide * high * 4:
        return None
    image = QImage(content[len(key) :], wide, high, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    return image


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _key(settings: "Settings", size: "QSize", ratio: float) -> bytes:
    """Return what must be the same for the picture to fit: the programs, the place, the look and the language."""
    look = [settings.text(name) for name in ("theme", "language", "text_percent", "skin")]
    spoken = [os.environ.get(name, "") for name in _SPOKEN]
    return f"{(__version__, qVersion(), size.width(), size.height(), ratio, look, _ground(), spoken)!r}\n".encode()


@lru_cache(maxsize=1)
def _ground() -> str:
    """Return the desktop's own ground, light or dark: asked first before the application has a look of ours."""
    return QGuiApplication.palette().window().color().name()
