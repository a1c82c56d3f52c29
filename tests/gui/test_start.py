"""How a start goes: a first view, then the furniture; nothing is loaded before its time or kept that is personal."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bodymap import crash_log
from bodymap.gui.look import theme
from bodymap.gui.look.settings import Settings
from bodymap.gui.start import app
from bodymap.gui.start.start import Start
from bodymap.gui.window import first_view, opening
from bodymap.gui.window.window import Window

LATER = ("numpy", "pydantic", "shapely", "sqlite3", "yaml")  # what no first paint needs
TOLD = """
import sys
import PySide6.QtCore
from bodymap.gui.start.milestones import Milestones
from bodymap.gui.start import app
from bodymap.gui.start.start import Start
painted = Milestones.painted
def told(self):
    names = [name for name in {later} if name in sys.modules] + ["Qt"] * ("Qt" in vars(PySide6.QtCore))
    print("loaded", *names)
    painted(self)
Milestones.painted = told
Start._go_on = lambda self: None
from bodymap.cli import main
sys.exit(main(["window", "--library", sys.argv[1], "--until", "painted"]))
"""
NOT_FURNISHED = """
import sys
from bodymap.cli import main
from bodymap.gui.window.window import Window
def furnish(window, *rest):
    raise ValueError("the divorce")
Window.furnish = furnish
sys.exit(main(sys.argv[1:]))
"""

IMPORTS = """
import builtins
import PySide6.QtWidgets
print(builtins.__import__.__name__)
from bodymap.gui.start.app import application
kept = application()
print(builtins.__import__.__name__ == "__feature_import__")
import PySide6.QtSvg
print(builtins.__import__.__name__ == "__feature_import__")
"""


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Let programs keep what they keep in a home of their own."""
    for name in list(os.environ):
        if name.startswith("XDG_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_LOGGING_RULES", "default.warning=false")
    return tmp_path


@pytest.fixture
def path(tmp_path, monkeypatch):
    """Keep the picture of the empty window where only this test finds it."""
    path = tmp_path / "empty-window.picture"
    monkeypatch.setattr(first_view, "default_path", lambda: path)
    return path


def program(*words):
    done = subprocess.run([sys.executable, *map(str, words)], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_milestones_come_in_their_order(elsewhere):
    told = program("-m", "bodymap", "window", "--library", elsewhere / "library.sqlite3", "--until", "ready")
    assert [line.split()[0] for line in told] == ["painted", "ready"]
    assert float(told[0].split()[1]) < float(told[1].split()[1])
    assert (elsewhere / "library.sqlite3").exists()


def test_the_first_paint_waits_for_no_geometry_no_library_and_no_names(elsewhere):
    assert program("-c", TOLD.format(later=LATER), elsewhere / "library.sqlite3")[0].split() == ["loaded"]
    assert not (elsewhere / "library.sqlite3").exists()


@pytest.mark.parametrize("words", [["window", "--library", "library.sqlite3"], ["demo"]], ids=["window", "demo"])
def test_a_fault_while_it_is_furnished_is_told_where_it_was_started(elsewhere, monkeypatch, words):
    monkeypatch.chdir(elsewhere)
    command = [sys.executable, "-c", NOT_FURNISHED, *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == crash_log.CRASHED
    (line,) = done.stderr.splitlines()
    log = elsewhere / ".local" / "state" / "bodymap" / "log" / "crash.log"
    assert str(log) in line
    assert "ValueError, at:" in log.read_text()
    assert "divorce" not in log.read_text()


def test_no_import_is_searched_by_pyside(elsewhere):
    said = program("-c", IMPORTS)
    assert said == ["__feature_import__", "False", "False"]


def test_the_example_opens_with_its_first_muscle(qtbot, path):
    window = Window(furnished=False)
    qtbot.addWidget(window)
    app._open_first(window)
    with Start(window, drawing=app.example(), demo=True):
        qtbot.waitUntil(lambda: window.furnished and window.panel.list.current is not None, timeout=60_000)
    assert window.panel.list.current.candidate.muscle == "iliopsoas"
    window.close()


# within one process


def shown(qtbot, window, wide=1280, high=800):
    window.resize(wide, high)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()


def first(qtbot, settings, size=(1280, 800)):
    """Give the picture that a window of that size would show first."""
    view = first_view.FirstView(settings)
    qtbot.addWidget(view)
    view.resize(*size)
    view.grab()
    return view.picture


def test_the_next_start_looks_as_this_one_did(qtbot, window, path):
    qtbot.mouseMove(window.canvas, window.canvas.stage.to_px(30, 560, "back").toPoint())
    first_view.keep(window)
    assert window.status.place.text()
    picture = first(qtbot, window.settings)
    qtbot.mouseMove(window.canvas, window.canvas.rect().topLeft())
    QApplication.sendEvent(window.canvas, QEvent(QEvent.Type.Leave))
    seen = window.grab().toImage().convertToFormat(picture.format())
    assert picture == seen
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1280, 5) for y in range(0, 800, 5)}
    assert colours >= {theme.skin().fill, *theme.skin().tones}, "the bodies are in it"
    again = Window(settings=window.settings, furnished=False)
    qtbot.addWidget(again)
    shown(qtbot, again)
    assert again.grab().toImage().convertToFormat(picture.format()) == seen
    again.close()


def test_what_a_person_painted_wrote_or_was_told_is_not_kept(window, drag, path):
    window.notice.say("Your last session (My back, Friday) is kept.")
    first_view.keep(window)
    assert not path.exists()
    window.notice.hide()
    window.document.set_title("My back")
    first_view.keep(window)
    assert not path.exists()
    window.document.set_title("")
    drag("back", (30, 560), (60, 600))
    first_view.keep(window)
    assert not path.exists()
    window.document.undo()
    first_view.keep(window)
    assert path.stat().st_mode & 0o077 == 0, "and nobody else reads it"


@pytest.mark.parametrize("harm", ["cut", "nonsense", "gone", "longer"])
def test_a_broken_picture_is_not_shown(qtbot, window, path, harm):
    first_view.keep(window)
    data = path.read_bytes()
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes({"cut": data[:-9], "nonsense": b"x", "longer": data + b"x"}[harm])
    assert first(qtbot, window.settings) is None
    first_view.keep(window)
    assert path.read_bytes() == data


def test_another_size_look_or_language_has_its_own_picture(qtbot, window, path):
    first_view.keep(window)
    assert first(qtbot, window.settings) is not None
    assert first(qtbot, window.settings, (1281, 800)) is None
    for name, other in (("theme", "dark"), ("language", "es"), ("text_percent", 150), ("skin", "dark")):
        settings = Settings()
        settings.set(name, other)
        assert first(qtbot, settings) is None


def test_without_a_picture_the_window_is_empty_until_it_is_furnished(qtbot, path):
    window = Window(furnished=False)
    qtbot.addWidget(window)
    shown(qtbot, window)
    assert not window.furnished
    window.close()
    assert not path.exists()


def test_a_start_opens_the_library_and_reads_the_atlas(qtbot, path, tmp_path):
    window = Window(furnished=False)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=60_000), Start(window, tmp_path / "library.sqlite3"):
        pass
    assert window.furnished
    assert window.library.path == tmp_path / "library.sqlite3"
    assert window.studio.engine is not None
    window.close()
    window.library.close()


def test_a_press_that_came_while_it_was_furnished_meets_the_bodies(qtbot, path):
    window = Window(furnished=False)
    qtbot.addWidget(window)
    shown(qtbot, window)
    window.furnish(None)
    back = window.canvas.stage.to_px(30, 560, "back").toPoint()
    assert window.childAt(window.canvas.mapTo(window, back)) is window.canvas, "before any other event"
    window.close()


def test_nobody_who_already_paints_is_offered_the_last_session(window, drag):
    drag("back", (30, 560), (60, 600))
    assert window.document.unfinished() == window.document.session.id
    opening.offer_to_go_on(window, None)
    assert not window.notice.isVisible()


def test_an_engine_that_is_early_waits(qtbot, path, engine):
    window = Window(furnished=False)
    qtbot.addWidget(window)
    window.take_engine(engine)
    window.furnish(None)
    assert window.studio.engine is None
    with qtbot.waitSignal(window.ready):
        window.begin()
    assert window.studio.engine is engine
    window.close()


def test_a_named_library_that_does_not_open_closes_the_window(qtbot, path, tmp_path):
    (tmp_path / "folder.sqlite3").mkdir()
    window = Window(furnished=False)
    qtbot.addWidget(window)
    with Start(window, tmp_path / "folder.sqlite3") as start:
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    assert "folder.sqlite3" in str(start.error)
    window.thread_.wait()
