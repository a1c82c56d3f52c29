"""Whatever a drawing file holds, it is opened or refused at once, with one sentence that names it."""

import json
import random
import re
import time

import pytest

from bodymap.drawing import file
from bodymap.errors import BodymapError

SOON_S = 2.0  # a second is asked for; the other one is for a busy machine
SQUARE = [[[30, 560], [60, 560], [60, 760], [30, 760], [30, 560]]]


def drawing(coordinates=SQUARE, kind="Polygon", *, properties=None, frame=None, marks=1):
    feature = {
        "type": "Feature",
        "properties": {"view": "back"} if properties is None else properties,
        "geometry": {"type": kind, "coordinates": coordinates},
    }
    own = {"version": 1, "figure": "neutral", "unit": "mm", "x": "towards the person's left", "y": "down"}
    return json.dumps({"type": "FeatureCollection", "bodymap": {**own, **(frame or {})}, "features": [feature] * marks})


def square(*first):
    return [[list(first), [60, 560], [60, 760], [30, 760], list(first)]]


def comb(teeth):
    """Return a ring whose edge crosses itself at every tooth."""
    there = [[x / teeth * 100, 600 + 100 * (x % 2)] for x in range(teeth)]
    back = [[x / teeth * 100, 700 - 100 * (x % 2)] for x in reversed(range(teeth))]
    return [[*there, *back, there[0]]]


def star(points):
    """Return a ring from anywhere to anywhere: each edge crosses a fifth of all others."""
    chance = random.Random(1)
    ring = [[chance.uniform(-60, 60), chance.uniform(400, 600)] for _ in range(points)]
    return [[*ring, ring[0]]]


HOSTILE = {
    "empty": ("", "not valid JSON"),
    "bare list": ("[1, 2]", "no 'bodymap' frame"),
    "null": ("null", "no 'bodymap' frame"),
    "a number": ("7", "no 'bodymap' frame"),
    "another program's GeoJSON": ('{"type": "FeatureCollection", "features": []}', "no 'bodymap' frame"),
    "frame is a list": ('{"bodymap": []}', "no 'bodymap' frame"),
    "cut in the middle": (drawing()[:150], r"not valid JSON \(line 1"),
    "nested lists": ("[" * 100_000, "not valid JSON"),
    "nested mappings": ('{"a":' * 100_000, "not valid JSON"),
    "nested coordinates": (drawing("@").replace('"@"', "[" * 900 + "]" * 900), "coordinates"),
    "not UTF-8": (b'{"bodymap": "\xe9"}', "not valid JSON"),
    "UTF-16": (drawing().encode("utf-16"), "not valid JSON"),
    "50 MB": (b" " * 50_000_000, "larger than 20 MB"),
    "NaN": (drawing(square(float("nan"), 560)), "finite"),
    "infinity": (drawing(square(30, float("inf"))), "finite"),
    "1e999": (drawing(square("@", 560)).replace('"@"', "1e999"), "finite"),
    "a number of 400 digits": (drawing(square("@", 560)).replace('"@"', "9" * 400), "coordinates"),
    "a number of 5,000 digits": (drawing(square("@", 560)).replace('"@"', "9" * 5_000), "not valid JSON"),
    "bow-tie": (drawing([[[0, 600], [50, 700], [50, 600], [0, 700], [0, 600]]]), "mark 1 has an edge that crosses"),
    "a comb that crosses itself": (drawing(comb(20_000)), "crosses itself"),
    "a star of a hundred thousand points": (drawing(star(100_000)), "mark 1 is too tangled"),
    "a hole outside": (drawing([*SQUARE, [[0, 0], [9, 0], [9, 9], [0, 0]]]), "crosses itself"),
    "a line": (drawing([[[30, 560], [60, 560], [30, 560], [30, 560]]]), "mark 1"),
    "not closed": (drawing([SQUARE[0][:-1]]), "not closed"),
    "two points": (drawing([[[30, 560], [30, 560]]]), "not closed"),
    "off the frame": (drawing(square(30, 99_999)), r"the point \[30, 99999\], which lies off"),
    "too many points": (drawing([[*([[30, 560]] * 200_001)]]), "more than 200000 points"),
    "too many marks": (drawing(marks=20_001), "20001 marks; 20000 can be opened"),
    "a point": (drawing([30, 560], "Point"), "geometry cannot be used; write a Polygon or a Multi"),
    "a word as coordinate": (drawing(square("left", 560)), "left"),
    "another unit": (drawing(frame={"unit": "inch"}), r'bodymap\.unit is "inch"; write "mm"\.$'),
    "another frame": (drawing(frame={"y": "up"}), r'bodymap\.y is "up"; write "down"'),
    "unknown figure": (drawing(frame={"figure": "giraffe"}), '"giraffe"; write neutral, female, or male'),
    "a newer version": (drawing(frame={"version": 2}), "newer bodymap .*update bodymap"),
    "version is a word": (drawing(frame={"version": "1"}), "version"),
    "unknown view": (drawing(properties={"view": "top"}), 'mark 1: the view is "top"; write front or back'),
    "no view": (drawing(properties={}), "mark 1: the view is missing; write front or back"),
    "intensity 11": (
        drawing(properties={"view": "back", "intensity": 11}),
        ": mark 1: the intensity is 11; write 0 to 10",
    ),
    "intensity -1": (
        drawing(properties={"view": "back", "intensity": -1}),
        ": mark 1: the intensity is -1; write 0 to 10",
    ),
    "intensity true": (
        drawing(properties={"view": "back", "intensity": True}),
        "intensity is true; write a whole number",
    ),
    "unknown quality": (
        drawing(properties={"view": "back", "quality": "itchy"}),
        'is "itchy"; write one of aching, burning',
    ),
    "a million points of nothing": (
        drawing("@").replace('"@"', "[[" + "[null,null]," * 1_000_000 + "[1,2]]]"),
        "holds null; write",
    ),
    "a million words for points": (drawing("@").replace('"@"', '[["a"' + ',"a"' * 1_000_000 + "]]"), 'holds "a"'),
    "a feature is a number": (
        drawing().replace('"features": [{', '"features": [7, {'),
        "mark 1: the whole of it is 7; ",
    ),
    "no geometry": (drawing().replace("geometry", "shape"), "mark 1: the geometry is missing; write a Polygon"),
    "another type": (drawing().replace('"Feature"', '"Thing"'), 'mark 1: the type is "Thing"; write "Feature"'),
    "no unit": (drawing().replace('"unit": "mm", ', ""), r"bodymap\.unit is missing; write"),
    "features is a word": (drawing().replace("[{", '"x", "rest": [{'), 'features is "x"; write a list of marks'),
}


def refused(path):
    started = time.process_time()
    with pytest.raises(BodymapError) as error:
        file.read(path)
    assert time.process_time() - started < SOON_S
    return str(error.value)


def is_one_sentence(text):
    return "\n" not in text and text.endswith(".") and not re.search(r"\.\s+[A-Z]", text) and len(text) < 400


@pytest.mark.parametrize("name", HOSTILE)
def test_is_refused_at_once_with_one_sentence(name, tmp_path):
    data, why = HOSTILE[name]
    path = tmp_path / "strange.bodymap.json"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    said = refused(path)
    assert said.startswith("strange.bodymap.json")
    assert re.search(why, said)
    assert is_one_sentence(said)


def test_a_folder_is_no_drawing(tmp_path):
    said = refused(tmp_path)
    assert str(tmp_path) in said
    assert "directory" in said
    assert is_one_sentence(said)


def test_a_file_that_is_not_there_is_named(tmp_path):
    said = refused(tmp_path / "gone.bodymap.json")
    assert "gone.bodymap.json" in said
    assert is_one_sentence(said)


def test_a_file_one_may_not_read_is_named(tmp_path, monkeypatch):
    path = tmp_path / "secret.bodymap.json"
    path.write_text(drawing())

    def denied(*_args, **_kwargs):  # the tests may run as root, to whom no file is closed
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "open", denied)
    said = refused(path)
    assert "secret.bodymap.json" in said
    assert "Permission denied" in said


def test_an_endless_file_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "endless.bodymap.json"
    path.symlink_to("/dev/zero")
    assert "larger than 20 MB" in refused(path)


def test_a_name_given_twice_is_refused(tmp_path):
    path = tmp_path / "twice.bodymap.json"
    path.write_text(drawing().replace('"view": "back"', '"view": "back", "view": "front"'))
    assert "view" in refused(path)


def test_a_version_that_never_was_is_refused(tmp_path):
    path = tmp_path / "never.bodymap.json"
    path.write_text(drawing(frame={"version": -3}))
    assert "version" in refused(path)
