"""What a plan for today says, in the window and on paper."""

from collections.abc import Iterable, Sequence
from html import escape

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import STEP_WORDS, Muscle, Step
from bodymap.care.course import READY_S
from bodymap.care.leads import Lead
from bodymap.care.plan import READING_S, UNTIMED_S, Beware, Planned, minutes
from bodymap.report.muscle_names import name_in_line
from bodymap.report.side_words import side_inside
from bodymap.words import known, later, tr

FROM = (
    later("For {muscle}, one of those that together explain what you painted."),
    later("For {muscle}, the first in your list."),
    later("For {muscle}, the second in your list."),
    later("For {muscle}, the third in your list."),
)
FROM_TIED = (
    FROM[0],
    later("For {muscle}, one of those that share the first place in your list."),
    later("For {muscle}, one of those that share the second place in your list."),
    later("For {muscle}, one of those that share the third place in your list."),
)
NOTHING_PAINTED = later("Paint where it hurts first. The plan is made from the muscles that lead your list.")
NOTHING_FITS = later(
    "No step of the leading muscles fits into a plan for today. Each muscle has its own self-care page."
)


def whose(muscle: Muscle, side: CandidateSide | None) -> str:
    """Return a muscle by its everyday name, the anatomical one behind it, with its side, where there is one."""
    name = name_in_line(muscle)
    return name if side in {None, "midline"} else tr("{muscle}, {side}", muscle=name, side=side_inside(str(side)))


def reason(lead: Lead) -> str:
    """Return why the plan has a step of this muscle."""
    return tr(FROM_TIED[lead.place] if lead.tied else FROM[lead.place], muscle=whose(lead.muscle, lead.side))


def beware_words(beware: Iterable[Beware]) -> list[str]:
    """Return what to heed before the steps, as HTML, a text each."""
    return [(f"<b>{escape(known(one.title))}.</b> " if one.title else "") + escape(known(one.text)) for one in beware]


def how_much(step: Step) -> str:
    """Return what kind of step it is and how much of it to do."""
    kind = tr(STEP_WORDS[step.kind]) if step.kind else ""
    return " · ".join(part for part in (kind, str(step.dose)) if part)


def about_minutes(seconds: float) -> str:
    """Return a time in minutes, rounded up."""
    return tr("about %n minute(s)", "", max(-(-round(seconds) // 60), 1))


def total(steps: Sequence[Planned]) -> str:
    """Return how many steps there are and how long they take together."""
    if not steps:
        return tr("no step is chosen.")
    count = tr("%n step(s)", "", len(steps))
    return tr("{steps}, {time}.", steps=count, time=tr("about %n minute(s)", "", minutes(steps)))


def counted() -> str:
    """Return how the time was counted."""
    return tr(
        "The holds and repeats are the sources'. Added to them: {ready} seconds to get into place before each hold, "
        "{reading} seconds to read each step, {untimed} seconds where a source gives no time. On both sides, what is "
        "done to one side at a time counts twice.",
        ready=round(READY_S),
        reading=round(READING_S),
        untimed=round(UNTIMED_S),
    )
