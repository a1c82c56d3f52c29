"""Painting without a pointer: over the body by keys, by the list of areas, and by what a screen reader does."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication
from pytest import approx

from bodymap.body.areas import area_name, areas
from bodymap.gui.canvas.area_model import Roles
from bodymap.gui.canvas.body_focus import FIRST
from bodymap.gui.look.palettes import DARK_INK, LIGHT_INK

Key = Qt.Key
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
BUTTOCK = "back/left/buttock"


@pytest.fixture
def area(window):
    return {one.id: one for one in areas(window.canvas.figure)}.__getitem__


@pytest.fixture
def key(qtbot, window):
    """Press a key where the keyboard is."""

    def act(*names, modifier=NONE):
        for name in names:
            qtbot.keyClick(QApplication.focusWidget() or window, name, modifier)
        QApplication.processEvents()

    return act


@pytest.fixture
def on(window, area):
    """Put the keyboard on an area."""

    def act(name):
        window.canvas.areas.go_to(area(name))

    return act


def here(window):
    current = window.canvas.areas.current
    return current.id if current else None


def marks(window):
    return [(mark.view, mark.intensity, mark.quality) for mark in window.document.drawing.marks]


# over the body


def test_an_arrow_shows_where_the_keyboard_is_and_the_next_goes_on(window, key):
    window.canvas.setFocus()
    assert here(window) is None, "nothing is shown to whoever uses the pointer"
    key(Key.Key_Right)
    assert here(window) == FIRST
    key(Key.Key_End, Key.Key_Left)
    assert here(window) == "back/left/low_back"
    assert window.status.place.text() == "Left low back. Enter marks it aching 5."


@pytest.mark.parametrize("press", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_press_marks_the_whole_area_and_ranks_and_the_next_takes_it_away(window, key, on, area, press):
    on(BUTTOCK)
    key(press)
    (mark,) = window.document.drawing.marks
    assert mark.area.area == approx(area(BUTTOCK).shape.area)
    assert marks(window) == [("back", 5, "aching")]
    assert window.panel.list.rows.rows, "it is ranked"
    assert window.status.place.text() == "Left buttock, aching 5. Enter takes it away."
    key(press)
    assert marks(window) == []
    assert here(window) == BUTTOCK, "the keyboard stays"


def test_digits_set_how_strong_and_a_press_changes_what_is_marked(window, key, on):
    on(BUTTOCK)
    key(Key.Key_8, Key.Key_Return)
    assert window.brush.intensity == 8
    assert marks(window) == [("back", 8, "aching")]
    key(Key.Key_3)
    assert window.status.place.text() == "Left buttock, aching 8. Enter marks it aching 3."
    key(Key.Key_Return)
    assert [mark.intensity for mark, _ in window.canvas._visible] == [3]
    window.document.undo()
    assert [mark.intensity for mark, _ in window.canvas._visible] == [8], "one press is one step"


def test_a_press_completes_what_is_painted_in_part(window, key, on, drag, area):
    centre = area(BUTTOCK).shape.centroid
    window.brush.set_radius(8)
    drag("back", (centre.x, centre.y), (centre.x + 4, centre.y))
    on(BUTTOCK)
    assert window.status.place.text().startswith("Left buttock, partly aching 5. Enter marks it")
    key(Key.Key_Return)
    assert window.status.place.text().startswith("Left buttock, aching 5. Enter takes it away.")


@pytest.mark.parametrize("press", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_takes_paint_away_also_where_it_is_in_part(window, key, on, drag, area, press):
    centre = area(BUTTOCK).shape.centroid
    window.brush.set_radius(5)
    drag("back", (centre.x, centre.y), (centre.x + 4, centre.y))
    assert len(marks(window)) == 1
    on(BUTTOCK)
    key(press)
    assert marks(window) == []


def test_mirror_marks_both_sides_and_the_eraser_takes_away(window, key, on):
    window.brush.set_mirror(True)
    on(BUTTOCK)
    key(Key.Key_Return)
    (mark,) = window.document.drawing.marks
    left, _, right, _ = mark.area.bounds
    assert -left == approx(right)
    window.brush.set_mirror(False)
    window.brush.set_tool("eraser")
    key(Key.Key_Return)
    (mark,) = window.document.drawing.marks
    assert mark.area.bounds[2] < 0, "the person's right is left"


def test_tab_comes_in_on_an_area_and_leaves(window, key):
    window.panel.title.setFocus()
    window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert here(window) == FIRST
    key(Key.Key_Tab)
    assert not window.canvas.isAncestorOf(QApplication.focusWidget())
    after = QApplication.focusWidget()
    key(Key.Key_Tab, modifier=SHIFT)
    assert here(window) == FIRST
    key(Key.Key_Tab, modifier=SHIFT)
    focus = QApplication.focusWidget()
    assert focus is not window.canvas
    assert not window.canvas.isAncestorOf(focus)
    assert focus is not after


def test_escape_hides_the_ring_and_keeps_the_keyboard_on_the_canvas(window, key, on):
    on(BUTTOCK)
    key(Key.Key_Escape)
    assert here(window) is None
    assert QApplication.focusWidget() is window.canvas
    key(Key.Key_Down)
    assert here(window) == BUTTOCK, "it comes back where it was"


def test_arrows_with_shift_or_ctrl_move_the_bodies(window, key, on):
    on(BUTTOCK)
    window.canvas.zoom(3)
    for modifier in (SHIFT, CTRL):
        before = window.canvas.stage.to_px(0, 800, "back")
        key(Key.Key_Left, modifier=modifier)
        assert window.canvas.stage.to_px(0, 800, "back").x() == approx(before.x() + 40)
        assert here(window) == BUTTOCK


def test_space_and_drag_move_the_bodies_and_mark_nothing(qtbot, window, on):
    window.canvas.zoom(3)
    on(BUTTOCK)
    box = QApplication.focusWidget()
    at = window.canvas.rect().center()
    before = window.canvas.stage.to_px(0, 800, "back")
    qtbot.keyPress(box, Key.Key_Space)
    qtbot.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(window.canvas, at + QPoint(-30, 0))
    qtbot.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(-30, 0))
    qtbot.keyRelease(window.canvas, Key.Key_Space)
    assert marks(window) == []
    assert window.canvas.stage.to_px(0, 800, "back") != before


def test_an_area_out_of_sight_is_brought_into_sight(window, key, on):
    window.canvas.zoom(8, window.canvas.stage.to_px(0, 300, "front"))
    on("back/right/heel")
    assert window.canvas.rect().contains(QApplication.focusWidget().geometry().center())
    window.canvas.zoom(2)
    box = QApplication.focusWidget()
    middle = window.canvas.stage.to_px(*box.area.shape.centroid.coords[0], "back").toPoint()
    assert box.geometry().contains(middle), "the ring goes with the body"


def test_the_ring_is_light_and_dark_on_bare_skin_and_on_paint(window, key, on, area):
    for name in ("front/midline/breastbone", BUTTOCK):
        on(name)
        window.brush.set_intensity(10)
        for _ in range(2):
            QApplication.processEvents()
            picture = window.canvas.grab().toImage()
            seen = _colours_round(picture, window.canvas, area(name))
            assert _near(seen, DARK_INK), name
            assert _near(seen, LIGHT_INK), name
            key(Key.Key_Return)


def _colours_round(picture, canvas, area):
    """Return the colours on lines across the area's edge, in px of the picture."""
    seen = set()
    edge = area.shape.exterior
    for step in range(40):
        at = edge.interpolate(step / 40, normalized=True)
        px = canvas.stage.to_px(at.x, at.y, area.view).toPoint()
        for dx in range(-4, 5):
            for dy in range(-4, 5):
                seen.add(picture.pixel(px.x() + dx, px.y() + dy))
    return seen


def _near(seen, wanted):
    want = QColor(wanted)
    parts = [QColor.fromRgb(one) for one in seen]
    return any(
        abs(p.red() - want.red()) + abs(p.green() - want.green()) + abs(p.blue() - want.blue()) < 30 for p in parts
    )


def test_the_pointer_does_not_feel_the_areas(window, drag, on):
    on(BUTTOCK)
    drag("back", (60, 800), (70, 860))
    assert len(marks(window)) == 1
    assert here(window) is None, "the ring goes once the pointer paints"


def test_nothing_is_made_for_whoever_needs_it_not(window, drag):
    drag("back", (60, 800), (70, 860))
    assert not window.canvas.areas._boxes


def test_another_figure_keeps_the_keyboard_on_the_same_area(window, key, on):
    on(BUTTOCK)
    window.document.set_figure("female")
    QApplication.processEvents()
    assert here(window) == BUTTOCK
    assert window.canvas.areas.current in areas(window.canvas.figure)
    key(Key.Key_Return)
    assert len(marks(window)) == 1


# what a screen reader is told


@pytest.fixture
def heard(window):
    """Let the window believe that something listens."""
    QAccessible.setActive(True)
    window.canvas.areas.heed()
    yield window
    QAccessible.setActive(False)


@pytest.fixture
def boxes(heard, told):
    """Return what is told of each area, by its name."""
    return lambda: {one.name: one for one in told(heard.canvas) if one.widget is not heard.canvas}


def test_every_area_is_a_check_box_with_a_name_and_a_place(heard, area, boxes):
    found = boxes()
    assert list(found) == [area_name(one) for one in areas(heard.canvas.figure)]
    for one in areas(heard.canvas.figure):
        box = found[area_name(one)]
        assert box.role == QAccessible.Role.CheckBox
        assert box.focusable
        middle = heard.canvas.stage.to_px(*one.shape.representative_point().coords[0], one.view).toPoint()
        assert box.place.contains(heard.canvas.mapToGlobal(middle))


def test_toggling_it_marks_and_its_state_says_so(heard, boxes):
    box = boxes()["Left buttock"]
    assert not box.checked
    box.widget.toggle()  # what Qt does for a screen reader's "Toggle"
    assert marks(heard) == [("back", 5, "aching")]
    assert boxes()["Left buttock"].checked
    assert boxes()["Left buttock"].description == "aching 5"
    box.widget.toggle()
    assert marks(heard) == []
    assert not boxes()["Left buttock"].checked


def test_pressing_it_does_the_same(qtbot, heard, boxes):
    boxes()["Left buttock"].widget.animateClick()  # what Qt does for "Press"
    qtbot.waitUntil(lambda: marks(heard) == [("back", 5, "aching")])


def test_paint_in_a_part_of_it_is_told_in_words(heard, drag, boxes):
    drag("back", (60, 800), (70, 830))
    QApplication.processEvents()
    parts = {name: box.description for name, box in boxes().items() if box.description != "not marked"}
    assert parts
    assert all("left" in name.lower() and said == "partly aching 5" for name, said in parts.items())
    assert not any(box.checked for box in boxes().values())


def test_focus_that_a_screen_reader_sets_shows_the_ring(heard, boxes):
    boxes()["Sacrum"].widget.setFocus()
    assert here(heard) == "back/midline/sacrum"


# the list


@pytest.fixture
def listed(qtbot, window, key):
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.canvas)
    key(Key.Key_B, modifier=CTRL)
    return window.area_desk.page


def test_the_list_opens_with_all_areas_under_front_and_back(window, listed, area):
    assert window.area_desk.page_shown
    assert QApplication.focusWidget() is listed.search
    assert len(listed.model.found) == len(areas(window.canvas.figure))
    texts = [listed.model.index(row).data() for row in range(listed.model.rowCount())]
    assert texts[0] == "Front"
    assert texts.count("Back") == 1
    assert not listed.model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_looked_for_by_name_and_marked_by_keys_alone(qtbot, window, listed, key):
    qtbot.keyClicks(listed.search, "left low back")
    assert listed.chosen_area.id == "back/left/low_back"
    key(Key.Key_Return)
    assert marks(window) == [("back", 5, "aching")]
    index = listed.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Left low back, aching 5"
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    key(Key.Key_Down, Key.Key_7, Key.Key_Space)
    assert marks(window)[1] == ("back", 7, "aching")
    key(Key.Key_Space)
    assert len(marks(window)) == 1
    key(Key.Key_Escape)
    assert not window.area_desk.page_shown
    assert here(window) == "back/left/low_back_below_ribs", "the keyboard goes on where one was"


def test_digits_set_how_strong_in_the_search_too(qtbot, window, listed, key):
    assert not any(sign.isdigit() for one in areas(window.canvas.figure) for sign in area_name(one))
    qtbot.keyClicks(listed.search, "left low back")
    key(Key.Key_7)
    assert (window.brush.intensity, listed.search.text()) == (7, "left low back")
    key(Key.Key_1, Key.Key_0, Key.Key_Return)
    assert marks(window) == [("back", 10, "aching")]


def test_what_is_chosen_in_the_list_has_the_ring_on_the_body(qtbot, window, listed):
    qtbot.keyClicks(listed.search, "sacrum")
    assert window.canvas.areas.shown.id == "back/midline/sacrum"
    assert window.status.place.text().startswith("Sacrum.")
    listed.close_button.click()
    assert window.canvas.areas.shown is None


def test_what_is_wanted_of_the_panel_brings_it_back(qtbot, window, listed, drag):
    drag("back", (60, 800), (70, 860))
    assert window.area_desk.page_shown, "painting leaves the list open"
    window.panel.warnings.ask()
    assert not window.area_desk.page_shown
    assert window.panel.warnings.isAncestorOf(QApplication.focusWidget())


def test_a_name_that_nothing_has_says_so(qtbot, window, listed):
    qtbot.keyClicks(listed.search, "wheelbarrow")
    assert listed.none.isVisible()
    assert listed.model.found == []
    qtbot.keyClick(listed.search, Key.Key_Return)
    assert marks(window) == []


def test_a_click_marks_too_and_the_list_follows_undo(qtbot, window, listed, area):
    index = listed.model.place_of(area(BUTTOCK))
    listed.list.scrollTo(index)
    qtbot.mouseClick(listed.list.viewport(), Qt.MouseButton.LeftButton, pos=listed.list.visualRect(index).center())
    assert index.data(Roles.WORDS) == "aching 5"
    window.document.undo()
    assert listed.model.place_of(area(BUTTOCK)).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
