"""The panel's halves: what the drawing tells above, the chosen muscle below, parted by a border that can be moved.

Where there is not the height for both (large text, a small window) each has it all in turn.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QVBoxLayout, QWidget

from bodymap.gui.look.theme import enlarged, px
from bodymap.words import later, tr

BOTH_PX = 560  # px of the panel, at 100 %, from which list and muscle stand one above the other
BOTH_LARGE_PX = 660  # where text is large: a row is higher, and buttons stand one below the other
LEAST_HIGH = 460  # px of both together; where there is less the panel scrolls
LIST_SHARE = 440  # thousandths that the list has beside a chosen muscle, until a person parts them otherwise
PAGE_SHARE = 580  # that a page beside the list has, which is read together with the muscle
LARGE_LIST_SHARE = 530  # where text is large: its buttons stand one below the other
LEAST_SHARE, MOST_SHARE = 50, 950
BORDER_PX = 48  # a step of the border
MUSCLE_PX = 300  # that a muscle has at least, before the list has a few rows
LEAST_MUSCLE_PX = 180  # its name, its tabs and a few lines
FEW_ROWS = 3  # of the list are seen beside a muscle, where there is room
TIGHT_ROWS = 2  # of the list at least, where it has the height to itself
HINT_PX = 8  # above and below the hint
CHOOSE = later(
    "Choose a muscle to see why it is listed, how to test it and what helps. Its usual area is drawn on the body."
)
BY_NAME = later("Ctrl+F finds any muscle or place by its name.")
TIGHT_HINT = later("A click or Enter opens a muscle.")


class Halves(QSplitter):
    """List and muscle, one above the other. While no muscle is chosen a hint stands below, no higher than it needs.

    `share` is where a person put the border, in thousandths of the height from the top; 0 until somebody did.
    `spare` tells how much of a height (px) the upper half could not use, `rows` how high it must be for so many rows
    of the list.

    In a tight panel (`fit`) a chosen muscle has all the height once it is opened, until it is folded away or put away;
    choosing row after row by keys does not open it.

    Signals:
        parted: somebody moved the border.
        alone: whether the muscle has all the height, and whether the keyboard was in what went.
    """

    parted = Signal()
    alone = Signal(bool, bool)

    def __init__(
        self, upper: QWidget, muscle: QWidget, spare: Callable[[int], int], rows: Callable[[int], int]
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.share = 0
        self.tight = False
        self._spare, self._rows = spare, rows
        self._best = 0  # px that the upper half is to have, before what it cannot use is taken back
        self._listed = True
        self._chosen = self._opened = False
        self._upper, self._muscle = upper, muscle
        self._hint = QLabel()
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hint.setContentsMargins(16, HINT_PX, 16, HINT_PX)
        self.below = QWidget()
        column = QVBoxLayout(self.below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(muscle, 1)
        muscle.hide()
        self.addWidget(upper)
        self.addWidget(self.below)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._moved)

    def fit(self, panel: int) -> None:
        """Heed how high the panel is, px: by that alone it is tight, so that nothing turns while somebody paints."""
        tight = panel < px(BOTH_LARGE_PX if enlarged() else BOTH_PX)
        if tight != self.tight:
            self.tight = tight
            self._opened = not self._holds_keyboard(self._upper)
            self._part()

    def show_muscle(self, *, visible: bool) -> None:
        """Show the chosen muscle, or the hint that one can be chosen."""
        if visible != self._chosen:
            self._chosen = visible
            self._opened = not self._holds_keyboard(self._upper)
            if visible and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
                self._spare_second_press()
            self._part()

    def open(self) -> None:
        """Give the chosen muscle all the height, where there is not enough for both."""
        if self.tight and self._chosen and not self._opened:
            self._opened = True
            self._spare_second_press()
            self._part()

    def fold(self) -> None:
        """Bring back what a muscle took the height from; it stays chosen."""
        if self._opened:
            self._opened = False
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
        """Move the border down (1) or up (-1), where there is a muscle below; in a tight panel one has it all."""
        if self.tight:
            (self.fold if step > 0 else self.open)()
        elif self._chosen:
            upper, lower = self.sizes()
            self.setSizes([upper + step * BORDER_PX, lower - step * BORDER_PX])
            self._moved()

    def take_back(self) -> None:
        """Give the lower half what the upper cannot use, unless a person parted them."""
        if not (self.share or enlarged() or self._upper.isHidden()):
            upper = self._best - self._spare(self._best)
            self.setSizes([upper, sum(self.sizes()) - upper])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the new height."""
        super().resizeEvent(event)
        self._part()

    def keep_least(self) -> None:
        """Leave the list a whole row, and what stands above and below it whole, as they are now."""
        self._upper.setMinimumHeight(self._rows(1))
        if self._upper.isHidden():
            least = px(LEAST_MUSCLE_PX)
        elif self._seen:
            least = max(px(LEAST_HIGH), self._rows(1) + self.handleWidth() + px(LEAST_MUSCLE_PX))
        elif self.tight:
            least = self._rows(TIGHT_ROWS) + self.handleWidth() + self._hint.heightForWidth(self.width())
        else:
            least = 0
        self.setMinimumHeight(least)

    @property
    def _seen(self) -> bool:
        """Whether the chosen muscle is seen."""
        return self._chosen and (self._opened or not self.tight)

    def _holds_keyboard(self, part: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and part.isAncestorOf(focus)

    def _give(self) -> None:
        """Show what there is the height for."""
        alone = self._seen and self.tight
        self._hint.setText(tr(TIGHT_HINT) if self.tight else " ".join((tr(CHOOSE), tr(BY_NAME))))
        turned = alone != self._upper.isHidden()
        held = turned and self._holds_keyboard(self._upper if alone else self.below)
        self._upper.setVisible(not alone)
        self._muscle.setVisible(self._seen)
        self._hint.setVisible(not self._seen)
        if turned:
            self.alone.emit(alone, held)

    def _part(self) -> None:
        self._give()
        self.keep_least()
        self.handle(1).setEnabled(self._seen)
        room = self.height() - self.handleWidth()
        if self._seen:
            best = PAGE_SHARE if not self._listed else LARGE_LIST_SHARE if enlarged() else LIST_SHARE
            upper = round(room * (self.share or best) / 1000)
            few = self._rows(FEW_ROWS) if self._listed and not self.share else 0
            if room - few >= px(MUSCLE_PX):
                upper = max(upper, few)
        else:
            upper = room - self._hint.heightForWidth(self.width())
        self._best = upper
        self.setSizes([upper, room - upper])

    def _moved(self) -> None:
        upper, lower = self.sizes()
        if self._seen and not self.tight and upper + lower:
            self.share = min(max(round(1000 * upper / (upper + lower)), LEAST_SHARE), MOST_SHARE)
            self.parted.emit()
