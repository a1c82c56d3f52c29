"""From part to part with one key, ten by two digits, and the page that says what every key does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from bodymap.gui.look import language, theme
from bodymap.gui.menus.actions import COMMANDS
from bodymap.gui.menus.keys_page import KeysPage, keys_html
from bodymap.gui.menus.letters import letter_of
from bodymap.gui.menus.menus import MENUS, commands_of
from bodymap.gui.widgets.parts import first_control

Key, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


@pytest.fixture
def ready(qtbot, window, drag):
    drag("back", *LOW_BACK)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.canvas)
    return window


def focus_name(window):
    """Return in which part the keyboard is."""
    parts = {
        "body": window.canvas,
        "pages": window.panel.pages,
        "strip": window.panel.warnings,
        "detail": window.panel.detail,
        "rail": window.findChild(QWidget, "rail"),
        "notice": window.notice,
    }
    focus = QApplication.focusWidget()
    return next((name for name, part in parts.items() if part and (part is focus or part.isAncestorOf(focus))), "bar")


def go(qtbot, times, modifier=Qt.KeyboardModifier.NoModifier):
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_F6, modifier)


def test_f6_goes_round_the_parts_that_can_be_seen_and_shift_f6_back(qtbot, ready):
    seen = []
    for _ in range(6):
        go(qtbot, 1)
        seen.append(focus_name(ready))
        QApplication.processEvents()
    assert seen == ["pages", "strip", "detail", "rail", "bar", "body"]
    assert ready.canvas.areas.current is not None, "the keyboard comes in on an area"
    back = []
    for _ in range(6):
        go(qtbot, 1, SHIFT)
        back.append(focus_name(ready))
    assert back == ["bar", "rail", "detail", "strip", "pages", "body"]


def test_f6_comes_to_the_tabs_of_the_muscle_not_to_the_button_that_puts_it_away(qtbot, ready):
    go(qtbot, 3)
    tabs = ready.panel.detail.tabs
    assert QApplication.focusWidget() is tabs.tabBar()
    qtbot.keyClick(tabs.tabBar(), Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_going_through_the_controls_takes_nothing_from_its_parent(qtbot):
    """The last one in the order of Tab names the window as next; when it goes the menus stay."""
    window = QMainWindow()
    qtbot.addWidget(window)
    menus, part, last = window.menuBar(), QLabel("no control"), QPushButton("last")
    middle = QWidget()
    row = QVBoxLayout(middle)
    row.addWidget(part)
    row.addWidget(last)
    window.setCentralWidget(middle)
    assert first_control(part) is None, "it went all the way round"
    with qtbot.waitSignal(last.destroyed):
        last.deleteLater()
    assert Shiboken.isValid(menus)
    assert Shiboken.isValid(window)


def test_the_list_opens_its_first_muscle_when_the_keyboard_comes(qtbot, ready):
    assert ready.panel.list.current is None
    go(qtbot, 1)
    assert QApplication.focusWidget() is ready.panel.list
    assert ready.panel.list.current is ready.panel.list.rows.rows[0].judged
    assert ready.panel.list.selectionModel().selectedIndexes() == [ready.panel.list.rows.index(0)]


def test_a_notice_is_a_part_while_it_stands(qtbot, ready):
    ready.notice.say("Something", "Do it", lambda: None)
    go(qtbot, 5)
    assert focus_name(ready) == "notice"


def test_one_and_at_once_nought_is_ten(qtbot, ready):
    strength = []
    ready.brush.changed.connect(lambda: strength.append(ready.brush.intensity))
    for key in (Key.Key_7, Key.Key_0, Key.Key_1, Key.Key_0, Key.Key_0):
        qtbot.keyClick(ready.canvas, key)
    assert [after for before, after in zip([None, *strength], strength, strict=False) if before != after] == [
        *(7, 0, 1, 10, 0)
    ]


def test_the_border_between_list_and_muscle_moves_by_command(ready):
    ready.panel.list.select("iliopsoas")
    before = ready.panel.splitter.sizes()
    ready.actions_["muscle_room"].trigger()
    after = ready.panel.splitter.sizes()
    assert after[0] < before[0]
    assert sum(after) == sum(before)
    ready.actions_["list_room"].trigger()
    assert ready.panel.splitter.sizes() == before


def test_the_page_of_keys_names_every_command_that_has_one(qtbot, ready):
    ready.actions_["keys"].trigger()
    (page,) = ready.findChildren(KeysPage)
    text = page.words.toPlainText()
    for command in COMMANDS.values():
        if command.keys:
            assert command.text.replace("&", "").rstrip(".") in text
    for key in ("F6", "Ctrl+B", "Ctrl+Z", "Home, End", "Page Up, Page Down", "0 to 9"):
        assert key in text
    page.accept()


@pytest.mark.parametrize("keys", [(Key.Key_Y, CTRL), (Key.Key_Z, CTRL | SHIFT)])
@pytest.mark.parametrize("name", ["title", "note"])
def test_both_keys_of_redo_are_those_of_the_field_that_is_written_in(qtbot, ready, keys, name):
    ready.document.undo()
    field = getattr(ready.panel, name)
    field.show()
    field.setFocus()
    text = field.text if name == "title" else field.toPlainText
    qtbot.keyClicks(field, "stiff")
    qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert text() != "stiff"
    qtbot.keyClick(field, *keys)
    assert text() == "stiff"
    assert ready.document.drawing.marks == (), "the drawing hears nothing of it"


def test_the_page_of_keys_is_scrolled_by_keys_and_closed_by_return(qtbot, ready):
    ready.actions_["keys"].trigger()
    (page,) = ready.findChildren(KeysPage)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    bar = page.words.verticalScrollBar()
    assert bar.maximum() > 0
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Down)
    assert bar.value() > 0
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert not page.isVisible()


def test_from_the_tabs_tab_goes_to_the_first_question(qtbot, ready):
    ready.panel.list.select("iliopsoas")
    ready.panel.pages.setCurrentIndex(1)
    for _ in range(2):
        bar = ready.panel.pages.tabBar()
        bar.setFocus()
        qtbot.keyClick(bar, Key.Key_Tab)
        first = QApplication.focusWidget()
        assert ready.panel.questions.isAncestorOf(first)
        assert first.accessibleName().startswith("Yes: ")
        first.click()  # which makes the page anew


def test_every_command_stands_in_a_menu():
    names = {name for _, names in MENUS for name in commands_of(names)}
    assert set(COMMANDS) <= names
    assert "&amp;" not in keys_html()


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_no_key_is_given_twice(window, spoken):
    window.settings.set("language", spoken)
    keys = [key.toString() for action in window.actions_.values() for key in action.shortcuts()]
    language.use("en")
    assert len(keys) > 30
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_no_letter_stands_for_two_rows_of_a_menu(window, spoken):
    window.settings.set("language", spoken)
    rest = [window.menuBar()]
    told = 0
    while rest:
        menu = rest.pop()
        rows = menu.actions()
        rest += [row.menu() for row in rows if row.menu() is not None]
        letters = [letter for row in rows if (letter := letter_of(row.text()))]
        assert sorted(letters) == sorted(set(letters)), [row.text() for row in rows]
        told += len(letters)
    language.use("en")
    assert told > 40


def test_with_the_largest_text_each_menu_stands_in_one_column_on_a_small_screen(window, qapp):
    window.settings.set("text_percent", 200)
    for row in window.menuBar().actions():
        boxes = [row.menu().actionGeometry(one) for one in row.menu().actions()]
        assert len({box.left() for box in boxes}) == 1
        assert row.menu().sizeHint().height() < 760, row.text()
    theme.apply(qapp)


def test_ctrl_q_closes_the_window_where_the_desktop_has_that_key_too(qtbot, window, monkeypatch):
    monkeypatch.setitem(COMMANDS, "quit", replace(COMMANDS["quit"], keys=("Ctrl+Q", *COMMANDS["quit"].keys)))
    window.building.anew()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(window.actions_["quit"].shortcuts()) == 1
    qtbot.keyClick(window.canvas, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
