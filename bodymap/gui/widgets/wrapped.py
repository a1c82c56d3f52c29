"""Labels of dialogs that wrap, and dialogs that grow with what they say."""

from PySide6.QtWidgets import QDialog, QLabel


def wrapped(text: str, name: str = "") -> QLabel:
    """Return a label that wraps, dressed as the style sheet dresses that name."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def grow(dialog: QDialog) -> None:
    """Give a dialog the height that what was added to it needs."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))
