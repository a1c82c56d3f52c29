"""The window: rail, brush bar, bodies, panel, status line, menus. It wires; the work is done elsewhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QMenuBar

from bodymap.body.figure import figure_name, load_figure
from bodymap.drawing.mark import Drawing
from bodymap.errors import BodymapError
from bodymap.gui import menus, spoken, styling, theme, window_memory
from bodymap.gui.actions import make_actions
from bodymap.gui.area_desk import AreaDesk
from bodymap.gui.atlas_thread import AtlasThread
from bodymap.gui.brush_state import TOOLS, BrushState
from bodymap.gui.cabinet import Cabinet
from bodymap.gui.canvas import Canvas
from bodymap.gui.file_desk import FileDesk
from bodymap.gui.find_desk import FindDesk
from bodymap.gui.first_run import SEEN
from bodymap.gui.hand_on import HandOn
from bodymap.gui.help_desk import HelpDesk
from bodymap.gui.look_menus import look_actions
from bodymap.gui.mark_bar import TopBar
from bodymap.gui.mark_desk import MarkDesk
from bodymap.gui.notice import Notice
from bodymap.gui.panel import Panel
from bodymap.gui.parts import Parts
from bodymap.gui.rail import Rail, exclusive, heed_toggles
from bodymap.gui.readiness import Readiness
from bodymap.gui.recent_files import RecentFiles, recent_menu
from bodymap.gui.room import screen_room
from bodymap.gui.session_words import spoken_date
from bodymap.gui.settings import RESTYLING, Settings
from bodymap.gui.status_line import StatusLine
from bodymap.gui.strength_keys import StrengthKeys
from bodymap.gui.studio import Studio
from bodymap.gui.warnings import AdviceBox
from bodymap.gui.window_layout import arranged
from bodymap.gui.work import Works
from bodymap.ranking.engine import Engine
from bodymap.sessions.document import Document
from bodymap.sessions.library import Library
from bodymap.words import tr

ZOOM_STEP = 1.25


def _fitting_size(screen: QSize) -> QSize:
    """Return the window's first size: all of a small screen, most of a large one."""
    if screen.width() <= 1440:
        return QSize(min(screen.width(), 1280), min(screen.height(), 800))
    return QSize(round(screen.width() * 0.92), round(screen.height() * 0.92))


class Window(QMainWindow):
    """The main window over one document.

    What is seen is built anew when the theme, the language or the size of text changes; document, brush, what is
    known and the work that is being done stay.

    Signals:
        ready: a list can be ranked.
    """

    ready = Signal()

    def __init__(self, library: Library | None, settings: Settings | None = None) -> None:
        super().__init__()
        self.setWindowTitle("bodymap")
        self.resize(_fitting_size(screen_room(self).size()))
        self.setAcceptDrops(True)
        self.settings = settings or Settings()
        window_memory.put_window_back(self, self.settings)
        self.document = Document(library)
        self.brush = BrushState()
        window_memory.put_brush_back(self.brush, self.settings)
        self.works = Works(self)
        self.hand_on = HandOn(self.works, lambda: self.studio.atlas, lambda: (self, self.notice))
        self.thread_: AtlasThread | None = None
        self._build()
        self.settings.changed.connect(self._set)
        styling.on_desktop_change(self._desktop_changed)

    @property
    def library(self) -> Library | None:
        """Where sessions are kept; None in the example."""
        return self.document.library

    # building

    def _build(self) -> None:
        """Make all that is seen."""
        before = self.children()
        self.canvas = Canvas(load_figure(self.document.drawing.figure), self.brush)
        self.panel = Panel()
        self.notice = Notice()
        self.advice = AdviceBox()
        self.status = StatusLine()
        self.studio = Studio(self.document, self.brush, self.canvas, self.panel, self.works, self.notice)
        self.area_desk = AreaDesk(self.document, self.brush, self.canvas, self.status, self.panel)
        self.readiness = Readiness(self.works, self.notice, lambda: self.studio.engine, self)
        self.cabinet = Cabinet(self, self.document, self.studio, self.panel, self.notice, self.hand_on, self.readiness)
        self.recent = RecentFiles(self.settings)
        self.files = FileDesk(self, self.document, self.panel, self.cabinet, self.notice, self.recent, self.readiness)
        self.finding = FindDesk(self, self.studio, self.notice, self.works)
        self.bar = TopBar(self.brush)
        parts = {"bodies": self.canvas, "strength": self.bar.brush.intensity, **self.panel.parts()}
        self.help = HelpDesk(self, self.studio, self.settings, parts)
        self.marks = MarkDesk(self, self.document, self.canvas, self.bar, self.notice, self.status)
        self.actions_ = make_actions(self, self._commands())
        figures = menus.figure_actions(self, self._set_figure, lambda: self.document.drawing.figure)
        self._figures = figures.actions()
        self._looks = look_actions(self, self.settings)
        rail = self._rail()
        middle = (self.bar, self.canvas, self.status)
        self.setCentralWidget(arranged(rail, (self.advice, self.notice), middle, self.area_desk.side))
        self.parts = Parts(
            (
                *((part, None) for part in (self.advice, self.notice, self.bar)),
                (self.canvas, self.canvas.areas.enter),
                (self.panel.pages, self.panel.enter_page),
                *((part, None) for part in (self.panel.warnings, self.panel.detail, self.area_desk.page, rail)),
            )
        )
        lists: dict[str, menus.Several] = {
            menus.FIGURE_MENU: self._figures,
            menus.RECENT_MENU: recent_menu(self.menuBar(), self.recent, self.files.open_recent),
            **self._looks,
        }
        menus.fill_menus(self.menuBar(), self.actions_, lists)
        self._wire()
        self._built = [child for child in self.children() if child not in before]
        self._show_state()
        window_memory.put_panel_back(self.panel.splitter, self.settings)
        spoken.name_parts(self)

    def rebuild(self) -> None:
        """Build what is seen anew, in the theme, language and text size of now; nothing else changes."""
        engine, chosen, page = self.studio.engine, self.panel.list.current, self.panel.pages.currentIndex()
        step = self.help.step
        for dialog in self.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
            dialog.close()
            dialog.deleteLater()
        self.canvas.cancel_stroke()
        self.document.on_change.clear()
        self.settings.set("splitter", self.panel.splitter.saveState())
        for part in self._built:
            part.deleteLater()
        self.brush = self.brush.copy()
        self.setMenuBar(QMenuBar())
        self._build()
        session = self.document.session
        self.panel.show_session(session.title, session.note)
        if engine is not None:
            self.take_engine(engine)
            self.panel.pages.setCurrentIndex(page)
            if chosen is not None:
                self.studio.open_muscle(chosen.candidate.muscle)
        if step is not None:
            self.help.show_hints(step)

    def _set(self, name: str) -> None:
        """Heed a setting that has changed."""
        if name in RESTYLING:
            styling.restyle(self.settings)
            self.rebuild()

    def _desktop_changed(self, *_: object) -> None:
        if styling.look_of(self.settings) != theme.look():
            self._set("theme")

    def _set_figure(self, name: str) -> None:
        figure = figure_name(name)
        drawing = Drawing(figure, self.document.drawing.marks)

        def fit() -> None:
            self.canvas.let_go()  # what was begun belongs to the figure of before
            self.document.set_figure(figure)

        self.readiness.when_ready(drawing, fit)

    def _commands(self) -> dict[str, Callable[[], object]]:
        document, brush = self.document, self.brush
        commands: dict[str, Callable[[], object]] = {
            "new": self.new_session,
            "open": self.files.ask_open,
            "save_as": self.files.ask_save,
            "sessions": self.cabinet.show_sessions,
            "over_time": partial(self.cabinet.show_sessions, "over_time"),
            "library": partial(self.cabinet.show_sessions, "library"),
            "all": self.cabinet.hand_all,
            "import": self.cabinet.ask_import,
            "note": self.panel.toggle_note,
            "plan": self.cabinet.guides.show_plan,
            "quit": self.close,
            "areas": self.area_desk.toggle_page,
            "next_part": lambda: self.parts.go(1),
            "previous_part": lambda: self.parts.go(-1),
            "list_room": partial(self.panel.give_list_room, 1),
            "muscle_room": partial(self.panel.give_list_room, -1),
            "undo": document.undo,
            "redo": document.redo,
            "clear": document.clear,
            "mirror": lambda: brush.set_mirror(self.actions_["mirror"].isChecked()),
            "round_the_side": lambda: brush.set_round_the_side(self.actions_["round_the_side"].isChecked()),
            "smaller": lambda: brush.set_radius(brush.radius_mm - 3),
            "larger": lambda: brush.set_radius(brush.radius_mm + 3),
            "zoom_in": lambda: self.canvas.zoom(ZOOM_STEP),
            "zoom_out": lambda: self.canvas.zoom(1 / ZOOM_STEP),
            "fit": self.canvas.fit,
            "find": self.finding.open,
            **self.help.commands(),
        }
        for tool in TOOLS:
            commands[tool] = partial(brush.set_tool, tool)
        for what in menus.HANDED:
            commands[what] = partial(self.cabinet.hand, what)
        return commands

    def _rail(self) -> Rail:
        act = self.actions_
        return Rail(
            (
                [act[tool] for tool in TOOLS],
                [act["mirror"], act["round_the_side"]],
                [act["undo"], act["redo"], act["clear"]],
                [act["new"], act["sessions"]],
            )
        )

    def _wire(self) -> None:
        exclusive([self.actions_[tool] for tool in TOOLS], self)
        for name in ("mirror", "round_the_side"):
            self.actions_[name].setCheckable(True)
        heed_toggles(self.actions_, self.brush)
        self.brush.changed.connect(self._show_state)
        self.canvas.hovered.connect(lambda view, x, y: self.status.show_place(view, x, y, self.canvas.figure))
        self.canvas.zoomed.connect(self._show_state)
        self.status.offer(*(self.actions_[name] for name in ("zoom_out", "zoom_in", "fit")))
        self.panel.titled.connect(self.document.set_title)
        self.panel.noted.connect(self.document.set_note)
        self.panel.plan.clicked.connect(self.actions_["plan"].trigger)
        self.studio.cautioned.connect(lambda: self.advice.show_caution(self.studio.caution, self.studio.warnings.signs))
        self.advice.read.connect(self.document.read_warnings)
        self.advice.read.connect(self.panel.warnings.button.setFocus)
        self.advice.change.connect(self.panel.warnings.ask)
        self.document.on_change.append(self._show_state)
        self.cabinet.changed.connect(self._show_state)
        self.readiness.given_up.connect(self._show_state)
        self.document.on_error = self._failed
        StrengthKeys(self.canvas, self.marks.set_intensity)

    # what it shows

    def _show_state(self) -> None:
        document, act = self.document, self.actions_
        act["undo"].setEnabled(bool(document.history.undo_name))
        act["redo"].setEnabled(bool(document.history.redo_name))
        act["clear"].setEnabled(bool(document.drawing.marks))
        act[self.brush.tool].setChecked(True)
        act["mirror"].setChecked(self.brush.mirror)
        act["round_the_side"].setChecked(self.brush.round_the_side)
        for action in self._figures:
            action.setChecked(action.data() == document.drawing.figure)
        self.status.show_zoom(self.canvas.stage.zoom)
        self.status.show_saved(document, self.cabinet.whose())

    def _failed(self, error: BodymapError) -> None:
        self.notice.say(str(error), tr("Try again"), self.document.save)
        self._show_state()

    # starting

    def begin(self, crashed: Path | None = None) -> None:
        """Read the atlas, offer to go on where the last session stopped, show the first-run note once.

        `crashed` is the log, where the program was brought down last time.
        """
        self.thread_ = AtlasThread(self.document.drawing.figure)
        self.thread_.ready.connect(self.take_engine)
        self.thread_.failed.connect(self._not_read)
        self.thread_.start()
        if self.library is None:
            return
        self.cabinet.begin()
        if self.library.read_only:
            return
        try:
            self._offer_to_go_on(crashed)
            if not self.library.recall(SEEN):
                self.help.welcome()
                self.library.remember(SEEN, "yes")
            else:
                self.help.show_hints_once()
        except BodymapError as error:
            self.notice.say(str(error))

    def _not_read(self, error: BodymapError) -> None:
        self.notice.say(str(error))

    def _offer_to_go_on(self, crashed: Path | None) -> None:
        stopped = ""
        if crashed is not None:
            stopped = tr("bodymap was brought down last time; where it failed is written in {path}.", path=crashed)
            self.notice.say(stopped)
        key = self.document.unfinished()
        entry = self.library.entry(key) if self.library and key else None
        if entry is not None:
            day = spoken_date(entry)
            which = tr("'{title}', {day}", title=entry.title, day=day) if entry.title else day
            text = tr(
                "Your last session ({which}) is kept. Go on with it, or start a new one by painting.",
                which=which,
            )
            self.notice.say(f"{stopped} {text}".strip(), tr("Go on"), lambda: self.open_session(key), tr("Start new"))

    def take_engine(self, engine: Engine) -> None:
        """Begin to rank, once what stands there can be; name any region file that was left out."""
        self.readiness.when_ready(self.document.drawing, lambda: self._rank_with(engine), engine)

    def _rank_with(self, engine: Engine) -> None:
        self.studio.set_engine(engine)
        faults = (*self.studio.warnings.signs.faults, *engine.atlas.faults)
        if faults:
            files = len({fault.file for fault in faults})
            if files == 1:
                text = tr("One region file is left out: {fault} 'bodymap atlas check' lists all.", fault=faults[0])
            else:
                text = tr(
                    "%n region files are left out: {fault} 'bodymap atlas check' lists all.",
                    "",
                    files,
                    fault=faults[0],
                )
            self.notice.say(text)
        self.ready.emit()

    # sessions and files

    def new_session(self) -> None:
        """Begin an empty session; the one before is kept."""
        self.cabinet.new_session()

    def open_session(self, key: str) -> None:
        """Open a kept session."""
        self.cabinet.open_session(key)

    def open_file(self, path: Path) -> None:
        """Open a drawing file as a new session."""
        self.files.open_file(path)

    def save_file(self, path: Path) -> None:
        """Save the drawing as a file."""
        self.files.save_file(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or take in what is dropped."""
        self.files.take_dropped(event.mimeData())

    def event(self, event: QEvent) -> bool:
        """Let go of the brush when a dialog opens over the window."""
        if event.type() == QEvent.Type.WindowBlocked:
            self.canvas.let_go()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the canvas the keyboard."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_canvas)

    def _focus_canvas(self) -> None:
        self.canvas.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is already saved; remember where it stood, and let the reader thread end."""
        window_memory.keep(self, self.panel.splitter, self.brush, self.settings)
        if self.thread_ is not None:
            self.thread_.wait()
        self.works.finish()
        super().closeEvent(event)
