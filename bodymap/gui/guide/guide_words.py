"""What the guide says: before a step, at each of its moments, when it made things worse, at the end."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bodymap.atlas.muscle import STEP_WORDS, Muscle
from bodymap.care.course import READY_S, Phase, held_s
from bodymap.care.guide import Guide, Outcome
from bodymap.care.task import Task
from bodymap.gui.texts.html_parts import bullets, cautions, heading, paragraph, said_text
from bodymap.report.plan_text import whose
from bodymap.sessions.session import Helped
from bodymap.words import either, known, later, tr

HELPED_NOW: dict[Helped, str] = {"yes": later("Better"), "no": later("The same"), "worse": later("Worse")}
OUTCOMES: dict[Outcome, str] = {
    "done": later("done"),
    "worse": later("made it worse"),
    "left_out": later("left out, since it is not for you"),
    "skipped": later("left for another time"),
    "spared": later("left out, so that the place can rest"),
}
TO_BUTTONS = later("Tab leads to the buttons, Enter presses one.")
KEYS = later("Space pauses and goes on. The arrow keys go back and on. Esc stops.")
READY = later(
    "Before each hold the clock gives you {seconds} seconds to get into place. The holds themselves are as published."
)
WORSE = (
    later("Then leave it now, and do not press or stretch this place again today. The plan will not offer this step."),
    later(
        "A dull soreness may last a day or two. If the pain is sharp or keeps growing, or if something is numb, "
        "tingles or feels weak, let somebody look at it soon."
    ),
)


def whose_now(task: Task, phase: Phase | None = None) -> str:
    """Return the muscle with its side; of both sides, the one of the moment."""
    return whose(task.muscle, phase.side if phase else task.side)


def kind_of(task: Task) -> str:
    """Return what kind of step it is."""
    return tr(STEP_WORDS[task.step.kind]) if task.step.kind else ""


def about(task: Task) -> str:
    """Return, as HTML, what to know before a step: how much, when to see someone first, what the keys do."""
    step, muscle = task.step, task.muscle
    text = ""
    dose, feel = str(step.dose), said_text(step.feel)
    if dose or feel:
        text += paragraph(f"<b>{dose}.</b> {feel}" if dose else feel)
    if muscle.warnings:
        text += heading(tr("When somebody should look first")) + cautions(muscle.warnings)
    ready = tr(READY, seconds=round(READY_S)) if held_s(step.dose) else ""
    return text + paragraph(" ".join(part for part in (ready, tr(TO_BUTTONS), tr(KEYS)) if part), "quiet")


def stop_line(task: Task) -> str:
    """Return when to stop, as HTML; when to stop in general where the step names nothing."""
    stop = task.step.stop_if
    what = either(map(said_text, stop)) if stop else tr("the pain grows, turns sharp or spreads")
    return tr("<b>Stop if</b> {what}.", what=what)


def not_line(task: Task) -> str:
    """Return who should not do it, as HTML, or nothing."""
    what = either(map(said_text, task.step.not_if))
    return tr("<b>Not for you in these cases:</b> {what}.", what=what) if what else ""


@dataclass(frozen=True)
class Said:
    """What a moment says: its name, what to do, how many of how many; small, what comes next or what was read."""

    title: str
    text: str
    of: str = ""
    coming: str = ""
    read: str = ""

    @property
    def aloud(self) -> str:
        """What a screen reader is told."""
        parts = (self.of, self.title, self.text, self.coming)
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


def moment(task: Task, phase: Phase) -> Said:
    """Return what a moment says.

    Which instruction is the one that is held no file tells, so all of them stay in sight, small, while it is done.
    """
    if phase.kind == "do":
        return _instruction(task, phase)
    of = tr("{number} of {of}", number=phase.number, of=phase.of) if phase.of and phase.number else ""
    read = _read(task)
    if phase.kind == "count":
        text = tr("Do this once.") if phase.of == 1 else tr("Do this %n times.", "", phase.of)
        return Said(tr("At your own pace"), text, read=read)
    if phase.kind == "other_side":
        text = tr("Do the same on the right. If you did both sides at once, you are done.")
        return Said(tr("Now the right side"), text, read=read)
    if phase.kind == "ready":
        return Said(tr("Get into place"), tr("It begins by itself."), of, read=read)
    if phase.kind == "rest":
        text = tr("Rest a moment, then get into place again. It begins by itself.")
        return Said(tr("Let go"), text, of, read=read)
    title = tr("Hold") if task.step.dose.hold_s else tr("Go on like this")
    return Said(title, known(task.step.feel), of, read=read)


def now(guide: Guide) -> Said:
    """Return what the moment of now says, or that the clock stands still."""
    said = moment(guide.task, guide.walk.phase)
    return replace(said, title=tr("Paused"), text=tr("Space goes on.")) if guide.walk.paused else said


def _instruction(task: Task, phase: Phase) -> Said:
    """Return an instruction; where it is done only afterwards, that it is read first, and what follows."""
    dose, several = task.step.dose, phase.of > 1
    timed = held_s(dose) is not None
    if not timed and not dose.repeats:
        of = tr("{number} of {of}", number=phase.number, of=phase.of) if several else ""
        return Said("", known(phase.text), of)
    of = tr("Read first: {number} of {of}", number=phase.number, of=phase.of) if several else tr("Read first")
    much = str(replace(dose, per_day=None, per_week=None, weeks=None))
    much = much[:1].lower() + much[1:]
    then = tr("Then, by the clock: {dose}.", dose=much) if timed else tr("Then, at your own pace: {dose}.", dose=much)
    return Said("", known(phase.text), of, then)


def _read(task: Task) -> str:
    """Return all instructions, numbered where there are several."""
    steps = [known(text) for text in task.step.steps]
    return "\n".join(f"{place}. {text}" for place, text in enumerate(steps, 1)) if len(steps) > 1 else "".join(steps)


def worse(muscle: Muscle) -> str:
    """Return, as HTML, what to do where a step made it worse."""
    seen = [step for step in muscle.self_care if step.sends_on]
    text = "".join(paragraph(tr(sentence)) for sentence in WORSE)
    for step in seen:
        text += heading(said_text(step.title)) + "".join(paragraph(said_text(one)) for one in step.steps)
    return text + cautions(muscle.warnings)


def end_title(guide: Guide) -> str:
    """Return the last word."""
    done = guide.any_done
    return tr("That is all for now") if done else tr("Nothing was done this time")


def ending(guide: Guide) -> str:
    """Return, as HTML, what became of each step."""
    text = bullets(_became(guide)) if len(guide.tasks) > 1 else ""
    if not guide.any_done:
        text += paragraph(tr("That is fine. There are other steps on the page of each muscle."))
    if guide.any_kept:
        text += paragraph(tr("What was done is kept with your session, with what you said of it."))
    if guide.any_unkept:
        text += paragraph(said_text(guide.any_unkept))
    return text


def _became(guide: Guide) -> Iterable[str]:
    for place, task in enumerate(guide.tasks):
        outcome = guide.outcomes.get(place, "skipped")
        yield f"{said_text(task.step.title)}: <b>{tr(OUTCOMES[outcome])}</b>"
