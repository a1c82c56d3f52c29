"""Opens the guide: from a step in the detail, or through the plan for today. Holds to what the warning signs say."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import load_figure
from bodymap.care.guide import Guide, Task
from bodymap.care.walk import Clock
from bodymap.gui.guide_window import GuideWindow
from bodymap.gui.notice import Notice
from bodymap.gui.panel import Panel
from bodymap.gui.self_care import CareDesk
from bodymap.gui.studio import Studio
from bodymap.gui.warning_text import CARE_HELD, READ, Before, before
from bodymap.sessions.document import Document
from bodymap.words import tr


class GuideDesk(QObject):
    """Starts what is followed; `clock` counts its seconds."""

    def __init__(
        self, window: QWidget, document: Document, studio: Studio, panel: Panel, care: CareDesk, notice: Notice
    ) -> None:
        super().__init__(care)
        self.clock: Clock = time.monotonic
        self._window = window
        self._document = document
        self._studio = studio
        self._panel = panel
        self._care = care
        self._notice = notice
        panel.detail.followed.connect(self.follow)

    def follow(self, muscle: Muscle, place: int) -> None:
        """Follow one step of a muscle, on the side on which it is chosen in the list."""
        chosen = self._panel.list.current
        side: CandidateSide | None = "midline" if muscle.midline else None
        patterns: tuple[str, ...] = ()
        if chosen is not None and chosen.candidate.muscle == muscle.id:
            side, patterns = chosen.candidate.side, chosen.candidate.patterns
        self.start([Task(muscle, place, side, patterns)])

    def start(self, tasks: Sequence[Task], over: QWidget | None = None) -> GuideWindow | None:
        """Follow steps one after the other; not while self-care is held back."""
        if self._studio.caution.held:
            self._notice.say(tr(CARE_HELD, read=tr(READ)))
            return None
        guide = Guide(tasks, self.clock, self._care)
        figure = load_figure(self._document.drawing.figure)
        window = GuideWindow(guide, figure, self.before, over or self._window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.questions_asked.connect(self._panel.warnings.ask)
        window.open()
        return window

    def before(self, muscle: Muscle) -> Before:
        """Return what stands above the self-care of a muscle now."""
        warnings = self._studio.warnings
        unsafe = warnings.unsafe_for(self._document.drawing, muscle)
        return before(self._studio.caution, warnings.signs, unsafe)
