"""Going from part to part of the window with one key, in the order in which they are used; Tab goes on within them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Enter = Callable[[], object]
Part = tuple[QWidget, Enter | None]  # a part, and how the keyboard comes into it if not at its first control


class Parts:
    """The parts that can be seen now are gone through; one without a control is passed over."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts

    def go(self, step: int) -> None:
        """Give the keyboard to the next part (1) or the one before (-1)."""
        here = QApplication.focusWidget()
        places = [p for p, (part, _) in enumerate(self._parts) if here is not None and _holds(part, here)]
        place = places[-1] if places else min(-step, 0)
        for turn in range(1, len(self._parts) + 1):
            part, enter = self._parts[(place + step * turn) % len(self._parts)]
            if part.isVisible() and _give(part, enter):
                return


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _give(part: QWidget, enter: Enter | None) -> bool:
    if enter is not None:
        enter()
        return True
    first = first_control(part)
    if first is None:
        return False
    first.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def first_control(part: QWidget) -> QWidget | None:
    """Return the first control of a part, in the order of Tab; the part itself where it is one."""
    if _is_control(part):
        return part
    widget = _own(part.nextInFocusChain())
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget) and _is_control(widget):
            return widget
        widget = _own(widget.nextInFocusChain())
    return None


def _is_control(widget: QWidget) -> bool:
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and _own(widget.focusProxy()) is None
    return stops and widget.isEnabled() and widget.isVisible()


def _own(named: QWidget | None) -> QWidget | None:
    """Return a widget that another one has named, given back to its own parent.

    PySide takes it for a child of the one that named it, and when that one goes, takes what Qt made in it for gone too.
    For Qt nothing changes.
    """
    if named is not None:
        named.setParent(named.parentWidget())
    return named
