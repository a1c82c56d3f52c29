"""The links of a text as controls: each can be reached with Tab, pressed, and is named to a screen reader.

Qt tells a screen reader nothing of the links in a QTextBrowser. So a button lies over each, which the pointer does not
feel and which paints nothing but its focus.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, QUrl
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QPushButton, QTextBrowser, QWidget

from bodymap.gui.look.focus_ring import paint_box_ring
from bodymap.gui.look.theme import ring_px

CHOSEN, OPEN = "\u25cf", "\u25cb"  # the signs before an answer that is given, and one that is not
ROOM_PX = 4
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Link:
    """A link of a text: where it leads, its words, under which heading, and its first and last place."""

    href: str
    words: str
    under: str
    start: int
    end: int


def links_of(browser: QTextBrowser) -> list[Link]:
    """Return the links of the text, in order."""
    found: list[Link] = []
    under, block = "", browser.document().begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            under = block.text()
        found += _in_block(block, under)
        block = block.next()
    return found


def _in_block(block: QTextBlock, under: str) -> list[Link]:
    found: list[Link] = []
    for piece in cast("Iterable[QTextBlock.iterator]", block):
        fragment = piece.fragment()
        style = fragment.charFormat()
        if not style.isAnchor() or not style.anchorHref():
            continue
        start, end = fragment.position(), fragment.position() + fragment.length()
        if found and found[-1].href == style.anchorHref() and found[-1].end == start:
            start = found[-1].start
            words = found.pop().words + fragment.text()
        else:
            words = fragment.text()
        found.append(Link(style.anchorHref(), words, under, start, end))
    return found


class _LinkButton(QPushButton):
    """One link."""

    def __init__(self, link: Link, links: "Links", parent: QWidget) -> None:
        super().__init__(parent)
        self.link = link
        self._links = links
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoDefault(False)
        words = link.words.strip("\u00a0 ")
        if words.startswith((CHOSEN, OPEN)):
            self.setCheckable(True)
            self.setChecked(words.startswith(CHOSEN))
        self.setAccessibleName(words.lstrip(f"{CHOSEN}{OPEN} "))
        self.setAccessibleDescription(link.under)
        pressed = self.toggled if self.isCheckable() else self.clicked
        pressed.connect(lambda _on: links.follow(link))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the focus, and nothing else."""
        if self.hasFocus():
            painter = QPainter(self)
            paint_box_ring(painter, QRectF(self.rect()))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow it with Enter as with Space, whatever Enter does elsewhere in its window."""
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bring the link into sight."""
        super().focusInEvent(event)
        self._links.show_link(self)


class Links(QObject):
    """Keeps the buttons over the links of one browser."""

    def __init__(self, browser: QTextBrowser) -> None:
        super().__init__(browser)
        self._browser = browser
        self.buttons: list[_LinkButton] = []
        self._stale = True
        browser.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.renew)
        browser.document().contentsChanged.connect(self._changed)
        browser.verticalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        browser.viewport().installEventFilter(self)

    def _changed(self) -> None:
        self._stale = True
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the text's size; make the buttons once the text is seen."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._soon.start()
        return super().eventFilter(watched, event)

    def renew(self) -> None:
        """Make the buttons of the text as it is now; the keyboard stays at the same link, or where that was."""
        if not self._browser.isVisible():
            return
        if self._stale:
            self._stale = False
            self._make()
        self._place()

    def _make(self) -> None:
        links = links_of(self._browser)
        focus = self._browser.window().focusWidget()  # also while a dialog lies over it
        held = next((place for place, button in enumerate(self.buttons) if button is focus), -1)
        if [button.link for button in self.buttons] == links:
            return
        old, self.buttons = self.buttons, [_LinkButton(link, self, self._browser.viewport()) for link in links]
        for button in self.buttons:
            button.show()
        for before, after in pairwise((self._browser, *self.buttons)):
            QWidget.setTabOrder(before, after)
        if held >= 0:
            self._after(held, old[held].link.href).setFocus(Qt.FocusReason.OtherFocusReason)
        for button in old:
            button.hide()
            button.deleteLater()

    def _after(self, held: int, href: str) -> QWidget:
        """Return what has the keyboard now that stood at the place `held`, on the link `href`."""
        same = [place for place, button in enumerate(self.buttons) if button.link.href == href]
        if not self.buttons:
            return self._browser
        return self.buttons[min(same, key=lambda place: abs(place - held), default=min(held, len(self.buttons) - 1))]

    def follow(self, link: Link) -> None:
        """Do what a click on the link does."""
        self._browser.anchorClicked.emit(QUrl(link.href))

    def _place(self) -> None:
        for button in self.buttons:
            button.setGeometry(self._box(button.link))

    def _box(self, link: Link) -> QRect:
        """Return where a link lies in the viewport (px)."""
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(link.start)
        first = self._browser.cursorRect(cursor)
        cursor.setPosition(link.end)
        last = self._browser.cursorRect(cursor)
        box = first.united(last)
        if last.top() >= first.bottom():  # it runs on in the next line
            box.setLeft(0)
            box.setRight(self._browser.viewport().width())
        ring = ring_px()  # lies outside the words
        return box.adjusted(-ring - 2, -ring, ring + 2, ring)

    def show_link(self, button: QAbstractButton) -> None:
        """Scroll until the link is in sight."""
        bar, box = self._browser.verticalScrollBar(), button.geometry()
        high = self._browser.viewport().height()
        if box.top() < 0:
            bar.setValue(bar.value() + box.top() - ROOM_PX)
        elif box.bottom() > high:
            bar.setValue(bar.value() + box.bottom() - high + ROOM_PX)
