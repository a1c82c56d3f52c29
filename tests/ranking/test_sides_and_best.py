"""One side or two: alike, unlike, midline and half by geometry; how a muscle reads on a side it is not listed on."""

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, box

from bodymap.atlas.area import pattern_areas
from bodymap.body.frame import VIEWS, mirrored
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.candidates import best_on_side
from bodymap.ranking.sides import half, sides


class TestAlike:
    @pytest.mark.parametrize(
        ("shift", "mirror", "alike"),
        # Two boxes 50 mm high, the right one lower by `shift`: 50 - shift of 50 mm are the other's mirror image.
        [(0, 1.0, True), (10, 0.8, True), (28, 0.44, True), (30, 0.40, False), (49, 0.02, False), (60, 0.0, False)],
    )
    def test_two_sides_are_alike_down_to_what_a_redrawing_reaches(self, paint, shift, mirror, alike):
        marks = paint("back", box(20, 600, 60, 650)), paint("back", box(-60, 600 + shift, -20, 650 + shift))
        found = sides(Drawing("neutral", marks))
        assert found.kind == "both"
        assert found.mirror == pytest.approx(mirror)
        assert found.alike is alike

    @pytest.mark.parametrize(("corners", "kind"), [((20, 600, 60, 650), "left"), ((-20, 600, 20, 650), "midline")])
    def test_one_side_and_the_midline_are_not_two_sides_alike(self, paint, corners, kind):
        found = sides(Drawing("neutral", (paint("back", box(*corners)),)))
        assert (found.kind, found.alike) == (kind, False)

    def test_nothing_is_not_alike(self):
        assert sides(Drawing()).alike is False

    @pytest.mark.parametrize(("width", "kind"), [(4, "left"), (4.5, "both")])
    def test_a_second_side_counts_from_a_tenth_of_the_paint(self, paint, width, kind):
        # 40 mm on the left beside 4 (a share of 1 / 11) or 4.5 mm (1 / 9.9) on the right, all 50 mm high.
        marks = paint("back", box(20, 600, 60, 650)), paint("back", box(-60, 600, -60 + width, 650))
        assert sides(Drawing("neutral", marks)).kind == kind

    @pytest.mark.parametrize("view", VIEWS)
    def test_midline_needs_both_views_to_keep_to_it(self, paint, view):
        other = "back" if view == "front" else "front"
        spine, flank = paint(view, box(-20, 600, 20, 650)), paint(other, box(-90, 600, 90, 620))
        assert sides(Drawing("neutral", (spine,))).kind == "midline"
        assert sides(Drawing("neutral", (spine, flank))).kind == "both"


class TestHalf:
    def test_leaves_what_lies_on_that_side(self, paint):
        drawing = Drawing("neutral", (paint("back", box(-20, 600, 60, 650), 7, "burning"),))
        left, right = half(drawing, "left"), half(drawing, "right")
        assert left.marks[0].area.equals(box(0, 600, 60, 650))
        assert right.marks[0].area.equals(box(-20, 600, 0, 650))
        for one in (left, right):
            (mark,) = one.marks
            assert (mark.view, mark.intensity, mark.quality) == ("back", 7, "burning")

    def test_keeps_figure_views_and_order(self, paint):
        marks = (
            paint("back", box(20, 600, 60, 650), 2),
            paint("back", box(-60, 600, -20, 650), 4),
            paint("front", box(-60, 600, 60, 650), 6),
        )
        drawing = Drawing("neutral", marks)
        assert [(m.view, m.intensity) for m in half(drawing, "left").marks] == [("back", 2), ("front", 6)]
        assert [(m.view, m.intensity) for m in half(drawing, "right").marks] == [("back", 4), ("front", 6)]
        assert half(Drawing("female", marks), "left").figure == "female"

    def test_a_slip_over_the_midline_is_nothing(self, paint):
        drawing = Drawing("neutral", (paint("back", box(-0.01, 600, 60, 650)),))  # 0.5 mm2
        assert half(drawing, "right").marks == ()
        assert half(Drawing(), "left").marks == ()

    @given(st.lists(st.tuples(st.integers(-80, 80), st.integers(500, 800), st.integers(3, 40)), min_size=1, max_size=4))
    def test_the_halves_are_the_whole_and_each_the_others_mirror(self, paint, circles):
        drawing = Drawing("neutral", tuple(paint("back", Point(x, y).buffer(r)) for x, y, r in circles))
        left, right = half(drawing, "left"), half(drawing, "right")
        parts = left.area("back").area + right.area("back").area
        assert parts == pytest.approx(drawing.area("back").area, abs=len(circles) + 1e-6)  # a slip a mark may be lost
        flipped = Drawing("neutral", tuple(Mark(m.view, mirrored(m.area)) for m in drawing.marks))
        assert half(flipped, "left").area("back").area == pytest.approx(right.area("back").area)


class TestBestOnSide:
    """A muscle of one square 40 x 100 mm, of which the paint covers the upper half."""

    @pytest.fixture
    def read(self, paint):
        def on(engine, corners, side, *, muscle="m", pattern=None):
            drawing = Drawing("neutral", tuple(paint("back", box(*one)) for one in corners))
            overlap = engine.overlap("neutral")
            return best_on_side(overlap.atoms, overlap.of(drawing), muscle, side, pattern)

        return on

    @pytest.fixture
    def one(self, engine_of, square_shape, pattern_of):
        return engine_of(("m", [pattern_of("p", [square_shape(20, 600, 60, 700)])]))

    def test_the_painted_side(self, one, read):
        found = read(one, [(20, 600, 60, 650)], "left")
        assert (found.muscle, found.side, found.pattern) == ("m", "left", "p")
        assert (found.explained, found.covered, found.core_covered) == (1.0, 0.5, 0.5)
        assert found.score == pytest.approx(0.5**0.4)

    def test_both_sides_read_though_they_are_not_listed(self, one, read, paint):
        found = read(one, [(20, 600, 60, 650)], "both")
        assert (found.explained, found.covered) == (1.0, 0.25)
        assert found.score == pytest.approx(0.25**0.4)
        listed = one.candidates(Drawing("neutral", (paint("back", box(20, 600, 60, 650)),)))
        assert [c.side for c in listed] == ["left"]

    def test_the_bare_side_reads_nothing(self, one, read):
        assert read(one, [(20, 600, 60, 650)], "right") is None
        assert read(one, [], "left") is None
        assert read(one, [(20, 300, 60, 350)], "left") is None

    def test_a_side_it_does_not_have_and_a_muscle_there_is_not(self, one, read):
        assert read(one, [(20, 600, 60, 650)], "midline") is None
        assert read(one, [(20, 600, 60, 650)], "left", muscle="other") is None

    def test_each_side_reads_its_own_part(self, one, read):
        corners = [(20, 600, 60, 700), (-60, 600, -20, 650)]  # all of the left, half of the right: two of three parts
        left, right, both = (read(one, corners, side) for side in ("left", "right", "both"))
        assert (left.explained, left.covered) == (pytest.approx(2 / 3), 1.0)
        assert (right.explained, right.covered) == (pytest.approx(1 / 3), 0.5)
        assert (both.explained, both.covered) == (1.0, 0.75)

    def test_one_pattern_may_be_asked_for(self, engine_of, square_shape, pattern_of, read):
        upper, lower = (
            pattern_of("upper", [square_shape(20, 500, 60, 600)]),
            pattern_of("lower", [square_shape(20, 600, 60, 700)]),
        )
        engine = engine_of(("m", [upper, lower]))
        corners = [(20, 500, 60, 650)]  # all of the upper, half of the lower: 100 of 150 mm
        found = {name: read(engine, corners, "left", pattern=name) for name in ("upper", "lower", "upper+lower")}
        assert [(f.explained, f.covered) for f in found.values()] == [
            (pytest.approx(2 / 3), 1.0),
            (pytest.approx(1 / 3), 0.5),
            (1.0, 0.75),
        ]
        assert read(engine, corners, "left") == found["upper+lower"]  # 0.75 ** 0.4 = 0.89
        assert read(engine, corners, "left", pattern="side") is None

    def test_the_published_two_sided_pattern_may_be_asked_for(self, engine_of, square_shape, pattern_of, read):
        across = square_shape(0, 700, 80, 750)
        engine = engine_of(("m", [pattern_of("p", [square_shape(20, 600, 60, 700)])], [across]))
        corners = [(-80, 700, 80, 725)]
        found = read(engine, corners, "both", pattern="both_sides")
        assert (found.explained, found.covered) == (1.0, 0.5)
        assert read(engine, corners, "left") is None


@pytest.mark.parametrize(
    ("less", "sides_listed"),
    [(10, ["left"]), (11, ["left"]), (12, ["left", "both", "right"]), (100, ["both", "left", "right"])],
)
def test_two_sides_lead_only_where_they_explain_what_one_cannot(
    engine_of, square_shape, pattern_of, paint, less, sides_listed
):
    # All 100 mm of the left and `less` of the right: both sides add less / (100 + less), a tenth between 11 and 12 mm.
    # At 12 the left alone scores 0.893 x 1, both sides 1 x 0.56 ** 0.4 = 0.793.
    engine = engine_of(("m", [pattern_of("p", [square_shape(20, 600, 60, 700)])]))
    marks = paint("back", box(20, 600, 60, 700)), paint("back", box(-60, 600, -20, 600 + less))
    assert [c.side for c in engine.candidates(Drawing("neutral", marks))] == sides_listed


@pytest.mark.parametrize(
    ("painted", "sides_listed"),
    [
        ((-60, 60), ["both"]),
        ((-60, 50), ["both"]),  # 60 mm of the right, 50 of the left: a lean of 10 / 110
        ((-60, 39), ["right"]),  # 21 / 99, just over a fifth
        ((-60, 20), ["right"]),
        ((-5, 60), ["left"]),
    ],
)
@pytest.mark.parametrize("elsewhere", [None, 100, -140])
def test_a_pattern_that_one_side_sends_across_is_named_by_where_it_is_painted_not_by_paint_elsewhere(
    engine_of, square_shape, pattern_of, paint, painted, sides_listed, elsewhere
):
    engine = engine_of(("m", [pattern_of("p", [square_shape(-60, 600, 60, 640)])]))
    marks = [paint("back", box(painted[0], 600, painted[1], 640))]
    if elsewhere is not None:
        marks.append(paint("back", box(elsewhere, 900, elsewhere + 40, 1000)))
    assert [c.side for c in engine.candidates(Drawing("neutral", tuple(marks)))] == sides_listed


@settings(max_examples=12)
@given(
    st.integers(-110, 60), st.integers(300, 1100), st.integers(20, 160), st.integers(20, 150), st.sampled_from(VIEWS)
)
def test_whoever_is_listed_reads_the_same_on_its_side(engine, paint, x, y, wide, high, view):
    drawing = Drawing("neutral", (paint(view, box(x, y, x + wide, y + high)),))
    overlap = engine.overlap("neutral")
    sums = overlap.of(drawing)
    for c in engine.candidates(drawing, 10):
        assert best_on_side(overlap.atoms, sums, c.muscle, c.side) == c


@pytest.mark.parametrize("side", ["left", "right", "both"])
def test_iliopsoas_reads_by_the_areas_one_can_see(engine, neutral, paint, side):
    """Explained and covered are the overlap of the paint with the very areas that are drawn."""
    drawing = Drawing("neutral", (paint("back", box(-95, 590, 110, 690)), paint("front", box(50, 880, 110, 980))))
    overlap = engine.overlap("neutral")
    found = best_on_side(overlap.atoms, overlap.of(drawing), "iliopsoas", side)
    drawn = [a for a in pattern_areas(engine.atlas.muscles["iliopsoas"], side, neutral) if a.id in found.patterns]
    hit = size = painted = core_hit = core_size = 0.0
    for view in VIEWS:
        core = shapely.union_all([a.core[view] for a in drawn])
        zone = shapely.union_all([core, *(a.spillover[view] for a in drawn)])
        paint_here = drawing.area(view)
        hit += shapely.intersection(zone, paint_here).area
        core_hit += shapely.intersection(core, paint_here).area
        size, core_size, painted = size + zone.area, core_size + core.area, painted + paint_here.area
    assert found.explained == pytest.approx(hit / painted, abs=1e-6)
    assert found.covered == pytest.approx(hit / size, abs=1e-6)
    assert found.core_covered == pytest.approx(core_hit / core_size, abs=1e-6)
