"""What holds is shown in every menu by a whole sign; what does not shows nothing of one."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu

from bodymap.gui.look import styling, theme
from bodymap.gui.look.settings import Settings

COLUMN = 26  # px at the left of a menu, for icons and signs


@pytest.fixture(params=["light", "dark", "contrast"])
def dressed(request, window, qapp):
    settings = Settings()
    settings.set("theme", request.param)
    styling.restyle(settings)
    window.building.anew()
    yield window
    settings.set("theme", "system")
    styling.restyle(settings)


def menus(bar):
    """Yield every menu of the window, with those that open by themselves."""
    rest = [action.menu() for action in bar.actions()]
    while rest:
        menu = rest.pop()
        yield menu
        rest += [action.menu() for action in menu.actions() if isinstance(action.menu(), QMenu)]


def inked(menu, action):
    """Return how wide and high (px) what is drawn in an item's left column is."""
    image = menu.grab().toImage()
    ground = QColor(theme.current().panel).rgb()
    box = menu.actionGeometry(action)
    spots = [
        (x, y)
        for x in range(2, COLUMN)
        for y in range(box.top() + 1, box.bottom())
        if QColor(image.pixel(x, y)).rgb() != ground
    ]
    if not spots:
        return 0, 0
    xs, ys = zip(*spots, strict=True)
    return max(xs) - min(xs) + 1, max(ys) - min(ys) + 1


def test_signs_are_whole_or_not_there(qtbot, dressed):
    seen = {True: 0, False: 0}
    for menu in menus(dressed.menuBar()):
        menu.adjustSize()
        for action in menu.actions():
            if action.isCheckable() and action.icon().isNull():
                size = inked(menu, action)
                assert size >= (8, 6) if action.isChecked() else size == (0, 0), (action.text(), size)
                seen[action.isChecked()] += 1
    assert seen[True] >= 5, "a figure, a theme, a size, a skin, a language"
    assert seen[False] >= 8


def test_the_tool_in_the_hand_stands_out_in_the_menu(qtbot, dressed):
    menu = next(menu for menu in menus(dressed.menuBar()) if dressed.actions_["brush"] in menu.actions())
    menu.adjustSize()
    wide, high = inked(menu, dressed.actions_["brush"])
    others = [inked(menu, dressed.actions_[tool]) for tool in ("dab", "eraser", "lasso", "polygon", "select")]
    assert wide > max(w for w, _ in others)
    assert high > max(h for _, h in others)
