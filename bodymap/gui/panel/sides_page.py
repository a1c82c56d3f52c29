"""One side or two: the left, right and two-sided pattern of a muscle on small bodies, with the paint over them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.drawing.mark import Mark
from bodymap.gui.panel.side_bodies import SideBodies, SideReading
from bodymap.gui.texts.html_parts import for_label
from bodymap.gui.texts.muscle_names import both_names
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.sides import SideKind, Sides
from bodymap.report.areas_said import square_cms
from bodymap.words import known, later, share, tr

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


def kind_words(sides: Sides) -> str:
    """Return how the paint lies about the midline, in a sentence."""
    left, right = square_cms([sides.left_mm2, sides.right_mm2])
    if sides.alike:
        return tr(
            "Your paint lies on both sides (left {left}, right {right}), about alike: "
            "{share} of it is its own mirror image.",
            left=left,
            right=right,
            share=share(sides.mirror),
        )
    return tr(KIND_WORDS[sides.kind], left=left, right=right)


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
        self.bodies = SideBodies()
        self.difference = _label()
        self.leaders = _label()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 8, 14, 16)  # beside the frame
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
            names = [f"<br>{both_names(atlas.muscles[c.muscle])}" for c in candidates[:3]] or [tr("none")]
            lines.append(f"<p>{name}: {''.join(names)}</p>")
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
        self.muscle.setText(for_label(both_names(muscle)))
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
