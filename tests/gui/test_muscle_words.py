"""What is said of a muscle claims no more than is known: of its core, of the press test."""

from dataclasses import replace

import pytest
from shapely import box

from bodymap.atlas.area import BOTH_SIDES
from bodymap.drawing.mark import Drawing
from bodymap.gui.texts.muscle_text import press_test, why
from bodymap.ranking.evidence import Judged


@pytest.fixture
def said_of(atlas, engine, paint):
    """Return what the page Why says of a muscle read by some of its patterns."""
    some = engine.candidates(Drawing("neutral", (paint("front", box(40, 830, 90, 900)),)))[0]

    def said(name: str, *patterns: str) -> str:
        candidate = replace(some, muscle=name, pattern="+".join(patterns))
        return why(atlas.muscles[name], Judged(candidate), atlas)

    return said


def test_a_core_known_from_one_report_is_not_what_nearly_everyone_feels(said_of):
    assert "of its core, known from a single report, " in said_of("obturator_externus", "belly")
    assert "of its core, where nearly everyone with it feels pain, " in said_of("pectineus", "belly")
    assert "part of it known from a single report only" in said_of("soleus", "lower_medial_1", "rare_jaw")
    assert "nearly everyone" in said_of("iliopsoas", BOTH_SIDES)


@pytest.mark.parametrize(("quality", "said"), [("numb", True), ("tingling", True), ("aching", False)])
def test_numbness_is_said_to_speak_for_a_nerve_beside_the_muscle_that_explains_it(window, paint, quality, said):
    window.document.paint(paint("back", box(-130, 930, -70, 1100), 5, quality))
    window.panel.list.setCurrentIndex(window.panel.list.rows.index(0))
    assert ("speaks for a nerve" in window.panel.detail._pages[0].toPlainText()) == said


def test_the_weight_of_the_press_test_is_said_to_be_the_programs_own(atlas):
    said = press_test(atlas.muscles["pectineus"], None, {})
    assert "multiplies its score by 1.58" in said
    assert "this program's own" in said
    assert "does not say how likely the muscle is" in said
