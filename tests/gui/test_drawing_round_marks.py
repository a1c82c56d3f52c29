"""A stroke that went round the side is one thing in the hand: chosen, said, moved and taken away as one."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytest import approx

from bodymap.drawing import file

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def flank(window, drag):
    """A stroke down the left flank, painted in front, that went round the side; the select tool in the hand."""
    window.brush.set_round_the_side(True)
    drag("front", (128, 595), (128, 620))  # the waist: the side is nearly upright here
    window.actions_["select"].trigger()
    return window.document.drawing.marks


@pytest.fixture
def click(qtbot, window):
    def act(mark):
        spot = mark.area.representative_point()
        qtbot.mouseClick(window.canvas, LEFT, pos=window.canvas.stage.to_px(spot.x, spot.y, mark.view).toPoint())

    return act


@pytest.fixture
def pull(qtbot, window):
    def act(mark, way):
        spot = mark.area.representative_point()
        start = window.canvas.stage.to_px(spot.x, spot.y, mark.view).toPoint()
        qtbot.mousePress(window.canvas, LEFT, pos=start)
        for step in range(1, 5):
            at = QPointF(start + way * step / 4)
            QApplication.sendEvent(window.canvas, QMouseEvent(QEvent.Type.MouseMove, at, at, NONE, LEFT, PLAIN))
            window.canvas.grab()  # what it would be is drawn
        qtbot.mouseRelease(window.canvas, LEFT, pos=start + way)

    return act


def marks(window):
    return {mark.view: mark for mark in window.document.drawing.marks}


def test_the_two_parts_are_known_as_one_and_the_next_stroke_is_another(window, drag, flank):
    assert [(mark.view, mark.stroke) for mark in flank] == [("front", 1), ("back", 1)]
    window.actions_["brush"].trigger()
    drag("front", (124, 610), (130, 660))
    assert [mark.stroke for mark in window.document.drawing.marks[2:]] == [2, 2]
    drag("front", (30, 500), (30, 530))
    assert window.document.drawing.marks[-1].stroke == 0, "it stands alone"


@pytest.mark.parametrize("part", [0, 1])
def test_choosing_one_chooses_both_and_what_is_said_is_said_of_both(qtbot, window, flank, click, part):
    click(flank[part])
    assert set(window.canvas.hand.tool.parts) == set(flank)
    bar = window.bar.mark
    bar.state.set_intensity(9)
    assert {mark.intensity for mark in window.document.drawing.marks} == {9}
    bar.state.set_quality("numb")
    bar.note.setText("since the fall")
    bar.note.editingFinished.emit()
    assert {(m.quality, m.note) for m in window.document.drawing.marks} == {("numb", "since the fall")}
    for left in ({("numb", "")}, {(flank[0].quality, "")}):
        window.document.undo()
        assert {(m.quality, m.note) for m in window.document.drawing.marks} == left
    window.document.undo()
    assert window.document.drawing.marks == flank, "three changes, three steps"


def test_deleting_takes_both_and_is_one_step(qtbot, window, flank, click):
    click(flank[1])
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert window.document.drawing.marks == ()
    window.document.undo()
    assert window.document.drawing.marks == flank
    click(flank[0])
    window.bar.mark.remove.click()
    assert window.document.drawing.marks == ()


@pytest.mark.parametrize("part", [0, 1])
def test_dragged_along_the_body_both_go(window, flank, pull, part):
    pull(flank[part], QPoint(0, 5))
    down = 5 / window.canvas.stage.scale
    for before in flank:
        after = marks(window)[before.view].area
        assert after.centroid.y == approx(before.area.centroid.y + down, abs=0.4 * down)
    assert set(window.canvas.hand.tool.parts) == set(window.document.drawing.marks)
    window.document.undo()
    assert window.document.drawing.marks == flank


@pytest.mark.parametrize(("part", "way"), [(0, 5), (1, 5)])
def test_dragged_round_the_body_what_leaves_one_view_comes_on_the_other(window, flank, pull, part, way):
    # In front the left flank is at the viewer's right, behind at the viewer's left: to the right is outwards in front
    # and inwards behind, and both bring paint from the front to the back.
    pull(flank[part], QPoint(way, 0))
    after, before = marks(window), {mark.view: mark for mark in flank}
    assert after["front"].area.area < before["front"].area.area - 300
    assert after["back"].area.area > before["back"].area.area + 300
    assert after["front"].area.area + after["back"].area.area == approx(sum(m.area.area for m in flank), rel=0.03)


def test_a_nudge_moves_both_and_page_down_knows_them_as_one(qtbot, window, flank, click, drag):
    window.actions_["brush"].trigger()
    drag("front", (30, 500), (30, 530))
    window.actions_["select"].trigger()
    qtbot.keyClick(window.canvas, Qt.Key.Key_PageDown)
    first = window.canvas.hand.mark
    assert first in flank
    qtbot.keyClick(window.canvas, Qt.Key.Key_PageDown)
    assert window.canvas.hand.mark.stroke == 0
    qtbot.keyClick(window.canvas, Qt.Key.Key_PageDown)
    assert window.canvas.hand.mark is first
    before = {mark.view: mark.area.centroid.y for mark in flank}
    qtbot.keyClick(window.canvas, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    after = {mark.view: mark.area.centroid.y for mark in window.document.drawing.marks if mark.stroke}
    assert after == {view: approx(y + 10, abs=5) for view, y in before.items()}


def test_it_is_known_again_after_closing_and_opening_and_from_a_file(qtbot, window, flank, click, tmp_path):
    key = window.document.session.id
    window.new_session()
    window.open_session(key)
    reopened = window.document.drawing.marks
    click(reopened[1])
    assert set(window.canvas.hand.tool.parts) == set(reopened)
    file.write(tmp_path / "flank.bodymap.json", window.document.drawing)
    window.open_file(tmp_path / "flank.bodymap.json")
    from_file = window.document.drawing.marks
    click(from_file[0])
    assert len(window.canvas.hand.tool.parts) == 2


def test_erasing_one_part_leaves_the_other_in_the_hand(window, flank, click):
    click(flank[0])
    window.document.erase({"back": flank[1].area.buffer(1)})
    assert window.canvas.hand.tool.parts == (flank[0],)
