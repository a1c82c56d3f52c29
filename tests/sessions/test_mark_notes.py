"""What a person writes of a mark is kept, carried out and in again, and told wherever marks are listed."""

import csv
import io
import json
import sqlite3
from dataclasses import replace

import pytest
import shapely
from samples import contents, plain, sample, write_second_version

from bodymap.drawing import file
from bodymap.drawing.brush import erased
from bodymap.drawing.mark import MAX_NOTE, Drawing
from bodymap.errors import BodymapError
from bodymap.report.clinician_text import Report, body_html
from bodymap.report.session_words import session_text
from bodymap.report.svg import svg
from bodymap.sessions import backups, fhir, record, tables
from bodymap.sessions.library import Library
from bodymap.sessions.salvage import rescue


def damage(path):
    with path.open("r+b") as whole:
        whole.seek(0)
        whole.write(b"\0" * 100)


def test_a_note_is_kept_to_the_letter(tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    session = sample(1, noted=True)
    library.save(session)
    assert contents(library) == {session.id: plain(session)}
    assert library.read(session.id).drawing.marks[2].note == "mark 2, only at night"
    library.close()


def test_a_library_from_before_notes_is_backed_up_and_brought_up_to_date(tmp_path):
    path = tmp_path / "second.sqlite3"
    sessions = [sample(n) for n in range(4)]
    write_second_version(path, sessions)
    library = Library(path)
    (backup,) = backups.listed(path)
    assert backup.path == library.migrated
    assert sqlite3.connect(backup.path).execute("PRAGMA user_version").fetchone() == (2,)
    assert contents(library) == {session.id: plain(session) for session in sessions}
    more = sample(9, noted=True)
    library.save(more)
    assert plain(library.read(more.id)) == plain(more)
    library.close()
    again = Library(path)
    assert again.migrated is None
    again.close()


def test_notes_come_out_of_a_damaged_library(tmp_path):
    path = tmp_path / "broken.sqlite3"
    write_second_version(path, [sample(1)])
    library = Library(path)  # its old marks are rows of six columns, its new ones of seven
    library.save(sample(2, noted=True))
    library.close()
    damage(path)
    rescue(path)
    library = Library(path)
    assert contents(library) == {one.id: plain(one) for one in (sample(1), sample(2, noted=True))}
    library.close()


def test_a_drawing_file_holds_a_note_only_where_there_is_one(tmp_path):
    drawing = Drawing("neutral", (*sample(1, noted=True).drawing.marks, *sample(2).drawing.marks))
    properties = [feature["properties"] for feature in file.to_json(drawing)["features"]]
    assert [p.get("note") for p in properties] == [f"mark {n}, only at night" for n in range(3)] + [None] * 3
    path = tmp_path / "noted.bodymap.json"
    file.write(path, drawing)
    assert [mark.note for mark in file.read(path).marks] == [mark.note for mark in drawing.marks]


@pytest.mark.parametrize("note", ["x" * (MAX_NOTE + 1), 5, None, ["a"]])
def test_a_note_that_cannot_be_one_is_refused_with_its_place(note):
    value = file.to_json(sample(1).drawing)
    value["features"][1]["properties"]["note"] = note
    with pytest.raises(BodymapError, match=r"pain\.json: mark 2: the note "):
        file.from_json(json.dumps(value).encode(), "pain.json")


def test_the_longest_note_is_taken():
    value = file.to_json(sample(1).drawing)
    value["features"][0]["properties"]["note"] = "x" * MAX_NOTE
    assert len(file.from_json(json.dumps(value).encode(), "pain.json").marks[0].note) == MAX_NOTE


def test_a_session_carries_its_notes_there_and_back():
    session = sample(3, noted=True)
    back, repairs = record.session_from(record.to_json(session), "session")
    assert plain(back) == plain(session)
    assert repairs == ()


def test_tables_and_observations_tell_the_note(tmp_path):
    session = sample(3, noted=True)
    rows = list(csv.DictReader(io.StringIO(tables.marks_csv([session], {}))))
    assert [row["note"] for row in rows] == [f"mark {n}, only at night" for n in range(3)]
    notes = [entry["resource"]["note"] for entry in fhir.bundle([session], {})["entry"]]
    assert [note[-1]["text"] for note in notes] == [f"mark {n}, only at night" for n in range(3)]
    assert all(len(note) == 1 for note in [e["resource"]["note"] for e in fhir.bundle([sample(3)], {})["entry"]])


def test_cutting_a_mark_keeps_its_note():
    drawing = sample(3, noted=True).drawing
    mark = drawing.marks[0]
    left, top, right, bottom = mark.area.bounds
    rest = erased(drawing, mark.view, shapely.box(left, top, (left + right) / 2, bottom))
    assert [m.note for m in rest.marks] == [m.note for m in drawing.marks]
    assert rest.marks[0] is not mark


def test_pictures_and_pages_tell_the_note(engine):
    session = sample(3, noted=True)
    drawing = Drawing("neutral", (replace(session.drawing.marks[0], note="<b>worse</b> & at night"),))
    assert "&lt;b&gt;worse&lt;/b&gt; &amp; at night" in svg(drawing)
    page = body_html(Report(replace(session, drawing=drawing), engine.atlas))
    assert "&lt;b&gt;worse&lt;/b&gt; &amp; at night" in page
    assert "     <b>worse</b> & at night" in session_text(replace(session, drawing=drawing), "").splitlines()
