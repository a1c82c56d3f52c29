"""Libraries of their own, away from the person's home."""

import pytest
from samples import sample

from bodymap.sessions.library import Library


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home of its own for every test."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    return tmp_path / "home"


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    yield library
    library.close()


@pytest.fixture
def stocked(library):
    """A library with sessions 0 to 9."""
    for number in range(10):
        library.save(sample(number))
    return library
