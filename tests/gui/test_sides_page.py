"""The page of one side against both, at sizes where its scroll bar could come and go."""

import pytest
from PySide6.QtWidgets import QApplication

from bodymap.atlas.area import pattern_areas, sides_of
from bodymap.body.figure import load_figure
from bodymap.gui.panel.side_bodies import SideReading
from bodymap.gui.panel.sides_page import SidesPage


@pytest.fixture
def page(qtbot, atlas):
    page, figure, muscle = SidesPage(), load_figure("neutral"), atlas.muscles["iliopsoas"]
    qtbot.addWidget(page)
    page.show()
    page.show_muscle(
        muscle,
        figure,
        [],
        [SideReading(side, pattern_areas(muscle, side, figure), 0.3, 0.2) for side in sides_of(muscle)],
    )
    return page


@pytest.mark.parametrize("wide", [300, 345, 390, 480])
def test_the_bodies_height_does_not_turn_the_scroll_bar_on_and_off(page, wide):
    """Narrower bodies are lower. Where the bar made them narrow enough to do without it, it came and went for ever."""
    page.resize(wide, 2000)
    QApplication.processEvents()
    bar, whole = page.verticalScrollBar(), page.viewport().width()
    without_bar = page.widget().layout().minimumHeightForWidth(whole)
    assert not bar.isVisible()
    for high in range(without_bar - 60, without_bar + 20):
        page.resize(wide, high)
        QApplication.processEvents()
        assert (page.viewport().width() < whole) == bar.isVisible()


def test_the_bodies_are_as_large_as_the_width_allows(page):
    """A frame of 2 r by h mm, six of them beside each other."""
    page.resize(400, 900)
    QApplication.processEvents()
    frame, wide = page.bodies._frame(), page.bodies.width()
    column = (wide / 3 - 8 - 10) / 2  # px for one body
    assert page.bodies.height() == pytest.approx(36 + 38 + frame.height() * column / frame.width(), abs=1)
