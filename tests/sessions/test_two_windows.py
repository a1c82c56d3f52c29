"""Two windows with the same session open: two libraries over one file. Nothing that either holds is written over."""

from dataclasses import replace

import pytest
from samples import plain, square

from bodymap.drawing.mark import Drawing
from bodymap.sessions.document import Document
from bodymap.sessions.last_seen import ChangedElsewhereError
from bodymap.sessions.library import Library
from bodymap.sessions.session import Session

A, B, C = square(left=0), square(left=60), square(left=120)
SESSION = Session(title="Back", drawing=Drawing("neutral", (A,)))


@pytest.fixture
def other(library):
    library.save(SESSION)
    other = Library(library.path)
    yield other
    other.close()


def opened(library):
    document = Document(library)
    document.open_session(SESSION.id)
    document.parted = []
    document.on_parted = lambda: document.parted.append(document.session.title)
    return document


def views(library, key):
    return [(mark.view, mark.area.bounds) for mark in library.read(key).drawing.marks]


def test_the_library_writes_over_nothing_that_it_has_not_seen(library, other):
    theirs = replace(other.load(SESSION.id), drawing=Drawing("neutral", (C,)))
    other.save(theirs)
    for _ in range(2):
        with pytest.raises(ChangedElsewhereError, match="Another window"):
            library.save(replace(SESSION, note="mine"))
    assert plain(library.read(SESSION.id)) == plain(theirs)
    library.load(SESSION.id)
    library.save(replace(SESSION, note="mine"))
    assert library.read(SESSION.id).note == "mine"


def test_what_both_paint_is_kept_in_both(library, other):
    one, two = opened(library), opened(other)
    two.paint(B)
    one.paint(C)
    one.paint(B)
    assert one.parted == ["Back (other window)"]
    assert two.parted == []
    assert views(library, SESSION.id) == [("front", A.area.bounds), ("front", B.area.bounds)]
    assert views(library, one.session.id) == [("front", mark.area.bounds) for mark in (A, C, B)]
    two.paint(C)  # and the other goes on undisturbed
    assert two.session.id == SESSION.id
    assert library.find().total == 2
    one.undo()
    assert len(library.read(one.session.id).drawing.marks) == 2
    assert library.find().total == 2


@pytest.mark.parametrize("change", [lambda d: d.set_note("theirs"), lambda d: d.answer_sign("sign", "yes"),
                                    lambda d: d.set_tags(("theirs",)), lambda d: d.set_title("Theirs")])  # fmt: skip
def test_a_note_an_answer_a_tag_and_a_title_are_not_lost_either(library, other, change):
    one, two = opened(library), opened(other)
    change(two)
    one.paint(B)
    kept = library.read(SESSION.id)
    assert plain(kept) == plain(two.session)
    assert one.session.id != SESSION.id


def test_what_others_write_elsewhere_parts_nothing(library, other):
    one = opened(library)
    other.save(Session(title="Another", drawing=Drawing("neutral", (B,))))
    other.remember("something", "else")
    one.paint(B)
    library.rename(SESSION.id, "Renamed here")
    one.set_title("Renamed here")
    other.remember("something", "more")
    one.paint(C)
    assert one.parted == []
    assert len(library.read(SESSION.id).drawing.marks) == 3


def test_many_renamed_by_a_connection_of_the_same_window_part_nothing(library, other):
    one = opened(library)
    other.rename(SESSION.id, "Renamed")
    library.see_lists()
    one.set_title("Renamed")
    one.paint(B)
    assert one.parted == []
    other.save(replace(other.load(SESSION.id), note="theirs"))
    library.see_lists()
    one.paint(C)
    assert one.parted == ["Renamed (other window)"]


def test_a_session_that_the_other_has_wiped_comes_back(library, other):
    one = opened(library)
    with other.writing() as db:  # as by a backup that was put back
        db.execute("DELETE FROM session")
    assert not library.has(SESSION.id)
    one.paint(B)
    assert one.parted == []
    assert len(library.read(SESSION.id).drawing.marks) == 2


def test_another_start_leaves_what_a_window_may_still_bring_back(library, other):
    library.delete(SESSION.id)
    Library(library.path).close()
    library.restore(SESSION.id)
    assert library.has(SESSION.id)


def test_what_was_deleted_is_gone_from_the_file_and_its_log_at_the_next_start_alone(library, other):
    library.save(Session(title="Word that nobody else writes"))
    library.delete(library.find().entries[0].id)
    for window in (library, other):
        Library(library.path).close()
        window.close()
    bare = lambda: b"".join(path.read_bytes() for path in library.path.parent.glob("library.sqlite3*"))  # noqa: E731
    assert b"Word that nobody" in bare()
    after = Library(library.path)
    assert b"Word that nobody" not in bare()
    assert after.ask("SELECT title FROM session") == [("Back",)]
    assert after.ask("PRAGMA journal_mode") == [("wal",)]
    after.close()


def test_a_save_that_fails_forgets_not_what_was_seen(library, other):
    one, two = opened(library), opened(other)
    errors = []
    one.on_error = errors.append
    library._db.execute("PRAGMA query_only = ON")
    one.paint(B)
    assert errors
    two.paint(C)
    library._db.execute("PRAGMA query_only = OFF")
    one.save()
    assert one.parted == ["Back (other window)"]
    assert views(library, SESSION.id) == [("front", A.area.bounds), ("front", C.area.bounds)]
