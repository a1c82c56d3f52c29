"""All instructions of a step, in sight while it is done: in letters in which they fit, and scrolled where none do."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from bodymap.gui.guide.large_text import grown, letters
from bodymap.words import tr

LARGEST, NORMAL, SMALLEST = 30, 20, 16  # px of the letters
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class Instructions(QScrollArea):
    """Shows what was read before."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows scroll it in any case
        self.setAccessibleName(tr("Instructions"))
        self._label = QLabel()
        self._label.setObjectName("page")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._label)

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Show another text, from its beginning."""
        if text != self.text():
            self._label.setText(text)
            self.verticalScrollBar().setValue(0)
            self._fit()

    def wanted(self, wide: int, welcome: int) -> int:
        """Return the height (px) in which all of it is well read, that `wide`; up to `welcome` px in larger letters."""
        return max(self._high(grown(NORMAL), wide), min(self._high(grown(LARGEST), wide), welcome))

    def minimumSizeHint(self) -> QSize:
        """Return a room in which something can be read; the rest is scrolled to."""
        return QSize(grown(160), grown(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the letters to the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect()
        sizes = range(grown(LARGEST), grown(SMALLEST), -1)
        fitting = (size for size in sizes if self._high(size, room.width()) <= room.height())
        self._label.setFont(_font(next(fitting, grown(SMALLEST))))

    def _high(self, size: int, wide: int) -> int:
        metrics = QFontMetrics(_font(size))
        return metrics.boundingRect(QRect(0, 0, wide, 10_000), _WRAP, self.text()).height() if self.text() else 0


def _font(size: int) -> QFont:
    font = letters(14)
    font.setPixelSize(size)
    return font
