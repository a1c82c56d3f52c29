"""Contrast by the formula of WCAG 2.2 in every theme, of every pair that stands on each other."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import bodymap.gui
from bodymap.drawing.mark import MAX_INTENSITY, QUALITIES
from bodymap.gui.bodies.paint_edge import ALPHA
from bodymap.gui.look.palettes import PAIRS, READ, SEEN, SKINS, THEMES
from bodymap.gui.look.theme import ink_on
from bodymap.report.paint_art import OPACITY, intensity_colour, quality_texture, texture_ink

BODIES = {f"skin {name}": skin for name, skin in SKINS.items() if skin}
BODIES |= {f"theme {name}": theme.skin for name, theme in THEMES.items()}
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


def mixed(paint, ground):
    """Return what is seen of paint over a ground, channel by channel."""
    pairs = ((int(paint[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(OPACITY * over + (1 - OPACITY) * under):02x}" for over, under in pairs)


@pytest.mark.parametrize("intensity", range(MAX_INTENSITY + 1))
@pytest.mark.parametrize("name", BODIES)
def test_textures_are_seen_on_paint_of_every_intensity_over_every_skin(name, intensity):
    body, paint = BODIES[name], intensity_colour(intensity).name()
    ink = texture_ink(intensity, body)
    for tone in (body.fill, *body.tones):
        assert contrast(ink, mixed(paint, tone)) >= SEEN, (name, tone)
    assert contrast(ink, paint) >= SEEN, "brightened under a pattern it comes near to its own colour"
    assert contrast(texture_ink(intensity), paint) >= SEEN, "in swatches and legends"


@pytest.mark.parametrize("quality", [quality for quality in QUALITIES if quality != "aching"])
def test_a_texture_is_drawn_in_its_whole_ink(qapp, quality):
    """The lines hold somewhere what their colour promises, also at the paint that swallowed them before."""
    image = quality_texture(quality, "#fff6ec", 2.0).toImage()
    spots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert any(spot.alpha() > 240 and spot.name() == "#fff6ec" for spot in spots)


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
