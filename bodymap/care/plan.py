"""A plan for today: a few self-care steps for the leading muscles that together take a quarter of an hour.

Taken in turns: of each lead the first step of each kind, then the second, as long as the time lasts. The same protocol
on neighbouring places is done once. What a warning sign holds back is never in it.

A step that strengthens comes last, and only where time is left when all leads had their turns: it is training for
weeks, not relief for today. At most one, of a muscle that leads the list; none while any paint is strong (7 of 10 and
more), since the sources begin to load once pain has eased, none after a yes to a warning sign, none where it made it
worse before. To see a professional is no step: what the leading muscle says of it stands before the steps, with its
warnings.
"""

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bodymap.atlas.muscle import Step, StepKind
from bodymap.body.figure import Figure
from bodymap.care.course import course
from bodymap.care.leads import Lead
from bodymap.care.neighbours import NEAR_MM, Lies, apart_mm, near
from bodymap.care.task import Task
from bodymap.ranking.warnings import Caution

# Times in seconds. The holds, repeats and minutes are the region files'; these are the plan's own, told beneath it.
MOST_S = 15 * 60.0
READING_S = 30.0  # to read a step and fetch what it needs
UNTIMED_S = 90.0  # to do what has no time
MOST_OF_ONE_S = 6 * 60.0  # a longer step would leave no room for others
MOST_STEPS = 6
STRONG = 7  # of 10, from which on nothing is loaded
ORDER: tuple[StepKind, ...] = ("heat_cold", "press", "stretch", "movement", "habit", "strengthen")
MOST_OF_A_KIND: dict[StepKind, int] = {
    "heat_cold": 1, "press": 2, "stretch": 2, "movement": 1, "habit": 1, "strengthen": 1,
}  # fmt: skip
COLD = "cold_pack"  # the protocol that is not for before


@dataclass(frozen=True)
class Planned:
    """A step of the plan, of the lead it came from; `seconds` is what it takes, reading included."""

    lead: Lead
    place: int
    seconds: float

    @property
    def step(self) -> Step:
        """The step."""
        return self.lead.muscle.self_care[self.place]

    @property
    def task(self) -> Task:
        """What is to be followed."""
        return Task(self.lead.muscle, self.place, self.lead.side, self.lead.patterns)


class Beware(NamedTuple):
    """What to heed before the steps, in texts of the atlas; the title may be empty."""

    title: str
    text: str


@dataclass(frozen=True)
class Plan:
    """The steps of today in their order; `beforehand` is warmth that takes too long to be counted in.

    `rests`: something is left out, since its place was made worse today. `beware` is what the leading muscle says of
    seeing a professional, and its warnings; of those that share the first place, each.
    """

    steps: tuple[Planned, ...] = ()
    beforehand: Planned | None = None
    rests: bool = False
    beware: tuple[Beware, ...] = ()


def minutes(steps: Sequence[Planned]) -> int:
    """Return how many minutes the steps take together, rounded up."""
    return math.ceil(sum(one.seconds for one in steps) / 60)


def seconds_of(task: Task) -> float:
    """Return how long (s) a step takes with reading it, getting into place and, on both sides, doing it twice."""
    phases = course(task.step, task.side)
    timed = sum(phase.seconds or 0.0 for phase in phases)
    uncounted = sum(phase.kind == "count" for phase in phases)
    return READING_S + (timed + uncounted * UNTIMED_S or UNTIMED_S)


def plan_today(
    leads: Sequence[Lead],
    caution: Caution,
    figure: Figure,
    worse: Collection[tuple[str, str]] = (),
    rests: Collection[Lies] = (),
    worst: int = 0,
) -> Plan:
    """Return the plan; no steps while self-care is held back or where somebody should look today.

    `worse` are steps, as (muscle id, title), that made it worse when they were last done; `rests` are places of which
    something made it worse today: what presses or stretches there is left out. `worst` is the strongest paint.
    """
    if caution.held or caution.today:
        return Plan()
    chosen: list[Planned] = []
    beforehand = None
    strains = [task for lead in leads for task in _tasks(lead) if task.step.strains]
    resting = {task.key for task in strains if any(near(task, other, figure) for other in rests)}
    spared = {task.key for task in strains} if caution.yes else resting
    for one in _wishes(leads, spared | {*worse}, loading=worst < STRONG):
        if any(_same(one, other, figure) for other in chosen):
            continue
        if one.seconds > MOST_OF_ONE_S:
            warm = one.step.kind == "heat_cold" and one.step.protocol != COLD
            beforehand = one if warm and beforehand is None else beforehand
        elif _fits(one, chosen):
            chosen.append(one)
    if not chosen or any(one.step.kind == "heat_cold" for one in chosen):
        beforehand = None
    order = {id(lead): place for place, lead in enumerate(leads)}
    chosen.sort(key=lambda one: (ORDER.index(one.step.kind or "habit"), order[id(one.lead)], one.place))
    return Plan(tuple(chosen), beforehand, bool(resting), tuple(beware(leads)) if chosen else ())


def beware(leads: Sequence[Lead]) -> list[Beware]:
    """Return the warnings of those in the first place and what they say of seeing a professional, each text once."""
    found: dict[str, Beware] = {}
    for lead in _first(leads):
        for text in lead.muscle.warnings:
            found.setdefault(text, Beware("", text))
        for step in lead.muscle.self_care:
            if step.sends_on and step.steps:
                found.setdefault(step.steps[0], Beware(step.title, step.steps[0]))
    return [*found.values()]


def _first(leads: Sequence[Lead]) -> list[Lead]:
    return [lead for lead in leads if lead.place == leads[0].place]


def _tasks(lead: Lead) -> list[Task]:
    return [Task(lead.muscle, place, lead.side, lead.patterns) for place in range(len(lead.muscle.self_care))]


def _wishes(leads: Sequence[Lead], spared: Collection[tuple[str, str]], *, loading: bool) -> Iterator[Planned]:
    """Yield what could be done, the most wanted first; none of the `spared` steps, as (muscle id, title).

    What strengthens comes after all the rest, of those in the first place, where there may be `loading`.
    """
    kinds_in_turn = [kind for kind in ORDER if kind != "strengthen"]
    left = [{kind: [*_of_kind(lead, kind, spared)] for kind in kinds_in_turn} for lead in leads]
    for turn in range(max((len(steps) for kinds in left for steps in kinds.values()), default=0)):
        for kinds in left:
            yield from (kinds[kind][turn] for kind in kinds_in_turn if turn < len(kinds[kind]))
    for lead in _first(leads) if loading else ():
        yield from _of_kind(lead, "strengthen", spared)


def _of_kind(lead: Lead, kind: StepKind, spared: Collection[tuple[str, str]]) -> Iterator[Planned]:
    if kind == "press" and not lead.press:
        return
    for task in _tasks(lead):
        if task.step.kind == kind and task.key not in spared:
            yield Planned(lead, task.place, seconds_of(task))


def _fits(one: Planned, chosen: Sequence[Planned]) -> bool:
    kind = one.step.kind or "habit"
    return (
        len(chosen) < MOST_STEPS
        and sum(other.step.kind == kind for other in chosen) < MOST_OF_A_KIND[kind]
        and sum(other.seconds for other in chosen) + one.seconds <= MOST_S
    )


def _same(one: Planned, other: Planned, figure: Figure) -> bool:
    """Whether doing both would be doing the same twice."""
    if one.step.title == other.step.title:
        return True
    if not one.step.protocol or one.step.protocol != other.step.protocol:
        return False
    return not one.step.where or apart_mm(one.task, other.task, figure) < NEAR_MM
