"""Where on the body a self-care step is done: the spots to press, or about where the muscle lies.

A region file says where a muscle is pressed, which is in the muscle; where it sends pain to is another place. So what
is stretched, warmed or moved is shown as the area around all its press points.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import shapely
from shapely import MultiPoint, MultiPolygon, Point
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import BOTH_SIDES, CandidateSide
from bodymap.atlas.muscle import Pattern, Press, Site
from bodymap.atlas.shape import locate
from bodymap.body.areas import area_at, areas, part_of
from bodymap.body.figure import Figure
from bodymap.body.frame import View, areas_of
from bodymap.care.neighbours import SIGNS
from bodymap.care.task import Task
from bodymap.words import later, smooth, tr

AROUND_MM = 28.0  # of the muscle, around its press points
SMALLEST_MM, MARGIN_MM = 300.0, 70.0  # of the body that is shown, and around what matters in it
MOST_NAMED = 2
LEAST_NAMED = 0.25  # of the area, that a second place must hold to be named
FOOT: dict[CandidateSide, str] = {"left": later("left foot"), "right": later("right foot"), "both": later("both feet")}
SEEN_FROM: dict[View, str] = {"front": later("Seen from the front"), "back": later("Seen from behind")}


@dataclass(frozen=True)
class Spot:
    """A place on one view.

    Attributes:
        points: where to press (mm of the body frame), the one that is meant most first; none where nothing is pressed.
        area: about where the muscle lies (mm of the body frame).
        places: what the places are called that are pressed, or else most of the area, in English.
    """

    view: View
    points: tuple[tuple[float, float], ...]
    area: MultiPolygon
    places: tuple[str, ...]

    @property
    def frame(self) -> tuple[float, float, float]:
        """The square of the body to show: its middle (mm of the body frame) and its width (mm)."""
        left, top, right, bottom = self.area.bounds
        wide = max(right - left + MARGIN_MM, bottom - top + MARGIN_MM, SMALLEST_MM)
        return (left + right) / 2, (top + bottom) / 2, wide

    @property
    def words(self) -> str:
        """Where it is, in a sentence or two."""
        places = [tr(place) for place in self.places]
        text = smooth(tr("{one}, and {other}", one=places[0], other=places[1])) if len(places) > 1 else places[0]
        return f"{text[:1].upper()}{text[1:]}. {tr(SEEN_FROM[self.view])}."


def spot_of(task: Task, figure: Figure, side: CandidateSide | None = None) -> Spot:
    """Return where a step is done on a figure; on `side`, where that is another than the task's."""
    signs = SIGNS.get(side or task.side or "left", (1.0,))
    meant: Sequence[Press | Site] = task.step.at or [one.press for one in _meant(task)]
    every: Sequence[Press | Site] = task.step.at or [one.press for one in task.muscle.patterns]
    view = _view(meant)
    pressed = [_at(one, figure, sign) for sign in signs for one in meant if one.view == view]
    lies = []
    for sign in signs:
        spots = [_at(one, figure, sign) for one in every if one.view == view]
        lies.append(MultiPoint(spots).convex_hull.buffer(AROUND_MM))
    area = areas_of(shapely.intersection(shapely.union_all(lies), figure.outline[view]))
    points = tuple(pressed) if task.step.kind == "press" else ()
    if task.muscle.hidden == "sole" and task.muscle.body_part == "foot":  # which no view shows
        return Spot(view, points, area, (FOOT[side or task.side or "left"],))
    named = _pressed(points, view, figure, signs) if points else _covered(lies[0], view, figure, signs)
    return Spot(view, points, area, named)


def pressed_at(press: Press, figure: Figure, side: CandidateSide) -> Spot:
    """Return the place of one press point of a muscle of `side`; of both sides, the left one."""
    at = _at(press, figure, SIGNS.get(side, (1.0,))[0])
    around = areas_of(shapely.intersection(Point(at).buffer(AROUND_MM), figure.outline[press.view]))
    return Spot(press.view, (at,), around, _pressed([at], press.view, figure, (1.0,)))


def _pressed(
    points: Sequence[tuple[float, float]], view: View, figure: Figure, signs: Sequence[float]
) -> tuple[str, ...]:
    """Return the names of the areas that are pressed, in English; on both sides, where the first lies on either."""
    each = points[:: len(points) // 2] if len(signs) > 1 else points
    return tuple(dict.fromkeys(_name(figure, view, x, y) for x, y in each))[:MOST_NAMED]


def _covered(lies: BaseGeometry, view: View, figure: Figure, signs: Sequence[float]) -> tuple[str, ...]:
    """Return the names of the one or two areas that hold most of what is shown on the first of the sides, in English.

    On both sides the area's mirror image is the second.
    """
    shares = {area: area.shape.intersection(lies).area for area in areas(figure) if area.view == view}
    first, *others = sorted(shares, key=lambda area: -shares[area])
    if len(signs) > 1:
        return tuple(area.name for area in shares if part_of(area) == part_of(first))
    more = [area.name for area in others[: MOST_NAMED - 1] if shares[area] >= LEAST_NAMED * sum(shares.values())]
    return (first.name, *more)


def _name(figure: Figure, view: View, x: float, y: float) -> str:
    """Return the name of the area at a point, or of the nearest where the point is beside a slimmer body."""
    here = area_at(figure, view, x, y)
    if here is None:
        on_view = [area for area in areas(figure) if area.view == view]
        here = min(on_view, key=lambda area: area.shape.distance(Point(x, y)))
    return here.name


def _meant(task: Task) -> list[Pattern]:
    """Return the patterns that led to the step; all where none is named or only the two-sided one."""
    named = [one for one in task.muscle.patterns if one.id in task.patterns]
    return named if named and BOTH_SIDES not in task.patterns else list(task.muscle.patterns)


def _view(meant: Sequence[Press | Site]) -> View:
    """Return the view on which most of them lie, the first one's where they are even."""
    views: list[View] = [one.view for one in meant]
    return max(views, key=views.count)


def _at(one: Press | Site, figure: Figure, sign: float) -> tuple[float, float]:
    x, y = locate(one.at, one.view, figure)
    return sign * x, y
