"""The way back to a step or a plan that was left to answer the questions first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bodymap.atlas.muscle import Muscle
from bodymap.drawing.mark import Drawing
from bodymap.gui.panel.panel import Panel
from bodymap.gui.studio.studio import Studio
from bodymap.gui.widgets.notice import Notice, while_painted
from bodymap.sessions.document import Document
from bodymap.words import later, tr

if TYPE_CHECKING:
    from bodymap.care.task import Task

TO_STEP, TO_PLAN = later("Go on with the step"), later("Go on with the plan")
ANSWERED = later("The questions are answered.")


@dataclass(frozen=True)
class Left:
    """What was left: steps, or without any the plan; the muscle of the step of then, and what was painted."""

    tasks: "tuple[Task, ...]"
    muscle: Muscle | None
    drawing: Drawing


class WayBack(QObject):
    """Offers it once the questions are answered and nothing has to come first; not of another drawing.

    The questions of a step are those of its muscle, whichever is looked at meanwhile. `again` opens what was left.
    """

    def __init__(
        self,
        document: Document,
        studio: Studio,
        panel: Panel,
        notice: Notice,
        again: Callable[[Left], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._studio, self._panel, self._notice = document, studio, panel, notice
        self._again = again
        self._left: Left | None = None
        self._offered: Left | None = None
        self._said = ""  # with it, in the language of then
        studio.cautioned.connect(self._heed)
        studio.ranked.connect(self._heed)

    def leave(self, tasks: "tuple[Task, ...]" = (), muscle: Muscle | None = None) -> None:
        """Lead to the questions, of what is painted and of the `muscle` of a step."""
        self._left, studio = Left(tasks, muscle, self._document.drawing), self._studio
        if muscle and not {*studio.caution_of(muscle).open} <= {*studio.caution.open}:
            studio.open_muscle(muscle.id)  # its questions stand there while it is looked at
        self._panel.warnings.ask()

    @property
    def left(self) -> Left | None:
        """What was left and not yet opened again or put aside; to be given to the next of a window built anew."""
        return self._left or (self._offered if self._said and self._notice.text == self._said else None)

    @left.setter
    def left(self, left: Left | None) -> None:
        self._left = left

    def _heed(self) -> None:
        left, caution = self._left, self._studio.caution
        if left is None or caution.open or caution.held:
            return
        if left.muscle and self._studio.caution_of(left.muscle).open:
            return
        self._left, self._offered = None, left
        if not caution.today and self._document.drawing is left.drawing:
            words = tr(TO_STEP) if left.tasks else tr(TO_PLAN)
            holds = while_painted(self._document)
            self._said = tr(ANSWERED)
            self._notice.say(self._said, words, lambda: self._again(left), holds=holds)
