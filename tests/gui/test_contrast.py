"""Contrast by the formula of WCAG 2.2 in every theme, of every pair that stands on each other."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import bodymap.gui
from bodymap.drawing.mark import MAX_INTENSITY
from bodymap.gui.paint_edge import ALPHA
from bodymap.gui.palettes import PAIRS, READ, SEEN, SKINS, THEMES
from bodymap.gui.theme import ink_on
from bodymap.report.paint_art import intensity_colour

BODIES = {name: skin for name, skin in SKINS.items() if skin} | {name: theme.skin for name, theme in THEMES.items()}
HEX = re.compile(r"""["'#]#?[0-9a-fA-F]{6}\b|QColor\(\s*\d""")


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_by_hand():
    # White 1.05 over black 0.05; #767676: ((0.4627 + 0.055) / 1.055)^2.4 = 0.1812, 1.05 / 0.2312 = 4.54.
    assert contrast("#ffffff", "#000000") == pytest.approx(21.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_words_and_marks_stand_out(name, ink, ground, least):
    theme = THEMES[name]
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least


@pytest.mark.parametrize("name", THEMES)
def test_lines_of_several_muscles_stand_out_on_a_page(name):
    theme = THEMES[name]
    assert all(contrast(colour, theme.panel) >= SEEN for colour in theme.series)
    assert len(set(theme.series)) == len(theme.series)


@pytest.mark.parametrize("name", BODIES)
def test_what_is_drawn_over_a_body_stands_out_on_its_every_tone(name):
    body = BODIES[name]
    for ground in (body.fill, *body.tones):
        for ink in (body.over.ink, *body.over.series):
            assert contrast(ink, ground) >= SEEN, (ink, ground)
        for tint in (body.over.gained, body.over.lost, body.over.kept):
            assert contrast(tint.line, ground) >= SEEN, (tint, ground)
    assert contrast(body.over.heat[-1], body.fill) >= SEEN


@pytest.mark.parametrize("name", BODIES)
def test_the_edge_tells_paint_from_skin(name):
    body = BODIES[name]
    share = ALPHA / 255
    mixed = [
        round(share * int(body.over.ink[at : at + 2], 16) + (1 - share) * int(body.fill[at : at + 2], 16))
        for at in (1, 3, 5)
    ]
    assert contrast("#{:02x}{:02x}{:02x}".format(*mixed), body.fill) >= SEEN


@pytest.mark.parametrize("name", THEMES)
def test_the_body_is_seen_on_its_ground(name):
    theme = THEMES[name]
    assert max(contrast(theme.skin.line, theme.stage), contrast(theme.skin.fill, theme.stage)) >= SEEN


@pytest.mark.parametrize("intensity", range(MAX_INTENSITY + 1))
def test_numbers_on_the_ramp_can_be_read(intensity):
    ground = intensity_colour(intensity)
    assert contrast(ink_on(QColor(ground)).name(), ground.name()) >= READ


def test_no_other_module_of_the_window_names_a_colour():
    folder = Path(bodymap.gui.__file__).parent
    named = {
        (path.name, line.strip())
        for path in folder.rglob("*.py")
        if path.name != "palettes.py"
        for line in path.read_text().splitlines()
        if HEX.search(line)
    }
    assert named == set()
