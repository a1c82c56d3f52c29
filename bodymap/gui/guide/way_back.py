"""The way back to a step or a plan that was left to answer the questions first."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from bodymap.atlas.muscle import Muscle
from bodymap.gui.panel.panel import Panel
from bodymap.gui.studio.studio import Studio
from bodymap.gui.widgets.notice import Notice, while_painted
from bodymap.sessions.document import Document
from bodymap.words import later, tr

TO_STEP, TO_PLAN = later("Go on with the step"), later("Go on with the plan")
ANSWERED = later("The questions are answered.")


class WayBack(QObject):
    """Offers it once the questions are answered and nothing has to come first; not of another drawing.

    The questions of a step are those of its muscle, whichever is looked at meanwhile.
    """

    def __init__(self, document: Document, studio: Studio, panel: Panel, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._studio, self._panel, self._notice = document, studio, panel, notice
        self._again: Callable[[], object] | None = None
        self._muscle: Muscle | None = None
        self._words = ""
        self._drawing = document.drawing
        studio.cautioned.connect(self._heed)

    def leave(self, words: str, again: Callable[[], object], muscle: Muscle | None = None) -> None:
        """Lead to the questions, of what is painted and of the `muscle` of a step.

        `again` opens what was left, `words` name that on a button.
        """
        self._again, self._words, self._drawing = again, words, self._document.drawing
        self._muscle, studio = muscle, self._studio
        if muscle and not {*studio.caution_of(muscle).open} <= {*studio.caution.open}:
            studio.open_muscle(muscle.id)  # its questions stand there while it is looked at
        self._panel.warnings.ask()

    def _heed(self) -> None:
        again, caution, muscle = self._again, self._studio.caution, self._muscle
        if again is None or caution.open or caution.held or (muscle and self._studio.caution_of(muscle).open):
            return
        self._again = None
        if not caution.today and self._document.drawing is self._drawing:
            self._notice.say(tr(ANSWERED), tr(self._words), again, holds=while_painted(self._document))
