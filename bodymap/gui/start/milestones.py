"""Says when a window has been painted and when it is ready to rank, and closes it: for measures and for builds.

A line is the milestone's name and `time.perf_counter()`, the machine's own clock, which another process reads too.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

PAINTED, READY, CLOSED = "painted", "ready", "closed"
MILESTONES = (PAINTED, READY, CLOSED)  # the last is the person's to reach


class Milestones(QObject):
    """Tells each milestone of a window once, and closes it at the milestone `until`."""

    def __init__(self, window: QWidget, until: str, tell: Callable[[str], object] = sys.stdout.write) -> None:
        super().__init__(window)
        self._window = window
        self._until = until
        self._tell = tell
        self._reached: set[str] = set()

    def painted(self) -> None:
        """The first paint has ended."""
        self._reach(PAINTED)

    def ready(self) -> None:
        """A list can be ranked, once all that waits, as what is seen, is done."""
        QTimer.singleShot(0, self, lambda: self._reach(READY))

    def _reach(self, milestone: str) -> None:
        if milestone in self._reached:
            return
        self._reached.add(milestone)
        self._tell(f"{milestone} {time.perf_counter():.6f}\n")
        sys.stdout.flush()
        if self._until in self._reached and PAINTED in self._reached:  # what was never painted is not ready
            self._window.close()
