"""The shape language: ellipse, band, polygon, with points that are numbers or landmarks with an offset.

A shape is written once for a muscle of either side. `x` is the distance (mm) from the midline towards the
muscle's own side, so a negative x lies across the midline; `build` returns the shape for a muscle of the
person's left, and `bodymap.body.frame.mirrored` makes the right one.
"""

import re
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import shapely
from shapely import LineString, Point, Polygon, affinity
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import Figure
from bodymap.body.frame import LEAST_MM2, View, areas_of, mirrored

ShapeSide = Literal["ipsilateral", "contralateral", "both"]
Spot = str | list[float]

QUAD_SEGS = 16  # a disc lacks 0.16 % of its area
MAX_POINTS = 100  # of one shape; a band through thousands of points takes minutes to widen
FAR_MM = 2000.0  # no point or size of a shape needs to be larger, and overlays fail on numbers like 1e300
_STRICT: dict[str, Any] = {"extra": "forbid", "allow_inf_nan": False}
_SPOT = re.compile(r"([A-Za-z][A-Za-z0-9_]*)(?:\s+([+-]\d+(?:\.\d+)?))?(?:\s+([+-]\d+(?:\.\d+)?))?")


class ShapeError(Exception):
    """A shape that cannot be drawn: `what` is wrong and `remedy` would be right."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what}; {remedy}")
        self.what = what
        self.remedy = remedy


@dataclass(frozen=True)
class Ellipse:
    """An ellipse around `at` with `radii` (mm across, mm down), turned clockwise on screen by `tilt` degrees."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    view: View
    at: Spot
    radii: tuple[float, float]
    tilt: float = 0.0
    side: ShapeSide = "ipsilateral"


@dataclass(frozen=True)
class Band:
    """A line `along` two or more spots, `width` mm wide, with round ends."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    view: View
    along: tuple[Spot, ...]
    width: float
    side: ShapeSide = "ipsilateral"


@dataclass(frozen=True)
class Outline:
    """A polygon through three or more `points`, in order around its edge."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    view: View
    points: tuple[Spot, ...]
    side: ShapeSide = "ipsilateral"


@dataclass(frozen=True)
class Shape:
    """One of the three shapes, named by its key in the file."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    ellipse: Ellipse | None = None
    band: Band | None = None
    polygon: Outline | None = None

    def __post_init__(self) -> None:
        if sum(form is not None for form in (self.ellipse, self.band, self.polygon)) != 1:
            raise ValueError("a shape is one of ellipse, band, polygon")

    @property
    def form(self) -> Ellipse | Band | Outline:
        """The ellipse, band or polygon."""
        form = self.ellipse or self.band or self.polygon
        assert form is not None  # noqa: S101 - held by __post_init__
        return form

    @property
    def view(self) -> View:
        """The view the shape lies on."""
        return self.form.view


def locate(spot: Spot, view: View, figure: Figure) -> tuple[float, float]:
    """Return (distance from the midline towards the muscle's own side, y) of `spot` in mm.

    Raises:
        ShapeError: the text is not a spot, or the view has no such landmark.
    """
    if isinstance(spot, list):
        if len(spot) != 2:
            raise ShapeError(f"a point has two numbers, this one has {len(spot)}", "write [x, y] in mm")
        return _near(spot[0], spot[1])
    match = _SPOT.fullmatch(spot.strip())
    if match is None:
        raise ShapeError(f"'{spot}' is not a point", "write a landmark with offsets like 'L4 +45 -10', or [x, y]")
    landmark, dx, dy = match.groups()
    if landmark not in figure.landmarks[view]:
        from difflib import get_close_matches  # noqa: PLC0415 - only when something is wrong

        near = get_close_matches(landmark, figure.landmarks[view], n=1, cutoff=0.5)
        other: View = "back" if view == "front" else "front"
        hint = f"did you mean '{near[0]}'" if near else "the landmarks are in assets/figures"
        if landmark in figure.landmarks[other]:
            hint = f"it is a landmark of the {other} view"
        raise ShapeError(f"the {view} view has no landmark '{landmark}'", hint)
    x, y = figure.landmarks[view][landmark]
    return _near(x + float(dx or 0), y + float(dy or 0))


def _near(x: float, y: float) -> tuple[float, float]:
    if max(abs(x), abs(y)) > FAR_MM:
        raise ShapeError(f"the point [{x:g}, {y:g}] lies far off the body", "write mm on a figure 1700 mm tall")
    return x, y


def build(shape: Shape, figure: Figure) -> BaseGeometry:
    """Return the area of `shape` on `figure` for a muscle of the person's left, cut by the silhouette (mm).

    Raises:
        ShapeError: no such landmark, a size that is not positive, an edge that crosses itself, or nothing
            of the shape lies on the body.
    """
    form = shape.form
    area = _uncut(form, figure)
    if form.side == "contralateral":
        area = mirrored(area)
    elif form.side == "both":
        area = shapely.union(area, mirrored(area))
    outline = figure.outline[form.view]
    cut = areas_of(area if shapely.contains_properly(outline, area) else shapely.intersection(area, outline))
    if cut.area < LEAST_MM2:
        raise ShapeError(f"this shape lies off the body's {form.view}", "move it onto the body")
    return cut


def _uncut(form: Ellipse | Band | Outline, figure: Figure) -> BaseGeometry:
    spots = form.along if isinstance(form, Band) else form.points if isinstance(form, Outline) else ()
    if len(spots) > MAX_POINTS:
        raise ShapeError(f"the shape has {len(spots)} points", f"draw it with {MAX_POINTS} or fewer")
    sizes = form.radii if isinstance(form, Ellipse) else (form.width,) if isinstance(form, Band) else ()
    if any(size > FAR_MM for size in sizes):
        raise ShapeError(f"a size of {max(sizes):g} mm is larger than the body", "write mm on a figure 1700 mm tall")
    if isinstance(form, Ellipse):
        if min(form.radii) <= 0:
            raise ShapeError("an ellipse's radii are above 0 mm", "write radii: [across, down]")
        disc = Point(0, 0).buffer(1, quad_segs=QUAD_SEGS)
        ellipse = affinity.rotate(affinity.scale(disc, *form.radii), form.tilt, origin=(0, 0))
        return affinity.translate(ellipse, *locate(form.at, form.view, figure))
    if isinstance(form, Band):
        if form.width <= 0:
            raise ShapeError("a band's width is above 0 mm", "write width: in mm")
        if len(form.along) < 2:
            raise ShapeError("a band runs along two or more points", "add a point")
        line = LineString([locate(spot, form.view, figure) for spot in form.along])
        return line.buffer(form.width / 2, quad_segs=QUAD_SEGS)
    if len(form.points) < 3:
        raise ShapeError("a polygon has three or more points", "add a point")
    ring = Polygon([locate(spot, form.view, figure) for spot in form.points])
    if not ring.is_valid:
        raise ShapeError("the polygon's edge crosses itself", "list its points in order around the edge")
    return ring
