"""The named areas of the body: every spot of both views belongs to one, such as "left buttock" or "sacrum".

Each view's left half is cut along lines through its landmarks (`bodymap.body.area_cuts`) and mirrored to the right, so
that the areas tile the silhouette without gap or overlap on every figure.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import shapely
from shapely import Point, Polygon, STRtree
from shapely.geometry.base import BaseGeometry

from bodymap.body.area_cuts import BODY
from bodymap.body.area_names import NAMES
from bodymap.body.cut import Cut, Part
from bodymap.body.figure import FIGURES, Figure, FigureName, load_figure
from bodymap.body.frame import BOUNDS, LEFT_HALF, VIEWS, View, areas_of, mirrored
from bodymap.words import tr

AreaSide = Literal["left", "right", "midline"]
Piece = tuple[str, BaseGeometry]


@dataclass(frozen=True, eq=False)
class Area:
    """A part of the body that has a name of its own.

    Attributes:
        id: view, side and name of the part: "back/left/buttock".
        name: what it is called, in English; `area_name` says it in the language of now.
        view: the view it lies on.
        side: the person's left or right, or midline for what lies across it.
        shape: mm, body frame; one piece, on the body.
    """

    id: str
    name: str
    view: View
    side: AreaSide
    shape: Polygon


def areas(figure: Figure) -> tuple[Area, ...]:
    """Return the areas of `figure`: front then back, each from the head to the feet, left before right."""
    return _areas(figure.name)


def area_name(area: Area) -> str:
    """Return what an area is called in the language of now: "Left buttock"."""
    name = tr(area.name)
    return name[:1].upper() + name[1:]


def area_at(figure: Figure, view: View, x: float, y: float) -> Area | None:
    """Return the area at (x, y) in mm, or None beside the body."""
    tree, found = _tree(figure.name, view)
    hits = tree.query(Point(x, y), predicate="intersects")
    return found[int(min(hits))] if len(hits) else None


def covered(figure: Figure, view: View, shape: BaseGeometry) -> dict[Area, float]:
    """Return the mm2 that a shape (mm) covers of each area it meets, from the head to the feet."""
    tree, found = _tree(figure.name, view)
    hits = [found[hit] for hit in sorted(tree.query(shape, predicate="intersects").tolist())]
    sizes = {area: float(shapely.intersection(area.shape, shape).area) for area in hits}
    return {area: mm2 for area, mm2 in sizes.items() if mm2 > 0}


def nearest(figure: Figure, view: View, shape: BaseGeometry) -> Area:
    """Return the area nearest to a shape (mm)."""
    tree, found = _tree(figure.name, view)
    return found[int(tree.nearest(shape))]


def part_of(area: Area) -> str:
    """Return the part of the body that an area and its mirror image are, "buttock"."""
    return area.id.rsplit("/", 1)[1]


@lru_cache(maxsize=len(FIGURES))
def _areas(name: FigureName) -> tuple[Area, ...]:
    figure = load_figure(name)
    return tuple(area for view in VIEWS for area in _of_view(figure, view))


@lru_cache(maxsize=len(FIGURES) * len(VIEWS))
def _tree(name: FigureName, view: View) -> tuple[STRtree, list[Area]]:
    found = [area for area in _areas(name) if area.view == view]
    return STRtree([area.shape for area in found]), found


def _of_view(figure: Figure, view: View) -> Iterator[Area]:
    half = shapely.intersection(figure.outline[view], LEFT_HALF)
    shapes = _whole(list(_pieces(BODY[view], half, figure, view)))
    for part, called in NAMES[view].items():
        shape = shapes[part]
        if isinstance(called, str):
            across = areas_of(shapely.union(shape, mirrored(shape)))
            yield Area(f"{view}/midline/{part}", called, view, "midline", across.geoms[0])
        else:
            yield Area(f"{view}/left/{part}", called[0], view, "left", shape)
            yield Area(f"{view}/right/{part}", called[1], view, "right", mirrored(shape))


def _pieces(part: Part, rest: BaseGeometry, figure: Figure, view: View) -> Iterator[Piece]:
    """Yield the named pieces into which the cuts of `part` divide `rest`."""
    if isinstance(part, str):
        yield part, rest
        return
    for step in part:
        if isinstance(step, Cut):
            taken = _taken(step, figure, view)
            yield from _pieces(step.piece, shapely.intersection(rest, taken), figure, view)
            rest = shapely.difference(rest, taken)
        else:
            yield from _pieces(step, rest, figure, view)


def _taken(cut: Cut, figure: Figure, view: View) -> Polygon:
    """Return all that lies on the side of the cut's line that it takes (mm)."""
    line = [_locate(point, figure, view) for point in cut.line]
    first_y, last_y = line[0][1], line[-1][1]
    left, top, right, _ = BOUNDS
    if cut.where == "above":
        return Polygon([(left, top), (left, first_y), *line, (right, last_y), (right, top)])
    edge = right if cut.where == "outer" else left
    return Polygon([(edge, first_y), *line, (edge, last_y)])


def _locate(point: str, figure: Figure, view: View) -> tuple[float, float]:
    """Return where a landmark with an offset lies (mm); one that this view lacks is the other view's."""
    landmark, *offset = point.split()
    marks = figure.landmarks[view]
    x, y = marks[landmark] if landmark in marks else figure.landmarks["back" if view == "front" else "front"][landmark]
    dx, dy = offset or ("0", "0")
    return x + float(dx), y + float(dy)


def _whole(pieces: list[Piece]) -> dict[str, Polygon]:
    """Return each piece as one polygon; crumbs that a cut left apart go to the neighbour they touch most."""
    shapes: dict[str, BaseGeometry] = {}
    crumbs: list[Polygon] = []
    for name, piece in pieces:
        largest, *others = sorted(areas_of(piece).geoms, key=lambda part: -part.area)
        shapes[name] = largest
        crumbs += others
    for crumb in sorted(crumbs, key=lambda part: -part.area):
        touched = max(shapes, key=lambda name: shapely.intersection(shapes[name], crumb).length)
        shapes[touched] = shapely.union(shapes[touched], crumb)
    return {name: max(areas_of(shape).geoms, key=lambda part: part.area) for name, shape in shapes.items()}
