"""Every command of the window, once: its words, its icon, its keys."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from bodymap.gui.theme import icon

Keys = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """A command's words in the menu, its short word on the rail, its icon and its keys."""

    text: str
    short: str = ""
    icon: str = ""
    keys: tuple[str | QKeySequence.StandardKey, ...] = field(default=())
    tip: str = ""


COMMANDS: dict[str, Command] = {
    "new": Command("&New session", "New", "new", (Keys.New,)),
    "open": Command("&Open drawing...", keys=(Keys.Open,)),
    "save_as": Command("&Save drawing as...", keys=(Keys.Save, "Ctrl+Shift+S")),
    "sessions": Command("Se&ssions...", "Sessions", "sessions", ("Ctrl+L",)),
    "report": Command("&Report for a clinician...", keys=(Keys.Print,)),
    "picture": Command("&Picture (PNG or SVG)..."),
    "csv": Command("&Tables (CSV)..."),
    "fhir": Command("&FHIR R4B..."),
    "all": Command("&All sessions (zip)..."),
    "import": Command("&Import...", keys=("Ctrl+I",)),
    "over_time": Command("O&ver time...", keys=("Ctrl+T",)),
    "library": Command("&Library..."),
    "note": Command("&Note...", keys=("Ctrl+E",)),
    "quit": Command("&Quit", keys=(Keys.Quit, "Ctrl+Q")),
    "undo": Command("&Undo", "Undo", "undo", (Keys.Undo,)),
    "redo": Command("&Redo", "Redo", "redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    "clear": Command("&Clear all paint", "Clear", "clear", ("Ctrl+Backspace",)),
    "dab": Command("&Dab", "Dab", "dab", ("D",), "One round spot where you click (D)"),
    "brush": Command("&Brush", "Brush", "brush", ("B",), "Paint while you drag (B)"),
    "eraser": Command("&Eraser", "Eraser", "eraser", ("E",), "Take paint away (E)"),
    "lasso": Command("&Lasso", "Lasso", "lasso", ("L",), "Draw round an area to fill it (L)"),
    "mirror": Command("&Mirror", "Mirror", "mirror", ("M",), "Paint the other side too (M)"),
    "smaller": Command("&Smaller brush", keys=("[",)),
    "larger": Command("Lar&ger brush", keys=("]",)),
    "zoom_in": Command("Zoom &in", "Closer", "zoom_in", (Keys.ZoomIn, "Ctrl+=")),
    "zoom_out": Command("Zoom &out", "Further", "zoom_out", (Keys.ZoomOut,)),
    "fit": Command("&Whole body", "Whole", "fit", ("Ctrl+0",)),
    "about": Command("&What bodymap is"),
}


def make_actions(owner: QWidget, do: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """Return an action for each command, wired to what it does."""
    actions = {}
    for name, command in COMMANDS.items():
        action = QAction(command.text, owner)
        action.setIconText(command.short or command.text.replace("&", "").rstrip("."))
        if command.icon:
            action.setIcon(icon(command.icon))
        keys = [QKeySequence(key) for key in command.keys]
        action.setShortcuts(keys)
        shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        words = command.text.replace("&", "").rstrip(".")
        action.setToolTip(command.tip or (f"{words} ({shown})" if shown else words))
        if name in do:
            action.triggered.connect(lambda _checked=False, act=do[name]: act())
        actions[name] = action
        owner.addAction(action)
    return actions
