"""What Enter does in a window whose buttons are not to be pressed by accident: it presses the one with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def presses_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard where the key is Enter; return whether it is Enter."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    focus = window.focusWidget()
    if isinstance(focus, QPushButton) and focus.isVisible():
        focus.click()
    return True
