"""What is saved comes back to the last bit; a newer, locked or foreign file is met with a sentence."""

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from samples import contents, plain, sample, square, write_first_version

from bodymap.drawing.mark import Drawing
from bodymap.errors import BodymapError
from bodymap.sessions import backups
from bodymap.sessions.compare import paint_of
from bodymap.sessions.library import Library, default_path
from bodymap.sessions.session import SELF, Answers, Care, Session


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_session_comes_back_to_the_last_bit(library):
    session = sample(4)
    library.save(session)
    assert plain(library.load(session.id)) == plain(session)


def test_it_is_there_after_a_restart(library):
    library.save(sample(4))
    library.close()
    with_it = Library(library.path)
    assert plain(with_it.load(sample(4).id)) == plain(sample(4))
    with_it.close()


def test_saving_again_keeps_only_what_is_there_now(library):
    one, two, three = square(left=0), square(left=60), square(left=120)
    session = Session(drawing=Drawing("neutral", (one, two, three)))
    library.save(session)
    undone = replace(session, drawing=Drawing("neutral", (one, three)))
    library.save(undone)
    assert plain(library.read(session.id)) == plain(undone)
    assert library.info().marks == 2


def test_the_figures_of_a_list_are_those_of_the_drawing(library):
    # 50 x 50 twice on the front, overlapping by half, and once on the back: 2500 * 1.5 + 2500
    marks = (square(intensity=3), square(left=35, intensity=7), square("back", intensity=2))
    library.save(Session(title="Sum", drawing=Drawing("neutral", marks)))
    (entry,) = library.find().entries
    assert (entry.marks, entry.worst) == (3, 7)
    assert entry.area_mm2 == pytest.approx(6250)


def test_the_worst_of_a_list_is_the_worst_that_is_seen(library):
    strong, half, whole = square(intensity=9), square(left=35, intensity=3), square(intensity=4)
    for marks, worst in (((strong, half), 9), ((strong, half, whole), 4), ((strong, square("back", intensity=2)), 9)):
        session = Session(drawing=Drawing("neutral", marks))
        library.save(session)
        assert library.entry(session.id).worst == paint_of(session.drawing).worst == worst


def test_deleted_sessions_can_be_brought_back_until_the_next_start(stocked):
    key = sample(3).id
    stocked.delete(key)
    assert not stocked.has(key)
    assert key not in {e.id for e in stocked.entries()}
    stocked.restore(key)
    assert plain(stocked.read(key)) == plain(sample(3))
    stocked.delete(key)
    stocked.close()
    after = Library(stocked.path)
    with pytest.raises(BodymapError, match="no longer in the library"):
        after.read(key)
    assert after.ask("SELECT count(*) FROM mark WHERE session = ?", (key,)) == [(0,)]
    after.close()


def test_a_command_beside_the_window_does_not_wipe_what_can_be_undone(stocked):
    stocked.delete(sample(3).id)
    Library(stocked.path, wipe=False).close()
    stocked.restore(sample(3).id)
    assert stocked.has(sample(3).id)


def test_what_is_gone_cannot_be_renamed(library):
    with pytest.raises(BodymapError, match="no longer in the library"):
        library.rename("0" * 32, "x")


def test_files_are_private_to_the_person(home):
    library = Library()
    library.save(sample(1))
    assert library.path == default_path()
    assert str(library.path).startswith(str(home))
    for path in library.path.parent.iterdir():
        assert mode(path) == 0o600, path
    assert mode(library.path.parent) == 0o700
    backup = backups.make(library.path)
    assert mode(backup.path) == 0o600
    assert mode(backup.path.parent) == 0o700
    library.close()


def test_a_library_others_could_read_is_made_private_and_a_foreign_folder_left_alone(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    Library(folder / "a.sqlite3").close()
    (folder / "a.sqlite3").chmod(0o644)
    Library(folder / "a.sqlite3").close()
    assert mode(folder / "a.sqlite3") == 0o600
    assert mode(folder) == 0o755


def test_a_newer_library_is_open_for_reading_only(stocked):
    key = sample(2).id
    stocked.ask("PRAGMA user_version = 99")
    stocked.close()
    newer = Library(stocked.path)
    assert newer.read_only
    assert newer.why_read_only == (
        f"The library {stocked.path} was made by a newer bodymap and is open for reading only; update bodymap."
    )
    assert plain(newer.read(key)) == plain(sample(2))
    for change in (lambda: newer.save(sample(2)), lambda: newer.delete(key), lambda: newer.people.add("x")):
        with pytest.raises(BodymapError, match="newer bodymap"):
            change()
    newer.close()


def test_a_write_protected_library_is_open_for_reading_only(stocked, tmp_path, monkeypatch):
    write_first_version(tmp_path / "old.sqlite3", [sample(1)])
    stocked.close()
    monkeypatch.setattr(os, "access", lambda *_args: False)  # root may write what nobody may
    locked = Library(stocked.path)
    assert locked.read_only
    assert "write-protected" in locked.why_read_only
    assert plain(locked.read(sample(2).id)) == plain(sample(2))
    with pytest.raises(BodymapError, match="write-protected"):
        locked.save(sample(2))
    locked.close()
    with pytest.raises(BodymapError, match="of an older bodymap; open a copy of it"):
        Library(tmp_path / "old.sqlite3")


@pytest.fixture
def no_log(monkeypatch):
    """Stand for a disk that can only be read: SQLite can make no log there (root may write what nobody may)."""
    begin = Library._begin

    def stuck(library):
        if library._still is None:
            raise sqlite3.OperationalError("unable to open database file")
        begin(library)

    monkeypatch.setattr(os, "access", lambda *_args: False)
    monkeypatch.setattr(Library, "_begin", stuck)


def test_a_library_on_a_disk_that_can_only_be_read_is_read(stocked, no_log):
    stocked.close()
    beside = set(stocked.path.parent.iterdir())
    library = Library(stocked.path)
    assert library.read_only
    assert "nothing can be kept" in library.why_read_only
    assert plain(library.read(sample(2).id)) == plain(sample(2))
    assert library.find().total == 10
    with pytest.raises(BodymapError, match="nothing can be kept"):
        library.save(sample(2))
    library.close()
    assert set(stocked.path.parent.iterdir()) == beside


def test_there_the_changes_in_a_log_that_was_left_are_read_too(stocked, tmp_path, no_log):
    left = tmp_path / "left"
    left.mkdir()
    for file in (stocked.path, Path(f"{stocked.path}-wal")):
        shutil.copy(file, left)
    assert (left / "library.sqlite3-wal").stat().st_size
    library = Library(left / "library.sqlite3")
    assert contents(library) == contents(stocked)
    copy = Path(library._still.copy.name)
    library.close()
    assert not copy.exists()
    assert len(list(left.iterdir())) == 2


@pytest.mark.parametrize("tables", ["CREATE TABLE places (x)", "CREATE TABLE session (x); PRAGMA user_version = 7"])
def test_another_programs_file_is_not_touched(tmp_path, tables):
    path = tmp_path / "places.sqlite3"
    db = sqlite3.connect(path)
    db.executescript(tables)
    db.close()
    path.chmod(0o644)
    before = path.read_bytes()
    with pytest.raises(BodymapError, match="is not a bodymap library"):
        Library(path)
    assert path.read_bytes() == before
    assert mode(path) == 0o644


def test_a_folder_is_not_a_library(tmp_path):
    with pytest.raises(BodymapError, match="is a folder"):
        Library(tmp_path)


def test_a_library_in_use_elsewhere_gives_a_sentence(library, monkeypatch):
    monkeypatch.setattr("bodymap.sessions.store.WAIT_S", 0.01)
    waiting = Library(library.path)
    with library.writing(), pytest.raises(BodymapError, match="another window is writing to it; try again"):
        waiting.save(sample(1))
    waiting.save(sample(1))
    assert library.has(sample(1).id)
    waiting.close()


def test_info_counts(stocked):
    info = stocked.info()
    assert (info.sessions, info.marks, info.people) == (10, 30, 1)
    assert (info.earliest, info.latest) == (sample(0).created, sample(9).created)
    assert info.size >= stocked.path.stat().st_size


def test_a_name_is_one_persons_alone(library):
    anna, ben = library.people.add("Anna K."), library.people.add("Ben")
    for name in ("Anna K.", " anna  k."):
        with pytest.raises(BodymapError, match="There is somebody called"):
            library.people.add(name)
        with pytest.raises(BodymapError, match="There is somebody called"):
            library.people.rename(ben.id, name)
        assert library.people.named(name.strip()).id == anna.id
    library.people.rename(anna.id, "Anna k.")
    library.people.add()
    library.people.add()
    assert [p.name for p in library.people.all()] == ["", "Anna k.", "Ben", "", ""]


def test_people_stand_in_the_order_of_their_names(library):
    for name in ("Zoe", "anna", "Özge", "Bernd", "", "Oskar"):
        library.people.add(name)
    assert [p.name for p in library.people.all()] == ["", "anna", "Bernd", "Oskar", "Özge", "Zoe", ""]


def test_people_own_sessions(library):
    anna, ben = library.people.add("Anna"), library.people.add()
    assert [p.name for p in library.people.all()] == ["", "Anna", ""]
    assert library.people.all()[0].id == SELF
    library.save(sample(1, person=anna.id))
    assert library.read(sample(1).id).person == anna.id
    with pytest.raises(BodymapError, match="still has 1 session,"):
        library.people.remove(anna.id)
    library.give_to(sample(1).id, ben.id)
    library.people.remove(anna.id)
    library.people.rename(ben.id, " Ben ")
    assert library.people.named("Ben").id == ben.id
    with pytest.raises(BodymapError, match="nobody called 'Anna'"):
        library.people.named("Anna")
    with pytest.raises(BodymapError, match="always has its owner"):
        library.people.remove(SELF)


def test_a_session_cannot_belong_to_nobody(library):
    with pytest.raises(BodymapError):
        library.save(sample(1, person="f" * 32))
    assert library.entries() == []


def test_tags_are_trimmed_and_kept_once(library):
    library.save(replace(sample(1), tags=(" low  back ", "Work", "low back", "")))
    assert library.read(sample(1).id).tags == ("low back", "Work")
    library.set_tags(sample(1).id, ("work", "état"))
    assert library.tags() == ["work", "état"]


def test_self_care_is_kept_with_whether_it_helped(stocked):
    done = [Care("iliopsoas", f"Lunge {n}", session=sample(n).id, done=sample(n).created) for n in range(3)]
    for care in done:
        stocked.care.add(care)
    stocked.care.add(done[0])
    stocked.care.say(done[1].id, "yes")
    assert [(c.step, c.helped) for c in stocked.care.of(SELF)] == [
        ("Lunge 2", "unclear"), ("Lunge 1", "yes"), ("Lunge 0", "unclear"),
    ]  # fmt: skip
    middle = stocked.care.of(since=sample(1).created, until=sample(2).created)
    assert [c.step for c in middle] == ["Lunge 1"]
    stocked.care.remove(done[1].id)
    assert len(stocked.care.of()) == 2


def test_answers_count_as_something_to_keep():
    assert Session().empty
    assert not Session(answers=Answers({"a": "yes"})).empty


def test_an_older_library_is_backed_up_and_brought_up_to_date(tmp_path):
    path = tmp_path / "old.sqlite3"
    sessions = [sample(n) for n in range(5)]
    write_first_version(path, sessions)
    library = Library(path)
    assert library.migrated is not None
    found = contents(library)
    assert library.recall("open session") == sessions[0].id
    for session in sessions:
        kept = plain(session)
        assert found[session.id][:9] == kept[:9]
        assert found[session.id][9:] == (SELF, (), [{}, {}, {}])
        assert library.entry(session.id).area_mm2 == pytest.approx(
            sum(session.drawing.area(view).area for view in ("front", "back"))
        )
    (backup,) = backups.listed(path)
    assert (backup.path, backup.reason) == (library.migrated, "before-update")
    assert sqlite3.connect(backup.path).execute("PRAGMA user_version").fetchone() == (1,)
    library.close()
    again = Library(path)
    assert again.migrated is None
    again.close()


def test_an_update_that_cannot_be_backed_up_first_does_not_happen(tmp_path):
    path = tmp_path / "old.sqlite3"
    write_first_version(path, [sample(1)])
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(BodymapError, match="could not be backed up"):
        Library(path)
    assert sqlite3.connect(path).execute("PRAGMA user_version").fetchone() == (1,)


def test_what_was_done_goes_with_the_session_it_followed_from_and_back(library):
    anna = library.people.add("Anna").id
    library.save(sample(1))
    library.care.add(Care("soleus", "Wall", "worse", session=sample(1).id))
    other = library.care.add(Care("soleus", "Step", "yes"))
    library.give_to(sample(1).id, anna)
    assert [(care.step, care.helped) for care in library.care.of(anna)] == [("Wall", "worse")]
    assert library.care.of(SELF) == [other]
    library.give_to(sample(1).id, SELF)
    assert len(library.care.of(SELF)) == 2


def test_what_was_done_is_remembered_while_it_cannot_be_written(library):
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        library._db.execute("PRAGMA busy_timeout = 0")
        other.execute("BEGIN IMMEDIATE")
        care = Care("soleus", "Wall", "worse", done=sample(1).created)
        with pytest.raises(BodymapError, match="another window is writing"):
            library.care.keep(care)
        assert library.care.unkept == {care.id}
        assert library.care.of(SELF, muscle="soleus", since=care.done) == [care]
        assert library.care.of(SELF, until=care.done) == library.care.of("nobody") == []
        with closing(Library(library.path)) as second:
            assert second.care.of() == []
            other.execute("ROLLBACK")
            library.care.keep(Care("soleus", "Step"))
            assert second.care.of(muscle="soleus")[-1] == care, "it is written with what is kept next"
    assert library.care.unkept == frozenset()
    assert len(library.care.of()) == 2


def test_nothing_that_was_done_is_too_long_ago_to_be_known(library):
    first = Care("iliopsoas", "Lunge", "worse", done=sample(1).created)
    library.care.add(first)
    with library.writing():
        for days in range(1, 1001):
            library.care.add(Care("soleus", "Wall", "yes", done=first.done + timedelta(days=days)))
    assert library.care.of(SELF)[-1] == first
    assert library.care.of(SELF, muscle="iliopsoas") == [first]
