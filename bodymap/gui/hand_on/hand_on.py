"""Hands sessions on and takes them in: asks where, does the work in a thread, tells what came of it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import Shiboken

from bodymap.errors import BodymapError
from bodymap.gui.texts.session_words import short_day, spoken_date, title_of
from bodymap.gui.texts.whose import client
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.work import Works
from bodymap.ranking.engine import Engine
from bodymap.report.file_names import file_name
from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress
from bodymap.sessions.session import Session
from bodymap.words import later, tr

if TYPE_CHECKING:
    from bodymap.report.clinician_text import Report
    from bodymap.report.pages import Paper
    from bodymap.sessions.intake import Taken

IMPORTS = later("Drawings and exports ({endings});;All files (*)")
WAIT_ATLAS = later("bodymap is still reading what is known about muscles; try again in a moment.")
FEW = 50  # marks that are drawn in a moment

Place = tuple[QWidget, Notice]


class HandOn(QObject):
    """Everything that leaves the library or enters it as a file; `imported` tells that something came in."""

    imported = Signal()

    def __init__(self, works: Works, engine: Callable[[], Engine | None], home: Callable[[], Place]) -> None:
        super().__init__(works)
        self.works = works
        self._engine = engine
        self._home = home  # the window of now and its notice

    def _where(self, window: QWidget, notice: Notice) -> Place:
        """Return where to tell what came of a work: where it was asked for, or at home if that was closed since."""
        there = Shiboken.isValid(window) and Shiboken.isValid(notice) and window.isVisible()
        return (window, notice) if there else self._home()

    def say(self, window: QWidget, notice: Notice, sentence: str) -> None:
        """Say what came of a work where it was asked for, or at home."""
        self._where(window, notice)[1].say(sentence)

    def hand(
        self,
        what: str,
        library: Library,
        keys: Sequence[str] | None,
        window: QWidget,
        notice: Notice,
        seen: Session | None = None,
    ) -> None:
        """Hand on the sessions `keys` (all when None) of a library; dialogs stand over `window`.

        `seen` is the one of them that stands in the window: it is handed on as it is there, kept or not.
        """
        if what == "report":
            self._report(library, (keys or [""])[0], window, notice, seen)
            return
        from bodymap.gui.hand_on.handed_files import KINDS, files_of, with_ending

        kind = KINDS[what]
        name = _name(library, keys, seen) + kind.ending
        chosen, filter_ = QFileDialog.getSaveFileName(
            window, tr(kind.title), name, tr(kind.filter, ending=f"*{kind.ending}")
        )
        if not chosen:
            return
        path = Path(chosen)
        if what == "picture" and "svg" in filter_ and not path.suffix:
            path = path.with_name(f"{path.name}.svg")
        path = with_ending(path, what)
        write = partial(self._write, what, library, keys, path, window, notice, seen)
        there = [one.name for one in files_of(path, what) if one.exists() and str(one) != chosen]
        if there:  # the file dialog has asked only for the name that was chosen in it
            said = tr("{names}: there already, in {folder}.", names=both(there), folder=path.parent)
            notice.say(said, tr("Write over"), write, tr("Leave it"))
        else:
            write()

    def _write(
        self,
        what: str,
        library: Library,
        keys: Sequence[str] | None,
        path: Path,
        window: QWidget,
        notice: Notice,
        seen: Session | None,
    ) -> None:
        from bodymap.gui.hand_on.handed_files import OF_ONE, write_one, writing

        say = partial(self.say, window, notice)

        def told(files: object) -> None:
            names = [str(one) for one in cast("list[Path]", files)]
            say(tr("Saved as {path}.", path=both(names)))

        words = tr("Writing {name}...", name=path.name)
        if what in OF_ONE:
            try:
                session = seen or library.read((keys or [""])[0])
            except BodymapError as error:
                notice.say(str(error))
                return

            def one(_progress: Progress) -> list[Path]:
                write_one(what, session, path)
                return [path]

            self.works.do(words, one, told, say, long=len(session.drawing.marks) > FEW)
            return
        job = writing(what, library.path, keys, path, seen)
        self.works.start(words, job, told, say)

    def _report(self, library: Library, key: str, window: QWidget, notice: Notice, seen: Session | None) -> None:
        engine = self._engine()
        if engine is None:
            notice.say(tr(WAIT_ATLAS), holds=lambda: self._engine() is None)
            return
        from bodymap.gui.hand_on.handed_files import gathering
        from bodymap.report.clinician import report_paper

        name = _name(library, [key], seen)
        self.works.start(
            tr("Gathering the report..."),
            gathering(library.path, key, engine.atlas, seen),
            lambda report: preview(report_paper(cast("Report", report), name), *self._where(window, notice)),
            partial(self.say, window, notice),
        )

    def ask_import(self, library: Library, person: str, window: QWidget, notice: Notice) -> None:
        """Ask which files to take in for a person."""
        from bodymap.drawing.file import SUFFIX

        endings = f"*{SUFFIX} *.json *.zip"
        paths, _ = QFileDialog.getOpenFileNames(window, tr("Import"), "", tr(IMPORTS, endings=endings))
        if paths:
            self.take_in(library, [Path(path) for path in paths], person, window, notice)

    def take_in(self, library: Library, paths: Sequence[Path], person: str, window: QWidget, notice: Notice) -> None:
        """Take files in for a person, and show what became of each item."""
        if library.read_only:
            notice.say(library.why_read_only)
            return
        from bodymap.gui.hand_on.handed_files import importing
        from bodymap.gui.hand_on.import_results import ImportResults

        def told(taken: object) -> None:
            self.imported.emit()
            over, _ = self._where(window, notice)
            results = ImportResults(cast("list[Taken]", taken), partial(_called, library), over)
            results.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            results.open()

        def failed(sentence: str) -> None:
            self.imported.emit()  # what came in before is kept
            self.say(window, notice, sentence)

        job = importing(library.path, paths, person, self._engine())
        self.works.start(tr("Taking in..."), job, told, failed)


def both(names: Sequence[str]) -> str:
    """Return the names of one or two files as a phrase."""
    return names[0] if len(names) == 1 else tr("{one} and {other}", one=names[0], other=names[1])


def _called(library: Library, key: str) -> str:
    """Return a session's name and day, or nothing where it cannot be read."""
    try:
        entry = library.entry(key)
    except BodymapError:
        return ""
    return f"{title_of(entry)}, {spoken_date(entry)}" if entry else ""


def preview(paper: "Paper", window: QWidget, notice: Notice) -> None:
    """Show pages over a window, to be saved or printed."""
    try:
        from bodymap.gui.hand_on.report_preview import ReportPreview
    except ImportError as error:
        text = tr("Qt cannot print on this computer ({error}); save a PDF and print it elsewhere.", error=error)
        notice.say(text, tr("Save as PDF"), partial(_save_pdf, paper, window, notice))
        return
    seen = ReportPreview(paper, window)
    seen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    seen.open()


def _save_pdf(paper: "Paper", window: QWidget, notice: Notice) -> None:
    from bodymap.gui.hand_on.pdf_path import ask_pdf_path
    from bodymap.report.pages import write_pdf

    path = ask_pdf_path(paper.name, window)
    if path is None:
        return

    if notice.tries(lambda: write_pdf(path, paper)):
        notice.say(tr("Saved as {path}.", path=path))


def _name(library: Library, keys: Sequence[str] | None, seen: Session | None) -> str:
    """Return a file name for the sessions, without its ending; it begins with whose they are."""
    try:
        entries = [seen] if seen else [library.entry(key) for key in (keys or ())[:FEW]]
    except BodymapError:
        entries = []
    few = keys is not None and len(keys) <= FEW
    owners = {entry.person for entry in entries if entry} if few else set()
    name = client(library, owners.pop()) if len(owners) == 1 else ""
    entry = entries[0] if len(entries) == 1 else None
    if entry is None:
        return file_name(name, tr("bodymap sessions"))
    day = short_day(entry.created)
    painted = tr("pain drawing")
    return file_name(name, entry.title, day) if entry.title else file_name(name, f"{painted} {day}")
