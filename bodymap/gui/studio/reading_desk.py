"""The reading desk: fills the pages beside the ranking - questions, together, sides - when they are seen.

What takes longer for many marks is worked out beside the window, over sums of its own.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from bodymap.atlas.area import BOTH_SIDES, pattern_areas, sides_of
from bodymap.body.figure import load_figure
from bodymap.drawing.mark import Drawing
from bodymap.gui.panel.panel import Panel
from bodymap.gui.panel.questions import Asked
from bodymap.gui.panel.side_bodies import SideReading
from bodymap.gui.widgets.aside import Aside
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.work import Works
from bodymap.ranking.candidates import Candidate, best_on_side, stand
from bodymap.ranking.combination import Member, combination
from bodymap.ranking.engine import Engine
from bodymap.ranking.evidence import Judged, questions
from bodymap.ranking.overlap import Overlap
from bodymap.ranking.sides import Sides, half, sides
from bodymap.sessions.document import Document
from bodymap.words import tr

FEW = 12  # marks that are read in a moment

Combined = tuple[Drawing, tuple[Member, ...], float]  # of which drawing, the members, what no pattern reaches
Leaders = tuple[Drawing, Sides, list[Candidate], list[Candidate], list[Candidate]]


class ReadingDesk(QObject):
    """Brings the page that is seen up to date; the others wait until they are.

    Signals:
        combined: `members` are those of the drawing of now.
    """

    combined = Signal()

    def __init__(self, document: Document, panel: Panel, works: Works, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._panel = document, panel
        self._engine: Engine | None = None
        self._together, self._sides = Aside(works, notice, self), Aside(works, notice, self)
        self.members: tuple[Member, ...] = ()

    def show(self, engine: Engine, judged: Sequence[Judged]) -> None:
        """Fill the page that is seen."""
        self._engine = engine
        page, panel = self._panel.pages.currentWidget(), self._panel
        drawing = self._document.drawing
        atoms = engine.overlap(drawing.figure).atoms
        long = len(drawing.marks) > FEW
        if page is not panel.questions:
            panel.questions.leave()
        if page is panel.questions:
            self._show_questions(engine, judged)
        elif page is panel.together:
            overlap = Overlap(atoms) if long else engine.overlap(drawing.figure)
            if long:
                panel.together.show_working()
            self._together.ask(lambda: _combined(overlap, drawing), self._show_together, long=long)
        elif page is panel.sides:
            overlap = Overlap(atoms) if long else engine.overlap(drawing.figure)
            if long:
                panel.sides.show_working()
            self._sides.ask(lambda: _leaders(overlap, drawing), self._show_sides, long=long)

    def _show_questions(self, engine: Engine, judged: Sequence[Judged]) -> None:
        session, drawing = self._document.session, self._document.drawing
        given = session.answers.signs
        open_ = [sign for sign, _ in questions([one.candidate for one in judged], engine.atlas.muscles, given)]
        about = (session.id, drawing)
        self._panel.questions.show_questions(Asked(open_, engine.atlas.signs, given, bool(drawing.marks), about))

    def _show_together(self, combined: Combined) -> None:
        drawing, members, unreached = combined
        if self._engine is not None and drawing is self._document.drawing:
            self.members = members
            self._panel.together.show_members(members, unreached, self._engine.atlas)
            self.combined.emit()

    def _show_sides(self, leaders: Leaders) -> None:
        drawing, lie, left, right, both = leaders
        if self._engine is not None and drawing is self._document.drawing:
            named = {tr("Left only"): left, tr("Right only"): right, tr("Both sides"): both}
            self._panel.sides.show_sides(lie, named, self._engine.atlas)
            self.show_muscle_sides(self._engine)

    def show_muscle_sides(self, engine: Engine) -> None:
        """Show the muscle that is chosen, read on each side, where that page is seen."""
        if self._panel.pages.currentWidget() is not self._panel.sides:
            return
        drawing, chosen = self._document.drawing, self._panel.list.current
        figure, overlap = load_figure(drawing.figure), engine.overlap(drawing.figure)
        visible = overlap.visible(drawing)
        if chosen is None:
            self._panel.sides.show_muscle(None, figure, visible, ())
            return
        muscle = engine.atlas.muscles[chosen.candidate.muscle]
        sums, readings = overlap.of(drawing), []
        published = {"both": BOTH_SIDES} if muscle.both_sides else {}
        reads = {
            side: best_on_side(overlap.atoms, sums, muscle.id, side, published.get(side)) for side in sides_of(muscle)
        }
        found = (reads.get(chosen.candidate.side), *reads.values())
        usual = next((read.patterns for read in found if read and BOTH_SIDES not in read.patterns), None)
        for side, read in reads.items():
            wanted = (published[side],) if side in published else read.patterns if read else usual
            areas = [a for a in pattern_areas(muscle, side, figure) if wanted is None or a.id in wanted]
            explained, covered = (read.explained, read.covered) if read else (0.0, 0.0)
            readings.append(SideReading(side, areas, explained, covered))
        self._panel.sides.show_muscle(muscle, figure, visible, readings)


def _combined(overlap: Overlap, drawing: Drawing) -> Combined:
    sums = overlap.of(drawing)
    unreached = 1 - sums.reached_weighted / sums.total_weighted if sums.total_weighted > 0 else 0.0
    return drawing, combination(overlap, drawing), unreached


def _leaders(overlap: Overlap, drawing: Drawing) -> Leaders:
    def candidates(part: Drawing, side: str) -> list[Candidate]:
        return [c for c in stand(overlap.atoms, overlap.of(part)).candidates(None) if c.side == side]

    left, right = candidates(half(drawing, "left"), "left"), candidates(half(drawing, "right"), "right")
    return drawing, sides(drawing), left, right, candidates(drawing, "both")
