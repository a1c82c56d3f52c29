"""Where a mark lies, in words: its places, its side and its view. For everything that is handed on."""

from dataclasses import dataclass, replace

from shapely import MultiPolygon

from bodymap.body.areas import Area, covered
from bodymap.body.figure import FigureName, load_figure
from bodymap.body.frame import View
from bodymap.body.held import Held, held_by, paired
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.visible import visible_of
from bodymap.ranking.sides import SideKind, sides

VIEW_WORDS: dict[View, str] = {"front": "front view", "back": "back view"}


@dataclass(frozen=True)
class Where:
    """Where a mark lies.

    Attributes:
        place: the named area that holds most of it, "left buttock", or left and right, "left buttock and right
            buttock"; where none holds half of it, the few that tell together where it lies, parted by semicolons. In
            English whatever the language, for files.
        said: the same for a person, "Left buttock".
        side: the person's side it lies on.
        x, y: its centre (mm, body frame).
    """

    place: str
    said: str
    side: SideKind
    x: float
    y: float


def where(mark: Mark, figure: FigureName, part: MultiPolygon | None = None) -> Where:
    """Return where the mark lies, or a part of it (mm): what is seen of it, where its area is told too."""
    area = mark.area if part is None else part
    held = held_by(load_figure(figure), mark.view, area)
    kind = sides(Drawing(figure, (replace(mark, area=area),))).kind
    return Where(held.plain, held.name, kind, area.centroid.x, area.centroid.y)


def places(drawing: Drawing) -> Held:
    """Return the places of all marks, those with most paint first."""
    figure = load_figure(drawing.figure)
    painted: dict[Area, float] = {}
    elsewhere = False
    for mark, part in visible_of(drawing.marks):
        mm2 = covered(figure, mark.view, part)
        held = held_by(figure, mark.view, part, mm2)
        elsewhere = elsewhere or held.elsewhere
        for area in (area for place in held.places for area in place):
            painted[area] = painted.get(area, 0.0) + mm2.get(area, 0.0)
    return Held(tuple(paired(painted)), elsewhere)
