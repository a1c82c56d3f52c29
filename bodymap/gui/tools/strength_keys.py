"""The digits set how strong the next mark is; 1 and at once 0 is 10."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bodymap.drawing.mark import MAX_INTENSITY

AT_ONCE_MS = 1000


class StrengthKeys(QObject):
    """The ten digits on a widget and all in it."""

    def __init__(self, widget: QWidget, choose: Callable[[int], object]) -> None:
        super().__init__(widget)
        self._choose = choose
        self._one = QElapsedTimer()
        for digit in range(MAX_INTENSITY):
            shortcut = QShortcut(QKeySequence(str(digit)), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda digit=digit: self._pressed(digit))

    def _pressed(self, digit: int) -> None:
        ten = digit == 0 and self._one.isValid() and self._one.elapsed() < AT_ONCE_MS
        self._choose(MAX_INTENSITY if ten else digit)
        if digit == 1:
            self._one.start()
        else:
            self._one.invalidate()
