"""The page of one area of the body: the muscles known to send pain there, as HTML."""

from collections.abc import Mapping, Sequence
from html import escape

from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.atlas.reach import Reach, mirror_id
from bodymap.body.areas import Area, area_name
from bodymap.body.frame import View
from bodymap.gui.texts.html_parts import heading, paragraph, said_text
from bodymap.report.muscle_names import anatomical_name, everyday_name
from bodymap.report.side_words import side_inside
from bodymap.words import later, share, tr

PICTURE = "picture:area"  # the address of the picture of the area
ABOUT = later(
    "Muscles known to send pain here, first those whose core covers most of this place. The core is where nearly "
    "everyone with the muscle's trouble feels it."
)
ON_VIEW: dict[View, str] = {"front": later("On the front"), "back": later("On the back")}
WAIT = later("Laying the muscles' patterns over the places of the body...")
NOBODY = later("No muscle is known to send pain here. Pain can come from elsewhere; if it lasts, let someone look.")
LEAST_TOLD = 0.005  # a smaller share is told as "less than 1 %"


def view_words(area: Area) -> str:
    """Return on which view the area lies."""
    return tr(ON_VIEW[area.view])


def page_html(area: Area, areas: Mapping[str, Area], reached: Sequence[Reach] | None, atlas: Atlas) -> str:
    """Return the page below the area's name and picture; `reached` is None while it is being worked out."""
    if reached is None:
        return paragraph(tr(WAIT), "quiet") + _other_side(area, areas)
    if not reached:
        return paragraph(tr(NOBODY)) + _other_side(area, areas)
    core = [reach for reach in reached if reach.core >= LEAST_TOLD]
    spill = [reach for reach in reached if reach not in core]
    text = paragraph(tr(ABOUT), "quiet")
    for title, group in ((tr("Nearly everyone with it feels it here"), core), (tr("Some feel it here"), spill)):
        if group:
            text += heading(title) + "".join(_line(reach, atlas, area) for reach in group)
    return text + _other_side(area, areas)


def _line(reach: Reach, atlas: Atlas, area: Area) -> str:
    """Return one muscle with how much of the place it covers, as a sentence."""
    muscle = atlas.muscles[reach.muscle]
    name = f"<a href='muscle:{muscle.id}'><b>{escape(everyday_name(muscle))}</b></a>"
    told = f"{name}, {escape(_side(reach, area))}"
    pattern = f"<br><span class='quiet'>{_anatomical(muscle)}{_pattern(muscle, reach)}</span>"
    if reach.core >= LEAST_TOLD:
        covers = tr(
            "its core covers {share} of this place; {own} of the core lies here.",
            share=share(reach.core),
            own=share(reach.of_core),
        )
    else:
        covers = tr("its spillover covers {share} of this place.", share=share(reach.spillover))
    return paragraph(f"{told}: {covers}{pattern}")


def _side(reach: Reach, area: Area) -> str:
    if area.side == "midline" and reach.side in {"left", "right"}:
        return tr("either side")
    return tr("when both sides are involved") if reach.side == "both" else side_inside(reach.side)


def _anatomical(muscle: Muscle) -> str:
    name = anatomical_name(muscle)
    return f"{escape(name)} - " if name else ""


def _pattern(muscle: Muscle, reach: Reach) -> str:
    names = (said_text(pattern.name) for pattern in muscle.patterns if pattern.id == reach.pattern)
    return next(names, tr("its pattern on both sides"))


def _other_side(area: Area, areas: Mapping[str, Area]) -> str:
    """Return a link to the same place on the other side, where there is one."""
    other = areas.get(mirror_id(area.id))
    if other is None or other is area:
        return ""
    link = f"<a href='area:{other.id}'>{escape(area_name(other))}</a>"
    return paragraph(tr("The same place on the other side: {place}", place=link))
