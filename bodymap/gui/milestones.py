"""Says when a window has been painted and when it is ready to rank, and closes it: for measures and for builds.

A line is the milestone's name and `time.perf_counter()`, the machine's own clock, which another process reads too.
"""

import sys
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

PAINTED, READY = "painted", "ready"
MILESTONES = (PAINTED, READY)


class Seen(Protocol):
    """A window, as far as milestones need one: the bare window that ours is held against imports no more either."""

    def installEventFilter(self, watcher: QObject, /) -> None:
        """Let `watcher` see its events."""

    def close(self) -> bool:
        """Close it."""


class Milestones(QObject):
    """Watches a window from before it is shown until the milestone `until`.

    A window is painted once the whole of it has been and Qt has handed the picture on: the event posted at the
    first paint comes after that, and before anything else that waits.
    """

    def __init__(self, window: Seen, until: str, tell: Callable[[str], object] = sys.stdout.write) -> None:
        super().__init__()
        self._window = window
        self._until = until
        self._tell = tell
        self._reached: set[str] = set()
        self._asked = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask to be called when the first paint has ended."""
        if event.type() == QEvent.Type.Paint and not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """The first paint has ended."""
        if event.type() == QEvent.Type.User:
            self.reach(PAINTED)
            return True
        return super().event(event)

    def ready(self) -> None:
        """A list can be ranked."""
        self.reach(READY)

    def reach(self, milestone: str) -> None:
        """Tell a milestone once, and close the window at the last: a window that was never painted is not ready."""
        if milestone in self._reached:
            return
        self._reached.add(milestone)
        self._tell(f"{milestone} {time.perf_counter():.6f}\n")
        if self._until in self._reached and PAINTED in self._reached:
            sys.stdout.flush()
            self._window.close()
