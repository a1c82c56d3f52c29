"""Five thousand spoilt files and the known traps: a sentence each, soon, and nothing taken in by halves."""

import io
import json
import random
import re
import struct
import time
import zipfile
import zlib

import pytest
import shapely
from samples import candidate, contents, sample, square
from shapely import MultiPolygon, Polygon

from bodymap.body.frame import BOUNDS
from bodymap.drawing import file
from bodymap.drawing.mark import QUALITIES, Drawing, Mark
from bodymap.sessions import archive, intake, record
from bodymap.sessions.library import Library

SOON_S = 2.0
NASTY = (
    None, True, False, 0, -1, 1e308, -0.0, 10**400, "", "x" * 20_000, "\0", "\ud800", "../../etc/passwd", "=1+1", [],
    [[]], [[[]]], {}, {"a": {}}, float("nan"), float("inf"), "front", "9999-99-99", "0001-01-01T00:00:00+23:59", 2, "2",
)  # fmt: skip


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    library = Library(tmp_path_factory.mktemp("shelf") / "library.sqlite3")
    for number in range(3):
        library.save(sample(number))
    yield library
    library.close()


@pytest.fixture(scope="module")
def packed(shelf, tmp_path_factory):
    path = tmp_path_factory.mktemp("packed") / "all.zip"
    archive.write(shelf, path)
    return path.read_bytes()


def take(library, path, data):
    """Import `data`; check that each answer is one sentence, given soon."""
    path.write_bytes(data)
    begun = time.process_time()
    taken = intake.take_in(library, path)
    assert time.process_time() - begun < SOON_S
    for item in taken:
        assert item.said.endswith("."), item.said
        assert "\n" not in item.said
        assert len(item.said) < 1200
        assert "Traceback" not in item.said
    return taken


def assert_sound(library):
    """Every session that is there is whole and drawable."""
    assert library.ask("PRAGMA integrity_check") == [("ok",)]
    left, top, right, bottom = BOUNDS
    for entry in library.entries():
        session = library.read(entry.id)
        assert len(session.drawing.marks) == entry.marks
        for mark in session.drawing.marks:
            assert mark.view in {"front", "back"}
            assert mark.quality in QUALITIES
            assert 0 <= mark.intensity <= 10
            assert mark.area.is_valid
            assert mark.area.area > 0
            x0, y0, x1, y1 = mark.area.bounds
            assert left <= x0 <= x1 <= right
            assert top <= y0 <= y1 <= bottom


def spoil_value(value, chance):
    """Put something nasty somewhere into a JSON value, or take something away."""
    place, steps = value, chance.randrange(1, 12)
    for _ in range(steps):
        keys = list(place) if isinstance(place, dict) else range(len(place))
        if not keys:
            return
        key = chance.choice(list(keys))
        inner = place[key]
        if not isinstance(inner, dict | list) or chance.random() < 0.12:
            act = chance.randrange(4)
            if act == 0 and isinstance(place, dict):
                del place[key]
            elif act == 1 and isinstance(place, list):
                place.extend(place[:50])
            else:
                place[key] = chance.choice(NASTY)
            return
        place = inner


def spoil_bytes(data, chance):
    """Flip, cut, double or put in bytes."""
    spoilt = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(spoilt) or 1)
        act = chance.randrange(5)
        if act == 0 and spoilt:
            spoilt[at % len(spoilt)] = chance.randrange(256)
        elif act == 1:
            del spoilt[at:]
        elif act == 2:
            spoilt[at:at] = spoilt[at : at + chance.randrange(200)]
        elif act == 3:
            del spoilt[at : at + chance.randrange(100)]
        else:
            spoilt[at:at] = chance.randbytes(chance.randrange(30))
    return bytes(spoilt)


def dumped(value):
    return json.dumps(value).encode()


def make(kind, number, packed):
    """Return one spoilt file."""
    chance = random.Random(f"{kind} {number}")
    session = record.to_json(sample(chance.randrange(100, 130)))
    if kind == "session values":
        for _ in range(chance.randrange(1, 4)):
            spoil_value(session, chance)
        return dumped(session)
    if kind == "drawing values":
        drawing = session["drawing"]
        for _ in range(chance.randrange(1, 4)):
            spoil_value(drawing, chance)
        return dumped(drawing)
    if kind == "json bytes":
        return spoil_bytes(dumped(session), chance)
    if kind == "zip bytes":
        return spoil_bytes(packed, chance)
    out = io.BytesIO()  # a sound zip of spoilt items
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            value = json.loads(old.read(name))
            if chance.random() < 0.6:
                spoil_value(value, chance)
            new.writestr(name, dumped(value))
    return out.getvalue()


@pytest.mark.parametrize("kind", ["session values", "drawing values", "json bytes", "zip bytes", "zip items"])
def test_a_thousand_spoilt_files(kind, packed, tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    library.save(sample(0))
    before = contents(library)
    outcomes = {}
    for number in range(1000):
        for item in take(library, tmp_path / "spoilt.json", make(kind, number, packed)):
            outcomes[item.outcome] = outcomes.get(item.outcome, 0) + 1
    assert_sound(library)
    after = contents(library)
    assert {key: after[key] for key in before} == before
    assert outcomes["refused"] > 100
    library.close()


def drawing_of(*geometries, **properties):
    given = {"view": "front", "intensity": 5, "quality": "aching", **properties}
    value = file.to_json(Drawing())
    value["features"] = [{"type": "Feature", "properties": given, "geometry": g} for g in geometries]
    return value


def polygon(*points):
    return {"type": "Polygon", "coordinates": [[list(p) for p in points]]}


def comb(teeth, *, flat):
    """Return a comb over 100 x 100 mm of the trunk."""
    points = []
    for n in range(teeth):
        x = n * 100 / teeth
        points += [(x, 0), (x, 100), (x + 50 / teeth, 100), (x + 50 / teeth, 0)]
    points += [(100, -1), (0, -1), (0, 0)]
    return Polygon([(y - 50, x + 450) if flat else (x - 50, y + 450) for x, y in points])


def tangled():
    marks = [Mark("front", MultiPolygon([comb(1200, flat=n % 2 == 0)])) for n in range(6)]
    return dumped(file.to_json(Drawing("neutral", tuple(marks))))


def star():
    chance = random.Random(1)
    ring = [(chance.uniform(-60, 60), chance.uniform(400, 600)) for _ in range(4999)]
    return dumped(drawing_of(polygon(*ring, ring[0])))


SQUARE = ((0, 500), (40, 500), (40, 540), (0, 540), (0, 500))
TRAPS = {
    "empty": b"",
    "not utf-8": b"\xff\xfe\x00",
    "bare list": b"[]",
    "bare number": b"1e999",
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "deep coordinates": dumped(drawing_of(polygon(*SQUARE))).replace(b"[[[", b"[" * 50_000),
    "fifty megabytes": b" " * 50_000_000,
    "long number": dumped(drawing_of(polygon(*SQUARE))).replace(b"540", b"5" * 100_000),
    "not a number": dumped(drawing_of(polygon((float("nan"), 500), *SQUARE))),
    "infinite": dumped(drawing_of(polygon((0, 500), (float("inf"), 500), (40, 540), (0, 500)))),
    "overflowing": dumped(drawing_of(polygon(*SQUARE))).replace(b"540", b"1e400"),
    "bow tie": dumped(drawing_of(polygon((0, 500), (40, 540), (40, 500), (0, 540), (0, 500)))),
    "off the frame": dumped(drawing_of(polygon((0, 500), (9000, 500), (0, 540), (0, 500)))),
    "not closed": dumped(drawing_of(polygon(*SQUARE[:-1]))),
    "too few points": dumped(drawing_of(polygon((0, 500), (0, 500)))),
    "too many points": dumped(drawing_of(polygon(*[(n / 1000, 500) for n in range(200_001)]))),
    "too many marks": dumped(drawing_of(*[polygon(*SQUARE)] * 20_001)),
    "random ring": star(),
    "tangled": tangled(),
    "other view": dumped(drawing_of(polygon(*SQUARE), view="top")),
    "intensity 11": dumped(drawing_of(polygon(*SQUARE), intensity=11)),
    "intensity true": dumped(drawing_of(polygon(*SQUARE), intensity=True)),
    "newer drawing": dumped(drawing_of(polygon(*SQUARE))).replace(b'"version": 1', b'"version": 2'),
    "newer session": dumped({**record.to_json(sample(1)), "bodymap_session": 2}),
    "version zero": dumped({**record.to_json(sample(1)), "bodymap_session": 0}),
    "surrogate": dumped({**record.to_json(sample(5)), "title": "\ud800"}),
    "foreign person": dumped({**record.to_json(sample(5)), "person": "../x"}),
    "date before dates": dumped({**record.to_json(sample(5)), "created": "0001-01-01T00:00:00+23:59"}),
    "id of another form": dumped({**record.to_json(sample(5)), "id": "' OR 1=1"}),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_traps_are_refused_with_a_sentence(trap, tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    (taken,) = take(library, tmp_path / "trap.json", TRAPS[trap])
    assert taken.outcome == "refused"
    assert "trap.json" in taken.said
    assert library.entries() == []
    library.close()


def test_many_large_marks_are_soon_done(tmp_path):
    chance = random.Random(2)
    marks = []
    for _ in range(24):
        dab = shapely.Point(chance.uniform(-50, 50), chance.uniform(420, 700)).buffer(40, quad_segs=1200)
        marks.append(Mark("back", MultiPolygon([dab])))
    library = Library(tmp_path / "library.sqlite3")
    (taken,) = take(library, tmp_path / "large.json", dumped(file.to_json(Drawing("neutral", tuple(marks)))))
    assert taken.outcome == "added"
    library.close()


def zipped(*items, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as new:
        for name, data in items:
            new.writestr(name, data)
    return out.getvalue()


def locked():
    data = bytearray(zipped(("a.json", b"{}")))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def lying(size):
    """A zip whose entry unfolds to a megabyte and says it is `size` bytes."""
    data = bytearray(zipped(("a.json", b" " * 1_000_000)))
    for at in (22, data.index(b"PK\x01\x02") + 24):
        data[at : at + 4] = struct.pack("<I", size)
    return bytes(data)


def long_directory():
    entry = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0) + b"a.json"
    directory = entry * 500_000
    return b"PK\x03\x04" + directory + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 65535, 65535, len(directory), 4, 0)


ZIP_TRAPS = {
    "bomb": (zipped(("bomb.json", b" " * 55_000_000)), "200 times"),
    "larger than any session": (zipped(("a.json", b" " * 61_000_000)), "more than 60 MB"),
    "says too little": (lying(10), "damaged"),
    "says too much": (lying(2_000_000), "damaged|not as long|200 times"),
    "locked": (locked(), "password"),
    "cut": (zipped(("a.json", b"{}" * 500))[:-40], "zip archive"),
    "long directory": (long_directory(), "lists more than"),
    "bad manifest": (zipped(("manifest.json", b"[]")), "manifest does not say so"),
    "newer manifest": (zipped(("manifest.json", b'{"bodymap_export": 9}')), "newer bodymap"),
    "absolute path": (zipped(("/etc/x.json", b"no")), "not valid JSON"),
    "drive path": (zipped(("C:\\x.json", b"no")), "not valid JSON"),
    "unprintable name": (zipped(("a\x1b[31m\n.json", b"no")), r"a\?\[31m\?\.json"),
    "zip in a zip": (zipped(("a.json", zipped(("b.json", b"{}")))), "not valid JSON"),
}


@pytest.mark.parametrize("trap", ZIP_TRAPS)
def test_zip_traps_are_refused_with_a_sentence(trap, tmp_path):
    data, said = ZIP_TRAPS[trap]
    library = Library(tmp_path / "library.sqlite3")
    taken = take(library, tmp_path / "trap.zip", data)
    refused = [item for item in taken if item.outcome == "refused"]
    assert len(refused) == 1
    assert re.search(said, refused[0].said), refused[0].said
    assert library.entries() == []
    assert {p.name.split(".")[0] for p in tmp_path.iterdir()} <= {"library", "trap", "home"}
    library.close()


def test_a_bomb_of_many_entries_is_not_unfolded(tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    data = zipped(*[(f"{n}.json", b"[" * 900_000) for n in range(30)])
    taken = take(library, tmp_path / "bomb.zip", data)
    assert {item.outcome for item in taken} == {"refused"}
    library.close()


@pytest.mark.parametrize(
    ("change", "said"),
    [({"ranking": [candidate("iliopsoas") | wrong]}, rf"'ranking\.0\.{next(iter(wrong))}' cannot be used")
     for wrong in ({"core_covered": "abc"}, {"explained": -5.0}, {"covered": 1e308}, {"score": 1e300}, {"score": -1.0})]
    + [({"answers": {"warnings": {"fever": said}}}, "'answers.warnings.fever' cannot be used: input should be 'yes'")
       for said in ("Yes", "unsure", "")],
)  # fmt: skip
def test_what_no_report_could_tell_is_refused(tmp_path, change, said):
    library = Library(tmp_path / "library.sqlite3")
    (taken,) = take(library, tmp_path / "a.json", dumped(record.to_json(sample(1)) | change))
    assert taken.outcome == "refused"
    assert re.search(said, taken.said), taken.said
    assert library.entries() == []
    library.close()


@pytest.mark.parametrize("what", ["missing", "a folder"])
def test_what_cannot_be_read_is_one_refused_item(what, tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    (taken,) = intake.take_in(library, tmp_path if what == "a folder" else tmp_path / "missing.json")
    assert taken.outcome == "refused"
    assert "cannot be read" in taken.said
    library.close()


def test_a_read_only_library_takes_nothing(tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    library.ask("PRAGMA user_version = 99")
    library.close()
    newer = Library(tmp_path / "library.sqlite3")
    (taken,) = take(newer, tmp_path / "a.json", dumped(file.to_json(Drawing("neutral", (square(),)))))
    assert taken.outcome == "stopped"
    assert "newer bodymap" in taken.said
    newer.close()


def test_the_streams_of_a_zip_may_be_broken(tmp_path):
    data = bytearray(zipped(("a.json", dumped(record.to_json(sample(1))))))
    start = 30 + len("a.json")
    data[start : start + 40] = zlib.compress(b"no")[:8] * 5
    library = Library(tmp_path / "library.sqlite3")
    (taken,) = take(library, tmp_path / "trap.zip", bytes(data))
    assert "damaged" in taken.said
    library.close()
