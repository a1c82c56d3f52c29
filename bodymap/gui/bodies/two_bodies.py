"""Both bodies, large, with something drawn over them, and a legend below: for comparing and for the heat map."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, VIEWS, View
from bodymap.gui.look.theme import NORMAL, SMALL, current, enlarged, face, px, skin
from bodymap.gui.widgets.spoken import Picture
from bodymap.report.body_art import paint_body
from bodymap.report.body_sheet import SIDE_NAMES, VIEW_NAMES
from bodymap.words import tr

WIDE_MM, MARGIN_MM = 940.0, 24.0
HEAD_PX = 44.0
LEGEND_PX = 26.0
SWATCH = (30.0, 16.0)

Over = Callable[[QPainter, View, float], None]  # paints in the viewer's mm; with millimetres per pixel
Swatch = tuple[str, Callable[[QPainter, QRectF], None]]


class TwoBodies(Picture):
    """Front and back of a figure, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 320)
        self._figure: Figure | None = None
        self._over: Over | None = None
        self._legend: Sequence[Swatch] = ()

    def sizeHint(self) -> QSize:
        """Return a good size."""
        return QSize(640, 560)

    def show_over(self, figure: Figure, over: Over, legend: Sequence[Swatch], said: str) -> None:
        """Show the figure with what `over` paints, its legend, and in words what is seen."""
        self._figure, self._over, self._legend = figure, over, legend
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bodies, labels and legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(current().stage))
        if self._figure is not None and self._over is not None:
            foot = self._legend_height() + 16 if self._legend else 8.0
            half = self.width() / len(VIEWS)
            scale = min(half / WIDE_MM, (self.height() - _head() - foot) / (HEIGHT_MM + MARGIN_MM))
            for column, view in enumerate(VIEWS):
                middle = half * column + half / 2
                self._labels(painter, view, middle, WIDE_MM * scale)
                painter.save()
                painter.translate(middle, _head())
                painter.scale(scale, scale)
                paint_body(painter, self._figure, view, 1 / scale, skin())
                self._over(painter, view, 1 / scale)
                painter.restore()
            self._paint_legend(painter, self.height() - foot + 4)
        painter.end()

    def _labels(self, painter: QPainter, view: View, middle: float, wide: float) -> None:
        box = QRectF(middle - wide / 2 + 12, px(12), wide - 24, px(22))
        painter.setFont(face(NORMAL, strong=True))
        painter.setPen(QColor(current().text))
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, tr(VIEW_NAMES[view]))
        painter.setFont(face(SMALL))
        painter.setPen(QColor(current().quiet))
        if enlarged():
            box.translate(0, px(22))
        for name, align in zip(
            SIDE_NAMES[view], (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True
        ):
            painter.drawText(box, align, tr(name))

    def _legend_lines(self) -> list[int]:
        """Return the height of each line of the legend; its words may need several."""
        metrics, room = QFontMetrics(face(SMALL)), QRect(0, 0, self.width() - round(SWATCH[0]) - 52, 1000)
        wrap = Qt.TextFlag.TextWordWrap
        return [max(metrics.boundingRect(room, wrap, words).height() + 8, px(LEGEND_PX)) for words, _ in self._legend]

    def _legend_height(self) -> int:
        return sum(self._legend_lines())

    def _paint_legend(self, painter: QPainter, y: float) -> None:
        wide, high = SWATCH
        painter.setFont(face(SMALL))
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        for (words, swatch), line in zip(self._legend, self._legend_lines(), strict=True):
            swatch(painter, QRectF(20, y + (line - high) / 2, wide, high))
            painter.setPen(QColor(current().text))
            painter.drawText(QRectF(20 + wide + 12, y, self.width() - wide - 52, line), flags, words)
            y += line


def _head() -> int:
    """Return the room (px) above the bodies: for one line of labels, or two where text is large."""
    return px(HEAD_PX + 20) if enlarged() else px(HEAD_PX)
