"""About: versions, licences, sources."""

import platform

import pydantic
import PySide6
import shapely
from PySide6.QtGui import QGuiApplication

import bodymap
from bodymap.atlas.books import book_of, books, work_of
from bodymap.atlas.muscle import Muscle
from bodymap.gui.help.about import About
from bodymap.gui.help.versions import parts, versions_text


def test_every_part_has_a_version_and_a_licence(qapp):
    told = {part.name: part for part in parts("abc123")}
    assert told["bodymap"].version == bodymap.__version__
    assert told["Atlas of muscles"].version == "abc123"
    assert told["Python"].version == platform.python_version()
    assert told["PySide6"].version == PySide6.__version__
    assert told["Shapely"].version == shapely.__version__
    assert told["GEOS"].version == ".".join(map(str, shapely.geos_version))
    assert told["pydantic"].version == pydantic.VERSION
    licences = {part.name: part.licence for part in told.values()}
    assert licences["bodymap"] == licences["pydantic"] == "MIT"
    assert licences["Shapely"] == "BSD-3-Clause"
    assert "LGPL-3.0" in licences["PySide6"]
    assert licences["Typeface"] == "OFL-1.1"
    assert licences["Figures"] == "CC0-1.0"
    assert all(part.version and part.licence for part in told.values())


def test_a_part_that_does_not_tell_its_version_costs_nothing(qapp, monkeypatch):
    from importlib.metadata import PackageNotFoundError

    from bodymap.gui.help import versions

    def gone(_name):
        raise PackageNotFoundError

    monkeypatch.setattr(versions, "distribution", gone)
    told = {part.name: part for part in parts()}
    assert told["Shapely"].version == shapely.__version__
    assert told["Shapely"].licence == "BSD-3-Clause"


def test_versions_are_copied(window, qtbot):
    window.actions_["versions"].trigger()
    about = next(child for child in window.children() if isinstance(child, About))
    about.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text == versions_text(window.studio.atlas.version)
    assert text.splitlines()[0] == f"bodymap {bodymap.__version__}"
    assert platform.system() in text.splitlines()[-1]
    assert platform.node() not in text  # nothing of the person or the computer's name
    assert about.copy.text() == "Copied"
    about.close()


def test_the_sources_are_named_once_each(atlas, window, qtbot):
    window.actions_["versions"].trigger()
    about = next(child for child in window.children() if isinstance(child, About))
    words = about.words.toPlainText()
    assert words.count("3rd ed. Wolters Kluwer 2019") == 1
    assert "vol. 2. Williams & Wilkins 1992" in words
    assert "Clin J Pain 2007;23:353-360" in words
    about.close()


def test_a_source_without_its_chapter_is_the_book():
    assert book_of("Travell JG. Manual, vol. 2. Wilkins 1992, ch. 6") == "Travell JG. Manual, vol. 2. Wilkins 1992"
    assert book_of("Simons DG. Manual, vol. 1. Wilkins 1999, ch. 46 (core from memory)") == (
        "Simons DG. Manual, vol. 1. Wilkins 1999"
    )
    assert book_of("Hwang M. Title. Pain 2005;116:238-242") == "Hwang M. Title. Pain 2005;116:238-242"
    assert book_of("Davies C. Workbook, 3rd ed. 2013 (facial muscles)") == "Davies C. Workbook, 3rd ed. 2013"


def muscle(*sources):
    return Muscle("m", "m", "", "", (), (), (), (), sources)


def test_a_work_is_told_once_however_it_is_cited():
    one = "Simons DG, Travell JG. Pain: The Manual, vol. 1, 2nd ed. Wilkins 1999"
    other = "Travell JG, Simons DG. Pain, vol. 1, 2nd ed. Wilkins 1999"
    second = "Simons DG, Travell JG. Pain: The Manual, vol. 2. Wilkins 1992"
    found = books([muscle(f"{one}, ch. 1"), muscle(f"{one}, ch. 2"), muscle(f"{other}, ch. 3"), muscle(second)])
    assert [(book.cited, book.muscles) for book in found] == [(one, 3), (second, 1)]


def test_every_region_file_cites_a_work_in_the_same_way(atlas):
    cited = {book_of(source) for muscle in atlas.muscles.values() for source in muscle.sources}
    assert len({work_of(book) for book in cited}) == len(cited)
    assert len(books(atlas.muscles.values())) == len(cited)
    # The chapters stay: volume 1 is cited for 80 muscles, for each with its chapter.
    first = [s for m in atlas.muscles.values() for s in m.sources if "vol. 1, 2nd ed." in s]
    assert len(first) == 80
    assert all(", ch. " in source for source in first)


def test_books_are_counted_by_muscles():
    found = books([muscle("A 1990, ch. 1", "A 1990, ch. 2"), muscle("A 1990, ch. 1", "B 1991"), muscle("B 1991")])
    assert [(book.cited, book.muscles) for book in found] == [("A 1990", 2), ("B 1991", 2)]
