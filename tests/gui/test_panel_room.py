"""The panel gives its height to what is read: the list, then the chosen muscle; a note is one line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from bodymap.gui.look import theme
from bodymap.gui.look.language import use
from bodymap.gui.widgets.room import Squeezing

LOW_BACK = ((45, 620), (45, 760))


def _settled(window):
    for _ in range(5):  # until each part has the room that its neighbours leave it
        QApplication.processEvents()
    return window.panel.splitter.sizes()


def _rows_seen(window):
    """Return how many rows of the list are seen, and how much of a row beside them, px."""
    list_ = window.panel.list
    return divmod(list_.viewport().height(), list_.sizeHintForRow(0))


def test_the_list_has_nearly_all_until_a_muscle_is_chosen_which_then_leaves_it_three_rows(window, drag):
    drag("back", *LOW_BACK)
    upper, lower = _settled(window)
    assert lower < 2 * 68 + 60  # the hint, and less than a row
    assert upper > 0.75 * (upper + lower)
    rows, cut = _rows_seen(window)
    assert rows >= 5
    assert cut == 0

    assert "Choose a muscle" in window.panel.splitter.below.findChild(QLabel).text()

    window.panel.list.select("iliopsoas")
    upper, lower = _settled(window)
    assert lower >= 0.5 * (upper + lower)
    rows, cut = _rows_seen(window)
    assert rows == 3
    assert cut == 0

    window.panel.list.forget()
    window.studio._chosen(None)
    assert _settled(window)[0] > 0.75 * (upper + lower)


def test_where_a_person_put_the_border_it_stays(window, drag):
    drag("back", *LOW_BACK)
    window.panel.list.select("iliopsoas")
    _settled(window)
    window.panel.splitter.moveSplitter(400, 1)
    before = _settled(window)
    window.panel.list.forget()
    window.studio._chosen(None)
    _settled(window)
    window.panel.list.select("iliopsoas")
    assert _settled(window) == pytest.approx(before, abs=1)


def test_the_list_scrolls_by_whole_rows(window, drag):
    drag("back", *LOW_BACK)
    _settled(window)
    bar = window.panel.list.verticalScrollBar()
    row = window.panel.list.sizeHintForRow(0)
    assert row - QApplication.wheelScrollLines() < bar.singleStep() * QApplication.wheelScrollLines() <= row


def test_a_note_is_one_line_until_it_is_written_in(qtbot, window):
    panel = window.panel
    panel.toggle_note()
    qtbot.waitUntil(panel.note.hasFocus)
    unfolded = panel.note.height()
    qtbot.keyClicks(panel.note, "since May")
    qtbot.keyClick(panel.note, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.note, "worse at night")
    panel.title.setFocus()
    assert panel.note.folded
    assert panel.note.height() == pytest.approx(panel.title.height(), abs=2)
    assert window.document.session.note == "since May\nworse at night"
    panel.note.setFocus()
    assert panel.note.height() == unfolded > 2 * panel.title.height()
    assert panel.note.accessibleName() == "Note to the session"


def test_a_press_on_a_button_below_an_unfolded_note_is_not_lost(qtbot, window, drag):
    drag("back", *LOW_BACK)
    window.panel.toggle_note()
    qtbot.waitUntil(window.panel.note.hasFocus)
    _settled(window)
    button = window.panel.warnings.button
    where = button.mapTo(window, button.rect().center())
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    QApplication.processEvents()
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert window.panel.warnings.is_open
    qtbot.waitUntil(lambda: window.panel.note.folded)


@pytest.mark.parametrize("row", [0, 3, 5])
def test_a_row_that_is_chosen_stays_in_sight_and_a_second_press_changes_nothing(window, drag, row):
    drag("back", *LOW_BACK)
    _settled(window)
    list_, tabs = window.panel.list, window.panel.detail.tabs
    where = list_.viewport().mapTo(window, list_.visualRect(list_.rows.index(row)).center())
    for _ in range(2):
        QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        _settled(window)
    chosen = list_.currentIndex()
    if row < 2:
        assert chosen.row() == row
    assert list_.viewport().rect().contains(list_.visualRect(chosen))
    assert tabs.currentIndex() == 0
    assert _rows_seen(window)[1] == 0


def test_a_click_on_a_folded_note_meets_the_line_that_is_seen(qtbot, window):
    note = window.panel.note
    window.panel.toggle_note()
    note.setPlainText("\n".join(f"line {number}" for number in range(6)))
    note.moveCursor(QTextCursor.MoveOperation.End)
    window.panel.title.setFocus()
    qtbot.mouseClick(note.viewport(), Qt.MouseButton.LeftButton, pos=note.viewport().rect().center())
    assert note.textCursor().blockNumber() == 0


def test_the_list_gives_back_less_than_a_row_however_often_what_stands_above_it_changes(window, drag):
    drag("back", *LOW_BACK)
    row = window.panel.list.sizeHintForRow(0)
    room = sum(_settled(window))
    hint = window.panel.splitter.below.findChild(QLabel)
    least = hint.heightForWidth(hint.width())
    for lines in (1, 3, 2, 5, 1):
        window.panel.state.setText("\n".join(["a line"] * lines))
        window.panel.state.setVisible(True)
        _, lower = _settled(window)
        assert _rows_seen(window)[1] == 0
        assert least <= lower < least + row, lines
        assert sum(window.panel.splitter.sizes()) == room


def test_in_the_smallest_window_the_hint_below_the_list_is_whole(qtbot, window):
    window.resize(834, 479)
    hint = window.panel.splitter.widget(1).findChild(QLabel)
    end = hint.mapTo(window, hint.rect().bottomLeft()).y()
    assert end < window.height()
    assert hint.height() >= hint.heightForWidth(hint.width())


@pytest.fixture
def sized(window, qapp):
    """Return a function that gives the window a size, its text another, and its words a language."""

    def act(wide, high, percent, language="en"):
        window.resize(wide, high)
        window.settings.set("language", language)
        window.settings.set("text_percent", percent)
        _settled(window)

    yield act
    use("en")
    theme.apply(qapp)


def _lines_seen(window):
    page = window.panel.detail.tabs.currentWidget()
    seen = page.visibleRegion().boundingRect().height()
    return seen // (1.35 * theme.px(theme.NORMAL))


TIGHT = [(1280, 800, 150, "en"), (1280, 800, 200, "en"), (1280, 800, 200, "es"), (1024, 700, 125, "es")]


@pytest.mark.parametrize("how", TIGHT)
def test_where_there_is_no_height_for_both_a_chosen_muscle_has_it_all_until_it_is_put_away(
    qtbot, sized, window, drag, how
):
    sized(*how)
    panel = window.panel
    drag("back", *LOW_BACK)
    _settled(window)
    assert _rows_seen(window)[0] >= 2
    assert panel.list.select("iliopsoas")
    _settled(window)
    assert panel.detail.isVisible()
    assert not panel.list.isVisible()
    assert _lines_seen(window) >= 8
    bar = panel.findChild(Squeezing).verticalScrollBar()
    assert bar.maximum() == 0, "one thing scrolls, not two"
    drag("back", (60, 620), (60, 700))
    _settled(window)
    assert panel.detail.isVisible(), "nothing turns while one paints"
    assert not panel.list.isVisible()
    qtbot.keyClick(panel.detail.tabs.currentWidget(), Qt.Key.Key_Escape)
    _settled(window)
    assert panel.list.isVisible()
    assert not panel.detail.isVisible()
    assert _rows_seen(window)[0] >= 2


def test_with_the_advice_above_the_muscle_still_has_the_height(sized, window, drag):
    sized(1280, 800, 200)
    drag("back", *LOW_BACK)
    window.document.answer_warnings(["both_legs"], "yes")
    assert window.panel.list.select("iliopsoas")
    _settled(window)
    assert window.advice.isVisible()
    assert not window.panel.list.isVisible()
    assert _lines_seen(window) >= 3


def test_in_a_tight_panel_keys_go_from_row_to_row_and_enter_opens(qtbot, sized, window, drag):
    sized(1280, 800, 200)
    drag("back", *LOW_BACK)
    panel = window.panel
    panel.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    _settled(window)
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == 1
    assert panel.list.accessibleDescription().endswith("A click or Enter opens a muscle.")
    assert _rows_seen(window)[1] == 0
    assert panel.list.visibleRegion().boundingRect().contains(panel.list.chosen_box), "also where the page scrolls"
    assert not panel.detail.isVisible()
    assert window.canvas.shown[0], "its pattern is on the body"
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    _settled(window)
    assert panel.detail.isVisible()
    assert QApplication.focusWidget() is panel.detail.tabs.tabBar()
    window.actions_["list_room"].trigger()
    _settled(window)
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == 1
    window.actions_["muscle_room"].trigger()
    _settled(window)
    assert panel.detail.isVisible()
    assert not panel.list.isVisible()


def test_in_a_tight_panel_a_click_opens_also_the_row_that_is_chosen_already(qtbot, sized, window, drag):
    sized(1280, 800, 200)
    drag("back", *LOW_BACK)
    list_ = window.panel.list
    list_.setFocus(Qt.FocusReason.TabFocusReason)
    _settled(window)
    assert list_.isVisible()
    qtbot.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=list_.visualRect(list_.currentIndex()).center())
    _settled(window)
    assert window.panel.detail.isVisible()
    assert not list_.isVisible()
    window.panel.toggle_note()
    _settled(window)
    assert window.panel.note.isVisible(), "a note is written beside the list"


def test_however_far_the_border_goes_up_the_list_keeps_a_whole_row(sized, window, drag):
    sized(1024, 700, 100)
    drag("back", *LOW_BACK)
    window.panel.list.select("iliopsoas")
    _settled(window)
    assert window.panel.list.isVisible()
    assert window.panel.detail.isVisible()
    for _ in range(12):
        window.actions_["muscle_room"].trigger()
        _settled(window)
        assert _rows_seen(window)[0] >= 1
        assert window.panel.plan.visibleRegion().boundingRect().size() == window.panel.plan.size()
    assert window.panel.list.visibleRegion().boundingRect().contains(window.panel.list.chosen_box)


def test_with_nothing_painted_the_words_are_whole_where_there_is_room_for_nothing_else(window):
    words, splitter = window.panel.state, window.panel.splitter
    upper = words.mapTo(splitter.widget(0), words.rect().topLeft()).y() + words.heightForWidth(words.width()) + 24
    splitter.setSizes([upper, splitter.height() - upper])
    _settled(window)
    assert splitter.sizes()[0] == pytest.approx(upper, abs=2)
    assert words.height() >= words.heightForWidth(words.width())
