"""Two sessions compared: what was gained, lost and kept on the bodies, and the numbers in sentences beside them."""

from functools import partial
from html import escape

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.body.figure import load_figure
from bodymap.body.frame import VIEWS, View
from bodymap.gui.change_art import GAINED, KEPT, LOOKS, LOST, paint_change, paint_swatch
from bodymap.gui.muscle_text import STYLE
from bodymap.gui.session_words import UNTITLED, muscle_name
from bodymap.gui.two_bodies import TwoBodies
from bodymap.report.change_words import change_sentences, day, square_cm
from bodymap.sessions.compare import LEAST_INTENSITY, LEAST_JACCARD, REDRAW_JACCARD, REDRAW_SPREAD, Comparison, compare
from bodymap.sessions.session import Session

NO_CHANGE = "No clear change"
AGREE = (
    "People who draw the same pain twice, a minute apart, agree with themselves to a Jaccard index of "
    f"{REDRAW_JACCARD} ± {REDRAW_SPREAD} (1 is the very same area). "
)
WHY_NOISE = (
    f"Why 'no clear change'? {AGREE}Two drawings that agree to {LEAST_JACCARD:.2f} or more, with worst intensities "
    f"less than {LEAST_INTENSITY:.0f} points apart, cannot be told from one pain drawn twice."
)
WHY_CLEAR = (
    f"{AGREE}A change is called clear where two drawings agree less than {LEAST_JACCARD:.2f}, or the worst intensity "
    f"differs by {LEAST_INTENSITY:.0f} points or more."
)


def headline(change: Comparison) -> str:
    """Return the change in a few words."""
    if not change.clear:
        return NO_CHANGE
    words = []
    if change.area_change not in {"none painted", "no clear change"}:
        area = {"appeared": "Pain appeared", "gone": "Pain is gone", "moved": "Moved"}
        words.append(area.get(change.area_change, f"{change.area_change.capitalize()} area"))
    if change.intensity_change not in {"none painted", "no clear change"}:
        words.append(change.intensity_change)
    if change.area_change == "no clear change":
        words.append("in about the same area")
    return ", ".join(words).capitalize()


def compare_html(before: Session, after: Session, change: Comparison, atlas: Atlas | None) -> str:
    """Return the comparison in words."""
    text = ""
    for word, session in (("Earlier", before), ("Later", after)):
        text += f"<p><b>{word}:</b> {escape(session.title or UNTITLED)}<br/><span class='quiet'>"
        text += f"{day(session.created)}</span></p>"
    text += f"<h3>{headline(change)}</h3>"
    text += "".join(f"<p>{escape(line)}</p>" for line in change_sentences(change, lambda key: muscle_name(key, atlas)))
    text += "".join(f"<p>{line}</p>" for line in _views(change))
    return text + f"<p class='quiet'>{WHY_CLEAR if change.clear else WHY_NOISE}</p>"


def _views(change: Comparison) -> list[str]:
    """Return the share of each view that was and is painted."""
    lines = []
    for view in VIEWS:
        was, now = change.before.of_view[view], change.after.of_view[view]
        if was or now:
            lines.append(f"Of the {view} view {was:.1%} was painted before, {now:.1%} later.")
    return lines


class CompareView(QDialog):
    """Shows two sessions as one change."""

    def __init__(self, before: Session, after: Session, atlas: Atlas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Compare two sessions")
        self.resize(1080, 700)
        self.change = compare(before, after)
        self.bodies = TwoBodies()
        amounts = {GAINED: self.change.gained_mm2, LOST: self.change.lost_mm2, KEPT: self.change.kept_mm2}
        legend = [(f"{look.name}, {square_cm(amounts[look])}", partial(paint_swatch, look=look)) for look in LOOKS]
        said = "; ".join(words for words, _ in legend)
        self.bodies.show_over(load_figure(after.drawing.figure), self._over, legend, said)
        self.words = QTextBrowser()
        self.words.setFixedWidth(380)
        self.words.setAccessibleName("What changed, in words")
        self.words.document().setDefaultStyleSheet(STYLE)
        self.words.document().setDocumentMargin(20)
        self.words.setHtml(compare_html(before, after, self.change, atlas))
        close = QPushButton("Close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        hint = QLabel("Left and right are the person's own.")
        hint.setObjectName("quiet")
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.bodies, 1)
        body.addWidget(self.words)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.addWidget(hint)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addLayout(foot)

    def _over(self, painter: QPainter, view: View, mm: float) -> None:
        paint_change(painter, self.change.views[view], view, mm)
