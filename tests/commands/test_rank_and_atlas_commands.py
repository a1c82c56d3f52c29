"""The command line as people and scripts meet it."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage
from shapely import MultiPolygon, box

from bodymap import cli
from bodymap.body.frame import VIEWS
from bodymap.drawing import file
from bodymap.drawing.change import on_body
from bodymap.drawing.mark import Drawing, Mark
from bodymap.report.table import reading_text
from bodymap.shipped import shipped

EXAMPLE = shipped("assets") / "examples" / "low-back.bodymap.json"
PROGRAM = [sys.executable, "-m", "bodymap"]
SIDES = {"left", "right", "both", "midline"}
KINDS = {"left", "right", "both", "midline", "none"}


@pytest.fixture
def run(capsys):
    """Return a function that runs a command and gives (status, stdout, stderr)."""

    def command(*words):
        try:
            status = cli.main([str(word) for word in words])
        except SystemExit as left:  # argparse leaves by itself
            status = left.code
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err

    return command


def one_sentence(err):
    return err.startswith("bodymap: ") and err.count("\n") == 1 and err.rstrip().endswith(".")


def lines(out):
    return [json.loads(line) for line in out.splitlines()]


class TestRankJson:
    def test_holds_what_the_contract_names(self, run):
        status, out, err = run("rank", EXAMPLE, "--json")
        assert (status, err) == (0, "")
        (row,) = lines(out)
        assert row["file"] == str(EXAMPLE)
        assert [c["rank"] for c in row["candidates"]] == list(range(1, len(row["candidates"]) + 1))
        for c in row["candidates"]:
            assert {"rank", "muscle", "side", "pattern", "score", "explained", "covered"} <= set(c)
            assert c["side"] in SIDES
            assert all(0 <= c[name] <= 1 for name in ("score", "explained", "covered"))
        assert 0 <= row["unexplained"] <= 1
        assert all({"muscle", "side", "adds"} <= set(member) for member in row["combination"])
        assert {"left_mm2", "right_mm2", "mirror", "kind"} <= set(row["sides"])
        assert row["sides"]["kind"] in KINDS
        assert sum(row["sides"][f"{side}_mm2"] for side in ("left", "right")) == pytest.approx(
            sum(on_body(file.read(EXAMPLE)).area(view).area for view in VIEWS)
        )

    def test_muscles_are_those_of_the_reference(self, run, data):
        (row,) = lines(run("rank", EXAMPLE, "--json")[1])
        ids = set((data / "muscle_ids.txt").read_text().split())
        assert {c["muscle"] for c in row["candidates"]} <= ids

    def test_top_keeps_the_first(self, run):
        (whole,) = lines(run("rank", EXAMPLE, "--json")[1])
        (short,) = lines(run("rank", EXAMPLE, "--json", "--top", 3)[1])
        assert short["candidates"] == whole["candidates"][:3]
        assert len(whole["candidates"]) > 3

    def test_one_line_a_file_in_order(self, run, tmp_path):
        empty = tmp_path / "empty.bodymap.json"
        file.write(empty, Drawing())
        rows = lines(run("rank", empty, EXAMPLE, empty, "--json", "--top", 1)[1])
        assert [row["file"] for row in rows] == [str(empty), str(EXAMPLE), str(empty)]
        assert rows[0]["candidates"] == []
        assert rows[0]["sides"]["kind"] == "none"

    def test_the_figure_can_be_chosen(self, run):
        (neutral,) = lines(run("rank", EXAMPLE, "--json", "--figure", "neutral")[1])
        (female,) = lines(run("rank", EXAMPLE, "--json", "--figure", "female")[1])
        assert neutral == lines(run("rank", EXAMPLE, "--json")[1])[0]
        assert female["candidates"][0]["score"] != neutral["candidates"][0]["score"]


class TestRankText:
    def test_names_muscles_and_shares(self, run):
        status, out, _ = run("rank", EXAMPLE)
        assert status == 0
        assert "   1. Iliopsoas (left): explains " in out
        assert out.endswith("  Shares of the pain are of the painted area, weighted by intensity.\n")

    def test_says_when_nothing_is_painted(self, run, tmp_path):
        path = tmp_path / "none.bodymap.json"
        file.write(path, Drawing())
        assert run("rank", path) == (0, f"{path}\n  Nothing is painted.\n", "")

    def test_says_when_no_muscle_is_known(self, engine_of, atlas):
        reading = engine_of().read(file.read(EXAMPLE))
        assert reading_text("one", reading, atlas).splitlines()[1] == "  No muscle is known to send pain here."

    def test_names_the_marks_that_lie_off_the_body(self, run, tmp_path):
        path = tmp_path / "beside.bodymap.json"
        beside, across = box(400, 100, 440, 140), box(0, 500, 400, 540)  # beside the head; the back and beyond
        file.write(path, Drawing(marks=tuple(Mark("back", MultiPolygon([one])) for one in (across, beside))))
        status, out, err = run("rank", path)
        assert (status, "Nothing is painted." in out) == (0, False)
        assert err == "bodymap: beside.bodymap.json: mark 2 lies off the body and is left out.\n"
        file.write(path, Drawing(marks=(Mark("back", MultiPolygon([beside])),)))
        assert run("rank", path)[1] == f"{path}\n  Nothing is painted.\n"


class TestBadInput:
    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("", "not valid JSON"),
            ("[]", "no 'bodymap' frame"),
            ("[" * 100_000, "not valid JSON"),
            (None, "No such file"),
        ],
    )
    def test_a_bad_drawing_is_one_sentence_and_exit_2(self, run, tmp_path, text, why):
        path = tmp_path / "bad.bodymap.json"
        if text is not None:
            path.write_text(text)
        status, out, err = run("rank", path, "--json")
        assert (status, out) == (2, "")
        assert one_sentence(err)
        assert why in err
        assert "bad.bodymap.json" in err

    def test_the_others_are_still_ranked(self, run, tmp_path):
        status, out, err = run("rank", tmp_path, EXAMPLE, "--json", "--top", 1)
        assert status == 2
        assert [row["file"] for row in lines(out)] == [str(EXAMPLE)]
        assert one_sentence(err)

    def test_an_unknown_figure_is_told(self, run):
        status, out, err = run("rank", EXAMPLE, "--figure", "giraffe")
        assert (status, out) == (2, "")
        assert one_sentence(err)
        assert "neutral, female, male" in err

    @pytest.mark.parametrize("top", ["0", "-1", "many", "1.5"])
    def test_a_top_that_is_no_count_is_told(self, run, top):
        status, out, err = run("rank", EXAMPLE, f"--top={top}")
        assert (status, out) == (2, "")
        assert one_sentence(err)
        assert "is not a number of candidates; write 1 or more" in err

    @pytest.mark.parametrize("words", [["rank"], ["atlas"], ["rank", "--bogus", "x"], ["atlas", "paint"]])
    def test_a_command_that_is_not_whole_is_exit_2(self, run, words):
        status, _, err = run(*words)
        assert status == 2
        assert one_sentence(err)
        assert "--help" in err

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("rnak", "There is no command and no file 'rnak'; write 'rank', or read 'bodymap --help'."),
            ("sessionn list", "There is no command and no file 'sessionn'; write 'session', or read 'bodymap --help'."),
            ("pain.json", "There is no command and no file 'pain.json'; read 'bodymap --help'."),
            ("session lst", "There is no command 'lst'; write 'list', or read 'bodymap session --help'."),
            ("--nope", "There is no option '--nope'; read 'bodymap window --help'."),
            ("atlas list --jsn", "There is no option '--jsn'; write '--json', or read 'bodymap atlas list --help'."),
            ("rank a --tpo=3", "There is no option '--tpo'; write '--top', or read 'bodymap rank --help'."),
            ("atlas list all", "'all' is one word too many; read 'bodymap atlas list --help'."),
            ("x" * 5000, f"There is no command and no file '{'x' * 80}'; read 'bodymap --help'."),
        ],
    )
    def test_a_wrong_word_is_named_with_the_nearest_right_one(self, run, words, said):
        status, out, err = run(*words.split())
        assert (status, out, err) == (2, "", f"bodymap: {said}\n")


@pytest.mark.parametrize("words", [[], ["rank"], ["atlas"], ["atlas", "list"], ["atlas", "check"]])
def test_every_command_has_help(run, words):
    status, out, err = run(*words, "--help")
    assert (status, err) == (0, "")
    assert out.startswith("usage: bodymap")


class TestAtlasCommands:
    def test_list_json_has_a_line_for_each_of_the_134(self, run, data, atlas):
        status, out, err = run("atlas", "list", "--json")
        assert (status, err) == (0, "")
        rows = {row["id"]: row for row in lines(out)}
        assert sorted(rows) == (data / "muscle_ids.txt").read_text().split()
        for row in rows.values():
            assert row["name"] == atlas.muscles[row["id"]].name
            assert row["patterns"]
            assert all(isinstance(pattern, str) for pattern in row["patterns"])
            assert row["self_care"] >= 4
            assert row["sources"] >= 1

    def test_list_names_every_muscle(self, run, data):
        out = run("atlas", "list")[1]
        assert sorted(line.split()[0] for line in out.splitlines()) == (data / "muscle_ids.txt").read_text().split()

    def test_check_of_what_ships_is_clean(self, run):
        status, out, err = run("atlas", "check")
        assert (status, err) == (0, "")
        assert out.splitlines()[-1] == "134 muscles, 0 faults."

    def test_check_tells_all_faults_with_their_place_and_exit_1(self, run, tmp_path):
        (tmp_path / "hip").mkdir()
        (tmp_path / "hip" / "a.yaml").write_text("id: a\nid: b\n")
        (tmp_path / "hip" / "b.yaml").write_text("- a list\n")
        status, out, err = run("atlas", "check", tmp_path)
        assert (status, err) == (1, "")
        first, second, last = out.splitlines()
        assert first.startswith("hip/a.yaml:2:1: has 'id' twice; ")
        assert second.startswith("hip/b.yaml:1:1: ")
        assert last == "0 muscles, 2 faults."

    def test_check_of_a_folder_that_is_not_there_is_exit_2(self, run, tmp_path):
        status, _, err = run("atlas", "check", tmp_path / "nowhere")
        assert status == 2
        assert one_sentence(err)


@pytest.mark.usefixtures("qapp")
class TestChart:
    @pytest.mark.parametrize("name", ["chart.xyz", "chart", "chart.pdf"])
    def test_an_ending_that_is_none_is_told_with_those_that_are(self, run, tmp_path, name):
        path = tmp_path / name
        said = f"bodymap: {path} has no ending of a picture; write one of .png, .jpg, .jpeg, .bmp.\n"
        assert run("atlas", "chart", "iliopsoas", path) == (2, "", said)
        assert not path.exists()

    @pytest.mark.parametrize("name", ["chart.png", "chart.JPG", "chart.bmp"])
    def test_every_ending_that_is_named_is_written(self, run, tmp_path, name):
        path = tmp_path / name
        assert run("atlas", "chart", "iliopsoas", path) == (0, "", "")
        assert not QImage(str(path)).isNull()

    def test_a_full_disk_leaves_what_was_there(self, run, tmp_path, monkeypatch):
        path = tmp_path / "chart.png"
        path.write_bytes(b"old")

        def full(_handle):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", full)
        status, out, err = run("atlas", "chart", "iliopsoas", path, "--force")
        assert (status, out) == (2, "")
        assert "No space left on device" in err
        assert [one.name for one in tmp_path.iterdir()] == ["chart.png"]
        assert path.read_bytes() == b"old"


@pytest.mark.parametrize("words", [("sheet", "kept"), ("chart", "iliopsoas", "kept.png")])
def test_a_file_that_is_there_is_written_over_only_with_force(run, tmp_path, monkeypatch, qapp, words):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / words[-1]
    path.write_bytes(b"mine")
    status, _, err = run("atlas", *words)
    assert status == 2
    assert one_sentence(err)
    assert "--force" in err
    assert path.read_bytes() == b"mine"
    assert run("atlas", *words, "--force")[0] == 0
    assert path.read_bytes() != b"mine"
    assert run("atlas", *words[:-1], "x" * 300 + ".png")[2].count("\n") == 1


def test_an_interrupt_ends_it_quietly_after_whole_lines(monkeypatch, run):
    def pressed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("bodymap.sessions.tangle.refuse_tangled", pressed)
    assert run("rank", EXAMPLE) == (130, "", "")


def test_the_program_itself_ranks(tmp_path):
    done = subprocess.run(
        [*PROGRAM, "rank", "--json", "--top", "1", EXAMPLE], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["candidates"][0]["muscle"] == "iliopsoas"
    assert done.stderr == ""


@pytest.mark.parametrize("words", [["atlas", "list", "--json"], ["rank", "--top", "1", "--json", str(EXAMPLE)]])
def test_a_reader_that_has_gone_is_no_error(words):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run([*PROGRAM, *words], stdout=pipe, stderr=subprocess.PIPE, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0


def test_a_full_disk_behind_stdout_is_one_sentence():
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run([*PROGRAM, "atlas", "list"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert one_sentence(done.stderr)
    assert done.returncode == 2
