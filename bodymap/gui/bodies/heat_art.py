"""Where it hurt how often, painted over the bodies in a few steps from pale to dark, with a legend for each."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS, View
from bodymap.body.held import TOLD, held_by
from bodymap.gui.bodies.two_bodies import Over, Swatch
from bodymap.gui.look.theme import current, skin
from bodymap.report.body_art import path_of
from bodymap.report.change_words import VIEWS_IN_WORDS
from bodymap.sessions.heat import HeatMap, Mask
from bodymap.sessions.heat_outline import heat_outline, squares
from bodymap.words import both, tr


def steps_of(heat: HeatMap) -> list[tuple[int, int, str]]:
    """Return (from, to, colour): the counts up to the most in as many steps as there are colours, or fewer."""
    colours = skin().over.heat  # one hue, furthest from the body's own where it hurt most often
    number = min(heat.most, len(colours))
    edges = [round(heat.most * step / number) for step in range(number + 1)] if number else [0]
    chosen = {1: colours[2:3], 2: colours[1::2], 3: colours[1:]}.get(number, colours)
    return [(edges[step] + 1, edges[step + 1], chosen[step]) for step in range(number)]


def heat_over(heat: HeatMap, figure: Figure) -> Over:
    """Return what paints how often each place was painted."""
    steps = {
        view: [(colour, path_of(heat_outline(heat.counts[view], low), view)) for low, _, colour in steps_of(heat)]
        for view in VIEWS
    }

    def over(painter: QPainter, view: View, _mm: float) -> None:
        painter.save()
        painter.setClipPath(path_of(figure.outline[view], view), Qt.ClipOperation.IntersectClip)
        for colour, path in steps[view]:  # each step over the paler one that surrounds it
            painter.fillPath(path, QColor(colour))
        painter.restore()

    return over


def legend_of(heat: HeatMap) -> list[Swatch]:
    """Return a line of the legend for each step."""
    lines: list[Swatch] = []
    for low, high, colour in steps_of(heat):
        times = str(low) if low == high else tr("{low} to {high}", low=low, high=high)
        words = tr("in {times} of %n session(s)", "", heat.sessions, times=times)
        lines.append((words, partial(_swatch, colour=colour)))
    return lines


def _swatch(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.fillRect(box, QColor(colour))
    painter.setPen(QPen(QColor(current().edge), 1))  # the darkest is seen on a dark page too
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def heat_words(heat: HeatMap, figure: Figure) -> str:
    """Return where it hurt most often, in a sentence."""
    if not heat.most:
        return tr("Nothing was painted in this time.")
    if heat.most == 1 and heat.sessions > 1:
        return tr("No place was painted in more than one session.")
    often = {view: heat.counts[view] == heat.most for view in VIEWS}
    whole = sum(int(often[view].sum()) for view in VIEWS)
    told = [view for view in VIEWS if often[view].sum() >= TOLD * whole]
    where = both(*(_place(figure, view, often[view]) for view in sorted(told, key=lambda view: -often[view].sum())))
    if heat.sessions == 1:
        return tr("Most of what was painted: {where}.", where=where)
    return tr("Most often: {where}, in {times} of %n session(s).", "", heat.sessions, where=where, times=heat.most)


def _place(figure: Figure, view: View, chosen: Mask) -> str:
    place = held_by(figure, view, squares(chosen)).words
    return tr("{place} ({view})", place=place, view=tr(VIEWS_IN_WORDS[view]))
