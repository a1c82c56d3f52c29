"""The names of the views above the bodies, and of the person's sides beside the heads, never on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from bodymap.body.figure import load_figure
from bodymap.body.view import VIEWS, FigureName, View
from bodymap.gui.bodies.stage import CENTRE, HALF_MM, Stage
from bodymap.gui.look.theme import NORMAL, SMALL, current, face, px
from bodymap.words import later, tr

FOOT_PX = 80  # below which there are none
TITLE_PX = 24  # above the bodies, for the names of the views
LABELS_PX = 58  # for the names of the sides too, where they do not fit beside the heads
TITLE_TOP, SIDES_TOP, HIGH_PX = 8, 36, 20  # of the two lines
INSET_PX, LEAST_INSET_PX = 44, 8  # that the sides' names keep from the edges, so that those of two views stay apart
APART_PX = 24  # between the two names of a view
FREE_PX = 6  # between a name and the body, or the view's name
LEAST_PX = 60  # of a view that is named
VIEW_TITLES: dict[View, str] = {"front": later("Front"), "back": later("Back")}
SIDES = (  # the right, the left; where there is no room for the one the next
    (later("Your right"), later("Your left")),
    (later("Right"), later("Left")),
    (later("R"), later("L")),
)


@dataclass(frozen=True)
class Named:
    """The two names of a view as the viewer reads them, px: the edges that they keep `inset` from, and their lines."""

    names: tuple[str, str]
    left: float
    right: float
    inset: float
    tops: tuple[float, float]

    def boxes(self) -> Iterator[tuple[str, QRectF]]:
        """Return each name with the room that it takes."""
        metrics = QFontMetrics(face(SMALL, strong=True))
        for place, (name, top) in enumerate(zip(self.names, self.tops, strict=True)):
            if not name:
                continue
            wide = metrics.horizontalAdvance(name)
            left = self.right - self.inset - wide if place else self.left + self.inset
            yield name, QRectF(left, top, wide, metrics.height())


def paint_labels(painter: QPainter, stage: Stage, width: float, figure: FigureName) -> None:
    """Paint the names of both views on a stage `width` px wide."""
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    plated = stage.zoom > 1  # a body may lie below
    for view in VIEWS:
        left, right = _seen(stage, view, width)
        if right - left < LEAST_PX:
            continue
        painter.setFont(face(SMALL, strong=True))
        for name, box in side_names(stage, view, width, figure).boxes():
            _write(painter, box, name, current().quiet, plated=plated)
        painter.setFont(face(NORMAL, strong=True))
        title = QRectF(left, px(TITLE_TOP), right - left, px(HIGH_PX))
        _write(painter, title, tr(VIEW_TITLES[view]), current().text, plated=plated)


def _seen(stage: Stage, view: View, width: float) -> tuple[float, float]:
    """Return from where to where a view is seen on a stage `width` px wide, px."""
    to_px = stage.transform()
    left = to_px.map(QPointF(CENTRE[view] - HALF_MM, 0)).x()
    right = to_px.map(QPointF(CENTRE[view] + HALF_MM, 0)).x()
    return max(left, 0.0), min(right, width)


def side_names(stage: Stage, view: View, width: float, figure: FigureName) -> Named:
    """Return how the sides are named where they stay in sight at every zoom: as fully as there is room for.

    They stand beside the head, or beside the view's name; where text is large, over the bodies. Where not even the
    shortest fit between the two bodies only the outer one is named.
    """
    left, right = _seen(stage, view, width)
    metrics = QFontMetrics(face(SMALL, strong=True))
    beside, above = float(px(SIDES_TOP)), float(px(TITLE_TOP))
    title = QFontMetrics(face(NORMAL, strong=True)).horizontalAdvance(tr(VIEW_TITLES[view])) / 2
    for pair in SIDES:
        names = (tr(pair[0]), tr(pair[1])) if view == "front" else (tr(pair[1]), tr(pair[0]))
        first, second = map(metrics.horizontalAdvance, names)
        free = right - left - first - second - APART_PX
        if stage.zoom > 1:
            if free >= 2 * LEAST_INSET_PX:
                return Named(names, left, right, min(px(INSET_PX), free / 2), (beside, beside))
            continue
        for top, half in ((beside, _half_width(stage, view, figure)), (above, title)):
            inset = min(free / 2, (right - left) / 2 - half - FREE_PX - max(first, second))
            if inset >= LEAST_INSET_PX:
                return Named(names, left, right, min(px(INSET_PX), inset), (top, top))
    if stage.zoom > 1:
        return Named(names, left, right, LEAST_INSET_PX, (beside, beside + px(HIGH_PX)))
    reach = _half_width(stage, view, figure) + FREE_PX + max(first, second)
    names = (names[0], "") if view == "front" else ("", names[1])
    return Named(names, (left + right) / 2 - reach, (left + right) / 2 + reach, 0, (beside, beside))


def _half_width(stage: Stage, view: View, figure: FigureName) -> float:
    """Return how far the body reaches to a side in the line of the sides' names, px."""
    high = QFontMetrics(face(SMALL, strong=True)).height()
    top, bottom = (stage.to_body(QPointF(0, y), view)[2] for y in (px(SIDES_TOP), px(SIDES_TOP) + high))
    return _reach_mm(figure, view, round(top), round(bottom)) * stage.scale


@lru_cache(maxsize=64)
def _reach_mm(figure: FigureName, view: View, top: int, bottom: int) -> float:
    """Return how far a body reaches from its midline between two heights, mm."""
    silhouette = load_figure(figure).silhouette[view]
    strip = shapely.intersection(silhouette, shapely.box(-HALF_MM, top, HALF_MM, bottom))
    return 0.0 if strip.is_empty else max(-strip.bounds[0], strip.bounds[2])


def _write(painter: QPainter, box: QRectF, text: str, ink: str, *, plated: bool) -> None:
    """Write a name; on a plate of the stage's colour where a body may lie below it."""
    align = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip
    if plated:
        plate = painter.boundingRect(box, align, text).adjusted(-6, -1, 6, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().stage))
        painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor(ink))
    painter.drawText(box, align, text)
