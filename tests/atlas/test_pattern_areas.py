import math

import pytest

from bodymap.atlas.area import pattern_areas, sides_of
from bodymap.atlas.loader import load_atlas

DISC_LACKS = 0.0017


@pytest.fixture
def muscle(folder, region):
    def of(core, more=""):
        (folder / "thigh" / "pectineus.yaml").write_text(region(core) + more)
        atlas = load_atlas(folder)
        assert atlas.faults == ()
        return atlas.muscles["pectineus"]

    return of


SQUARE = "polygon: {view: front, points: [[40, 600], [80, 600], [80, 640], [40, 640]]}"


def test_left_is_as_written_and_right_its_mirror_image(muscle, neutral):
    one = muscle(SQUARE)
    (left,), (right,) = pattern_areas(one, "left", neutral), pattern_areas(one, "right", neutral)
    assert left.core["front"].bounds == (40, 600, 80, 640)
    assert right.core["front"].bounds == (-80, 600, -40, 640)
    assert left.core["back"].is_empty


def test_spillover_gives_way_to_core(muscle, neutral):
    (left,) = pattern_areas(muscle(f"{SQUARE}\n    spillover:\n      - {SQUARE.replace('80', '100')}"), "left", neutral)
    assert left.core["front"].area == pytest.approx(40 * 40)
    assert left.spillover["front"].area == pytest.approx(60 * 40 - 40 * 40)


def test_both_counts_what_the_sides_share_once(muscle, neutral):
    across = "ellipse: {view: front, at: [10, 650], radii: [20, 20]}"
    (both,) = pattern_areas(muscle(across), "both", neutral)
    # Two discs of radius 20 whose centres are 20 apart share a lens of 2 r2 (pi/3 - sqrt(3)/4).
    lens = 2 * 20**2 * (math.pi / 3 - math.sqrt(3) / 4)
    assert both.core["front"].area == pytest.approx(2 * math.pi * 20**2 - lens, rel=2 * DISC_LACKS)


def test_the_published_two_sided_pattern_comes_first_under_both(muscle, neutral):
    one = muscle(SQUARE, f"both_sides:\n  felt: Across.\n  evidence: study\n  core:\n    - {SQUARE}\n")
    assert [area.id for area in pattern_areas(one, "both", neutral)] == ["both_sides", "belly"]
    assert [area.id for area in pattern_areas(one, "left", neutral)] == ["belly"]


def test_a_midline_muscle_has_no_sides(muscle):
    assert sides_of(muscle(SQUARE, "midline: true\n")) == ("midline",)
    assert sides_of(muscle(SQUARE)) == ("left", "right", "both")
