"""That marks belong together is kept in the library, carried out and in again, and comes out of a damaged library."""

import sqlite3
from dataclasses import replace

import pytest
from samples import contents, plain, sample, write_third_version

from bodymap.drawing.mark import Drawing
from bodymap.sessions import backups, record
from bodymap.sessions.library import Library
from bodymap.sessions.salvage import rescue


@pytest.fixture
def stroke():
    return tuple(replace(mark, stroke=1) for mark in sample(5).drawing.marks[:2])


def test_a_session_keeps_it_in_the_library_and_on_its_way(tmp_path, stroke):
    session = replace(sample(1), drawing=Drawing("neutral", stroke))
    library = Library(tmp_path / "library.sqlite3")
    library.save(session)
    assert [mark.stroke for mark in library.read(session.id).drawing.marks] == [1, 1]
    library.close()
    back, _ = record.session_from(record.to_json(session), "session")
    assert plain(back) == plain(session)


def test_an_older_library_is_backed_up_and_brought_up_to_date_and_can_be_rescued(tmp_path, stroke):
    path = tmp_path / "third.sqlite3"
    old = sample(1, noted=True)
    write_third_version(path, [old])
    library = Library(path)
    (backup,) = backups.listed(path)
    assert sqlite3.connect(backup.path).execute("PRAGMA user_version").fetchone() == (3,)
    new = replace(sample(2), drawing=Drawing("neutral", stroke))
    library.save(new)
    kept = {one.id: plain(one) for one in (old, new)}
    assert contents(library) == kept
    library.close()
    with path.open("r+b") as whole_file:
        whole_file.write(b"\0" * 100)
    rescue(path)
    library = Library(path)
    assert contents(library) == kept
    library.close()
