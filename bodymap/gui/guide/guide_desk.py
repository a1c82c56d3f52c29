"""Opens the guide, from a step in the detail, and the plan for today. Holds to what the warning signs say."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import load_figure
from bodymap.care.walk import Clock
from bodymap.drawing.mark import Drawing
from bodymap.drawing.visible import strongest
from bodymap.errors import BodymapError
from bodymap.gui.guide.self_care import CareDesk
from bodymap.gui.guide.way_back import Left, WayBack
from bodymap.gui.hand_on.hand_on import WAIT_ATLAS, preview
from bodymap.gui.panel.panel import Panel
from bodymap.gui.studio.studio import Studio
from bodymap.gui.texts.html_parts import said_text
from bodymap.gui.texts.session_words import person_name
from bodymap.gui.texts.warning_text import (
    CARE_HELD,
    PLAN_LATER,
    READ,
    SEEN_FIRST,
    STEP_ASKED,
    STEP_LATER,
    STEP_RESTS,
    Before,
    before,
)
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.work import Works
from bodymap.ranking.combination import combination
from bodymap.sessions.document import Document
from bodymap.sessions.progress import Progress
from bodymap.sessions.session import SELF, now
from bodymap.words import tr

if TYPE_CHECKING:
    from bodymap.care.plan import Beware, Plan, Planned
    from bodymap.care.task import Task
    from bodymap.gui.guide.guide_window import GuideWindow
    from bodymap.gui.guide.plan_window import PlanWindow
    from bodymap.report.pages import Paper


FEW = 50  # marks of which a plan is made in a moment


class GuideDesk(QObject):
    """Starts what is followed; `clock` counts its seconds."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        studio: Studio,
        panel: Panel,
        care: CareDesk,
        notice: Notice,
        works: Works,
    ) -> None:
        super().__init__(care)
        self.clock: Clock = time.monotonic
        self._window = window
        self._document = document
        self._studio = studio
        self._panel = panel
        self._care = care
        self._notice = notice
        self._works = works
        self.back = WayBack(document, studio, panel, notice, self._go_back, self)
        panel.detail.followed.connect(self.follow)

    def follow(self, muscle: Muscle, place: int) -> None:
        """Follow one step of a muscle, on the side on which it is chosen in the list."""
        from bodymap.care.task import Task

        chosen = self._panel.list.current
        side: CandidateSide | None = "midline" if muscle.midline else None
        patterns: tuple[str, ...] = ()
        if chosen is not None and chosen.candidate.muscle == muscle.id:
            side, patterns = chosen.candidate.side, chosen.candidate.patterns
        self.start([Task(muscle, place, side, patterns)])

    def start(self, tasks: "Sequence[Task]") -> "GuideWindow | None":
        """Follow steps one after the other; not while self-care is held back."""
        if self._studio.caution.held:
            self._notice.say(tr(CARE_HELD, read=tr(READ)), holds=lambda: self._studio.caution.held)
            return None
        from bodymap.care.guide import Guide
        from bodymap.care.neighbours import near
        from bodymap.gui.guide.guide_window import GuideWindow

        figure = load_figure(self._document.drawing.figure)
        guide = Guide(tasks, self.clock, self._care, lambda one, other: near(one, other, figure), self.why_not)
        window = GuideWindow(guide, figure, self.before, self._window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._studio.cautioned.connect(window.heed)
        window.finished.connect(self._care.keep_rest)
        window.questions_asked.connect(lambda: self.back.leave(guide.tasks[guide.place :], guide.task.muscle))
        window.open()
        return window

    def before(self, muscle: Muscle | None = None) -> Before:
        """Return what stands above self-care now, of a muscle or of what is painted."""
        if muscle is not None:
            return self._studio.before(muscle)
        warnings = self._studio.warnings
        return before(self._studio.caution, warnings.signs, warnings.unsafe_for(self._document.drawing))

    def why_not(self, task: "Task") -> str:
        """Return why a step cannot be followed now, in plain words; nothing where it can."""
        from bodymap.care.neighbours import near, places

        engine, caution = self._studio.engine, self._studio.caution_of(task.muscle)
        if caution.stops(task.step):
            return tr(STEP_LATER)
        if caution.urgent:
            return tr(STEP_ASKED)
        if engine is None or not task.step.strains:
            return ""
        figure = load_figure(self._document.drawing.figure)
        resting = places(self._care.worse_today(), engine.atlas.muscles, [task])
        return tr(STEP_RESTS) if any(near(task, other, figure) for other in resting) else ""

    def _go_back(self, left: Left) -> None:
        if left.tasks:
            self.start(left.tasks)
        else:
            self.show_plan()

    # the plan

    def show_plan(self) -> None:
        """Show the plan for today, or why there is none; of many marks it is made beside the window."""
        many = len(self._document.drawing.marks) > FEW
        self._works.do(tr("Making a plan..."), self._planning(), self._show, self._notice.say, long=many)

    def _show(self, made: object) -> None:
        from bodymap.gui.guide.plan_window import PlanWindow

        plan = cast("Plan", made)
        figure = load_figure(self._document.drawing.figure)
        window = PlanWindow(plan, figure, self.before(), self._why_none(), self._window, self._care.done_today())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.begun.connect(lambda steps: self._begin(steps, window))
        window.printed.connect(lambda steps: preview(self._paper(steps, plan.beware), window, window.notice))
        window.questions_asked.connect(self.back.leave)
        window.open()

    def _planning(self) -> "Callable[[Progress], Plan]":
        """Return what makes the plan of the drawing and the answers of now."""
        from bodymap.care.leads import leads
        from bodymap.care.neighbours import places
        from bodymap.care.plan import Plan, plan_today

        engine, drawing = self._studio.engine, self._document.drawing
        if engine is None or not drawing.marks or self._document.ranker is None:
            return lambda _progress: Plan()
        muscles, warnings, caution = engine.atlas.muscles, self._studio.warnings, self._studio.caution
        bare = Drawing(drawing.figure)  # so that only where the muscle is pressed counts
        ranked, worse = self._document.ranker(drawing), self._care.worse()
        worse_today, worst = self._care.worse_today(), strongest(drawing.marks)

        def made(progress: Progress) -> Plan:
            members = combination(engine.overlap(drawing.figure), drawing, progress)
            found = leads(ranked, members, muscles, lambda muscle: bool(warnings.unsafe_for(bare, muscle)))
            resting = places(worse_today, muscles, found)
            return plan_today(found, caution, load_figure(drawing.figure), worse, resting, worst)

        return made

    def _why_none(self) -> str:
        from bodymap.report.plan_text import NOTHING_FITS, NOTHING_PAINTED

        caution = self._studio.caution
        if caution.held:
            return ""
        if self._studio.engine is None:
            return tr(WAIT_ATLAS)
        if caution.today:
            return tr(PLAN_LATER)
        return tr(NOTHING_FITS) if self._document.drawing.marks else tr(NOTHING_PAINTED)

    def _begin(self, steps: "Sequence[Planned]", window: "PlanWindow") -> None:
        window.accept()
        self.start([one.task for one in steps])

    def _paper(self, steps: "Sequence[Planned]", beware: "Sequence[Beware]") -> "Paper":
        from bodymap.report.plan_sheet import PlanSheet, plan_paper
        from bodymap.report.plan_text import beware_words

        drawing, warnings = self._document.drawing, self._studio.warnings
        words = [warnings.signs.massage[key] for key in warnings.unsafe_for(drawing)]
        cautions = [f"<b>{said_text(area.name)}.</b> {said_text(area.caution)}" for area in words]
        if self._studio.caution.seen:
            cautions.append(tr(SEEN_FIRST))
        if self._studio.caution.open:
            cautions.append(tr("Answer the questions about warning signs in the program before you begin."))
        cautions += beware_words(beware)
        return plan_paper(PlanSheet(tuple(steps), load_figure(drawing.figure), now(), tuple(cautions), self._name()))

    def _name(self) -> str:
        """Return whose plan it is; nothing for oneself."""
        library, person = self._document.library, self._document.session.person
        if library is None or person == SELF:
            return ""
        try:
            return person_name(library.people.get(person))
        except BodymapError:
            return ""
