"""A line of text that gives way: where its room is short a part is left out, and the whole is told beside it."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class Elided(QLabel):
    """A label of one line that needs no width of its own; `mode` tells which part is left out first."""

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._mode = mode

    def minimumSizeHint(self) -> QSize:
        """Return that any width will do."""
        return QSize(1, super().minimumSizeHint().height())

    @property
    def shown(self) -> str:
        """What of the text can be read."""
        if self.wordWrap():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), self._mode, self.width())

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out as much as the new width asks for."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        if self.shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        role, align = self.foregroundRole(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter)
        self.style().drawItemText(painter, self.rect(), align, self.palette(), self.isEnabled(), self.shown, role)
        painter.end()

    def _tell(self) -> None:
        self.setToolTip("" if self.shown == self.text() else f"<p>{escape(self.text())}</p>")  # so that it wraps
