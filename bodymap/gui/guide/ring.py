"""The timer of a hold: a ring that fills and the seconds left in figures; with reduced motion only the figures."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.gui.guide.large_text import grown, letters
from bodymap.gui.look.theme import current, still
from bodymap.gui.widgets.spoken import Picture
from bodymap.words import tr

THICK = 0.07  # of the ring, by its diameter
LIKED_PX, MOST_PX = 380, 560  # of the diameter


def figures(seconds: float) -> str:
    """Return the seconds left as they are shown: "20", and from 100 s on "1:40"."""
    whole = math.ceil(round(seconds, 3))
    return str(whole) if whole < 100 else f"{whole // 60}:{whole % 60:02d}"


class Ring(Picture):
    """Shows how much of a phase has run (0-1) and how many seconds are left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._left, self._held = 0.0, 0.0, True
        self.moves = not still()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def figures(self) -> str:
        """What it says."""
        return figures(self._left)

    def show_time(self, share: float, left: float, *, held: bool) -> None:
        """Show how it stands; a time that is not `held` but waited is paler."""
        words, was = self.figures, self._held
        self._share, self._left, self._held = share, left, held
        if self.moves or self.figures != words or held != was:
            self.update()
        if self.figures != words:
            self.setAccessibleName(tr("{seconds} seconds left", seconds=math.ceil(round(left, 3))))

    def minimumSizeHint(self) -> QSize:
        """Return the least in which the figures can be read from afar."""
        return QSize(grown(150), grown(150))

    def sizeHint(self) -> QSize:
        """Return the size it likes."""
        return QSize(LIKED_PX, LIKED_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring from the top round to the right, and the figures in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(self.width(), self.height(), grown(MOST_PX))
        box = QRectF(0, 0, wide, wide)
        box.moveCenter(QRectF(self.rect()).center())
        if self.moves:
            thick = THICK * wide
            ring = box.adjusted(thick, thick, -thick, -thick)
            ink = current().accent if self._held else current().handle
            for colour, share in ((current().track, 1.0), (ink, self._share)):
                pen = QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawArc(ring, 90 * 16, round(-share * 360 * 16))
        font = letters(14, strong=True)
        size = 0.36 if len(self.figures) < 4 else 0.26
        font.setPixelSize(round(wide * size * (1.0 if self.moves else 1.4)))
        painter.setFont(font)
        painter.setPen(QColor(current().text if self._held else current().quiet))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.figures)
        painter.end()
