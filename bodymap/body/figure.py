"""A drawn body: outline, tones and landmarks, read from `assets/figures/NAME.svg`."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from xml.etree import ElementTree as ET

import shapely
from shapely import GeometryCollection, LinearRing, MultiPolygon, Polygon

from bodymap.body.frame import VIEWS, View, areas_of, screen_x
from bodymap.body.view import FIGURES, FigureName
from bodymap.errors import BodymapError
from bodymap.shipped import shipped
from bodymap.words import tr

__all__ = ["FIGURES", "Figure", "FigureName", "figure_name", "load_figure", "rings"]

_of_thread = threading.local()
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Figure:
    """One body. All geometry in the body frame, mm (see `bodymap.body.frame`).

    Attributes:
        name: neutral, female or male.
        silhouette: of each view, symmetric about x = 0.
        tone_paths: for each view the paths of the file that the tones are made of.
        landmarks: for each view, name -> (distance from the midline, y); given once for both sides.
    """

    name: FigureName
    silhouette: dict[View, Polygon]
    tone_paths: dict[View, tuple[str, ...]]
    landmarks: dict[View, dict[str, tuple[float, float]]]

    @cached_property
    def tones(self) -> dict[View, tuple[MultiPolygon, ...]]:
        """For each view three areas, each darker than the one before."""
        return {view: tuple(_area(path, view) for path in paths) for view, paths in self.tone_paths.items()}

    @property
    def outline(self) -> dict[View, Polygon]:
        """The silhouette of each view, prepared for many questions.

        Each thread has one of its own: GEOS keeps notes in a prepared geometry as it is asked, which two threads must
        not do at once (others read the atlas while somebody paints).
        """
        own = _of_thread.__dict__
        known = own.get(self.name)
        if known is None or known[0] is not self.silhouette:
            copies = {view: Polygon(area.exterior, list(area.interiors)) for view, area in self.silhouette.items()}
            for area in copies.values():
                shapely.prepare(area)
            known = own[self.name] = (self.silhouette, copies)
        outline: dict[View, Polygon] = known[1]
        return outline


def figure_name(text: str) -> FigureName:
    """Return `text` as a figure's name, or raise BodymapError naming the figures there are."""
    for name in FIGURES:
        if name == text:
            return name
    raise BodymapError(tr("There is no figure '{name}'; use one of {figures}.", name=text, figures=", ".join(FIGURES)))


@lru_cache(maxsize=len(FIGURES))
def load_figure(name: FigureName) -> Figure:
    """Read the figure `name` from the shipped assets."""
    path = shipped("assets") / "figures" / f"{name}.svg"
    try:
        root = ET.parse(path).getroot()  # noqa: S314 - our own shipped file
    except (OSError, ET.ParseError) as error:
        what = tr("The figure file {path} cannot be read ({error}); reinstall bodymap.", path=path, error=error)
        raise BodymapError(what) from error
    outline: dict[View, Polygon] = {}
    tones: dict[View, tuple[str, ...]] = {}
    landmarks: dict[View, dict[str, tuple[float, float]]] = {}
    for view in VIEWS:
        group = next(g for g in root.iter(f"{_SVG}g") if g.get("id") == view)
        paths = {p.get("class", ""): p.get("d", "") for p in group.iter(f"{_SVG}path")}
        outline[view] = max(_area(paths["outline"], view).geoms, key=lambda part: part.area)
        tones[view] = tuple(paths[f"tone-{depth}"] for depth in (1, 2, 3))
        landmarks[view] = {
            c.get("id", "").removeprefix(f"{view}-"): (float(c.get("cx", "0")), float(c.get("cy", "0")))
            for c in group.iter(f"{_SVG}circle")
        }
    return Figure(name, outline, tones, landmarks)


def rings(path: str) -> Iterator[list[tuple[float, float]]]:
    """Yield the corners of each ring of a path `M x y L x y ... Z`, mm as the viewer sees it."""
    for ring in path.split("Z"):
        numbers = [float(word) for word in ring.replace("M", " ").replace("L", " ").split()]
        if numbers:
            yield list(zip(numbers[::2], numbers[1::2], strict=True))


def _area(path: str, view: View) -> MultiPolygon:
    """Return the area of the body frame that a path's rings enclose; a ring inside another is a hole in it."""
    lines = [LinearRing([(screen_x(x, view), y) for x, y in ring]) for ring in rings(path)]
    return areas_of(shapely.build_area(GeometryCollection(lines)))
