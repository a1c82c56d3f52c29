"""Long work on a library tells how far it is, and can be stopped without leaving anything."""

import pytest
from samples import contents, sample

from bodymap.errors import BodymapError
from bodymap.sessions import backups
from bodymap.sessions.library import Library
from bodymap.sessions.salvage import rescue


class StopError(BodymapError):
    pass


class Told:
    """Hears how far it is, and stops it at the n-th time."""

    def __init__(self, stop_at=None):
        self.heard = []
        self._stop_at = stop_at

    def __call__(self, done, whole):
        self.heard.append((done, whole))
        if len(self.heard) == self._stop_at:
            raise StopError("stopped")


def files(folder):
    return sorted(
        path.name
        for path in folder.rglob("*")
        if path.is_file() and "-wal" not in path.name and "-shm" not in path.name
    )


@pytest.fixture
def many(tmp_path):
    """A library of some megabytes, so that copying it takes several steps."""
    library = Library(tmp_path / "many" / "library.sqlite3")
    with library.writing() as db:
        for number in range(400):
            library.put(db, sample(number, marks=12))
    yield library
    library.close()


def test_a_backup_tells_how_far_it_is(many, monkeypatch):
    monkeypatch.setattr(backups, "PAGES", 50)
    told = Told()
    backups.make(many.path, progress=told)
    copied = [(done, whole) for done, whole in told.heard if whole]
    assert copied[-1][0] == copied[-1][1]
    assert len(copied) > 3
    assert copied == sorted(copied)


def test_a_stopped_backup_leaves_nothing(many, monkeypatch):
    monkeypatch.setattr(backups, "PAGES", 50)
    before = files(many.path.parent)
    with pytest.raises(StopError):
        backups.make(many.path, progress=Told(2))
    assert files(many.path.parent) == before
    assert backups.listed(many.path) == []


def test_a_stopped_restore_leaves_what_was_there(many, monkeypatch):
    monkeypatch.setattr(backups, "PAGES", 50)
    backup = backups.make(many.path)
    with many.writing() as db:
        db.execute("UPDATE session SET title = 'since the backup'")
    now = contents(many)
    told = Told()
    many.restore_backup(backup.path, told)
    with many.writing() as db:
        db.execute("UPDATE session SET title = 'since the backup'")
    for stop_at in (1, len(told.heard) // 2, len(told.heard) - 1):
        with pytest.raises(StopError):
            many.restore_backup(backup.path, Told(stop_at))
        assert contents(many) == now
        assert not many._db.in_transaction


def test_a_stopped_rescue_leaves_the_damaged_file_as_it_was(many):
    many.close()
    data = bytearray(many.path.read_bytes())
    data[:4096] = bytes(4096)
    many.path.write_bytes(data)
    told = Told()
    before = files(many.path.parent)
    with pytest.raises(StopError):
        rescue(many.path, Told(3))
    assert many.path.read_bytes() == data
    assert files(many.path.parent) == before
    with pytest.raises(StopError):
        rescue(many.path, Told(40))  # while the new library is filled
    assert files(many.path.parent) == before
    assert rescue(many.path, told).sessions == 400
    filled = [step for step in told.heard if step[1]]
    assert filled[0] == (0, 400)


def test_a_stopped_opening_closes_the_file(many):
    many.close()
    with pytest.raises(StopError):
        Library(many.path, progress=Told(1))
    Library(many.path).close()


def test_what_was_checked_beside_need_not_be_checked_again(many):
    told = Told()
    Library(many.path, check=False, progress=told).close()
    assert told.heard == []


def test_a_change_within_a_change_is_one(library):
    with library.writing():
        for number in range(3):
            library.save(sample(number))
        library.people.add("Anna")
    assert len(library.entries()) == 3

    def delete_two():
        with library.writing():
            library.delete(sample(0).id)
            library.delete("there is no such session")

    with pytest.raises(BodymapError):
        delete_two()
    assert len(library.entries()) == 3  # all of it, or nothing
    assert not library._db.in_transaction
