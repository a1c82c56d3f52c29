"""Drawings for measuring, made from a seed: strokes scattered over the body."""

import math
import random

import shapely

from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS
from bodymap.drawing.brush import Stroke
from bodymap.drawing.mark import QUALITIES, Drawing, Mark

RADIUS_MM = 14.0
STEP_MM = 8.0
STEPS = 6


def wander(
    rng: random.Random, x: float, y: float, steps: int, within: shapely.Polygon | None = None
) -> list[tuple[float, float]]:
    """Return a path of `steps` points, STEP_MM apart, that turns as a hand does and stays `within` an area."""
    points = [(x, y)]
    heading = rng.uniform(0, 2 * math.pi)
    while len(points) < steps:
        heading += rng.uniform(-0.5, 0.5)
        nx, ny = x + STEP_MM * math.cos(heading), y + STEP_MM * math.sin(heading)
        if within is not None and not within.contains(shapely.Point(nx, ny)):
            heading += rng.uniform(0.5, 1.5)
            continue
        x, y = nx, ny
        points.append((x, y))
    return points


def scattered(figure: Figure, marks: int, seed: int, *, intensities: bool = True) -> Drawing:
    """Return a drawing of `marks` strokes, each STEPS long, anywhere on the body; 200 of them cover a quarter of it."""
    rng = random.Random(seed)  # noqa: S311 - a repeatable drawing
    drawing = Drawing(figure.name)
    while len(drawing.marks) < marks:
        view = rng.choice(VIEWS)
        x, y = rng.uniform(-400, 400), rng.uniform(20, 1680)
        if not figure.outline[view].contains(shapely.Point(x, y)):
            continue
        stroke = Stroke(figure, view, RADIUS_MM)
        for point in wander(rng, x, y, STEPS):
            stroke.extend(*point)
        intensity = rng.randint(1, 10) if intensities else 5
        drawing = drawing.with_mark(Mark(view, stroke.area, intensity, rng.choice(QUALITIES)))
    return drawing
