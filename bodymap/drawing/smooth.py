"""A smooth line through the few points that a fast pointer leaves.

Between two points the line is an arc: it sets out in the direction in which a circle through the last three points
passes the middle one, and arrives as it set out, mirrored. Points on a circle, however few, so give the circle within
a thousandth of their distance, and the line is at every point when the point is known: paint never lags behind.
"""

import math

Dot = tuple[float, float, float]  # x, y and the brush's radius there, mm

FLAT_MM = 0.2  # a piece of the line lies this near to its arc at least
CORNER = math.cos(math.radians(80))  # a sharper turn was meant as a corner
MOST_BEND = math.tan(math.radians(40)) / 2
MOST_PIECES = 24


class SmoothLine:
    """Takes points one by one and gives the pieces of the line between them."""

    def __init__(self) -> None:
        self._before: Dot | None = None
        self._last: Dot | None = None

    def to(self, dot: Dot) -> list[Dot]:
        """Return the line from the last point (not with it) to `dot` (with it); nothing when it has not moved."""
        before, last = self._before, self._last
        if last is not None and dot[0] == last[0] and dot[1] == last[1] and dot[2] <= last[2]:
            return []
        self._before, self._last = last, dot
        return [dot] if before is None or last is None else _arc(before, last, dot)


def _arc(before: Dot, start: Dot, end: Dot) -> list[Dot]:
    """Return the points after `start` of an arc to `end`, as one that came from `before` would go on."""
    in_x, in_y = start[0] - before[0], start[1] - before[1]
    out_x, out_y = end[0] - start[0], end[1] - start[1]
    came, goes = in_x * in_x + in_y * in_y, out_x * out_x + out_y * out_y
    if in_x * out_x + in_y * out_y <= CORNER * math.sqrt(came * goes):
        return [end]
    x, y = in_x / came + out_x / goes, in_y / came + out_y / goes  # the circle's tangent at `start`
    bend = (x * out_y - y * out_x) / (x * out_x + y * out_y) / 2  # of the control point from the chord, in chords
    bend = min(max(bend, -MOST_BEND), MOST_BEND)
    pieces = min(math.ceil(math.sqrt(abs(bend) * math.sqrt(goes) / 2 / FLAT_MM)), MOST_PIECES)
    if pieces < 2:
        return [end]
    middle = (start[0] + end[0]) / 2 + bend * out_y, (start[1] + end[1]) / 2 - bend * out_x
    return [*(_at(step / pieces, start, middle, end) for step in range(1, pieces)), end]


def _at(t: float, start: Dot, middle: tuple[float, float], end: Dot) -> Dot:
    """Return the point at `t` (0-1) of a parabola with the control point `middle`."""
    a, b, c = (1 - t) * (1 - t), 2 * t * (1 - t), t * t
    return (
        a * start[0] + b * middle[0] + c * end[0],
        a * start[1] + b * middle[1] + c * end[1],
        (1 - t) * start[2] + t * end[2],
    )
