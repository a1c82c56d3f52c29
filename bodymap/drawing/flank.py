"""Round the side: paint that reaches over the edge of trunk, neck or limb goes on upon the other view.

At every height the silhouette has edges at which the surface turns away from the viewer and comes out on the other
view. Paint that lies up to DEPTH_MM beyond such an edge is folded back over it, at the same height, onto the other
view: what is 12 mm beyond the edge in front lies 12 mm inside it behind. Between two edges, such as waist and arm,
each has the nearer half of the gap. Head, hands and feet have no such edge: there the surface turns in all directions.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely
from shapely import LineString, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import FIGURES, Figure, FigureName, load_figure
from bodymap.body.frame import VIEWS, View, areas_of, sound, within

DEPTH_MM = 40.0  # furthest beyond the edge that paint is folded round
STEEPEST = 1.0  # mm sideways a mm of height, beyond which an edge is a top or a bottom and no side
LONGEST_HEAD_MM = 300.0  # a stretch of outline shorter than this belongs to head, hand or foot
_SHORTEST_MM = 40.0  # of an edge
_WINDOW_MM = 12.0  # either way, over which the slope is told
_STEP_MM = 4.0
_TOUCH_MM = 0.01
_SAMPLES = 16

Floats = npt.NDArray[np.float64]
OTHER: dict[View, View] = {"front": "back", "back": "front"}


@dataclass(frozen=True, eq=False)
class Edge:
    """A side of the body: x of the silhouette by height (mm, heights rising), and what lies beyond it."""

    y: Floats
    x: Floats
    outward: int  # 1 where the body lies at smaller x
    line: LineString
    beyond: Polygon


def around(figure: Figure, view: View, painted: BaseGeometry) -> MultiPolygon:
    """Return what `painted` (mm, not cut by the silhouette of `view`) covers on the other view, round the side."""
    left, top, right, bottom = painted.bounds
    found = []
    for here, there in _pairs(figure.name, view):
        a, b, c, d = here.beyond.bounds
        if right < a or left > c or bottom < b or top > d:
            continue
        over = areas_of(within(painted, shapely.clip_by_rect(here.beyond, left, top, right, bottom)))
        found += [_folded(part, here, there) for part in over.geoms if part.distance(here.line) < _TOUCH_MM]
    if not found:
        return MultiPolygon()
    return areas_of(within(shapely.union_all(found), figure.outline[OTHER[view]]))


def unfolded(figure: Figure, view: View, painted: BaseGeometry) -> tuple[BaseGeometry, BaseGeometry]:
    """Return `painted` on the other view (mm) laid out beyond the edges of `view`, and what of it lies too deep.

    `around` lays the first back where it was.
    """
    found, deep = [], painted
    for here, there in _pairs(figure.name, view):
        inside = areas_of(within(painted, _folded(here.beyond, here, there)))
        reaching = [part for part in inside.geoms if part.distance(there.line) < _TOUCH_MM]
        found += [_folded(part, there, here) for part in reaching]
        deep = shapely.difference(deep, shapely.union_all(reaching))
    return shapely.union_all(found), deep


def along(figure: Figure, view: View, painted: BaseGeometry, dy: float) -> float:
    """Return how far (mm) what is painted up to a side must go sideways to stay at it when it goes `dy` mm down.

    It is 0 where nothing reaches a side, and where the sides that are reached lead opposite ways.
    """
    found = []
    for here, _ in _pairs(figure.name, view):
        reached = within(painted, here.line.buffer(_TOUCH_MM))
        if not reached.is_empty:
            y = np.linspace(reached.bounds[1], reached.bounds[3], _SAMPLES)
            found.append(float((np.interp(y + dy, here.y, here.x) - np.interp(y, here.y, here.x)).mean()))
    return sum(found) / len(found) if found else 0.0


def _folded(part: Polygon, here: Edge, there: Edge) -> BaseGeometry:
    """Return `part`, which lies beyond the edge `here`, folded back to the inside of the edge `there`."""

    def fold(xy: Floats) -> Floats:
        y = xy[:, 1]
        beyond = xy[:, 0] - np.interp(y, here.y, here.x)
        return np.column_stack([np.interp(y, there.y, there.x) - beyond, y])

    folded = shapely.transform(shapely.segmentize(part, _STEP_MM), fold)
    return sound(folded)


@lru_cache(maxsize=len(FIGURES) * len(VIEWS))
def _pairs(name: FigureName, view: View) -> tuple[tuple[Edge, Edge], ...]:
    """Return each edge of `view` with the same edge of the other view."""
    figure = load_figure(name)
    others = edges(figure, OTHER[view])
    return tuple((edge, min(others, key=lambda other: _apart(edge, other))) for edge in edges(figure, view))


def _apart(one: Edge, other: Edge) -> float:
    """Return how far two edges are from being the same (mm)."""
    if one.outward != other.outward:
        return float("inf")
    return float(np.abs(np.interp(one.y, other.y, other.x) - one.x).mean() + abs(one.y[0] - other.y[0]))


def edges(figure: Figure, view: View) -> list[Edge]:
    """Return the sides of trunk, neck, arms and legs on `view`, the person's left first."""
    left = [_edge(y, x, outward, figure.outline[view]) for y, x, outward in _stretches(figure, view) if x.mean() > 0]
    return left + [_edge(edge.y, -edge.x, -edge.outward, figure.outline[view]) for edge in left]


def _stretches(figure: Figure, view: View) -> list[tuple[Floats, Floats, int]]:
    """Return (heights, x, outward) of each side of the left half: long, steep stretches that only rise or only fall."""
    ring = np.asarray(shapely.geometry.polygon.orient(figure.outline[view]).exterior.coords)[:-1]
    way = np.sign(np.diff(ring[:, 1], append=ring[:1, 1]))
    turns = np.flatnonzero(way != np.roll(way, 1))
    found = []
    for first, last in pairwise([*turns, turns[0] + len(ring)]):
        stretch = ring[np.arange(first, last + 1) % len(ring)]
        outward = int(way[first])  # the body lies at the left of a ring that runs like this one
        rising = stretch[:: outward or 1]
        if outward and rising[-1, 1] - rising[0, 1] > LONGEST_HEAD_MM and rising[:, 0].mean() > 0:
            found += [(y, x, outward) for y, x in _steep(rising, figure)]
    return found


def _steep(stretch: Floats, figure: Figure) -> list[tuple[Floats, Floats]]:
    """Return the parts of a stretch that are sides: steep, below the jaw, above wrist or ankle."""
    marks = figure.landmarks["front"]
    y = np.unique(np.concatenate([stretch[:, 1], np.arange(stretch[0, 1], stretch[-1, 1], _STEP_MM)]))
    x = np.interp(y, stretch[:, 1], stretch[:, 0])
    slope = np.abs(np.interp(y + _WINDOW_MM, y, x) - np.interp(y - _WINDOW_MM, y, x)) / (2 * _WINDOW_MM)
    arm = x > 1.5 * marks["greater_trochanter"][0]
    lowest = np.where(arm, marks["ulnar_styloid"][1], marks["medial_malleolus"][1])
    side = (slope <= STEEPEST) & (y >= marks["jaw_angle"][1]) & (y <= lowest)
    changes = np.flatnonzero(np.diff(np.concatenate([[0], side.astype(int), [0]])))
    parts = [slice(a, b) for a, b in zip(changes[::2], changes[1::2], strict=True)]
    return [(y[part], x[part]) for part in parts if y[part][-1] - y[part][0] >= _SHORTEST_MM]


def _edge(y: Floats, x: Floats, outward: int, outline: Polygon) -> Edge:
    """Return the edge with what lies beyond it, as far as the middle of the gap to the next part of the body."""
    gap = np.pad(_gap(y, x, outward, outline), 1, constant_values=np.inf)
    narrow = np.minimum(np.minimum(gap[:-2], gap[2:]), gap[1:-1])  # in the armpit a gap begins with nothing
    reach = np.minimum(narrow / 2, DEPTH_MM)
    inner, outer = np.column_stack([x, y]), np.column_stack([x + outward * reach, y])
    return Edge(y, x, outward, LineString(inner), Polygon([*inner, *outer[::-1]]))


def _gap(y: Floats, x: Floats, outward: int, outline: Polygon) -> Floats:
    """Return at each height how far beyond the edge the body begins again (mm), infinite where it does not."""
    ring = np.asarray(outline.exterior.coords)
    (ax, ay), (bx, by) = ring[:-1].T, ring[1:].T
    heights = y[:, None]
    crossed = (ay <= heights) != (by <= heights)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = ax + (heights - ay) / (by - ay) * (bx - ax)
    beyond = np.where(crossed, outward * (at - x[:, None]), np.inf)
    least: Floats = np.where(beyond > _TOUCH_MM, beyond, np.inf).min(axis=1)
    return least
