"""The library: where it lies, how big it is, its backups; make one, open another, put a backup back."""

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.errors import BodymapError
from bodymap.gui.look.theme import px
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.room import WrappingRow, scrolling
from bodymap.gui.widgets.work import Works
from bodymap.report.dates import day
from bodymap.sessions import backups
from bodymap.sessions.library import Info, Library
from bodymap.sessions.progress import Progress
from bodymap.sessions.store import default_path
from bodymap.words import later, number, tr

FILTER = later("Libraries (*.sqlite3);;All files (*)")
ABOUT = later(
    "One file holds everything, readable only by you. To move it to another computer, close bodymap and copy that "
    "file. Nothing leaves this computer by itself."
)
BACKUPS = later(
    "One is made on every day on which bodymap is opened; those of 7 days, 4 weeks and 12 months are kept, in {folder}."
)
NO_BACKUP = later("No backup is here yet. Choose 'Back up now' to make one at once.")
REASONS = {
    "before-update": later("before an update"),
    "before-restore": later("before an earlier one was put back"),
}
BACKUP = Qt.ItemDataRole.UserRole


class LibraryPage(QWidget):
    """Shows the library.

    Signals:
        chosen: the path of another library to open; a new one is made there.
        restored: the path of the backup to put back.
        handed: what of all sessions to hand on.
    """

    chosen = Signal(object)
    restored = Signal(object)
    handed = Signal(str)

    def __init__(self, library: Library, notice: Notice, works: Works) -> None:
        super().__init__()
        self._library = library
        self._notice = notice
        self._works = works
        self.path = _label("quiet")
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts = _label("")
        self.backups_words = _label("quiet")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups, latest first"))
        self.list.setMinimumHeight(px(96))
        self.none = _label("", tr(NO_BACKUP))
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.buttons = {
            "new": QPushButton(tr("New library...")),
            "open": QPushButton(tr("Open another...")),
            "own": QPushButton(tr("Back to your own")),
            "backup": QPushButton(tr("Back up now")),
            "restore": QPushButton(tr("Put this one back...")),
            "zip": QPushButton(tr("All sessions (zip)...")),
            "csv": QPushButton(tr("All as tables (CSV)...")),
            "fhir": QPushButton(tr("All as FHIR...")),
        }
        self._lay_out()
        for name, act in (
            ("new", self._ask_new),
            ("open", self._ask_open),
            ("own", lambda: self.chosen.emit(default_path())),
            ("backup", self._back_up),
            ("restore", self._ask_restore),
        ):
            self.buttons[name].clicked.connect(lambda _checked=False, act=act: act())
        for name in ("zip", "csv", "fhir"):
            self.buttons[name].clicked.connect(partial(self._hand, name))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(_label("heading", tr("Your library")))
        column.addWidget(self.path)
        column.addWidget(self.facts)
        column.addWidget(_label("quiet", tr(ABOUT)))
        column.addLayout(self._row("new", "open", "own"))
        column.addSpacing(8)
        column.addWidget(_label("heading", tr("Backups")))
        column.addWidget(self.backups_words)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(self._row("backup", "restore"))
        column.addSpacing(8)
        column.addWidget(_label("heading", tr("Hand on everything")))
        column.addLayout(self._row("zip", "csv", "fhir"))
        column.addStretch()  # where the list does not take what is left
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(page))

    def _row(self, *names: str) -> WrappingRow:
        row = WrappingRow()
        for name in names:
            self.buttons[name].setAutoDefault(False)
            row.addWidget(self.buttons[name])
        return row

    def refresh(self) -> None:
        """Show the library as it is now."""
        try:
            info = self._library.info()
            kept = backups.listed(self._library.path)
        except (BodymapError, OSError) as error:
            self._notice.say(str(error))
            return
        self.path.setText(str(info.path))
        self.facts.setText(_facts(info))
        self.backups_words.setText(tr(BACKUPS, folder=backups.folder_of(info.path)))
        self.list.clear()
        for backup in kept:
            reason = tr(REASONS[backup.reason]) if backup.reason in REASONS else backup.reason.replace("-", " ")
            size = size_words(backup.path.stat().st_size)
            item = QListWidgetItem(f"{day(backup.made)}   {size}{f'   {reason}' if reason else ''}")
            item.setData(BACKUP, backup)
            item.setSizeHint(QSize(0, px(30)))
            self.list.addItem(item)
        self.none.setVisible(not kept)
        self.list.setVisible(bool(kept))
        self._enable()

    def _enable(self) -> None:
        writable = not self._library.read_only
        self.buttons["backup"].setEnabled(writable)
        self.buttons["restore"].setEnabled(writable and self.list.currentItem() is not None)
        self.buttons["own"].setVisible(self._library.path.absolute() != default_path().absolute())

    def _hand(self, what: str, _checked: bool = False) -> None:
        self.handed.emit(what)

    def _ask_new(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("New library"), "library.sqlite3", tr(FILTER))
        if path:
            chosen = Path(path if path.endswith(".sqlite3") else f"{path}.sqlite3")
            if chosen.exists():
                said = tr("{path} is there already; open it, or choose another name.", path=chosen)
                self._notice.say(said)
            else:
                self.chosen.emit(chosen)

    def _ask_open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open library"), "", tr(FILTER))
        if path:
            self.chosen.emit(Path(path))

    def _back_up(self) -> None:
        path = self._library.path

        def job(progress: Progress) -> backups.Backup:
            made = backups.make(path, progress=progress)
            backups.thin(path)
            return made

        self._works.start(tr("Backing up..."), job, self._backed_up, self._notice.say)

    def _backed_up(self, made: object) -> None:
        self.refresh()
        self._notice.say(tr("Backed up as {path}.", path=cast("backups.Backup", made).path))

    def _ask_restore(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        backup: backups.Backup = item.data(BACKUP)
        self._notice.say(
            tr(
                "Put back the library of {day}? Everything of now is backed up first, so that this can be undone the "
                "same way.",
                day=day(backup.made),
            ),
            tr("Put it back"),
            partial(self.restored.emit, backup.path),
            tr("Leave it"),
        )


def size_words(size: int) -> str:
    """Return a file's size as a person reads it."""
    return f"{number(size / 1_000_000, 1)} MB" if size >= 100_000 else f"{number(size / 1000)} kB"


def _facts(info: Info) -> str:
    """Return in a sentence how big a library is and what it holds."""
    people = tr("1 person") if info.people == 1 else tr("{count} people", count=info.people)
    values = {
        "size": size_words(info.size),
        "sessions": tr("%n session(s)", "", info.sessions),
        "marks": tr("%n mark(s)", "", info.marks),
        "people": people,
    }
    if not (info.earliest and info.latest):
        return tr("{size}. {sessions} with {marks} of {people}.", **values)
    span = {"first": day(info.earliest), "last": day(info.latest)}
    return tr("{size}. {sessions} with {marks} of {people}, from {first} to {last}.", **values, **span)


def _label(name: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
