"""A muscle that is shown can be put away again: by Escape, by its button, and with the session it was opened in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

LOW_BACK = ((45, 620), (45, 760))
ESCAPE, LEFT = Qt.Key.Key_Escape, Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window):
    """Return the window with a muscle open that is in no list."""
    window.studio.open_muscle("soleus")
    assert window.panel.detail.isVisible()
    assert window.canvas.shown[0]
    return window


def assert_put_away(window):
    assert not window.panel.detail.isVisible()
    assert not window.panel.list.currentIndex().isValid()
    assert not window.canvas.shown[0]
    assert window.studio.looked_at == ""


def close_button(window):
    return window.panel.detail.findChild(QToolButton, "quiet_button")


@pytest.mark.parametrize("where", ["canvas", "list", "title", "tabs"])
def test_escape_puts_it_away_from_wherever_the_keyboard_is(qtbot, opened, drag, where):
    drag("back", *LOW_BACK)
    parts = {"canvas": opened.canvas, "list": opened.panel.list, "title": opened.panel.title}
    part = parts.get(where) or opened.panel.detail.tabs.currentWidget()
    opened.panel.list.select("iliopsoas")
    part.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(part, ESCAPE)
    QApplication.processEvents()
    assert_put_away(opened)


@pytest.mark.parametrize("inside", [True, False])
def test_escape_folds_open_questions_away_before_the_muscle_behind_them(qtbot, opened, drag, inside):
    drag("back", *LOW_BACK)
    opened.panel.list.select("iliopsoas")
    strip = opened.panel.warnings
    strip.ask()
    part = QApplication.focusWidget() if inside else opened.canvas
    part.setFocus()
    qtbot.keyClick(part, ESCAPE)
    assert not strip.is_open
    assert opened.panel.detail.isVisible()
    assert strip.button.hasFocus() == inside
    qtbot.keyClick(QApplication.focusWidget(), ESCAPE)
    assert_put_away(opened)


def test_escape_throws_away_what_is_drawn_before_a_muscle(qtbot, opened):
    opened.brush.set_tool("polygon")
    at = opened.canvas.stage.to_px(45, 620, "back").toPoint()
    qtbot.mouseClick(opened.canvas, LEFT, pos=at)
    assert opened.canvas.begun
    qtbot.keyClick(opened.canvas, ESCAPE)
    assert not opened.canvas.begun
    assert opened.panel.detail.isVisible()
    qtbot.keyClick(opened.canvas, ESCAPE)
    assert_put_away(opened)


def test_its_button_puts_it_away(qtbot, opened):
    assert close_button(opened).accessibleName() == "Put the muscle away"
    qtbot.mouseClick(close_button(opened), LEFT)
    assert_put_away(opened)


def test_the_button_pressed_by_key_leaves_the_keyboard_in_the_list_with_no_other_chosen(qtbot, opened, drag):
    drag("back", *LOW_BACK)
    opened.panel.list.select("iliopsoas")
    close_button(opened).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(close_button(opened), Qt.Key.Key_Space)
    QApplication.processEvents()
    assert_put_away(opened)
    assert opened.panel.list.hasFocus()


def test_the_next_key_goes_on_from_the_row_that_was_put_away(qtbot, window, drag):
    drag("back", *LOW_BACK)
    list_ = window.panel.list
    list_.setCurrentIndex(list_.rows.index(2))
    close_button(window).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(close_button(window), Qt.Key.Key_Space)
    qtbot.keyClick(list_, Qt.Key.Key_Down)
    assert list_.currentIndex().row() == 2
    qtbot.keyClick(list_, Qt.Key.Key_Down)
    assert list_.currentIndex().row() == 3


def test_a_new_session_and_another_one_begin_without_it(opened, drag):
    opened.new_session()
    assert_put_away(opened)
    drag("back", *LOW_BACK)
    first = opened.document.session.id
    opened.studio.open_muscle("soleus")
    drag("back", *LOW_BACK)
    assert opened.studio.looked_at == "soleus", "it stays while one paints"
    opened.new_session()
    opened.studio.open_muscle("soleus")
    opened.open_session(first)
    assert_put_away(opened)
