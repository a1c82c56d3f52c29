"""What may last is done beside the window: it stays alive, says how far it is, and can be stopped."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from bodymap.bench.drawings import scattered
from bodymap.body.figure import load_figure
from bodymap.drawing.change import on_body
from bodymap.drawing.mark import Drawing
from bodymap.errors import BodymapError
from bodymap.gui.cabinet import open_library
from bodymap.gui.cabinet.over_time_page import MANY
from bodymap.gui.cabinet.session_changes import FEW
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.guide.guide_desk import FEW as FEW_MARKS
from bodymap.gui.guide.plan_window import PlanWindow
from bodymap.gui.look import theme
from bodymap.gui.widgets import work
from bodymap.gui.widgets.work import StoppedError, Waiting, Works, waited
from bodymap.gui.window.window import Window
from bodymap.ranking.combination import combination
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


def test_work_that_has_ended_keeps_nothing_of_what_it_was_given(works, qtbot):
    class Given:
        """Such as the dialog over which it was done."""

    given = Given()
    gone = weakref.ref(given)
    works.start("", lambda _step, given=given: given, lambda _result, given=given: str(given), str)
    del given
    qtbot.waitUntil(lambda: not works.busy and gc.collect() >= 0 and gone() is None)


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
    assert _waiting().share.text() == "25%"
    assert _waiting().share.isVisible(), "beside the bar, on the window's ground"
    assert not _waiting().bar.isTextVisible(), "not on it, where no ink is read on the filled and on the empty part"
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
    qtbot.waitUntil(lambda: not window.works.busy, timeout=60_000)  # a busy machine takes its time


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
    assert "no longer in the library" in sessions.notice.text
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
    open_library.library_at(path).close()
    assert here == [True]
    monkeypatch.setattr(open_library, "LARGE", 0)
    open_library.library_at(path).close()
    assert here == [True, False]


# drawings that cannot be ranked in a moment


@pytest.fixture
def drawings(tmp_path, paint):
    """Return a function that writes a drawing of many dabs as a file and returns its path."""
    from shapely import Point

    from bodymap.drawing import file
    from bodymap.drawing.mark import Drawing

    def write(count, figure="neutral"):
        marks = [paint("back", Point(-60 + 5 * (n % 25), 450 + 9 * (n // 25)).buffer(4), n % 11) for n in range(count)]
        path = tmp_path / f"{count}-{figure}.bodymap.json"
        file.write(path, Drawing(figure, tuple(marks)))
        return path

    return write


def test_another_figure_is_fitted_beside_the_window(window, drag, qtbot):
    drag("back", (40, 620), (40, 760))
    marks = window.document.drawing.marks
    female = next(action for action in window.figures if action.data() == "female")
    window.studio.engine._overlaps.pop("female", None)
    female.trigger()
    assert window.document.drawing.figure == "neutral"  # not yet
    _idle(qtbot, window)
    assert window.document.drawing.figure == "female"
    assert len(window.document.drawing.marks) == len(marks)
    assert window.panel.list.rows.rows
    neutral = next(action for action in window.figures if action.data() == "neutral")
    neutral.trigger()
    assert window.document.drawing.figure == "neutral"  # known: at once


def test_a_figure_that_was_not_fitted_leaves_the_choice_as_it_was(window, qtbot, monkeypatch):
    def refuse(_figure):
        raise BodymapError("No room.")

    monkeypatch.setattr(window.studio.engine, "fitted", lambda figure: figure == "neutral")
    monkeypatch.setattr(window.studio.engine, "overlap", refuse)
    next(action for action in window.figures if action.data() == "male").trigger()
    _idle(qtbot, window)
    assert window.notice.text == "No room."
    assert [action.data() for action in window.figures if action.isChecked()] == ["neutral"]


def test_many_marks_are_laid_over_the_muscles_beside_the_window(window, qtbot, drawings):
    from bodymap.gui.studio.readiness import FEW as SOON

    few, many = drawings(10), drawings(SOON + 10)
    window.open_file(few)
    assert len(window.document.drawing.marks) == 10
    window.open_file(many)
    assert len(window.document.drawing.marks) == 10
    _idle(qtbot, window)
    assert len(window.document.drawing.marks) == SOON + 10
    window.building.anew()  # by now they are known
    assert not window.works.busy
    assert window.panel.list.rows.rows


def test_a_mark_of_many_points_is_laid_over_the_muscles_beside_the_window(window, qtbot, drawings, monkeypatch):
    monkeypatch.setattr("bodymap.gui.studio.readiness.MANY_POINTS", 10)
    window.open_file(drawings(1))
    assert window.document.drawing.marks == ()
    assert window.works.busy
    _idle(qtbot, window)
    assert len(window.document.drawing.marks) == 1


def test_a_change_of_look_while_marks_are_laid_at_the_start_still_ranks(qtbot, qapp, library, engine, monkeypatch):
    go_on, overlap = threading.Event(), engine.overlap
    monkeypatch.setattr(engine, "overlap", lambda figure: (_main() or go_on.wait(30), overlap(figure))[1])
    theme.apply(qapp)
    window = Window(library)
    qtbot.addWidget(window)
    window.show()
    window.document.open_drawing(scattered(load_figure("neutral"), FEW_MARKS + 10, 3), "many")
    window.take_engine(engine)
    assert window.works.busy
    window.building.anew()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.studio.engine is None
    go_on.set()
    _idle(qtbot, window)
    qtbot.waitUntil(lambda: window.studio.engine is engine)
    assert window.panel.list.rows.rows


def test_a_large_file_is_read_beside_the_window(window, qtbot, drawings, monkeypatch):
    monkeypatch.setattr("bodymap.gui.window.file_desk.LARGE", 10)
    path = drawings(3)
    window.open_file(path)
    assert window.works.busy
    _idle(qtbot, window)
    assert len(window.document.drawing.marks) == 3
    path.write_text("{}")
    window.open_file(path)
    _idle(qtbot, window)
    assert path.name in window.notice.text
    assert len(window.document.drawing.marks) == 3


def test_many_marks_are_saved_beside_the_window(window, qtbot, drawings, tmp_path, monkeypatch):
    monkeypatch.setattr("bodymap.gui.window.file_desk.MANY", 2)
    window.open_file(drawings(3))
    out = tmp_path / "out.bodymap.json"
    window.save_file(out)
    _idle(qtbot, window)
    assert out.exists()
    assert str(out) in window.notice.text


def test_the_pages_beside_the_list_are_worked_out_beside_the_window(window, qtbot, drawings):
    from bodymap.gui.studio.reading_desk import FEW as SOON
    from bodymap.ranking.combination import combination

    window.open_file(drawings(SOON + 5))
    panel = window.panel
    panel.pages.setCurrentWidget(panel.together)
    assert "Many marks" in panel.together.toPlainText()
    _idle(qtbot, window)
    drawing = window.document.drawing
    expected = combination(window.studio.engine.overlap("neutral"), drawing)
    assert [m.muscle for m in window.studio.pages.members] == [m.muscle for m in expected]
    assert window.canvas._shown[0]
    panel.pages.setCurrentWidget(panel.sides)
    assert "Many marks" in panel.sides.kind.text()
    _idle(qtbot, window)
    assert "Your paint lies" in panel.sides.kind.text()
    assert "Left only" in panel.sides.leaders.text()


def test_of_what_is_asked_meanwhile_only_the_last_counts(works, qtbot, window):
    from bodymap.gui.widgets.aside import Aside

    aside = Aside(works, window.notice, window)
    go_on, heard, worked = threading.Event(), [], []

    def work_out(value):
        def job():
            worked.append(value)
            go_on.wait(30)
            return value

        return job

    for value in range(4):
        aside.ask(work_out(value), heard.append, long=True)
    go_on.set()
    qtbot.waitUntil(lambda: not works.busy)
    assert worked == [0, 3]
    assert heard == [3]


def test_a_heavy_session_is_opened_as_one_that_is_not(window, library, qtbot, drawings):
    from bodymap.gui.studio.readiness import FEW as SOON

    window.open_file(drawings(SOON + 10))
    _idle(qtbot, window)
    key = window.document.session.id
    window.new_session()
    window.studio.engine.overlap("neutral")._met.clear()
    window.open_session(key)
    _idle(qtbot, window)
    assert window.document.session.id == key
    assert len(window.document.drawing.marks) == SOON + 10
    assert window.document.as_kept


def test_a_plan_of_many_marks_is_made_beside_the_window(qtbot, window):
    window.document.open_drawing(scattered(load_figure("neutral"), FEW_MARKS + 10, 3), "many")
    qtbot.waitUntil(lambda: not window.works.busy)
    window.actions_["plan"].trigger()
    assert window.works.busy
    assert not window.findChildren(PlanWindow)
    qtbot.waitUntil(lambda: bool(window.findChildren(PlanWindow)), timeout=20_000)
    window.findChildren(PlanWindow)[0].close()


def test_what_leads_together_can_be_stopped_between_two(engine):
    drawing = scattered(load_figure("neutral"), 20, 3)

    def told(now, _whole):
        if now == 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        combination(engine.overlap("neutral"), drawing, told)


def test_another_figure_is_laid_and_drawn_once(qtbot, window, monkeypatch):
    window.document.open_drawing(scattered(load_figure("neutral"), FEW_MARKS + 10, 3), "many")
    qtbot.waitUntil(lambda: not window.works.busy)
    QApplication.processEvents()  # the legend of many feels has its line, and the bodies the room above it
    window.canvas.come_to_rest()
    count = []
    draw = window.canvas.layers.draw_paint
    monkeypatch.setattr(window.canvas.layers, "draw_paint", lambda *a: (count.append(1), draw(*a))[1])
    window.set_figure("female")
    qtbot.waitUntil(lambda: window.document.drawing.figure == "female", timeout=20_000)
    assert count == [1]
    assert window.document.drawing is on_body(Drawing("female", window.document.history._steps[0].drawing.marks))
    assert window.studio.engine.unmet(window.document.drawing) == ()
