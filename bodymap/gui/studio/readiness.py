"""Sees to it that a drawing can be ranked in a moment before it is shown.

On another figure the muscles' patterns are fitted first, and many marks are laid over them, beside the window.
"""

from collections.abc import Callable, Sequence
from typing import cast

import shapely
from PySide6.QtCore import QObject, Signal

from bodymap.drawing.mark import Drawing, Mark
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.work import Works
from bodymap.ranking.engine import Engine
from bodymap.sessions.progress import Progress
from bodymap.words import later, tr

FEW = 50  # marks that are laid over the patterns in a moment
MANY_POINTS = 20_000  # of marks that are not
FITTING = later("Fitting the muscles to the figure...")
LAYING = later("Laying many marks over the muscles...")


class Readiness(QObject):
    """Readies drawings for the engine of now.

    Signals:
        given_up: it was stopped, or could not be done.
    """

    given_up = Signal()

    def __init__(self, works: Works, notice: Notice, engine: Callable[[], Engine | None], parent: QObject) -> None:
        super().__init__(parent)
        self._works, self._notice, self._engine = works, notice, engine

    def when_ready(self, drawing: Drawing, then: Callable[[], None], engine: Engine | None = None) -> None:
        """Call `then`: at once where the drawing is soon ranked, or cannot be yet; else once it is made ready.

        `engine` is one that is to be used from now on.
        """
        ranks = engine or self._engine()
        if ranks is None or (ranks.fitted(drawing.figure) and _soon(ranks.unmet(drawing))):
            then()
            return

        def job(_progress: Progress) -> Callable[[], None]:
            ranks.overlap(drawing.figure).of(drawing)
            return then

        words = tr(LAYING) if ranks.fitted(drawing.figure) else tr(FITTING)
        self._works.start(words, job, self._ready, self._failed)

    def _ready(self, then: object) -> None:
        cast("Callable[[], None]", then)()

    def _failed(self, sentence: str) -> None:
        self._notice.say(sentence)
        self.given_up.emit()


def _soon(marks: Sequence[Mark]) -> bool:
    """Whether marks are laid over the patterns in a moment."""
    points = int(shapely.get_num_coordinates([mark.area for mark in marks]).sum())
    return len(marks) <= FEW and points <= MANY_POINTS
