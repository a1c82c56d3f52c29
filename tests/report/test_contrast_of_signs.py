"""What is drawn small over a body stands out from its own ground."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from bodymap.report.body_art import paint_press_point
from bodymap.report.contrast import contrast
from bodymap.report.skin import DARK_SERIES, LIGHT_SERIES, MEDIUM_SERIES


@pytest.mark.parametrize("colour", ["#12343b", *DARK_SERIES, *MEDIUM_SERIES, *LIGHT_SERIES])
@pytest.mark.parametrize("skin", ["#f0dccb", "#8a6248", "#4a3a34"])
@pytest.mark.usefixtures("qapp")
def test_a_press_point_is_seen_on_its_ground(colour, skin):
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(skin))
    painter = QPainter(image)
    painter.translate(50, 50)
    paint_press_point(painter, (0.0, 0.0), "back", 6.0, colour)
    painter.end()
    ground, arm = image.pixelColor(50 + 20, 50), image.pixelColor(50, 50)  # between two arms, and where they cross
    assert contrast(ground, arm) >= 3
