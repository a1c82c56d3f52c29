"""What can be done with a widget, whatever it is: found by walking the window, so that a new one needs no word here."""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from bodymap.bench.monkey.hands import Hands, name_of

Key = Qt.Key
MOVING = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_PageUp,
          Key.Key_PageDown)  # fmt: skip
ACTING = (Key.Key_Return, Key.Key_Space, Key.Key_Delete, Key.Key_F2, Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab,
          Key.Key_Backspace, Key.Key_Menu, Key.Key_F1)  # fmt: skip
KEYS = (Qt.KeyboardModifier.NoModifier,) * 4 + (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
LEAVES = "Ctrl+Q"  # the shortcut of the command that ends the program
LINKS = 40  # places that are tried for a link


class Pokes:
    """Does something with a random widget of a window and tells in words what it did."""

    def __init__(self, chance: random.Random, hands: Hands) -> None:
        self._chance = chance
        self._hands = hands
        self._ways: tuple[tuple[type[QWidget], Callable[..., str]], ...] = (
            (QMenu, self._menu),
            (QMenuBar, self._menu_bar),
            (QTabBar, self._tab),
            (QComboBox, self._box),
            (QAbstractButton, self._button),
            (QTextBrowser, self._browser),
            (QLineEdit, self._text),
            (QPlainTextEdit, self._text),
            (QTextEdit, self._text),
            (QAbstractItemView, self._rows),
        )

    def poke(self, window: QWidget) -> str:
        """Do something with a widget that can be seen; every kind of widget has the same chance."""
        if isinstance(window, QMenu):
            return self._menu(window)
        kinds: dict[str, list[QWidget]] = defaultdict(list)
        for widget in (window, *window.findChildren(QWidget)):
            if widget.window() is window and widget.isEnabled() and not widget.visibleRegion().isEmpty():
                kinds[type(widget).__name__].append(widget)
        if not kinds:
            return "nothing to poke"
        widget = self._chance.choice(kinds[self._chance.choice(sorted(kinds))])
        return self.use(widget)

    def use(self, widget: QWidget) -> str:
        """Use a widget as its kind is used."""
        name = name_of(widget)
        for kind, way in self._ways:
            if isinstance(widget, kind):
                return f"{way(widget)} of {name}"
        return f"{self._anything(widget)} on {name}"

    def keys(self, window: QWidget) -> str:
        """Press a key that moves or acts."""
        key = self._chance.choice((*MOVING, *ACTING))
        keys = self._chance.choice(KEYS)
        self._hands.key(window, key, keys)
        return f"key {keys.name} {key.name}"

    def _click(self, widget: QWidget, at: QPoint | None) -> str:
        if at is None:
            return "no click"
        button = Qt.MouseButton.RightButton if self._chance.random() < 0.06 else Qt.MouseButton.LeftButton
        twice = self._chance.random() < 0.1
        keys = self._chance.choice(KEYS)
        self._hands.click(widget, at, button, keys, twice=twice)
        return f"{button.name} {'double-' * twice}click {keys.name} {at.x()},{at.y()}"

    def _within(self, widget: QWidget, box: QRect) -> QPoint | None:
        """Return the middle of a part of a widget, if it can be seen."""
        return box.center() if widget.visibleRegion().contains(box.center()) else None

    def _menu(self, menu: QMenu) -> str:
        actions = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator() and not leaves(a.shortcuts())]
        if not actions:
            self._hands.key(menu, Key.Key_Escape)
            return "no entry"
        action = self._chance.choice(actions)
        text = action.text()
        at = menu.actionGeometry(action).center()
        self._hands.click(menu, at)
        return f"entry '{text}'"

    def _menu_bar(self, bar: QMenuBar) -> str:
        actions = [a for a in bar.actions() if a.isEnabled() and a.isVisible()]
        if not actions:
            return "no menu"
        action = self._chance.choice(actions)
        text = action.text()  # another look that waited may come with the click
        self._hands.click(bar, bar.actionGeometry(action).center())
        return f"menu '{text}'"

    def _tab(self, bar: QTabBar) -> str:
        if not bar.count():
            return "no tab"
        tab = self._chance.randrange(bar.count())
        return f"tab {tab}: {self._click(bar, self._within(bar, bar.tabRect(tab)))}"

    def _box(self, box: QComboBox) -> str:
        if self._chance.random() < 0.5 and box.count():
            row = self._chance.randrange(box.count())
            box.setFocus()
            box.setCurrentIndex(row)
            return f"choice {row}"
        return self._click(box, self._hands.spot(box))

    def _button(self, button: QAbstractButton) -> str:
        return self._click(button, self._within(button, button.rect()) or self._hands.spot(button))

    def _browser(self, browser: QTextBrowser) -> str:
        port = browser.viewport()
        for _ in range(LINKS):
            at = self._hands.spot(port)
            if at is not None and browser.anchorAt(at):
                link = browser.anchorAt(at)
                self._hands.click(port, at)
                return f"link {link}"
        return self._scrolled(browser)

    def _scrolled(self, area: QAbstractScrollArea) -> str:
        at = self._hands.spot(area.viewport())
        if at is not None:
            self._hands.wheel(area.viewport(), at, QPoint(0, self._chance.choice((-480, -120, 120, 480))))
        return "wheel"

    def _text(self, field: QWidget) -> str:
        at, window = self._hands.spot(field), field.window()  # another look may take the field away meanwhile
        if at is None:
            return "no text"
        self._hands.click(field, at)
        if self._chance.random() < 0.3:
            self._hands.key(window, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        text = self._hands.some_text()
        self._hands.type(text)
        if self._chance.random() < 0.5:
            self._hands.key(window, self._chance.choice((Key.Key_Return, Key.Key_Tab, Key.Key_Backspace)))
        return f"text {text!r}"

    def _rows(self, view: QAbstractItemView) -> str:
        model, port = view.model(), view.viewport()
        count = model.rowCount() if model is not None else 0
        if not count or self._chance.random() < 0.2:
            return self._scrolled(view) if count else self._click(port, self._hands.spot(port))
        shown = [r for r in range(min(count, 500)) if self._row_at(view, r) is not None]
        if not shown:
            return "no row"
        row = self._chance.choice(shown)
        if self._chance.random() < 0.2:
            view.setFocus()
            return f"row {row}: {self.keys(view.window())}"
        at = self._row_at(view, row)
        return f"row {row}: {self._click(port, at)}"

    def _row_at(self, view: QAbstractItemView, row: int) -> QPoint | None:
        return self._within(view.viewport(), view.visualRect(view.model().index(row, 0)))

    def _anything(self, widget: QWidget) -> str:
        chosen = self._chance.random()
        at = self._hands.spot(widget)
        if at is None:
            return "nothing"
        if chosen < 0.5:
            return self._click(widget, at)
        if chosen < 0.7:
            self._hands.wheel(widget, at, QPoint(0, self._chance.choice((-240, 240))))
            return "wheel"
        if chosen < 0.85:
            to = self._hands.spot(widget)
            self._hands.drag(widget, [at, to or at])
            return "drag"
        self._hands.move(widget, at)
        return "hover"


def leaves(shortcuts: Sequence[object]) -> bool:
    """Whether one of the shortcuts ends the program."""
    return any(getattr(one, "toString", str)() == LEAVES for one in shortcuts)
