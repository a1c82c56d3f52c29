"""Questions in a dialog: labels that wrap, buttons below each other, and all the height that they need."""

from collections.abc import Iterable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.room import beside


def wrapped(text: str, name: str = "") -> QLabel:
    """Return a label that wraps, dressed as the style sheet dresses that name."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


class Question(QDialog):
    """A dialog with a notice over all; it is as high as its words ask for, which Qt holds to two thirds of a screen."""

    def __init__(self, wide: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("bodymap")
        self.setMinimumWidth(beside(wide))
        self.notice = Notice()

    def lay_out(self, parts: Iterable[QWidget], leave: QPushButton) -> None:
        """Put labels and buttons below each other, and at the foot the button that changes nothing."""
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(12)
        for part in parts:
            inner.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        inner.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.notice)
        layout.addLayout(inner)

    def grow(self) -> None:
        """Take the height that all needs that is said now."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def showEvent(self, event: QShowEvent) -> None:
        """Show all of it."""
        super().showEvent(event)
        self.grow()
