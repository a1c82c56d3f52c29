"""A drawing as a PNG: both views with the paint, the person's left and right, and a legend."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from bodymap.drawing.mark import MAX_INTENSITY, QUALITIES, Drawing, Quality
from bodymap.drawing.whole_file import write_whole
from bodymap.errors import BodymapError
from bodymap.report.body_sheet import INK, LINE, QUIET, Sheet, paint_sheet, write
from bodymap.report.paint_art import paint_swatch, seen_colour
from bodymap.report.quality_words import QUALITY_WORDS
from bodymap.report.skin import LIGHT_SKIN
from bodymap.words import tr

WIDE, HIGH = 1200, 1180  # px
MOST_WIDE = 6000


def picture(drawing: Drawing, width: int = WIDE) -> QImage:
    """Return the drawing as an image `width` px wide."""
    if not WIDE // 4 <= width <= MOST_WIDE:
        raise BodymapError(
            tr("A picture is {least} to {most} pixels wide, not {width}.", least=WIDE // 4, most=MOST_WIDE, width=width)
        )
    ratio = width / WIDE
    image = QImage(width, round(HIGH * ratio), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    paint_sheet(painter, Sheet(QRectF(20, 16, WIDE - 40, HIGH - 110), 22), drawing, px=1.4, numbered=False)
    paint_ramp(painter, QRectF(60, HIGH - 62, 420, 16), 15)
    paint_qualities(painter, QRectF(540, HIGH - 76, WIDE - 580, 60), 15, qualities_of(drawing), columns=4)
    painter.end()
    return image


def write_picture(path: Path, drawing: Drawing, width: int = WIDE) -> None:
    """Write the drawing to `path` as a PNG; raises BodymapError when it cannot be written."""
    write_image(path, picture(drawing, width))


def write_image(path: Path, image: QImage, form: str = "PNG") -> None:
    """Write an image to `path`, whole or not at all; raises BodymapError when it cannot be written."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form)  # type: ignore[call-overload]
    write_whole(path, bytes(buffer.data().data()))


def qualities_of(drawing: Drawing) -> list[Quality]:
    """Return the qualities that were painted, in the order of the program."""
    used = {mark.quality for mark in drawing.marks}
    return [quality for quality in QUALITIES if quality in used]


def paint_ramp(painter: QPainter, box: QRectF, text: float) -> None:
    """Paint the scale of intensity with its ends named."""
    step = box.width() / (MAX_INTENSITY + 1)
    for intensity in range(MAX_INTENSITY + 1):
        cell = QRectF(box.left() + intensity * step, box.top(), step, box.height())
        painter.fillRect(cell, seen_colour(intensity, LIGHT_SKIN))
    painter.setPen(QPen(QColor(LINE), text / 14))
    painter.drawRect(box)
    below = QRectF(box.left(), box.bottom() + 0.3 * text, box.width(), 1.5 * text)
    write(painter, below, tr("0 no pain"), 0.9 * text, QUIET)
    write(painter, below, tr("10 worst imaginable"), 0.9 * text, QUIET, align=Qt.AlignmentFlag.AlignRight)


def paint_qualities(painter: QPainter, box: QRectF, text: float, qualities: list[Quality], *, columns: int) -> None:
    """Paint a swatch and a name for each quality."""
    wide, high = box.width() / columns, 1.9 * text
    for place, quality in enumerate(qualities):
        x, y = box.left() + place % columns * wide, box.top() + place // columns * high
        cell = QRectF(x, y, 1.9 * text, 1.9 * text * 3 / 4)
        paint_swatch(painter, cell, quality, 5, across=4)
        painter.setPen(QPen(QColor(LINE), text / 14))
        painter.drawRect(cell)
        write(painter, QRectF(x + 2.4 * text, y, wide, high), tr(QUALITY_WORDS[quality]), text, INK)
