"""The choices of how the window looks and which language it speaks; each sets what is remembered."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from bodymap.gui.look.language import LANGUAGES
from bodymap.gui.look.settings import Settings
from bodymap.gui.menus.menus import LANGUAGE_MENU, MOTION_MENU, SIZE_MENU, SKIN_MENU, THEME_MENU, choices
from bodymap.words import later, share, tr

THEME_WORDS = {
    "system": later("&System"),
    "light": later("&Light"),
    "dark": later("&Dark"),
    "contrast": later("&High contrast"),
}
SIZES = (100, 125, 150, 175, 200)  # per cent
SKIN_WORDS = {
    "neutral": later("&Neutral"),
    "light": later("&Light"),
    "medium": later("&Medium"),
    "dark": later("&Dark"),
}


def look_actions(owner: QWidget, settings: Settings) -> dict[str, list[QAction]]:
    """Return the choices of each menu of the look, by its place (see `menus`)."""

    def of(name: str, words: Mapping[str, str], value: Callable[[str], object] = str) -> list[QAction]:
        group = choices(owner, words, lambda chosen: settings.set(name, value(chosen)), partial(settings.text, name))
        return group.actions()

    still = QAction(tr("Reduce &motion"), owner)
    still.setCheckable(True)
    still.setChecked(settings.flag("reduced_motion"))
    still.triggered.connect(lambda on: settings.set("reduced_motion", on))
    return {
        LANGUAGE_MENU: of("language", LANGUAGES),
        THEME_MENU: of("theme", THEME_WORDS),
        SIZE_MENU: of("text_percent", {str(size): share(size / 100) for size in SIZES}, int),
        SKIN_MENU: of("skin", SKIN_WORDS),
        MOTION_MENU: [still],
    }
