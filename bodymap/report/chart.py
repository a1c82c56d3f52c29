"""One small body chart per muscle: front and back, its patterns and press points, for the sheet and for review."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from bodymap.atlas.area import CandidateSide, PatternArea, pattern_areas
from bodymap.atlas.muscle import Muscle, Press
from bodymap.atlas.shape import locate
from bodymap.body.figure import Figure
from bodymap.body.frame import HEIGHT_MM, VIEWS, View, screen_x
from bodymap.report.body_art import paint_body, paint_pattern, paint_press_point
from bodymap.report.skin import LIGHT_SKIN, BodyColours
from bodymap.words import known, tr

WHOLE = QRectF(-480, -20, 960, HEIGHT_MM + 40)  # both arms and feet
SMALLEST_MM = 230.0  # of the body that a cropped chart shows, so that one can tell where it is
GAP_PX = 28.0  # between the views of a cropped chart, whose arms are cut


def paint_chart(
    painter: QPainter,
    box: QRectF,
    figure: Figure,
    muscle: Muscle,
    side: CandidateSide = "left",
    *,
    crop: bool = False,
    px: float = 1.0,
    skin: BodyColours = LIGHT_SKIN,
) -> dict[View, QRectF]:
    """Paint the muscle's patterns, each in its own colour, on front and back side by side inside `box`.

    `crop` shows only the part of the body that matters; `px` is how many device pixels a screen's pixel is wide here,
    so that lines keep their weight on paper. Return where each view stands.
    """
    areas = {area.id: area for area in pattern_areas(muscle, side, figure)}
    gap = GAP_PX * px if crop else 0.0
    frame = _around(muscle, areas, figure) if crop else WHOLE
    scale = min((box.width() - gap) / (2 * frame.width()), box.height() / frame.height())
    places: dict[View, QRectF] = {}
    for column, view in enumerate(VIEWS):
        painter.save()
        x = box.center().x() + (column - 1) * frame.width() * scale + (column - 0.5) * gap
        places[view] = QRectF(x, box.top(), frame.width() * scale, frame.height() * scale)
        painter.setClipRect(places[view])
        # The frame is given in the body frame; behind, the viewer sees it mirrored.
        left = frame.left() if view == "front" else -frame.right()
        painter.translate(x - left * scale, box.top() - frame.top() * scale)
        painter.scale(scale, scale)
        paint_body(painter, figure, view, px / scale, skin)
        for index, pattern in enumerate(muscle.patterns):
            if pattern.id in areas:
                paint_pattern(painter, areas[pattern.id], view, px / scale, skin.colour_of(index))
        for index, pattern in enumerate(muscle.patterns):
            if pattern.press.view == view:
                at = locate(pattern.press.at, view, figure)
                paint_press_point(painter, at, view, px / scale, skin.colour_of(index))
        painter.restore()
    return places


def colour_of(index: int) -> str:
    """Return the colour of a muscle's pattern by its place in the file."""
    return LIGHT_SKIN.colour_of(index)


def _around(muscle: Muscle, areas: dict[str, PatternArea], figure: Figure) -> QRectF:
    """Return the part of the body (mm, body frame) that holds all that the chart shows."""
    spots = [locate(p.press.at, p.press.view, figure) for p in muscle.patterns]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    for area in areas.values():
        for zone in (*area.core.values(), *area.spillover.values()):
            if not zone.is_empty:
                xs += [zone.bounds[0], zone.bounds[2]]
                ys += [zone.bounds[1], zone.bounds[3]]
    left, right = min(xs) - 40, max(xs) + 40
    if left < 60:  # near the midline, show both sides of it
        right = max(-left, right)
        left = -right
    high = max(max(ys) - min(ys) + 80, SMALLEST_MM)
    if right - left < high / 2.2:
        spare = (high / 2.2 - (right - left)) / 2
        left, right = left - spare, right + spare
    middle = (min(ys) + max(ys)) / 2
    return QRectF(left, middle - high / 2, right - left, high)


def chart_image(figure: Figure, muscle: Muscle, *, width: int = 900, crop: bool = True) -> QImage:
    """Return the chart with a caption that names each pattern in its colour."""
    body_height = int(width * 0.85)
    image = QImage(width, body_height + 20 + 44 * (len(muscle.patterns) + 1), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side: CandidateSide = "midline" if muscle.midline else "left"
    paint_chart(painter, QRectF(0, 0, width, body_height), figure, muscle, side, crop=crop)
    font = QFont()
    font.setPixelSize(15)
    painter.setFont(font)
    wrap = Qt.TextFlag.TextWordWrap
    line = QRectF(10, body_height + 8, width - 20, 40)
    painter.drawText(
        line, wrap, tr("{muscle} ({side}); front at the left, back at the right", muscle=known(muscle.name), side=side)
    )
    for index, pattern in enumerate(muscle.patterns):
        line.translate(0, 44 if index else 26)
        painter.setPen(QColor(colour_of(index)))
        painter.drawText(line, wrap, f"{pattern.id}: {known(pattern.felt)}")
    painter.end()
    return image


SPOT_MM = 150.0  # of the body around a press point


def spot_image(
    figure: Figure,
    press: Press,
    side: CandidateSide,
    width: int,
    ratio: float = 1.0,
    look: tuple[BodyColours, str] = (LIGHT_SKIN, "#fbfaf7"),
) -> QImage:
    """Return a picture of the place to press: the body around it, `width` px wide, with the spot marked.

    `look` is the body's skin and the ground beside it.
    """
    skin, ground = look
    image = QImage(round(width * ratio), round(width * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ground))
    x, y = locate(press.at, press.view, figure)
    x = -x if side == "right" else x
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = width / SPOT_MM
    painter.scale(scale, scale)
    painter.translate(SPOT_MM / 2 - screen_x(x, press.view), SPOT_MM / 2 - y)
    paint_body(painter, figure, press.view, 1 / scale, skin)
    paint_press_point(painter, (x, y), press.view, 1.4 / scale)
    painter.end()
    return image
