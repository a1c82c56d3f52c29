"""What every key does: those of the commands, from their table, and those of the body and of lists."""

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from bodymap.gui.menus.actions import COMMANDS, Command
from bodymap.gui.menus.menus import MENUS, commands_of
from bodymap.gui.texts.html_parts import heading, paragraph
from bodymap.gui.widgets.reading import lay_out, text_page
from bodymap.gui.widgets.room import size_for
from bodymap.words import later, tr

Row = tuple[str, str]  # keys, what they do
WHERE = later("F6 goes from part to part of the window, Tab from control to control, Escape closes what is open.")
BODY: tuple[Row, ...] = (
    (later("Arrow keys"), later("From area to area of the body; beyond the edge lies the other view")),
    (later("Home, End"), later("To the front, to the back")),
    (later("Enter or Space"), later("Mark the area, as strong as the brush is set; once more takes it away")),
    (later("Delete"), later("Take the area's paint away")),
    (later("0 to 9"), later("How strong the next mark is; 1 and at once 0 is 10")),
    (later("Escape"), later("Throw away what is being drawn; hide the ring round the area")),
    (
        later("Page Up, Page Down"),
        later("With Select: from mark to mark; the arrow keys then move it, Delete takes it away"),
    ),
    (later("Shift or Ctrl and arrow keys"), later("Move the bodies, where they are larger than the window")),
    (later("Space held down, and dragging"), later("Move the bodies with the pointer")),
)
LISTS: tuple[Row, ...] = (
    (later("Arrow keys"), later("From row to row; in the ranking this opens the muscle")),
    (later("Escape"), later("Put the muscle away, back to the whole list")),
    (later("Enter"), later("Open the muscle or the session, or mark the area")),
    (later("F2, Delete"), later("Rename or delete the session")),
)


def keys_of(command: Command) -> str:
    """Return a command's keys as they are written here, or nothing where it has none."""
    return tr(" or ").join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in command.shortcuts)


def rows_of_menu(names: Iterable[str]) -> list[Row]:
    """Return the keys and the words of the commands that have keys."""
    told = []
    for name in commands_of(names):
        command = COMMANDS.get(name)
        if command is not None and command.keys:
            told.append((keys_of(command), tr(command.text).replace("&", "").rstrip(".")))
    return told


def keys_html() -> str:
    """Return the whole page."""
    text = paragraph(tr(WHERE))
    groups = [(tr("On the body"), _said(BODY)), (tr("In lists"), _said(LISTS))]
    groups += [(tr(title).replace("&", ""), rows_of_menu(names)) for title, names in MENUS]
    for title, rows in groups:
        if rows:
            cells = "".join(f"<tr><td width='38%'><b>{escape(k)}</b></td><td>{escape(w)}</td></tr>" for k, w in rows)
            text += f"{heading(title)}<table width='100%' cellpadding='4'>{cells}</table>"
    return text


def _said(rows: Iterable[Row]) -> list[Row]:
    return [(tr(keys), tr(words)) for keys, words in rows]


class KeysPage(QDialog):
    """Shows what every key does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(size_for(self, 640, 620))
        self.words = text_page(tr("What every key does"), keys_html(), 24)
        lay_out(self, self.words, left=24)
