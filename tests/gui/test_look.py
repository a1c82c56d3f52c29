"""Theme, size of text, skin and motion are chosen in the View menu; what is handed on stays light."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QVariantAnimation
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from bodymap.body.figure import load_figure
from bodymap.drawing.mark import Drawing
from bodymap.gui.look import styling, theme
from bodymap.gui.look.palettes import CONTRAST, DARK, LIGHT
from bodymap.gui.menus import menus
from bodymap.report.picture import picture
from bodymap.report.skin import DARK_SKIN, LIGHT_SKIN

LOW_BACK = ((38, 575), (38, 740))


@pytest.fixture(autouse=True)
def _light_again(qapp):
    yield
    theme.apply(qapp)


@pytest.fixture
def choose(window):
    def act(menu: str, data: str) -> None:
        next(action for action in window.looks[menu] if action.data() == data).trigger()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    return act


def colour_at(window, view: str, x: float, y: float) -> str:
    """Return the colour of the bodies' layer at a place (mm)."""
    at = window.canvas.stage.to_px(x, y, view)
    return window.canvas.layers.bodies.toImage().pixelColor(at.toPoint()).name()


def test_a_theme_is_chosen_and_all_is_seen_in_it(window, choose):
    assert theme.current() is LIGHT
    choose(menus.THEME_MENU, "dark")
    assert theme.current() is DARK
    assert window.settings.text("theme") == "dark"
    assert colour_at(window, "front", -460, 0) == DARK.stage
    assert window.palette().window().color() == QColor(DARK.window)
    choose(menus.THEME_MENU, "contrast")
    assert colour_at(window, "front", -460, 0) == CONTRAST.stage
    checked = [action.data() for action in window.looks[menus.THEME_MENU] if action.isChecked()]
    assert checked == ["contrast"]


def test_text_grows_and_the_drawing_stays(window, choose, drag):
    drag("back", *LOW_BACK)
    marks = window.document.drawing.marks
    choose(menus.SIZE_MENU, "150")
    assert window.font().pixelSize() == 21
    assert window.document.drawing.marks == marks
    assert window.panel.list.rows.rows


def test_a_skin_is_chosen(window, choose):
    # A place on the belly that lies in none of the three tones.
    figure = load_figure("neutral")
    assert colour_at(window, "front", 0, 560) in {LIGHT_SKIN.fill, *LIGHT_SKIN.tones}
    choose(menus.SKIN_MENU, "dark")
    assert colour_at(window, "front", 0, 560) in {DARK_SKIN.fill, *DARK_SKIN.tones}
    assert window.canvas.figure is figure


def test_nothing_fades_with_reduced_motion(window, drag, choose):
    drag("back", *LOW_BACK)
    running = QVariantAnimation.State.Running
    window.panel.list.select("iliopsoas")
    assert window.canvas._fade.state() == running
    window.looks[menus.MOTION_MENU][0].trigger()
    assert theme.still()
    window.panel.list.forget()
    window.panel.list.select("iliopsoas")
    assert window.canvas._fade.state() != running


def test_the_desktop_is_followed_only_where_it_is_left_to_it(window, choose, monkeypatch):
    monkeypatch.setattr(styling, "desktop_theme", lambda: DARK)
    window.building._desktop_changed()
    assert theme.current() is DARK
    choose(menus.THEME_MENU, "light")
    window.building._desktop_changed()
    assert theme.current() is LIGHT


def test_a_dark_window_hands_on_light_pictures(window, choose, drag):
    light = picture(Drawing(), 400)
    choose(menus.THEME_MENU, "dark")
    choose(menus.SKIN_MENU, "dark")
    assert picture(Drawing(), 400) == light


def test_no_sheet_is_put_in_the_place_of_another(qtbot, monkeypatch):
    """Qt looks at every widget that it ever dressed then, also at menus that are gone: it brought the program down."""
    app = QApplication.instance()
    now, put = theme.look(), []
    plain = app.setStyleSheet
    sheets = SimpleNamespace(
        styleSheet=app.styleSheet, setStyleSheet=lambda sheet: (put.append((app.styleSheet(), sheet)), plain(sheet)),
        setFont=app.setFont, setPalette=app.setPalette, property=app.property, setStyle=app.setStyle,
    )  # fmt: skip
    try:
        for look in (theme.Look(DARK), theme.Look(LIGHT, 150), now):
            theme.apply(sheets, look)
            assert app.styleSheet()
    finally:
        theme.apply(app, now)
    assert len(put) >= 6
    assert not any(before and after for before, after in put)
