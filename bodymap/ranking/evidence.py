"""What the person's answers say: signs and the press test move a candidate's score within stated bounds.

The overlap stays the ground: answers never take a candidate out of the list, and taking an answer back restores it.

A press that brings on the person's own pain is among the findings on which examiners agree better (kappa 0.58; on
finding the spot itself only 0.45). So a recognised pain counts 1 + 0.58 times, a press that brings nothing divides by
as much, a spot that is only tender tells nothing. That weight is our own, chosen after the agreement: agreement says
how steady a finding is, not how likely it makes a muscle, and we know of no likelihood ratio for it. One sign tells
little; all signs of a muscle together move its score by no more than a quarter. A sign of one place of a muscle tells
nothing where the muscle is read by another.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod

from bodymap.atlas.muscle import Muscle
from bodymap.ranking.candidates import Candidate

YES, NO = 1.08, 0.95  # for one sign
SIGNS_MOST, SIGNS_LEAST = 1.25, 0.80  # for all signs of a muscle together
RECOGNITION_KAPPA = 0.58
PRESS: dict[str, float] = {"my_pain": 1 + RECOGNITION_KAPPA, "tender": 1.0, "nothing": 1 / (1 + RECOGNITION_KAPPA)}
NOTHING_TOLD = 1e-9  # a sign that every leader has tells none of them apart
LEADERS = 8  # candidates among which a question is to tell


@dataclass(frozen=True)
class Judged:
    """A candidate with what the answers did to it.

    Attributes:
        candidate: its score already moved by `signs_factor` and `press_factor`.
        speaks_for, speaks_against: the sign ids answered yes and no.
        press: what the press test said, if it was tried.
    """

    candidate: Candidate
    signs_factor: float = 1.0
    press_factor: float = 1.0
    speaks_for: tuple[str, ...] = ()
    speaks_against: tuple[str, ...] = ()
    press: str = ""

    @property
    def factor(self) -> float:
        """What the answers multiply the score by."""
        return self.signs_factor * self.press_factor

    @property
    def unmoved(self) -> float:
        """The score by the areas alone."""
        return self.candidate.score / self.factor


def press_key(muscle: str, side: str, pattern: str) -> str:
    """Return the key under which a press test's answer is kept; the side is left, right or midline."""
    return f"{muscle} {side} {pattern}"


def judge(
    candidates: Iterable[Candidate],
    muscles: Mapping[str, Muscle],
    signs: Mapping[str, str],
    press: Mapping[str, str],
) -> list[Judged]:
    """Return the candidates with their scores moved by the answers, best first."""
    if not signs and not press:
        return [Judged(candidate) for candidate in candidates]
    judged = [_judged(candidate, muscles[candidate.muscle], signs, press) for candidate in candidates]
    return sorted(judged, key=lambda one: -one.candidate.score)


def _judged(candidate: Candidate, muscle: Muscle, signs: Mapping[str, str], press: Mapping[str, str]) -> Judged:
    apt = muscle.signs_of(candidate.patterns)
    yes = tuple(sign for sign in apt if signs.get(sign) == "yes")
    no = tuple(sign for sign in apt if signs.get(sign) == "no")
    signs_factor = min(max(YES ** len(yes) * NO ** len(no), SIGNS_LEAST), SIGNS_MOST)
    said = _press_said(candidate, muscle, press)
    press_factor = PRESS.get(said, 1.0)
    moved = replace(candidate, score=candidate.score * signs_factor * press_factor)
    return Judged(moved, signs_factor, press_factor, yes, no, said)


def _press_said(candidate: Candidate, muscle: Muscle, press: Mapping[str, str]) -> str:
    """Return the most telling answer to the press tests of the candidate's muscle on its side or sides."""
    sides = ("left", "right") if candidate.side == "both" else (candidate.side,)
    given = [press.get(press_key(muscle.id, side, pattern.id), "") for side in sides for pattern in muscle.patterns]
    for answer in ("my_pain", "tender", "nothing"):
        if answer in given:
            return answer
    return ""


def questions(
    candidates: Sequence[Candidate], muscles: Mapping[str, Muscle], answered: Iterable[str]
) -> list[tuple[str, float]]:
    """Return the open questions as (sign id, how telling), the most telling first.

    A question tells most when the leaders' scores divide evenly between those that have the sign and those that do
    not: its value is p (1 - p), with p the share of the leaders' scores that have it.
    """
    leaders: dict[str, Candidate] = {}
    for candidate in candidates:
        if len(leaders) < LEADERS:
            leaders.setdefault(candidate.muscle, candidate)
    total = sum(leader.score for leader in leaders.values())
    done = set(answered)
    worth: dict[str, float] = {}
    for leader in leaders.values():
        for sign in muscles[leader.muscle].signs_of(leader.patterns):
            if sign not in done:
                worth[sign] = worth.get(sign, 0.0) + leader.score / total
    rated = [(sign, share * (1 - share)) for sign, share in worth.items() if share * (1 - share) > NOTHING_TOLD]
    return sorted(rated, key=lambda item: -item[1])


def bounds() -> tuple[float, float]:
    """Return the least and the most that all answers together can multiply a score by."""
    return prod((SIGNS_LEAST, min(PRESS.values()))), prod((SIGNS_MOST, max(PRESS.values())))
