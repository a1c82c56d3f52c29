"""The studio: carries a stroke from the canvas to the document, the ranking and the panel.

It owns no truth: the document holds the drawing and the answers, the engine what is known, the panel what is chosen.
"""

import gc
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from shapely import MultiPolygon

from bodymap.atlas.area import BOTH_SIDES, CandidateSide, pattern_areas, sides_of
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.atlas.shape import locate
from bodymap.atlas.warnings import WarningSigns
from bodymap.body.figure import load_figure
from bodymap.body.frame import LEAST_MM2, VIEWS, View, areas_of
from bodymap.drawing.mark import Mark
from bodymap.drawing.visible import VisibleParts
from bodymap.gui.brush_state import BrushState
from bodymap.gui.canvas import Canvas
from bodymap.gui.layers import Shown, Tinted
from bodymap.gui.panel import Panel
from bodymap.gui.sides_page import SideReading
from bodymap.gui.theme import skin
from bodymap.gui.warning_text import Before, before
from bodymap.ranking.candidates import Candidate, best_on_side, stand
from bodymap.ranking.combination import Member, combination
from bodymap.ranking.engine import Engine
from bodymap.ranking.evidence import Judged, judge, questions
from bodymap.ranking.live import LiveOverlap
from bodymap.ranking.overlap import Sums
from bodymap.ranking.reading import unreached
from bodymap.ranking.sides import half, sides
from bodymap.ranking.warnings import Caution, WarningAreas
from bodymap.ranking.warnings_cache import kept_warning_signs
from bodymap.sessions.document import Document
from bodymap.words import tr

LIST_MS = 33  # between two rankings while the brush moves: 30 a second are more than an eye can read
LIVE_ROWS = 32  # candidates enough to fill the list's rows while the brush moves
SIGNS: dict[CandidateSide, tuple[int, ...]] = {"left": (1,), "right": (-1,), "both": (1, -1), "midline": (1,)}
NOTHING: Shown = ((), ())


class Studio(QObject):
    """Wires canvas, panel, document and engine.

    Signals:
        ranked: the list is up to date.
        cautioned: `caution` is: what the warning signs say of the drawing and the answers.
    """

    ranked = Signal()
    cautioned = Signal()

    def __init__(self, document: Document, brush: BrushState, canvas: Canvas, panel: Panel) -> None:
        super().__init__(panel)  # goes with it
        self.document = document
        self.brush = brush
        self.canvas = canvas
        self.panel = panel
        self.engine: Engine | None = None
        self.warnings = WarningAreas(WarningSigns())
        self.caution = Caution()
        self._visible = VisibleParts()
        self._live: LiveOverlap | None = None
        self._judged: list[Judged] = []
        self._members: tuple[Member, ...] = ()
        self._asked = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LIST_MS)
        self._pause.timeout.connect(self._show_live)
        canvas.stroke_began.connect(self._stroke_began)
        canvas.stroke_grew.connect(self._stroke_grew)
        canvas.stroke_ended.connect(self._stroke_ended)
        canvas.stroke_cancelled.connect(self._stroke_cancelled)
        panel.chosen.connect(self._chosen)
        panel.pointed.connect(self._pointed)
        panel.asked.connect(self.open_muscle)
        panel.pages.currentChanged.connect(self._page_changed)
        panel.questions.answered.connect(document.answer_sign)
        panel.detail.pressed.connect(document.answer_press)
        panel.warnings.answered.connect(document.answer_warnings)
        document.on_change.append(self.refresh)
        document.ranker = self._rank

    @property
    def atlas(self) -> Atlas | None:
        """What is known, once it is read."""
        return self.engine.atlas if self.engine else None

    def set_engine(self, engine: Engine) -> None:
        """Begin to rank."""
        self.engine = engine
        if not gc.get_freeze_count():  # once: what is built anew later must be collected
            gc.freeze()  # the atlas stays: no collection need walk through it, now or while somebody paints
        self.warnings = WarningAreas(kept_warning_signs())
        self.document.atlas = engine.atlas.version
        self.refresh()
        self.document.save()  # what was painted before it could be ranked

    def _rank(self, _drawing: object) -> list[Candidate]:
        """Return the candidates of the drawing of now, for the library to keep."""
        return [judged.candidate for judged in self._judged]

    # a stroke's road

    def _stroke_began(self, _view: str) -> None:
        if self.engine is not None:
            drawing = self.document.drawing
            self._live = LiveOverlap(self.engine.overlap(drawing.figure), drawing)

    def _stroke_grew(self, view: View, added: object) -> None:
        if self._live is None:
            return
        area = areas_of(added)  # type: ignore[arg-type]
        if self.brush.erasing:
            self._live.erase(view, area)
        else:
            self._live.paint(view, area, Mark(view, area, self.brush.intensity, self.brush.quality).weight)
        if not self._pause.isActive():  # the brush is heard at every move, the list is read 30 times a second
            self._show_live()
            self._pause.start()

    def _show_live(self) -> None:
        """Rank the stroke as far as it has grown."""
        if self._live is not None:
            self._show_sums(self._live.sums, LIVE_ROWS)

    def _stroke_ended(self, areas: Mapping[View, MultiPolygon]) -> None:
        self._live = None
        if self.brush.erasing:
            self.document.erase(areas)
        else:
            painted = [(view, area) for view, area in areas.items() if area.area >= LEAST_MM2]
            self.document.paint(*(Mark(view, area, self.brush.intensity, self.brush.quality) for view, area in painted))
        self.refresh()

    def _stroke_cancelled(self) -> None:
        self._live = None
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
        self._heed()
        overlap = self.engine.overlap(drawing.figure)
        self.canvas.show_unreached({view: unreached(overlap, drawing, view) for view in VIEWS})
        self.canvas.show_paint(visible)
        self._show_sums(overlap.of(drawing), None)
        self._page_changed()
        chosen = self.panel.list.current
        if chosen is not None:
            self._chosen(chosen)
        elif self._asked:
            self.open_muscle(self._asked)
        else:
            self._hide_detail()
        self.ranked.emit()

    def _heed(self) -> None:
        """Ask for the warning signs of what is painted, and show what the answers lead to."""
        said = dict(self.document.session.answers.warnings)
        self.caution = self.warnings.caution(self.document.drawing, said, self.document.warnings_read)
        self.panel.warnings.show_caution(self.caution, self.warnings.signs, said)
        self.cautioned.emit()

    def _show_sums(self, sums: Sums, top: int | None) -> None:
        if self.engine is None:
            return
        atlas, answers = self.engine.atlas, self.document.session.answers
        atoms = self.engine.overlap(self.document.drawing.figure).atoms
        self._judged = judge(stand(atoms, sums).candidates(top), atlas.muscles, answers.signs, answers.press)
        painted = sums.total_weighted > LEAST_MM2 / 10
        reached = sums.reached_weighted / sums.total_weighted if painted else 1.0
        self.panel.show_candidates(self._judged, atlas, painted=painted, unexplained=1 - reached)

    def _page_changed(self, _page: int = 0) -> None:
        """Bring the page that is seen up to date; the others wait until they are."""
        page = self.panel.pages.currentWidget()
        if self.engine is None:
            return
        if page is self.panel.questions:
            self._show_questions(self.engine)
        elif page is self.panel.together:
            self._show_together(self.engine)
        elif page is self.panel.sides:
            self._show_sides(self.engine)
        self._show_on_body()

    def _show_questions(self, engine: Engine) -> None:
        given = self.document.session.answers.signs
        candidates = [judged.candidate for judged in self._judged]
        asked = [sign for sign, _ in questions(candidates, engine.atlas.muscles, given)]
        painted = bool(self.document.drawing.marks)
        self.panel.questions.show_questions(asked, engine.atlas.signs, given, painted=painted)

    def _show_together(self, engine: Engine) -> None:
        drawing = self.document.drawing
        overlap = engine.overlap(drawing.figure)
        sums = overlap.of(drawing)
        self._members = combination(overlap, drawing)
        rest = 1 - sums.reached_weighted / sums.total_weighted if sums.total_weighted > 0 else 0.0
        self.panel.together.show_members(self._members, rest, engine.atlas)

    def _show_sides(self, engine: Engine) -> None:
        drawing = self.document.drawing
        whole = engine.candidates(drawing)
        leaders = {
            tr("Left only"): [c for c in engine.candidates(half(drawing, "left")) if c.side == "left"],
            tr("Right only"): [c for c in engine.candidates(half(drawing, "right")) if c.side == "right"],
            tr("Both sides"): [c for c in whole if c.side == "both"],
        }
        self.panel.sides.show_sides(sides(drawing), leaders, engine.atlas)
        self._show_muscle_sides(engine)

    def _show_muscle_sides(self, engine: Engine) -> None:
        drawing = self.document.drawing
        figure = load_figure(drawing.figure)
        chosen = self.panel.list.current
        visible = self._visible.of(drawing.marks)
        if chosen is None:
            self.panel.sides.show_muscle(None, figure, visible, ())
            return
        muscle = engine.atlas.muscles[chosen.candidate.muscle]
        overlap = engine.overlap(drawing.figure)
        readings = []
        for side in sides_of(muscle):
            published = BOTH_SIDES if side == "both" and muscle.both_sides else None
            read = best_on_side(overlap.atoms, overlap.of(drawing), muscle.id, side, published)
            wanted = (published,) if published else read.patterns if read else None
            areas = [a for a in pattern_areas(muscle, side, figure) if wanted is None or a.id in wanted]
            explained, covered = (read.explained, read.covered) if read else (0.0, 0.0)
            readings.append(SideReading(side, areas, explained, covered))
        self.panel.sides.show_muscle(muscle, figure, visible, readings)

    def _chosen(self, judged: Judged | None) -> None:
        if judged is None or self.engine is None:
            self._hide_detail()
            return
        self._asked = ""
        self._show_detail(judged.candidate.muscle, judged)
        if self.panel.pages.currentWidget() is self.panel.sides:
            self._show_muscle_sides(self.engine)
        self._show_on_body()

    def _show_detail(self, key: str, judged: Judged | None) -> None:
        assert self.engine is not None  # noqa: S101 - there are muscles
        figure = load_figure(self.document.drawing.figure)
        said = self.document.session.answers.press
        muscle = self.engine.atlas.muscles[key]
        self.panel.detail.show_muscle(muscle, judged, self.engine.atlas, figure, said, self.before(muscle))
        self.panel.show_detail(visible=True)

    def before(self, muscle: Muscle) -> Before:
        """Return what stands above a muscle's press test and self-care, by what the warning signs say now."""
        unsafe = self.warnings.unsafe_for(self.document.drawing, muscle)
        return before(self.caution, self.warnings.signs, unsafe)

    def _hide_detail(self) -> None:
        self.panel.show_detail(visible=False)
        self._show_on_body()

    def _pointed(self, candidate: Candidate | None) -> None:
        """Show the pattern of the row under the pointer, or what stood there before."""
        if candidate is not None:
            self.canvas.show_pattern(self._shown(candidate))
        else:
            self._show_on_body()

    def _show_on_body(self) -> None:
        """Draw on the body what is chosen: the combination on its page, else a muscle."""
        chosen = self.panel.list.current
        if self.panel.pages.currentWidget() is self.panel.together and self.engine is not None:
            self.canvas.show_pattern(self._shown_members(self.engine))
        elif chosen is not None:
            self.canvas.show_pattern(self._shown(chosen.candidate))
        elif self._asked and self.engine is not None:
            self.canvas.show_pattern(self._shown_muscle(self.engine, self._asked))
        else:
            self.canvas.show_pattern(NOTHING)

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
                points += [(pattern.press.view, (sign * x, y)) for sign in SIGNS[candidate.side]]
        return [(area, skin().pattern) for area in areas], points

    def _shown_members(self, engine: Engine) -> Shown:
        """Return the areas of the combination, each member in its own colour."""
        figure = load_figure(self.document.drawing.figure)
        areas: list[Tinted] = []
        for index, member in enumerate(self._members):
            patterns = pattern_areas(engine.atlas.muscles[member.muscle], member.side, figure)
            areas += [(area, skin().colour_of(index)) for area in patterns if area.id in member.pattern.split("+")]
        return areas, ()

    def _shown_muscle(self, engine: Engine, key: str) -> Shown:
        """Return the usual area of a muscle that need not be a candidate."""
        muscle = engine.atlas.muscles[key]
        figure = load_figure(self.document.drawing.figure)
        areas = pattern_areas(muscle, "midline" if muscle.midline else "left", figure)
        points = [(p.press.view, locate(p.press.at, p.press.view, figure)) for p in muscle.patterns]
        return [(area, skin().pattern) for area in areas], points

    def open_muscle(self, key: str) -> None:
        """Show a muscle that need not be in the list, with its usual area on the body."""
        if self.engine is None or key not in self.engine.atlas.muscles:
            return
        if self.panel.list.select(key):
            return
        self.panel.list.forget()
        self._asked = key
        self._show_detail(key, None)
        self._show_on_body()
