"""Where the parts of the window stand: rail, then advice and notice above bar, bodies, status line and panel."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bodymap.gui.panel import Panel


class Whole(QWidget):
    """All below the menus. The panel's width follows the window's."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the panel to the window."""
        self._panel.fit(event.size().width())
        super().resizeEvent(event)


def _bare(layout: QHBoxLayout | QVBoxLayout) -> None:
    layout.setSpacing(0)
    layout.setContentsMargins(0, 0, 0, 0)


def arranged(
    rail: QWidget, above: Sequence[QWidget], middle: tuple[QWidget, QWidget, QWidget], panel: Panel
) -> QWidget:
    """Return the window's whole: `above` lies over bar, bodies and status line (`middle`) and the panel.

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
    body.addWidget(panel)
    beside = QVBoxLayout()
    beside.setSpacing(0)
    for widget in above:
        beside.addWidget(widget)
    beside.addLayout(body, 1)
    whole = Whole(panel)
    row = QHBoxLayout(whole)
    _bare(row)
    row.addWidget(rail)
    row.addLayout(beside, 1)
    return whole
