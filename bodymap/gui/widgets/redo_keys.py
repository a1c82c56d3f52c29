"""Both keys of redo in every field that is written in: Qt knows only one of them there, on some desktops."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class RedoKey(QObject):
    """Lets Ctrl+Y bring back what was taken back in one field; no command of the window hears it meanwhile."""

    def __init__(self, field: QLineEdit | QPlainTextEdit | QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key."""
        if isinstance(event, QKeyEvent) and _is_ctrl_y(event) and not self._field.isReadOnly():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._field.redo()
                return True
        return super().eventFilter(watched, event)


def _is_ctrl_y(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier


@lru_cache(maxsize=1)
def redo_keys_in_every_field() -> None:
    """From now on give each field the key when it first gets the keyboard."""
    QApplication.instance().focusChanged.connect(_give)  # type: ignore[union-attr]


def _give(_old: QWidget | None, now: QWidget | None) -> None:
    if isinstance(now, FIELDS) and now.findChild(RedoKey, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        RedoKey(now)
