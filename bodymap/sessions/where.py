"""Where a mark lies, in words: its place, its side and its view. For everything that is handed on."""

from dataclasses import dataclass

from bodymap.body.figure import Figure, FigureName, load_figure
from bodymap.body.frame import View
from bodymap.body.place import place_name
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.sides import SideKind, sides

VIEW_WORDS: dict[View, str] = {"front": "front view", "back": "back view"}


@dataclass(frozen=True)
class Where:
    """A mark's place ("left buttock"), the person's side it lies on, and its centre (mm, body frame)."""

    place: str
    side: SideKind
    x: float
    y: float


def where(mark: Mark, figure: FigureName) -> Where:
    """Return where the mark lies."""
    centre = mark.area.centroid
    inside = centre if mark.area.contains(centre) else mark.area.representative_point()
    body: Figure = load_figure(figure)
    kind = sides(Drawing(figure, (mark,))).kind
    return Where(place_name(inside.x, inside.y, mark.view, body), kind, centre.x, centre.y)
