"""The real program under Xvfb, driven by real pointer events, killed, and started again."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time

import pytest
from PySide6.QtCore import QPoint

from bodymap.errors import BodymapError
from bodymap.gui import theme
from bodymap.gui.window import Window
from bodymap.sessions.library import Library

DEADLINE_S = 60
NOTE = "What bodymap is"
pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs xvfb and xdotool; 'sh check' installs them"
)


def until(what, condition):
    """Look again and again until `condition` gives something, and fail after the deadline."""
    pause = threading.Event()
    end = time.monotonic() + DEADLINE_S
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        pause.wait(0.05)
    pytest.fail(f"waited {DEADLINE_S} s for {what}")


@pytest.fixture
def display():
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:  # it writes the number and the line's end apart, and must be let finish
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def home(tmp_path):
    return tmp_path


class Program:
    """The program in a process of its own."""

    def __init__(self, display, home):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_"))}
        self.env = kept | {"DISPLAY": display, "HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
        self.log = home / "program.log"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen([sys.executable, "-m", "bodymap"], env=self.env, stderr=log)

    def wait_for_window(self):
        until("the window", lambda: "bodymap" in visible(self) or self.process.poll() is not None)
        assert self.process.poll() is None, self.log.read_text()

    def xdo(self, *words):
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.env, check=True, capture_output=True, text=True, timeout=DEADLINE_S
        )
        return done.stdout

    def try_xdo(self, *words):
        return subprocess.run(["xdotool", *words], env=self.env, capture_output=True, text=True, check=False).stdout

    def drag(self, points):
        (x, y), *rest = points
        self.xdo("mousemove", x, y, "mousedown", 1)
        for x, y in rest:
            self.xdo("mousemove", "--sync", x, y)
        self.xdo("mouseup", 1)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@pytest.fixture
def start(display, tmp_path):
    """Start the program; whatever still runs at the end is killed."""
    programs = []

    def act():
        programs.append(Program(display, tmp_path))
        programs[-1].wait_for_window()
        return programs[-1]

    yield act
    for program in programs:
        program.kill()


@pytest.fixture
def spots(qtbot, qapp):
    """Where places of the body are on the screen, asked of a window of the same size."""
    theme.apply(qapp)
    twin = Window(None)
    qtbot.addWidget(twin)
    twin.resize(1280, 800)
    twin.show()
    qtbot.waitExposed(twin)

    def at(view, x, y):
        px = twin.canvas.mapTo(twin, twin.canvas.stage.to_px(x, y, view).toPoint())
        return px.x(), px.y()

    at.twin = twin
    return at


def kept(home):
    path = home / ".local" / "share" / "bodymap" / "library.sqlite3"
    if not path.exists():
        return []
    try:
        library = Library(path)
    except BodymapError:  # it is being made
        return []
    try:
        return [library.load(entry.id) for entry in library.entries()]
    finally:
        library.close()


def test_paint_kill_and_go_on(start, home, spots):
    program = start()
    until("the first note", lambda: NOTE in visible(program))
    until("the note to close", lambda: answer_note(program))
    band = [spots("back", 38, y) for y in range(580, 741, 20)]
    program.drag(band)
    (session,) = until("the stroke to be kept", lambda: kept(home))
    ranked = until("the ranking", lambda: kept(home)[0].ranking)
    assert "iliopsoas" in [row["muscle"] for row in ranked[:4]]
    assert all(row["side"] == "left" for row in ranked[:4])
    (mark,) = session.drawing.marks
    assert mark.view == "back"
    assert mark.area.bounds[0] > 0
    program.kill()

    again = start()
    (before,) = kept(home)
    assert before.drawing.marks[0].area.equals(mark.area), "there to the last mark"
    press_go_on(again, spots.twin)
    again.drag([spots_below_notice(spots, y) for y in range(900, 961, 20)])
    session = until("the second mark", lambda: [s for s in kept(home) if len(s.drawing.marks) == 2])[0]
    assert session.id == before.id
    assert session.drawing.marks[0].area.equals(mark.area)
    assert "Traceback" not in again.log.read_text()


def visible(program):
    """Return the names of all windows that can be seen."""
    keys = program.try_xdo("search", "--onlyvisible", "--name", ".").split()
    return "".join(program.try_xdo("getwindowname", key) for key in keys)


def answer_note(program):
    """Give the note the keyboard, press Return, and say whether it is gone. There is no window manager to do it."""
    program.try_xdo("search", "--onlyvisible", "--name", NOTE, "windowfocus", "key", "Return")
    return NOTE not in visible(program)


def press_go_on(program, twin):
    """Press 'Go on' in the notice bar, where the twin window has it."""
    twin.notice.say("x", "Go on", lambda: None, "Start new")
    button = twin.notice._act
    twin.layout().activate()
    centre = button.mapTo(twin, QPoint(button.width() // 2, button.height() // 2))
    program.xdo("mousemove", "--sync", centre.x(), centre.y(), "click", 1)
    twin.notice.hide()
    twin.layout().activate()


def spots_below_notice(spots, y):
    return spots("front", 105, y)
