import json
import math
import random

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon, Point, Polygon, box

from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import areas_of
from bodymap.drawing import file, whole_file
from bodymap.drawing.brush import Stroke
from bodymap.drawing.change import on_body
from bodymap.drawing.mark import QUALITIES, Drawing, Mark
from bodymap.drawing.smooth import SmoothLine
from bodymap.errors import BodymapError

EXAMPLE = """{"type": "FeatureCollection",
 "bodymap": {"version": 1, "figure": "neutral", "unit": "mm", "x": "towards the person's left", "y": "down"},
 "features": [{"type": "Feature",
               "properties": {"view": "back", "intensity": 6, "quality": "aching"},
               "geometry": {"type": "Polygon",
                            "coordinates": [[[30, 560], [60, 560], [60, 760], [30, 760], [30, 560]]]}}]}"""

discs = st.tuples(
    st.sampled_from(["front", "back"]), st.floats(-100, 100), st.floats(500, 800), st.floats(1, 60),
    st.integers(0, 10), st.sampled_from(QUALITIES), st.floats(0, 0.9),
)  # fmt: skip


def ring(x, y, radius, hole):
    disc = Point(x, y).buffer(radius)
    return areas_of(disc.difference(Point(x, y).buffer(radius * hole))) if hole else areas_of(disc)


def coordinates(drawing):
    return [
        (m.view, m.intensity, m.quality, [[list(r.coords) for r in (p.exterior, *p.interiors)] for p in m.area.geoms])
        for m in drawing.marks
    ]


def test_the_example_of_the_design_is_read():
    drawing = file.from_json(EXAMPLE.encode(), "example")
    (mark,) = drawing.marks
    assert drawing.figure == "neutral"
    assert (mark.view, mark.intensity, mark.quality) == ("back", 6, "aching")
    assert mark.area.equals(box(30, 560, 60, 760))
    assert mark.area.area == 30 * 200


def test_what_is_written_declares_its_frame():
    value = file.to_json(file.from_json(EXAMPLE.encode(), "example"))
    assert value["bodymap"] == json.loads(EXAMPLE)["bodymap"]
    assert value["type"] == "FeatureCollection"
    assert value["features"][0]["geometry"]["type"] == "Polygon"


def test_intensity_and_quality_may_be_left_out():
    value = json.loads(EXAMPLE)
    value["features"][0]["properties"] = {"view": "front"}
    value["features"][0]["id"] = "from another program"
    (mark,) = file.from_json(json.dumps(value).encode(), "x").marks
    assert (mark.intensity, mark.quality) == (5, "aching")


def test_a_byte_order_mark_is_no_hindrance():
    assert len(file.from_json(b"\xef\xbb\xbf" + EXAMPLE.encode(), "x").marks) == 1


@given(st.sampled_from(FIGURES), st.lists(discs, max_size=6))
def test_what_is_written_is_read_bit_for_bit(tmp_path_factory, figure, circles):
    marks = [Mark(view, ring(x, y, r, hole), i, q) for view, x, y, r, i, q, hole in circles]
    drawing = Drawing(figure, tuple(marks))
    path = tmp_path_factory.mktemp("drawing") / "a.bodymap.json"
    file.write(path, drawing)
    again = file.read(path)
    assert again.figure == figure
    assert coordinates(again) == coordinates(drawing)
    first = path.read_bytes()
    file.write(path, again)
    assert path.read_bytes() == first


def test_a_mark_of_two_pieces_is_a_multipolygon(tmp_path):
    area = MultiPolygon([box(20, 600, 40, 620), box(60, 600, 80, 620)])
    path = tmp_path / "two.bodymap.json"
    file.write(path, Drawing("male", (Mark("front", area),)))
    assert json.loads(path.read_text())["features"][0]["geometry"]["type"] == "MultiPolygon"
    assert file.read(path).marks[0].area.equals(area)


def test_a_save_leaves_nothing_beside_the_file(tmp_path):
    path = tmp_path / "a.bodymap.json"
    file.write(path, Drawing())
    file.write(path, Drawing("female"))
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.bodymap.json"]


def test_a_failed_save_leaves_the_old_file_and_no_crumbs(tmp_path, monkeypatch):
    path = tmp_path / "a.bodymap.json"
    file.write(path, Drawing("female"))

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    with pytest.raises(BodymapError, match=r"No space left on device.*what was there before is unchanged"):
        file.write(path, Drawing("male"))
    assert file.read(path).figure == "female"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(BodymapError, match="could not be saved"):
        file.write(tmp_path / "nowhere" / "a.bodymap.json", Drawing())


def test_on_body_cuts_marks_and_drops_those_beside_the_body():
    figure = load_figure("neutral")
    inside = Mark("back", areas_of(box(20, 600, 40, 650)))
    across = Mark("back", areas_of(box(-400, 600, 400, 650)), 7, "numb")
    beside = Mark("back", areas_of(box(450, 10, 490, 60)))
    kept, cut = on_body(Drawing("neutral", (inside, across, beside))).marks
    assert kept is inside
    assert (cut.intensity, cut.quality) == (7, "numb")
    assert cut.area.area == pytest.approx(across.area.intersection(figure.outline["back"]).area)
    assert 0 < cut.area.area < across.area.area


def test_a_hole_stays_a_hole(tmp_path):
    ring_ = Polygon(box(0, 600, 100, 700).exterior, [box(40, 640, 60, 660).exterior])
    path = tmp_path / "a.bodymap.json"
    file.write(path, Drawing("neutral", (Mark("back", MultiPolygon([ring_])),)))
    assert file.read(path).marks[0].area.area == 100 * 100 - 20 * 20


def scribbled(seconds, radius, seed, *, mirror=False):
    """Return what somebody scribbles over the whole back in one stroke of a brush, heard 60 times a second."""
    stroke, line, shaky = (
        Stroke(load_figure("neutral"), "back", radius, mirror=mirror),
        SmoothLine(),
        random.Random(seed),
    )
    for n in range(seconds * 60):
        x, y = 110 * math.sin(2 * math.pi * 0.9 * n / 60), 300 + 260 * n / (seconds * 60)
        stroke.follow(line.to((x + shaky.gauss(0, 1.5), y + shaky.gauss(0, 1.5), radius)))
    return Drawing("neutral", (Mark("back", stroke.area),))


@settings(max_examples=6)
@given(st.integers(1, 4), st.sampled_from([4, 6, 18]), st.integers(0, 99), st.booleans())
def test_whatever_a_brush_scribbles_is_read_again(tmp_path_factory, seconds, radius, seed, mirror):
    drawing = scribbled(seconds, radius, seed, mirror=mirror)
    path = tmp_path_factory.mktemp("drawing") / "a.bodymap.json"
    file.write(path, drawing)
    assert coordinates(file.read(path)) == coordinates(drawing)


def test_a_long_stroke_of_the_smallest_brush_is_read_again(tmp_path):
    drawing = scribbled(20, 4, 2)
    assert shapely.get_num_coordinates(drawing.marks[0].area) > 5_000
    path = tmp_path / "a.bodymap.json"
    file.write(path, drawing)
    assert coordinates(file.read(path)) == coordinates(drawing)


def test_what_could_not_be_read_again_is_not_written(tmp_path, monkeypatch):
    path, drawing = tmp_path / "a.bodymap.json", file.from_json(EXAMPLE.encode(), "example")
    file.write(path, drawing)
    monkeypatch.setattr(file, "MAX_BYTES", path.stat().st_size)
    file.write(path, drawing)
    kept = path.read_bytes()
    with pytest.raises(BodymapError, match=r"could not be opened again; save all sessions"):
        file.write(path, Drawing("neutral", drawing.marks * 2))
    assert path.read_bytes() == kept
