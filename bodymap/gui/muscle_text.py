"""What the detail panel says of a muscle, as HTML: Why, Press test, Self-care, More. Sentences, not tables."""

from collections.abc import Callable, Iterable, Mapping
from html import escape

from bodymap.atlas.area import BOTH_SIDES
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import EVIDENCE_WORDS, STEP_WORDS, Muscle, Pattern, Step
from bodymap.gui.warning_text import Before
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import RECOGNITION_KAPPA, Judged, press_key

TESTING = (
    "Press mildly and slowly, never above 5 of 10. If it brings on the very pain you know, that speaks for this "
    "muscle. A spot that is only tender says little; many spots are."
)
SPOT_PX = 150
NOTHING_BEFORE = Before()
PRESS_CHOICES = {"my_pain": "Brings on my pain", "tender": "Tender only", "nothing": "Nothing"}
PRESS_SAID = {
    "my_pain": "it brings on your pain.",
    "tender": "it is tender, which alone says little.",
    "nothing": "pressing brings nothing.",
}
PRESS_SOURCE = (
    f"A press that brings on your own pain counts {1 + RECOGNITION_KAPPA:.2f} times: examiners agree on that finding "
    f"with a kappa of {RECOGNITION_KAPPA}, one of the more reliable. A press that brings nothing counts against it "
    "as much. Choose an answer again to take it back."
)
DEBATED = (
    "How muscles send pain elsewhere is debated among researchers; the patterns are what many examiners saw, not a "
    "law. The ranking compares areas. It is not a diagnosis."
)
STYLE = """
p, li { line-height: 135%; margin-top: 4px; margin-bottom: 6px; }
h3 { font-size: 15px; margin-top: 14px; margin-bottom: 4px; }
h3, b { font-weight: 600; }
.quiet { color: #56636a; }
.care { background-color: #fff4dc; }
a { color: #0b6e7d; text-decoration: none; }
"""


def _p(text: str, style: str = "") -> str:
    return f"<p class='{style}'>{text}</p>" if style else f"<p>{text}</p>"


def _list(texts: Iterable[str], *, numbered: bool = False) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    tag = "ol" if numbered else "ul"
    return f"<{tag} style='margin-left: -18px'>{items}</{tag}>" if items else ""


def _care(texts: Iterable[str]) -> str:
    """Return cautions on a ground of their own."""
    body = "".join(_p(escape(text)) for text in texts)
    return f"<table width='100%' cellpadding='8'><tr><td class='care'>{body}</td></tr></table>" if body else ""


def why(muscle: Muscle, judged: Judged | None, atlas: Atlas) -> str:
    """Return why the muscle stands where it does, or where it usually hurts when nothing speaks for it."""
    parts = []
    shown = list(muscle.patterns)
    candidate = judged.candidate if judged else None
    if judged is not None and candidate is not None:
        parts.append(_p(_numbers(candidate)))
        parts += [_p(text) for text in _answers(judged, atlas)]
        shown = [pattern for pattern in muscle.patterns if pattern.id in candidate.patterns]
    if candidate is not None and BOTH_SIDES in candidate.patterns and muscle.both_sides:
        parts.append(_p(f"<b>On both sides:</b> {escape(muscle.both_sides.felt)}"))
    for pattern in shown:
        known = EVIDENCE_WORDS[pattern.evidence]
        parts.append(_p(f"<b>{escape(pattern.name)}.</b> {escape(pattern.felt)} <span class='quiet'>({known})</span>"))
    if muscle.hidden:
        place = {"sole": "on the sole", "mouth": "inside the mouth", "pelvic_floor": "on the pelvic floor"}[
            muscle.hidden
        ]
        parts.append(_p(f"Part of its pain lies {place}, where these two views cannot show it."))
    if muscle.signs:
        parts.append("<h3>Does this fit you?</h3>")
        parts.append(_list(atlas.signs.get(sign, sign) for sign in muscle.signs))
    return "".join(parts)


def _numbers(candidate: Candidate) -> str:
    text = (
        f"It accounts for <b>{candidate.explained:.0%}</b> of what you painted. Of its usual area "
        f"<b>{candidate.covered:.0%}</b> is painted; of its core, where nearly everyone with it feels pain, "
        f"<b>{candidate.core_covered:.0%}</b>."
    )
    if candidate.core_covered < 0.25 and candidate.covered < 0.25:
        text += " Most of its usual area does not hurt you; a small spot can still be all that is felt."
    return text


def _answers(judged: Judged, atlas: Atlas) -> list[str]:
    """Return what the answers did to the muscle's place, in words."""
    texts = []
    for word, signs in (("For it", judged.speaks_for), ("Against it", judged.speaks_against)):
        if signs:
            asked = " ".join(escape(atlas.signs.get(sign, sign)) for sign in signs)
            texts.append(f"<b>{word}, by your answers:</b> {asked}")
    if judged.press:
        texts.append(f"<b>Press test:</b> {PRESS_SAID[judged.press]}")
    if judged.factor != 1:
        change = judged.factor - 1
        texts.append(f"Your answers {'raise' if change > 0 else 'lower'} its score by {abs(change):.0%}.")
    return texts


def _choices(key: str, said: str) -> str:
    """Return the press test's answers as links, the given one marked."""
    links = []
    for answer, words in PRESS_CHOICES.items():
        mark, next_ = ("&#9679;", "") if said == answer else ("&#9675;", answer)
        links.append(f"<a href='press:{escape(key)}|{next_}'>{mark} {words}</a>")
    return _p("&nbsp;&nbsp; ".join(links))


def press_test(
    muscle: Muscle, candidate: Candidate | None, said: Mapping[str, str], before: Before = NOTHING_BEFORE
) -> str:
    """Return where and how to press, the patterns in question first, with the answers `said` so far.

    Only the advice while it is held back.
    """
    if before.held:
        return before.press
    ids = candidate.patterns if candidate else ()
    ordered = sorted(muscle.patterns, key=lambda pattern: pattern.id not in ids)
    sides = {"both": ("left", "right"), "midline": ("midline",)}.get(candidate.side if candidate else "")
    sides = sides or ((candidate.side,) if candidate else ())
    text = before.press + _p(TESTING)
    for pattern in ordered:
        text += _press(pattern)
        for side in sides:
            key = press_key(muscle.id, side, pattern.id)
            if len(sides) > 1:
                text += _p(f"<b>{side.capitalize()}:</b>")
            text += _choices(key, said.get(key, ""))
    return text + _p(PRESS_SOURCE, "quiet")


def _press(pattern: Pattern) -> str:
    press = pattern.press
    text = f"<h3>{escape(pattern.name)}</h3>"
    text += f"<p><img src='spot:{escape(pattern.id)}' width='{SPOT_PX}' height='{SPOT_PX}'></p>"
    text += _p(escape(press.find))
    if press.how:
        text += _p(escape(press.how))
    return text + (_care([press.caution]) if press.caution else "")


def no_note(_place: int) -> str:
    """Return nothing to stand under a step."""
    return ""


def self_care(muscle: Muscle, before: Before = NOTHING_BEFORE, note: Callable[[int], str] = no_note) -> str:
    """Return the self-care steps, what to beware of first; only the advice while it is held back.

    `note` gives what stands under the step of that place.
    """
    if before.held:
        return before.care
    text = before.care + _care(muscle.warnings)
    text += "".join(_step(step) + note(place) for place, step in enumerate(muscle.self_care))
    if muscle.outlook:
        text += "<h3>How long it takes</h3>" + _p(escape(muscle.outlook))
    return text


def _step(step: Step) -> str:
    kind = STEP_WORDS[step.kind] if step.kind else ""
    text = f"<h3>{escape(step.title)} <span class='quiet' style='font-weight: normal'>{kind}</span></h3>"
    text += _list(step.steps, numbered=len(step.steps) > 1)
    dose = str(step.dose)
    if dose:
        text += _p(f"<b>{dose}.</b> {escape(step.feel)}")
    elif step.feel:
        text += _p(escape(step.feel))
    if step.stop_if:
        text += _p(f"<b>Stop if</b> {escape('; '.join(step.stop_if))}.")
    if step.not_if:
        text += _p(f"<b>Not for you with:</b> {escape('; '.join(step.not_if))}.")
    return text


def more(muscle: Muscle, atlas: Atlas) -> str:
    """Return what the muscle is, what brings it on, what resembles it, its relatives and its sources."""
    text = _p(escape(muscle.about))
    for part in muscle.parts:
        text += _p(f"<b>{escape(part.name)}.</b> {escape(part.about)}")
    text += "<h3>What brings it on</h3>" + _list(muscle.causes)
    if muscle.look_alikes:
        text += "<h3>What can feel the same</h3>" + _list(muscle.look_alikes)
    for title, ids in (
        ("Often joins in", muscle.related.satellites),
        ("Sends pain to the same place", muscle.related.similar),
    ):
        links = [
            f"<a href='muscle:{other}'>{escape(atlas.muscles[other].name)}</a>"
            for other in ids
            if other in atlas.muscles
        ]
        if links:
            text += f"<h3>{title}</h3>" + _p(", ".join(links))
    if muscle.both_sides:
        text += "<h3>On both sides</h3>" + _p(escape(muscle.both_sides.felt))
    text += "".join(_p(escape(note)) for note in muscle.notes)
    text += "<h3>Sources</h3>" + _list(muscle.sources) + _p(DEBATED, "quiet")
    return text
