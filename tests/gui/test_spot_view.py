"""The picture of a spot in the window: what is written on it is read on every skin, whatever lies below."""

import pytest
from PySide6.QtCore import QRectF
from shapely import MultiPolygon, Point
from wcag import contrast

from bodymap.body.figure import load_figure
from bodymap.care.spot import Spot
from bodymap.gui.bodies.spot_view import SpotView, spot_look
from bodymap.gui.look import theme
from bodymap.gui.look.palettes import READ, SKINS, THEMES
from bodymap.report.spot_art import side_plates

NEUTRAL = load_figure("neutral")
PLACES = {"at the hip, where the body's edge passes": (110.0, 860.0), "mid back": (40.0, 560.0)}


@pytest.fixture
def looked(qapp):
    yield lambda name, skin: theme.apply(qapp, theme.Look(THEMES[name], skin=skin))
    theme.apply(qapp)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("skin", sorted(SKINS))
@pytest.mark.parametrize("name", sorted(THEMES))
@pytest.mark.parametrize("wide", [104, 340])
def test_left_and_right_are_read_in_every_theme_on_every_skin(qtbot, looked, name, skin, place, wide):
    looked(name, skin)
    spot = Spot("back", (), MultiPolygon([Point(PLACES[place]).buffer(28)]), ("low back",))
    view = SpotView(wide)
    qtbot.addWidget(view)
    view.show_spot(NEUTRAL, spot)
    picture = view.grab().toImage()
    plates, _ = side_plates(QRectF(0.5, 0.5, wide - 1.0, wide - 1.0), spot)
    assert list(plates) == ["Left", "Right"], "as they are seen from behind"
    for plate in plates.values():
        inner = plate.adjusted(1.5, 1.5, -1.5, -1.5).toAlignedRect()
        rows = range(inner.top(), inner.bottom() + 1)
        seen = [picture.pixelColor(x, y).name() for x in range(inner.left(), inner.right() + 1) for y in rows]
        ground = max(set(seen), key=seen.count)
        assert ground == THEMES[name].stage, "nothing of the body lies below the word"
        assert max(contrast(one, ground) for one in seen) >= READ
        for x in (inner.left() + 1, inner.right() - 1):
            beside = {picture.pixelColor(x, y).name() for y in range(inner.top() + 1, inner.bottom())}
            assert beside == {ground}, "no outline runs into the word"


def test_left_and_right_grow_with_the_text(qapp):
    spot = Spot("back", (), MultiPolygon([Point(40.0, 560.0).buffer(28)]), ("low back",))
    sizes = []
    for percent in (100, 200):
        theme.apply(qapp, theme.Look(percent=percent))
        wide = float(theme.px(104))
        sizes.append(side_plates(QRectF(0, 0, wide, wide), spot, label=spot_look().label)[1])
    theme.apply(qapp)
    assert sizes == [11, 22]
