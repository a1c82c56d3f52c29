"""The window's menus: which command stands where."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from bodymap.body.view import FIGURES, FigureName
from bodymap.gui.tools.brush_state import TOOLS
from bodymap.words import later, tr

HANDED = ("report", "picture", "csv", "fhir")  # of the session that stands there
BREAK = "-"
# Places where several are listed; those of SUBMENUS open by themselves.
FIGURE_MENU, LANGUAGE_MENU, THEME_MENU, SIZE_MENU = "figures", "languages", "themes", "sizes"
SKIN_MENU, MOTION_MENU, RECENT_MENU = "skins", "motion", "recent"
SUBMENUS = {
    THEME_MENU: later("&Theme"),
    SIZE_MENU: later("Text si&ze"),
    SKIN_MENU: later("S&kin tone"),
    LANGUAGE_MENU: later("&Language"),
}
LOOKS = (THEME_MENU, SIZE_MENU, SKIN_MENU, MOTION_MENU, LANGUAGE_MENU)
Several = Sequence[QAction] | QMenu  # what stands in such a place
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        later("&File"),
        (
            *("new", "open", RECENT_MENU, "save_as", BREAK, "sessions", "over_time", "library", "note", "plan", BREAK),
            *(*HANDED, BREAK, "all", "import", BREAK, "quit"),
        ),
    ),
    (later("&Edit"), ("undo", "redo", BREAK, "clear", BREAK, "find")),
    (later("&Tools"), (*TOOLS, BREAK, "areas", BREAK, "mirror", "round_the_side", "smaller", "larger")),
    (
        later("&View"),
        (
            *("zoom_in", "zoom_out", "fit", BREAK, "next_part", "previous_part", "list_room", "muscle_room", BREAK),
            *(FIGURE_MENU, BREAK, *LOOKS),
        ),
    ),
    (later("&Help"), ("keys", "hints", "about", "versions")),
)
FIGURE_WORDS: dict[FigureName, str] = {
    "neutral": later("&Neutral figure"),
    "female": later("&Female figure"),
    "male": later("&Male figure"),
}


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction], lists: Mapping[str, Several]) -> None:
    """Put every command into its menu; `lists` are the actions, or the menu, of the places where several stand."""
    for title, names in MENUS:
        menu = bar.addMenu(tr(title))
        for name in names:
            if name == BREAK:
                menu.addSeparator()
            elif isinstance(several := lists.get(name), QMenu):
                menu.addMenu(several)
            elif several is not None and name in SUBMENUS:
                menu.addMenu(tr(SUBMENUS[name])).addActions(list(several))
            elif several is not None:
                menu.addActions(list(several))
            else:
                menu.addAction(actions[name])


def choices(
    owner: QWidget, words: Mapping[str, str], choose: Callable[[str], object], chosen: Callable[[], str]
) -> QActionGroup:
    """Return checkable actions of which one holds: `words` by what is chosen, `chosen` tells which."""
    group = QActionGroup(owner)
    for name, text in words.items():
        action = QAction(tr(text), owner)
        action.setData(name)
        action.setCheckable(True)
        action.setChecked(name == chosen())
        action.triggered.connect(lambda _checked=False, name=name: choose(name))
        group.addAction(action)
    return group


def figure_actions(owner: QWidget, choose: Callable[[str], object], chosen: Callable[[], str]) -> QActionGroup:
    """Return the choice of figures."""
    return choices(owner, {name: FIGURE_WORDS[name] for name in FIGURES}, choose, chosen)
