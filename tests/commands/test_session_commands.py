"""`bodymap session` does all of it without a window, in sentences, and never with a traceback."""

import csv
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace

import pytest
from fhir.resources.R4B.bundle import Bundle

from bodymap.atlas.loader import load_atlas
from bodymap.cli import main
from bodymap.drawing import file
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.engine import Engine
from bodymap.sessions.library import Library
from bodymap.sessions.ranked import ranked
from bodymap.sessions.session import Answers, Session
from bodymap.shipped import shipped

EXAMPLE = shipped("assets") / "examples" / "low-back.bodymap.json"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch, qapp):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def run(capsys):
    """Run `bodymap session ...`; return its status, what it printed, and what it complained of."""

    def go(*words):
        status = main(["session", *map(str, words)])
        said = capsys.readouterr()
        for line in said.err.splitlines():
            assert line.startswith("bodymap: ")
            assert line.endswith(".")
        return status, said.out, said.err

    return go


@pytest.fixture
def kept(run):
    """The example, and the same with its first mark alone, in the person's own library."""
    drawing = file.read(EXAMPLE)
    library = Library()
    library.save(Session("a" * 32, title="Whole", drawing=drawing, tags=("work",), note="=SUM(1)"))
    weaker = Mark("back", drawing.marks[0].area, 2)
    library.save(Session("b" * 32, title="Less", drawing=Drawing("neutral", (weaker,))))
    library.close()


def test_list_and_search(run, kept):
    status, out, _ = run("list", "--json", "--order", "title")
    entries = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [(e["title"], e["marks"], e["worst"]) for e in entries] == [("Less", 1, 2), ("Whole", 3, 6)]
    assert "1 of 2 sessions." in run("list", "--limit", 1)[1]
    assert "aaaaaaaa" in run("search", "whole")[1]
    assert "0 of 0 sessions." in run("search", "nothing", "such")[1]
    assert "1 of 1 session." in run("list", "--tag", "work")[1]
    assert run("list", "--person", "Anna")[0] == 2


def test_show(run, kept):
    _, out, _ = run("show", "aaaa")
    assert "left buttock (back view): 3 of 10, throbbing, 14\u00a0cm²" in out
    value = json.loads(run("show", "a" * 32, "--json")[1])
    assert value["title"] == "Whole"
    assert len(value["drawing"]["features"]) == 3
    assert "Ranking of today" in run("show", "aaaa", "--today")[1]
    for wrong in ("zzzz", "a", ""):
        assert run("show", wrong)[0] == 2


def test_the_ranking_of_today_is_moved_by_the_answers_as_that_of_the_day_was(run, home):
    drawing, engine = file.read(EXAMPLE), Engine(load_atlas())
    first = engine.candidates(drawing)[0]
    press = {f"{first.muscle} {first.side} {first.pattern.split('+')[0]}": "nothing"}
    session = ranked(Session("c" * 32, drawing=drawing, answers=Answers(press=press)), lambda: engine)
    library = Library()
    library.save(session)
    library.close()
    assert session.ranking[0]["muscle"] != first.muscle, "its press brought nothing"
    assert "Today's ranking is the ranking of that day." in run("show", "cccc", "--today")[1]


def test_compare(run, kept):
    _, out, _ = run("compare", "aaaa", "bbbb")
    assert "Weaker: worst 6 before, 2 now" in out
    value = json.loads(run("compare", "aaaa", "bbbb", "--json")[1])
    assert value["gained_mm2"] == pytest.approx(0, abs=1e-6)
    areas = [mark.area.area for mark in file.read(EXAMPLE).marks]
    assert value["lost_mm2"] == pytest.approx(areas[1] + areas[2], rel=1e-3)  # the buttock touches the band
    assert value["intensity_change"] == "weaker"
    assert value["lost"]["front"]["type"] == "Polygon"


def test_every_format_is_written_and_nothing_written_over(run, kept, tmp_path):
    for name, words in (
        ("all.zip", ()), ("all.fhir.json", ()), ("one.bodymap.json", ("aaaa",)), ("one.svg", ("aaaa",)),
        ("one.png", ("aaaa",)), ("all.csv", ()),
    ):  # fmt: skip
        assert run("export", name, *words)[0] == 0, name
        status, _, said = run("export", name, *words)
        assert status == 2
        assert "--force" in said
        assert run("export", name, *words, "--force")[0] == 0
    assert len(zipfile.ZipFile("all.zip").namelist()) == 3
    run("export", "twice.csv", "aaaa", "aaaa")
    assert len((tmp_path / "twice-marks.csv").read_text("utf-8-sig").splitlines()) == 1 + 3
    assert len(Bundle.model_validate_json((tmp_path / "all.fhir.json").read_bytes()).entry) == 4
    assert len(file.read(tmp_path / "one.bodymap.json").marks) == 3
    assert (tmp_path / "one.png").read_bytes().startswith(b"\x89PNG")
    with (tmp_path / "all-marks.csv").open(encoding="utf-8-sig", newline="") as text:
        assert len(list(csv.DictReader(text))) == 4
    assert (tmp_path / "all-candidates.csv").exists()


@pytest.mark.parametrize("words", [("x.doc",), ("x.svg",), ("x.png", "aaaa", "bbbb"), ("no/such/x.zip",), (".",)])
def test_what_cannot_be_exported_is_a_sentence(run, kept, words):
    assert run("export", *words)[0] == 2


def test_a_report_is_a_pdf(run, kept, tmp_path):
    status, out, _ = run("report", "aaaa", "report.pdf")
    assert status == 0
    assert "report.pdf" in out
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert run("report", "aaaa", "report.pdf")[0] == 2


def test_import_tells_of_each_file_and_makes_the_library(run, tmp_path):
    (tmp_path / "bad.json").write_text("[")
    status, out, said = run("import", EXAMPLE, "bad.json", "missing.json", "--person", "Anna")
    assert status == 1
    assert "low-back.bodymap.json was added." in out
    assert "1 added, 2 refused." in out
    assert len(said.splitlines()) == 2
    assert run("import", EXAMPLE, "--person", "Anna")[0] == 0
    entries = [json.loads(line) for line in run("list", "--person", "Anna", "--json")[1].splitlines()]
    assert [e["title"] for e in entries] == ["low-back"]


def test_an_export_imports_into_another_library(run, kept):
    run("export", "all.zip")
    assert "2 added." in run("import", "all.zip", "--library", "other.sqlite3")[1]
    there, here = run("list", "--json", "--library", "other.sqlite3")[1], run("list", "--json")[1]
    assert all(json.loads(line)["leading"] for line in there.splitlines()), "those without a ranking are given one"
    unranked = [json.loads(line) | {"leading": ""} for line in there.splitlines()]
    assert unranked == [json.loads(line) for line in here.splitlines()]


def test_backup_info_and_restore(run, kept):
    assert run("restore", "last")[0] == 2
    assert "Backed up as" in run("backup")[1]
    library = Library()
    library.delete("a" * 32)
    library.close()
    assert "with 2 sessions" in run("restore", "last")[1]
    info = json.loads(run("info", "--json")[1])
    assert (info["sessions"], info["marks"], len(info["backups"])) == (2, 4, 2)
    assert "2 sessions with 4 marks of 1 person" in run("info")[1]
    assert "nothing to rescue" in run("rescue")[1]


def test_a_damaged_library_is_named_with_the_way_out(run, kept):
    path = Library().path
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(4096)
    path.write_bytes(data)
    status, _, said = run("list")
    assert status == 2
    assert "bodymap session rescue" in said
    assert "2 sessions with 4 marks" in run("rescue")[1]
    assert "2 of 2 sessions." in run("list")[1]


def test_a_library_that_is_damaged_or_gone_is_restored_from_its_last_backup(run, kept):
    path = Library().path
    run("backup")
    data = path.read_bytes()
    for hurt in (bytes(4096) + data[4096:], b""):
        path.write_bytes(hurt)
        status, _, said = run("list")
        assert status == 2
        assert "'bodymap session restore last'" in said
        _, out, _ = run("restore", "last")
        assert "with 2 sessions" in out
        assert "What was there before is kept as" in out
        assert hurt in [other.read_bytes() for other in path.parent.glob("library-damaged-*.sqlite3")]
        assert "2 of 2 sessions." in run("list")[1]
    path.unlink()
    assert "'bodymap session restore last' puts its last backup back" in run("list")[2]
    assert run("restore", "last")[1].endswith("with 2 sessions.\n")
    assert "2 of 2 sessions." in run("list")[1]


def test_a_library_that_is_not_there_is_not_made_by_looking(run, home):
    for words in (("list",), ("info",), ("backup",), ("rescue",), ("export", "x.zip")):
        assert run(*words)[0] == 2
    assert not home.exists()


@pytest.mark.parametrize(
    "words",
    [("list", "--library", "L"), ("info", "--library", "L"), ("import", "L", "--library", "L"), ("export", "L.zip"),
     ("export", "L.csv"), ("report", "last", "L.pdf"), ("restore", "L"), ("restore", "last", "--library", "L")],
)  # fmt: skip
def test_a_path_that_is_too_long_is_a_sentence(run, kept, words):
    status, _, said = run(*(word.replace("L", "x" * 300) for word in words))
    assert status in {1, 2}
    assert len(said.splitlines()) == 1
    assert "x" * 300 in said
    assert "fault" not in said


@pytest.mark.parametrize(
    "words", [("search", "B"), ("list", "--tag", "B"), ("list", "--person", "B"), ("list", "--muscle", "B"),
              ("show", "B"), ("compare", "aaaa", "B"), ("import", "x.json", "--person", "B"), ("export", "x.csv", "B")],
)  # fmt: skip
def test_words_that_are_not_utf8_are_a_sentence(kept, capsys, words):
    with pytest.raises(SystemExit) as ended:
        main(["session", *(word.replace("B", "M\udcfcller") for word in words)])
    assert ended.value.code == 2
    assert "'M?ller' is not written in UTF-8" in capsys.readouterr().err


def test_a_file_whose_name_is_not_utf8_comes_in_with_the_others(run, tmp_path):
    odd = os.fsdecode(b"R\xfccken\x1b[31m.bodymap.json")
    (tmp_path / odd).write_bytes(EXAMPLE.read_bytes())
    file.write(tmp_path / "other.bodymap.json", Drawing("neutral", file.read(EXAMPLE).marks[:1]))
    status, out, _ = run("import", odd, "other.bodymap.json")
    assert status == 0
    assert out.splitlines()[-1] == "2 added."
    titles = {json.loads(line)["title"] for line in run("list", "--json")[1].splitlines()}
    assert titles == {"R?cken?[31m", "other"}


@pytest.mark.parametrize("name", ["", "  "])
def test_a_person_needs_a_name(run, name):
    status, _, said = run("import", EXAMPLE, "--person", name)
    assert (status, "has no name" in said) == (2, True)
    assert "1 person" in run("info")[1]


def test_a_title_is_listed_as_one_line_that_steers_no_terminal(run, kept):
    library = Library()
    library.save(Session("c" * 32, title="One\ntwo\x1b[2J\u202e\x9b"))
    library.close()
    line = next(line for line in run("list")[1].split("\n") if line.startswith("cccccccc"))
    assert "One two?[2J?? (nothing painted)" in line
    assert "\x1b" not in run("show", "cccc")[1]


@pytest.mark.parametrize("words", [("--format", "zip"), ("aaaa", "--format", "drawing"), ("--format", "fhir")])
@pytest.mark.parametrize("ending", ["", "-wal"])
def test_the_library_itself_is_never_written_over(run, kept, words, ending):
    library = Library()
    before = library.path.read_bytes()
    status, _, said = run("export", f"{library.path}{ending}", *words, "--force")
    assert (status, "is not written over" in said) == (2, True)
    assert library.path.read_bytes() == before
    assert run("report", "aaaa", f"{library.path}{ending}", "--force")[0] == 2
    library.close()
    assert "2 of 2 sessions." in run("list")[1]


@pytest.mark.parametrize("words", [("list",), ("list", "--json")])
def test_a_name_that_the_output_cannot_write_is_escaped(kept, words):
    library = Library()
    library.rename("a" * 32, "\u0141ukasz \u5c71 \U0001f600")
    library.close()
    done = subprocess.run(
        [sys.executable, "-m", "bodymap", "session", *words], capture_output=True, check=False,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode("cp1252")
    assert "\\u0141ukasz \\u5c71 \\ud83d\\ude00" in text
    if "--json" in words:
        assert "\u0141ukasz \u5c71 \U0001f600" in {json.loads(line)["title"] for line in text.splitlines()}


def test_the_trend_is_in_order(run, kept):
    points = [json.loads(line) for line in run("trend", "--json")[1].splitlines()]
    assert sorted(p["worst"] for p in points) == [2, 6]
    assert "worst  6" in run("trend")[1]


NAMES = "list search show compare trend export report import info backup restore rescue"


@pytest.mark.parametrize("name", ["", *NAMES.split()])
def test_help(name, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["session", *name.split(), "--help"])
    assert ended.value.code == 0
    assert "usage: bodymap session" in capsys.readouterr().out


def test_it_runs_as_a_program_without_a_screen(kept, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "bodymap", "session", "report", "last", "r.pdf"], capture_output=True, text=True,
        env={k: v for k, v in os.environ.items() if k not in {"DISPLAY", "QT_QPA_PLATFORM"}}, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "r.pdf").exists()


def test_imported_drawings_are_found_by_their_muscles(run, tmp_path):
    run("import", EXAMPLE)
    leading = json.loads(run("list", "--json")[1])["leading"].split()[0]
    status, out, _ = run("list", "--muscle", leading)
    assert status == 0
    assert "1 of 1 session." in out


def test_a_full_disk_ends_an_import_with_one_sentence(run, tmp_path, monkeypatch):
    drawing = file.read(EXAMPLE)
    paths = [tmp_path / f"{number}{file.SUFFIX}" for number in range(20)]
    for number, path in enumerate(paths):
        file.write(path, Drawing("neutral", tuple(replace(mark, intensity=number % 11) for mark in drawing.marks)))
    begin = Library._begin

    def small(library):
        begin(library)
        library._db.execute(f"PRAGMA max_page_count = {library.ask('PRAGMA page_count')[0][0] + 6}")

    monkeypatch.setattr(Library, "_begin", small)
    status, out, err = run("import", *paths)
    assert status == 1
    assert len(err.splitlines()) == 1
    assert "full" in err
    added = int(out.splitlines()[-1].split(" added")[0])
    assert f"Stopped at {added}{file.SUFFIX}: " in err
    assert out.splitlines()[-1] == f"{added} added, 1 stopped."
