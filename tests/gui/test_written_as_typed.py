"""A session's name and a mark's note are kept as they are written, whatever is done next; nothing is mixed up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from shapely import MultiPolygon, box

from bodymap.drawing.mark import MAX_NOTE, Mark


def rail_button(window, name):
    action = window.actions_[name]
    return next(button for button in window.findChildren(QToolButton) if button.defaultAction() is action)


NEXT = {
    "Ctrl+N": lambda window: window.actions_["new"].trigger(),
    "New in the rail": lambda window: rail_button(window, "new").click(),
    "Brush in the rail": lambda window: rail_button(window, "brush").click(),
    "another theme": lambda window: window.settings.set("theme", "dark"),
    "another session": lambda window: window.open_session(window.other),
    "the program stops": bool,
}


@pytest.fixture
def other(window):
    """Another session, kept before the one that stands there."""
    window.document.set_title("Other")
    window.other = window.document.session.id
    window.new_session()


@pytest.fixture
def note(qtbot, window, other):
    """The note of a mark that is chosen, with the keyboard in it."""
    mark = Mark("back", MultiPolygon([box(20, 560, 80, 660)]))
    window.document.paint(mark)
    window.actions_["select"].trigger()
    window.canvas.hand.tool.choose(mark)
    line = window.bar.mark.note
    line.setFocus()
    return line


@pytest.mark.parametrize("then", NEXT)
def test_a_name_that_was_typed_is_kept(qtbot, window, library, other, then):
    window.document.paint(Mark("back", MultiPolygon([box(20, 560, 80, 660)])))
    key = window.document.session.id
    window.panel.title.setFocus()
    qtbot.keyClicks(window.panel.title, "Anna, week 2")
    NEXT[then](window)
    assert library.read(key).title == "Anna, week 2"
    assert library.read(window.other).title == "Other"
    assert window.panel.title.text() == window.document.session.title


@pytest.mark.parametrize("then", NEXT)
def test_a_mark_s_note_that_was_typed_is_kept(qtbot, window, library, note, then):
    key = window.document.session.id
    qtbot.keyClicks(note, "since the fall")
    NEXT[then](window)
    assert [mark.note for mark in library.read(key).drawing.marks] == ["since the fall"]


def test_blanks_stay_while_one_types(qtbot, window, note):
    qtbot.keyClicks(note, "a b ")
    assert note.text() == "a b "
    qtbot.keyClicks(window.panel.title, "a b ")
    assert window.panel.title.text() == "a b "
    assert window.document.session.title == "a b"


def test_what_is_written_at_one_go_is_one_step(qtbot, window, note):
    document, state = window.document, window.bar.mark.state
    state.set_intensity(8)
    qtbot.keyClicks(note, "since")
    state.set_intensity(9)
    qtbot.keyClicks(note, " May")
    said = []
    while document.history.undo_name != "paint":
        (mark,) = document.drawing.marks
        said.append((mark.intensity, mark.note))
        document.undo()
    assert said == [(9, "since May"), (9, "since"), (8, "since"), (8, "")]


def test_what_is_written_after_an_undo_joins_no_step_before_it(qtbot, window, note):
    document, hand = window.document, window.canvas.hand
    window.bar.mark.state.set_intensity(8)
    qtbot.keyClicks(note, "since")
    document.undo()
    hand.tool.choose(document.drawing.marks[0])
    qtbot.keyClicks(note, "May")
    document.undo()
    (mark,) = document.drawing.marks
    assert (mark.intensity, mark.note) == (8, "")


def test_a_long_name_or_note_from_elsewhere_is_not_cut_by_being_shown(qtbot, window, library, note):
    title, said = "word " * 40 + "end", "\N{GRINNING FACE}" * MAX_NOTE  # a face counts two where Qt counts
    window.document.set_title(title)
    window.cabinet._shown()
    (mark,) = window.document.drawing.marks
    window.document.replace({mark: [plain := Mark(mark.view, mark.area, note=said)]})
    window.canvas.hand.tool.choose(plain)
    window.panel.title.setFocus()
    window.canvas.setFocus()
    assert window.panel.title.text() == title
    assert library.read(window.document.session.id).title == title
    window.bar.mark.state.set_intensity(9)
    assert [mark.note for mark in window.document.drawing.marks] == [said]


def test_one_s_words_do_not_come_back_in_another_s_fields(qtbot, window, other):
    for field in (window.panel.title, window.panel.note):
        field.show()
        field.setFocus()
        qtbot.keyClicks(field, "Anna")
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    window.new_session()
    window.panel.title.undo()
    window.panel.note.undo()
    assert (window.panel.title.text(), window.panel.note.toPlainText()) == ("", "")


def test_the_head_shows_the_session_that_is_written_in_though_the_list_fails(qtbot, window, library):
    document = window.document
    document.set_title("Ben")
    document.set_note("takes blood thinners")
    ben = document.session.id
    window.new_session()
    qtbot.keyClicks(window.panel.title, "Anna")
    document.on_change.insert(0, lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        window.open_session(ben)
    del document.on_change[0]
    qtbot.keyClicks(window.panel.note, ".")
    assert library.read(ben).title == "Ben"
    assert library.read(ben).note.replace(".", "") == "takes blood thinners"
