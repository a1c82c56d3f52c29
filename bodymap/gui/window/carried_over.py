"""What of a window stands as it stood when it is built anew in another look, and what would not: that is waited for."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from bodymap.body.areas import Area
    from bodymap.gui.window.window import Window

Step = tuple[type, int]  # from a part to one in it: its kind, and which of that kind it is
Caret = tuple[int, int]  # where in a text the selection begins, and where is written


@dataclass(frozen=True)
class Stood:
    """How a window stood: what was shown, what was held and open, and what had the keyboard."""

    seen: "tuple[float, QPointF]"  # of the bodies: the zoom, and what lies in the middle
    held: object  # by the tool in the hand
    note: bool  # whether the note is shown
    questions: float | None  # how far the warning signs' questions were read (0-1), where they are open
    listed: "tuple[str, Area | None] | None"  # of the areas' page, what is looked for and chosen
    area: "Area | None"  # that has the keyboard
    way: tuple[Step, ...]  # to the part that has it
    caret: Caret | None


def in_use(window: "Window") -> bool:
    """Whether somebody writes or makes something in the window: not to be disturbed by what nobody asked for there."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and window.isAncestorOf(field):
        return not field.isReadOnly() or window.canvas.hand.tool.making
    return window.canvas.hand.tool.making


def stood(window: "Window") -> Stood:
    """Return how a window stands now."""
    page, warnings, part = window.area_desk.page, window.panel.warnings, window.focusWidget()
    return Stood(
        (window.canvas.stage.zoom, window.canvas.stage.middle),
        window.canvas.hand.tool.held,
        not window.panel.note.isHidden(),
        warnings.read_to if warnings.is_open else None,
        (page.search.text(), page.chosen_area) if window.area_desk.page_shown else None,
        window.canvas.areas.current,
        _way_to(part, window.centralWidget()),
        _caret(part),
    )


def put_back(window: "Window", before: Stood) -> None:
    """Let a window that was built anew stand as it stood `before`."""
    window.canvas.look_at(*before.seen)
    window.canvas.hand.tool.hold(before.held)
    if before.note:
        window.panel.note.show()
    if before.questions is not None and not window.panel.warnings.isHidden():
        window.panel.warnings.set_open(open_=True)
    if before.listed is not None:
        _list_areas(window, *before.listed)
    window.building.settle()
    if before.questions is not None:
        window.panel.warnings.read_on(before.questions)
    if before.area is not None:
        window.canvas.areas.go_to(before.area)
        return
    part = _part_at(before.way, window.centralWidget()) or window.canvas
    part.setFocus(Qt.FocusReason.OtherFocusReason)
    if before.caret is not None:
        _write_on(part, before.caret)


def _list_areas(window: "Window", asked: str, chosen: "Area | None") -> None:
    page = window.area_desk.page
    window.area_desk.toggle_page()
    page.search.setText(asked)
    if chosen is not None:
        page.list.setCurrentIndex(page.model.place_of(chosen))


# the keyboard


def _way_to(part: QWidget | None, whole: QWidget | None) -> tuple[Step, ...]:
    """Return the way from the whole to a part in it; what is built anew has the same parts in the same order."""
    way: list[Step] = []
    while part is not None and part is not whole:
        parent = part.parentWidget()
        if parent is not None:
            way.insert(0, (type(part), _alike(parent, type(part)).index(part)))
        part = parent
    return () if part is None else tuple(way)


def _part_at(way: tuple[Step, ...], whole: QWidget | None) -> QWidget | None:
    """Return the part at the end of a way, where it is there to take the keyboard."""
    if whole is None:
        return None
    part = whole
    for kind, which in way:
        alike = _alike(part, kind)
        if which >= len(alike):
            return None
        part = alike[which]
    takes = part.isVisible() and part.isEnabled() and part.focusPolicy() != Qt.FocusPolicy.NoFocus
    return part if takes else None


def _alike(parent: QWidget, kind: type) -> list[QWidget]:
    return [child for child in parent.children() if type(child) is kind and isinstance(child, QWidget)]


def _caret(part: QWidget | None) -> Caret | None:
    if isinstance(part, QLineEdit):
        at, chosen = part.cursorPosition(), len(part.selectedText())
        return (at - chosen if chosen and part.selectionStart() < at else at + chosen), at
    if isinstance(part, QPlainTextEdit):
        cursor = part.textCursor()
        return cursor.anchor(), cursor.position()
    return None


def _write_on(part: QWidget, caret: Caret) -> None:
    """Go on writing where it was written before, with what was chosen there."""
    if isinstance(part, QLineEdit):
        begun, at = caret
        part.setCursorPosition(at)
        if begun != at:
            part.setSelection(begun, at - begun)
    elif isinstance(part, QPlainTextEdit):
        end, cursor = part.document().characterCount() - 1, part.textCursor()
        cursor.setPosition(min(caret[0], end))
        cursor.setPosition(min(caret[1], end), QTextCursor.MoveMode.KeepAnchor)
        part.setTextCursor(cursor)
