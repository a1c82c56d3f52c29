"""The library from the window: where it lies, backups and restoring, another one, and the way out of a damaged one."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from shapely import MultiPolygon

from bodymap.drawing.mark import Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.gui.cabinet.damaged import NotOpened
from bodymap.gui.cabinet.open_library import opened
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.cabinet.which_library import chosen_path
from bodymap.sessions import backups
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF, Session
from bodymap.sessions.store import DamagedLibraryError, default_path

LEFT = Qt.MouseButton.LeftButton
THEN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home of its own: which library is open is remembered there."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))


@pytest.fixture
def page(window):
    def shown() -> SessionsDialog:
        window.actions_["library"].trigger()
        return window.findChildren(SessionsDialog)[-1]

    return shown


def session(**more) -> Session:
    area = MultiPolygon([shapely.box(30, 600, 80, 650)])
    return Session(created=THEN, changed=THEN, drawing=Drawing("neutral", (Mark("back", area),)), **more)


def click(qtbot, dialog, name):
    qtbot.mouseClick(dialog.library.buttons[name], LEFT)
    done(qtbot, dialog)


def confirm(qtbot, dialog):
    qtbot.mouseClick(dialog.notice._act, LEFT)
    done(qtbot, dialog)


def done(qtbot, dialog):
    """Wait until what was asked is done."""
    qtbot.waitUntil(lambda: not dialog.library._works.busy)


def test_it_says_where_it_lies_and_how_big_it_is(page, library):
    library.save(session())
    dialog = page()
    assert dialog.pages.currentWidget() is dialog.library
    assert dialog.library.path.text() == str(library.path)
    assert "1 session with 1 mark of 1 person" in dialog.library.facts.text()
    assert dialog.library.list.count() == 0
    assert not dialog.library.buttons["restore"].isEnabled()


def test_a_backup_is_made_and_put_back(qtbot, window, page, library):
    kept = session(title="Kept")
    library.save(kept)
    window.open_session(kept.id)
    dialog = page()
    click(qtbot, dialog, "backup")
    assert dialog.library.list.count() == 1
    window.document.paint(Mark("front", MultiPolygon([shapely.box(30, 600, 80, 650)])))
    library.save(session(title="Later"))
    dialog.library.list.setCurrentRow(0)
    click(qtbot, dialog, "restore")
    assert "Put back the library of" in dialog.notice.text
    confirm(qtbot, dialog)
    assert [entry.title for entry in library.entries()] == ["Kept"]
    assert window.document.session.id == kept.id
    assert len(window.document.drawing.marks) == 1, "the window shows what was put back"
    assert [b.reason for b in backups.listed(library.path)].count("before-restore") == 1
    window.document.paint(Mark("back", MultiPolygon([shapely.box(30, 500, 80, 550)])))
    assert len(library.read(kept.id).drawing.marks) == 2


def test_a_session_that_is_not_in_the_backup_gives_way_to_an_empty_one(qtbot, window, page, library):
    dialog = page()
    click(qtbot, dialog, "backup")
    window.document.paint(Mark("front", MultiPolygon([shapely.box(30, 600, 80, 650)])))
    dialog.library.list.setCurrentRow(0)
    click(qtbot, dialog, "restore")
    confirm(qtbot, dialog)
    assert window.document.drawing.marks == ()
    assert library.entries() == []


def test_a_damaged_backup_is_refused_in_a_sentence(qtbot, page, library):
    library.save(session())
    dialog = page()
    click(qtbot, dialog, "backup")
    (backup,) = backups.listed(library.path)
    backup.path.write_bytes(b"nothing of use")
    dialog.library.list.setCurrentRow(0)
    click(qtbot, dialog, "restore")
    confirm(qtbot, dialog)
    assert "choose another" in dialog.notice.text
    assert len(library.entries()) == 1


def test_a_new_library_is_opened_remembered_and_left_again(qtbot, window, page, library, monkeypatch, tmp_path):
    kept = session(person=library.people.add("Anna").id)
    library.save(kept)
    window.open_session(kept.id)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "clients"), ""))
    click(qtbot, page(), "new")
    path = tmp_path / "clients.sqlite3"
    assert window.library.path == path
    assert window.document.drawing.marks == ()
    window.document.paint(Mark("front", MultiPolygon([shapely.box(30, 600, 80, 650)])))
    assert len(window.library.entries()) == 1
    assert chosen_path() == path
    dialog = page()
    click(qtbot, dialog, "own")
    assert window.library.path == default_path()
    assert chosen_path() == default_path()
    window.library.close()
    with Library(library.path)._db as db:
        assert db.execute("SELECT count(*) FROM session").fetchone()[0] == 1, "the one that was left is as it was"


def test_a_library_that_is_gone_is_not_opened_at_the_start(tmp_path):
    from bodymap.gui.cabinet.which_library import remember

    path = tmp_path / "stick.sqlite3"
    Library(path).close()
    remember(path)
    assert chosen_path() == path
    path.unlink()
    assert chosen_path() == default_path()


def damaged(tmp_path, *, backup=False):
    path = tmp_path / "harmed.sqlite3"
    library = Library(path)
    library.save(session(title="Kept"))
    library.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    library.close()
    if backup:
        backups.make(path)
    data = bytearray(path.read_bytes())
    data[:100] = os.urandom(100)
    path.write_bytes(data)
    return path


@pytest.fixture
def dialog(qtbot, qapp):
    def shown(path) -> NotOpened:
        with pytest.raises(BodymapError) as caught:
            Library(path)
        dialog = NotOpened(path, caught.value)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def test_a_damaged_library_is_rescued(qtbot, dialog, tmp_path):
    path = damaged(tmp_path)
    shown = dialog(path)
    assert not shown.back.isVisible(), "there is no backup"
    qtbot.mouseClick(shown.rescue, LEFT)
    assert [entry.title for entry in shown.library.entries()] == ["Kept"]
    assert "Rescued 1 session" in shown.said
    assert list(tmp_path.glob("harmed-damaged-*.sqlite3")), "the damaged file is kept"
    shown.library.close()


def test_a_backup_is_put_in_place_of_a_damaged_library(qtbot, dialog, tmp_path):
    path = damaged(tmp_path, backup=True)
    before = path.read_bytes()
    shown = dialog(path)
    qtbot.mouseClick(shown.back, LEFT)
    assert [entry.title for entry in shown.library.entries()] == ["Kept"]
    (kept,) = tmp_path.glob("harmed-damaged-*.sqlite3")
    assert kept.read_bytes() == before
    assert path.stat().st_mode & 0o777 == 0o600
    shown.library.close()


def test_a_library_that_was_cut_to_nothing_gets_its_backup_back(qtbot, dialog, tmp_path):
    path = damaged(tmp_path, backup=True)
    path.write_bytes(b"")
    shown = dialog(path)
    assert shown.back.isVisible()
    qtbot.mouseClick(shown.back, LEFT)
    assert [entry.title for entry in shown.library.entries()] == ["Kept"]
    shown.library.close()


def test_where_nothing_can_be_read_another_library_can_be_opened(qtbot, dialog, tmp_path, monkeypatch):
    path = tmp_path / "harmed.sqlite3"
    path.write_bytes(os.urandom(20_000))
    shown = dialog(path)
    qtbot.mouseClick(shown.rescue, LEFT)
    assert "Nothing can be read" in shown.notice.text
    Library(tmp_path / "other.sqlite3").close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "other.sqlite3"), ""))
    qtbot.mouseClick(shown.other, LEFT)
    assert shown.library.path == tmp_path / "other.sqlite3"
    shown.library.close()


def test_where_nothing_can_be_read_a_new_one_is_begun_beside_it(qtbot, dialog, tmp_path):
    path = tmp_path / "harmed.sqlite3"
    path.write_bytes(os.urandom(20_000))
    before = path.read_bytes()
    shown = dialog(path)
    qtbot.mouseClick(shown.anew, LEFT)
    assert shown.library.path == path
    assert shown.library.entries() == []
    (kept,) = tmp_path.glob("harmed-damaged-*.sqlite3")
    assert kept.read_bytes() == before
    assert str(kept) in shown.said
    shown.library.close()


def test_a_library_that_is_gone_is_asked_about_where_its_backups_lie(qtbot, dialog, tmp_path):
    path = damaged(tmp_path, backup=True)
    path.unlink()
    shown = dialog(path)
    assert "is empty or gone" in shown.words.text()
    assert not shown.rescue.isVisible(), "there is nothing to read"
    qtbot.mouseClick(shown.back, LEFT)
    assert [entry.title for entry in shown.library.entries()] == ["Kept"]
    assert "is kept as" not in shown.said, "there was no file"
    shown.library.close()


def test_the_last_backup_is_not_the_copy_that_was_made_before_a_restore(dialog, tmp_path):
    path = damaged(tmp_path, backup=True)
    usual = backups.listed(path)[0]
    later = usual.path.with_name(
        usual.path.name.replace("harmed-2", "harmed-9").replace(".sqlite3", "-before-restore.sqlite3")
    )
    later.write_bytes(usual.path.read_bytes())
    assert backups.listed(path)[0].path == later
    assert dialog(path)._backup == backups.last(path) == usual


def test_a_button_that_is_pressed_twice_acts_once(dialog, tmp_path):
    path = tmp_path / "harmed.sqlite3"
    path.write_bytes(os.urandom(20_000))
    shown = dialog(path)
    shown.anew.click()
    shown.anew.click()  # as a second press of a double click would
    assert len(list(tmp_path.glob("harmed-damaged-*.sqlite3"))) == 1, "the new one was not put aside too"
    assert shown.library.entries() == []
    shown.library.close()


def test_what_is_said_leaves_every_line_and_button_its_room(qtbot, dialog, tmp_path):
    path = tmp_path / "harmed.sqlite3"
    path.write_bytes(os.urandom(20_000))
    shown = dialog(path)
    qtbot.mouseClick(shown.rescue, LEFT)
    qtbot.waitUntil(lambda: shown.notice.height() >= shown.notice.heightForWidth(shown.notice.width()))
    for part in (shown.words, shown.rescue, shown.anew, shown.other, shown.leave):
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
        assert part.height() >= needed, part.text()


@pytest.mark.parametrize(
    "content", [b'\xef\xbb\xbf\n {"type": "FeatureCollection"}' + b" " * 200, b"PK\x03\x04" + bytes(200)]
)
def test_a_drawing_or_an_export_is_not_called_a_damaged_library(tmp_path, content):
    path = tmp_path / "pain.bodymap.json"
    path.write_bytes(content)
    with pytest.raises(BodymapError, match=r"is not a library of bodymap but .*'bodymap pain.bodymap.json'") as caught:
        opened(path, named=True)
    assert not isinstance(caught.value, DamagedLibraryError)
    assert path.read_bytes() == content


def test_a_library_named_on_the_command_line_that_is_none_is_an_error(tmp_path):
    with pytest.raises(BodymapError, match="is a folder") as caught:
        opened(tmp_path, named=True)
    assert not isinstance(caught.value, DamagedLibraryError)


def test_the_days_backup_is_made_beside_the_window(qtbot, window, library):
    window.cabinet.begin()
    qtbot.waitUntil(lambda: not window.cabinet.works.busy, timeout=10_000)
    assert len(backups.listed(library.path)) == 1


@pytest.fixture
def unkept(window, page, library):
    """The library page over a library that holds self-care it could not write: another program holds it."""
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        window.cabinet.care.keep(window.studio.atlas.muscles["iliopsoas"], 0)
        assert library.care.unkept
        yield page(), other


def test_what_was_done_is_kept_before_another_library_is_opened(window, unkept, library, tmp_path):
    dialog, other = unkept
    other.execute("ROLLBACK")
    dialog.library.chosen.emit(tmp_path / "clients.sqlite3")
    assert window.library.path.name == "clients.sqlite3"
    assert [care.muscle for care in Library(library.path).care.of(SELF)] == ["iliopsoas"]


def test_what_cannot_be_kept_is_asked_about_before_another_library_is_opened(qtbot, window, unkept, library, tmp_path):
    dialog, _other = unkept
    dialog.library.chosen.emit(tmp_path / "clients.sqlite3")
    assert window.library is library
    assert dialog.notice.text.endswith(
        "Self-care that was done is not kept in this library yet; if another is opened now, that is lost."
    )
    qtbot.mouseClick(dialog.notice._act, Qt.MouseButton.LeftButton)
    assert window.library.path.name == "clients.sqlite3"
