"""The course of one self-care step: what follows what, and for how long.

Holds, repeats and minutes are the file's. Where it gives none nothing is timed, and the person goes on when ready.
`READY_S` alone is the program's own: time to get into place before a hold, told as such wherever it is shown.
"""

from dataclasses import dataclass, replace
from typing import Literal

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Dose, Step

PhaseKind = Literal["do", "ready", "hold", "rest", "count", "other_side"]

READY_S = 10.0  # to get into place, before the first hold and between two


@dataclass(frozen=True)
class Phase:
    """One moment of a step.

    Attributes:
        kind: "do" an instruction, get "ready", "hold", "rest" between two holds, "count" repeats at one's own pace,
            turn to the "other_side".
        seconds: how long it lasts; None where the person says when it is over.
        number, of: which instruction, hold or rest of how many; the repeats to count; 0 where there are none.
        side: where on the body it is done; None where that is not known.
    """

    kind: PhaseKind
    side: CandidateSide | None
    text: str = ""
    seconds: float | None = None
    number: int = 0
    of: int = 0


def course(step: Step, side: CandidateSide | None) -> tuple[Phase, ...]:
    """Return the moments of a step for a muscle of `side`, in order.

    On both sides, what is done to one side at a time is done on the left, then on the right;
    once, where the file says that one side is enough for a sitting.
    """
    twice = side == "both" and step.strains and not step.one_side
    first: CandidateSide | None = "left" if twice else side
    count = len(step.steps)
    told = [Phase("do", first, text, number=number, of=count) for number, text in enumerate(step.steps, 1)]
    doing = _doing(step.dose, first)
    if not twice or not doing:
        return (*told, *doing)
    return (*told, *doing, Phase("other_side", "right"), *(replace(phase, side="right") for phase in doing))


def _doing(dose: Dose, side: CandidateSide | None) -> list[Phase]:
    seconds = held_s(dose)
    if seconds is None:
        return [Phase("count", side, of=dose.repeats)] if dose.repeats else []
    times, of = dose.repeats or 1, dose.repeats or 0
    phases = []
    for number in range(1, times + 1):
        phases.append(Phase("rest" if number > 1 else "ready", side, "", READY_S, number, of))
        phases.append(Phase("hold", side, "", seconds, number, of))
    return phases


def held_s(dose: Dose) -> float | None:
    """Return how long (s) each repeat lasts, or None where the file does not say."""
    if dose.hold_s:
        return float(dose.hold_s)
    return 60.0 * dose.minutes if dose.minutes else None
