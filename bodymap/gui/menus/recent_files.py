"""The drawings that were opened or saved last: a menu of them, the latest first. Only their paths are kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from bodymap.errors import BodymapError
from bodymap.gui.look.settings import Settings
from bodymap.words import later, tr

MOST = 8
LONGEST = 60  # characters of a path in the menu
NONE_YET = later("No drawing was opened or saved yet")


class RecentFiles:
    """Knows the paths of the last drawings, as the settings keep them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def paths(self) -> list[Path]:
        """The paths, the latest first."""
        return [Path(text) for text in self._settings.texts("recent_files")[:MOST]]

    def add(self, path: Path) -> None:
        """Put a path first."""
        path = path.absolute()
        self._keep([path, *(other for other in self.paths if other != path)])

    def forget(self, path: Path) -> None:
        """Take a path out."""
        self._keep([other for other in self.paths if other != path])

    def clear(self) -> None:
        """Forget all of them."""
        self._keep([])

    def demand(self, path: Path) -> None:
        """Raise BodymapError, and take the path out, where there is no such file any more."""
        if not path.is_file():
            self.forget(path)
            raise BodymapError(tr("{path} is not there any more, so it left the list of recent drawings.", path=path))

    def _keep(self, paths: list[Path]) -> None:
        self._settings.set("recent_files", [str(path) for path in paths[:MOST]])


def recent_menu(owner: QWidget, recent: RecentFiles, open_: Callable[[Path], None]) -> QMenu:
    """Return the menu of recent drawings, filled whenever it opens."""
    menu = QMenu(tr("Open &recent"), owner)
    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(lambda: _fill(menu, recent, open_))
    _fill(menu, recent, open_)
    return menu


def _fill(menu: QMenu, recent: RecentFiles, open_: Callable[[Path], None]) -> None:
    menu.clear()
    for number, path in enumerate(recent.paths, 1):
        name = _short(path).replace("&", "&&")
        action = QAction(f"&{number}  {name}", menu)
        action.setToolTip(str(path))
        action.triggered.connect(lambda _checked=False, path=path: open_(path))
        menu.addAction(action)
    if recent.paths:
        menu.addSeparator()
        menu.addAction(tr("&Clear this list"), recent.clear)
    else:
        menu.addAction(tr(NONE_YET)).setEnabled(False)


def _short(path: Path) -> str:
    """Return a path as it stands in the menu: its name, and as much of its folder as there is room for."""
    folder = str(path.parent)
    room = max(LONGEST - len(path.name), 12)
    if len(folder) > room:
        folder = f"...{folder[-room:]}"
    return tr("{name}, in {folder}", name=path.name, folder=folder)
