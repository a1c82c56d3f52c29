"""Where a mark lies, in words: its place, its side and its view. For everything that is handed on."""

from dataclasses import dataclass

from bodymap.body.areas import Area, area_name, held_by
from bodymap.body.figure import FigureName, load_figure
from bodymap.body.frame import View
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.visible import visible_of
from bodymap.ranking.sides import SideKind, sides

VIEW_WORDS: dict[View, str] = {"front": "front view", "back": "back view"}


@dataclass(frozen=True)
class Where:
    """Where a mark lies.

    Attributes:
        place: the named area that holds most of it, "left buttock", or left and right, "left buttock and right
            buttock"; in English whatever the language, for files.
        said: the same for a person, "Left buttock".
        side: the person's side it lies on.
        x, y: its centre (mm, body frame).
    """

    place: str
    said: str
    side: SideKind
    x: float
    y: float


def where(mark: Mark, figure: FigureName) -> Where:
    """Return where the mark lies."""
    centre = mark.area.centroid
    held = held_by(load_figure(figure), mark.view, mark.area)
    kind = sides(Drawing(figure, (mark,))).kind
    return Where(" and ".join(area.name for area in held), area_name(*held), kind, centre.x, centre.y)


def places(drawing: Drawing) -> tuple[tuple[Area, ...], ...]:
    """Return the named areas that hold the marks, left and right together, those with most paint first."""
    figure = load_figure(drawing.figure)
    painted: dict[tuple[Area, ...], float] = {}
    for mark, part in visible_of(drawing.marks):
        held = held_by(figure, mark.view, part)
        painted[held] = painted.get(held, 0.0) + float(part.area)
    return tuple(sorted(painted, key=lambda held: -painted[held]))
