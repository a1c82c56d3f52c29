"""One small body chart per muscle: front and back, its patterns and press points, for the sheet and for review."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from bodymap.atlas.area import CandidateSide, PatternArea, pattern_areas
from bodymap.atlas.muscle import Muscle, Pattern
from bodymap.atlas.shape import locate
from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, VIEWS, View
from bodymap.report.body_art import paint_body, paint_pattern, paint_press_point

VIEW_WIDTH_MM = 960.0
PATTERN_COLOURS = ("#0b6e7d", "#b4482a", "#5a4fa2", "#2f7d3b", "#a0307c", "#7a6a12")
VIEW_NAMES: dict[View, str] = {"front": "Front", "back": "Back"}


def paint_chart(
    painter: QPainter,
    box: QRectF,
    figure: Figure,
    muscle: Muscle,
    side: CandidateSide = "left",
    *,
    crop: bool = False,
) -> None:
    """Paint the muscle's patterns, each in its own colour, on front and back side by side inside `box`."""
    areas = {area.id: area for area in pattern_areas(muscle, side, figure)}
    window = _window(muscle, areas, figure) if crop else (-VIEW_WIDTH_MM / 2, -20.0, VIEW_WIDTH_MM, HEIGHT_MM + 40)
    left, top, wide, high = window
    scale = min(box.width() / (2 * wide), box.height() / high)
    for column, view in enumerate(VIEWS):
        painter.save()
        x = box.center().x() + (column - 1) * wide * scale
        painter.setClipRect(QRectF(x, box.top(), wide * scale, high * scale))
        painter.translate(x - left * scale, box.top() - top * scale)
        painter.scale(scale, scale)
        paint_body(painter, figure, view, 1 / scale)
        for index, pattern in enumerate(muscle.patterns):
            if pattern.id in areas:
                paint_pattern(painter, areas[pattern.id], view, 1 / scale, PATTERN_COLOURS[index % 6])
        for index, pattern in enumerate(muscle.patterns):
            _press(painter, pattern, view, figure, scale, PATTERN_COLOURS[index % 6])
        painter.restore()


def _press(painter: QPainter, pattern: Pattern, view: View, figure: Figure, scale: float, colour: str) -> None:
    if pattern.press.view == view:
        paint_press_point(painter, locate(pattern.press.at, view, figure), view, 1 / scale, colour)


def _window(muscle: Muscle, areas: dict[str, PatternArea], figure: Figure) -> tuple[float, float, float, float]:
    """Return (left, top, width, height) in mm around all that the chart shows, the same for both views."""
    ys = [locate(p.press.at, p.press.view, figure)[1] for p in muscle.patterns]
    xs = [abs(locate(p.press.at, p.press.view, figure)[0]) for p in muscle.patterns]
    for area in areas.values():
        for zone in (*area.core.values(), *area.spillover.values()):
            if not zone.is_empty:
                ys += [zone.bounds[1], zone.bounds[3]]
                xs += [abs(zone.bounds[0]), abs(zone.bounds[2])]
    reach = max(max(xs) + 40, (max(ys) - min(ys) + 80) / 2.5, 120.0)
    return -reach, min(ys) - 40, 2 * reach, max(max(ys) - min(ys) + 80, 160.0)


def chart_image(figure: Figure, muscle: Muscle, *, width: int = 900, crop: bool = True) -> QImage:
    """Return the chart with a caption that names each pattern in its colour."""
    body_height = int(width * 0.85)
    image = QImage(width, body_height + 30 * (len(muscle.patterns) + 1), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side: CandidateSide = "midline" if muscle.midline else "left"
    paint_chart(painter, QRectF(0, 0, width, body_height), figure, muscle, side, crop=crop)
    font = QFont()
    font.setPixelSize(15)
    painter.setFont(font)
    y = body_height + 20
    painter.drawText(10, y, f"{muscle.name} ({side}); front at the left, back at the right")
    for index, pattern in enumerate(muscle.patterns):
        y += 28
        painter.setPen(QColor(PATTERN_COLOURS[index % 6]))
        painter.drawText(10, y, f"{pattern.id}: {pattern.felt}"[:130])
    painter.end()
    return image
