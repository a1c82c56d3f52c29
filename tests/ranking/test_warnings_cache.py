"""The kept warning signs: equal to those read anew, read again only where the file changed."""

import pickle
import shutil

import pytest

from bodymap.atlas import warnings
from bodymap.atlas.warnings_file import load_warning_signs
from bodymap.ranking import kept_file, warnings_cache
from bodymap.shipped import shipped


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "regions"
    folder.mkdir()
    shutil.copy(shipped("regions") / warnings.WARNING_SIGNS, folder)
    monkeypatch.setattr(warnings_cache, "shipped", lambda _name: folder)
    monkeypatch.setattr(warnings_cache, "default_path", lambda: tmp_path / "kept" / "signs.cache")
    return folder


@pytest.fixture
def read(folder, monkeypatch):
    """Return a function that gives the signs and says whether the file was read for them."""
    readings = []

    def reading():
        readings.append(1)
        return load_warning_signs(folder)

    monkeypatch.setattr(warnings_cache, "shipped_warning_signs", reading)

    def act():
        before = len(readings)
        warnings_cache.kept_warning_signs.cache_clear()
        return warnings_cache.kept_warning_signs(), len(readings) > before

    yield act
    warnings_cache.kept_warning_signs.cache_clear()


def test_kept_signs_are_those_of_the_file(read, folder):
    first, made = read()
    again, made_again = read()
    assert (made, made_again) == (True, False)
    assert first == again == load_warning_signs(folder)
    assert again.questions


def test_a_changed_file_is_read_again(read, folder):
    read()
    path = folder / warnings.WARNING_SIGNS
    path.write_text(path.read_text() + "\n# looked at again\n")
    assert read()[1]
    assert not read()[1]


def test_a_refused_file_is_kept_as_refused(read, folder):
    (folder / warnings.WARNING_SIGNS).write_text("advice: [1")
    signs, _ = read()
    again, made = read()
    assert not made
    assert signs.faults == again.faults != ()


def test_a_broken_file_is_only_slower(read, folder):
    read()
    warnings_cache.default_path().write_bytes(b"nonsense")
    signs, made = read()
    assert made
    assert signs.questions


def test_what_is_no_warning_signs_is_not_taken_for_them(read, folder):
    read()
    key = kept_file.key_of(folder, "neutral")
    content = pickle.dumps({"signature": warnings_cache.signature(folder / warnings.WARNING_SIGNS), "signs": {"a": 1}})
    warnings_cache.default_path().write_bytes(kept_file.seal_of(key, content) + content)
    signs, made = read()
    assert made
    assert signs.questions
