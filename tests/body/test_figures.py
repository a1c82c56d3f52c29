from concurrent.futures import ThreadPoolExecutor

import pytest
import shapely
from shapely import Point, affinity

from bodymap.body import figure as figure_module
from bodymap.body.figure import FIGURES, figure_name, load_figure
from bodymap.body.frame import VIEWS
from bodymap.errors import BodymapError

NEAR_MM = 12.0  # landmarks at an edge (fingertips, outer hip) may lie a finger's width off the outline

EVERY_VIEW = [(name, view) for name in FIGURES for view in VIEWS]


def flipped(area):
    return affinity.scale(area, xfact=-1, origin=(0, 0))


@pytest.mark.parametrize(("name", "view"), EVERY_VIEW)
class TestEveryFigure:
    def test_outline_is_symmetric(self, name, view):
        outline = load_figure(name).outline[view]
        assert outline.symmetric_difference(flipped(outline)).area < 1e-6 * outline.area

    def test_tones_are_symmetric_and_on_the_body(self, name, view):
        figure = load_figure(name)
        for tone in figure.tones[view]:
            assert tone.is_valid
            assert tone.symmetric_difference(flipped(tone)).area < 1e-3 * tone.area
            assert tone.difference(figure.outline[view].buffer(2)).area < 1.0

    def test_stands_1700_mm_tall_from_the_top_of_the_head(self, name, view):
        _, top, _, bottom = load_figure(name).outline[view].bounds
        assert top == pytest.approx(0, abs=5)
        assert bottom == pytest.approx(1700, abs=15)

    def test_outline_is_one_sound_body_of_plausible_size(self, name, view):
        outline = load_figure(name).outline[view]
        assert outline.is_valid
        # A body's frontal area is a little over a third of its skin, some 1.8 m2 in adults: 0.4 to 0.8 m2.
        assert 0.4e6 < outline.area < 0.8e6

    def test_landmarks_lie_on_or_at_the_body(self, name, view):
        figure = load_figure(name)
        around = figure.outline[view].buffer(NEAR_MM)
        off = [mark for mark, at in figure.landmarks[view].items() if not around.covers(Point(at))]
        assert off == []

    def test_landmarks_are_given_for_one_side(self, name, view):
        assert all(x >= 0 for x, _ in load_figure(name).landmarks[view].values())


def test_landmark_names_are_the_same_on_every_figure():
    for view in VIEWS:
        assert len({frozenset(load_figure(name).landmarks[view]) for name in FIGURES}) == 1


def test_spine_runs_down_the_midline_in_order(neutral):
    back = neutral.landmarks["back"]
    spine = [back[level] for level in ("C7", "T1", "T6", "T12", "L1", "L3", "L5", "S1", "S4", "coccyx")]
    assert [x for x, _ in spine] == [0.0] * len(spine)
    assert sorted(spine, key=lambda xy: xy[1]) == spine


def test_front_and_back_are_two_views_of_one_silhouette(neutral):
    front, back = (neutral.outline[view] for view in ("front", "back"))
    assert front.symmetric_difference(back).area < 0.02 * front.area


def test_same_figure_is_read_once():
    assert load_figure("female") is load_figure("female")


def test_each_thread_has_outlines_of_its_own():
    figure = load_figure("female")
    ours = figure.outline
    with ThreadPoolExecutor(1) as reader:
        theirs = reader.submit(lambda: figure.outline).result()
        assert reader.submit(lambda: figure.outline).result() is theirs
    assert figure.outline is ours
    for view in ours:
        assert theirs[view] is not ours[view]
        assert theirs[view].equals_exact(ours[view], 0)
        assert shapely.is_prepared(theirs[view])
        assert shapely.is_prepared(ours[view])


def test_unknown_figure_is_refused_with_the_names_there_are():
    with pytest.raises(BodymapError, match="no figure 'mannequin'; use one of neutral, female, male"):
        figure_name("mannequin")


def test_lost_figure_file_is_named_with_the_remedy(tmp_path, monkeypatch):
    monkeypatch.setattr(figure_module, "shipped", lambda _name: tmp_path)
    with pytest.raises(BodymapError, match=r"male\.svg cannot be read .*reinstall bodymap"):
        load_figure.__wrapped__("male")


def test_ring_inside_another_is_a_hole():
    area = figure_module._area("M0 0 L10 0 L10 10 L0 10 Z M2 2 L4 2 L4 4 L2 4 Z", "front")
    assert area.area == pytest.approx(100 - 4)
    assert not shapely.contains(area, Point(3, 3))
