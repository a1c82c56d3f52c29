"""What the warning signs say in words: the advice after a yes, and what stands above the press test and self-care."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from bodymap.atlas.warnings import WarningSigns
from bodymap.ranking.warnings import Caution
from bodymap.words import known, later, tr

MOST_REASONS = 3
READ = later("I have read this")
MEANING = later("A yes does not mean that something bad is there. It means that somebody should look first.")
PRESS_HELD = later("The press test is shown once you have chosen “{read}” at the top.")
CARE_HELD = later("Self-care is shown once you have chosen “{read}” at the top.")


@dataclass(frozen=True)
class Before:
    """HTML that stands above the press test and above self-care; `held`: it stands in their place."""

    press: str = ""
    care: str = ""
    held: bool = False


def headline(caution: Caution, signs: WarningSigns) -> str:
    """Return the advice in a line, or nothing without a yes."""
    return f"{known(signs.advice[caution.advice].title)}." if caution.advice else ""


def reasons(caution: Caution, signs: WarningSigns) -> list[str]:
    """Return why, for the most urgent of the signs answered yes; how many more there are, last."""
    urgent = [key for key in caution.yes if signs.questions[key].advice == caution.advice]
    told = [known(signs.questions[key].why) for key in urgent[:MOST_REASONS]]
    rest = len(caution.yes) - len(told)
    return [*told, tr("You said yes to %n more question(s).", "", rest)] if rest else told


def what_to_do(caution: Caution, signs: WarningSigns) -> str:
    """Return how to go about the advice, or nothing without a yes."""
    return known(signs.advice[caution.advice].do) if caution.advice else ""


def strip_line(caution: Caution, signs: WarningSigns) -> str:
    """Return the one line of the strip."""
    if caution.yes:
        return headline(caution, signs)
    if not caution.open:
        return tr("No warning signs")
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
        note = _box(
            tr(
                "<b>{advice}</b> You answered yes to a warning sign. Leave pressing and stretching here until somebody "
                "has looked.",
                advice=escape(headline(caution, signs)),
            )
        )
        return Before(note + words, note + words)
    if caution.open:
        ask = tr(
            "<a href='warnings:open'>First answer %n quick question(s)</a> to see whether self-care is right for you.",
            "",
            len(caution.open),
        )
        return Before(words, _box(ask) + words)
    return Before(words, words)


def _advice(caution: Caution, signs: WarningSigns) -> str:
    texts = (what_to_do(caution, signs), *reasons(caution, signs))
    body = "".join(f"<p>{escape(text)}</p>" for text in texts)
    return _box(f"<h3 style='margin-top: 0'>{escape(headline(caution, signs))}</h3>{body}")


def _held(caution: Caution, signs: WarningSigns, until: str) -> str:
    meaning = tr(MEANING)
    return _advice(caution, signs) + f"<p>{meaning}</p><p class='quiet'>{until}</p>"


def _box(html: str) -> str:
    """Return the text on the ground of a caution."""
    return f"<table width='100%' cellpadding='8'><tr><td class='care'>{html}</td></tr></table>"
