"""Both bodies, large, with something drawn over them, and a legend below: for comparing and for the heat map."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, VIEWS, View
from bodymap.gui.look.theme import NORMAL, SMALL, current, face, px, skin
from bodymap.gui.widgets.spoken import Picture
from bodymap.report.body_art import paint_body
from bodymap.report.body_sheet import SIDE_NAMES, VIEW_NAMES
from bodymap.words import tr

WIDE_MM, MARGIN_MM = 940.0, 24.0
HEAD_PX, LINE_PX = 44.0, 20.0  # above the bodies, for one line of names; for another
INSET_PX, APART_PX = 12, 6  # of the names, from the view's edge and from one another
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
            head = px(HEAD_PX + LINE_PX if _below(self.width()) else HEAD_PX)
            scale = min(half / WIDE_MM, (self.height() - head - foot) / (HEIGHT_MM + MARGIN_MM))
            for column, view in enumerate(VIEWS):
                middle = half * column + half / 2
                self._labels(painter, view, middle, WIDE_MM * scale)
                painter.save()
                painter.translate(middle, head)
                painter.scale(scale, scale)
                paint_body(painter, self._figure, view, 1 / scale, skin())
                self._over(painter, view, 1 / scale)
                painter.restore()
            self._paint_legend(painter, self.height() - foot + 4)
        painter.end()

    def _labels(self, painter: QPainter, view: View, middle: float, wide: float) -> None:
        """Name a view whose body is `wide` px, and its sides: beside the view's name, or below it."""
        names, title = _names_wide()
        below = _below(self.width())
        wide = max(wide - 2 * INSET_PX, min(self.width() / len(VIEWS) - APART_PX, names + (0 if below else title)))
        box = QRectF(middle - wide / 2, px(12), wide, px(22))
        painter.setFont(face(NORMAL, strong=True))
        painter.setPen(QColor(current().text))
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, tr(VIEW_NAMES[view]))
        painter.setFont(face(SMALL))
        painter.setPen(QColor(current().quiet))
        if below:
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


def _names_wide() -> tuple[int, int]:
    """Return how wide the names of both sides are, as they stand about the middle, and a view's name at most, px."""
    small, strong = QFontMetrics(face(SMALL)), QFontMetrics(face(NORMAL, strong=True))
    side = max(small.horizontalAdvance(tr(name)) for names in SIDE_NAMES.values() for name in names)
    return 2 * (side + APART_PX), max(strong.horizontalAdvance(tr(name)) for name in VIEW_NAMES.values())


def _below(width: float) -> bool:
    """Whether the names of the sides do not fit beside those of the views where both are `width` px wide."""
    return sum(_names_wide()) + 2 * INSET_PX > width / len(VIEWS)
