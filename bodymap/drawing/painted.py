"""How much of each named area of the body is painted, how strong and how it feels."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import shapely
from shapely import MultiPolygon, STRtree
from shapely.geometry.base import BaseGeometry

from bodymap.body.areas import Area
from bodymap.body.frame import LEAST_MM2, VIEWS
from bodymap.drawing.mark import Mark, Quality

WHOLE = 0.98  # what lacks no more than this is painted whole
GRAZED = 0.01  # what covers less only grazes the area


@dataclass(frozen=True)
class Painted:
    """What of an area is painted.

    Attributes:
        share: of the area, 0-1.
        intensity: the strongest in it, 0-10.
        quality: how most of it feels.
    """

    share: float = 0.0
    intensity: int = 0
    quality: Quality = "aching"

    @property
    def whole(self) -> bool:
        """Whether all of the area is painted."""
        return self.share >= WHOLE

    @property
    def bare(self) -> bool:
        """Whether none of it is."""
        return self.share < GRAZED


BARE = Painted()


def painted(areas: Iterable[Area], visible: Iterable[tuple[Mark, MultiPolygon]]) -> Mapping[str, Painted]:
    """Return what is painted of each area that paint reaches, by id; `visible` are the visible parts of the marks."""
    known, seen = list(areas), list(visible)
    parts: dict[str, list[tuple[Mark, float]]] = {}
    for view in VIEWS:
        here = [area for area in known if area.view == view]
        marks = [(mark, part) for mark, part in seen if mark.view == view]
        if not here or not marks:
            continue
        shapes: list[BaseGeometry] = [area.shape for area in here]
        found = STRtree(shapes).query([part for _, part in marks], predicate="intersects")
        for index, place in zip(*found, strict=True):
            mark, part = marks[index]
            size = shapely.intersection(shapes[place], part).area
            if size >= LEAST_MM2:
                parts.setdefault(here[place].id, []).append((mark, size))
    sizes = {area.id: area.shape.area for area in known}
    return MappingProxyType({key: _sum(found, sizes[key]) for key, found in parts.items()})


def _sum(parts: list[tuple[Mark, float]], whole: float) -> Painted:
    felt: dict[Quality, float] = {}
    for mark, size in parts:
        felt[mark.quality] = felt.get(mark.quality, 0.0) + size
    share = sum(size for _, size in parts) / whole
    return Painted(min(share, 1.0), max(mark.intensity for mark, _ in parts), max(felt, key=lambda one: felt[one]))
