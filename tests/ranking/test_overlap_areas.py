"""The sums over atoms against areas found another way: by hand, by one plain overlay, by throwing darts."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, box

from bodymap.atlas.area import pattern_areas
from bodymap.body.figure import load_figure
from bodymap.body.frame import VIEWS
from bodymap.drawing.brush import Stroke, erased
from bodymap.drawing.mark import Drawing
from bodymap.ranking import overlap
from bodymap.ranking.atoms import cut
from bodymap.ranking.overlap import of_area

discs = st.tuples(
    st.sampled_from(VIEWS), st.integers(-150, 150), st.integers(300, 1300), st.integers(8, 70), st.integers(1, 10)
)


def drawing_of(paint, circles):
    return Drawing("neutral", tuple(paint(view, Point(x, y).buffer(r), i) for view, x, y, r, i in circles))


def plain(engine, figure, candidate, drawing):
    """Return (explained, covered) of a candidate by whole overlays of its patterns and the drawing's marks."""
    muscle = engine.atlas.muscles[candidate.muscle]
    chosen = [area for area in pattern_areas(muscle, candidate.side, figure) if area.id in candidate.patterns]
    hit = weighted = size = total = 0.0
    for view in VIEWS:
        zone = shapely.union_all([g for area in chosen for g in (area.core[view], area.spillover[view])])
        size += zone.area
        hit += shapely.intersection(zone, drawing.area(view)).area
        later = shapely.MultiPolygon()
        for mark in reversed([mark for mark in drawing.marks if mark.view == view]):
            seen = shapely.difference(mark.area, later)
            weighted += mark.weight * shapely.intersection(seen, zone).area
            total += mark.weight * seen.area
            later = shapely.union(later, mark.area)
    return weighted / total, hit / size


@settings(max_examples=12)
@given(st.lists(discs, min_size=1, max_size=4))
def test_explained_and_covered_are_the_exact_overlaps(engine, neutral, paint, circles):
    drawing = drawing_of(paint, circles)
    for candidate in engine.candidates(drawing, 15):
        explained, covered = plain(engine, neutral, candidate, drawing)
        assert candidate.explained == pytest.approx(explained, abs=1e-6)
        assert candidate.covered == pytest.approx(covered, abs=1e-6)


def test_darts_thrown_at_the_paint_land_in_the_pattern_as_often_as_explained_says(engine, neutral, paint):
    drawing = Drawing("neutral", (paint("back", box(10, 550, 90, 790)),))
    best = engine.candidates(drawing, 1)[0]
    darts = np.random.default_rng(20).uniform((10, 550), (90, 790), size=(40_000, 2))
    spots = shapely.points(darts)
    on_paint = shapely.contains(neutral.outline["back"], spots)
    areas = pattern_areas(engine.atlas.muscles[best.muscle], best.side, neutral)
    zone = shapely.union_all([g for a in areas if a.id in best.patterns for g in (a.core["back"], a.spillover["back"])])
    share = shapely.contains(zone, spots[on_paint]).mean()
    # Four standard deviations of a share of 40,000 throws.
    assert best.explained == pytest.approx(share, abs=4 * math.sqrt(0.25 / 40_000))


@settings(max_examples=25)
@given(discs)
def test_painted_area_of_each_atom_is_a_plain_intersection(engine, paint, circle):
    atoms = engine.overlap("neutral").atoms
    (mark,) = drawing_of(paint, [circle]).marks
    part = of_area(atoms, mark.view, mark.area)
    here = atoms.view == mark.view
    expected = np.where(here, shapely.area(shapely.intersection(atoms.shapes, mark.area)), 0.0)
    found = np.zeros(len(atoms.size))
    found[part.atoms] = part.area
    assert np.abs(found - expected).max() < 1e-6
    assert part.total == pytest.approx(mark.area.area)
    assert part.reached == pytest.approx(shapely.intersection(atoms.reach[mark.view], mark.area).area, abs=1e-6)


@pytest.mark.parametrize(
    ("shape", "leftward"),
    [(box(10, 600, 50, 650), 2000), (box(-50, 600, -10, 650), -2000), (box(-10, 600, 30, 650), 1500 - 500)],
)
def test_leftward_is_left_less_right(engine, shape, leftward):
    assert of_area(engine.overlap("neutral").atoms, "back", shape).leftward == pytest.approx(leftward)


def test_atoms_of_a_muscle_and_role_do_not_overlap(engine, atlas, neutral):
    for name in ("iliopsoas", "multifidus", "trapezius", "gluteus_minimus"):
        atoms = cut([atlas.muscles[name]], neutral)
        for view in VIEWS:
            shapes = atoms.shapes[atoms.in_view[view]]
            assert shapely.area(shapes).sum() == pytest.approx(shapely.union_all(shapes).area, rel=1e-9)


def test_a_pattern_is_as_large_as_its_atoms(engine, atlas, neutral):
    atoms = engine.overlap("neutral").atoms
    row = {
        (atoms.muscle[c], atoms.side[c], p): i
        for i, (c, p) in enumerate(zip(atoms.candidate, atoms.pattern, strict=True))
    }
    for muscle in atlas.muscles.values():
        for side in ("left", "both"):
            if muscle.midline:
                continue
            for area in pattern_areas(muscle, side, neutral):
                index = row[muscle.id, side, area.id]
                assert atoms.core_size[index] == pytest.approx(sum(g.area for g in area.core.values()), abs=1e-3)
                assert atoms.spillover_size[index] == pytest.approx(
                    sum(g.area for g in area.spillover.values()), abs=1e-3
                )


def test_sums_of_an_empty_drawing_are_nothing(engine):
    sums = engine.overlap("neutral").of(Drawing())
    assert (sums.total, sums.total_weighted, sums.reached) == (0, 0, 0)
    assert not sums.area.any()
    assert not sums.weighted.any()


def test_edges_that_nearly_coincide(engine, paint):
    # Found at random: of this pair GEOS 3.14 returns an overlay of 292 mm2 more, 98 mm away from the paint.
    overlap, rubber = engine.overlap("neutral"), Stroke(load_figure("neutral"), "back", 9)
    circles = [("back", 0, 550, 52, 5), ("back", 1 / 8, 598.625, 36, 5), ("back", 22.625, 560.625, 10, 5)]
    for spot in ((1.75, 677.75), (14.625, 550.0)):
        rubber.extend(*spot)
    rest = erased(drawing_of(paint, circles), "back", rubber.area)
    here = overlap.atoms.in_view["back"]
    found = overlap.of(rest).area[here]
    for atom, mm2 in zip(overlap.atoms.shapes[here], found, strict=True):
        on_grid = sum(shapely.intersection(atom, area, grid_size=1e-8).area for _, area in overlap.visible(rest))
        assert mm2 == pytest.approx(on_grid, abs=1e-4)


def test_a_mark_is_not_prepared_for_other_threads_may_know_it(engine, paint, monkeypatch):
    """Two threads that ask one prepared shape bring the program down; so does one that drops what another asks."""
    asked = []
    monkeypatch.setattr(overlap, "of_area", lambda atoms, view, area: asked.append(area) or of_area(atoms, view, area))
    drawing = drawing_of(paint, [("back", 40, 600, 30, 5), ("back", -80, 700, 20, 5)])
    overlap.Overlap(engine.overlap("neutral").atoms).of(drawing)
    assert [area.equals(mark.area) for area, mark in zip(asked, drawing.marks, strict=True)] == [True, True]
    assert shapely.is_prepared(asked).all()
    assert not shapely.is_prepared([mark.area for mark in drawing.marks]).any()
