"""Starts the program: the window over the person's library, or the demo over an example."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bodymap import crash_log
from bodymap.errors import BodymapError
from bodymap.gui.screen import demand_libraries, demand_screen, has_screen
from bodymap.shipped import shipped
from bodymap.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bodymap.gui.settings import Settings
    from bodymap.gui.window import Window

DEMO_PICTURE = Path("bodymap-demo.png")


def run_window(path: Path | None, library_path: Path | None = None, until: str | None = None) -> int:
    """Open the window, with the drawing at `path` if given, close it at the milestone `until`; return the status."""
    demand_screen()
    demand_libraries()
    crash_log.watch()
    crashed = crash_log.left_behind()
    from bodymap.gui.crash import CrashDesk
    from bodymap.gui.damaged import opened
    from bodymap.gui.settings import Settings, default_path
    from bodymap.gui.styling import restyle
    from bodymap.gui.which_library import chosen_path
    from bodymap.gui.window import Window

    app = application()
    with CrashDesk() as desk:
        settings = Settings(default_path())
        restyle(settings)
        library, said = opened(library_path or chosen_path(), named=library_path is not None)
        if library is None:
            return 0
        desk.window = window = Window(library, settings)
        _watch(window, until)
        window.show()
        window.begin(crashed)
        if said:
            window.notice.say(said)
        if path is not None:
            window.open_file(path)
        return int(app.exec())


def run_demo(until: str | None = None) -> int:
    """Open the window with an example painted, ranked and a muscle open; without a screen write its picture."""
    seen = has_screen()
    if not seen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # it warns of size hints it ignores
    demand_libraries()
    from bodymap.gui.crash import CrashDesk
    from bodymap.gui.window import Window

    app = application()
    if not seen:
        return _picture(Window(None, _demo_settings()))
    crash_log.watch()
    with CrashDesk() as desk:
        desk.window = window = Window(None, _demo_settings())
        window.studio.ranked.connect(lambda: _open_first(window))
        _watch(window, until)
        window.show()
        window.open_file(example())
        window.begin()
        return int(app.exec())


def _demo_settings() -> "Settings":
    """Return settings that keep nothing; the example speaks English unless the person has chosen another language."""
    from bodymap.gui import language
    from bodymap.gui.settings import Settings, default_path

    chosen = Settings(default_path()).text("language")
    settings = Settings()
    settings.set("language", language.ENGLISH if chosen == language.SYSTEM else chosen)
    language.use(settings.text("language"))
    return settings


def example() -> Path:
    """Return the shipped example drawing."""
    return shipped("assets") / "examples" / "low-back.bodymap.json"


def _watch(window: "Window", until: str | None) -> None:
    """Say when the window is painted and ready, and close it at the milestone `until`, if one is named."""
    if until is not None:
        from bodymap.gui.milestones import Milestones

        milestones = Milestones(window, until)
        milestones.setParent(window)
        window.ready.connect(milestones.ready)


def _open_first(window: "Window") -> None:
    window.studio.ranked.disconnect()
    rows = window.panel.list.rows.rows
    if rows:
        window.panel.list.select(rows[0].candidate.muscle)


def _picture(window: "Window") -> int:
    """Write the window as a PNG, print the ranking and say why."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from bodymap.ranking.engine import Engine
    from bodymap.report.table import reading_text

    engine = Engine.ready()
    window.take_engine(engine)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.open_file(example())
    window.panel.list.select(window.panel.list.rows.rows[0].candidate.muscle)
    QApplication.processEvents()
    window.canvas.finish_fade()
    if not window.grab().save(str(DEMO_PICTURE)):
        raise BodymapError(
            tr("{path} cannot be written; go to a folder you may write to.", path=DEMO_PICTURE.absolute())
        )
    said = tr("There is no screen here, so the window was written to {path}.", path=DEMO_PICTURE.absolute())
    sys.stdout.write(f"{said}\n")
    sys.stdout.write(reading_text(tr("The example ranks:"), engine.read(window.document.drawing), engine.atlas) + "\n")
    return 0


def application() -> "QApplication":
    """Return the one QApplication, themed."""
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise BodymapError(
            tr("Qt cannot be loaded ({error}); install bodymap again in a fresh environment.", error=error)
        ) from error
    from bodymap.gui import spoken, theme

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101
    app.setApplicationName("bodymap")
    app.setDesktopFileName("bodymap")
    app.setWindowIcon(theme.icon("app"))
    theme.apply(app)
    spoken.name_parts_of_every_window(app)
    return app
