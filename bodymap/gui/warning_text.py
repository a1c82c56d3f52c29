"""What the warning signs say in words: the advice after a yes, and what stands above the press test and self-care."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from bodymap.atlas.warnings import WarningSigns
from bodymap.ranking.warnings import Caution

MOST_REASONS = 3
READ = "I have read this"
MEANING = "A yes does not mean that something bad is there. It means that somebody should look first."


@dataclass(frozen=True)
class Before:
    """HTML that stands above the press test and above self-care; `held`: it stands in their place."""

    press: str = ""
    care: str = ""
    held: bool = False


def count(number: int, thing: str) -> str:
    """Return "1 thing" or "2 things"."""
    return f"{number} {thing}{'s' * (number != 1)}"


def headline(caution: Caution, signs: WarningSigns) -> str:
    """Return the advice in a line, or nothing without a yes."""
    return f"{signs.advice[caution.advice].title}." if caution.advice else ""


def reasons(caution: Caution, signs: WarningSigns) -> list[str]:
    """Return why, for the most urgent of the signs answered yes; how many more there are, last."""
    urgent = [key for key in caution.yes if signs.questions[key].advice == caution.advice]
    told = [signs.questions[key].why for key in urgent[:MOST_REASONS]]
    rest = len(caution.yes) - len(told)
    return [*told, f"You said yes to {count(rest, 'more question')}."] if rest else told


def what_to_do(caution: Caution, signs: WarningSigns) -> str:
    """Return how to go about the advice, or nothing without a yes."""
    return signs.advice[caution.advice].do if caution.advice else ""


def strip_line(caution: Caution, signs: WarningSigns) -> str:
    """Return the one line of the strip."""
    if caution.yes:
        return headline(caution, signs)
    if not caution.open:
        return "No warning signs"
    if len(caution.open) == len(caution.asked):
        return f"Before self-care: {count(len(caution.open), 'quick question')}"
    return f"{count(len(caution.open), 'question')} left before self-care"


def before(caution: Caution, signs: WarningSigns, unsafe: Iterable[str]) -> Before:
    """Return what stands above press test and self-care; `unsafe` names the areas that need their word of caution."""
    words = "".join(
        _box(f"<b>{escape(signs.massage[key].name)}.</b> {escape(signs.massage[key].caution)}") for key in unsafe
    )
    if not caution.asked:
        return Before(words, words)
    if caution.held:
        return Before(_held(caution, signs, "The press test"), _held(caution, signs, "Self-care"), held=True)
    if caution.yes:
        note = _box(
            f"<b>{escape(headline(caution, signs))}</b> You answered yes to a warning sign. Leave pressing and "
            "stretching here until somebody has looked."
        )
        return Before(note + words, note + words)
    if caution.open:
        questions = count(len(caution.open), "quick question")
        ask = _box(f"<a href='warnings:open'>First answer {questions}</a> to see whether self-care is right for you.")
        return Before(words, ask + words)
    return Before(words, words)


def _advice(caution: Caution, signs: WarningSigns) -> str:
    texts = (what_to_do(caution, signs), *reasons(caution, signs))
    body = "".join(f"<p>{escape(text)}</p>" for text in texts)
    return _box(f"<h3 style='margin-top: 0'>{escape(headline(caution, signs))}</h3>{body}")


def _held(caution: Caution, signs: WarningSigns, what: str) -> str:
    return (
        _advice(caution, signs)
        + f"<p>{MEANING}</p><p class='quiet'>{what} is shown once you have chosen “{READ}” at the top.</p>"
    )


def _box(html: str) -> str:
    """Return the text on the ground of a caution."""
    return f"<table width='100%' cellpadding='8'><tr><td class='care'>{html}</td></tr></table>"
