"""The first steps: after the note, beside what they speak of, in nobody's way, and once."""

import pytest
from PySide6.QtCore import QPoint, Qt

from bodymap.body.areas import areas
from bodymap.gui.help.first_run import FirstNote
from bodymap.gui.help.hints import HINTS, Hints
from bodymap.gui.look.settings import Settings
from bodymap.gui.menus.actions import COMMANDS
from bodymap.gui.window.window import Window


def _hints(window):
    return next((one for one in window.centralWidget().findChildren(Hints) if not one.isHidden()), None)


def _note(window):
    return next((child for child in window.children() if isinstance(child, FirstNote)), None)


@pytest.fixture
def hints(window, qtbot):
    window.actions_["hints"].trigger()
    return _hints(window)


@pytest.fixture
def start(qtbot, library, tmp_path):
    """Return a function that starts the window as the program does."""

    def begin():
        window = Window(library, Settings(tmp_path / "settings.ini"))
        qtbot.addWidget(window)
        window.show()
        window.begin()
        qtbot.waitUntil(window.thread_.isFinished, timeout=60_000)
        return window

    return begin


def test_they_come_after_the_first_note_and_then_no_more(start):
    first = start()
    assert _note(first).isVisible()
    assert _hints(first) is None
    _note(first).accept()
    assert _hints(first).step == 0
    _hints(first).skip.click()
    assert _hints(first) is None
    first.close()

    second = start()
    assert _note(second) is None
    assert _hints(second) is None
    second.actions_["hints"].trigger()
    assert _hints(second) is not None
    second.close()


def test_they_come_again_until_they_were_ended(start):
    first = start()
    _note(first).accept()
    first.close()
    second = start()
    assert _hints(second) is not None
    second.close()


def test_who_has_no_pointer_is_told_the_keys():
    assert all(key in HINTS[0].words for key in ("arrows", "Enter", *COMMANDS["areas"].keys))
    assert COMMANDS["next_part"].keys[0] in HINTS[2].words


def test_next_goes_through_them_to_the_end(hints, window):
    titles = []
    for _ in HINTS:
        titles.append(hints._title.text())
        assert hints.accessibleName().startswith(titles[-1])
        hints.next.click()
    assert titles == [hint.title for hint in HINTS]
    assert _hints(window) is None
    assert window.settings.flag("hints_seen")


def test_escape_skips_and_keys_reach_it(hints, window, qtbot):
    assert hints.next.shortcut().toString() == "Alt+N"
    assert hints.skip.shortcut().toString() == "Alt+S"
    hints.next.setFocus()
    qtbot.keyClick(hints.next, Qt.Key.Key_Space)
    assert hints.step == 1
    qtbot.keyClick(hints.next, Qt.Key.Key_Escape)
    assert _hints(window) is None


def test_they_do_not_take_the_keyboard(window):
    window.canvas.setFocus()
    window.actions_["hints"].trigger()
    assert window.focusWidget() is window.canvas


def test_one_paints_on_while_they_stand_there(hints, window, drag):
    drag("back", (40, 620), (40, 700))
    assert len(window.document.drawing.marks) == 1
    assert hints.step == 1  # painting is what the first one asks for
    drag("back", (60, 620), (60, 700))
    assert hints.step == 1


def test_an_area_marked_by_keys_is_painting_too(hints, window, qtbot):
    area = areas(window.canvas.figure)[0]
    window.canvas.areas.go_to(area)
    qtbot.keyClick(window.canvas.focusWidget(), Qt.Key.Key_Return)
    assert len(window.document.drawing.marks) == 1
    assert hints.step == 1


def test_each_stands_beside_what_it_speaks_of(hints, window):
    over = window.centralWidget()
    spots = {
        0: window.canvas,
        1: window.help._parts["strength"],
        2: window.panel.pages,
        3: window.help._parts["care"],
    }
    for step, part in spots.items():
        assert hints.step == step
        box = hints.geometry()
        target = part.rect().translated(part.mapTo(over, QPoint(0, 0)))
        assert over.rect().contains(box)
        if step == 0:
            assert box.left() >= target.right(), "no body lies below it"
        elif step == 1:
            assert box.top() >= target.bottom()
        else:
            assert box.right() <= target.left() + 1
            assert box.top() <= target.bottom()
            assert target.top() <= box.bottom()
        hints.next.click()


def test_they_go_with_the_window(hints, window):
    hints.go_on()
    hints.go_on()
    before = hints.geometry()
    window.resize(1600, 900)
    assert hints.geometry() != before
    assert hints.geometry().right() <= window.panel.pages.mapTo(window.centralWidget(), QPoint(0, 0)).x()


def test_they_outlive_a_change_of_theme(hints, window):
    hints.go_on()
    window.building.anew()
    assert _hints(window).step == 1


def test_no_words_are_cut_at_twice_the_size(window, qapp):
    from bodymap.gui.look import theme

    theme.apply(qapp, theme.Look(percent=200))
    window.building.anew()
    window.actions_["hints"].trigger()
    shown = _hints(window)
    for _ in HINTS:
        for label in (shown._title, shown._words):
            assert label.height() >= label.heightForWidth(label.width())
        shown.go_on()
    theme.apply(qapp)


def test_the_example_shows_none(qtbot, qapp):
    window = Window(None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    assert _hints(window) is None
    assert _note(window) is None
    qtbot.waitUntil(window.thread_.isFinished, timeout=60_000)
