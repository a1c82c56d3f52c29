"""A muscle's readings on small bodies: left, right and both sides beside each other, with the paint over them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import CandidateSide, PatternArea
from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, VIEWS
from bodymap.drawing.feel import Quality
from bodymap.drawing.mark import Mark
from bodymap.gui.bodies.body_labels import VIEW_TITLES
from bodymap.gui.look.theme import SMALL, current, face, px, skin
from bodymap.gui.panel.candidate_rows import EXPLAINS
from bodymap.gui.widgets.room import beside
from bodymap.gui.widgets.spoken import Picture
from bodymap.report.body_art import paint_body, paint_pattern
from bodymap.report.paint_art import paint_marks
from bodymap.report.side_words import side_word
from bodymap.words import later, share, tr

OF_IT_PAINTED = later("{share} of it painted")
PLAIN: Quality = "aching"  # has no texture: at this size one could not be read
HEAD_PX, FOOT_PX = 36, 38  # for the words above and below the bodies
BETWEEN_PX = 10  # front and back


@dataclass(frozen=True)
class SideReading:
    """A muscle read on one side: its patterns, and what they explain and how much of them is painted, 0-1."""

    side: CandidateSide
    areas: Sequence[PatternArea]
    explained: float
    covered: float


class SideBodies(Picture):
    """Three readings side by side, each front and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._visible: Sequence[tuple[Mark, BaseGeometry]] = ()
        self._plain: Sequence[tuple[Mark, BaseGeometry]] = ()
        self._readings: Sequence[SideReading] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Have the page ask how high the bodies are: it then leaves room for its scroll bar, or for none."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height (px) that the bodies have at a width."""
        frame = self._frame()
        return round(px(HEAD_PX) + frame.height() * self._scale(frame, width) + px(FOOT_PX))

    def sizeHint(self) -> QSize:
        """As high as at the width it has."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def _scale(self, frame: QRectF, width: int) -> float:
        """Return the px of a mm: as large as the `width` (px) allows, and no higher than is handy."""
        half = max(width / max(len(self._readings), 1) - 8 - BETWEEN_PX, 0) / 2
        return min((beside(230) - px(HEAD_PX) - px(FOOT_PX)) / frame.height(), half / frame.width())

    def show_readings(
        self, figure: Figure, visible: Sequence[tuple[Mark, BaseGeometry]], readings: Sequence[SideReading]
    ) -> None:
        """Show the readings with the paint over them."""
        self._figure, self._visible, self._readings = figure, visible, readings
        self._plain = [(replace(mark, quality=PLAIN), area) for mark, area in visible]
        words = [
            tr(
                "{side}: explains {explained}, {covered} of its area is painted",
                side=side_word(r.side),
                explained=share(r.explained),
                covered=share(r.covered),
            )
            for r in readings
        ]
        self.setAccessibleName("; ".join(words))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bodies and the numbers below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._figure is not None:
            wide = self.width() / max(len(self._readings), 1)
            for column, reading in enumerate(self._readings):
                self._one(painter, QRectF(column * wide, 0, wide, self.height()), reading, self._figure)
        painter.end()

    def _frame(self) -> QRectF:
        """Return the part of the body (mm) that holds the paint and every reading, the same about the midline."""
        boxes = [area.bounds for _, area in self._visible]
        for reading in self._readings:
            for area in reading.areas:
                zones = (*area.core.values(), *area.spillover.values())
                boxes += [zone.bounds for zone in zones if not zone.is_empty]
        if not boxes:
            return QRectF(-470, -20, 940, HEIGHT_MM + 40)
        reach = max(max(-left, right) for left, _, right, _ in boxes) + 30
        top, bottom = min(b[1] for b in boxes) - 50, max(b[3] for b in boxes) + 50
        return QRectF(-reach, top, 2 * reach, bottom - top)

    def _one(self, painter: QPainter, box: QRectF, reading: SideReading, figure: Figure) -> None:
        painter.setPen(QColor(current().text))
        painter.setFont(face(SMALL, strong=True))
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.drawText(QRectF(box.left(), 0, box.width(), px(18)), centre, side_word(reading.side))
        frame = self._frame()
        half = (box.width() - 8 - BETWEEN_PX) / 2
        scale = self._scale(frame, self.width())
        for column, view in enumerate(VIEWS):
            left = box.left() + 4 + column * (half + BETWEEN_PX)
            place = QRectF(left, px(HEAD_PX), half, frame.height() * scale)
            painter.setFont(face(SMALL))
            painter.setPen(QColor(current().quiet))
            painter.drawText(QRectF(left - 4, px(18), half + 8, px(18)), centre, tr(VIEW_TITLES[view]))
            painter.save()
            painter.setClipRect(place)
            painter.translate(place.center().x(), place.top() - frame.top() * scale)
            painter.scale(scale, scale)
            paint_body(painter, figure, view, 1 / scale, skin())
            for area in reading.areas:
                paint_pattern(painter, area, view, 0.7 / scale, skin().pattern)
            paint_marks(painter, self._plain, view, self.devicePixelRatioF(), skin())
            painter.restore()
        painter.setFont(face(SMALL))
        painter.setPen(QColor(current().quiet))
        for line, text in enumerate(
            (tr(EXPLAINS, share=share(reading.explained)), tr(OF_IT_PAINTED, share=share(reading.covered)))
        ):
            place = QRectF(box.left(), box.bottom() - px(34) + px(16) * line, box.width(), px(16))
            painter.drawText(place, centre, text)
