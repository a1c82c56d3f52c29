"""What is exported comes back equal to the last bit, on any library, and again and again."""

import io
import json
import math
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import contents, plain, sample, square
from shapely import MultiPolygon, Polygon

from bodymap.drawing import file
from bodymap.drawing.mark import QUALITIES, Drawing, Mark
from bodymap.sessions import archive, intake, record
from bodymap.sessions.library import Library
from bodymap.sessions.session import HELPED, Answers, Care, Person, Session, now

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
shares = st.floats(0, 1)
numbers = st.floats(allow_nan=False, allow_infinity=False)
dates = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
ids = st.uuids().map(lambda u: u.hex)
scalars = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | numbers | words


@st.composite
def areas(draw):
    """Areas on the trunk with coordinates of every kind: tiny differences, many digits, holes, several parts."""
    parts = []
    for column in range(draw(st.integers(1, 3))):
        middle = np.array([-70.0 + 60 * column + draw(st.floats(-3, 3)), draw(st.floats(420, 700))])
        count = draw(st.integers(3, 12))
        turns = [2 * math.pi * (n + draw(st.floats(0, 0.9))) / count for n in range(count)]
        ring = [middle + draw(st.floats(8, 25)) * np.array([math.cos(t), math.sin(t)]) for t in turns]
        hole = [middle + 3 * np.array([math.cos(t), math.sin(t)]) for t in turns]
        shape = Polygon(ring, [hole]) if draw(st.booleans()) else Polygon(ring)
        if shape.is_valid and shape.area > 2:
            parts.append(shape)
    return MultiPolygon(parts or [shapely.box(0, 500, draw(st.floats(2, 30)), 530.1)])


marks = st.builds(Mark, st.sampled_from(["front", "back"]), areas(), st.integers(0, 10), st.sampled_from(QUALITIES))
candidates = st.fixed_dictionaries(
    {"muscle": words, "side": st.sampled_from(["left", "right", "both"]), "pattern": words, "score": shares},
    optional={"explained": shares, "covered": shares, "core_covered": shares, "since later": scalars},
)
answers = st.builds(
    Answers, *[st.dictionaries(words, words, max_size=3)] * 2,
    st.dictionaries(words, st.sampled_from(["yes", "no", "seen"]), max_size=3),
)  # fmt: skip
sessions = st.builds(
    Session, ids, dates, dates, words, words, st.builds(Drawing, st.sampled_from(["neutral", "female", "male"]),
    st.lists(marks, max_size=4).map(tuple)), st.lists(candidates, max_size=3).map(tuple), words, st.just("self"),
    st.lists(words.map(lambda w: " ".join(w.split())).filter(bool), unique=True, max_size=3).map(tuple), answers,
)  # fmt: skip


@settings(max_examples=1000)
@given(sessions)
def test_a_session_comes_back_from_its_json_to_the_last_bit(session):
    text = archive._bytes(record.to_json(session))
    back, repairs = record.session_from(record.parse(text, "it"), "it")
    assert repairs == ()
    assert plain(back) == plain(session)


@settings(max_examples=60)
@given(st.lists(sessions, unique_by=lambda s: s.id, max_size=5), st.sampled_from(HELPED), words)
def test_a_library_comes_back_from_its_archive_to_the_last_bit(tmp_path_factory, kept, helped, name):
    folder = tmp_path_factory.mktemp("round")
    one, two = Library(folder / "one.sqlite3"), Library(folder / "two.sqlite3")
    anna = one.people.add(name)
    for number, session in enumerate(kept):
        one.save(replace(session, person=anna.id) if number % 2 else session)
    one.care.add(Care(name, "step", helped, anna.id, done=datetime(2026, 2, 3, 4, 5, 6, 7, UTC)))
    assert archive.write(one, folder / "all.zip") == len(kept)
    taken = intake.take_in(two, folder / "all.zip")
    assert [t.outcome for t in taken] == ["added"] * len(kept)
    assert contents(two) == contents(one)
    assert two.people.all()[1:] == one.people.all()[1:]
    assert two.care.of() == one.care.of()
    assert {t.outcome for t in intake.take_in(two, folder / "all.zip")} <= {"here already"}
    assert contents(two) == contents(one)
    one.close()
    two.close()


def test_the_archive_is_plain_json_with_checksums(stocked, tmp_path):
    archive.write(stocked, tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        manifest = json.loads(packed.read("manifest.json"))
        assert manifest["bodymap_export"] == 1
        assert len(manifest["sessions"]) == 10
        value = json.loads(packed.read(manifest["sessions"][0]["file"]))
    assert value["title"] == "Day 0"
    drawing = file.from_value(value["drawing"], "it")
    assert [m.area.wkb for m in drawing.marks] == [m.area.wkb for m in sample(0).drawing.marks]


def test_the_same_id_with_other_content_is_kept_beside_and_only_once(stocked, tmp_path):
    archive.write(stocked, tmp_path / "all.zip")
    key = sample(3).id
    stocked.save(replace(sample(3), note="changed since"))
    first = intake.take_in(stocked, tmp_path / "all.zip")
    both = [t for t in first if t.outcome == "both kept"]
    assert [t.outcome for t in first].count("here already") == 9
    assert len(both) == 1
    assert "both are kept" in both[0].said
    assert stocked.read(key).note == "changed since"
    assert plain(replace(stocked.read(both[0].session), id=key)) == plain(sample(3))
    again = intake.take_in(stocked, tmp_path / "all.zip")
    assert {t.outcome for t in again} == {"here already"}
    assert stocked.info().sessions == 11


def test_a_deleted_session_comes_back_whole(stocked, tmp_path):
    archive.write(stocked, tmp_path / "all.zip")
    stocked.delete(sample(3).id)
    intake.take_in(stocked, tmp_path / "all.zip")
    assert plain(stocked.read(sample(3).id)) == plain(sample(3))
    assert stocked.info().sessions == 10


def test_a_deleted_session_that_went_on_can_still_be_brought_back_after_an_import(stocked, tmp_path):
    archive.write(stocked, tmp_path / "all.zip")
    key = sample(3).id
    stocked.save(replace(sample(3), note="newer"))
    stocked.delete(key)
    taken = {t.outcome: t.session for t in intake.take_in(stocked, tmp_path / "all.zip")}
    beside = taken["both kept"]
    assert plain(replace(stocked.read(beside), id=key)) == plain(sample(3))
    stocked.restore(key)
    assert stocked.read(key).note == "newer"
    assert stocked.info().sessions == 11

    stocked.save(replace(stocked.read(beside), note="went on too"))
    stocked.delete(beside)
    third = {t.outcome: t.session for t in intake.take_in(stocked, tmp_path / "all.zip")}["both kept"]
    stocked.restore(beside)
    assert [stocked.read(one).note for one in (key, beside, third)] == ["newer", "went on too", sample(3).note]
    assert {t.outcome for t in intake.take_in(stocked, tmp_path / "all.zip")} == {"here already"}


def test_what_was_kept_beside_a_deleted_session_stays_the_only_one_when_that_is_wiped(stocked, tmp_path):
    archive.write(stocked, tmp_path / "all.zip")
    stocked.save(replace(sample(3), note="newer"))
    stocked.delete(sample(3).id)
    intake.take_in(stocked, tmp_path / "all.zip")
    stocked.close()
    fresh = Library(stocked.path)
    assert not fresh.knows(sample(3).id)
    assert {t.outcome for t in intake.take_in(fresh, tmp_path / "all.zip")} == {"here already"}
    assert fresh.info().sessions == 10
    fresh.close()


def test_self_care_follows_its_session_to_the_id_it_is_given(stocked, tmp_path):
    key = sample(3).id
    stocked.care.add(Care("iliopsoas", "Lunge", "worse", session=key))
    stocked.care.add(Care("iliopsoas", "Walk", "yes"))
    archive.write(stocked, tmp_path / "all.zip")
    other = Library(tmp_path / "other.sqlite3")
    other.save(replace(sample(3), note="another"))
    beside = {t.outcome: t.session for t in intake.take_in(other, tmp_path / "all.zip")}["both kept"]
    assert {c.step: c.session for c in other.care.of()} == {"Lunge": beside, "Walk": ""}
    other.close()


def test_the_name_of_self_comes_along_into_a_fresh_library_only(stocked, tmp_path):
    stocked.people.rename("self", "Anna Muster")
    archive.write(stocked, tmp_path / "all.zip")

    def name(prepare=lambda _: None, person=None):
        other = Library(tmp_path / "other.sqlite3")
        prepare(other)
        intake.take_in(other, tmp_path / "all.zip", person)
        name = other.people.get("self").name
        other.close()
        other.path.unlink()
        return name

    assert name() == "Anna Muster"
    assert name(lambda other: other.people.rename("self", "Bert")) == "Bert"
    assert name(lambda other: other.people.add("anna muster")) == "", "somebody else is called so"
    assert name(lambda other: other.save(sample(20))) == "", "sessions of another would be of that name"
    assert name(lambda other: other.people.put(Person("c" * 32, "Client", now())), "c" * 32) == ""


def test_a_session_that_is_named_twice_is_exported_once(stocked, tmp_path):
    key = sample(3).id
    assert archive.write(stocked, tmp_path / "two.zip", [key, key]) == 1
    assert len(zipfile.ZipFile(tmp_path / "two.zip").namelist()) == 2


def test_a_chosen_few_are_exported_with_their_people_only(library, tmp_path):
    anna, ben = library.people.add("Anna"), library.people.add("Ben")
    library.save(sample(1, person=anna.id))
    library.save(sample(2, person=ben.id))
    archive.write(library, tmp_path / "one.zip", [sample(1).id])
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        text = b"".join(packed.read(name) for name in packed.namelist())
    assert b"Anna" in text
    assert b"Ben" not in text


def test_a_clients_own_sessions_can_be_given_to_the_client(stocked, tmp_path):
    archive.write(stocked, tmp_path / "all.zip")
    other = Library(tmp_path / "therapist.sqlite3")
    anna = other.people.add("Anna")
    intake.take_in(other, tmp_path / "all.zip", anna.id)
    assert {e.person for e in other.entries()} == {anna.id}
    other.close()


def test_two_of_one_name_are_told_apart_where_they_meet(library, tmp_path):
    other = Library(tmp_path / "colleague.sqlite3")
    theirs, mine = other.people.add("anna k."), library.people.add("Anna K.")
    other.save(sample(1, person=theirs.id))
    archive.write(other, tmp_path / "all.zip")
    other.close()
    apart, added = intake.take_in(library, tmp_path / "all.zip")
    assert (apart.outcome, added.outcome) == ("named apart", "added")
    assert "'anna k. (2)'" in apart.said
    assert {p.id: p.name for p in library.people.all()[1:]} == {mine.id: "Anna K.", theirs.id: "anna k. (2)"}
    assert library.people.named("Anna K.").id == mine.id
    (again,) = intake.take_in(library, tmp_path / "all.zip")
    assert again.outcome == "here already"


def test_a_drawing_file_is_taken_in_once(library, tmp_path):
    path = tmp_path / "left hip.bodymap.json"
    file.write(path, Drawing("female", (square(intensity=7, quality="numb"),)))
    (first,), (second,) = intake.take_in(library, path), intake.take_in(library, path)
    assert (first.outcome, second.outcome) == ("added", "here already")
    kept = library.read(first.session)
    assert (kept.title, kept.drawing.figure, kept.drawing.marks[0].intensity) == ("left hip", "female", 7)


def test_paint_off_the_body_is_cut_and_named(library, tmp_path):
    path = tmp_path / "wide.bodymap.json"
    file.write(path, Drawing("neutral", (square(left=-450, top=380, size=430), square(left=430, top=20, size=30))))
    (taken,) = intake.take_in(library, path)
    assert taken.outcome == "added"
    assert "mark 1 reached off the body and was cut at its outline" in taken.said
    assert "mark 2 lay off the body and was left out" in taken.said
    assert len(library.read(taken.session).drawing.marks) == 1


def test_one_broken_item_does_not_stop_the_others(stocked, tmp_path):
    archive.write(stocked, tmp_path / "all.zip")
    out = io.BytesIO()
    with zipfile.ZipFile(tmp_path / "all.zip") as old, zipfile.ZipFile(out, "w") as new:
        for number, name in enumerate(old.namelist()):
            data = old.read(name)
            if number == 2:
                data = data.replace(b'"view":"', b'"view":"x')
            if number != 4:
                new.writestr(name, data)
        new.writestr("notes.txt", "x")
        new.writestr("sessions/../../evil.json", "[")
    (tmp_path / "bad.zip").write_bytes(out.getvalue())
    fresh = Library(tmp_path / "fresh.sqlite3")
    taken = intake.take_in(fresh, tmp_path / "bad.zip")
    refused = [t.said for t in taken if t.outcome == "refused"]
    assert len(refused) == 3
    assert any("view" in said for said in refused)
    assert any("listed but missing" in said for said in refused)
    assert any("evil.json is damaged" in said for said in refused)
    assert [t.name for t in taken if t.outcome == "passed over"] == ["notes.txt"]
    assert fresh.info().sessions == 8
    fresh.close()


def test_a_session_changed_after_the_export_is_named(stocked, tmp_path):
    archive.write(stocked, tmp_path / "all.zip", [sample(1).id])
    with zipfile.ZipFile(tmp_path / "all.zip") as old:
        items = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(tmp_path / "edited.zip", "w") as new:
        for name, data in items.items():
            new.writestr(name, data.replace(b"Day 1", b"Day X"))
    fresh = Library(tmp_path / "fresh.sqlite3")
    (taken,) = intake.take_in(fresh, tmp_path / "edited.zip")
    assert "changed after it had been exported" in taken.said
    assert fresh.read(sample(1).id).title == "Day X"
    fresh.close()


@pytest.mark.parametrize("failing", ["os.fsync", "pathlib.Path.replace"])
def test_an_export_that_fails_leaves_the_old_one(stocked, tmp_path, monkeypatch, failing):
    path = tmp_path / "all.zip"
    path.write_bytes(b"the old one")

    def fail(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(failing, fail)
    with pytest.raises(Exception, match="what was there before is unchanged"):
        archive.write(stocked, path)
    assert path.read_bytes() == b"the old one"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
