"""Where a mark lies, in words: its place, its side and its view. For everything that is handed on."""

from dataclasses import dataclass

from bodymap.body.figure import Figure, FigureName, load_figure
from bodymap.body.frame import View
from bodymap.body.place import english_place_name, place_name
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.sides import SideKind, sides

VIEW_WORDS: dict[View, str] = {"front": "front view", "back": "back view"}


@dataclass(frozen=True)
class Where:
    """Where a mark lies.

    Attributes:
        place: "left buttock", in English whatever the language, for files; `said` is the same for a person.
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
    inside = centre if mark.area.contains(centre) else mark.area.representative_point()
    body: Figure = load_figure(figure)
    kind = sides(Drawing(figure, (mark,))).kind
    place, said = (say(inside.x, inside.y, mark.view, body) for say in (english_place_name, place_name))
    return Where(place, said, kind, centre.x, centre.y)
