"""Starts the program: the window over the person's library, or the demo over an example."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bodymap import crash_log
from bodymap.errors import BodymapError
from bodymap.gui.look import qt_style
from bodymap.gui.start.screen import demand_libraries, demand_screen, has_screen
from bodymap.shipped import shipped
from bodymap.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bodymap.gui.look.settings import Settings
    from bodymap.gui.start.start import Start
    from bodymap.gui.window.window import Window

DEMO_PICTURE = Path("bodymap-demo.png")


def run_window(path: Path | None, library_path: Path | None = None, until: str | None = None) -> int:
    """Open the window, with the drawing at `path` if given, close it at the milestone `until`; return the status."""
    demand_screen()
    demand_libraries()
    crash_log.watch()
    crashed = crash_log.left_behind()
    app = application()
    from bodymap.gui.look.settings import Settings, default_path
    from bodymap.gui.start.start import Start
    from bodymap.gui.window.window import Window

    window = Window(settings=Settings(default_path()), furnished=False)
    return _run(app, window, Start(window, library_path, path, crashed), until)


def run_demo(until: str | None = None) -> int:
    """Open the window with an example painted, ranked and a muscle open; without a screen write its picture."""
    seen = has_screen()
    if not seen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # it warns of size hints it ignores
    demand_libraries()
    app = application()
    settings = _demo_settings()
    if not seen:
        return _picture(settings)
    from bodymap.gui.start.start import Start
    from bodymap.gui.window.window import Window

    crash_log.watch()
    window = Window(settings=settings, furnished=False)
    _open_first(window)
    return _run(app, window, Start(window, drawing=example(), demo=True), until)


def _demo_settings() -> "Settings":
    """Return settings that keep nothing; the example speaks English unless the person has chosen another language."""
    from bodymap.gui.look import language
    from bodymap.gui.look.settings import Settings, default_path

    chosen = Settings(default_path()).text("language")
    settings = Settings()
    settings.set("language", language.ENGLISH if chosen == language.SYSTEM else chosen)
    language.use(settings.text("language"))
    return settings


def example() -> Path:
    """Return the shipped example drawing."""
    return shipped("assets") / "examples" / "low-back.bodymap.json"


def _run(app: "QApplication", window: "Window", start: "Start", until: str | None) -> int:
    """Show the window and return its status; where `until` is named, tell its milestones and close it at that one."""
    with start:
        if until is not None:
            from bodymap.gui.start.milestones import Milestones

            milestones = Milestones(window, until)
            start.first.done.connect(milestones.painted)
            window.ready.connect(milestones.ready)
        status = int(app.exec())
    if start.error is not None:
        raise start.error
    return status


def _open_first(window: "Window") -> None:
    """Open the first muscle of the list once there is one."""

    def ready() -> None:
        window.ready.disconnect(ready)
        window.studio.ranked.connect(ranked)
        ranked()

    def ranked() -> None:
        rows = window.panel.list.rows.rows
        if rows:
            window.studio.ranked.disconnect(ranked)
            window.panel.list.select(rows[0].candidate.muscle)

    window.ready.connect(ready)


def _picture(settings: "Settings") -> int:
    """Write the window as a PNG, print the ranking and say why."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from bodymap.gui.look.styling import restyle
    from bodymap.gui.window.window import Window
    from bodymap.ranking.engine import Engine
    from bodymap.report.picture import write_image
    from bodymap.report.table import reading_text

    restyle(settings)
    window = Window(settings=settings)
    engine = Engine.ready()
    window.take_engine(engine)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.open_file(example())
    window.panel.list.select(window.panel.list.rows.rows[0].candidate.muscle)
    QApplication.processEvents()
    window.canvas.finish_fade()
    write_image(DEMO_PICTURE, window.grab().toImage())
    said = tr("There is no screen here, so the window was written to {path}.", path=DEMO_PICTURE.absolute())
    sys.stdout.write(f"{said}\n")
    sys.stdout.write(reading_text(tr("The example ranks:"), engine.read(window.document.drawing), engine.atlas) + "\n")
    return 0


def application() -> "QApplication":
    """Return the one QApplication."""
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise BodymapError(
            tr("Qt cannot be loaded ({error}); install bodymap again in a fresh environment.", error=error)
        ) from error
    from bodymap.gui.start.overrides import tell_what_c_raises
    from bodymap.gui.start.plain_imports import import_as_python_does

    import_as_python_does()
    tell_what_c_raises()
    app = QApplication.instance()
    if app is None:
        app = QApplication([*sys.argv[:1], *qt_style.STYLE])
        app.setProperty(qt_style.STYLED, True)
    assert isinstance(app, QApplication)  # noqa: S101
    app.setApplicationName("bodymap")
    app.setDesktopFileName("bodymap")
    return app


def styled_application() -> "QApplication":
    """Return the one QApplication in the look of one who has set nothing: for measures and pictures."""
    from bodymap.gui.look.settings import Settings
    from bodymap.gui.look.styling import restyle

    app = application()
    restyle(Settings())
    return app
