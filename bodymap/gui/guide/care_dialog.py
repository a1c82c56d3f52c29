"""What the windows of self-care have in common: the way to the questions, and what Enter does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


class CareDialog(QDialog):
    """A window in which nothing is pressed by accident.

    Signals:
        questions_asked: the questions about warning signs are wanted; the window is closed.
    """

    questions_asked = Signal()

    def answer_first(self) -> None:
        """Close, and lead to the questions."""
        self.reject()
        self.questions_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard and no other: not Close, from a step that is ticked."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QPushButton) and focus.isVisible():
            focus.click()
