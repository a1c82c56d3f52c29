"""Tabs whose words stay where they are when one of them becomes bold."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from bodymap.gui.look.theme import NORMAL, enlarged, face

PADDING_PX = 26  # beside the word of a tab, both sides
MOST_PX = 366  # of the panel


class SteadyBar(QTabBar):
    """Gives each tab the width that it needs when it is chosen, where there is room for that."""

    @property
    def _narrow(self) -> bool:
        """Whether all tabs as wide as when chosen would not stand side by side in the panel."""
        strong = QFontMetrics(face(NORMAL, strong=True))
        words = sum(strong.horizontalAdvance(self.tabText(tab)) for tab in range(self.count()))
        return enlarged() or words + self.count() * PADDING_PX > MOST_PX

    def tabSizeHint(self, index: int) -> QSize:
        """Return a tab's size."""
        size = super().tabSizeHint(index)
        if self._narrow:
            return size
        strong = QFontMetrics(face(NORMAL, strong=True))
        return QSize(strong.horizontalAdvance(self.tabText(index)) + PADDING_PX, size.height())


class SteadyTabs(QTabWidget):
    """Pages under such tabs, without a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(SteadyBar())
        self.setDocumentMode(True)
