"""What may last is done beside the window: it stays alive, says how far it is, and can be stopped."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QThread, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from bodymap.errors import BodymapError
from bodymap.gui import damaged, work
from bodymap.gui.over_time_page import MANY
from bodymap.gui.session_changes import FEW
from bodymap.gui.sessions_dialog import SessionsDialog
from bodymap.gui.work import StoppedError, Waiting, Works, waited
from bodymap.sessions.library import Library
from bodymap.sessions.session import Session


@pytest.fixture
def works(qtbot):
    owner = QMainWindow()
    qtbot.addWidget(owner)
    owner.show()
    return Works(owner)


@pytest.fixture
def impatient(monkeypatch):
    """Show the bar at once."""
    monkeypatch.setattr(work, "PATIENCE_MS", 0)


def _waiting():
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, Waiting) and one.isVisible()), None)


def _main():
    return QThread.currentThread() is QCoreApplication.instance().thread()


def test_short_work_is_done_at_once_and_here(works):
    heard = []
    works.do("...", lambda _step: _main(), heard.append, heard.append, long=False)
    assert heard == [True]
    assert not works.busy


def test_a_short_works_error_is_a_sentence(works):
    def refuse(_step):
        raise BodymapError("No.")

    heard = []
    works.do("...", refuse, heard.append, heard.append, long=False)
    assert heard == ["No."]


def test_long_work_is_done_beside(works, qtbot):
    heard = []
    works.do("...", lambda _step: _main(), heard.append, heard.append, long=True)
    qtbot.waitUntil(lambda: heard == [False])


def test_the_bar_is_shown_once_it_lasts_and_stops_it(works, qtbot, impatient):
    go_on = threading.Event()

    def job(step):
        step(1, 4)
        go_on.wait(30)
        step(2, 4)
        return "not stopped"

    heard = []
    works.do("Counting...", job, heard.append, heard.append, long=True)
    qtbot.waitUntil(lambda: _waiting() is not None)
    assert _waiting().words.text() == "Counting..."
    qtbot.waitUntil(lambda: (_waiting().bar.value(), _waiting().bar.maximum()) == (1, 4))
    _waiting().stop.click()
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [str(StoppedError())]
    assert _waiting() is None


def test_one_can_wait_for_it(qtbot, qapp, impatient):
    assert waited("...", lambda _step: _main()) is False
    with pytest.raises(BodymapError, match="No"):
        waited("...", _refuse)


def _refuse(_step):
    raise BodymapError("No.")


def test_waiting_can_be_stopped(qtbot, qapp, impatient):
    stopped = threading.Event()

    def job(step):
        while not stopped.is_set():
            step(0, 0)
        step(0, 0)

    def press():
        if _waiting() is None:
            QTimer.singleShot(1, press)
        else:
            _waiting().stop.click()
            stopped.set()

    QTimer.singleShot(0, press)
    with pytest.raises(StoppedError):
        waited("...", job)


@pytest.fixture
def sessions(window, library, qtbot):
    """Return the sessions window over more sessions than are changed in a moment."""
    with library.writing() as db:
        for number in range(FEW + 5):
            library.put(db, Session(title=f"Number {number}"))
    window.actions_["sessions"].trigger()
    return next(child for child in window.children() if isinstance(child, SessionsDialog))


def _idle(qtbot, window):
    qtbot.waitUntil(lambda: not window.works.busy)


def test_many_sessions_are_deleted_and_brought_back_as_one(window, sessions, library, qtbot):
    page = sessions.sessions
    page.list.selectAll()
    page._asked("delete")
    assert window.works.busy
    _idle(qtbot, window)
    assert library.entries() == []
    assert "Deleted: 25 sessions" in sessions.notice.text
    sessions.notice._act.click()
    _idle(qtbot, window)
    assert len(library.entries()) == 25
    assert len(page.chosen()) == 25


def test_many_sessions_are_tagged_as_one_or_not_at_all(window, sessions, library, qtbot, monkeypatch):
    page = sessions.sessions
    page.list.selectAll()
    chosen = page.chosen()
    page.changes.tag(chosen, ("garden",))
    _idle(qtbot, window)
    assert {entry.tags for entry in library.entries()} == {("garden",)}
    library.delete(chosen[-1].id)
    with library.writing() as db:
        db.execute("DELETE FROM session WHERE id = ?", (chosen[-1].id,))
    page.changes.tag(chosen, ("more",))
    _idle(qtbot, window)
    assert "has no session" in sessions.notice.text
    assert {entry.tags for entry in library.entries()} == {("garden",)}


def test_the_sessions_window_may_be_closed_meanwhile(window, sessions, library, qtbot):
    page = sessions.sessions
    page.list.selectAll()
    page._asked("delete")
    sessions.close()
    _idle(qtbot, window)
    QCoreApplication.sendPostedEvents()
    assert library.entries() == []


def test_a_long_time_is_read_beside(window, library, qtbot):
    with library.writing() as db:
        for number in range(MANY + 1):
            library.put(db, Session(title=f"Number {number}"))
    window.actions_["over_time"].trigger()
    dialog = next(child for child in window.children() if isinstance(child, SessionsDialog))
    assert dialog.over_time.empty.text() == "Reading the sessions..."
    _idle(qtbot, window)
    assert len(dialog.over_time.plot._trend.points) == MANY + 1


def test_a_large_library_is_looked_through_beside(qtbot, qapp, tmp_path, monkeypatch):
    path = tmp_path / "library.sqlite3"
    Library(path).close()
    here = []
    checked = Library._check

    def told(self):
        if not self._unchecked:
            here.append(_main())
        checked(self)

    monkeypatch.setattr(Library, "_check", told)
    damaged.library_at(path).close()
    assert here == [True]
    monkeypatch.setattr(damaged, "LARGE", 0)
    damaged.library_at(path).close()
    assert here == [True, False]
