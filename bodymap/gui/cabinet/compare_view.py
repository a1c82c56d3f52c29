"""Two sessions compared: what was gained, lost and kept on the bodies, and the numbers in sentences beside them."""

from functools import partial
from html import escape

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.body.figure import load_figure
from bodymap.body.frame import VIEWS, View
from bodymap.gui.bodies.change_art import GAINED, KEPT, LOST, Look, paint_change, paint_swatch
from bodymap.gui.bodies.two_bodies import TwoBodies
from bodymap.gui.look.theme import SMALL, px
from bodymap.gui.texts.session_words import title_of
from bodymap.gui.widgets.reading import close_button, inset, text_page
from bodymap.gui.widgets.room import beside, size_for
from bodymap.report.change_words import areas_read, change_sentences, index_line
from bodymap.report.dates import day
from bodymap.report.muscle_names import muscle_name
from bodymap.sessions.compare import AreaChange, Comparison, compare
from bodymap.sessions.session import Session
from bodymap.sessions.strength import LEAST_INTENSITY, IntensityChange
from bodymap.words import later, number, share, tr

NO_CHANGE = later("No clear change")
FEELS_OTHER = later("Feels another way")
ALSO_FEELS = later("{change}; feels another way")
WHY_NOISE = later(
    "Why 'no clear change'? People who draw the same pain twice, a minute apart, never paint quite the same. These two "
    "drawings differ no more than that, their worst intensities and those of each side painted in both by less than "
    "{points} points, and it feels as before."
)
WHY_CLEAR = later(
    "People who draw the same pain twice, a minute apart, never paint quite the same. A change is called clear where "
    "two drawings differ more than that, where a good part of one lies far from the other, where their worst "
    "intensities or those of a side painted in both differ by {points} points or more, or where it feels another way."
)
# What changed of the area and of the intensity, in a few words.
HEADLINES: dict[tuple[AreaChange, IntensityChange], str] = {
    ("no clear change", "stronger"): later("Stronger, in about the same area"),
    ("no clear change", "weaker"): later("Weaker, in about the same area"),
    ("no clear change", "mixed"): later("Partly stronger, partly weaker, in about the same area"),
    ("appeared", "none painted"): later("Pain appeared"),
    ("gone", "none painted"): later("Pain is gone"),
    ("elsewhere", "no clear change"): later("In another place"),
    ("elsewhere", "stronger"): later("In another place, stronger"),
    ("elsewhere", "weaker"): later("In another place, weaker"),
    ("elsewhere", "mixed"): later("In another place, partly stronger, partly weaker"),
    ("larger", "no clear change"): later("Larger area"),
    ("larger", "stronger"): later("Larger area, stronger"),
    ("larger", "weaker"): later("Larger area, weaker"),
    ("larger", "mixed"): later("Larger area, partly stronger, partly weaker"),
    ("smaller", "no clear change"): later("Smaller area"),
    ("smaller", "stronger"): later("Smaller area, stronger"),
    ("smaller", "weaker"): later("Smaller area, weaker"),
    ("smaller", "mixed"): later("Smaller area, partly stronger, partly weaker"),
    ("moved", "no clear change"): later("Moved"),
    ("moved", "stronger"): later("Moved, stronger"),
    ("moved", "weaker"): later("Moved, weaker"),
    ("moved", "mixed"): later("Moved, partly stronger, partly weaker"),
}
STRONGER_NOW, WEAKER_NOW = later("stronger now"), later("weaker now")
VIEW_SHARES: dict[View, str] = {
    "front": later("Of the front view {before} was painted before, {after} later."),
    "back": later("Of the back view {before} was painted before, {after} later."),
}


def headline(change: Comparison) -> str:
    """Return the change in a few words."""
    what = change.area_change, change.intensity_change
    if not (change.felt_gained or change.felt_lost):
        return tr(HEADLINES.get(what, NO_CHANGE))
    return tr(ALSO_FEELS, change=tr(HEADLINES[what])) if what in HEADLINES else tr(FEELS_OTHER)


def compare_html(before: Session, after: Session, change: Comparison, atlas: Atlas | None) -> str:
    """Return the comparison in words."""
    text = ""
    for word, session in ((tr("Earlier:"), before), (tr("Later:"), after)):
        text += f"<p><b>{word}</b> {escape(title_of(session))}<br/><span class='quiet'>"
        text += f"{day(session.created)}</span></p>"
    text += f"<h3>{headline(change)}</h3>"
    text += "".join(f"<p>{escape(line)}</p>" for line in change_sentences(change, lambda key: muscle_name(key, atlas)))
    text += "".join(f"<p>{line}</p>" for line in _views(change))
    why = tr(WHY_CLEAR if change.clear else WHY_NOISE, points=number(LEAST_INTENSITY))
    index = index_line(change)
    small = f"<p class='quiet' style='font-size: {px(SMALL)}px'>{index}</p>" if index else ""
    return f"{text}<p class='quiet'>{why}</p>{small}"


def _views(change: Comparison) -> list[str]:
    """Return the share of each view that was and is painted, where it is another now."""
    lines = []
    for view in VIEWS:
        was, now = share(change.before.of_view[view], 1), share(change.after.of_view[view], 1)
        if was != now:
            lines.append(tr(VIEW_SHARES[view], before=was, after=now))
    return lines


def _legend(change: Comparison) -> list[tuple[Look, str]]:
    """Return what is seen on the bodies, with its area; where the pain stayed, whether it is as strong."""
    lines = []
    read = areas_read(change)
    for look, area in ((GAINED, read.gained), (LOST, read.lost), (KEPT, read.kept)):
        if not area:
            continue
        words = f"{tr(look.name)}, {area}"
        if look is KEPT and change.both is not None and abs(change.both[1] - change.both[0]) >= LEAST_INTENSITY:
            words = f"{words}; {tr(STRONGER_NOW if change.both[1] > change.both[0] else WEAKER_NOW)}"
        lines.append((look, words))
    return lines


class CompareView(QDialog):
    """Shows two sessions as one change."""

    def __init__(self, before: Session, after: Session, atlas: Atlas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare two sessions"))
        self.resize(size_for(self, 1080, 700))
        self.change = compare(before, after)
        self.bodies = TwoBodies()
        legend = [(words, partial(paint_swatch, look=look)) for look, words in _legend(self.change)]
        said = "; ".join(words for words, _ in legend) or tr("Nothing is painted in either drawing.")
        self.bodies.show_over(load_figure(after.drawing.figure), self._over, legend, said)
        self.words = text_page(tr("What changed, in words"), compare_html(before, after, self.change, atlas), 20)
        self.words.setFixedWidth(beside(380))
        hint = QLabel(tr("Left and right are the person's own."))
        hint.setObjectName("quiet")
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.bodies, 1)
        body.addLayout(inset(self.words))
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.addWidget(hint)
        foot.addStretch(1)
        close = close_button(self)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addLayout(foot)
        close.setFocus()

    def _over(self, painter: QPainter, view: View, mm: float) -> None:
        paint_change(painter, self.change.views[view], view, mm)
