"""What is still being made belongs to one session, and is itself the last step that can be taken back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from shapely import MultiPolygon, box

from bodymap.drawing.mark import Mark

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
CORNERS = ((20.0, 300.0), (60.0, 300.0), (60.0, 360.0))
WAY = ((-30.0, 300.0), (-60.0, 360.0), (-90.0, 300.0))


@pytest.fixture
def hold(qtbot, window):
    """Press a tool on the back and drag it through points (mm), and do not let go."""

    def act(tool, *points):
        canvas = window.canvas
        window.actions_[tool].trigger()
        px = [canvas.stage.to_px(x, y, "back").toPoint() for x, y in points]
        qtbot.mousePress(canvas, LEFT, pos=px[0])
        for at in px[1:]:
            spot = QPointF(at)
            event = QMouseEvent(QEvent.Type.MouseMove, spot, spot, NONE, LEFT, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(canvas, event)

    return act


@pytest.fixture
def let_go(qtbot, window):
    """Let the button go at a point of the back (mm)."""
    return lambda x, y: qtbot.mouseRelease(window.canvas, LEFT, pos=window.canvas.stage.to_px(x, y, "back").toPoint())


@pytest.fixture
def click(qtbot, window):
    """Click corners of the polygon on the back."""

    def act(*points):
        window.actions_["polygon"].trigger()
        for x, y in points:
            qtbot.mouseClick(window.canvas, LEFT, pos=window.canvas.stage.to_px(x, y, "back").toPoint())

    return act


def test_an_outline_of_one_session_is_not_closed_in_the_next(qtbot, window, library, drag, click):
    drag("back", (30, 560), (60, 700))
    kept = window.document.session.id
    click(*CORNERS)
    window.new_session()
    click(CORNERS[0])
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert window.document.drawing.marks == ()
    click(*CORNERS[1:])
    window.open_session(kept)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert len(library.read(kept).drawing.marks) == 1
    assert library.find().total == 1


@pytest.mark.parametrize("tool", ["brush", "dab", "lasso"])
def test_a_stroke_of_one_session_does_not_end_in_the_next(window, library, drag, hold, let_go, tool):
    drag("back", (30, 560), (60, 700))
    kept = window.document.session.id
    hold(tool, *WAY)
    window.new_session()
    let_go(*WAY[-1])
    assert window.document.drawing.marks == ()
    hold(tool, *WAY)
    window.open_session(kept)
    let_go(*WAY[-1])
    assert len(library.read(kept).drawing.marks) == 1
    assert library.find().total == 1


@pytest.mark.parametrize("tool", ["brush", "dab", "lasso", "eraser"])
def test_undo_gives_a_stroke_up_and_nothing_else(qtbot, window, drag, hold, let_go, tool):
    for _ in range(2):
        drag("back", (30, 560), (60, 700))
    before = window.document.drawing
    hold(tool, (30, 560), *WAY)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.canvas.begun
    let_go(*WAY[-1])
    assert window.document.drawing is before
    assert len(window.panel.list.rows.rows) > 0
    window.actions_["undo"].trigger()
    assert window.document.drawing.marks == before.marks[:1]


def test_undo_in_the_first_stroke_gives_it_up(qtbot, window, hold, let_go):
    assert not window.actions_["undo"].isEnabled()
    hold("brush", *WAY)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.actions_["undo"].isEnabled()
    let_go(*WAY[-1])
    assert window.document.drawing.marks == ()


def test_what_can_be_brought_back_outlasts_a_stroke_that_is_given_up(window, drag, hold, let_go):
    drag("back", (30, 560), (60, 700))
    painted = window.document.drawing
    window.actions_["undo"].trigger()
    hold("brush", *WAY)
    assert not window.actions_["redo"].isEnabled()
    window.marks.redo()
    assert window.document.drawing.marks == ()
    window.actions_["undo"].trigger()
    let_go(*WAY[-1])
    window.actions_["redo"].trigger()
    assert window.document.drawing is painted


def test_undo_takes_an_outline_back_corner_by_corner_and_only_then_the_paint(qtbot, window, drag, click):
    drag("back", (30, 560), (60, 700))
    click(*CORNERS, (20.0, 420.0))
    undo = window.actions_["undo"]
    undo.trigger()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    triangle = window.document.drawing.marks[1]
    assert triangle.area.area == pytest.approx(40 * 60 / 2, rel=0.08)
    click(*CORNERS)
    for _ in CORNERS:
        undo.trigger()
    assert not window.canvas.begun
    assert len(window.document.drawing.marks) == 2
    undo.trigger()
    assert len(window.document.drawing.marks) == 1


def test_undo_leaves_a_mark_that_is_dragged_where_it_was(window, hold, let_go):
    window.document.paint(Mark("back", MultiPolygon([box(20, 560, 80, 660)])))
    before = window.document.drawing
    hold("select", (50, 600), (90, 640))
    window.actions_["undo"].trigger()
    let_go(90, 640)
    assert window.document.drawing is before
    window.actions_["undo"].trigger()
    assert window.document.drawing.marks == (), "a mark that is only taken up is no step"


@pytest.mark.parametrize("corner", [False, True])
def test_a_mark_taken_away_while_it_is_dragged_is_gone_and_comes_back_with_undo(qtbot, window, hold, let_go, corner):
    window.document.paint(Mark("back", MultiPolygon([box(20, 560, 80, 660)])))
    before = window.document.drawing
    start = (80, 560) if corner else (50, 600)
    hold("select", (50, 600))
    let_go(50, 600)
    hold("select", start, (95, 590))
    assert window.canvas.hand.tool.making
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert not window.canvas.begun
    let_go(95, 590)
    assert window.document.drawing.marks == ()
    window.actions_["undo"].trigger()
    assert window.document.drawing.marks == before.marks


def test_clearing_takes_the_stroke_along(window, drag, hold, let_go):
    drag("back", (30, 560), (60, 700))
    hold("brush", *WAY)
    window.actions_["clear"].trigger()
    let_go(*WAY[-1])
    assert window.document.drawing.marks == ()


@pytest.mark.parametrize("on_an_area", [False, True])
def test_space_that_is_let_go_elsewhere_pans_no_more(qtbot, window, drag, on_an_area):
    window.activateWindow()
    window.canvas.setFocus()
    if on_an_area:
        window.canvas.areas.enter()
    qtbot.keyPress(QApplication.focusWidget(), Qt.Key.Key_Space)
    window.panel.list.setFocus()
    window.canvas.setFocus()
    drag("back", (30, 560), (60, 700))
    assert len(window.document.drawing.marks) == 1
    assert window.canvas.cursor().shape() == window.canvas.hand.tool.cursor


def test_space_that_was_pressed_elsewhere_presses_no_area(qtbot, window):
    window.canvas.areas.enter()
    qtbot.keyRelease(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.document.drawing.marks == ()
