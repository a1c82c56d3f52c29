"""Contrast by the formula of WCAG 2.2 in every theme, of every pair that stands on each other."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTransform
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from wcag import contrast, luminance

import bodymap.gui
from bodymap.drawing.mark import MAX_INTENSITY, QUALITIES
from bodymap.gui.bodies.paint_edge import ALPHA
from bodymap.gui.look import theme as worn
from bodymap.gui.look.palettes import DARK_INK, LIGHT_INK, PAIRS, READ, SEEN, SKINS, THEMES
from bodymap.gui.look.theme import ink_on
from bodymap.report.body_art import ground_of
from bodymap.report.paint_art import intensity_colour, quality_texture, seen_colour, swatch, texture_ink
from bodymap.report.skin import slant_of

BODIES = {f"skin {name}": skin for name, skin in SKINS.items() if skin}
BODIES |= {f"theme {name}": theme.skin for name, theme in THEMES.items()}
HEX = re.compile(r"""["'#]#?[0-9a-fA-F]{6}\b|QColor\(\s*\d""")


def test_the_formula_by_hand():
    # White 1.05 over black 0.05; #767676: ((0.4627 + 0.055) / 1.055)^2.4 = 0.1812, 1.05 / 0.2312 = 4.54.
    assert contrast("#ffffff", "#000000") == pytest.approx(21.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_words_and_marks_stand_out(name, ink, ground, least):
    theme = THEMES[name]
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least


def test_an_empty_bar_is_seen_in_the_theme_of_most_contrast():
    theme = THEMES["contrast"]
    for ground in (theme.window, theme.panel, theme.hover, theme.chosen):
        assert contrast(theme.track_line, ground) >= SEEN


def test_what_is_chosen_is_seen_by_its_ground_in_the_theme_of_most_contrast():
    theme = THEMES["contrast"]
    for ground in (theme.window, theme.panel, theme.stage):
        assert contrast(theme.chosen, ground) >= SEEN


@pytest.mark.parametrize("name", THEMES)
def test_what_is_chosen_is_marked_by_a_colour_that_is_seen_beside_all_it_lies_on(name):
    """The bar of a row, the edge of a tool and of a menu's row, the fill of an answer."""
    theme = THEMES[name]
    for ground in (theme.window, theme.panel, theme.stage, theme.chosen, theme.hover, theme.accent_text):
        assert contrast(theme.accent, ground) >= SEEN


def control(kind):
    if kind == "slider":
        return QSlider(Qt.Orientation.Horizontal)
    if kind in {"field", "box"}:
        return QLineEdit() if kind == "field" else QCheckBox("Done")
    button = QPushButton("Yes")
    button.setCheckable(kind in {"answer", "given"})
    button.setChecked(kind == "given")
    button.setObjectName({"plain": "", "given": "answer"}.get(kind, kind))
    return button


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", ["plain", "primary", "answer", "given", "field", "slider", "box"])
def test_the_keyboard_changes_what_has_it_by_more_than_its_hue(qapp, qtbot, name, kind, percent):
    """WCAG 2.2, 2.4.13: what changes by 3 to 1 is a line round it, of two px in the theme of most contrast."""
    worn.apply(qapp, worn.Look(THEMES[name], percent))
    try:
        page = QWidget()
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        part, other = control(kind), QPushButton("Other")
        for widget in (other, part):
            column.addWidget(widget)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = part.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        after = part.grab().toImage()
        spots = [(x, y) for x in range(before.width()) for y in range(before.height())]
        pairs = Counter((before.pixelColor(*spot).name(), after.pixelColor(*spot).name()) for spot in spots)
        changed = sum(times for (one, two), times in pairs.items() if one != two and contrast(one, two) >= SEEN)
        grip, tick = round(16 * percent / 100), round(15 * percent / 100)
        round_it = {"slider": 3.14 * grip, "box": 4 * tick}.get(kind, 2 * (part.width() + part.height()))
        wide = (2 if name == "contrast" else 1) * percent / 100
        assert changed >= 0.6 * wide * round_it
    finally:
        worn.apply(qapp)


@pytest.mark.parametrize("name", THEMES)
def test_a_word_in_an_empty_field_can_be_read(qapp, qtbot, name):
    worn.apply(qapp, worn.Look(THEMES[name]))
    try:
        for field in (QLineEdit(), QPlainTextEdit()):
            qtbot.addWidget(field)
            field.ensurePolished()
            ink = field.palette().placeholderText().color()
            assert ink.alpha() == 255
            assert contrast(ink.name(), THEMES[name].panel) >= READ
    finally:
        worn.apply(qapp)


@pytest.mark.parametrize("name", BODIES)
def test_the_line_round_a_chosen_mark_is_seen_on_every_skin_and_paint(name):
    body = BODIES[name]
    paints = [mixed(intensity_colour(n).name(), body.fill, body.paint) for n in range(MAX_INTENSITY + 1)]
    for ground in (body.fill, *body.tones, *paints):
        assert max(contrast(DARK_INK, ground), contrast(LIGHT_INK, ground)) >= SEEN


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
def test_what_cases_a_pattern_on_paint_stands_out_from_it(name):
    for ink in BODIES[name].over.series:
        assert contrast(ground_of(QColor(ink)).name(), ink) >= SEEN, ink


@pytest.mark.parametrize(("name", "intensity", "casing"), [("light", 10, range(205, 256)), ("dark", 0, range(80))])
def test_a_pattern_is_cased_where_it_lies_on_paint(qapp, window, drag, name, intensity, casing):
    window.settings.set("theme", name)
    for _ in range(4):  # all comes into its place
        QApplication.processEvents()
    window.brush.set_intensity(intensity)
    drag("back", (-90.0, 650.0), (90.0, 650.0))  # across the pattern
    inside = [(x, y) for x in range(-80, 80) for y in range(640, 661, 2)]  # the paint, without its edge (mm)

    def cased():
        image = window.canvas.grab().toImage()
        seen = {window.canvas.stage.to_px(x, y, "back").toPoint() for x, y in inside}
        colours = (image.pixelColor(spot).getRgb()[:3] for spot in seen)
        return sum(all(part in casing for part in colour) for colour in colours)

    assert cased() == 0
    assert window.panel.list.select("longissimus_thoracis")
    window.canvas.finish_fade()
    assert cased() > 10
    worn.apply(qapp)


@pytest.mark.parametrize("name", BODIES)
def test_the_edge_tells_paint_from_skin(name):
    body = BODIES[name]
    share = ALPHA / 255
    mixed = [
        round(share * int(body.over.ink[at : at + 2], 16) + (1 - share) * int(body.fill[at : at + 2], 16))
        for at in (1, 3, 5)
    ]
    assert contrast("#{:02x}{:02x}{:02x}".format(*mixed), body.fill) >= SEEN


def mixed(paint, ground, share):
    """Return what is seen of paint over a ground, channel by channel."""
    pairs = ((int(paint[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(share * over + (1 - share) * under):02x}" for over, under in pairs)


@pytest.mark.parametrize("intensity", range(MAX_INTENSITY + 1))
@pytest.mark.parametrize("name", BODIES)
def test_textures_are_seen_on_paint_of_every_intensity_over_every_skin(name, intensity):
    body, paint = BODIES[name], intensity_colour(intensity).name()
    ink = texture_ink(intensity, body)
    for tone in (body.fill, *body.tones):
        assert contrast(ink, mixed(paint, tone, body.paint)) >= SEEN, (name, tone)


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


@pytest.mark.parametrize("name", BODIES)
def test_the_scale_shows_paint_as_it_lies_on_the_body(qapp, name):
    """6 of 10 lies between the stops #fd8d3c and #f2522b, at 3.6 of 0 to 6."""
    body = BODIES[name]
    six = mixed("#f66a32", body.fill, body.paint)
    assert seen_colour(6, body).name() == six
    assert swatch("aching", 6, 28, 16, 1.0, body).toImage().pixelColor(3, 3).name() == six


@pytest.mark.parametrize("name", BODIES)
def test_every_step_of_paint_is_darker_than_the_one_before(name):
    seen = [luminance(seen_colour(intensity, BODIES[name]).name()) for intensity in range(MAX_INTENSITY + 1)]
    assert all(after < before for before, after in pairwise(seen))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_swatch_shows_whole_crosses(qapp, ratio):
    """Two tiles of 12 px stand in the middle of 28 x 16: a frame of 2 px stays free of any stroke."""
    image, plain = (swatch(quality, 5, 28, 16, ratio).toImage() for quality in ("burning", "aching"))
    free = round(2 * ratio)
    wide, high = image.width(), image.height()
    marked = [(x, y) for x in range(wide) for y in range(high) if image.pixel(x, y) != plain.pixel(x, y)]
    assert marked
    assert all(free <= x < wide - free and free <= y < high - free for x, y in marked)
    assert image.transformed(QTransform().rotate(180)) == image, "no arm is longer than another"


@pytest.mark.parametrize("name", BODIES)
def test_patterns_are_of_cool_hues_and_each_has_its_own_slant(name):
    """Warm hues are those of paint: from red (330) over yellow to 90 degrees."""
    series = BODIES[name].over.series
    grey = [colour for colour in series if QColor(colour).hsvSaturationF() < 0.25]
    assert len(grey) <= 1, "one may be slate"
    assert all(90 < QColor(colour).hsvHue() < 330 for colour in set(series) - set(grey))
    assert len({slant_of(colour) for colour in series}) == len(series)
    assert 45.0 not in map(slant_of, series)
    assert 135.0 not in map(slant_of, series)


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("intensity", range(MAX_INTENSITY + 1))
def test_numbers_on_the_ramp_can_be_read(name, intensity):
    ground = seen_colour(intensity, BODIES[name])
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
