"""A fault of the program's own: told once, written down without a word of the person's, and nothing lost."""

import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shapely import MultiPolygon, box

from bodymap import crash_log
from bodymap.drawing.mark import Mark
from bodymap.gui.start import crash
from bodymap.gui.start.crash import CrashDesk
from bodymap.gui.window import opening
from bodymap.gui.window.window import Window
from bodymap.sessions.library import Library

BACK = ((40, 600), (40, 660))
ELSEWHERE = ((90, 700), (90, 760))
PRIVATE = "ache since the divorce 431.5 612.25"


@pytest.fixture(autouse=True)
def log(monkeypatch, tmp_path):
    """Keep the log of this test to itself."""
    path = tmp_path / "state" / "crash.log"
    monkeypatch.setattr(crash_log, "default_path", lambda: path)
    return path


@pytest.fixture
def desk(window):
    with CrashDesk() as desk:
        desk.window = window
        yield desk
        if desk.dialog is not None:
            desk.dialog.accept()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fail(*_anything, **_named):
    raise ValueError(PRIVATE)


def test_a_slot_that_fails_loses_nothing_and_is_told_once(window, desk, drag, qtbot, monkeypatch, log):
    drag("back", *BACK)
    monkeypatch.setattr(window.panel, "show_candidates", fail)
    drag("back", *ELSEWHERE)  # every move of it fails, and the end
    qtbot.waitUntil(lambda: desk.dialog is not None)
    (entry,) = window.library.entries()
    assert len(window.library.load(entry.id).drawing.marks) == 2
    assert len(window.document.drawing.marks) == 2
    assert "Nothing is lost" in desk.dialog.words.text()
    assert str(log) in desk.dialog.where.text()
    assert desk.dialog.what.text().startswith("ValueError (test_crash.py:"), "its text could quote the person"
    written = log.read_text()
    assert written.count(" a fault\n") == 1
    assert "ValueError, at:" in written
    assert "bodymap/gui/studio/studio.py" in written
    assert "bodymap 0." in written
    assert "PySide6_Essentials 6." in written
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    monkeypatch.undo()
    desk.dialog.on.click()
    assert desk.dialog is None
    drag("back", (40, 800), (40, 860))
    assert len(window.library.load(entry.id).drawing.marks) == 3
    assert window.panel.list.rows.rows


def test_nothing_of_the_person_is_written_down(window, desk, drag, qtbot, monkeypatch, log):
    window.document.set_title("My divorce")
    window.document.set_note("since the divorce")
    drag("back", *BACK)
    monkeypatch.setattr(window.panel, "show_candidates", fail)
    drag("back", *ELSEWHERE)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    desk.dialog.copy.click()
    for text in (log.read_text(), QApplication.clipboard().text()):
        assert "ValueError" in text
        for word in ("divorce", "431.5", "612.25", str(Path.home()) + "/"):
            assert word not in text


def test_a_storm_is_counted_in_one_dialog(window, desk, qtbot, log):
    storm = QTimer(window)
    storm.timeout.connect(fail)
    storm.start(0)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    first = desk.dialog
    qtbot.waitUntil(lambda: desk.counts.total() >= 150)
    assert desk.dialog is first
    storm.stop()
    qtbot.waitUntil(lambda: f"{desk.counts.total()} faults" in first.count.text())
    storm.start(0)
    first.on.click()
    before = desk.counts.total()
    qtbot.waitUntil(lambda: desk.counts.total() > before + 20)
    assert desk.dialog is None, "the same fault is not told again at once"
    storm.stop()
    written = log.read_text()
    assert written.count("ValueError, at:") == 1
    assert "100 times by now" in written
    assert len(written) < 5000


def test_a_fault_that_comes_back_later_is_told_again(window, desk, qtbot, monkeypatch):
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    desk.dialog.on.click()
    monkeypatch.setattr(crash, "CALM_S", 0.0)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert "2 faults" in desk.dialog.count.text()


def test_threads_are_heard(window, desk, qtbot, log):
    thread = threading.Thread(target=lambda: {}["no such key"])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert desk.dialog.what.text().startswith("KeyError (")
    desk.dialog.on.click()

    class Worker(QThread):
        def run(self):
            raise IndexError(PRIVATE)

    worker = Worker()
    worker.start()
    qtbot.waitUntil(lambda: desk.dialog is not None)
    worker.wait()
    assert desk.dialog.what.text().startswith("IndexError (")
    assert PRIVATE not in log.read_text()


def test_what_python_lets_fall_is_written_and_disturbs_nobody(window, desk, qtbot, log):
    class Falls:
        def __del__(self):
            raise OSError(PRIVATE)

    Falls()
    assert "OSError, at:" in log.read_text()
    QCoreApplication.processEvents()
    assert desk.dialog is None


def test_the_dialog_waits_for_the_stroke_to_end(window, desk, qtbot, monkeypatch):
    monkeypatch.setattr(crash.QGuiApplication, "mouseButtons", lambda: crash.Qt.MouseButton.LeftButton)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: desk.counts.total() == 1)
    QCoreApplication.processEvents()
    assert desk.dialog is None
    monkeypatch.undo()
    qtbot.waitUntil(lambda: desk.dialog is not None)


def test_where_it_cannot_be_kept_the_dialog_says_so(window, desk, drag, qtbot, monkeypatch):
    drag("back", *BACK)
    monkeypatch.setattr(window.panel, "show_candidates", fail)
    window.library.close()
    drag("back", *ELSEWHERE)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert "could not be kept" in desk.dialog.words.text()
    assert "Nothing is lost" not in desk.dialog.words.text()


def test_closing_from_the_dialog(window, desk, qtbot, monkeypatch):
    left = []
    monkeypatch.setattr(crash.QCoreApplication, "exit", left.append)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    desk.dialog.leave.click()
    assert left == [crash_log.CRASHED]
    assert not window.isVisible()


# the process itself

RUN = """
import faulthandler, sys
from bodymap.cli import main
from bodymap.gui.window.window import Window
{patch}
sys.exit(main(["window", "--library", sys.argv[1]]))
"""
SEGFAULT = """
import shapely
from PySide6.QtCore import QTimer
from bodymap.drawing.mark import Mark
from bodymap.body.frame import areas_of
begin = Window.begin
def act(window, *rest):
    begin(window, *rest)
    window.document.paint(Mark("back", areas_of(shapely.box(30, 560, 60, 760)), 6, "aching"))
    QTimer.singleShot(0, faulthandler._sigsegv)
Window.begin = act
"""
NO_START = """
def no_start(window, *rest, **named):
    raise ValueError("the divorce")
Window.__init__ = no_start
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_LOGGING_RULES", "default.warning=false")
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)

    def act(patch):
        command = [sys.executable, "-c", RUN.format(patch=patch), str(tmp_path / "library.sqlite3")]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)

    return act


def test_brought_down_from_below_it_leaves_a_trace_and_the_library_whole(run, tmp_path, window):
    done = run(SEGFAULT)
    assert done.returncode < 0
    folder = tmp_path / ".local" / "state" / "bodymap" / "log"
    (trace,) = folder.glob("fault-*.log")
    assert stat.S_IMODE(trace.stat().st_mode) == 0o600
    library = Library(tmp_path / "library.sqlite3")
    (entry,) = library.entries()
    assert len(library.load(entry.id).drawing.marks) == 1
    library.close()
    log = crash_log.left_behind(folder / "crash.log")
    assert log == folder / "crash.log"
    written = log.read_text()
    assert "Segmentation fault" in written
    assert 'File "bodymap/gui/start/app.py"' in written
    assert str(Path(crash_log.__file__).parent) not in written
    assert not list(folder.glob("fault-*.log"))
    assert crash_log.left_behind(log) is None, "it is told once"


def test_the_next_start_says_so_beside_the_offer_to_go_on(qtbot, window, drag, library, log):
    drag("back", *BACK)
    again = Window(library)
    qtbot.addWidget(again)
    again.show()
    opening.offer_to_go_on(again, log)
    assert "brought down" in again.notice.text
    assert str(log) in again.notice.text
    assert "Your last session" in again.notice.text
    again.document.paint(Mark("back", MultiPolygon([box(30, 600, 60, 700)])))
    assert "brought down" in again.notice.text
    assert "Your last session" not in again.notice.text, "there is a new one"
    assert not again.notice._act.isVisible()


def test_a_fault_before_there_is_a_window(run, tmp_path):
    done = run(NO_START)
    assert done.returncode == crash_log.CRASHED
    (line,) = done.stderr.splitlines()
    log = tmp_path / ".local" / "state" / "bodymap" / "log" / "crash.log"
    assert str(log) in line
    assert "ValueError, at:" in log.read_text()
    assert "divorce" not in log.read_text()


def test_the_log_keeps_within_bounds(tmp_path):
    path = tmp_path / "crash.log"
    for _ in range(60):
        assert crash_log.write("x" * 10_000, path) == path
    assert path.stat().st_size <= crash_log.LARGEST_BYTES
    assert sum(p.stat().st_size for p in tmp_path.iterdir()) <= 2 * crash_log.LARGEST_BYTES


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert crash_log.write("x", blocked / "crash.log") is None
    crash_log.watch(blocked / "log")
    assert crash_log.left_behind(blocked / "crash.log") is None
