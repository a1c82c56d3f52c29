"""The scene: the real window over a library that is the same at every run, with the time standing still."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shapely import LineString

from bodymap.body.figure import load_figure
from bodymap.body.frame import View, areas_of
from bodymap.drawing.mark import Drawing, Mark, Quality
from bodymap.gui.help.hints import Hints
from bodymap.gui.look import styling
from bodymap.gui.look import theme as look
from bodymap.gui.look.palettes import THEMES
from bodymap.gui.look.settings import Settings
from bodymap.gui.window.window import Window
from bodymap.ranking.engine import Engine
from bodymap.sessions import session as sessions
from bodymap.sessions.library import Library
from bodymap.sessions.session import Answers, Session, kept_ranking

NOW = datetime(2026, 3, 9, 18, 30, tzinfo=UTC)
WAIT_MS, STEP_MS = 20_000, 5
Point = tuple[float, float]
Stroke = tuple[View, Point, Point, float, int, Quality]  # from, to, radius (mm), intensity, quality
LOW_BACK: tuple[Stroke, ...] = (
    ("back", (40, 600), (42, 745), 22, 6, "aching"),
    ("back", (75, 760), (95, 800), 24, 4, "burning"),
    ("front", (70, 860), (80, 950), 20, 3, "tingling"),
)
DAYS = (  # days before the last, title, strokes of LOW_BACK, what is added to their intensity, tags
    (61, "After moving house", 3, 3, "lifting"),
    (47, "", 3, 2, ""),
    (33, "Two weeks of stretching", 2, 1, "stretching"),
    (19, "", 2, 0, "stretching, office"),
    (5, "After the long drive", 3, 1, "car"),
    (0, "Low back, left", 3, 0, "office"),
)


class Scene:
    """A window to be pictured. `painted` is the session that stands there when a screen begins."""

    def __init__(self, folder: Path) -> None:
        stand_still()
        QApplication.setCursorFlashTime(0)
        self.engine = Engine.ready()
        self.library = Library(folder / "library.sqlite3")
        self.anna = self.library.people.add("Anna").id
        self.kept = [self._kept(*day, number=number) for number, day in enumerate(DAYS)]
        self.painted = self.kept[-1]
        for one in self.kept:
            self.library.save(one)
        self.settings = Settings()
        self.settings.set("reduced_motion", True)  # noqa: FBT003 - a value
        self.settings.set("language", "en")
        styling.restyle(self.settings)
        self.window = Window(self.library, self.settings)
        self.window.take_engine(self.engine)
        self.window.show()

    def _kept(self, ago: int, title: str, strokes: int, more: int, tags: str, *, number: int) -> Session:
        moment = NOW - timedelta(days=ago)
        drawing = Drawing("neutral", tuple(_mark(stroke, more) for stroke in LOW_BACK[:strokes]))
        return Session(
            f"{number + 1:032x}", moment, moment, title, "Worse after sitting, better when I walk.", drawing,
            kept_ranking(self.engine.candidates(drawing)), self.engine.atlas.version,
            tags=tuple(tag.strip() for tag in tags.split(",") if tag), answers=Answers(),
        )  # fmt: skip

    def dress(self, theme: str, language: str, size: tuple[int, int]) -> None:
        """Give the window a theme, a language and a size.

        Raises:
            RuntimeError: the window does not look so.
        """
        self.fresh()  # a look waits for the dialogs of the screen before
        self.settings.set("theme", theme)
        self.settings.set("language", language)
        self.window.resize(*size)
        self.settle()
        speaks = QLocale().name().split("_")[0]
        if look.current() != THEMES[theme] or speaks != language:
            raise RuntimeError(f"The window was to be {theme} and speak {language}, and is not or does not.")

    def fresh(self) -> None:
        """Go back to the painted session, with nothing chosen and every other window closed."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self.settle()
        self.library.save(self.painted)
        window = self.window
        for hints in window.findChildren(Hints):
            hints.end()
        window.area_desk.hide_page()
        window.actions_["brush"].trigger()
        window.new_session()
        window.open_session(self.painted.id)
        window.panel.list.forget()
        window.panel.pages.setCurrentIndex(0)
        window.panel.detail.tabs.setCurrentIndex(0)
        window.notice.hide()
        window.canvas.fit()
        window.canvas.setFocus()
        self.settle()

    def chosen(self) -> Window:
        """Open the first muscle of the list."""
        self.window.panel.list.setCurrentIndex(self.window.panel.list.rows.index(0))
        return self.window

    def do(self, command: str) -> QDialog:
        """Give a command that opens a dialog, and return it."""
        self.window.actions_[command].trigger()
        return self.dialog()

    def dialog(self) -> QDialog:
        """Return the dialog that stands there, once the work that leads to it is done."""
        self.settle()
        modal, others = QApplication.activeModalWidget(), QApplication.topLevelWidgets()
        found = modal or next((w for w in others if isinstance(w, QDialog) and w.isVisible()), None)
        assert isinstance(found, QDialog), "no dialog was opened"  # noqa: S101 - a screen that does not come is a fault
        return found

    def shown(self, dialog: QDialog) -> QDialog:
        """Show a dialog over the window, as the program does; it is gone once it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def settle(self) -> None:
        """Let the window come to rest: work done, layouts made, nothing half closed."""
        for _ in range(WAIT_MS // STEP_MS):
            if not self.window.works.busy:
                break
            QTest.qWait(STEP_MS)
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.window.canvas.finish_fade()


def _mark(stroke: Stroke, more: int) -> Mark:
    view, start, end, radius, intensity, quality = stroke
    area = LineString([start, end]).buffer(radius) & load_figure("neutral").outline[view]
    return Mark(view, areas_of(area), min(intensity + more, 10), quality)


def stand_still() -> None:
    """Let it be NOW for everything that keeps or tells a moment."""
    true, still = sessions.now, lambda: NOW
    for module in list(sys.modules.values()):
        if getattr(module, "now", None) is true:
            setattr(module, "now", still)  # noqa: B010 - every module has imported the name for itself
    sessions.now = still


Show = Callable[[Scene], QWidget]
