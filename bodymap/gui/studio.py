"""The studio: carries a stroke from the canvas to the document, the ranking and the panel.

It owns no truth: the document holds the drawing, the engine what is known, the panel what is chosen.
"""

from PySide6.QtCore import QObject, Signal

from bodymap.atlas.area import BOTH_SIDES, pattern_areas
from bodymap.atlas.loader import Atlas
from bodymap.atlas.shape import locate
from bodymap.body.figure import load_figure
from bodymap.body.frame import LEAST_MM2, VIEWS, View, areas_of
from bodymap.drawing.mark import Mark
from bodymap.drawing.visible import VisibleParts
from bodymap.gui.brush_state import BrushState
from bodymap.gui.canvas import Canvas
from bodymap.gui.layers import Shown
from bodymap.gui.panel import Panel
from bodymap.ranking.candidates import Candidate, stand
from bodymap.ranking.engine import Engine
from bodymap.ranking.overlap import LiveOverlap, Sums
from bodymap.ranking.reading import unreached
from bodymap.sessions.document import Document

LIVE_ROWS = 60  # candidates enough to fill the list's rows while the brush moves


class Studio(QObject):
    """Wires canvas, panel, document and engine; `ranked` tells that the list is up to date."""

    ranked = Signal()

    def __init__(self, document: Document, brush: BrushState, canvas: Canvas, panel: Panel) -> None:
        super().__init__()
        self.document = document
        self.brush = brush
        self.canvas = canvas
        self.panel = panel
        self.engine: Engine | None = None
        self._visible = VisibleParts()
        self._live: LiveOverlap | None = None
        self._candidates: list[Candidate] = []
        self._asked = ""
        canvas.stroke_began.connect(self._stroke_began)
        canvas.stroke_grew.connect(self._stroke_grew)
        canvas.stroke_ended.connect(self._stroke_ended)
        canvas.stroke_cancelled.connect(self.refresh)
        panel.chosen.connect(self._chosen)
        panel.pointed.connect(self._pointed)
        panel.asked.connect(self.open_muscle)
        document.on_change.append(self.refresh)
        document.ranker = self._rank

    @property
    def atlas(self) -> Atlas | None:
        """What is known, once it is read."""
        return self.engine.atlas if self.engine else None

    def set_engine(self, engine: Engine) -> None:
        """Begin to rank."""
        self.engine = engine
        self.document.atlas = engine.atlas.version
        self.refresh()
        self.document.save()  # what was painted before it could be ranked

    def _rank(self, _drawing: object) -> list[Candidate]:
        """Return the candidates of the drawing of now, for the library to keep."""
        return self._candidates

    # a stroke's road

    def _stroke_began(self, _view: str) -> None:
        if self.engine is not None:
            drawing = self.document.drawing
            self._live = self.engine.overlap(drawing.figure).live(drawing)

    def _stroke_grew(self, view: View, added: object) -> None:
        if self._live is None:
            return
        area = areas_of(added)  # type: ignore[arg-type]
        if self.brush.tool == "eraser":
            self._live.erase(view, area)
        else:
            self._live.paint(view, area, Mark(view, area, self.brush.intensity, self.brush.quality).weight)
        self._show_sums(self._live.sums, LIVE_ROWS)

    def _stroke_ended(self, view: View, area: object) -> None:
        self._live = None
        paint = areas_of(area)  # type: ignore[arg-type]
        if self.brush.tool == "eraser":
            self.document.erase(view, paint)
        elif paint.area >= LEAST_MM2:
            self.document.paint(Mark(view, paint, self.brush.intensity, self.brush.quality))
        self.refresh()

    # what is shown

    def refresh(self) -> None:
        """Show the drawing and its ranking as they are now."""
        drawing = self.document.drawing
        figure = load_figure(drawing.figure)
        if self.canvas.figure is not figure:
            self.canvas.show_figure(figure)
        visible = self._visible.of(drawing.marks)
        if self.engine is None:
            self.canvas.show_paint(visible)
            return
        overlap = self.engine.overlap(drawing.figure)
        self.canvas.show_unreached({view: unreached(overlap, drawing, view) for view in VIEWS})
        self.canvas.show_paint(visible)
        self._show_sums(overlap.of(drawing), None)
        chosen = self.panel.list.current
        if chosen is not None:
            self._chosen(chosen)
        elif self._asked:
            self.open_muscle(self._asked)
        else:
            self._hide_detail()
        self.ranked.emit()

    def _show_sums(self, sums: Sums, top: int | None) -> None:
        if self.engine is None:
            return
        atoms = self.engine.overlap(self.document.drawing.figure).atoms
        self._candidates = stand(atoms, sums).candidates(top)
        painted = sums.total_weighted > LEAST_MM2 / 10
        reached = sums.reached_weighted / sums.total_weighted if painted else 1.0
        self.panel.show_candidates(self._candidates, self.engine.atlas, painted=painted, unexplained=1 - reached)

    def _chosen(self, candidate: Candidate | None) -> None:
        if candidate is None or self.engine is None:
            self._hide_detail()
            return
        self._asked = ""
        muscle = self.engine.atlas.muscles[candidate.muscle]
        self.panel.detail.show_muscle(muscle, candidate, self.engine.atlas)
        self.panel.show_detail(visible=True)
        self.canvas.show_pattern(self._shown(candidate))

    def _hide_detail(self) -> None:
        self.panel.show_detail(visible=False)
        self.canvas.show_pattern(((), ()))

    def _pointed(self, candidate: Candidate | None) -> None:
        """Show the pattern of the row under the pointer, or of the chosen one."""
        shown = candidate or self.panel.list.current
        self.canvas.show_pattern(self._shown(shown) if shown else ((), ()))

    def _shown(self, candidate: Candidate) -> Shown:
        """Return the areas and press points of a candidate's patterns."""
        assert self.engine is not None  # noqa: S101 - there are candidates
        muscle = self.engine.atlas.muscles[candidate.muscle]
        figure = load_figure(self.document.drawing.figure)
        areas = [a for a in pattern_areas(muscle, candidate.side, figure) if a.id in candidate.patterns]
        points: list[tuple[View, tuple[float, float]]] = []
        two_sided = BOTH_SIDES in candidate.patterns  # it has no press point of its own
        for pattern in muscle.patterns:
            if two_sided or pattern.id in candidate.patterns:
                x, y = locate(pattern.press.at, pattern.press.view, figure)
                points += [(pattern.press.view, (sign * x, y)) for sign in _signs(candidate)]
        return areas, points

    def open_muscle(self, key: str) -> None:
        """Show a muscle that need not be in the list, with its usual area on the body."""
        if self.engine is None or key not in self.engine.atlas.muscles:
            return
        if self.panel.list.select(key):
            return
        self.panel.list.forget()
        self._asked = key
        muscle = self.engine.atlas.muscles[key]
        self.panel.detail.show_muscle(muscle, None, self.engine.atlas)
        self.panel.show_detail(visible=True)
        figure = load_figure(self.document.drawing.figure)
        areas = pattern_areas(muscle, "midline" if muscle.midline else "left", figure)
        points = [(p.press.view, locate(p.press.at, p.press.view, figure)) for p in muscle.patterns]
        self.canvas.show_pattern((areas, points))


def _signs(candidate: Candidate) -> tuple[int, ...]:
    return {"left": (1,), "right": (-1,), "both": (1, -1), "midline": (1,)}[candidate.side]
