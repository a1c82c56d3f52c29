"""Tells that another day has begun, also where the computer slept through midnight."""

from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

LOOK_MS = 600_000  # how often the date is looked at while nobody touches the window


def local_day() -> date:
    """Return the day where the person is."""
    return datetime.now().astimezone().date()


class NewDay(QObject):
    """Looks at the date now and then, and when the program comes to the front. `begun`: it is another."""

    begun = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._day = local_day()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self.look)

    def look(self, *_: object) -> None:
        """Tell where it is another day than when it was looked at last."""
        before, self._day = self._day, local_day()
        if before != self._day:
            self.begun.emit()
