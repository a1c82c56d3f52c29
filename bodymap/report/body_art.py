"""Paints bodies, patterns and press points with QPainter, for the window, for pictures and for paper.

Every function paints in millimetres as the viewer sees the view: x towards the viewer's right from the
midline, y down. The caller's transform decides the size; `mm` below is millimetres per device pixel, so that
lines and dots keep their weight at every zoom.
"""

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import PatternArea
from bodymap.body.figure import Figure, FigureName, load_figure, rings
from bodymap.body.frame import View, screen_x
from bodymap.last_used import ENTRY, LastUsed
from bodymap.report.contrast import luminance
from bodymap.report.skin import LIGHT_SKIN, SLANTS, BodyColours, slant_of

PATTERN_COLOUR = LIGHT_SKIN.pattern
PRESS_GROUNDS = ("#ffffff", "#14191c")  # under dark signs, and under light ones
MID_LUMINANCE = 0.18  # that of the grey on which white and black are seen alike
HATCH_PX, STIPPLE_PX = 7.0, 6.0  # from one to the next
EDGE_PX, DOT_PX = 1.6, 2.2
CASING_PX = 1.6  # both sides together


def path_of(geometry: BaseGeometry, view: View) -> QPainterPath:
    """Return an area (mm, body frame) as a path in the viewer's mm."""
    polygons = (part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon")
    lines = (shapely.get_coordinates(ring) for part in polygons for ring in (part.exterior, *part.interiors))
    return _path_of_rings([QPointF(screen_x(x, view), y) for x, y in xy.tolist()] for xy in lines)


def _path_of_rings(corners: Iterable[list[QPointF]]) -> QPainterPath:
    """Return a path of rings in the viewer's mm; a ring inside another is a hole in it."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in corners:
        path.addPolygon(QPolygonF(ring))
        path.closeSubpath()
    return path


_KEPT_POINTS = 150_000  # of paths that are drawn again and again: some 14 MB, with the areas that they are of
_paths = LastUsed[tuple[int, View], tuple[BaseGeometry, QPainterPath]](_KEPT_POINTS)


def kept_path(geometry: BaseGeometry, view: View) -> QPainterPath:
    """Return `path_of` an area that will be drawn again, remembered for the object; not to be changed."""
    key = id(geometry), view
    known = _paths.get(key)
    if known is None:
        known = geometry, path_of(geometry, view)  # with the area, so that its id stays its own
        _paths.put(key, known, ENTRY + known[1].elementCount())
        _paths.forget(1)
    return known[1]


@lru_cache(maxsize=16)
def _body_paths(name: FigureName, view: View) -> tuple[QPainterPath, tuple[QPainterPath, ...]]:
    figure = load_figure(name)
    outline = path_of(_smooth(figure.outline[view]), view)
    tones = ([[QPointF(x, y) for x, y in ring] for ring in rings(path)] for path in figure.tone_paths[view])
    return outline, tuple(map(_path_of_rings, tones))


def _smooth(polygon: shapely.Polygon) -> shapely.Polygon:
    """Round a ring's corners by cutting them twice; it moves no point by more than a millimetre or two."""
    xy = shapely.get_coordinates(polygon.exterior)[:-1]
    for _ in range(2):
        after = np.roll(xy, -1, axis=0)
        xy = np.stack([0.75 * xy + 0.25 * after, 0.25 * xy + 0.75 * after], axis=1).reshape(-1, 2)
    return shapely.Polygon(xy)


def paint_body(painter: QPainter, figure: Figure, view: View, mm: float, skin: BodyColours = LIGHT_SKIN) -> None:
    """Paint the silhouette with its tones and outline."""
    outline, tones = _body_paths(figure.name, view)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(outline, QColor(skin.fill))
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    for tone, colour in zip(tones, skin.tones, strict=True):
        painter.fillPath(tone, QColor(colour))
    painter.restore()
    painter.strokePath(outline, QPen(QColor(skin.line), 1.4 * mm))


def paint_pattern_ground(painter: QPainter, area: PatternArea, view: View, colour: str = PATTERN_COLOUR) -> None:
    """Paint the veil under a pattern; paint that is to stay readable goes over it."""
    for zone, alpha in ((area.spillover[view], 30), (area.core[view], 62)):
        veil = QColor(colour)
        veil.setAlpha(alpha)
        painter.fillPath(kept_path(zone, view), veil)


def paint_pattern_lines(
    painter: QPainter, area: PatternArea, view: View, mm: float, colour: str = PATTERN_COLOUR
) -> None:
    """Paint a pattern's lines: core hatched with a firm edge, spillover stippled without one."""
    ink = QColor(colour)
    spill, core = area.spillover[view], kept_path(area.core[view], view)
    if not spill.is_empty:
        _stipple(painter, spill, view, mm, ink)
    if not core.isEmpty():
        _hatch(painter, core, mm, ink, slant_of(colour))
        painter.strokePath(core, QPen(ink, EDGE_PX * mm))


def paint_pattern_casing(
    painter: QPainter, area: PatternArea, view: View, mm: float, colour: str = PATTERN_COLOUR
) -> None:
    """Paint what goes under a pattern's edge and dots where they lie on paint, so that they are seen on all of it.

    A colour that stands out from a body stands out from some of the paint on it only by its hue.
    """
    ground = ground_of(QColor(colour))
    spill, core = area.spillover[view], kept_path(area.core[view], view)
    if not spill.is_empty:
        _stipple(painter, spill, view, mm, ground, DOT_PX + CASING_PX)
    if not core.isEmpty():
        painter.strokePath(core, QPen(ground, (EDGE_PX + CASING_PX) * mm))


def ground_of(ink: QColor) -> QColor:
    """Return the ground, light or dark, from which a colour stands out."""
    return QColor(PRESS_GROUNDS[luminance(ink) > MID_LUMINANCE])


def paint_pattern(painter: QPainter, area: PatternArea, view: View, mm: float, colour: str = PATTERN_COLOUR) -> None:
    """Paint a pattern whole: ground and lines."""
    paint_pattern_ground(painter, area, view, colour)
    paint_pattern_lines(painter, area, view, mm, colour)


def paint_press_point(
    painter: QPainter, at: tuple[float, float], view: View, mm: float, colour: str = "#12343b"
) -> None:
    """Paint a small cross in a ring at (x, y) of the body frame, on a ground from which its colour stands out."""
    ink = QColor(colour)
    ground = ground_of(ink)
    ground.setAlpha(220)
    centre = QPointF(screen_x(at[0], view), at[1])
    radius = 6.0 * mm
    painter.save()
    painter.setBrush(QBrush(ground))
    painter.setPen(QPen(ink, 1.6 * mm))
    painter.drawEllipse(centre, radius, radius)
    arm = radius * 0.55
    painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm))
    painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm))
    painter.restore()


def _box_seen(painter: QPainter, path: QPainterPath, margin: float) -> QRectF:
    """Return the box of what of a path lies on the page or screen: zoomed in, most of a pattern does not."""
    seen, _ = painter.worldTransform().inverted()
    page, device = QRectF(painter.viewport()), painter.device()
    if isinstance(device, QPixmap | QImage):  # whose px are a screen's; those of a widget are not
        page.setSize(page.size() / device.devicePixelRatio())
    page = seen.mapRect(page).adjusted(-margin, -margin, margin, margin)
    return path.boundingRect().intersected(page)


def _hatch(painter: QPainter, path: QPainterPath, mm: float, ink: QColor, slant: float = SLANTS[0]) -> None:
    """Fill `path` with lines that rise by `slant` degrees, at distances counted from the frame's origin."""
    step = HATCH_PX * mm
    box = _box_seen(painter, path, step)
    along = QPointF(np.cos(np.radians(slant)), -np.sin(np.radians(slant)))
    across = QPointF(-along.y(), along.x())
    corners = (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight())
    far = [QPointF.dotProduct(corner, across) for corner in corners]
    near = [QPointF.dotProduct(corner, along) for corner in corners]
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, 1.0 * mm))
    for distance in np.arange(np.floor(min(far) / step) * step, max(far) + step, step).tolist():
        painter.drawLine(across * distance + along * min(near), across * distance + along * max(near))
    painter.restore()


def _stipple(painter: QPainter, zone: BaseGeometry, view: View, mm: float, ink: QColor, wide: float = DOT_PX) -> None:
    """Fill a zone (mm, body frame) with round dots, `wide` px across, whose middles lie in it."""
    step = STIPPLE_PX * mm
    box = _box_seen(painter, kept_path(zone, view), step)
    if painter.hasClipping():
        box = box.intersected(painter.clipBoundingRect().adjusted(-step, -step, step, step))
    rows = np.arange(np.floor(box.top() / step) * step, box.bottom() + step, step)
    columns = np.arange(np.floor(box.left() / step) * step, box.right() + step, step)
    if box.isEmpty():
        return
    shifted = (np.arange(len(rows)) + round(rows[0] / step)) % 2 * step / 2
    x, y = (columns + shifted[:, None]).ravel(), np.repeat(rows, len(columns))
    asked = shapely.force_2d(zone)  # a copy: what is noted for it as it is asked is not left with the pattern
    shapely.prepare(asked)
    inside = shapely.contains_xy(asked, x if screen_x(1.0, view) > 0 else -x, y)
    painter.save()
    painter.setPen(QPen(ink, wide * mm, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints([QPointF(*dot) for dot in zip(x[inside].tolist(), y[inside].tolist(), strict=True)])
    painter.restore()
