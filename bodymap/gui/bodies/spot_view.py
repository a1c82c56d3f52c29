"""The picture of the spot where a step is done, in the window's colours."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.body.figure import Figure
from bodymap.care.spot import Spot
from bodymap.gui.look.theme import current, px, skin
from bodymap.gui.widgets.spoken import Picture
from bodymap.report.spot_art import LABEL_PX, Look, paint_spot
from bodymap.words import tr


def spot_look() -> Look:
    """Return the colours that a spot's picture has in the window now."""
    colours = current()
    return Look(skin(), colours.stage, colours.line, colours.text, colours.urgent_line, px(LABEL_PX))


LEAST = 96  # px of a picture, whatever the size of text: the text needs the room


class SpotView(Picture):
    """Shows a spot as large as it has room, or `wide` px square where that is given."""

    def __init__(self, wide: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._spot: Spot | None = None
        self._wide = wide
        if wide:
            self.setFixedSize(px(wide), px(wide))
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_spot(self, figure: Figure, spot: Spot) -> None:
        """Show another spot."""
        self._figure, self._spot = figure, spot
        self.setAccessibleName(tr("The spot on the body"))
        self.setAccessibleDescription(spot.words)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the least that shows anything."""
        least = px(self._wide) if self._wide else LEAST
        return QSize(least, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be no higher than wide, so that what stands below is near."""
        super().resizeEvent(event)
        if not self._wide:
            self.setMaximumHeight(max(self.width(), LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture as a square in the upper left."""
        if self._figure is None or self._spot is None:
            return
        wide = min(self.width(), self.height()) - 1.0
        box = QRectF(0.5, 0.5, wide, wide)
        painter = QPainter(self)
        paint_spot(painter, box, self._figure, self._spot, 1.0, spot_look())
        painter.end()
