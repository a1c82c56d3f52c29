"""Which named area of the body lies next to which, as the viewer sees them: up, down, left and right.

Beyond the outermost area on a side lies the same side of the other view, as if one went round the body.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

import shapely

from bodymap.body.areas import Area, areas
from bodymap.body.figure import FIGURES, Figure, FigureName, load_figure
from bodymap.body.frame import View, screen_x

Direction = Literal["up", "down", "left", "right"]
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)

_WAYS: dict[Direction, tuple[float, float]] = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
_LEAST_MM = 3.0  # what lies less far on is beside, not further on
_ASIDE = 2.0  # a mm aside counts as much as this many mm on
_APART = 1.0  # and a mm of gap between two areas as much as this many
_NARROW, _WIDE = 1.0, 3.0  # how far aside an area may lie, as a multiple of how far it lies on; the second if need be


@dataclass(frozen=True)
class _Place:
    """An area with its middle as the viewer sees it (mm)."""

    area: Area
    x: float
    y: float


def neighbour(figure: Figure, area: Area, direction: Direction) -> Area:
    """Return the area next to `area` in that direction, or itself where there is none."""
    return _neighbour(figure.name, area.id, direction)


def opposite(figure: Figure, area: Area, view: View) -> Area:
    """Return the area of `view` nearest to `area`, on the same side of the body; itself if it lies there."""
    if area.view == view:
        return area
    here = _place(area)
    there = [place for place in _places(figure.name) if place.area.view == view]
    return min(there, key=lambda place: (place.x + here.x) ** 2 + (place.y - here.y) ** 2).area


@lru_cache(maxsize=len(FIGURES))
def _places(name: FigureName) -> tuple[_Place, ...]:
    return tuple(_place(area) for area in areas(load_figure(name)))


def _place(area: Area) -> _Place:
    centre = area.shape.centroid
    spot = centre if area.shape.contains(centre) else area.shape.representative_point()
    return _Place(area, screen_x(spot.x, area.view), spot.y)


@lru_cache(maxsize=4096)
def _neighbour(name: FigureName, key: str, way: Direction) -> Area:
    here = next(place for place in _places(name) if place.area.id == key)
    views: dict[bool, list[_Place]] = {True: [], False: []}
    for there in _places(name):
        views[there.area.view == here.area.view].append(there)
    near = _nearest(here, way, views[True], _NARROW)
    if near is None and way in {"left", "right"}:
        return _round(here, way, views[False])
    return near or _nearest(here, way, views[True], _WIDE) or here.area


def _nearest(here: _Place, way: Direction, places: Iterable[_Place], most_aside: float) -> Area | None:
    dx, dy = _WAYS[way]
    costs = []
    for there in places:
        on = (there.x - here.x) * dx + (there.y - here.y) * dy
        aside = abs((there.x - here.x) * dy) + abs((there.y - here.y) * dx)
        if on > _LEAST_MM and aside <= most_aside * on:
            gap = shapely.distance(here.area.shape, there.area.shape)
            costs.append((on + _ASIDE * aside + _APART * gap, there.area.id, there.area))
    return min(costs)[2] if costs else None


def _round(here: _Place, way: Direction, places: Iterable[_Place]) -> Area:
    """Return the outermost area of the other view at the same height: the same side of the body, seen from there."""
    dx = _WAYS[way][0]
    return min(places, key=lambda place: place.x * dx + _ASIDE * abs(place.y - here.y)).area
