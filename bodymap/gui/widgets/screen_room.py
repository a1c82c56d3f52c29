"""The room that a screen has for a window."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def screen_room(window: QWidget) -> QRect:
    """Return the room (px) that a window may take of the screen on which it stands or will stand.

    The application is asked, not the window: PySide takes the screen that a widget names for the widget's child, and
    may delete it along with the widget, which brings the program down at the next menu.
    """
    over = window.parentWidget() or window
    screen = QGuiApplication.screenAt(over.window().frameGeometry().center()) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()
