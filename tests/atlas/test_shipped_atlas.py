"""The atlas that ships: all 134 muscles, each whole, on all figures, the same left and right."""

import pytest
import shapely
from shapely import affinity

from bodymap.atlas.area import BOTH_SIDES, pattern_areas, sides_of
from bodymap.atlas.checks import check_atlas
from bodymap.atlas.shape import build, locate
from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Drawing, Mark

SPEECH_OF_SALES = ("®", "™", "amazon", "buy now", "thera cane", "backnobber")


def zones(muscle):
    yield from muscle.patterns
    if muscle.both_sides:
        yield muscle.both_sides


def test_nothing_is_left_out_and_the_check_is_clean(atlas):
    assert [str(fault) for fault in atlas.faults] == []
    assert [str(fault) for fault in check_atlas(atlas)] == []


def test_it_holds_the_134_muscles_of_the_reference(atlas, data):
    ids = (data / "muscle_ids.txt").read_text().split()
    assert len(ids) == 134
    assert sorted(atlas.muscles) == ids


def test_every_muscle_is_whole(atlas):
    short = []
    for muscle in atlas.muscles.values():
        counts = {
            "patterns": (len(muscle.patterns), 1),
            "signs": (len(muscle.signs), 3),
            "causes": (len(muscle.causes), 3),
            "steps": (len(muscle.self_care), 4),
            "kinds of steps": (len({step.kind for step in muscle.self_care}), 3),
            "sources": (len(muscle.sources), 1),
            "words about it": (len(muscle.about.split()), 10),
        }
        short += [(muscle.id, what, have) for what, (have, least) in counts.items() if have < least]
    assert short == []


def test_every_step_says_what_to_do_and_the_active_ones_how_much(atlas):
    bare = []
    for muscle in atlas.muscles.values():
        for step in muscle.self_care:
            if not (step.kind and step.title and step.steps and all(step.steps)):
                bare.append((muscle.id, step.title))
            if step.kind != "see_a_professional" and not str(step.dose):
                bare.append((muscle.id, step.title, "no dose"))
            if any("{" in text for text in (step.title, *step.steps)):
                bare.append((muscle.id, step.title, "an unfilled place"))
    assert bare == []


def test_related_muscles_and_signs_are_there(atlas):
    for muscle in atlas.muscles.values():
        others = {*muscle.related.satellites, *muscle.related.similar}
        assert others <= set(atlas.muscles) - {muscle.id}, muscle.id
        assert set(muscle.signs) <= set(atlas.signs), muscle.id


def test_no_product_is_named(atlas):
    for key, tree in atlas.trees.items():
        text = str(tree.value).lower()
        assert not [word for word in SPEECH_OF_SALES if word in text], key


def test_iliopsoas_teaches_what_the_articles_teach(atlas):
    psoas = atlas.muscles["iliopsoas"]
    assert {part.name for part in psoas.parts} == {"Psoas major", "Psoas minor", "Iliacus"}
    assert {"hitch_on_rising", "feet_turned_out", "hunched_standing", "situps_hurt", "relief_curled_up"} <= set(
        psoas.signs
    )
    assert {step.kind for step in psoas.self_care} == {
        "press", "stretch", "heat_cold", "strengthen", "habit", "see_a_professional",
    } | ({"movement"} & {step.kind for step in psoas.self_care})  # fmt: skip
    assert psoas.both_sides is not None
    text = str(psoas).lower()
    for word in ("constipation", "appendicitis", "kidney stone", "scar", "breath", "half of people", "pulse", "lunge"):
        assert word in text, word


@pytest.mark.parametrize("name", FIGURES)
class TestOnEveryFigure:
    def test_every_shape_builds_on_the_body(self, atlas, name):
        figure = load_figure(name)
        for muscle in atlas.muscles.values():
            for zone in zones(muscle):
                for shape in (*zone.core, *zone.spillover):
                    area = build(shape, figure)
                    assert area.is_valid, muscle.id
                    assert area.area >= 1, muscle.id
                    assert area.difference(figure.outline[shape.view]).area < 1e-6, muscle.id

    def test_every_press_point_is_on_the_body(self, atlas, name):
        figure = load_figure(name)
        off = []
        for muscle in atlas.muscles.values():
            for pattern in muscle.patterns:
                view = pattern.press.view
                spot = shapely.Point(locate(pattern.press.at, view, figure))
                if figure.outline[view].distance(spot) > 5:
                    off.append((muscle.id, pattern.id, figure.outline[view].distance(spot)))
        assert off == []

    def test_left_and_right_are_true_mirrors_and_both_is_the_two(self, atlas, name):
        figure = load_figure(name)
        for muscle in atlas.muscles.values():
            if muscle.midline:
                continue
            left, right = pattern_areas(muscle, "left", figure), pattern_areas(muscle, "right", figure)
            both = {area.id: area for area in pattern_areas(muscle, "both", figure)}
            assert [area.id for area in left] == [area.id for area in right], muscle.id
            for one, other in zip(left, right, strict=True):
                for view in VIEWS:
                    for role in ("core", "spillover"):
                        mine, theirs = getattr(one, role)[view], getattr(other, role)[view]
                        flipped = affinity.scale(mine, xfact=-1, origin=(0, 0))
                        assert flipped.symmetric_difference(theirs).area < 1e-6, (muscle.id, one.id)
                    core = shapely.union(one.core[view], other.core[view])
                    assert both[one.id].core[view].symmetric_difference(core).area < 1e-6, (muscle.id, one.id)

    def test_core_and_spillover_are_disjoint(self, atlas, name):
        figure = load_figure(name)
        for muscle in atlas.muscles.values():
            for side in sides_of(muscle):
                for area in pattern_areas(muscle, side, figure):
                    for view in VIEWS:
                        assert area.core[view].intersection(area.spillover[view]).area < 1e-6, (muscle.id, area.id)


def test_a_published_two_sided_pattern_belongs_to_both_sides_only(atlas, neutral):
    two_sided = [muscle for muscle in atlas.muscles.values() if muscle.both_sides and not muscle.midline]
    assert "iliopsoas" in {muscle.id for muscle in two_sided}
    for muscle in two_sided:
        assert BOTH_SIDES in {area.id for area in pattern_areas(muscle, "both", neutral)}
        assert BOTH_SIDES not in {area.id for area in pattern_areas(muscle, "left", neutral)}


def test_what_no_view_can_show_says_so(atlas):
    for muscle in atlas.muscles.values():
        drawn = any(zone.core for zone in zones(muscle))
        assert drawn or muscle.hidden in {"sole", "mouth", "pelvic_floor"}, muscle.id


def test_every_muscle_that_can_be_shown_is_found_by_painting_its_first_core(atlas, engine, neutral):
    lost = []
    for muscle in atlas.muscles.values():
        side = sides_of(muscle)[0]
        areas = pattern_areas(muscle, side, neutral)
        if not areas:
            assert muscle.hidden, muscle.id
            continue
        core = areas[0].core
        marks = tuple(Mark(view, core[view]) for view in VIEWS if not core[view].is_empty)
        found = [c for c in engine.candidates(Drawing("neutral", marks)) if c.muscle == muscle.id]
        # A pattern felt on both sides alike may stand under both; its own muscle is there and explains all of it.
        if not found or max(c.explained for c in found) < 1 - 1e-6:
            lost.append((muscle.id, [(c.side, c.explained) for c in found]))
    assert lost == []
