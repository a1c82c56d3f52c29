"""A text as large as its room allows, to be read from two metres away."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bodymap.gui.guide.large_text import grown, letters

LARGEST, SMALLEST, STEP = 52, 16, 2  # px of the letters
LINES = 10  # in a room so high that it holds more, letters may be half as large again
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def largest_in(high: int, largest: int = LARGEST) -> int:
    """Return the largest letters (px) of a room that is `high` px high, if few words are in it."""
    return max(grown(largest), min(largest * 3 // 2, high // LINES))


class FitLabel(QLabel):
    """Shows a text in the largest letters, up to `largest` px, in which all of it fits."""

    def __init__(self, largest: int = LARGEST, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._largest = largest
        self._strong = strong
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def say(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a room in which something can be read; more is welcome."""
        return QSize(grown(160), grown(40))

    def sizeHint(self) -> QSize:
        """Return the least: it takes what it is given."""
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Return that its letters follow its room, not the other way round."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the letters to the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect()
        largest = largest_in(room.height(), self._largest)
        for size in range(max(largest, SMALLEST), SMALLEST - 1, -STEP):
            font = letters(14, strong=self._strong)
            font.setPixelSize(size)
            box = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10_000), _WRAP, self.text())
            if box.height() <= room.height() and box.width() <= room.width():
                break
        self.setFont(font)
