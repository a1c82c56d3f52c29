"""What C code raises in a method that Qt calls is an exception like any other; without help it ends the process."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.gui.start.overrides import tell_what_c_raises


def test_what_c_raises_below_an_event_is_heard(qtbot):
    tell_what_c_raises()

    class Refusing(QWidget):
        def event(self, event: QEvent) -> bool:
            return super().event(event)

        def mousePressEvent(self, _event: QEvent) -> None:  # noqa: N802
            int("no number")  # raised in C

    widget = Refusing()
    qtbot.addWidget(widget)
    place, left = QPointF(5, 5), Qt.MouseButton.LeftButton
    press = QMouseEvent(QEvent.Type.MouseButtonPress, place, place, left, left, Qt.KeyboardModifier.NoModifier)
    with pytest.raises(ValueError, match="no number"):
        QApplication.sendEvent(widget, press)
