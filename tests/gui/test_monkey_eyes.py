"""A check that cannot fail is worth nothing: each thing that random use watches for is done here, and seen."""

import sys
import threading
import warnings

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QWidget

from bodymap.bench.monkey import truths, watch
from bodymap.bench.monkey.watch import Watch
from bodymap.drawing.history import History
from bodymap.drawing.mark import Drawing
from bodymap.ranking.live import LiveOverlap
from bodymap.sessions.library import Library

LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


@pytest.fixture
def painted(window, drag):
    """The window after two strokes, with which nothing is wrong."""
    drag("back", *LOW_BACK)
    drag("back", (-60, 600), (-60, 700))
    assert truths.undone_and_done_again(window, Drawing()) == ""
    assert truths.kept(window) == ""
    assert truths.ranked(window) == ""
    assert truths.no_windows_left(window) == ""
    return window


def test_a_chain_of_undo_that_does_not_reach_its_beginning_is_seen(painted):
    history = painted.document.history
    del history._steps[0]
    history._now -= 1
    assert "ends at 1 marks, not 0" in truths.undone_and_done_again(painted, Drawing())


def test_a_step_that_changes_nothing_and_a_redo_that_is_lost_are_seen(painted, monkeypatch):
    with monkeypatch.context() as once:
        once.setattr(History, "redo", lambda _self: True)
        assert "does not bring the drawing back" in truths.undone_and_done_again(painted, Drawing())
    painted.document.redo()
    monkeypatch.setattr(History, "undo", lambda _self: True)
    assert "changes nothing" in truths.undone_and_done_again(painted, Drawing())


def test_what_the_library_lacks_is_seen(painted, drag, monkeypatch):
    monkeypatch.setattr(Library, "save", lambda _self, _session: None)
    drag("back", (60, 600), (60, 700))
    assert "differ in marks" in truths.kept(painted)


def test_a_list_of_another_drawing_is_seen(painted):
    drawing = painted.document.drawing
    painted.document.history.do("silently", Drawing(marks=drawing.marks[:1]))
    assert "measured anew" in truths.ranked(painted)
    painted.document.history.do("silently", Drawing())
    assert "which no paint reaches" in truths.ranked(painted)


def test_sums_that_are_off_are_seen(painted, engine):
    overlap, drawing = engine.overlap("neutral"), painted.document.drawing
    live = LiveOverlap(overlap, drawing)
    assert truths.grown(live, overlap, drawing) == ""
    live.sums.area[0] += 0.1  # mm2
    assert "off by 0.100 mm2" in truths.grown(live, overlap, drawing)
    live.sums.total += 0.5  # a crumb that was not kept
    assert truths.grown(live, overlap, drawing) == ""
    live.sums.total += 0.6
    assert "off by 0.100 mm2" in truths.grown(live, overlap, drawing)


def test_windows_that_are_kept_are_seen(painted):
    kept = [QWidget() for _ in range(truths.SPARE_WINDOWS)]
    assert f"'QWidget': {len(kept)}" in truths.no_windows_left(painted)


@pytest.fixture
def listening(qapp, tmp_path, monkeypatch):
    """A watch, and everything as it was before once the test is over."""
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    before = qInstallMessageHandler(None)
    with warnings.catch_warnings():
        heard = Watch(tmp_path / "acts.txt")
        heard.begin()
        yield heard
    qInstallMessageHandler(before)
    heard.close()


class Falling:
    """Raises when it goes, where nobody can catch it."""

    def __del__(self):
        raise ValueError("while it went")


def test_exceptions_wherever_they_fall_and_warnings_are_heard(listening):
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    del_me = Falling()
    del del_me
    sys.excepthook(KeyError, KeyError("in a slot"), None)
    qWarning("QPainter::begin: it is said")
    warnings.warn("divide by zero", RuntimeWarning, stacklevel=1)
    told = "\n".join(listening.faults)
    for words in ("division by zero", "while it went", "in a slot", "it is said", "RuntimeWarning: divide by zero"):
        assert words in told


def test_an_act_that_works_too_long_is_a_fault(listening, monkeypatch):
    listening.starts()
    listening.act("a quick one")
    assert not listening.faults
    monkeypatch.setattr(watch, "MOST_WORK_S", 0.0)
    listening.starts()
    listening.act("a slow one")
    assert list(listening.faults) == ["a slow one"]
