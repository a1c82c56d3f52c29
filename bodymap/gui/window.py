"""The window: rail, brush bar, bodies, panel, status line, menus. It wires; the work is done elsewhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMainWindow, QSizePolicy, QVBoxLayout, QWidget
from shapely import Point

from bodymap.body.figure import FIGURES, FigureName, load_figure
from bodymap.body.frame import View
from bodymap.body.place import place_name
from bodymap.drawing import file
from bodymap.drawing.mark import MAX_INTENSITY
from bodymap.errors import BodymapError
from bodymap.gui.actions import make_actions
from bodymap.gui.atlas_thread import AtlasThread
from bodymap.gui.brush_bar import BrushBar
from bodymap.gui.brush_state import TOOLS, BrushState
from bodymap.gui.cabinet import Cabinet
from bodymap.gui.canvas import Canvas
from bodymap.gui.first_run import SEEN, FirstNote
from bodymap.gui.notice import Notice
from bodymap.gui.panel import Panel
from bodymap.gui.rail import Rail, exclusive
from bodymap.gui.session_words import spoken_date
from bodymap.gui.studio import Studio
from bodymap.gui.warnings import AdviceBox
from bodymap.ranking.engine import Engine
from bodymap.sessions.document import Document
from bodymap.sessions.library import Library
from bodymap.sessions.record import usable

ZOOM_STEP = 1.25
HANDED = ("report", "picture", "csv", "fhir")  # of the session that stands there
FILE_MENU = (
    *("new", "open", "save_as", "-", "sessions", "over_time", "library", "note", "-"),
    *(*HANDED, "-", "all", "import", "-", "quit"),
)
FILTER = f"Drawings (*{file.SUFFIX});;All files (*)"
FIGURE_WORDS: dict[FigureName, str] = {"neutral": "&Neutral", "female": "&Female", "male": "&Male"}


def _fitting_size(screen: QSize) -> QSize:
    """Return the window's first size: all of a small screen, most of a large one."""
    if screen.width() <= 1440:
        return QSize(min(screen.width(), 1280), min(screen.height(), 800))
    return QSize(round(screen.width() * 0.92), round(screen.height() * 0.92))


class Window(QMainWindow):
    """The main window over one document."""

    def __init__(self, library: Library | None) -> None:
        super().__init__()
        self.setWindowTitle("bodymap")
        self.resize(_fitting_size(self.screen().availableGeometry().size()))
        self.setAcceptDrops(True)
        self.document = Document(library)
        self.brush = BrushState()
        self.canvas = Canvas(load_figure(self.document.drawing.figure), self.brush)
        self.panel = Panel()
        self.notice = Notice()
        self.advice = AdviceBox()
        self.studio = Studio(self.document, self.brush, self.canvas, self.panel)
        self.cabinet = Cabinet(self, self.document, self.studio, self.panel, self.notice)
        self.thread_: AtlasThread | None = None
        self.actions_ = make_actions(self, self._commands())
        self._place = QLabel()
        self._saved = QLabel()
        self._zoom = QLabel()
        self._lay_out()
        self._fill_menus()
        self._wire()
        self._show_state()

    @property
    def library(self) -> Library | None:
        """Where sessions are kept; None in the example."""
        return self.document.library

    def _commands(self) -> dict[str, Callable[[], object]]:
        document, brush = self.document, self.brush
        commands: dict[str, Callable[[], object]] = {
            "new": self.new_session,
            "open": self._ask_open,
            "save_as": self._ask_save,
            "sessions": self.cabinet.show_sessions,
            "over_time": partial(self.cabinet.show_sessions, "over_time"),
            "library": partial(self.cabinet.show_sessions, "library"),
            "all": self.cabinet.hand_all,
            "import": self.cabinet.ask_import,
            "note": self.panel.toggle_note,
            "quit": self.close,
            "undo": document.undo,
            "redo": document.redo,
            "clear": document.clear,
            "mirror": lambda: brush.set_mirror(not brush.mirror),
            "smaller": lambda: brush.set_radius(brush.radius_mm - 3),
            "larger": lambda: brush.set_radius(brush.radius_mm + 3),
            "zoom_in": lambda: self.canvas.zoom(ZOOM_STEP),
            "zoom_out": lambda: self.canvas.zoom(1 / ZOOM_STEP),
            "fit": self.canvas.fit,
            "about": self.show_note,
        }
        for tool in TOOLS:
            commands[tool] = partial(brush.set_tool, tool)
        for what in HANDED:
            commands[what] = partial(self.cabinet.hand, what)
        return commands

    def _lay_out(self) -> None:
        act = self.actions_
        rail = Rail(
            (
                [act[tool] for tool in TOOLS],
                [act["mirror"]],
                [act["undo"], act["redo"], act["clear"]],
                [act["zoom_in"], act["zoom_out"], act["fit"]],
                [act["new"], act["sessions"]],
            )
        )
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(BrushBar(self.brush))
        middle.addWidget(self.canvas, 1)
        status = QHBoxLayout()
        status.setContentsMargins(16, 4, 16, 4)
        self._place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for label in (self._place, self._saved, self._zoom):
            label.setObjectName("quiet")
            status.addWidget(label)
            status.addSpacing(16)
        middle.addLayout(status)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(middle, 1)
        body.addWidget(self.panel)
        beside = QVBoxLayout()  # beside the rail, which needs the whole height of a small screen
        beside.setSpacing(0)
        beside.addWidget(self.advice)
        beside.addWidget(self.notice)
        beside.addLayout(body, 1)
        whole = QHBoxLayout()
        whole.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(rail)
        whole.addLayout(beside, 1)
        centre = QWidget()
        centre.setLayout(whole)
        self.setCentralWidget(centre)

    def _fill_menus(self) -> None:
        act = self.actions_
        menus = (
            ("&File", FILE_MENU),
            ("&Edit", ("undo", "redo", "-", "clear")),
            ("&Tools", (*TOOLS, "-", "mirror", "smaller", "larger")),
            ("&View", ("zoom_in", "zoom_out", "fit", "-")),
            ("&Help", ("about",)),
        )
        for title, names in menus:
            menu = self.menuBar().addMenu(title)
            for name in names:
                if name == "-":
                    menu.addSeparator()
                else:
                    menu.addAction(act[name])
            if title == "&View":
                self._figures = self._figure_actions()
                menu.addActions(self._figures.actions())

    def _figure_actions(self) -> QActionGroup:
        group = QActionGroup(self)
        for name in FIGURES:
            action = QAction(f"{FIGURE_WORDS[name]} figure", self)
            action.setData(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, name=name: self.document.set_figure(name))
            group.addAction(action)
        return group

    def _wire(self) -> None:
        exclusive([self.actions_[tool] for tool in TOOLS], self)
        self.actions_["mirror"].setCheckable(True)
        self.brush.changed.connect(self._show_state)
        self.canvas.hovered.connect(self._hovered)
        self.canvas.zoomed.connect(self._show_state)
        self.panel.titled.connect(self.document.set_title)
        self.panel.noted.connect(self.document.set_note)
        self.studio.cautioned.connect(lambda: self.advice.show_caution(self.studio.caution, self.studio.warnings.signs))
        self.advice.read.connect(self.document.read_warnings)
        self.advice.read.connect(self.panel.warnings.button.setFocus)
        self.advice.change.connect(self.panel.warnings.ask)
        self.document.on_change.append(self._show_state)
        self.cabinet.changed.connect(self._show_state)
        self.document.on_error = self._failed
        for digit in range(MAX_INTENSITY):
            shortcut = QShortcut(QKeySequence(str(digit)), self.canvas)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda digit=digit: self.brush.set_intensity(digit))

    # what it shows

    def _show_state(self) -> None:
        document, act = self.document, self.actions_
        act["undo"].setEnabled(bool(document.history.undo_name))
        act["redo"].setEnabled(bool(document.history.redo_name))
        act["clear"].setEnabled(bool(document.drawing.marks))
        act[self.brush.tool].setChecked(True)
        act["mirror"].setChecked(self.brush.mirror)
        for action in self._figures.actions():
            action.setChecked(action.data() == document.drawing.figure)
        self._zoom.setText(f"{self.canvas.stage.zoom:.0%}")
        if self.library is None:
            self._saved.setText("Example, not kept")
        elif document.session.empty:
            self._saved.setText("")
        else:
            whose = self.cabinet.whose()
            kept = f"Saved on this computer, for {whose}" if whose else "Saved on this computer"
            self._saved.setText(kept if document.saved else "Not saved yet")

    def _hovered(self, view: View, x: float, y: float) -> None:
        figure = self.canvas.figure
        on_body = figure.outline[view].contains(Point(x, y))
        self._place.setText(place_name(x, y, view, figure).capitalize() if on_body else "")

    def _failed(self, error: BodymapError) -> None:
        self.notice.say(str(error), "Try again", self.document.save)
        self._show_state()

    # starting

    def begin(self) -> None:
        """Read the atlas, offer to go on where the last session stopped, show the first-run note once."""
        self.thread_ = AtlasThread(self.document.drawing.figure)
        self.thread_.ready.connect(self.take_engine)
        self.thread_.failed.connect(lambda error: self.notice.say(str(error)))
        self.thread_.start()
        if self.library is None:
            return
        self.cabinet.begin()
        if self.library.read_only:
            return
        try:
            self._offer_to_go_on()
            if not self.library.recall(SEEN):
                self.show_note()
                self.library.remember(SEEN, "yes")
        except BodymapError as error:
            self.notice.say(str(error))

    def _offer_to_go_on(self) -> None:
        key = self.document.unfinished()
        entry = self.library.entry(key) if self.library and key else None
        if entry is not None:
            name = f"'{entry.title}', " if entry.title else ""
            self.notice.say(
                f"Your last session ({name}{spoken_date(entry)}) is kept. "
                "Go on with it, or start a new one by painting.",
                "Go on",
                lambda: self.open_session(key),
                "Start new",
            )

    def take_engine(self, engine: Engine) -> None:
        """Begin to rank; name any region file that was left out."""
        self.studio.set_engine(engine)
        faults = (*self.studio.warnings.signs.faults, *engine.atlas.faults)
        if faults:
            files = len({fault.file for fault in faults})
            count = "One region file is" if files == 1 else f"{files} region files are"
            self.notice.say(f"{count} left out: {faults[0]} 'bodymap atlas check' lists all.")

    def show_note(self) -> None:
        """Show what bodymap is and is not."""
        note = FirstNote(self)
        note.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        note.open()

    # sessions and files

    def new_session(self) -> None:
        """Begin an empty session; the one before is kept."""
        self.cabinet.new_session()

    def open_session(self, key: str) -> None:
        """Open a kept session."""
        self.cabinet.open_session(key)

    def _ask_open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Open drawing", "", FILTER)
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Open a drawing file as a new session."""
        try:
            drawing, repairs = usable(file.read(path), path.name)
        except BodymapError as error:
            self.notice.say(str(error))
            return
        self.panel.list.forget()
        self.document.open_drawing(drawing, path.name.removesuffix(file.SUFFIX))
        self.panel.show_session(self.document.session.title, "")
        if repairs:
            more = f", and {len(repairs) - 1} more like it" if len(repairs) > 1 else ""
            self.notice.say(f"In {path.name} {repairs[0]}{more}; the file itself is unchanged.")

    def _ask_save(self) -> None:
        name = (self.document.session.title or "drawing").replace("/", "-") + file.SUFFIX
        path, _ = QFileDialog.getSaveFileName(self, "Save drawing", name, FILTER)
        if path:
            self.save_file(Path(path if path.endswith(".json") else path + file.SUFFIX))

    def save_file(self, path: Path) -> None:
        """Save the drawing as a file."""
        try:
            file.write(path, self.document.drawing)
        except BodymapError as error:
            self.notice.say(str(error))
            return
        self.notice.say(f"Saved as {path}.")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped drawing; take several, or an archive, into the library."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if len(paths) > 1 or any(path.suffix.lower() == ".zip" for path in paths):
            self.cabinet.take_in(paths)
        elif paths:
            self.open_file(paths[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Give the canvas the keyboard."""
        super().showEvent(event)
        QTimer.singleShot(0, self.canvas.setFocus)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is already saved; let the reader thread end."""
        if self.thread_ is not None:
            self.thread_.wait()
        self.cabinet.works.finish()
        super().closeEvent(event)
