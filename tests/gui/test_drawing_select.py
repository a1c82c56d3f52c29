"""The select tool: one mark taken up, moved, resized, nudged, changed, taken away; every change is one step."""

import pytest
import shapely
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytest import approx
from shapely import MultiPolygon, box

from bodymap.drawing.mark import MAX_NOTE, Mark

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
BLOCK = (20.0, 560.0, 80.0, 660.0)


def mark_of(left, top, right, bottom, view="back", **said):
    return Mark(view, MultiPolygon([box(left, top, right, bottom)]), **said)


@pytest.fixture
def hand(qtbot, window):
    """A mark on the left low back, and the select tool in the hand."""
    window.document.paint(mark_of(*BLOCK, intensity=6, quality="burning"))
    window.actions_["select"].trigger()
    return window.canvas.hand


def at(window, x, y, view="back"):
    return window.canvas.stage.to_px(x, y, view).toPoint()


def click(qtbot, window, x, y, view="back"):
    qtbot.mouseClick(window.canvas, LEFT, pos=at(window, x, y, view))


def pull(qtbot, window, start, end):
    """Drag from one px to another in four moves."""
    qtbot.mousePress(window.canvas, LEFT, pos=start)
    for step in range(1, 5):
        spot = QPointF(start + (end - start) * step / 4)
        QApplication.sendEvent(window.canvas, QMouseEvent(QEvent.Type.MouseMove, spot, spot, NONE, LEFT, PLAIN))
    qtbot.mouseRelease(window.canvas, LEFT, pos=end)


def only(window):
    (mark,) = window.document.drawing.marks
    return mark


def test_a_click_takes_a_mark_up_and_the_bar_tells_it(qtbot, window, hand):
    assert not window.bar.mark.isVisible()
    click(qtbot, window, 50, 600)
    assert hand.mark is only(window)
    bar = window.bar.mark
    assert bar.isVisible()
    assert not window.bar.brush.isVisible()
    assert (bar.state.intensity, bar.state.quality, bar.note.text()) == (6, "burning", "")
    click(qtbot, window, -60, 600)
    assert hand.mark is None
    assert window.bar.brush.isVisible()


def test_the_topmost_of_two_is_taken(qtbot, window, hand):
    window.document.paint(mark_of(40.0, 580.0, 120.0, 620.0, intensity=2))
    click(qtbot, window, 60, 600)
    assert hand.mark is window.document.drawing.marks[1]
    click(qtbot, window, 26, 656)
    assert hand.mark is window.document.drawing.marks[0]


def test_one_step_moves_it(qtbot, window, hand):
    before = only(window)
    start = at(window, 50, 610)
    pull(qtbot, window, start, start + QPoint(-20, 15))
    scale = window.canvas.stage.scale
    moved = only(window)
    # On the back the person's left is on the viewer's left: 20 px to the left are towards the person's left.
    assert moved.area.bounds == approx((20 + 20 / scale, 560 + 15 / scale, 80 + 20 / scale, 660 + 15 / scale), abs=0.01)
    assert (moved.intensity, moved.quality) == (6, "burning")
    assert hand.mark is moved
    window.document.undo()
    assert only(window) is before
    assert hand.mark is None, "it is not the mark that was held"
    window.document.redo()
    assert only(window) is moved


def test_a_click_with_an_unsteady_hand_moves_nothing(qtbot, window, hand):
    before = only(window)
    start = at(window, 50, 610)
    pull(qtbot, window, start, start + QPoint(2, 1))
    assert only(window) is before
    assert hand.mark is before


def test_what_is_moved_over_the_edge_is_cut(qtbot, window, hand):
    start = at(window, 50, 610)
    pull(qtbot, window, start, at(window, 120, 610))
    mark = only(window)
    assert mark.area.area < 60 * 100 * 0.8
    assert shapely.difference(mark.area, window.canvas.figure.outline["back"]).area < 1e-6


def test_a_mark_moved_beside_the_body_stays_and_is_told(qtbot, window, hand):
    before = only(window)
    pull(qtbot, window, at(window, 50, 610), at(window, 60, 60) + QPoint(-150, 0))
    assert only(window) is before
    assert hand.mark is before
    assert window.notice.text == "The mark would lie beside the body; it stays where it was."


@pytest.mark.parametrize("corner", range(4))
def test_a_corner_resizes_it_about_the_other_corner(qtbot, window, hand, corner):
    click(qtbot, window, 50, 610)
    # Corners from the viewer's top left, clockwise; behind, the person's left is on the viewer's left.
    x, y = [(80, 560), (20, 560), (20, 660), (80, 660)][corner]
    dx, dy = [(20, -30), (-15, -30), (-15, 30), (20, 30)][corner]
    canvas = window.canvas
    scale = canvas.stage.scale
    start = at(window, x, y)
    way = QPoint(round(-dx * scale), round(dy * scale))
    pull(qtbot, window, start, start + way)
    left, top, right, bottom = BLOCK
    dx, dy = -way.x() / scale, way.y() / scale
    expected = (
        left + (dx if x == 20 else 0), top + (dy if y == 560 else 0),
        right + (dx if x == 80 else 0), bottom + (dy if y == 660 else 0),
    )  # fmt: skip
    assert only(window).area.bounds == approx(expected, abs=0.05)
    window.document.undo()
    assert only(window).area.bounds == BLOCK


def test_a_mark_cannot_be_made_nothing(qtbot, window, hand):
    click(qtbot, window, 50, 610)
    pull(qtbot, window, at(window, 20, 660), at(window, 200, 400))
    left, top, right, bottom = only(window).area.bounds
    assert (right - left, bottom - top) == (approx(4), approx(4)), "four millimetres are left"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_it_away(qtbot, window, hand, key):
    window.document.paint(mark_of(20.0, 300.0, 80.0, 360.0))
    click(qtbot, window, 50, 610)
    qtbot.keyClick(window.canvas, key)
    assert only(window).area.bounds == (20.0, 300.0, 80.0, 360.0)
    assert hand.mark is None
    assert window.bar.brush.isVisible()
    window.document.undo()
    assert len(window.document.drawing.marks) == 2


def test_what_is_undone_done_again_and_taken_away_is_said_once(qtbot, window, hand, heard):
    act, mark = window.actions_, "Left low back, below the ribs, burning 6"
    act["undo"].trigger()
    act["redo"].trigger()
    assert heard == [f"Undone: {mark}", f"Done again: {mark}"]
    click(qtbot, window, 50, 610)
    heard.clear()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    act["undo"].trigger()
    assert heard == [f"Taken away: {mark}", f"Undone: taking away {mark}"]
    click(qtbot, window, 50, 610)
    window.bar.mark.intensity.setValue(9)
    heard.clear()
    act["undo"].trigger()
    act["clear"].trigger()
    act["undo"].trigger()
    window.document.erase({"back": box(20.0, 560.0, 80.0, 580.0)})
    act["undo"].trigger()
    change = "Undone: a change to Left low back, below the ribs, burning 9"
    assert heard == [change, "All paint is taken away.", "Undone: clearing all paint", f"Undone: erasing at {mark}"]


@pytest.mark.parametrize(
    ("key", "more", "moved"),
    [
        (Qt.Key.Key_Left, PLAIN, (2, 0)),
        (Qt.Key.Key_Right, PLAIN, (-2, 0)),
        (Qt.Key.Key_Up, PLAIN, (0, -2)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, (0, 10)),
    ],
)
def test_arrows_nudge_it_as_the_viewer_sees_it(qtbot, window, hand, key, more, moved):
    click(qtbot, window, 50, 610)
    qtbot.keyClick(window.canvas, key, more)
    dx, dy = moved
    assert only(window).area.bounds == approx((20 + dx, 560 + dy, 80 + dx, 660 + dy))


def test_a_held_arrow_is_one_step(qtbot, window, hand):
    click(qtbot, window, 50, 610)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Down)
    for _ in range(5):
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, PLAIN, "", True)
        QApplication.sendEvent(window.canvas, again)
    assert only(window).area.bounds[1] == approx(560 + 6 * 2)
    window.document.undo()
    assert only(window).area.bounds == BLOCK


def test_the_bar_changes_intensity_and_quality_as_steps(qtbot, window, hand, library):
    click(qtbot, window, 50, 610)
    window.bar.mark.intensity.setValue(9)
    window.bar.mark.quality.setCurrentIndex(3)
    mark = only(window)
    assert (mark.intensity, mark.quality) == (9, "throbbing")
    assert mark.area.bounds == BLOCK
    assert hand.mark is mark
    assert window.brush.intensity == 5, "the brush keeps its own"
    assert library.load(window.document.session.id).drawing.marks[0].intensity == 9, "kept like any change"
    window.document.undo()
    assert (only(window).intensity, only(window).quality) == (9, "burning")
    window.document.undo()
    assert (only(window).intensity, only(window).quality) == (6, "burning")


def test_digits_set_the_chosen_mark_and_without_one_the_brush(qtbot, window, hand):
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_3)
    assert window.brush.intensity == 3
    click(qtbot, window, 50, 610)
    qtbot.keyClick(window.canvas, Qt.Key.Key_8)
    assert only(window).intensity == 8
    assert window.brush.intensity == 3


def test_a_note_is_one_step_and_kept(qtbot, window, hand, library):
    click(qtbot, window, 50, 610)
    line = window.bar.mark.note
    line.setFocus()
    qtbot.keyClicks(line, "worse when I bend forward")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert only(window).note == "worse when I bend forward"
    assert library.load(window.document.session.id).drawing.marks[0].note == "worse when I bend forward"
    window.document.undo()
    assert only(window).note == ""
    window.document.redo()
    click(qtbot, window, 50, 610)
    assert window.bar.mark.note.text() == "worse when I bend forward"
    line.setText("x" * (MAX_NOTE + 50))
    assert len(line.text()) == MAX_NOTE


def test_a_note_half_written_is_kept_when_another_place_is_clicked(qtbot, window, hand):
    click(qtbot, window, 50, 610)
    line = window.bar.mark.note
    line.setFocus()
    qtbot.keyClicks(line, "at night")
    click(qtbot, window, -60, 600)
    assert only(window).note == "at night"
    assert hand.mark is None


def test_the_remove_button_gives_the_keyboard_back(qtbot, window, hand):
    click(qtbot, window, 50, 610)
    qtbot.mouseClick(window.bar.mark.remove, LEFT)
    assert window.document.drawing.marks == ()
    assert window.canvas.hasFocus()


def test_escape_drops_the_drag_then_the_mark(qtbot, window, hand):
    before = only(window)
    start = at(window, 50, 610)
    qtbot.mousePress(window.canvas, LEFT, pos=start)
    spot = QPointF(start + QPoint(30, 30))
    QApplication.sendEvent(window.canvas, QMouseEvent(QEvent.Type.MouseMove, spot, spot, NONE, LEFT, PLAIN))
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(window.canvas, LEFT, pos=spot.toPoint())
    assert only(window) is before
    assert hand.mark is before
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert hand.mark is None


def test_page_keys_go_through_the_marks(qtbot, window, hand):
    window.document.paint(mark_of(20.0, 300.0, 80.0, 360.0, "front"))
    first, second = window.document.drawing.marks
    for expected in (first, second, first):
        qtbot.keyClick(window.canvas, Qt.Key.Key_PageDown)
        assert hand.mark is expected
    qtbot.keyClick(window.canvas, Qt.Key.Key_PageUp)
    assert hand.mark is second


def test_the_chosen_mark_shows_its_number_and_handles(qtbot, window, hand):
    canvas = window.canvas
    canvas.leaveEvent(QEvent(QEvent.Type.Leave))
    before = canvas.grab().toImage()
    click(qtbot, window, 50, 610)
    after = canvas.grab().toImage()
    ratio = after.devicePixelRatio()
    changed = [
        (x, y)
        for x in range(0, after.width(), 2)
        for y in range(0, after.height(), 2)
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    frame = canvas.stage.box_px(BLOCK, "back").adjusted(-16, -40, 16, 16)
    assert changed
    beside = [(x, y) for x, y in changed if not frame.contains(QPointF(x / ratio, y / ratio))]
    assert beside == [], "only round the mark"


def test_another_tool_lets_go(qtbot, window, hand):
    click(qtbot, window, 50, 610)
    window.actions_["brush"].trigger()
    assert window.canvas.hand.mark is None
    assert window.bar.brush.isVisible()


def test_two_numbers_are_never_drawn_alike(qtbot, window, hand):
    """Zero to ten are told apart on the chosen mark without colour: the grey pictures of their labels all differ."""
    click(qtbot, window, 50, 610)
    seen = set()
    for intensity in range(11):
        window.bar.mark.intensity.setValue(intensity)
        canvas = window.canvas
        spot = canvas.stage.box_px(BLOCK, "back")
        label = canvas.grab(spot.adjusted(0, -40, 0, -spot.height() - 4).toAlignedRect()).toImage()
        bits = label.convertToFormat(label.Format.Format_Mono)
        seen.add(bytes(bits.constBits()))
    assert len(seen) == 11


@pytest.mark.parametrize("width", [900, 1024, 1280, 1700])
def test_the_bodies_stay_where_they_are_while_a_mark_is_taken_up(qtbot, window, hand, width):
    window.resize(width, 800)
    QApplication.processEvents()
    before = window.canvas.geometry()
    click(qtbot, window, 50, 610)
    QApplication.processEvents()
    assert hand.mark is not None
    assert window.canvas.geometry() == before
    bar = window.bar.mark
    for part in (bar.intensity, bar.quality, bar.note, bar.remove):
        inside = part.mapTo(window.bar, part.rect().bottomRight())
        assert window.bar.rect().contains(inside), "nothing is cut"
