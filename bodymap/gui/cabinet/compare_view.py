"""Two sessions compared: what was gained, lost and kept on the bodies, and the numbers in sentences beside them."""

from functools import partial
from html import escape

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.body.figure import load_figure
from bodymap.body.frame import VIEWS, View
from bodymap.gui.bodies.change_art import GAINED, KEPT, LOOKS, LOST, paint_change, paint_swatch
from bodymap.gui.bodies.two_bodies import TwoBodies
from bodymap.gui.texts.session_words import muscle_name, title_of
from bodymap.gui.widgets.reading import close_button, text_page
from bodymap.gui.widgets.room import beside, size_for
from bodymap.report.change_words import change_sentences, square_cm
from bodymap.report.dates import day
from bodymap.sessions.compare import (
    LEAST_INTENSITY,
    LEAST_JACCARD,
    REDRAW_JACCARD,
    REDRAW_SPREAD,
    AreaChange,
    Comparison,
    IntensityChange,
    compare,
)
from bodymap.sessions.session import Session
from bodymap.words import later, number, share, tr

NO_CHANGE = later("No clear change")
WHY_NOISE = later(
    "Why 'no clear change'? People who draw the same pain twice, a minute apart, agree with themselves to a Jaccard "
    "index of {usual} ± {spread} (1 is the very same area). Two drawings that agree to {least} or more, with worst "
    "intensities less than {points} points apart, cannot be told from one pain drawn twice."
)
WHY_CLEAR = later(
    "People who draw the same pain twice, a minute apart, agree with themselves to a Jaccard index of "
    "{usual} ± {spread} (1 is the very same area). A change is called clear where two drawings agree less than "
    "{least}, or the worst intensity differs by {points} points or more."
)
# What changed of the area and of the intensity, in a few words.
HEADLINES: dict[tuple[AreaChange, IntensityChange], str] = {
    ("no clear change", "stronger"): later("Stronger, in about the same area"),
    ("no clear change", "weaker"): later("Weaker, in about the same area"),
    ("appeared", "none painted"): later("Pain appeared"),
    ("gone", "none painted"): later("Pain is gone"),
    ("larger", "no clear change"): later("Larger area"),
    ("larger", "stronger"): later("Larger area, stronger"),
    ("larger", "weaker"): later("Larger area, weaker"),
    ("smaller", "no clear change"): later("Smaller area"),
    ("smaller", "stronger"): later("Smaller area, stronger"),
    ("smaller", "weaker"): later("Smaller area, weaker"),
    ("moved", "no clear change"): later("Moved"),
    ("moved", "stronger"): later("Moved, stronger"),
    ("moved", "weaker"): later("Moved, weaker"),
}
VIEW_SHARES: dict[View, str] = {
    "front": later("Of the front view {before} was painted before, {after} later."),
    "back": later("Of the back view {before} was painted before, {after} later."),
}


def headline(change: Comparison) -> str:
    """Return the change in a few words."""
    return tr(HEADLINES.get((change.area_change, change.intensity_change), NO_CHANGE))


def compare_html(before: Session, after: Session, change: Comparison, atlas: Atlas | None) -> str:
    """Return the comparison in words."""
    text = ""
    for word, session in ((tr("Earlier:"), before), (tr("Later:"), after)):
        text += f"<p><b>{word}</b> {escape(title_of(session))}<br/><span class='quiet'>"
        text += f"{day(session.created)}</span></p>"
    text += f"<h3>{headline(change)}</h3>"
    text += "".join(f"<p>{escape(line)}</p>" for line in change_sentences(change, lambda key: muscle_name(key, atlas)))
    text += "".join(f"<p>{line}</p>" for line in _views(change))
    why = tr(
        WHY_CLEAR if change.clear else WHY_NOISE,
        usual=number(REDRAW_JACCARD, 2),
        spread=number(REDRAW_SPREAD, 2),
        least=number(LEAST_JACCARD, 2),
        points=number(LEAST_INTENSITY),
    )
    return text + f"<p class='quiet'>{why}</p>"


def _views(change: Comparison) -> list[str]:
    """Return the share of each view that was and is painted."""
    lines = []
    for view in VIEWS:
        was, now = change.before.of_view[view], change.after.of_view[view]
        if was or now:
            lines.append(tr(VIEW_SHARES[view], before=share(was, 1), after=share(now, 1)))
    return lines


class CompareView(QDialog):
    """Shows two sessions as one change."""

    def __init__(self, before: Session, after: Session, atlas: Atlas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare two sessions"))
        self.resize(size_for(self, 1080, 700))
        self.change = compare(before, after)
        self.bodies = TwoBodies()
        amounts = {GAINED: self.change.gained_mm2, LOST: self.change.lost_mm2, KEPT: self.change.kept_mm2}
        names = {look: tr(look.name) for look in LOOKS}
        legend = [(f"{names[look]}, {square_cm(amounts[look])}", partial(paint_swatch, look=look)) for look in LOOKS]
        said = "; ".join(words for words, _ in legend)
        self.bodies.show_over(load_figure(after.drawing.figure), self._over, legend, said)
        self.words = text_page(tr("What changed, in words"), compare_html(before, after, self.change, atlas), 20)
        self.words.setFixedWidth(beside(380))
        hint = QLabel(tr("Left and right are the person's own."))
        hint.setObjectName("quiet")
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.bodies, 1)
        body.addWidget(self.words)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.addWidget(hint)
        foot.addStretch(1)
        foot.addWidget(close_button(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addLayout(foot)

    def _over(self, painter: QPainter, view: View, mm: float) -> None:
        paint_change(painter, self.change.views[view], view, mm)
