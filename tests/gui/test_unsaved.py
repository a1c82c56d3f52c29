"""What cannot be kept, as on a full disk, is asked about before it is lost."""

from unittest.mock import Mock

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QFileDialog
from shapely import MultiPolygon

from bodymap.drawing import file
from bodymap.drawing.mark import Mark
from bodymap.gui.cabinet.unsaved import UnsavedQuestion

LEFT = Qt.MouseButton.LeftButton
ROOM = 1_000_000  # pages


def mark(left: float = 30) -> Mark:
    """Return a mark of so many points that it needs pages of its own."""
    spot = shapely.Point(left + 25, 600).buffer(20, quad_segs=400)
    return Mark("back", MultiPolygon([spot]))


def pages(library, count: int) -> None:
    library._db.execute(f"PRAGMA max_page_count = {count}")


@pytest.fixture
def full(window, library):
    """A kept session with one mark, and a second mark for which the disk has no room."""
    window.document.paint(mark())
    pages(library, library.ask("PRAGMA page_count")[0][0])
    window.document.paint(mark(60))
    assert not window.document.saved
    return window


def question(window) -> UnsavedQuestion:
    (found,) = (one for one in window.findChildren(UnsavedQuestion) if one.isVisible())
    return found


def asks(window) -> bool:
    return any(one.isVisible() for one in window.findChildren(UnsavedQuestion))


def test_closing_asks_and_stays_if_told_so(qtbot, full):
    full.actions_["quit"].trigger()
    assert full.isVisible()
    assert "full" in question(full).words.text()
    qtbot.mouseClick(question(full).stay, LEFT)
    assert full.isVisible()
    assert not asks(full)
    assert len(full.document.drawing.marks) == 2


def test_closing_without_it_closes(qtbot, full, library):
    full.close()
    qtbot.mouseClick(question(full).leave, LEFT)
    assert not full.isVisible()
    assert len(library.read(full.document.session.id).drawing.marks) == 1


def test_once_there_is_room_trying_again_keeps_it_and_closes(qtbot, full, library):
    full.close()
    qtbot.mouseClick(question(full).again, LEFT)
    assert question(full).notice.text == "It could still not be saved."
    pages(library, ROOM)
    qtbot.mouseClick(question(full).again, LEFT)
    assert not full.isVisible()
    assert len(library.read(full.document.session.id).drawing.marks) == 2


def test_where_there_is_room_by_then_it_closes_without_a_word(full, library):
    pages(library, ROOM)
    full.close()
    assert not full.isVisible()
    assert len(library.read(full.document.session.id).drawing.marks) == 2


def test_the_drawing_is_saved_as_a_file(qtbot, full, tmp_path, monkeypatch):
    path = tmp_path / f"mine{file.SUFFIX}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    full.close()
    qtbot.mouseClick(question(full).file, LEFT)
    assert not full.isVisible()
    assert len(file.read(path).marks) == 2


def test_a_new_session_and_another_one_ask_too(qtbot, full, library):
    key = full.document.session.id
    full.actions_["new"].trigger()
    qtbot.mouseClick(question(full).stay, LEFT)
    assert full.document.session.id == key
    full.open_session(key)  # which would bring back what was kept before
    assert len(full.document.drawing.marks) == 2
    qtbot.mouseClick(question(full).leave, LEFT)
    assert len(full.document.drawing.marks) == 1
    assert full.document.saved


def test_a_drawing_file_asks_before_it_takes_the_place(qtbot, full, tmp_path):
    path = tmp_path / f"other{file.SUFFIX}"
    file.write(path, full.document.drawing)
    key = full.document.session.id
    full.open_file(path)
    assert full.document.session.id == key
    qtbot.mouseClick(question(full).leave, LEFT)
    assert full.document.session.id != key


def desktop(*, asks: bool) -> Mock:
    """Return what stands for Qt's word with a desktop that ends."""
    manager = Mock(spec=QSessionManager)
    manager.allowsInteraction.return_value = asks
    manager.allowsErrorInteraction.return_value = False
    return manager


def test_a_desktop_that_ends_is_held_back_only_where_something_would_be_lost(full, library):
    silent, patient, kept = desktop(asks=False), desktop(asks=True), desktop(asks=True)
    full.unsaved.desktop_ends(silent)
    silent.cancel.assert_not_called()
    assert not asks(full)
    full.unsaved.desktop_ends(patient)
    patient.cancel.assert_called_once()
    question(full).reject()
    pages(library, ROOM)
    full.unsaved.desktop_ends(kept)
    kept.cancel.assert_not_called()
    assert full.document.saved


def test_what_was_kept_after_all_is_no_longer_called_unsaved(qtbot, full, library):
    assert full.status.saved.text() == "Not saved yet"
    pages(library, ROOM)
    qtbot.mouseClick(full.notice._act, LEFT)
    assert full.status.saved.text() == "Saved on this computer"


def test_the_next_change_that_is_kept_takes_the_sentence_away(full, library):
    assert "could not be saved" in full.notice.text
    pages(library, ROOM)
    full.document.set_note("better today")
    assert full.notice.text == ""
    assert full.status.saved.text() == "Saved on this computer"


@pytest.mark.parametrize("how", ["window", "desktop"])
def test_what_is_being_painted_is_kept_as_the_window_closes(qtbot, window, library, how):
    canvas = window.canvas
    begin, end = (canvas.stage.to_px(38, y, "back").toPoint() for y in (600, 690))
    qtbot.mousePress(canvas, LEFT, pos=begin)
    qtbot.mouseMove(canvas, end)
    assert canvas.hand.tool.making
    if how == "window":
        window.close()
    else:
        window.unsaved.desktop_ends(desktop(asks=True))
    (entry,) = library.entries()
    (kept,) = library.read(entry.id).drawing.marks
    assert kept.area.bounds[1] < 600
    assert kept.area.bounds[3] > 690
