"""The atlas on paper, and the picture of a press point: pages, names, colours, and the right side of the body."""

import math
import re
import resource
import shutil
import subprocess
from dataclasses import replace
from itertools import groupby

import pytest
import shapely
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from shapely import Point

from bodymap.atlas.area import pattern_areas
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Press
from bodymap.atlas.shape import locate
from bodymap.body.frame import VIEWS, mirrored, screen_x
from bodymap.errors import BodymapError
from bodymap.report.chart import SPOT_MM, chart_image, colour_of, paint_chart, spot_image
from bodymap.report.paper import without_screen
from bodymap.report.sheet import write_sheet

A_PAGE = 6  # charts
GROUND, SIGN = QColor("#fbfaf7"), QColor("#12343b")


@pytest.fixture(autouse=True)
def _painting(qapp):
    with without_screen():
        yield


def pages_of(path):
    """Count the page objects of a PDF that Qt wrote: each is a dictionary of its own."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def words_of(path):
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", done.stdout)


@pytest.fixture(scope="module")
def sheet(qapp, tmp_path_factory, atlas, neutral):
    """Write the whole sheet once; give its path and the pages it says it has."""
    path = tmp_path_factory.mktemp("sheet") / "atlas.pdf"
    with without_screen():
        return path, write_sheet(path, atlas, neutral)


class TestWholeSheet:
    def test_every_body_part_begins_a_page_and_six_charts_fill_one(self, sheet, atlas):
        path, said = sheet
        parts = sorted(muscle.body_part for muscle in atlas.muscles.values())
        pages = sum(math.ceil(len(list(group)) / A_PAGE) for _, group in groupby(parts))
        assert said == pages_of(path) == pages

    def test_pages_are_a4_and_the_title_names_the_atlas(self, sheet, atlas):
        data = sheet[0].read_bytes()
        assert data.startswith(b"%PDF-")
        assert data.rstrip().endswith(b"%%EOF")
        (box,) = {tuple(map(float, found.split())) for found in re.findall(rb"/MediaBox\s*\[([^\]]*)\]", data)}
        assert box == pytest.approx((0, 0, 595, 842), abs=1)  # points of 1/72 inch
        assert f"bodymap atlas {atlas.version}".encode("utf-16-be") in data

    @pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
    def test_every_muscle_is_named_with_its_patterns_and_their_grade(self, sheet, atlas):
        words = words_of(sheet[0]).replace(":", "")  # after a digit Inter draws a colon of its own, without its name
        for muscle in atlas.muscles.values():
            assert muscle.name in words, muscle.id
            assert muscle.latin in words, muscle.id
            for pattern in muscle.patterns:
                graded = f"{pattern.name}: {pattern.felt} ({pattern.evidence.replace('_', ' ')})"
                assert graded.replace(":", "") in words, (muscle.id, pattern.id)

    @pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
    def test_every_page_says_its_part_and_number(self, sheet, atlas):
        words = words_of(sheet[0])
        assert {int(n) for n in re.findall(r"neutral figure - page (\d+)", words)} == set(range(1, sheet[1] + 1))
        for part in {muscle.body_part for muscle in atlas.muscles.values()}:
            assert part.capitalize() in words


def few(atlas, count, part="hip"):
    """Return an atlas of `count` muscles, all said to be of one body part."""
    chosen = list(atlas.muscles.values())[:count]
    return Atlas({m.id: replace(m, body_part=part) for m in chosen}, {}, (), "few", {})


@pytest.mark.parametrize(("muscles", "pages"), [(1, 1), (6, 1), (7, 2), (12, 2), (13, 3)])
def test_a_seventh_chart_begins_another_page(tmp_path, atlas, neutral, muscles, pages):
    path = tmp_path / "few.pdf"
    assert write_sheet(path, few(atlas, muscles), neutral) == pages
    assert pages_of(path) == pages


class TestWhereItCannotBeWritten:
    def refused(self, path, atlas, neutral):
        with pytest.raises(BodymapError) as caught:
            write_sheet(path, few(atlas, 2), neutral)
        said = str(caught.value)
        assert "\n" not in said
        assert said.endswith(".")
        assert str(path) in said
        return said

    def test_in_no_folder(self, tmp_path, atlas, neutral):
        self.refused(tmp_path / "nowhere" / "atlas.pdf", atlas, neutral)

    def test_over_a_folder(self, tmp_path, atlas, neutral):
        self.refused(tmp_path, atlas, neutral)
        assert list(tmp_path.iterdir()) == []

    def test_without_room_and_what_was_there_stays(self, tmp_path, atlas, neutral):
        path = tmp_path / "atlas.pdf"
        path.write_text("the sheet of last week")
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))  # every file ends after 4 kB, as on a full disk
        try:
            self.refused(path, atlas, neutral)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert path.read_text() == "the sheet of last week"
        assert list(tmp_path.iterdir()) == [path]


def near(one: QColor, other: QColor, by=40) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


class TestSpot:
    """The picture is SPOT_MM of the body as the viewer sees it, with the spot in its middle."""

    WIDE = 300

    def places(self, at, view, outline, edge=4.0):
        """Yield (pixel, whether it lies on the body) for places clear of the body's edge and of the mark."""
        middle = screen_x(at[0], view)
        for px in range(5, self.WIDE, 10):
            for py in range(5, self.WIDE, 10):
                across = middle + (px + 0.5) * SPOT_MM / self.WIDE - SPOT_MM / 2  # as the viewer sees it
                place = Point(screen_x(across, view), at[1] + (py + 0.5) * SPOT_MM / self.WIDE - SPOT_MM / 2)
                if outline.boundary.distance(place) > edge and place.distance(Point(at)) > 15:
                    yield (px, py), outline.contains(place)

    # The flank, the shoulder's edge, the wrist: there the body ends on one side of the spot.
    @pytest.mark.parametrize("view", VIEWS)
    @pytest.mark.parametrize("side", ["left", "right"])
    @pytest.mark.parametrize("y", [160, 420, 1000])
    def test_the_body_lies_about_the_spot_as_it_does_about_that_side(self, neutral, view, side, y):
        level = shapely.intersection(neutral.outline[view], shapely.box(0, y, 500, y + 0.1))
        x = level.bounds[2] - 12  # 12 mm inside the outer edge of the person's left
        image = spot_image(neutral, Press(view, [x, float(y)], ""), side, self.WIDE)
        at = (x if side == "left" else -x, float(y))
        seen = list(self.places(at, view, neutral.outline[view]))
        assert {on for _, on in seen} == {True, False}, "the picture holds both body and ground"
        for (px, py), on_body in seen:
            assert near(image.pixelColor(px, py), GROUND, 6) is not on_body, (px, py)
        # Outwards is the viewer's right where the person's left is seen in front or their right behind.
        outwards = 1 if (side == "left") == (view == "front") else -1
        edge = self.WIDE // 2 + outwards * (self.WIDE // 2 - 3)
        assert near(image.pixelColor(edge, self.WIDE // 2), GROUND, 6)

    @pytest.mark.parametrize("view", VIEWS)
    def test_the_right_is_the_lefts_mirror_image(self, neutral, view):
        press = Press(view, [120.0, 520.0], "")
        left, right = (spot_image(neutral, press, side, self.WIDE) for side in ("left", "right"))
        flipped = right.transformed(QTransform.fromScale(-1, 1))
        differ = sum(
            not near(left.pixelColor(px, py), flipped.pixelColor(px, py), 24)
            for px in range(0, self.WIDE, 3)
            for py in range(0, self.WIDE, 3)
        )
        assert differ < 0.01 * (self.WIDE / 3) ** 2  # the figure's shading may be a hair off

    @pytest.mark.parametrize("side", ["left", "right", "both", "midline"])
    def test_the_mark_stands_in_the_middle_and_nowhere_else(self, neutral, side):
        image = spot_image(neutral, Press("back", [38.0, 620.0], ""), side, self.WIDE)
        mark = [
            (px, py) for px in range(self.WIDE) for py in range(self.WIDE) if near(image.pixelColor(px, py), SIGN, 30)
        ]
        assert mark
        half = self.WIDE / 2
        assert sum(px for px, _ in mark) / len(mark) == pytest.approx(half, abs=1)
        assert sum(py for _, py in mark) / len(mark) == pytest.approx(half, abs=1)
        assert max(math.hypot(px - half, py - half) for px, py in mark) < 0.1 * self.WIDE

    @pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
    def test_it_is_sharp_on_a_fine_screen(self, neutral, ratio):
        image = spot_image(neutral, Press("back", [38.0, 620.0], ""), "left", 150, ratio)
        assert (image.width(), image.height()) == (150 * ratio, 150 * ratio)
        assert image.devicePixelRatio() == ratio
        middle = image.pixelColor(round(75 * ratio), round(75 * ratio))
        assert near(middle, SIGN, 60), "the cross meets in the middle whatever the ratio"

    def test_every_press_point_of_the_atlas_can_be_shown(self, atlas, neutral):
        for muscle in atlas.muscles.values():
            side = "midline" if muscle.midline else "left"
            for pattern in muscle.patterns:
                x, y = locate(pattern.press.at, pattern.press.view, neutral)
                image = spot_image(neutral, pattern.press, side, 60)
                assert near(image.pixelColor(30, 30), SIGN, 90), (muscle.id, pattern.id)
                assert neutral.outline[pattern.press.view].contains(Point(x, y)), (muscle.id, pattern.id)


class TestChart:
    """Front at the left, back at the right, both as the viewer sees them."""

    def painted(self, neutral, muscle, side):
        """Return the whole chart without a crop at 1 px a mm, and the x of each view's midline."""
        box = QRectF(0, 0, 1920, 1740)  # two frames of 960 x 1740 mm
        image = QImage(1920, 1740, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_chart(painter, box, neutral, muscle, side)
        painter.end()
        return image, {"front": 480, "back": 1440}

    @pytest.mark.parametrize("muscle", ["iliopsoas", "trapezius", "gastrocnemius"])
    @pytest.mark.parametrize("side", ["left", "right"])
    def test_a_patterns_ink_lies_where_the_pattern_does(self, atlas, neutral, muscle, side):
        one = atlas.muscles[muscle]
        image, midline = self.painted(neutral, one, side)
        patterns = [p.id for p in one.patterns]
        for area in pattern_areas(one, side, neutral):
            colour = QColor(colour_of(patterns.index(area.id)))
            for view in VIEWS:
                if area.core[view].is_empty:
                    continue
                core = max(area.core[view].geoms, key=lambda part: part.area)
                if any(core.intersects(b.core[view]) for b in pattern_areas(one, side, neutral) if b.id != area.id):
                    continue
                assert self.inked(image, core.exterior, view, midline[view], colour), (area.id, view)
                other = mirrored(core).exterior
                assert not self.inked(image, other, view, midline[view], colour), "not on the other side"

    def inked(self, image, ring, view, midline, colour):
        """Return whether most of a ring is drawn in the colour."""
        hits = 0
        for step in range(100):
            spot = ring.interpolate(step / 100, normalized=True)
            px, py = round(midline + screen_x(spot.x, view)), round(spot.y + 20)
            hits += any(near(image.pixelColor(px + i, py + j), colour, 70) for i in (-1, 0, 1) for j in (-1, 0, 1))
        return hits > 60

    @pytest.mark.parametrize("side", ["left", "right"])
    @pytest.mark.parametrize("muscle", ["brachioradialis", "gastrocnemius", "deltoid"])
    def test_cropped_to_what_matters_it_still_holds_the_pattern_on_each_view(self, atlas, neutral, muscle, side):
        one = atlas.muscles[muscle]
        image = QImage(800, 400, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_chart(painter, QRectF(0, 0, 800, 400), neutral, one, side, crop=True)
        painter.end()
        halves = {"front": range(400), "back": range(400, 800)}
        for index, pattern in enumerate(one.patterns):
            (area,) = [a for a in pattern_areas(one, side, neutral) if a.id == pattern.id]
            for view in VIEWS:
                if area.core[view].area > 100:
                    ink = QColor(colour_of(index))
                    assert any(near(image.pixelColor(x, y), ink, 40) for x in halves[view] for y in range(400)), view

    def test_a_picture_of_one_muscle_has_a_line_a_pattern(self, atlas, neutral):
        one, four = atlas.muscles["pectineus"], atlas.muscles["trapezius"]
        heights = [chart_image(neutral, muscle).height() for muscle in (one, four)]
        assert heights[1] - heights[0] == 44 * (len(four.patterns) - len(one.patterns))
