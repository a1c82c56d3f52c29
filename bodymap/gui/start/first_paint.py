"""Tells when a window has been painted for the first time."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_SOON = 1  # Qt.EventPriority.HighEventPriority: to name it would load all that has a name in Qt


class FirstPaint(QObject):
    """Watches a window from before it is shown; `done` comes once the whole of it was painted and Qt has handed it on.

    The event that is posted at the first paint comes after that, and before anything else that waits.
    """

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask to be called when the paint has ended."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _SOON)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """The paint has ended."""
        if event.type() == QEvent.Type.User:
            self.done.emit()
            return True
        return super().event(event)
