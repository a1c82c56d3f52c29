"""The file desk: drawings opened from files, saved to files, and dropped on the window."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from bodymap.drawing import file
from bodymap.drawing.mark import Drawing
from bodymap.gui.cabinet.cabinet import Cabinet
from bodymap.gui.hand_on.drawing_path import ask_drawing_path, drawing_filter
from bodymap.gui.menus.recent_files import RecentFiles
from bodymap.gui.panel.panel import Panel
from bodymap.gui.studio.readiness import Readiness
from bodymap.gui.texts.whose import drawing_name
from bodymap.gui.widgets.notice import Notice, while_open
from bodymap.sessions.document import Document
from bodymap.sessions.progress import Progress
from bodymap.words import harmless, tr

LARGE = 200_000  # bytes of a file that may take longer than a moment to read
MANY = 300  # marks that may take longer than a moment to write
Read = tuple[Path, Drawing, Sequence[str]]  # a file, what is in it, what was mended


def _size(path: Path) -> int:
    """Return how large a file is; nothing where it is not there."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _repaired(name: str, repairs: Sequence[str]) -> str:
    """Return what was mended in a file, the first in full."""
    if len(repairs) == 1:
        return tr("In {file} {repair}; the file itself is unchanged.", file=name, repair=repairs[0])
    return tr(
        "In {file} {repair}, and %n more like it; the file itself is unchanged.",
        "",
        len(repairs) - 1,
        file=name,
        repair=repairs[0],
    )


class FileDesk(QObject):
    """Opens and saves drawing files."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        panel: Panel,
        cabinet: Cabinet,
        notice: Notice,
        recent: RecentFiles,
        readiness: Readiness,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._panel = panel
        self._cabinet = cabinet
        self._notice = notice
        self._recent = recent
        self._readiness = readiness
        self._works = cabinet.works

    def _say(self, text: str) -> None:
        """Say something of a file, until another drawing or session is opened."""
        self._notice.say(text, holds=while_open(self._document))

    def ask_open(self) -> None:
        """Ask for a drawing and open it."""
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open drawing"), "", drawing_filter())
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Open a drawing file as a new session; a large one is read beside the window."""
        from bodymap.sessions.record import usable

        def job(_progress: Progress) -> Read:
            drawing, repairs = usable(file.read(path), path.name)
            return path, drawing, repairs

        words = tr("Reading {name}...", name=path.name)
        self._works.do(words, job, self._read, self._say, long=_size(path) > LARGE)

    def _read(self, read: object) -> None:
        path, drawing, repairs = cast("Read", read)
        show = partial(self._show, path, drawing, repairs)
        self._cabinet.unsaved.before(lambda: self._readiness.when_ready(drawing, show))

    def _show(self, path: Path, drawing: Drawing, repairs: Sequence[str]) -> None:
        self._recent.add(path)
        self._panel.list.forget()
        self._document.open_drawing(drawing, harmless(path.name.removesuffix(file.SUFFIX)))
        if repairs:
            self._say(_repaired(path.name, repairs))

    def open_recent(self, path: Path) -> None:
        """Open a drawing of the list of recent ones; one that is gone says so and leaves the list."""
        if self._notice.tries(lambda: self._recent.demand(path), while_open(self._document)):
            self.open_file(path)

    def ask_save(self) -> None:
        """Ask where to save the drawing, and save it."""
        path = ask_drawing_path(drawing_name(self._document.library, self._document.session), self._window)
        if path is not None:
            self.save_file(path)

    def save_file(self, path: Path) -> None:
        """Save the drawing as a file."""
        drawing = self._document.drawing

        def job(_progress: Progress) -> Path:
            file.write(path, drawing)
            return path

        words = tr("Writing {name}...", name=path.name)
        self._works.do(words, job, self._saved, self._notice.say, long=len(drawing.marks) > MANY)

    def _saved(self, path: object) -> None:
        self._recent.add(cast("Path", path))
        self._say(tr("Saved as {path}.", path=path))

    def take_dropped(self, dropped: QMimeData) -> None:
        """Open the dropped drawing; take several, or an archive, into the library."""
        paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        if len(paths) > 1 or any(path.suffix.lower() == ".zip" for path in paths):
            self._cabinet.take_in(paths)
        elif paths:
            self.open_file(paths[0])
