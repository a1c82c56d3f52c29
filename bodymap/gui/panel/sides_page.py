"""One side or two: the left, right and two-sided pattern of a muscle on small bodies, with the paint over them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import CandidateSide, PatternArea
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, VIEWS
from bodymap.drawing.mark import Mark
from bodymap.gui.look.theme import SMALL, current, face, px, skin
from bodymap.gui.panel.candidate_rows import EXPLAINS, PAINTED
from bodymap.gui.texts.html_parts import for_label
from bodymap.gui.widgets.room import beside
from bodymap.gui.widgets.spoken import Picture
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.sides import SideKind, Sides
from bodymap.report.body_art import paint_body, paint_pattern
from bodymap.report.paint_art import paint_marks
from bodymap.report.side_words import side_word
from bodymap.words import known, later, number, share, tr

WEAK = later(
    "Over a third of pain drawings are on both sides, and nine in ten of those are mirror images: that both sides hurt "
    "alike says little about which muscle it is. A two-sided reading leads only where it explains what one side cannot."
)

KIND_WORDS: dict[SideKind, str] = {
    "none": later("Paint first; then this page shows whether one side or both explain it better."),
    "left": later("Your paint lies on the left ({left})."),
    "right": later("Your paint lies on the right ({right})."),
    "midline": later("Your paint lies on the midline."),
    "both": later("Your paint lies on both sides (left {left}, right {right}), and not alike."),
}


@dataclass(frozen=True)
class SideReading:
    """A muscle read on one side: its patterns, and what they explain and how much of them is painted, 0-1."""

    side: CandidateSide
    areas: Sequence[PatternArea]
    explained: float
    covered: float


def kind_words(sides: Sides) -> str:
    """Return how the paint lies about the midline, in a sentence."""
    left, right = (tr("{area} cm²", area=number(mm2 / 100)) for mm2 in (sides.left_mm2, sides.right_mm2))
    if sides.alike:
        return tr(
            "Your paint lies on both sides (left {left}, right {right}), about alike: "
            "{share} of it is its own mirror image.",
            left=left,
            right=right,
            share=share(sides.mirror),
        )
    return tr(KIND_WORDS[sides.kind], left=left, right=right)


class SmallBodies(Picture):
    """Three readings side by side, each front and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._visible: Sequence[tuple[Mark, BaseGeometry]] = ()
        self._readings: Sequence[SideReading] = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the bodies have at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        frame = self._frame()
        self.setFixedHeight(round(px(20) + frame.height() * self._scale(frame) + px(38)))

    def _scale(self, frame: QRectF) -> float:
        """Return the px of a mm: as large as the width allows, and no higher than is handy."""
        half = (self.width() / max(len(self._readings), 1) - 8) / 2
        return min((beside(210) - px(20) - px(38)) / frame.height(), half / frame.width())

    def show_readings(
        self, figure: Figure, visible: Sequence[tuple[Mark, BaseGeometry]], readings: Sequence[SideReading]
    ) -> None:
        """Show the readings with the paint over them."""
        self._figure, self._visible, self._readings = figure, visible, readings
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
        self._fit()
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
        half = (box.width() - 8) / 2
        scale = self._scale(frame)
        for column, view in enumerate(VIEWS):
            painter.save()
            place = QRectF(box.left() + 4 + column * half, px(20), half, frame.height() * scale)
            painter.setClipRect(place)
            painter.translate(place.center().x(), place.top() - frame.top() * scale)
            painter.scale(scale, scale)
            paint_body(painter, figure, view, 1 / scale, skin())
            for area in reading.areas:
                paint_pattern(painter, area, view, 0.7 / scale, skin().pattern)
            paint_marks(painter, self._visible, view, self.devicePixelRatioF(), skin())
            painter.restore()
        painter.setFont(face(SMALL))
        painter.setPen(QColor(current().quiet))
        for line, text in enumerate(
            (tr(EXPLAINS, share=share(reading.explained)), tr(PAINTED, share=share(reading.covered)))
        ):
            place = QRectF(box.left(), box.bottom() - px(34) + px(16) * line, box.width(), px(16))
            painter.drawText(place, centre, text)


class SidesPage(QScrollArea):
    """The comparison of one-sided and two-sided readings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(tr("One side against both"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kind = _label()
        self.muscle = _label()
        self.bodies = SmallBodies()
        self.difference = _label()
        self.leaders = _label()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 8, 16, 16)
        for widget in (
            self.kind,
            self.muscle,
            self.bodies,
            self.difference,
            self.leaders,
            _label(tr(WEAK), quiet=True),
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(page)

    def show_working(self) -> None:
        """Say that it is being worked out."""
        self.kind.setText(tr("Many marks; reading them on each side..."))
        self.leaders.setText("")

    def show_sides(self, sides: Sides, leaders: Mapping[str, Sequence[Candidate]], atlas: Atlas) -> None:
        """Show how the paint lies and who leads for left only, right only and both."""
        self.kind.setText(kind_words(sides))
        if sides.kind == "none":
            self.leaders.setText("")
            return
        lines = []
        for name, candidates in leaders.items():
            names = ", ".join(known(atlas.muscles[c.muscle].name) for c in candidates[:3]) or tr("none")
            lines.append(f"<p><b>{name}:</b> {names}</p>")
        self.leaders.setText(for_label("".join(lines)))

    def show_muscle(
        self,
        muscle: Muscle | None,
        figure: Figure,
        visible: Sequence[tuple[Mark, BaseGeometry]],
        readings: Sequence[SideReading],
    ) -> None:
        """Show the muscle's readings, or that one can be chosen."""
        self.bodies.setVisible(muscle is not None)
        self.difference.setVisible(muscle is not None and muscle.both_sides is not None)
        if muscle is None:
            self.muscle.setText(
                tr("Choose a muscle in the ranking to compare its left, right and two-sided pattern here.")
            )
            return
        named = tr("<b>{muscle}</b>, read on each side:", muscle=known(muscle.name))
        self.muscle.setText(for_label(named))
        self.bodies.show_readings(figure, visible, readings)
        if muscle.both_sides:
            differs = tr("<b>On both sides it differs:</b> {felt}", felt=known(muscle.both_sides.felt))
            self.difference.setText(for_label(differs))


def _label(text: str = "", *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    if quiet:
        label.setObjectName("quiet")
    return label
