"""A screen without a person, a bus without a session, and the program on both."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from program import SYSTEM_PYTHON, Heard, Program, until

from bodymap.gui.look import theme
from bodymap.gui.window.window import Window

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


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


@pytest.fixture
def start(display, tmp_path):
    """Start the program; whatever still runs at the end is killed."""
    programs = []

    def act(more=()):
        programs.append(Program(display, tmp_path, more))
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


@pytest.fixture
def bus(display, tmp_path):
    """Start a message bus and what screen readers speak over; return what a program must know of it."""
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    if launcher is None or shutil.which("dbus-daemon") is None or not _listens():
        pytest.skip("needs dbus, at-spi2-core, python3-gi and gir1.2-atspi-2.0; 'sh check' installs them")
    known = {"DISPLAY": display, "HOME": str(tmp_path), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=os.environ | known
    )
    known["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
    speaker = subprocess.Popen(
        [launcher, "--launch-immediately"],
        env=os.environ | known,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield known
    for process in (speaker, daemon):
        process.terminate()
        process.wait()
    daemon.stdout.close()


def _listens():
    ask = "import gi; gi.require_version('Atspi', '2.0')"
    return subprocess.run([SYSTEM_PYTHON, "-c", ask], capture_output=True, check=False).returncode == 0


@pytest.fixture
def heard(start, bus):
    """Start the program where a screen reader listens; return it and what is heard."""
    program = start(bus)
    ears = Heard(program)
    until("the program to be heard", ears.nodes)
    return program, ears
