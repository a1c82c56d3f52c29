"""The lines of a plot: where they break, which of their points can be seen, how each is marked, how high they reach."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from bodymap.gui.look.theme import current
from bodymap.sessions.trend import Point


def stretches(points: Sequence[Point], muscle: str) -> list[list[Point]]:
    """Return the sessions in which a muscle was ranked, parted where it was not, so that no line bridges a gap."""
    parts: list[list[Point]] = [[]]
    for point in points:
        if muscle in point.ranks:
            parts[-1].append(point)
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]


def thinned(at: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the points of a line without those that nobody can see: of each px, the first, last, highest, lowest."""
    seen: list[tuple[float, float]] = []
    for _, column in groupby(at, key=lambda point: int(point[0])):
        points = list(column)
        if len(points) <= 4:
            seen += points
            continue
        places = {0, len(points) - 1}
        places |= {pick(range(len(points)), key=lambda place: points[place][1]) for pick in (min, max)}
        seen += [points[place] for place in sorted(places)]
    return seen


def dot(painter: QPainter, at: QPointF, colour: str, shape: str) -> None:
    """Paint a marker; its shape tells lines apart without their colour."""
    painter.setPen(QPen(QColor(current().panel), 1))
    painter.setBrush(QColor(colour))
    x, y, r = at.x(), at.y(), 4.5
    if shape == "circle":
        painter.drawEllipse(at, r, r)
        return
    corners = {
        "square": ((-r, -r), (r, -r), (r, r), (-r, r)),
        "up": ((0, -r - 1), (r + 1, r), (-r - 1, r)),
        "down": ((0, r + 1), (r + 1, -r), (-r - 1, -r)),
        "diamond": ((0, -r - 1), (r + 1, 0), (0, r + 1), (-r - 1, 0)),
    }[shape]
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))


def round_up(value: float) -> float:
    """Return the next round number: 1, 2 or 5 times a power of ten."""
    power = 1.0
    while power * 10 < value:
        power *= 10
    return next((power * step for step in (1, 2, 5) if power * step >= value), power * 10)


def wrapped(words: str, font: QFont, wide: float, most: int) -> str:
    """Return words in at most so many lines of `wide` px; what does not fit even then is cut from their end."""
    lines: list[str] = []
    metrics = QFontMetrics(font)
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (metrics.horizontalAdvance(longer) <= wide or len(lines) == most):
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(wide)) for line in lines)
