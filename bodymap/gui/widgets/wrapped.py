"""Questions in a dialog: labels that wrap, buttons below each other, and a dialog that grows with what it says."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


def wrapped(text: str, name: str = "") -> QLabel:
    """Return a label that wraps, dressed as the style sheet dresses that name."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def lay_out_question(dialog: QDialog, notice: QWidget, parts: Iterable[QWidget], leave: QPushButton) -> None:
    """Put a notice over all, labels and buttons below each other, and at the foot the button that changes nothing."""
    inner = QVBoxLayout()
    inner.setContentsMargins(24, 20, 24, 20)
    inner.setSpacing(12)
    for part in parts:
        inner.addWidget(part)
    foot = QHBoxLayout()
    foot.addStretch(1)
    foot.addWidget(leave)
    inner.addLayout(foot)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(notice)
    layout.addLayout(inner)


def grow(dialog: QDialog) -> None:
    """Give a dialog the height that what was added to it needs."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))
