"""Files that leave the window and come back: written by its commands, read again, refused by name."""

import csv
import json
import unicodedata
import zipfile
from datetime import UTC, datetime, timedelta

import pytest
import shapely
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from shapely import MultiPolygon

from bodymap.drawing import file
from bodymap.drawing.mark import Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.hand_on.import_results import ImportResults
from bodymap.gui.hand_on.report_preview import ReportPreview
from bodymap.gui.widgets.work import Waiting, Works
from bodymap.report import clinician
from bodymap.sessions import archive
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF, Session

THEN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton


def session(days=0, **more) -> Session:
    moment = THEN + timedelta(days=days)
    area = MultiPolygon([shapely.box(30, 600 + days, 80, 650 + days)])
    return Session(created=moment, changed=moment, drawing=Drawing("neutral", (Mark("back", area, 6),)), **more)


@pytest.fixture
def idle(qtbot, window):
    """Wait until no work is being done."""
    return lambda: qtbot.waitUntil(lambda: not window.cabinet.works.busy, timeout=20_000)


@pytest.fixture
def asked(monkeypatch):
    """Answer the file dialogs with a path."""

    def answer(*paths, filter_=""):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(paths[0]), filter_))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], filter_))

    return answer


def painted(window, library, **more) -> Session:
    kept = session(**more)
    library.save(kept)
    window.open_session(kept.id)
    return kept


def test_nothing_painted_is_said(window):
    window.actions_["report"].trigger()
    assert "paint first" in window.notice.text


def test_what_is_seen_is_handed_on_also_where_it_could_not_be_saved(
    window, library, idle, asked, tmp_path, monkeypatch
):
    reports = []
    paper = clinician.report_paper
    monkeypatch.setattr(clinician, "report_paper", lambda report, name: reports.append(report) or paper(report, name))
    kept = painted(window, library, title="After the drive")
    library._db.execute("PRAGMA query_only = 1")
    window.document.paint(Mark("front", MultiPolygon([shapely.box(30, 300, 80, 350)]), 4))
    assert not window.document.saved
    assert len(library.read(kept.id).drawing.marks) == 1
    asked(tmp_path / "pain.svg")
    window.actions_["picture"].trigger()
    assert (tmp_path / "pain.svg").read_text(encoding="utf-8").count("4 of 10") == 1
    for what, name in (("csv", "pain.csv"), ("fhir", "pain.fhir.json")):
        asked(tmp_path / name)
        window.actions_[what].trigger()
        idle()
    assert len((tmp_path / "pain-marks.csv").read_text(encoding="utf-8").splitlines()) == 3
    assert len(json.loads((tmp_path / "pain.fhir.json").read_text(encoding="utf-8"))["entry"]) == 2
    window.actions_["report"].trigger()
    idle()
    assert [report.session.drawing.marks for report in reports] == [window.document.drawing.marks]


def test_what_is_painted_beside_a_read_only_library_is_handed_on(window, library, idle, asked, tmp_path, monkeypatch):
    monkeypatch.setattr(library, "read_only", True)
    monkeypatch.setattr(library, "_why_read_only", "The library was made by a newer bodymap.")
    window.document.paint(Mark("back", MultiPolygon([shapely.box(30, 600, 80, 650)]), 6))
    asked(tmp_path / "pain.png")
    window.actions_["picture"].trigger()
    assert QImage(str(tmp_path / "pain.png")).width() == 1200
    window.actions_["report"].trigger()
    idle()
    assert window.findChildren(ReportPreview)[-1].count.text() == "1 page"


def test_the_report_is_seen_and_saved(qtbot, window, library, idle, asked, tmp_path):
    painted(window, library, title="After the drive")
    window.actions_["report"].trigger()
    idle()
    preview = window.findChildren(ReportPreview)[-1]
    assert preview.count.text() in {"1 page", "2 pages"}
    asked(tmp_path / "out")
    qtbot.mouseClick(preview.save_button, LEFT)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as" in preview.notice.text


def test_without_a_printer_it_says_what_to_do(qtbot, window, library, idle, monkeypatch):
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    painted(window, library)
    window.actions_["report"].trigger()
    idle()
    preview = window.findChildren(ReportPreview)[-1]
    qtbot.mouseClick(preview.print_button, LEFT)
    assert "No printer" in preview.notice.text


@pytest.mark.parametrize(("name", "filter_"), [("pain.png", ""), ("pain", "Picture (*.png)"), ("pain.svg", "")])
def test_pictures(window, library, asked, tmp_path, name, filter_):
    painted(window, library)
    asked(tmp_path / name, filter_=filter_)
    window.actions_["picture"].trigger()
    path = tmp_path / (name if "." in name else f"{name}.png")
    if path.suffix == ".svg":
        assert path.read_text(encoding="utf-8").startswith("<svg")
    else:
        assert QImage(str(path)).width() == 1200
    assert f"Saved as {path}" in window.notice.text


def test_tables_ask_before_they_write_over(window, library, idle, asked, tmp_path):
    painted(window, library, title="=1+1")
    (tmp_path / "t-marks.csv").write_text("mine")
    asked(tmp_path / "t.csv")
    window.actions_["csv"].trigger()
    assert "t-marks.csv" in window.notice.text
    assert (tmp_path / "t-marks.csv").read_text() == "mine"
    window.notice.take_up()
    idle()
    (row,) = csv.DictReader((tmp_path / "t-marks.csv").read_text(encoding="utf-8-sig").splitlines())
    assert (row["view"], row["side"], row["intensity"], row["area_mm2"]) == ("back", "left", "6", "2500.0")
    assert row["title"] == "'=1+1", "no spreadsheet runs a title"
    assert (tmp_path / "t-candidates.csv").exists()


def test_fhir(window, library, idle, asked, tmp_path):
    painted(window, library)
    asked(tmp_path / "pain")
    window.actions_["fhir"].trigger()
    idle()
    bundle = json.loads((tmp_path / "pain.fhir.json").read_text())
    (entry,) = bundle["entry"]
    assert entry["resource"]["valueQuantity"]["value"] == 6


def test_all_sessions_go_out_and_come_back(qtbot, window, library, idle, asked, tmp_path):
    for day in range(5):
        library.save(session(day, title=str(day)))
    asked(tmp_path / "all")
    window.actions_["all"].trigger()
    idle()
    assert len(zipfile.ZipFile(tmp_path / "all.zip").namelist()) == 6
    for entry in library.entries()[:3]:
        library.delete(entry.id)
    asked(tmp_path / "all.zip")
    window.actions_["import"].trigger()
    idle()
    results = window.findChildren(ImportResults)[-1]
    assert results.summary.text() == "3 sessions added, 2 here already."
    assert len(library.entries()) == 5


def test_what_was_refused_is_named_and_the_rest_comes_in(window, library, idle, asked, tmp_path):
    good, bad = tmp_path / "good.bodymap.json", tmp_path / "bad.bodymap.json"
    file.write(good, session().drawing)
    bad.write_text("{")
    asked(bad, good)
    window.actions_["import"].trigger()
    idle()
    results = window.findChildren(ImportResults)[-1]
    text = results.list.toPlainText()
    assert results.summary.text() == "1 session added, 1 could not be taken in."
    assert text.startswith("Could not be taken in")
    assert "bad.bodymap.json is damaged" in text
    assert "good, " in text, "what came in is called by its name"


def test_import_from_the_sessions_window_belongs_to_who_is_chosen(qtbot, window, library, idle, asked, tmp_path):
    anna = library.people.add("Anna").id
    path = tmp_path / "pain.bodymap.json"
    file.write(path, session().drawing)
    window.actions_["sessions"].trigger()
    dialog = window.findChildren(SessionsDialog)[-1]
    dialog.people.choose(anna)
    asked(path)
    qtbot.mouseClick(dialog.import_button, LEFT)
    idle()
    assert [entry.person for entry in library.entries()] == [anna]
    assert dialog.sessions.model.rowCount() == 1, "the list shows it at once"


def test_what_came_of_a_work_is_told_by_the_window_once_its_dialog_is_closed(window, library, idle, asked, tmp_path):
    path = tmp_path / "pain.bodymap.json"
    file.write(path, session().drawing)
    library.save(session())
    window.actions_["sessions"].trigger()
    dialog = window.findChildren(SessionsDialog)[-1]
    asked(path)
    dialog.import_button.click()
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    idle()
    assert window.findChildren(ImportResults)[-1].isVisible()
    window.actions_["all"].trigger()
    window.building.anew()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    idle()
    assert "Saved as" in window.notice.text


def test_chosen_sessions_are_handed_on_together(window, library, idle, asked, tmp_path):
    for day in range(3):
        library.save(session(day))
    window.actions_["sessions"].trigger()
    dialog = window.findChildren(SessionsDialog)[-1]
    dialog.sessions.list.selectAll()
    handed = dialog.sessions.card.handed
    assert not handed["report"].isEnabled(), "a report is of one session"
    asked(tmp_path / "some.zip")
    handed["zip"].trigger()
    idle()
    assert len(zipfile.ZipFile(tmp_path / "some.zip").namelist()) == 4
    assert "Saved as" in dialog.notice.text


def test_an_archive_that_is_dropped_is_taken_in(drop, library, idle, tmp_path):
    other = Library(tmp_path / "other.sqlite3")
    other.save(session())
    archive.write(other, tmp_path / "all.zip")
    other.close()
    drop(QUrl.fromLocalFile(str(tmp_path / "all.zip")))
    idle()
    assert len(library.entries()) == 1


def test_a_folder_that_cannot_be_written_is_a_sentence(window, library, idle, asked, tmp_path):
    painted(window, library)
    asked(tmp_path / "nowhere" / "pain.fhir.json")
    window.actions_["fhir"].trigger()
    idle()
    assert "could not be saved" in window.notice.text


def test_work_can_be_stopped_and_shows_how_far_it_is(qtbot, window):
    works = Works(window)
    seen, said = [], []

    def job(progress):
        step = 0
        while True:
            step += 1
            progress(min(step, 99), 100)

    works.start("Counting...", job, seen.append, said.append)
    qtbot.waitUntil(lambda: any(w.isVisible() for w in window.findChildren(Waiting)), timeout=5000)
    waiting = next(w for w in window.findChildren(Waiting) if w.isVisible())
    assert waiting.words.text() == "Counting..."
    qtbot.waitUntil(lambda: waiting.bar.value() > 0)
    qtbot.mouseClick(waiting.stop, LEFT)
    qtbot.waitUntil(lambda: not works.busy)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Stopped, as you asked."]
    assert not seen


def test_an_error_of_the_work_is_a_sentence(qtbot, window):
    works, said = Works(window), []

    def job(_progress):
        raise BodymapError("The disk is full; free some space.")

    works.start("Writing...", job, said.append, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["The disk is full; free some space."]
    qtbot.waitUntil(lambda: not works.busy)


def test_a_window_that_closes_while_sessions_come_in_leaves_no_dialog_behind(qtbot, window, library, tmp_path):
    path = tmp_path / "pain.bodymap.json"
    file.write(path, session().drawing)
    window.hand_on.take_in(library, [path], SELF, window, window.notice)
    assert window.works.busy
    window.close()
    qtbot.waitUntil(lambda: not window.works.busy)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    assert len(library.find().entries) == 1, "and what was to come in is there"


def test_a_drawing_that_comes_in_is_ranked_by_the_windows_own_atlas(qtbot, window, library, engine, tmp_path):
    path = tmp_path / "pain.bodymap.json"
    file.write(path, session().drawing)
    with qtbot.waitSignal(window.hand_on.imported):
        window.hand_on.take_in(library, [path], SELF, window, window.notice)
    (entry,) = library.find().entries
    kept = library.read(entry.id)
    assert [one["muscle"] for one in kept.ranking] == [c.muscle for c in engine.candidates(kept.drawing, 12)]
    assert kept.atlas == engine.atlas.version


@pytest.mark.parametrize(("what", "person", "title", "name"), [
    ("picture", "Bernd", "Visit 3", "Bernd - Visit 3 - 5 January 2026.png"),
    ("fhir", "Bernd", "", "Bernd - pain drawing 5 January 2026.fhir.json"),
    ("csv", "../A\u0308nne: K./", "a/b", "Änne K - a b - 5 January 2026.csv"),
    ("csv", "", "Mine", "Mine - 5 January 2026.csv"),
    ("save_as", "Bernd", "Bernd - hip", "Bernd - hip.bodymap.json"),
    ("save_as", "Bernd", "", "Bernd - drawing.bodymap.json"),
    ("all", "Bernd", "", "bodymap sessions.zip"),
])  # fmt: skip
def test_a_file_is_named_after_whose_it_is(window, library, monkeypatch, what, person, title, name):
    offered = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: (offered.append(told[2]), ("", ""))[1])
    other = library.people.add("Somebody else").id
    painted(window, library, person=library.people.add(person).id if person else SELF, title=title)
    library.save(session(1, person=other))
    window.actions_[what].trigger()
    assert [unicodedata.normalize("NFC", one) for one in offered] == [name]


def test_sessions_of_one_client_are_named_after_the_client(window, library, monkeypatch):
    offered = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: (offered.append(told[2]), ("", ""))[1])
    bernd = library.people.add("Bernd").id
    kept = [session(day, person=whose) for day, whose in enumerate((bernd, bernd, SELF))]
    for one in kept:
        library.save(one)
    for keys in ([one.id for one in kept[:2]], [one.id for one in kept]):
        window.hand_on.hand("zip", library, keys, window, window.notice)
    assert offered == ["Bernd - bodymap sessions.zip", "bodymap sessions.zip"]


def test_a_report_that_is_gathered_while_the_window_closes_is_not_left_alone_on_the_screen(qtbot, window, library):
    painted(window, library)
    window.actions_["report"].trigger()
    assert window.works.busy
    window.close()
    qtbot.waitUntil(lambda: not window.works.busy)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [top for top in QApplication.topLevelWidgets() if top.isVisible()], "it would hold the program open"
