"""The page of one muscle, from what it is called to its sources, as HTML: read in the window, and printed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape

from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import EVIDENCE_WORDS, Muscle
from bodymap.atlas.reach import Reach
from bodymap.body.areas import Area, area_name
from bodymap.gui.texts.html_parts import bullets, cautions, heading, paragraph, said_text
from bodymap.gui.texts.muscle_text import DEBATED, HIDDEN, NOTHING_BEFORE, TESTING, follow_html, press_spot, step_html
from bodymap.gui.texts.warning_text import Before, seen_link
from bodymap.report.muscle_names import anatomical_name, everyday_name
from bodymap.words import known, later, share, tr

CHART = "chart:muscle"  # the address of the picture of the patterns
LEAST_TOLD = 0.05  # of the core
DRAWN = {
    "left": later("Drawn for the left; on the right it is the mirror image."),
    "midline": later("It lies on the midline and has no left and right."),
}
BRACKETS = later("In brackets: how much of the pattern's core lies there, from a twentieth on.")
Coloured = Callable[[int], str]


def names_of(muscle: Muscle) -> tuple[str, str]:
    """Return what stands large over the page, and the line below it."""
    latin = muscle.latin if muscle.latin not in {muscle.name, known(muscle.name)} else ""
    below = (anatomical_name(muscle), latin)
    return everyday_name(muscle), " - ".join(text for text in below if text)


def page_html(
    muscle: Muscle,
    atlas: Atlas,
    areas: Mapping[str, Area],
    reached: Sequence[Reach],
    colour: Coloured,
    before: Before = NOTHING_BEFORE,
    spot: int = 0,
    *,
    followed: bool = True,
) -> str:
    """Return the whole page below its names and its chart.

    `reached` are the areas it reaches, the most first; `colour` is that of the pattern of a place; `before` stands
    above the press test and above self-care, or in their stead; `spot` is how wide the pictures of press points are,
    where it is not left to the size of text; `followed` has each self-care step lead to its guide.
    """
    return "".join(
        (
            _about(muscle),
            patterns_html(muscle, colour),
            _areas(muscle, areas, reached),
            _signs(muscle, atlas),
            _see_someone(muscle),
            heading(tr("Where to press")) + _press(muscle, before, spot),
            heading(tr("Self-care")) + _self_care(muscle, before, followed=followed),
            _causes(muscle),
            _relatives(muscle, atlas),
            heading(tr("Sources")) + bullets(map(escape, muscle.sources)) + paragraph(tr(DEBATED), "quiet"),
        )
    )


def _about(muscle: Muscle) -> str:
    text = paragraph(said_text(muscle.about))
    if muscle.aliases:
        text += paragraph(tr("Also called: {names}.", names=", ".join(map(said_text, muscle.aliases))), "quiet")
    return text + "".join(paragraph(f"<b>{said_text(part.name)}.</b> {said_text(part.about)}") for part in muscle.parts)


def legend_html(muscle: Muscle, colour: Coloured) -> str:
    """Return below the chart which colour is whose, where there are several trigger points."""
    if len(muscle.patterns) < 2:
        return ""
    return paragraph(
        "&nbsp;&nbsp; ".join(
            f"{_square(colour(place))}&nbsp;{said_text(pattern.name)}" for place, pattern in enumerate(muscle.patterns)
        )
    )


def _square(colour: str) -> str:
    return f"<span style='color: {colour}'>&#9632;</span>"


def patterns_html(muscle: Muscle, colour: Coloured) -> str:
    """Return each pattern in words, with the colour in which it is drawn."""
    text = heading(tr("Where it sends pain"))
    for place, pattern in enumerate(muscle.patterns):
        evidence = tr(EVIDENCE_WORDS[pattern.evidence])
        name, felt = said_text(pattern.name), said_text(pattern.felt)
        text += paragraph(f"{_square(colour(place))} <b>{name}.</b> {felt} <span class='quiet'>({evidence})</span>")
    if muscle.both_sides:
        text += paragraph(tr("<b>On both sides:</b> {felt}", felt=said_text(muscle.both_sides.felt)))
    if muscle.hidden:
        text += paragraph(tr(HIDDEN[muscle.hidden]))
    return text + "".join(paragraph(said_text(note)) for note in muscle.notes)


def _areas(muscle: Muscle, areas: Mapping[str, Area], reached: Sequence[Reach]) -> str:
    """Return the areas that the patterns reach, as links; those of the core first."""
    core = [reach for reach in reached if reach.of_core >= LEAST_TOLD]
    spill = [reach for reach in reached if not reach.of_core]
    if not core and not spill:
        return ""
    text = heading(tr("Places it reaches"))
    if core:
        links = (f"{_area_link(areas[one.area])} ({share(one.of_core)})" for one in core)
        text += paragraph(tr("<b>Nearly everyone feels it at:</b> {places}.", places=", ".join(links)))
    if spill:
        links = (_area_link(areas[one.area]) for one in spill)
        text += paragraph(tr("<b>Some also at:</b> {places}.", places=", ".join(links)))
    drawn = tr(DRAWN["midline" if muscle.midline else "left"])
    brackets = tr(BRACKETS)
    return text + paragraph(f"{brackets} {drawn}" if core else drawn, "quiet")


def _area_link(area: Area) -> str:
    return f"<a href='area:{area.id}'>{escape(area_name(area))}</a>"


def _signs(muscle: Muscle, atlas: Atlas) -> str:
    if not muscle.signs:
        return ""
    return heading(tr("Does this fit you?")) + bullets(said_text(atlas.signs.get(sign, sign)) for sign in muscle.signs)


def _press(muscle: Muscle, before: Before, spot: int) -> str:
    if before.held:
        return before.press
    return before.press + paragraph(tr(TESTING)) + "".join(press_spot(pattern, spot) for pattern in muscle.patterns)


def _self_care(muscle: Muscle, before: Before, *, followed: bool) -> str:
    """Return the steps one does oneself, what to beware of first; only the advice while it is held back."""
    if before.held:
        return before.care
    text = before.link + before.care + seen_link(before)
    for place, step in enumerate(muscle.self_care):
        if not step.sends_on:
            text += step_html(step) + (follow_html(step, place, before.why_not(step)) if followed else "")
    return text + (paragraph(said_text(muscle.outlook)) if muscle.outlook else "")


def _see_someone(muscle: Muscle) -> str:
    steps = [step for step in muscle.self_care if step.sends_on]
    text = cautions(muscle.warnings) + "".join(
        bullets(map(said_text, step.steps), numbered=len(step.steps) > 1) for step in steps
    )
    return heading(tr("When to see someone")) + text if text else ""


def _causes(muscle: Muscle) -> str:
    text = heading(tr("What brings it on")) + bullets(map(said_text, muscle.causes)) if muscle.causes else ""
    if muscle.look_alikes:
        text += heading(tr("What can feel the same")) + bullets(map(said_text, muscle.look_alikes))
    return text


def _relatives(muscle: Muscle, atlas: Atlas) -> str:
    text = ""
    for title, ids in (
        (tr("Often joins in"), muscle.related.satellites),
        (tr("Sends pain to the same place"), muscle.related.similar),
    ):
        links = muscle_links(ids, atlas)
        if links:
            text += heading(title) + paragraph(links)
    return text


def muscle_links(ids: Iterable[str], atlas: Atlas) -> str:
    """Return the muscles of these ids, as far as the atlas has them, as links."""
    there = (atlas.muscles[key] for key in ids if key in atlas.muscles)
    return ", ".join(f"<a href='muscle:{muscle.id}'>{said_text(muscle.name)}</a>" for muscle in there)
