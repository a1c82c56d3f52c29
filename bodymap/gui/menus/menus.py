"""The window's menus: which command stands where."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from bodymap.body.view import FIGURES, FigureName
from bodymap.gui.menus.letters import part_letters
from bodymap.gui.tools.brush_state import TOOLS
from bodymap.words import later, tr

HANDED = ("report", "picture", "csv", "fhir")  # of the session that stands there
BREAK = "-"
# Places where several are listed; those of SUBMENUS open by themselves.
FIGURE_MENU, LANGUAGE_MENU, THEME_MENU, SIZE_MENU = "figures", "languages", "themes", "sizes"
SKIN_MENU, MOTION_MENU, RECENT_MENU = "skins", "motion", "recent"
PARTS_MENU, HAND_MENU = "parts", "hand_on"
SUBMENUS = {
    HAND_MENU: later("&Hand on as"),
    PARTS_MENU: later("&Parts of the window"),
    FIGURE_MENU: later("&Figure"),
    THEME_MENU: later("&Theme"),
    SIZE_MENU: later("Text si&ze"),
    SKIN_MENU: later("S&kin tone"),
    LANGUAGE_MENU: later("&Language"),
}
GROUPS = {  # commands in one of those
    HAND_MENU: ("picture", "csv", "fhir", BREAK, "all"),
    PARTS_MENU: ("next_part", "previous_part", BREAK, "list_room", "muscle_room"),
}
Several = Sequence[QAction] | QMenu  # what stands in such a place
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        later("&File"),
        (
            *("new", "open", RECENT_MENU, "save_as", BREAK, "sessions", "over_time", "library", "note", "plan", BREAK),
            *("report", HAND_MENU, "import", BREAK, "quit"),
        ),
    ),
    (later("&Edit"), ("undo", "redo", BREAK, "clear", BREAK, "find")),
    (later("&Tools"), (*TOOLS, BREAK, "areas", BREAK, "mirror", "round_the_side", "smaller", "larger")),
    (
        later("&View"),
        (
            *("zoom_in", "zoom_out", "fit", BREAK, PARTS_MENU, BREAK, FIGURE_MENU, SKIN_MENU, BREAK),
            *(THEME_MENU, SIZE_MENU, MOTION_MENU, LANGUAGE_MENU),
        ),
    ),
    (later("&Help"), ("keys", "hints", "about", "versions")),
)
FIGURE_WORDS: dict[FigureName, str] = {
    "neutral": later("&Neutral figure"),
    "female": later("&Female figure"),
    "male": later("&Male figure"),
}


def commands_of(names: Iterable[str]) -> list[str]:
    """Return the names of a menu with those of its groups."""
    return [one for name in names for one in GROUPS.get(name, (name,))]


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction], lists: Mapping[str, Several]) -> None:
    """Put every command into its menu; `lists` are the actions, or the menu, of the places where several stand."""
    for title, names in MENUS:
        _fill(bar.addMenu(tr(title)), names, actions, lists)
    part_letters(bar.actions())


def _fill(menu: QMenu, names: Iterable[str], actions: Mapping[str, QAction], lists: Mapping[str, Several]) -> None:
    for name in names:
        if name == BREAK:
            menu.addSeparator()
        elif name in GROUPS:
            _fill(menu.addMenu(tr(SUBMENUS[name])), GROUPS[name], actions, lists)
        elif isinstance(several := lists.get(name), QMenu):
            menu.addMenu(several)
        elif several is not None and name in SUBMENUS:
            menu.addMenu(tr(SUBMENUS[name])).addActions(list(several))
            part_letters(several)
        elif several is not None:
            menu.addActions(list(several))
        else:
            menu.addAction(actions[name])
    part_letters(menu.actions())


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
