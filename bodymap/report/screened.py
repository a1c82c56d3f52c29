"""How far a session's questions about warning signs were answered: a sign nobody asked about may be there."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bodymap.atlas.warnings import shipped_warning_signs
from bodymap.ranking.warnings import WarningAreas
from bodymap.sessions.session import Session
from bodymap.words import later, tr

SOME_YES = later("Questions about warning signs answered: {answered} of {asked}.")
NONE_YES = later("Questions about warning signs answered: {answered} of {asked}, none with yes.")
NONE = later(
    "Questions about warning signs answered: none of {asked}. To {urgent} of them a yes would mean that somebody "
    "should look today."
)
LEFT = later("Not answered, though a yes would mean that somebody should look today: {questions}")


@dataclass(frozen=True)
class Screened:
    """The questions of one session.

    Attributes:
        asked: how many apply to what is painted, or were answered.
        answered: how many of them were.
        urgent: the ids of those not answered to which a yes would mean that somebody should look today.
    """

    asked: int = 0
    answered: int = 0
    urgent: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing is left to be answered."""
        return self.answered == self.asked

    def line(self, urgent: Sequence[str], *, said_yes: bool) -> str:
        """Return in a line how many were answered, and the `urgent` questions that were not; nothing without any.

        `said_yes`: one was answered with yes, which is told elsewhere.
        """
        if not self.answered:
            return tr(NONE, asked=self.asked, urgent=len(self.urgent)) if self.asked else ""
        line = tr(SOME_YES if said_yes else NONE_YES, answered=self.answered, asked=self.asked)
        return f"{line} {tr(LEFT, questions=' '.join(urgent))}" if urgent else line


def screened(session: Session) -> Screened:
    """Return how far the questions that the session's drawing asks for were answered."""
    answers = session.answers.warnings
    caution = _areas().caution(session.drawing, answers)
    return Screened(len({*caution.asked, *answers}), len(answers), caution.urgent)


@lru_cache(maxsize=1)
def _areas() -> WarningAreas:
    return WarningAreas(shipped_warning_signs())
