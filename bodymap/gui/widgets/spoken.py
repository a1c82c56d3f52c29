"""What a screen reader is told beside the names that the widgets give themselves.

Pictures say that they are pictures; the parts that Qt makes and leaves nameless (scroll bars, the lists of combo boxes,
menus) are named after what they belong to; what has changed is announced.
"""

from functools import lru_cache

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPixmap, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from bodymap.words import tr

# Qt leaves widgets of this name out of what a screen reader is told; the border between two parts has no role there.
UNTOLD = "qt_qmainwindow_extended_splitter"


class Picture(QLabel):
    """A widget that paints itself and is told as a picture, with its name and what is in it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPixmap(QPixmap(1, 1))  # a label with a picture is a picture; what is seen is what paintEvent paints


def label_of(control: QWidget, text: str) -> QLabel:
    """Return a label for a control. Of a combo box a screen reader is told only what it is labelled with."""
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setBuddy(control)
    return label


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say what has just changed; what is `urgent` before all else, not after it."""
    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def name_parts(root: QWidget) -> None:
    """Name what Qt leaves nameless in a window."""
    for handle in root.findChildren(QSplitterHandle):
        handle.setObjectName(UNTOLD)
    for bar in root.findChildren(QScrollBar):
        if not bar.accessibleName():
            bar.setAccessibleName(_owner(bar) or tr("Scroll"))
    for box in root.findChildren(QComboBox):
        box.view().setAccessibleName(box.accessibleName())
    for menu in root.findChildren(QMenu):
        if menu.title():
            menu.setAccessibleName(menu.title().replace("&", ""))
    for menus in root.findChildren(QMenuBar):
        menus.setAccessibleName(tr("Menus"))


def _owner(bar: QScrollBar) -> str:
    area = bar.parentWidget()
    while area is not None and not isinstance(area, QAbstractScrollArea):
        area = area.parentWidget()
    return area.accessibleName() if area is not None else ""


@lru_cache(maxsize=1)
def name_parts_of_every_window() -> None:
    """From now on name the parts of each window when it gets the keyboard."""
    QApplication.instance().focusWindowChanged.connect(_named)  # type: ignore[union-attr]


def _named(window: QWindow | None) -> None:
    for widget in QApplication.topLevelWidgets():
        if window is not None and widget.windowHandle() is window:
            name_parts(widget)
