"""The window in Spanish, and back in English, without a restart."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from bodymap.gui.look import language, settings
from bodymap.gui.start import app
from bodymap.words import either, number, share, smooth, tr


@pytest.fixture(autouse=True)
def _english_again():
    yield
    language.use("en")


def texts(window: QWidget) -> list[str]:
    """Return what the actions and labels of a window say, in order; what was built before is let go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    labels = [label.text() for label in window.findChildren(QLabel)]
    return [text for text in (*(action.text() for action in window.actions_.values()), *labels) if text]


def test_the_window_speaks_spanish_and_then_the_english_of_before(window, drag):
    drag("back", (40, 620), (40, 760))
    window.building.anew()  # the place under the pointer is not said again until it moves
    before = texts(window)
    window.settings.set("language", "es")
    assert window.actions_["undo"].text() == "&Deshacer"
    assert [menu.text() for menu in window.menuBar().actions()][:2] == ["&Archivo", "&Edición"]
    assert len(window.document.drawing.marks) == 1
    spanish = texts(window)
    window.settings.set("language", "en")
    assert texts(window) == before
    assert sum(one != two for one, two in zip(before, spanish, strict=True)) > len(before) / 2


def test_the_language_menu_ticks_what_is_chosen(window):
    def ticked():
        return [action.data() for action in window.looks["languages"] if action.isChecked()]

    assert ticked() == ["system"]
    next(action for action in window.looks["languages"] if action.data() == "es").trigger()
    assert ticked() == ["es"]
    assert window.settings.text("language") == "es"


def test_numbers_plurals_and_qt_s_own_buttons_follow(qtbot):
    assert (number(3.61, 1), share(0.934)) == ("3.6", "93%")
    assert language.use("es") == "es"
    assert (number(3.61, 1), share(0.934), share(0.0625, 1)) == ("3,6", "93\u00a0%", "6,2\u00a0%")
    assert (tr("%n session(s)", "", 1), tr("%n session(s)", "", 2)) == ("1 sesión", "2 sesiones")
    assert tr("a text that nobody translated, {name}", name="x") == "a text that nobody translated, x"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "Cancelar" in box.buttons()[0].text().replace("&", "")
    assert QLocale().decimalPoint() == ","
    assert language.use("en") == "en"
    assert (number(3.61, 1), tr("%n session(s)", "", 2)) == ("3.6", "2 sessions")
    again = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(again)
    assert again.buttons()[0].text().replace("&", "") == "Cancel"


@pytest.mark.parametrize(
    ("spoken", "meant"),
    [(["es-MX", "es-Latn-MX", "es"], "es"), (["de-DE", "de"], "en"), (["de", "es-ES", "en"], "es"), (["C"], "en")],
)
def test_the_system_s_language_is_followed_where_we_have_it(monkeypatch, spoken, meant):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, *_: spoken)
    assert language.meant("system") == meant
    assert language.meant("es") == "es"
    assert language.meant("en") == "en"
    assert language.meant("klingon") == meant


@pytest.mark.parametrize(("kept", "spoken"), [("system", "en"), ("en", "en"), ("es", "es")])
def test_the_example_speaks_english_unless_another_language_was_chosen(tmp_path, qapp, monkeypatch, kept, spoken):
    monkeypatch.setattr(settings, "default_path", lambda: tmp_path / "settings.ini")
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, *_: ["es-ES"])
    settings.Settings(tmp_path / "settings.ini").set("language", kept)
    assert app._demo_settings().text("language") == spoken
    assert tr("Untitled") == {"en": "Untitled", "es": "Sin título"}[spoken]


def test_spanish_joins_by_sound():
    language.use("es")
    try:
        assert either(["arde", "hormiguean los dedos"]).endswith(", u hormiguean los dedos")
        assert smooth("muslo izquierdo, y ingle izquierda") == "muslo izquierdo, e ingle izquierda"
        assert smooth("huesos y hierba") == "huesos y hierba"
    finally:
        language.use("en")
    assert either(["it burns", "it stabs", "you feel sick"]) == "it burns, it stabs, or you feel sick"
