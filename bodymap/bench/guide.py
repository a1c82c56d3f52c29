"""The published pain-and-muscle guide as cases: an area painted on one side, and the muscles published for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from shapely import LineString, Point, affinity
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.source import read_yaml
from bodymap.body.figure import Figure
from bodymap.body.frame import areas_of
from bodymap.drawing.mark import Drawing, Mark

GUIDE = Path(__file__).with_name("pain_guide.yaml")


@dataclass(frozen=True)
class Area:
    """One body area of the guide.

    Attributes:
        drawing: the area painted on the person's left of a figure.
        listed: the muscles published for it; `essential` those whose main zone covers it.
        also: others that a source puts there; naming one is no error.
    """

    id: str
    name: str
    drawing: Drawing
    listed: tuple[str, ...]
    essential: frozenset[str]
    also: frozenset[str]

    def gain(self, muscle: str) -> int:
        """Return what naming the muscle is worth: 2 essential, 1 otherwise listed or also, 0 neither."""
        if muscle in self.essential:
            return 2
        return int(muscle in self.listed or muscle in self.also)


def areas(figure: Figure, path: Path = GUIDE) -> Iterator[Area]:
    """Yield the guide's areas, painted on `figure`."""
    for entry in read_yaml(path).value:
        marks = []
        for shape in entry["shapes"]:
            view, area = _shape(shape)
            marks.append(Mark(view, areas_of(shapely.intersection(area, figure.outline[view]))))
        yield Area(
            entry["id"],
            entry["name"],
            Drawing(figure.name, tuple(marks)),
            tuple(entry["muscles"]),
            frozenset(entry["essential"]),
            frozenset(entry["also"]),
        )


def _shape(shape: dict[str, Any]) -> tuple[Any, BaseGeometry]:
    if "e" in shape:
        view, x, y, rx, ry = shape["e"]
        disc = Point(0, 0).buffer(1, quad_segs=16)
        return view, affinity.translate(affinity.scale(disc, rx, ry, origin=(0, 0)), x, y)
    view, width, *points = shape["b"]
    return view, LineString(points).buffer(width / 2, quad_segs=16)
