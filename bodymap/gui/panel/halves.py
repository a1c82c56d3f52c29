"""The panel's halves: what the drawing tells above, the chosen muscle below, parted by a border that can be moved."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QVBoxLayout, QWidget

from bodymap.gui.look.theme import enlarged, px

LEAST_HIGH = 460  # px of both together; where there is less the panel scrolls
LEAST_BARE = 340  # px while no muscle is chosen: a few rows, and the hint below them whole
LIST_SHARE = 440  # thousandths that the list has beside a chosen muscle, until a person parts them otherwise
PAGE_SHARE = 580  # that a page beside the list has, which is read together with the muscle
LARGE_LIST_SHARE = 530  # where text is large: its buttons stand one below the other
LEAST_SHARE, MOST_SHARE = 50, 950
BORDER_PX = 48  # a step of the border
MUSCLE_PX = 300  # that a muscle has at least, before the list has a few rows
HINT_PX = 8  # above and below the hint


class Halves(QSplitter):
    """List and muscle, one above the other. While no muscle is chosen a hint stands below, no higher than it needs.

    `share` is where a person put the border, in thousandths of the height from the top; 0 until somebody did.
    `parted` tells that somebody moved it. `spare` tells how much of a height (px) the upper half could not use, `rows`
    how high it must be for a few rows of the list.
    """

    parted = Signal()

    def __init__(
        self, upper: QWidget, hint: QLabel, muscle: QWidget, spare: Callable[[int], int], rows: Callable[[], int]
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.share = 0
        self._spare, self._rows = spare, rows
        self._best = 0  # px that the upper half is to have, before what it cannot use is taken back
        self._listed = True
        self._hint, self._muscle = hint, muscle
        self.below = QWidget()
        hint.setContentsMargins(16, HINT_PX, 16, HINT_PX)
        column = QVBoxLayout(self.below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hint)
        column.addWidget(muscle, 1)
        muscle.hide()
        self.addWidget(upper)
        self.addWidget(self.below)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._moved)
        self._part()

    def show_muscle(self, *, visible: bool) -> None:
        """Show the chosen muscle, or the hint that one can be chosen."""
        if visible == self._muscle.isHidden():
            self._muscle.setVisible(visible)
            self._hint.setVisible(not visible)
            if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
                self._spare_second_press()
            self._part()

    def _spare_second_press(self) -> None:
        """Let the muscle, which comes under the pointer as it presses, not hear the second press of a double click."""
        deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        self.below.setAttribute(deaf)
        QTimer.singleShot(QApplication.doubleClickInterval(), self.below, lambda: self.below.setAttribute(deaf, False))

    def show_list(self, *, visible: bool) -> None:
        """Heed whether the list is seen in the upper half, or a page beside it."""
        self._listed = visible
        self._part()

    def part(self, share: int) -> None:
        """Put the border where a person wants it: `share` thousandths from the top, 0 for where it is best."""
        self.share = min(max(share, LEAST_SHARE), MOST_SHARE) if share else 0
        self._part()

    def give_list_room(self, step: int) -> None:
        """Move the border down (1) or up (-1), where there is a muscle below."""
        if not self._muscle.isHidden():
            upper, lower = self.sizes()
            self.setSizes([upper + step * BORDER_PX, lower - step * BORDER_PX])
            self._moved()

    def take_back(self) -> None:
        """Give the lower half what the upper cannot use, unless a person parted them."""
        if not (self.share or enlarged()):
            upper = self._best - self._spare(self._best)
            self.setSizes([upper, sum(self.sizes()) - upper])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the new height."""
        super().resizeEvent(event)
        self._part()

    def _part(self) -> None:
        chosen = not self._muscle.isHidden()
        self.setMinimumHeight(px(LEAST_HIGH if chosen else LEAST_BARE))
        self.handle(1).setEnabled(chosen)
        room = self.height() - self.handleWidth()
        if chosen:
            best = PAGE_SHARE if not self._listed else LARGE_LIST_SHARE if enlarged() else LIST_SHARE
            upper = round(room * (self.share or best) / 1000)
            few = self._rows() if self._listed and not self.share else 0
            if room - few >= px(MUSCLE_PX):
                upper = max(upper, few)
        else:
            upper = room - self._hint.heightForWidth(self.width())
        self._best = upper
        self.setSizes([upper, room - upper])

    def _moved(self) -> None:
        upper, lower = self.sizes()
        if not self._muscle.isHidden() and upper + lower:
            self.share = min(max(round(1000 * upper / (upper + lower)), LEAST_SHARE), MOST_SHARE)
            self.parted.emit()
