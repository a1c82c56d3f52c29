"""Widgets that change what the style sheet knows them by."""

from PySide6.QtWidgets import QPushButton, QWidget


def dress(widget: QWidget) -> None:
    """Apply the style sheet to a widget anew: Qt does not when only its name or a property is another."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def lead(button: QPushButton, *, leads: bool) -> None:
    """Let a button stand out as the one to press next, or stand back."""
    button.setObjectName("primary" if leads else "")
    dress(button)
