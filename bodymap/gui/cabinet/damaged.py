"""The way on when a library does not open: rescue what can be read, put a backup back, or open another."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from bodymap.errors import BodymapError
from bodymap.gui.cabinet.library_page import FILTER
from bodymap.gui.cabinet.open_library import OPENING, library_at
from bodymap.gui.widgets.question import Question, wrapped
from bodymap.gui.widgets.work import waited
from bodymap.report.dates import day
from bodymap.sessions import backups
from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress
from bodymap.sessions.salvage import begin_anew, put_back, rescue
from bodymap.sessions.store import DamagedLibraryError, was_emptied
from bodymap.words import later, tr

DAMAGED = later(
    "The file of your sessions is damaged, as happens when a disk fails or a copy is cut short. It was not changed, "
    "and whatever you choose here, it is kept beside the new one."
)
EMPTIED = later(
    "The file of your sessions is empty or gone, though its log or its backups lie beside it. Whatever you choose, "
    "these are kept."
)
DAMAGED_KEPT = later("The damaged file is kept as {path}.")
PUTTING_BACK = later("Putting the backup back...")


class NotOpened(Question):
    """Asks what to do about a library that does not open; once it is accepted, `library` is open."""

    def __init__(self, path: Path, error: BodymapError, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.library: Library | None = None
        self._doing = False
        self._path = path
        damaged = isinstance(error, DamagedLibraryError)
        title = wrapped(tr("Your library needs help") if damaged else tr("Your library could not be opened"), "heading")
        emptied, log = was_emptied(path), Path(f"{path}-wal")
        self.words = wrapped(tr(EMPTIED if emptied else DAMAGED) if damaged else str(error))
        where = wrapped(str(path), "quiet")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rescue = QPushButton(tr("Rescue all that can be read"))
        self.back = QPushButton(tr("Put back the last backup"))
        self.anew = QPushButton(tr("Begin a new one; the damaged file is kept beside it"))
        self.other = QPushButton(tr("Open another library..."))
        self.again = QPushButton(tr("Try again"))
        self.leave = QPushButton(tr("Quit bodymap"))
        self._backup = backups.last(path) if damaged else None
        if self._backup is not None:
            self.back.setText(tr("Put back the backup of {day}", day=day(self._backup.made)))
        readable = damaged and (not emptied or log.exists())
        self.rescue.setVisible(readable)
        self.back.setVisible(self._backup is not None)
        self.anew.setVisible(damaged)
        self.again.setVisible(not damaged)
        first = (self.rescue if readable else self.back) if damaged else self.again
        first.setObjectName("primary")
        self.rescue.clicked.connect(lambda: self._do(tr("Rescuing what can be read..."), self._rescued))
        self.back.clicked.connect(lambda: self._do(tr(PUTTING_BACK), self._put_back))
        self.anew.clicked.connect(lambda: self._do(tr(OPENING), self._begun_anew))
        self.again.clicked.connect(lambda: self._do(tr(OPENING), _nothing))
        self.other.clicked.connect(self._ask_other)
        self.leave.clicked.connect(self.reject)
        buttons = (self.rescue, self.back, self.again, self.anew, self.other)
        self.lay_out((title, self.words, where, *buttons), self.leave)

    def _do(self, words: str, act: Callable[[Progress], str]) -> None:
        """Do what was chosen and open the library; an error becomes a sentence, and one can choose again."""
        if self._doing or self.library is not None:  # pressed twice: the new one must not be begun anew
            return
        self._doing = True
        try:
            self.said = cast("str", waited(words, act, self))
            self.library = library_at(self._path, self)
        except BodymapError as error:
            self.notice.say(str(error))
            self.grow()
            return
        finally:
            self._doing = False
        self.accept()

    said = ""  # what was done, in a sentence

    def _rescued(self, progress: Progress) -> str:
        rescued = rescue(self._path, progress)
        said = [tr("Rescued %n session(s).", "", rescued.sessions)]
        if rescued.orphans:
            said.append(
                tr("1 mark had lost its session and is kept as one of its own.")
                if rescued.orphans == 1
                else tr("%n mark(s) had lost their session and are kept as one of their own.", "", rescued.orphans)
            )
        return " ".join((*said, *_kept(rescued.kept)))

    def _put_back(self, progress: Progress) -> str:
        assert self._backup is not None  # noqa: S101 - the button is hidden without one
        kept = put_back(self._path, self._backup.path, progress)
        said = tr("Put back the backup of {day}.", day=day(self._backup.made))
        return " ".join((said, *_kept(kept)))

    def _begun_anew(self, _progress: Progress) -> str:
        kept = begin_anew(self._path)
        return " ".join((tr("A new library was begun."), *_kept(kept)))

    def _ask_other(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open library"), "", tr(FILTER))
        if path:
            self._path = Path(path)
            self._do(tr(OPENING), _nothing)


def _kept(path: Path) -> tuple[str, ...]:
    """Return where the damaged file is kept, in words; nothing where there was none."""
    return (tr(DAMAGED_KEPT, path=path),) if path.exists() else ()


def _nothing(_progress: Progress) -> str:
    return ""
