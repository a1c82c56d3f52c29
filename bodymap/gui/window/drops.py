"""Files that are dropped on the window, wherever over it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class Drops(QObject):
    """Takes copies of the files that are dropped on a window."""

    def __init__(self, window: QWidget, take: Callable[[QMimeData], None]) -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say of files over the window that they are copied, and open or take in what is dropped."""
        if event.type() not in DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        _take_a_copy(event)
        if event.type() == QEvent.Type.Drop:
            self._take(event.mimeData())
        return True


def _take_a_copy(event: QDropEvent) -> None:
    """Accept files to be copied: told that they were moved, the program they come from would delete them."""
    event.setDropAction(Qt.DropAction.CopyAction)  # which stays a move where nothing else is offered
    files = any(url.isLocalFile() for url in event.mimeData().urls())
    event.setAccepted(files and event.dropAction() != Qt.DropAction.MoveAction)
