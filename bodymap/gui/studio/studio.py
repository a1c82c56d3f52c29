"""The studio: carries what is drawn from the document to the ranking, the panel and the bodies.

It owns no truth: the document holds the drawing and the answers, the engine what is known, the panel what is chosen.
"""

import gc

from PySide6.QtCore import QObject, Signal

from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.atlas.warnings import WarningSigns
from bodymap.body.figure import load_figure
from bodymap.body.frame import LEAST_MM2, VIEWS
from bodymap.drawing.visible import VisibleParts
from bodymap.gui.bodies.layers import Shown
from bodymap.gui.canvas.canvas import Canvas
from bodymap.gui.panel.panel import Panel
from bodymap.gui.studio import shown_patterns
from bodymap.gui.studio.live_stroke import LiveStroke
from bodymap.gui.studio.reading_desk import ReadingDesk
from bodymap.gui.texts.warning_text import Before, before, nerve_words
from bodymap.gui.tools.brush_state import BrushState
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.work import Works
from bodymap.ranking.candidates import Candidate, stand
from bodymap.ranking.engine import Engine
from bodymap.ranking.evidence import Judged, judge
from bodymap.ranking.overlap import Sums
from bodymap.ranking.reading import unreached
from bodymap.ranking.warnings import Caution, WarningAreas
from bodymap.ranking.warnings_cache import kept_warning_signs
from bodymap.sessions.document import Document

LIVE_ROWS = 32  # candidates enough to fill the list's rows while the brush moves


class Studio(QObject):
    """Wires canvas, panel, document and engine.

    Signals:
        ranked: the list is up to date.
        cautioned: `caution` is: what the warning signs say of the drawing and the answers.
    """

    ranked = Signal()
    cautioned = Signal()

    def __init__(
        self, document: Document, brush: BrushState, canvas: Canvas, panel: Panel, works: Works, notice: Notice
    ) -> None:
        super().__init__(panel)  # goes with it
        self.document = document
        self.canvas = canvas
        self.panel = panel
        self.pages = ReadingDesk(document, panel, works, notice, self)
        self.pages.combined.connect(self._show_on_body)
        self.engine: Engine | None = None
        self.warnings = WarningAreas(WarningSigns())
        self.caution = Caution()
        self._visible = VisibleParts()
        self._judged: list[Judged] = []
        self._asked = ""
        self._session = document.session.id  # whose muscle is shown
        self._history = document.history  # of the drawing to which what is being made belongs
        self.stroke = LiveStroke(document, brush, canvas, lambda: self.engine, self)
        self.stroke.grew.connect(self._show_sums)
        self.stroke.gone.connect(self.refresh)
        panel.chosen.connect(self._chosen)
        panel.pointed.connect(self._pointed)
        panel.asked.connect(self.open_muscle)
        panel.pages.currentChanged.connect(self._page_changed)
        panel.questions.answered.connect(document.answer_sign)
        panel.detail.closed.connect(self.put_away)
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
        waits = not self.document.atlas and bool(self.document.drawing.marks) and not self.document.as_kept
        self.document.atlas = engine.atlas.version
        self.refresh()
        if waits:
            self.document.save()  # what was painted before it could be ranked

    def _rank(self, _drawing: object) -> list[Candidate]:
        """Return the candidates of the drawing of now, for the library to keep."""
        return [judged.candidate for judged in self._judged]

    # what is shown

    def refresh(self) -> None:
        """Show the drawing and its ranking as they are now."""
        drawing = self.document.drawing
        figure = load_figure(drawing.figure)
        if self.document.history is not self._history:
            self._history = self.document.history
            self.canvas.cancel_stroke()  # begun in the session of before
        if self.canvas.figure is not figure:
            self.canvas.cancel_stroke()  # within the figure of before
            self.canvas.show_figure(figure)
        if self.document.session.id != self._session:  # another one's muscle is not its own
            self._session, self._asked = self.document.session.id, ""
            self.panel.list.forget()
        if self.engine is None:
            self.canvas.show_paint(self._visible.of(drawing.marks))
            return
        self._heed()
        overlap = self.engine.overlap(drawing.figure)
        self.canvas.show_unreached({view: unreached(overlap, drawing, view) for view in VIEWS})
        self.canvas.show_paint(overlap.visible(drawing))
        self._show_sums(overlap.of(drawing), top=None)
        self._page_changed()
        chosen = self.panel.list.current
        if chosen is not None:
            self._chosen(chosen)
        elif self._asked:
            self._show_asked(self._asked)
        else:
            self._hide_detail()
        self.ranked.emit()

    def _heed(self) -> None:
        """Ask for the warning signs of what is painted and of what is looked at; show what the answers lead to."""
        said = dict(self.document.session.answers.warnings)
        self.caution = self._caution_of(self.atlas.muscles.get(self._asked) if self.atlas else None)
        self.panel.warnings.show_caution(self.caution, self.warnings.signs, said)
        self.cautioned.emit()

    def _caution_of(self, muscle: Muscle | None) -> Caution:
        document = self.document
        said = document.session.answers.warnings
        return self.warnings.caution(document.drawing, said, document.warnings_read, muscle)

    def _look_at(self, key: str) -> None:
        """Note which muscle is shown without being in the list, or none; its own questions are asked with it."""
        if key != self._asked:
            self._asked = key
            self._heed()

    def _show_sums(self, sums: Sums, top: int | None = LIVE_ROWS) -> None:
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
        if self.engine is not None:
            self.pages.show(self.engine, self._judged)
            self._show_on_body()

    def _chosen(self, judged: Judged | None) -> None:
        if judged is None or self.engine is None:
            self._hide_detail()
            return
        self._look_at("")
        self._show_detail(judged.candidate.muscle, judged)
        self.pages.show_muscle_sides(self.engine)
        self._show_on_body()

    def _show_detail(self, key: str, judged: Judged | None) -> None:
        assert self.engine is not None  # noqa: S101 - there are muscles
        figure = load_figure(self.document.drawing.figure)
        said = self.document.session.answers.press
        muscle = self.engine.atlas.muscles[key]
        notes = (self.panel.order_of(judged), nerve_words(self.document.drawing))
        self.panel.detail.show_muscle(muscle, judged, self.engine.atlas, figure, said, self.before(muscle), notes)
        self.panel.show_detail(visible=True)

    def caution_of(self, muscle: Muscle) -> Caution:
        """Return what the warning signs say now of what is painted and of a muscle, whichever is looked at."""
        listed = any(judged.candidate.muscle == muscle.id for judged in self._judged)
        known = self._asked == ("" if listed else muscle.id)  # what was heeded last
        return self.caution if known else self._caution_of(None if listed else muscle)

    def before(self, muscle: Muscle) -> Before:
        """Return what stands above a muscle's press test and self-care, by what the warning signs say now."""
        unsafe = self.warnings.unsafe_for(self.document.drawing, muscle)
        return before(self.caution_of(muscle), self.warnings.signs, unsafe)

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
        if self.engine is None:
            self.canvas.show_pattern(shown_patterns.NOTHING)
        elif self.panel.pages.currentWidget() is self.panel.together:
            muscles, figure = self.engine.atlas.muscles, load_figure(self.document.drawing.figure)
            members = [(member, muscles[member.muscle]) for member in self.pages.members]
            self.canvas.show_pattern(shown_patterns.of_members(members, figure))
        elif chosen is not None:
            self.canvas.show_pattern(self._shown(chosen.candidate))
        elif self._asked:
            muscle = self.engine.atlas.muscles[self._asked]
            figure = load_figure(self.document.drawing.figure)
            self.canvas.show_pattern(shown_patterns.of_muscle(muscle, figure))
        else:
            self.canvas.show_pattern(shown_patterns.NOTHING)

    def _shown(self, candidate: Candidate) -> Shown:
        assert self.engine is not None  # noqa: S101 - there are candidates
        muscle = self.engine.atlas.muscles[candidate.muscle]
        return shown_patterns.of_candidate(candidate, muscle, load_figure(self.document.drawing.figure))

    def open_muscle(self, key: str) -> None:
        """Show a muscle that need not be in the list, with its usual area on the body."""
        if self.engine is None or key not in self.engine.atlas.muscles:
            return
        self._show_asked(key)
        self.panel.open_muscle()

    def _show_asked(self, key: str) -> None:
        if self.panel.list.select(key):
            return
        self.panel.list.forget()
        self._look_at(key)
        self._show_detail(key, None)
        self._show_on_body()

    @property
    def looked_at(self) -> str:
        """The id of the muscle that is shown, or nothing."""
        chosen = self.panel.list.current
        return chosen.candidate.muscle if chosen else self._asked

    def put_away(self) -> bool:
        """Show no muscle and the whole list; return whether there was one."""
        if not self.looked_at:
            return False
        self.panel.leave_detail()
        self.panel.list.forget()
        self._look_at("")
        self._hide_detail()
        return True
