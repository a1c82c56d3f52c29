"""What the detail panel says of a muscle, as HTML: Why, Press test, Self-care, More. Sentences, not tables."""

from collections.abc import Callable, Iterable, Mapping
from html import escape

from bodymap.atlas.area import BOTH_SIDES
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import EVIDENCE_WORDS, STEP_WORDS, Muscle, Pattern, Step
from bodymap.gui.texts.html_parts import bullets, cautions, heading, paragraph, said_text
from bodymap.gui.texts.muscle_names import both_names
from bodymap.gui.texts.warning_text import Before, seen_link
from bodymap.gui.widgets.room import beside
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import RECOGNITION_KAPPA, Judged, press_key
from bodymap.report.evidence_words import Thin, thin
from bodymap.report.side_words import side_word
from bodymap.words import either, known, later, number, share, tr

TESTING = later(
    "Press mildly and slowly, never above 5 of 10. If it brings on the very pain you know, that speaks for this "
    "muscle. A spot that is only tender says little; many spots are."
)
SPOT_PX = 240
NOTHING_BEFORE = Before()
PRESS_CHOICES = {
    "my_pain": later("Brings on my pain"),
    "tender": later("Tender only"),
    "nothing": later("Nothing"),
}
PRESS_SAID = {
    "my_pain": later("<b>Press test:</b> it brings on your pain."),
    "tender": later("<b>Press test:</b> it is tender, which alone says little."),
    "nothing": later("<b>Press test:</b> pressing brings nothing."),
}
SPEAKS_FOR = later("<b>For it, by your answers:</b> {signs}")
SPEAKS_AGAINST = later("<b>Against it, by your answers:</b> {signs}")
PRESS_SOURCE = later(
    "A press that brings on your own pain multiplies its score by {times}; one that brings nothing divides it by as "
    "much. That weight is this program's own, chosen after how well examiners agree on the finding (kappa {kappa}); "
    "it does not say how likely the muscle is. Choose an answer again to take it back."
)
CORE_IS: dict[Thin, str] = {
    "no": later("where nearly everyone with it feels pain"),
    "in part": later("part of it known from a single report only"),
    "yes": later("known from a single report"),
}
DEBATED = later(
    "How muscles send pain elsewhere is debated among researchers; the patterns are what many examiners saw, not a "
    "law. The ranking compares areas. It is not a diagnosis."
)


HIDDEN = {
    "sole": later("Part of its pain lies on the sole, where these two views cannot show it."),
    "mouth": later("Part of its pain lies inside the mouth, where these two views cannot show it."),
    "pelvic_floor": later("Part of its pain lies on the pelvic floor, where these two views cannot show it."),
}


def why(muscle: Muscle, judged: Judged | None, atlas: Atlas, notes: Iterable[str] = ()) -> str:
    """Return why the muscle stands where it does, or where it usually hurts when nothing speaks for it.

    `notes` are what else is to be said of it as it stands in the list.
    """
    parts = []
    shown = list(muscle.patterns)
    candidate = judged.candidate if judged else None
    if judged is not None and candidate is not None:
        parts.append(paragraph(_numbers(muscle, candidate)))
        parts += [paragraph(escape(note)) for note in notes if note]
        parts += [paragraph(text) for text in _answers(judged, atlas)]
        shown = [pattern for pattern in muscle.patterns if pattern.id in candidate.patterns]
    if candidate is not None and BOTH_SIDES in candidate.patterns and muscle.both_sides:
        parts.append(paragraph(tr("<b>On both sides:</b> {felt}", felt=said_text(muscle.both_sides.felt))))
    for pattern in shown:
        evidence = tr(EVIDENCE_WORDS[pattern.evidence])
        name, felt = said_text(pattern.name), said_text(pattern.felt)
        parts.append(paragraph(f"<b>{name}.</b> {felt} <span class='quiet'>({evidence})</span>"))
    if muscle.hidden:
        parts.append(paragraph(tr(HIDDEN[muscle.hidden])))
    if muscle.signs:
        parts.append(heading(tr("Does this fit you?")))
        parts.append(bullets(said_text(atlas.signs.get(sign, sign)) for sign in muscle.signs))
    return "".join(parts)


def _numbers(muscle: Muscle, candidate: Candidate) -> str:
    text = tr(
        "It explains <b>{explained}</b> of your pain (the painted area, strong pain counting more). Of its usual area "
        "<b>{covered}</b> is painted; of its core, {core_is}, <b>{core}</b>.",
        core_is=tr(CORE_IS[thin(muscle, candidate.patterns)]),
        explained=share(candidate.explained),
        covered=share(candidate.covered),
        core=share(candidate.core_covered),
    )
    if candidate.core_covered < 0.25 and candidate.covered < 0.25:
        text += " " + tr("Most of its usual area does not hurt you; a small spot can still be all that is felt.")
    return text


def _answers(judged: Judged, atlas: Atlas) -> list[str]:
    """Return what the answers did to the muscle's place, in words."""
    texts = []
    for text, signs in ((SPEAKS_FOR, judged.speaks_for), (SPEAKS_AGAINST, judged.speaks_against)):
        if signs:
            texts.append(tr(text, signs=" ".join(said_text(atlas.signs.get(sign, sign)) for sign in signs)))
    if judged.press:
        texts.append(tr(PRESS_SAID[judged.press]))
    if judged.factor > 1:
        texts.append(tr("Your answers raise its score by {share}.", share=share(judged.factor - 1)))
    elif judged.factor < 1:
        texts.append(tr("Your answers lower its score by {share}.", share=share(1 - judged.factor)))
    return texts


def _choices(key: str, said: str) -> str:
    """Return the press test's answers as links, the given one marked."""
    links = []
    for answer, words in PRESS_CHOICES.items():
        mark, next_ = ("&#9679;", "") if said == answer else ("&#9675;", answer)
        answer_words = tr(words)
        links.append(f"<a href='press:{escape(key)}|{next_}'>{mark} {answer_words}</a>")
    return paragraph("&nbsp;&nbsp; ".join(links))


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
    text = before.press
    for pattern in ordered:
        text += press_spot(pattern, told="" if pattern is not ordered[0] else paragraph(tr(TESTING)))
        for side in sides:
            key = press_key(muscle.id, side, pattern.id)
            if len(sides) > 1:
                text += paragraph(f"<b>{side_word(side)}:</b>")
            text += _choices(key, said.get(key, ""))
    source = tr(PRESS_SOURCE, times=number(1 + RECOGNITION_KAPPA, 2), kappa=number(RECOGNITION_KAPPA, 2))
    return text + paragraph(source, "quiet")


def press_spot(pattern: Pattern, wide: int = 0, told: str = "") -> str:
    """Return where one trigger point is pressed, with its picture, `wide` px or as wide as text asks for.

    `told` stands below the picture.
    """
    press = pattern.press
    text = heading(said_text(pattern.name))
    wide = wide or beside(SPOT_PX)
    text += f"<div><img src='spot:{escape(pattern.id)}' width='{wide}' height='{wide}'></div>{told}"
    text += paragraph(said_text(press.find))
    if press.how:
        text += paragraph(said_text(press.how))
    return text + (cautions([press.caution]) if press.caution else "")


def no_note(_place: int) -> str:
    """Return nothing to stand under a step."""
    return ""


def self_care(muscle: Muscle, before: Before = NOTHING_BEFORE, note: Callable[[int], str] = no_note) -> str:
    """Return the self-care steps, what to beware of first; only the advice while it is held back.

    `note` gives what stands under the step of that place.
    """
    if before.held:
        return before.care
    text = before.link + before.care + seen_link(before) + cautions(muscle.warnings)
    text += "".join(
        step_html(step) + follow_html(step, place, before.why_not(step)) + note(place)
        for place, step in enumerate(muscle.self_care)
    )
    if muscle.outlook:
        text += heading(tr("How long it takes")) + paragraph(said_text(muscle.outlook))
    return text


def step_html(step: Step) -> str:
    """Return one self-care step."""
    kind = tr(STEP_WORDS[step.kind]) if step.kind else ""
    text = heading(f"{said_text(step.title)} <span class='quiet' style='font-weight: normal'>{kind}</span>")
    text += bullets(map(said_text, step.steps), numbered=len(step.steps) > 1)
    dose = str(step.dose)
    if dose:
        text += paragraph(f"<b>{dose}.</b> {said_text(step.feel)}")
    elif step.feel:
        text += paragraph(said_text(step.feel))
    if step.stop_if:
        text += paragraph(tr("<b>Stop if</b> {what}.", what=either(map(said_text, step.stop_if))))
    if step.not_if:
        text += paragraph(tr("<b>Not for you in these cases:</b> {what}.", what=either(map(said_text, step.not_if))))
    return text


def follow_html(step: Step, place: int, waits: str = "") -> str:
    """Return the link to the guide through a step, where there is something to do, or why it `waits`."""
    if step.sends_on:
        return ""
    words = tr("Follow this step")
    return paragraph(escape(waits), "quiet") if waits else paragraph(f"<a href='follow:{place}'><b>{words}</b></a>")


def more(muscle: Muscle, atlas: Atlas) -> str:
    """Return what the muscle is, what brings it on, what resembles it, its relatives and its sources."""
    text = paragraph(escape(muscle.latin), "quiet") if muscle.latin not in {muscle.name, known(muscle.name)} else ""
    text += paragraph(said_text(muscle.about))
    for part in muscle.parts:
        text += paragraph(f"<b>{said_text(part.name)}.</b> {said_text(part.about)}")
    text += heading(tr("What brings it on")) + bullets(map(said_text, muscle.causes))
    if muscle.look_alikes:
        text += heading(tr("What can feel the same")) + bullets(map(said_text, muscle.look_alikes))
    for title, ids in (
        (tr("Often joins in"), muscle.related.satellites),
        (tr("Sends pain to the same place"), muscle.related.similar),
    ):
        links = [both_names(atlas.muscles[other], f"muscle:{other}") for other in ids if other in atlas.muscles]
        if links:
            text += heading(title) + paragraph("<br>".join(links))
    if muscle.both_sides:
        text += heading(tr("On both sides")) + paragraph(said_text(muscle.both_sides.felt))
    text += "".join(paragraph(said_text(note)) for note in muscle.notes)
    return text + heading(tr("Sources")) + bullets(map(escape, muscle.sources)) + paragraph(tr(DEBATED), "quiet")
