"""What the warning signs say in words: the advice after a yes, and what stands above the press test and self-care."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import get_args

from bodymap.atlas.muscle import Step
from bodymap.atlas.warnings import Feeling, WarningSigns
from bodymap.drawing.mark import Drawing
from bodymap.gui.texts.html_parts import on_ground
from bodymap.ranking.warnings import Caution
from bodymap.words import known, later, tr

MOST_REASONS = 3
NUMBERS = re.compile(r"\b\d{3}(?:(?:,| \w{1,3}) \d{3})+\b")  # of telephones, one beside the other
REASON = later("“{question}” Yes. {why}")
READ = later("I have read this")
MEANING = later("A yes does not mean that something bad is there. It means that somebody should look first.")
PRESS_HELD = later("The press test is shown once you have chosen “{read}” at the top.")
PLAN_HELD = later("The plan is made once you have chosen “{read}” at the top.")
PLAN_LATER = later("The plan waits until somebody has looked. That comes first today.")
READ_ONLY = later("Until then the steps can be read, but not followed.")
STEP_LATER = later("This step can be followed once somebody has looked.")
SEEN_ASKED = later(
    "Has a doctor looked at this pain and said that self-care is all right? Say so under the question you answered "
    "yes to."
)
SEEN_FIRST = later(
    "A doctor has looked at what you answered yes to. What you were told comes before what stands here. If the pain "
    "has changed since, ask again."
)
STEP_RESTS = later("Something made it worse here today. Do not press or stretch this place again until tomorrow.")
STEP_ASKED = later(
    "This step can begin once the questions are answered: a yes may mean that somebody should look today."
)
CARE_HELD = later("Self-care is shown once you have chosen “{read}” at the top.")
NERVE = later(
    "You painted numbness or tingling. That speaks for a nerve more than for a muscle, even where a muscle fits the "
    "place: have it looked at."
)

NOTHING_ASKED = Caution()


@dataclass(frozen=True)
class Before:
    """HTML that stands above the press test and above self-care; `held`: it stands in their place.

    Attributes:
        ask: in plain words, that questions are to be answered before self-care; nothing where none is open.
        link: the same as HTML that leads there.
        caution: by which steps wait until somebody has looked.
        seen: asks in plain words whether a doctor has looked, where that lets them be followed.
        urgent: whether a yes to what is open would mean that somebody should look today, so that nothing begins before.
    """

    press: str = ""
    care: str = ""
    held: bool = False
    ask: str = ""
    link: str = ""
    caution: Caution = NOTHING_ASKED
    seen: str = ""
    urgent: bool = False

    def why_not(self, step: Step) -> str:
        """Return in plain words why `step` cannot be followed now, or nothing where it can."""
        return tr(STEP_LATER) if self.caution.stops(step) else ""


def nerve_words(drawing: Drawing) -> str:
    """Return what numbness or tingling speaks for, where any is painted, and nothing else."""
    return tr(NERVE) if any(mark.quality in get_args(Feeling) for mark in drawing.marks) else ""


def headline(caution: Caution, signs: WarningSigns) -> str:
    """Return the advice in a line, or nothing without a yes."""
    return _unbroken(f"{known(signs.advice[caution.advice].title)}.") if caution.advice else ""


def reasons(caution: Caution, signs: WarningSigns, *, brief: bool = False) -> list[str]:
    """Return what was answered yes and why it matters, of the most urgent; how many more there are, last.

    Where there is little room, `brief`, only why.
    """
    urgent = [signs.questions[key] for key in caution.yes if signs.questions[key].advice == caution.advice]
    whys = [(known(one.ask), known(one.why)) for one in urgent[:MOST_REASONS]]
    told = [why if brief else tr(REASON, question=ask, why=why) for ask, why in whys]
    rest = len(caution.yes) - len(told)
    return [*told, tr("You said yes to %n more question(s).", "", rest)] if rest else told


def what_to_do(caution: Caution, signs: WarningSigns) -> str:
    """Return how to go about the advice, or nothing without a yes."""
    return _unbroken(known(signs.advice[caution.advice].do)) if caution.advice else ""


def meaning(caution: Caution) -> str:
    """Return what a yes means and what it does not; nothing where somebody should look today, which says enough."""
    return "" if caution.today else tr(MEANING)


def why_no_plan(caution: Caution) -> str:
    """Return why there can be no plan now, or nothing where there can."""
    if caution.held:
        return tr(PLAN_HELD, read=tr(READ))
    return tr(PLAN_LATER) if caution.today else ""


def strip_line(caution: Caution, signs: WarningSigns) -> str:
    """Return the one line of the strip; the advice stands there once it is read, until then it stands at the top.

    Where all was answered no it says so, and not that nothing is there: a muscle's own text knows more signs.
    """
    if caution.held:
        return tr("First read the advice at the top.")
    if caution.yes:
        left = tr("%n question(s) left.", "", len(caution.open)) if caution.open else ""
        return f"{headline(caution, signs)} {left}".strip()
    if not caution.open:
        none = tr("Warning signs: no to all %n question(s)", "", len(caution.asked))
        return tr("Warning signs: a doctor has looked") if caution.seen else none
    if len(caution.open) == len(caution.asked):
        return tr("Before self-care: %n quick question(s)", "", len(caution.open))
    return tr("%n question(s) left before self-care", "", len(caution.open))


def before(caution: Caution, signs: WarningSigns, unsafe: Iterable[str]) -> Before:
    """Return what stands above press test and self-care; `unsafe` names the areas that need their word of caution."""
    words = "".join(
        _box(f"<b>{escape(known(signs.massage[key].name))}.</b> {escape(known(signs.massage[key].caution))}")
        for key in unsafe
    )
    if not caution.asked:
        return Before(words, words)
    if caution.held:
        press, care = tr(PRESS_HELD, read=tr(READ)), tr(CARE_HELD, read=tr(READ))
        return Before(_held(caution, signs, press), _held(caution, signs, care), held=True)
    if caution.yes:
        text = tr(
            "<b>{advice}</b> You answered yes to a warning sign. Leave pressing and stretching here until somebody "
            "has looked.",
            advice=escape(headline(caution, signs)),
        )
        later_on = f"<br/>{tr(READ_ONLY)}" if caution.today else ""
        press, care = _box(text, caution) + words, _box(text + later_on, caution) + words
    else:
        told = _box(escape(tr(SEEN_FIRST))) if caution.seen else ""
        press = care = told + words
    ask, link = _first_answer(0 if caution.today else len(caution.open))
    seen = tr(SEEN_ASKED) if caution.settles else ""
    return Before(press, care, ask=ask, link=link, caution=caution, seen=seen, urgent=bool(ask and caution.urgent))


def seen_link(before: Before) -> str:
    """Return what asks whether a doctor has looked, as a link to where that is said; nothing where it is not asked."""
    return f"<p><a href='warnings:open'>{escape(before.seen)}</a></p>" if before.seen else ""


def _first_answer(left: int) -> tuple[str, str]:
    """Return that so many questions are to be answered first, in plain words and as HTML; nothing without any."""
    if not left:
        return "", ""
    link = tr(
        "<a href='warnings:open'>First answer %n quick question(s)</a> to see whether self-care is right for you.",
        "",
        left,
    )
    return tr("First answer %n quick question(s) to see whether self-care is right for you.", "", left), _box(link)


def _advice(caution: Caution, signs: WarningSigns) -> str:
    texts = (what_to_do(caution, signs), *reasons(caution, signs))
    body = "".join(f"<p>{escape(text)}</p>" for text in texts)
    return _box(f"<h3 style='margin-top: 0'>{escape(headline(caution, signs))}</h3>{body}", caution)


def _held(caution: Caution, signs: WarningSigns, until: str) -> str:
    words = meaning(caution)
    said = f"<p>{words}</p>" if words else ""
    return _advice(caution, signs) + f"{said}<p class='quiet'>{until}</p>"


def _box(html: str, caution: Caution | None = None) -> str:
    """Return the text on the ground of a caution, or on that of an emergency where it comes to one."""
    return on_ground(html, "urgent" if caution and caution.advice == "emergency" else "care")


def _unbroken(text: str) -> str:
    """Return the text with its emergency numbers, such as "112, 999 or 911", on one line in every language."""
    return NUMBERS.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), text)
