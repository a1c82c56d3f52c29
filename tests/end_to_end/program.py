"""The real program in a process of its own, driven by real pointer and key events, heard as screen readers hear."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from bodymap.errors import BodymapError
from bodymap.sessions.library import Library

DEADLINE_S = 60
NOTE = "What bodymap is"
SYSTEM_PYTHON = "/usr/bin/python3"  # the one that sees Debian's gi
LISTENER = Path(__file__).with_name("listener.py")


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


class Program:
    """The program, with the keys and the pointer of its screen."""

    def __init__(self, display, home, more=()):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_"))}
        self.env = kept | {"DISPLAY": display, "HOME": str(home), "QT_QPA_PLATFORM": "xcb"} | dict(more)
        self.log = home / "program.log"
        self.told = home / f"told-{time.monotonic_ns()}"
        command = [sys.executable, "-m", "bodymap", "window", "--until", "closed"]
        with self.log.open("ab") as log, self.told.open("wb") as told:
            self.process = subprocess.Popen(command, env=self.env, stderr=log, stdout=told)

    def wait_for_window(self):
        until("the window", lambda: "ready" in self.told.read_text() or self.process.poll() is not None)
        assert self.process.poll() is None, self.log.read_text()

    def xdo(self, *words):
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.env, check=True, capture_output=True, text=True, timeout=DEADLINE_S
        )
        return done.stdout

    def try_xdo(self, *words):
        return subprocess.run(["xdotool", *words], env=self.env, capture_output=True, text=True, check=False).stdout

    def visible(self):
        """Return the names of all windows that can be seen."""
        keys = self.try_xdo("search", "--onlyvisible", "--name", ".").split()
        return "".join(self.try_xdo("getwindowname", key) for key in keys)

    def focus(self, name):
        """Give a window the keyboard: there is no window manager to do it."""
        self.try_xdo("search", "--onlyvisible", "--name", name, "windowfocus", "--sync")

    def keys(self, *names):
        self.xdo("key", "--delay", 20, *names)

    def drag(self, points):
        (x, y), *rest = points
        self.xdo("mousemove", x, y, "mousedown", 1)
        for x, y in rest:
            self.xdo("mousemove", "--sync", x, y)
        self.xdo("mouseup", 1)

    def click(self, x, y):
        self.xdo("mousemove", "--sync", x, y, "click", 1)

    def answer_note(self):
        """Give the note the keyboard, press Return, and say whether it is gone."""
        self.focus(NOTE)
        self.keys("Return")  # not sent to the note's window: that goes while the key is down, and would leave it down
        return NOTE not in self.visible()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader is told of."""

    role: str
    name: str
    description: str
    states: frozenset
    actions: tuple
    place: tuple  # x, y, width, height on the screen
    labels: tuple  # the names of what labels it
    text: str

    @property
    def middle(self):
        x, y, wide, high = self.place
        return x + wide // 2, y + high // 2


class Heard:
    """What a screen reader hears of the program: a client of AT-SPI in a process of its own."""

    def __init__(self, program):
        self._env = program.env

    def _ask(self, *words):
        done = subprocess.run(
            [SYSTEM_PYTHON, LISTENER, *words],
            env=self._env,
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
            check=False,
        )
        return done.stdout if done.returncode == 0 else None

    def nodes(self):
        """Return all nodes in order; none while the program is not there."""
        told = self._ask("tree")
        return [_node(line) for line in told.splitlines()] if told else []

    def find(self, role, name, *states):
        """Return the nodes of a role whose name begins so and that have all these states."""
        return [
            one
            for one in self.nodes()
            if one.role == role and one.name.startswith(name) and one.states.issuperset(states)
        ]

    def act(self, role, name, action):
        """Do an action of the node of that role and that very name; say whether there was one."""
        return self._ask("act", role, name, action) is not None


def _node(line):
    told = json.loads(line)
    told["states"] = frozenset(told["states"])
    return Node(**{key: tuple(value) if isinstance(value, list) else value for key, value in told.items()})


def kept(home):
    """Return the sessions of the library as they are on the disk now."""
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
