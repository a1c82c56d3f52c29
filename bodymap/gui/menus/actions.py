"""Every command of the window, once: its words, its icon, its keys."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from bodymap.gui.look.theme import icon
from bodymap.words import later, tr

Keys = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """A command's words in the menu, its short word on the rail, its icon and its keys."""

    text: str
    short: str = ""
    icon: str = ""
    keys: tuple[str | QKeySequence.StandardKey, ...] = field(default=())
    tip: str = ""

    @property
    def shortcuts(self) -> list[QKeySequence]:
        """Its keys, each once: a standard key may be one that is named besides, and Qt then hears neither."""
        by_name = {key.toString(): key for key in (QKeySequence(key) for key in self.keys)}
        return [key for name, key in by_name.items() if name]


COMMANDS: dict[str, Command] = {
    "new": Command(later("&New session"), later("New"), "new", (Keys.New,)),
    "open": Command(later("&Open drawing..."), keys=(Keys.Open,)),
    "save_as": Command(later("&Save drawing as..."), keys=(Keys.Save, "Ctrl+Shift+S")),
    "sessions": Command(later("Se&ssions..."), later("Sessions"), "sessions", ("Ctrl+L",)),
    "report": Command(later("&Report for a clinician..."), keys=(Keys.Print,)),
    "picture": Command(later("&Picture (PNG or SVG)...")),
    "csv": Command(later("&Tables (CSV)...")),
    "fhir": Command(later("&FHIR R4B...")),
    "all": Command(later("&All sessions (zip)...")),
    "import": Command(later("&Import..."), keys=("Ctrl+I",)),
    "over_time": Command(later("O&ver time..."), keys=("Ctrl+T",)),
    "library": Command(later("&Library...")),
    "plan": Command(later("&Plan for today..."), keys=("Ctrl+D",)),
    "note": Command(later("&Note..."), keys=("Ctrl+E",)),
    "quit": Command(later("&Quit"), keys=(Keys.Quit, "Ctrl+Q")),
    "undo": Command(later("&Undo"), later("Undo"), "undo", (Keys.Undo,)),
    "redo": Command(later("&Redo"), later("Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    "clear": Command(later("&Clear all paint"), later("Clear"), "clear", ("Ctrl+Backspace",)),
    "areas": Command(
        later("Body &areas by name"), keys=("Ctrl+B",), tip=later("Find an area of the body by its name and mark it")
    ),
    "dab": Command(later("&Dab"), later("Dab"), "dab", ("D",), later("One round spot where you click")),
    "brush": Command(later("&Brush"), later("Brush"), "brush", ("B",), later("Paint while you drag")),
    "eraser": Command(later("&Eraser"), later("Eraser"), "eraser", ("E",), later("Take paint away")),
    "lasso": Command(later("&Lasso"), later("Lasso"), "lasso", ("L",), later("Draw round an area to fill it")),
    "polygon": Command(later("&Polygon"), later("Polygon"), "polygon", ("P",), later("Click corners to fill an area")),
    "select": Command(later("Sele&ct"), later("Select"), "select", ("V",), later("Click a mark to change it")),
    "mirror": Command(later("&Mirror"), later("Mirror"), "mirror", ("M",), later("Paint the other side too")),
    "round_the_side": Command(
        later("&Round the side"),
        later("Round"),
        "round_the_side",
        ("F",),
        later("Let paint that reaches over the side of the body go on upon the other view"),
    ),
    "next_part": Command(later("Ne&xt part of the window"), keys=("F6",)),
    "previous_part": Command(later("&Previous part of the window"), keys=("Shift+F6",)),
    "list_room": Command(later("More room for the &list"), keys=("Ctrl+Alt+Down",)),
    "muscle_room": Command(later("More room for the &muscle"), keys=("Ctrl+Alt+Up",)),
    "keys": Command(later("&Keyboard shortcuts"), keys=(Keys.HelpContents,)),
    "smaller": Command(later("&Smaller brush"), keys=("[",)),
    "larger": Command(later("Lar&ger brush"), keys=("]",)),
    "zoom_in": Command(later("Zoom &in"), later("Closer"), "zoom_in", (Keys.ZoomIn, "Ctrl+=")),
    "zoom_out": Command(later("Zoom &out"), later("Further"), "zoom_out", (Keys.ZoomOut,)),
    "fit": Command(later("&Whole body"), later("Whole"), "fit", ("Ctrl+0",)),
    "find": Command(later("&Find a muscle or place..."), later("Find"), "find", (Keys.Find,)),
    "hints": Command(later("&First steps")),
    "about": Command(later("&What bodymap is")),
    "versions": Command(later("&About bodymap...")),
}


def make_actions(owner: QWidget, do: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """Return an action for each command, wired to what it does."""
    actions = {}
    for name, command in COMMANDS.items():
        text = tr(command.text)
        words = text.replace("&", "").rstrip(".")
        action = QAction(text, owner)
        action.setIconText(tr(command.short) if command.short else words)
        if command.icon:
            action.setIcon(icon(command.icon))
        keys = command.shortcuts
        action.setShortcuts(keys)
        shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        tip = tr(command.tip) if command.tip else words
        action.setToolTip(f"{tip} ({shown})" if shown else tip)
        if name in do:
            action.triggered.connect(lambda _checked=False, act=do[name]: act())
        actions[name] = action
        owner.addAction(action)
    return actions
