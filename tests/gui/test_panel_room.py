"""The panel gives its height to what is read: the list, then the chosen muscle; a note is one line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

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
