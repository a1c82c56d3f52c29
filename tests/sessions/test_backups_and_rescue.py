"""Backups are thinned by the calendar and can be put back; a damaged library gives up all that can be read."""

import os
import random
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from samples import contents, plain, sample, write_first_version

from bodymap.errors import BodymapError
from bodymap.sessions import backups
from bodymap.sessions.library import Library
from bodymap.sessions.salvage import ORPHAN_TITLE, put_back, rescue
from bodymap.sessions.session import Care
from bodymap.sessions.store import DamagedLibraryError

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)  # a Saturday
PAGE = 4096


def test_a_backup_is_the_whole_library_in_one_file(stocked):
    backup = backups.make(stocked.path)
    copy = Library(backup.path)
    assert contents(copy) == contents(stocked)
    copy.close()
    assert backups.listed(stocked.path)[0] == backup


def test_one_automatic_backup_a_day(stocked):
    first = backups.make_if_due(stocked.path, NOON)
    assert first is not None
    assert backups.make_if_due(stocked.path, NOON + timedelta(hours=11)) is None
    assert backups.make_if_due(stocked.path, NOON + timedelta(hours=12)) is not None
    assert len(backups.listed(stocked.path)) == 2


def test_one_that_is_dated_ahead_does_not_stand_for_today(stocked):
    """Made while the clock was a week ahead; it has been put right."""
    assert backups.make_if_due(stocked.path, NOON + timedelta(days=7)) is not None
    assert backups.make_if_due(stocked.path, NOON) is not None
    assert backups.make_if_due(stocked.path, NOON) is None


def test_after_two_years_of_daily_backups_7_days_4_weeks_and_12_months_are_left():
    days = [NOON - timedelta(days=n) for n in range(730)]
    kept = sorted(backups.kept(days), reverse=True)
    # 21 to 15 November; Sundays 15, 8, 1 November end the weeks before; then the last day of each month back to
    # December 2025. 15 November is among the seven days as well.
    expected = [NOON - timedelta(days=n) for n in range(7)]
    expected += [datetime(2026, 11, day, 12, tzinfo=UTC) for day in (8, 1)]
    ends = [(2026, 10, 31), (2026, 9, 30), (2026, 8, 31), (2026, 7, 31), (2026, 6, 30), (2026, 5, 31), (2026, 4, 30),
            (2026, 3, 31), (2026, 2, 28), (2026, 1, 31), (2025, 12, 31)]  # fmt: skip
    expected += [datetime(*end, 12, tzinfo=UTC) for end in ends]
    assert kept == expected


def test_a_library_opened_once_a_year_keeps_all_its_backups():
    years = [NOON - timedelta(days=365 * n) for n in range(7)]
    assert backups.kept(years) == set(years)


def test_thinning_leaves_other_files_and_the_latest_of_those_made_apart(stocked, monkeypatch):
    for day in range(12):
        backups.make(stocked.path, made=NOON - timedelta(days=day))
        backups.make(stocked.path, "before-restore", made=NOON - timedelta(days=day))
    folder = backups.folder_of(stocked.path)
    (folder / "library-notes.txt").write_text("mine")
    (folder / "library-2-20261121T120000Z.sqlite3").write_text("another library's")
    backups.thin(stocked.path)
    left = backups.listed(stocked.path)
    # Of 10 to 21 November the latest seven days; the last of both weeks, the 15th and the 21st, are among them.
    days = sorted(b.made.day for b in left if not b.reason)
    assert days == [15, 16, 17, 18, 19, 20, 21]
    assert len([b for b in left if b.reason]) == 5
    assert (folder / "library-notes.txt").exists()
    assert (folder / "library-2-20261121T120000Z.sqlite3").exists()


def test_two_libraries_of_one_name_with_other_endings_have_each_their_backups(tmp_path):
    """s.sqlite3, s.db and s in one folder, and s.db.sqlite3 beside them."""
    libraries = [Library(tmp_path / name) for name in ("s.sqlite3", "s.db", "s", "s.db.sqlite3")]
    for number, library in enumerate(libraries):
        library.save(sample(number))
        for day in range(9):
            backups.make(library.path, made=NOON - timedelta(days=day))
    backups.thin(libraries[0].path)
    assert [len(backups.listed(library.path)) for library in libraries] == [7, 9, 9, 9]
    for number, library in enumerate(libraries):
        library.restore_backup(backups.listed(library.path)[0].path)
        assert list(contents(library)) == [sample(number).id]
        library.close()


def test_what_an_unfinished_copy_left_is_cleared_away_with_its_own_library_only(stocked, tmp_path):
    folder = backups.folder_of(stocked.path)
    folder.mkdir()
    mine, others = (folder / f"{stem}-20261121T120000Z.sqlite3.part" for stem in ("library", "library-2"))
    for part in (mine, others):
        part.write_bytes(b"")
        os.utime(part, (0, 0))
    assert backups.thin(stocked.path) == [mine]
    assert others.exists()


@pytest.mark.parametrize("beside", ["log", "backup"])
def test_a_file_cut_to_nothing_is_told_as_damaged_and_not_laid_out_anew(stocked, tmp_path, beside):
    path = tmp_path / "cut.sqlite3"
    if beside == "log":
        stocked.save(sample(20))  # its rows stand in the log
        (tmp_path / "cut.sqlite3-wal").write_bytes((tmp_path / "library.sqlite3-wal").read_bytes())
        path.write_bytes(b"")
    else:
        whole = Library(path)
        whole.save(sample(20))
        backups.make(path)
        whole.close()
        path.write_bytes(b"")
    with pytest.raises(DamagedLibraryError, match="the file is empty"):
        Library(path)
    assert path.read_bytes() == b""
    if beside == "log":
        rescue(path)
    else:
        put_back(path, backups.listed(path)[0].path)
    library = Library(path)
    assert plain(library.read(sample(20).id)) == plain(sample(20))
    library.close()


def test_an_empty_file_with_nothing_beside_it_is_a_new_library(tmp_path):
    path = tmp_path / "new.sqlite3"
    path.write_bytes(b"")
    library = Library(path)
    assert library.info().sessions == 0
    library.close()


def test_restoring_keeps_what_was_there(stocked):
    backup = backups.make(stocked.path)
    stocked.save(sample(50))
    stocked.delete(sample(1).id)
    kept = stocked.restore_backup(backup.path)
    assert contents(stocked) == {sample(n).id: plain(sample(n)) for n in range(10)}
    before = Library(kept, wipe=False)
    assert before.has(sample(50).id)
    before.close()
    stocked.save(sample(60))
    assert stocked.ask("PRAGMA journal_mode") == [("wal",)]
    assert stocked.has(sample(60).id)


def test_a_backup_of_the_first_version_is_brought_up_to_date(stocked, tmp_path):
    write_first_version(tmp_path / "first.sqlite3", [sample(20)])
    stocked.restore_backup(tmp_path / "first.sqlite3")
    assert list(contents(stocked)) == [sample(20).id]


@pytest.mark.parametrize(
    ("what", "said"),
    [("missing", "There is no file"), ("text", "not a library"), ("other", "not a bodymap library"),
     ("newer", "newer bodymap"), ("damaged", "damaged|malformed")],
)  # fmt: skip
def test_what_cannot_be_restored_is_refused_and_nothing_changes(stocked, tmp_path, what, said):
    path = tmp_path / "chosen.sqlite3"
    if what == "text":
        path.write_text("hello " * 1000)
    elif what == "other":
        sqlite3.connect(path).execute("CREATE TABLE x (y)").connection.close()
    elif what in {"newer", "damaged"}:
        other = Library(path)
        for number in range(30):
            other.save(sample(number))
        if what == "newer":
            other.ask("PRAGMA user_version = 9")
        other.close()
    if what == "damaged":
        data = bytearray(path.read_bytes())
        data[5 * PAGE : 40 * PAGE] = random.Random(1).randbytes(35 * PAGE)
        path.write_bytes(data)
    before = contents(stocked)
    with pytest.raises(BodymapError, match=said):
        stocked.restore_backup(path)
    assert contents(stocked) == before


def test_a_library_is_not_restored_from_itself_or_while_another_writes(stocked, monkeypatch):
    with pytest.raises(BodymapError, match="is the library itself"):
        stocked.restore_backup(stocked.path)
    backup = backups.make(stocked.path)
    monkeypatch.setattr("bodymap.sessions.store.WAIT_S", 0.01)
    waiting = Library(stocked.path)
    monkeypatch.setattr(backups, "patience", lambda progress, patience=backups.patience: patience(progress, 1))
    with stocked.writing() as db:
        db.execute("UPDATE session SET title = 'being written'")
        with pytest.raises(BodymapError, match="another window is writing to it; try again"):
            waiting.restore_backup(backup.path)
    assert {row[0] for row in stocked.ask("SELECT title FROM session")} == {"being written"}
    waiting.close()


def test_two_rescues_keep_both_damaged_files(large):
    damage(large, [0])
    first = rescue(large)
    damage(large, [0], 2)
    second = rescue(large)
    assert first.kept != second.kept
    assert first.kept.exists()


def damage(path, pages, seed=1):
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    path.write_bytes(data)


@pytest.fixture
def large(tmp_path):
    """A closed library of 60 sessions with people, care and a deleted session."""
    library = Library(tmp_path / "large.sqlite3")
    anna = library.people.add("Anna")
    for number in range(60):
        library.save(sample(number, person=anna.id if number % 3 else "self"))
    library.care.add(Care("iliopsoas", "Lunge", "yes", anna.id))
    library.delete(sample(59).id)
    library.close()
    return library.path


def test_a_library_without_its_first_page_loses_nothing(large):
    expected = Library(large, wipe=False)
    before = contents(expected)
    expected.close()
    kept_bytes = large.read_bytes()[PAGE:]
    damage(large, [0])
    with pytest.raises(DamagedLibraryError, match="bodymap session rescue"):
        Library(large)
    result = rescue(large)
    assert result.kept.read_bytes()[PAGE:] == kept_bytes
    library = Library(large)
    assert contents(library) == before
    assert (result.sessions, result.orphans) == (59, 0)
    assert [p.name for p in library.people.all()] == ["", "Anna"]
    assert [c.step for c in library.care.of()] == ["Lunge"]
    library.close()


@pytest.mark.parametrize("seed", range(12))
def test_every_row_on_a_page_that_is_sound_is_rescued(large, seed):
    before_file = Library(large, wipe=False)
    before = contents(before_file)
    before_file.close()
    pages = large.stat().st_size // PAGE
    hit = random.Random(seed).sample(range(pages), 1 + seed // 2)
    damage(large, hit, seed)
    try:
        Library(large, wipe=False).close()
    except DamagedLibraryError:
        pass
    else:
        pytest.fail("the damage was not seen")
    result = rescue(large)
    library = Library(large)
    after = contents(library)
    orphans = [row for row in after.values() if row[3] == ORPHAN_TITLE]
    whole = [key for key, row in after.items() if row == before.get(key)]
    # A page holds at most 8 of these sessions or, with their overflow, a part of the marks of some of them.
    assert len(whole) >= 59 - 16 * len(hit)
    marks = {mark for row in after.values() for mark in row[6]}
    assert marks <= {mark for row in before.values() for mark in row[6]} | set(marks_of(59))
    assert result.marks == sum(len(row[6]) for row in after.values())
    assert len(orphans) <= result.orphans
    library.close()


def marks_of(number):
    return [(m.view, m.area.wkb, m.intensity, m.quality) for m in sample(number).drawing.marks]


def test_what_stands_in_the_log_is_rescued_too(tmp_path):
    library = Library(tmp_path / "live.sqlite3")
    library.ask("PRAGMA wal_autocheckpoint = 0")
    for number in range(20):
        library.save(sample(number))
    other = tmp_path / "copy.sqlite3"
    for ending in ("", "-wal"):
        (tmp_path / f"copy.sqlite3{ending}").write_bytes((tmp_path / f"live.sqlite3{ending}").read_bytes())
    expected = contents(library)
    library.close()
    result = rescue(other)
    rescued = Library(other)
    assert contents(rescued) == expected
    assert result.kept.with_name(f"{result.kept.name}-wal").exists()
    rescued.close()


def test_a_damaged_library_of_the_first_version_is_rescued(tmp_path):
    path = tmp_path / "first.sqlite3"
    write_first_version(path, [sample(n) for n in range(10)])
    damage(path, [0])
    rescue(path)
    library = Library(path)
    assert {k: row[:9] for k, row in contents(library).items()} == {
        sample(n).id: plain(sample(n))[:9] for n in range(10)
    }
    library.close()


def test_where_nothing_can_be_read_the_file_is_left_alone(tmp_path):
    path = tmp_path / "noise.sqlite3"
    data = random.Random(3).randbytes(20 * PAGE)
    path.write_bytes(data)
    with pytest.raises(BodymapError, match="Nothing can be read"):
        rescue(path)
    assert path.read_bytes() == data
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == ["noise.sqlite3"]
