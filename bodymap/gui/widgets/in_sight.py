"""Brings what gets the keyboard into sight, on any page that scrolls.

Qt does so only where Tab goes from one control of a page to another of the same page, not where it comes in from
beside.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class InSight(QObject):
    """Scrolls to what gets the keyboard, as long as its parent lives.

    Not under the pointer, which is on what it presses, nor where a window only comes to the front again.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is a widget
        application.focusChanged.connect(self._show)

    def _show(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is None or now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        part = now.parentWidget()
        while part is not None:
            if isinstance(part, QScrollArea) and now.height() <= part.viewport().height():
                part.ensureWidgetVisible(now)
            part = part.parentWidget() if not part.isWindow() else None
