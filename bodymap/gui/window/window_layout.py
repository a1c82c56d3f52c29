"""Where the parts of the window stand: rail, then advice and notice above bar, bodies, status line and panel."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from bodymap.gui.panel.panel import Panel


class Side(QStackedWidget):
    """The panel, or a page in its place that is as wide."""

    def __init__(self, panel: Panel, page: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self.addWidget(panel)
        self.addWidget(page)

    def fit(self, window: int) -> None:
        """Take the width that the panel takes in a window of that width (px)."""
        self._panel.fit(window)
        self.setFixedWidth(self._panel.width())


class Whole(QWidget):
    """All below the menus. The side's width follows the window's; Enter presses the button that has the keyboard.

    Signals:
        escaped: Escape, where nothing heard it.
    """

    escaped = Signal()

    def __init__(self, side: Side) -> None:
        super().__init__()
        self._side = side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the side to the window."""
        self._side.fit(event.size().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Escape; let Enter press, which Qt does in dialogs only."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            focus = QApplication.focusWidget()
            if isinstance(focus, QPushButton | QToolButton):
                focus.click()
        else:
            super().keyPressEvent(event)


def _bare(layout: QHBoxLayout | QVBoxLayout) -> None:
    layout.setSpacing(0)
    layout.setContentsMargins(0, 0, 0, 0)


def arranged(rail: QWidget, above: Sequence[QWidget], middle: tuple[QWidget, QWidget, QWidget], side: Side) -> Whole:
    """Return the window's whole: `above` lies over bar, bodies and status line (`middle`) and the side.

    It lies beside the rail, which needs the whole height of a small screen.
    """
    bar, bodies, status = middle
    column = QVBoxLayout()
    _bare(column)
    column.addWidget(bar)
    column.addWidget(bodies, 1)
    column.addWidget(status)
    body = QHBoxLayout()
    _bare(body)
    body.addLayout(column, 1)
    body.addWidget(side)
    beside = QVBoxLayout()
    beside.setSpacing(0)
    for widget in above:
        beside.addWidget(widget)
    beside.addLayout(body, 1)
    whole = Whole(side)
    row = QHBoxLayout(whole)
    _bare(row)
    row.addWidget(rail)
    row.addLayout(beside, 1)
    return whole
