"""What stands in the window is what is kept: also when it is emptied, its person goes, or the library is in use."""

import sqlite3
from contextlib import closing

import pytest

from bodymap.errors import BodymapError
from bodymap.sessions.document import Document
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF, Answers

WRITES = {
    "title": lambda document, said: document.set_title(said),
    "note": lambda document, said: document.set_note(said),
    "tags": lambda document, said: document.set_tags((said,) if said else ()),
    "answers": lambda document, said: document.answer_warnings(["numb"], said and "yes"),
}


@pytest.fixture
def busy(library):
    """Another program that writes to the library, begun by calling it."""
    library._db.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        yield lambda: other.execute("BEGIN IMMEDIATE")


@pytest.mark.parametrize("what", WRITES)
@pytest.mark.parametrize("again", [False, True], ids=["as it stands", "opened again"])
def test_what_is_emptied_is_gone_from_the_library_too(library, what, again):
    document, write = Document(library), WRITES[what]
    write(document, "words")
    key = document.session.id
    assert not library.read(key).empty
    if again:
        document.new()
        document.open_session(key)
    write(document, "")
    assert library.read(key).empty
    assert library.read(key).answers == Answers()


def test_a_session_of_which_nothing_was_kept_is_not_kept_empty(library):
    document = Document(library)
    document.set_note("")
    document.save()
    assert library.entries() == []


def test_what_was_emptied_and_could_not_be_saved_is_at_risk(library, busy):
    document = Document(library)
    document.on_error = lambda _error: None
    document.set_note("words")
    busy()
    document.set_note("")
    assert document.at_risk


def test_another_session_is_opened_though_the_library_is_in_use(library, busy):
    document = Document(library)
    document.set_title("Ben")
    ben = document.session.id
    document.new()
    busy()
    told = []
    document.on_session.append(lambda: told.append(document.session.title))
    document.open_session(ben)
    assert told == ["Ben"]


def test_who_watches_the_session_is_told_whatever_fails_after(library):
    document = Document(library)
    document.set_title("Ben")
    told = []
    document.on_change.append(lambda: 1 / 0)
    document.on_session.append(lambda: told.append(document.session.title))
    with pytest.raises(ZeroDivisionError):
        document.open_session(document.session.id)
    assert told == ["Ben"]


def test_a_session_whose_person_was_removed_is_kept_as_the_owner_s(library):
    document = Document(library)
    document.set_person(library.people.add("Anna").id)
    with closing(Library(library.path)) as other_window:
        other_window.people.remove(document.session.person)
    document.set_note("since May")
    assert document.session.person == SELF
    assert library.read(document.session.id).note == "since May"


def test_deleted_sessions_that_hold_a_person_are_named_and_go_at_the_next_start(library):
    anna = library.people.add("Anna").id
    document = Document(library)
    document.set_person(anna)
    document.set_note("since May")
    library.delete(document.session.id)
    with pytest.raises(BodymapError, match="1 deleted session of this person can still be brought back"):
        library.people.remove(anna)
    library.close()
    with closing(Library(library.path)) as next_start:
        next_start.people.remove(anna)
        assert [person.id for person in next_start.people.all()] == [SELF]
