"""The window: it is seen at once, and furnished while somebody already looks at it.

What a first view needs is little, and only that is loaded with this module; the rest comes with
`gui/window/furniture.py`.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from bodymap.errors import BodymapError
from bodymap.gui.look.settings import Settings
from bodymap.gui.widgets.screen_room import screen_room
from bodymap.gui.window import first_view, window_memory
from bodymap.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QShowEvent

    from bodymap.body.view import FigureName
    from bodymap.gui.cabinet.cabinet import Cabinet
    from bodymap.gui.cabinet.unsaved import Unsaved
    from bodymap.gui.canvas.canvas import Canvas
    from bodymap.gui.canvas.mark_desk import MarkDesk
    from bodymap.gui.canvas.status_line import StatusLine
    from bodymap.gui.find.find_desk import FindDesk
    from bodymap.gui.hand_on.hand_on import HandOn
    from bodymap.gui.help.help_desk import HelpDesk
    from bodymap.gui.menus.recent_files import RecentFiles
    from bodymap.gui.panel.advice_box import AdviceBox
    from bodymap.gui.panel.panel import Panel
    from bodymap.gui.studio.atlas_thread import AtlasThread
    from bodymap.gui.studio.readiness import Readiness
    from bodymap.gui.studio.studio import Studio
    from bodymap.gui.tools.brush_state import BrushState
    from bodymap.gui.tools.mark_bar import TopBar
    from bodymap.gui.widgets.notice import Notice
    from bodymap.gui.widgets.parts import Parts
    from bodymap.gui.widgets.work import Works
    from bodymap.gui.window.area_desk import AreaDesk
    from bodymap.gui.window.building import Building
    from bodymap.gui.window.file_desk import FileDesk
    from bodymap.ranking.engine import Engine
    from bodymap.sessions.document import Document
    from bodymap.sessions.library import Library


def _fitting_size(screen: QSize) -> QSize:
    """Return the window's first size: all of a small screen, most of a large one."""
    if screen.width() <= 1440:
        return QSize(min(screen.width(), 1280), min(screen.height(), 800))
    return QSize(round(screen.width() * 0.92), round(screen.height() * 0.92))


class Window(QMainWindow):
    """The main window over one document.

    What is seen is built anew when the theme, the language or the size of text changes; document, brush, what is
    known and the work that is being done stay.

    Args:
        library: where sessions are kept; None in the example.
        settings: what the person has set; of this window alone by default.
        furnished: whether the window is whole at once; else it shows how it looked the last time until `furnish`.

    Signals:
        ready: a list can be ranked.
    """

    ready = Signal()

    # what it is furnished with
    building: "Building"
    document: "Document"
    brush: "BrushState"
    works: "Works"
    unsaved: "Unsaved"
    hand_on: "HandOn"
    canvas: "Canvas"
    panel: "Panel"
    notice: "Notice"
    advice: "AdviceBox"
    status: "StatusLine"
    bar: "TopBar"
    studio: "Studio"
    area_desk: "AreaDesk"
    readiness: "Readiness"
    cabinet: "Cabinet"
    recent: "RecentFiles"
    files: "FileDesk"
    finding: "FindDesk"
    help: "HelpDesk"
    marks: "MarkDesk"
    parts: "Parts"
    actions_: "dict[str, QAction]"
    figures: "list[QAction]"
    looks: "dict[str, list[QAction]]"

    def __init__(
        self, library: "Library | None" = None, settings: Settings | None = None, *, furnished: bool = True
    ) -> None:
        super().__init__()
        self.setWindowTitle("bodymap")
        self.resize(_fitting_size(screen_room(self).size()))
        self.settings = settings or Settings()
        window_memory.put_window_back(self, self.settings)
        self.thread_: AtlasThread | None = None
        self.furnished = False
        self._given_up = False  # what could not be kept
        self._unsaved_said = ""
        self.engine: Engine | None = None  # that was read; ranked with once it and what stands there are ready
        if furnished:
            self.furnish(library)
        else:
            self.setCentralWidget(first_view.FirstView(self.settings))

    @property
    def library(self) -> "Library | None":
        """Where sessions are kept; None in the example."""
        return self.document.library

    # building

    def furnish(self, library: "Library | None") -> None:
        """Give the window all it works with, over a library."""
        from bodymap.gui.widgets import redo_keys, spoken
        from bodymap.gui.window import furniture
        from bodymap.gui.window.building import Building

        furniture.provide(self, library)
        self.building = Building(self)
        spoken.name_parts_of_every_window()
        redo_keys.redo_keys_in_every_field()
        self.furnished = True
        if self.isVisible():
            self.canvas.setFocus()
            self.building.settle()

    def set_figure(self, name: str) -> None:
        """Show the drawing on another figure."""
        from bodymap.body.figure import figure_name
        from bodymap.drawing.change import on_body
        from bodymap.drawing.mark import Drawing

        figure = figure_name(name)
        drawing = on_body(Drawing(figure, self.document.drawing.marks))

        def fit() -> None:
            self.canvas.let_go()  # what was begun belongs to the figure of before
            self.document.set_figure(figure)

        self.readiness.when_ready(drawing, fit)

    # what it shows

    def show_state(self) -> None:
        """Show what can be done now, and what is kept."""
        from bodymap.gui.texts.whose import whose

        document, act = self.document, self.actions_
        self.show_steps()
        act["clear"].setEnabled(bool(document.drawing.marks))
        act[self.brush.tool].setChecked(True)
        act["mirror"].setChecked(self.brush.mirror)
        act["round_the_side"].setChecked(self.brush.round_the_side)
        for action in self.figures:
            action.setChecked(action.data() == document.drawing.figure)
        self.status.show_zoom(self.canvas.stage.zoom)
        name = whose(self.library, document.session.person)
        self.panel.head.show_person(name)
        self.status.show_saved(document, name)

    def show_steps(self) -> None:
        """Show whether there is a step to take back or to bring back."""
        self.actions_["undo"].setEnabled(self.marks.can_undo)
        self.actions_["redo"].setEnabled(self.marks.can_redo)

    def failed(self, error: BodymapError) -> None:
        """Say that the session could not be kept, and offer to try again."""
        if self.library is not None and self.library.read_only:
            words, remedy = tr("Save the drawing as a file..."), self.files.ask_save
        else:
            words, remedy = tr("Try again"), self.document.save
        self.notice.say(str(error), words, remedy, again=lambda: self.failed(error))
        self._unsaved_said = self.notice.text
        self.show_state()

    def saved_again(self) -> None:
        """Say no longer that the session could not be kept."""
        if self.notice.text == self._unsaved_said:
            self.notice.hide()
        self.show_state()

    # starting

    def read(self, figure: "FigureName") -> None:
        """Read the atlas and cut it for a figure, beside the window."""
        from bodymap.gui.studio.atlas_thread import AtlasThread

        self.thread_ = AtlasThread(figure)
        self.thread_.ready.connect(self.take_engine)
        self.thread_.failed.connect(self.not_read)
        self.thread_.start()

    def begin(self, crashed: Path | None = None) -> None:
        """Offer to go on where the last session stopped, show the first-run note once, and begin to rank.

        `crashed` is the log, where the program was brought down last time.
        """
        from bodymap.gui.window import opening

        opening.welcome(self, crashed)
        if self.thread_ is None:
            self.read(self.document.drawing.figure)
        if self.engine is not None and self.studio.engine is None:
            self.take_engine(self.engine)

    def not_read(self, error: BodymapError) -> None:
        """Say why nothing is known about muscles."""
        self.notice.say(str(error))

    def take_engine(self, engine: "Engine") -> None:
        """Begin to rank, once what stands there can be; name any region file that was left out."""
        self.engine = engine
        if self.furnished:
            self.readiness.when_ready(self.document.drawing, lambda: self._rank_with(engine), engine)

    def _rank_with(self, engine: "Engine") -> None:
        from bodymap.gui.window import opening

        self.studio.set_engine(engine)
        self.notice.look_again()
        opening.say_what_is_left_out(self)
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

    def event(self, event: QEvent) -> bool:
        """Let go of the brush when a dialog opens over the window."""
        if event.type() == QEvent.Type.WindowBlocked and self.furnished:
            self.canvas.let_go()
        return super().event(event)

    def showEvent(self, event: "QShowEvent") -> None:
        """Have all in its place, and give the canvas the keyboard."""
        super().showEvent(event)
        if self.furnished:
            self.building.settle()
        QTimer.singleShot(0, self, self._focus_canvas)

    def _focus_canvas(self) -> None:
        if self.furnished:
            self.canvas.setFocus()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Ask about what could not be saved; remember where it stood and how it looks; let the reader thread end."""
        if self.furnished:
            self.canvas.let_go()  # a stroke that is being painted is kept too
        if self.furnished and not self._given_up and self.unsaved.remains():
            from bodymap.gui.cabinet.unsaved import CLOSE

            event.ignore()
            self.unsaved.ask(self._give_up, tr(CLOSE))
            return
        if self.thread_ is not None:
            self.thread_.wait()
        if self.furnished:
            from bodymap.gui.window import furniture

            window_memory.keep(self, self.panel.splitter, self.brush, self.settings)
            first_view.keep(self)
            self.cabinet.care.keep_rest()
            self.works.close()
            furniture.close_dialogs(self)  # or one of them would be left alone on the screen
        super().closeEvent(event)

    def _give_up(self) -> None:
        """Close, whatever is not kept."""
        self._given_up = True
        self.close()
