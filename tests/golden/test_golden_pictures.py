"""Every screen as it was last found right, and nothing in it that is cut or lies over something else.

`bodymap bench golden` makes the golden pictures anew; `bodymap bench pictures OUT_DIR` makes pictures to look at.
"""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from bodymap.bench.pictures.dress import Dress
from bodymap.bench.pictures.golden import DRESSES, MOST, differing, path_of, side_by_side, why_not_here
from bodymap.bench.pictures.run import run
from bodymap.bench.pictures.screens import SCREENS

GOLDEN = Path(__file__).parent
LARGE = (1920, 1080)
SEARCHED = (  # with the borders and the words that take most room
    Dress("light", "en", LARGE, pictured=False),
    Dress("light", "es", pictured=False),
    Dress("contrast", "es", pictured=False),
    Dress("dark", "es", LARGE, pictured=False),
)


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    out = tmp_path_factory.mktemp("pictures")
    return out, run(out, (*DRESSES, *SEARCHED))


def test_no_text_is_cut_and_nothing_overlaps(made):
    _, found = made
    assert len(found) == len(SCREENS) * (len(DRESSES) + len(SEARCHED))
    assert {picture: faults for picture, faults in found.items() if faults} == {}


@pytest.mark.parametrize("dress", DRESSES, ids=lambda dress: dress.theme)
def test_every_screen_looks_as_it_was_found_right(made, dress):
    reason = why_not_here(GOLDEN)
    if reason:
        pytest.skip(reason)
    out, _ = made
    apart = Path(tempfile.gettempdir()) / "bodymap-golden"
    wrong = []
    for screen in SCREENS:
        golden, new = QImage(str(path_of(GOLDEN, dress, screen))), QImage(str(out / dress.name / f"{screen}.png"))
        share = differing(golden, new)
        if share > MOST:
            side_by_side(golden, new, apart / dress.theme / f"{screen}.png")
            wrong.append(f"{screen}: {share:.1%} differs, see {apart / dress.theme / screen}.png")
    assert not wrong, "look, and where it is right, 'bodymap bench golden':\n" + "\n".join(wrong)


def test_each_theme_is_seen_in_its_pictures():
    grounds = {
        dress.theme: QImage(str(path_of(GOLDEN, dress, "empty"))).pixelColor(1200, 400).lightnessF()
        for dress in DRESSES
    }
    assert grounds["light"] > 0.9
    assert 0 < grounds["dark"] < 0.2
    assert grounds["contrast"] == 0


def test_a_button_that_moves_is_seen_and_a_digit_that_changes_is_not(qapp):
    def picture(left, text):
        image = QImage(1280, 800, QImage.Format.Format_RGB32)
        image.fill("#ffffff")
        painter = QPainter(image)
        painter.fillRect(left, 700, 140, 36, "#0b6e7d")
        painter.fillRect(20, 20, 8 * text, 12, "#1f2a2e")
        painter.end()
        return image

    assert differing(picture(100, 3), picture(100, 3)) == 0.0
    assert 0 < differing(picture(100, 3), picture(100, 4)) < MOST
    # 140 x 36 px leave one place and take another: 2 x 5,040 of 1,024,000 places.
    assert differing(picture(100, 3), picture(300, 3)) == pytest.approx(2 * 140 * 36 / (1280 * 800), rel=0.05)
    assert differing(picture(100, 3), picture(300, 3)) > MOST
