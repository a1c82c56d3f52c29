"""The legend below the bodies: what the textures of the paint and the lines of the pattern on them mean."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from shapely import MultiPolygon, box

from bodymap.atlas.area import PatternArea
from bodymap.drawing.change import Seen
from bodymap.drawing.feel import QUALITIES, Quality
from bodymap.gui.bodies.layers import Shown
from bodymap.gui.look.theme import SMALL, current, face, px, skin
from bodymap.gui.widgets.spoken import Picture
from bodymap.report.body_art import paint_pattern, paint_press_point
from bodymap.report.paint_art import QUALITY_WORDS, swatch
from bodymap.words import later, tr

SIGN_PX, HIGH_PX = 22, 14
BETWEEN_PX = 14  # one entry and the next
LEGEND = later("On the bodies: {signs}")
CORE, SPILLOVER, PRESS = later("Core"), later("Spillover"), later("Press point")
CORE_SAID, SPILLOVER_SAID = later("core, hatched with an edge"), later("spillover, dotted without an edge")
PRESS_SAID = later("press point, a cross in a ring")

Paint = Callable[[QPainter, QRectF], None]
Entry = tuple[str, str, Paint]  # the word, the word with what its sign looks like, the sign


class Legend(Picture):
    """Shows the entries of what is on the bodies, at the right of its room; where that is short the first drop out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._known: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return its height; it takes what width is left."""
        return QSize(0, QFontMetrics(face(SMALL)).height())

    def show_signs(self, seen: Seen, shown: Shown) -> None:
        """Show what the paint (`seen`) and the pattern and press points over it (`shown`) are drawn with."""
        feels = {mark.quality: mark.intensity for mark, _ in seen}
        areas, points = shown
        colour = areas[0][1] if areas else ""
        core, spill = (any(not zone.is_empty for area, _ in areas for zone in zones(area)) for zones in (_core, _spill))
        known = (tuple(feels.items()), colour, core, spill, bool(points))
        if known == self._known:
            return
        self._known = known
        self._entries = [_feel(quality, feels[quality]) for quality in QUALITIES if quality in feels]
        if core:
            self._entries.append((tr(CORE), tr(CORE_SAID), partial(_paint_zone, colour=colour, core=True)))
        if spill:
            self._entries.append((tr(SPILLOVER), tr(SPILLOVER_SAID), partial(_paint_zone, colour=colour, core=False)))
        if points:
            self._entries.append((tr(PRESS), tr(PRESS_SAID), _paint_press))
        said = tr(LEGEND, signs="; ".join(said for _, said, _ in self._entries)) if self._entries else ""
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setVisible(bool(self._entries))
        self.update()

    def fitting(self) -> list[str]:
        """Return the words that there is room for."""
        return [word for word, _, _ in self._fitting()]

    def _fitting(self) -> list[Entry]:
        entries: list[Entry] = []
        left = self.width() + px(BETWEEN_PX)
        for entry in reversed(self._entries):
            left -= self._wide(entry)
            if left < 0:
                break
            entries.insert(0, entry)
        return entries

    def _wide(self, entry: Entry) -> int:
        return px(BETWEEN_PX) + px(SIGN_PX) + px(6) + QFontMetrics(face(SMALL)).horizontalAdvance(entry[0]) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the entries that there is room for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(face(SMALL))
        entries = self._fitting()
        left = self.width() - sum(map(self._wide, entries)) + px(BETWEEN_PX)
        for entry in entries:
            word, _, sign = entry
            place = QRectF(left, (self.height() - px(HIGH_PX)) / 2, px(SIGN_PX), px(HIGH_PX))
            sign(painter, place)
            painter.setPen(QColor(current().quiet))
            words = QRectF(place.right() + px(6), 0, self.width(), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
            left += self._wide(entry)
        painter.end()


def _core(area: PatternArea) -> list[MultiPolygon]:
    return list(area.core.values())


def _spill(area: PatternArea) -> list[MultiPolygon]:
    return list(area.spillover.values())


def _feel(quality: Quality, intensity: int) -> Entry:
    word = tr(QUALITY_WORDS[quality])
    return word, word, partial(_paint_feel, quality=quality, intensity=intensity)


def _paint_feel(painter: QPainter, place: QRectF, *, quality: Quality, intensity: int) -> None:
    wide, high = round(place.width()), round(place.height())
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(place.topLeft(), swatch(quality, intensity, wide, high, ratio, skin()))
    _edge(painter, place)


def _paint_zone(painter: QPainter, place: QRectF, *, colour: str, core: bool) -> None:
    """Paint a piece of a pattern as it is drawn on the bodies."""
    none, whole = MultiPolygon(), MultiPolygon([box(1, 1, place.width() - 1, place.height() - 1)])
    zones = (whole, none) if core else (none, whole)
    area = PatternArea("", {"front": zones[0]}, {"front": zones[1]})
    painter.fillRect(place, QColor(skin().fill))
    painter.save()
    painter.translate(place.topLeft())
    paint_pattern(painter, area, "front", 1.0, colour)
    painter.restore()


def _paint_press(painter: QPainter, place: QRectF) -> None:
    painter.fillRect(place, QColor(skin().fill))
    painter.save()
    painter.translate(QPointF(place.center()))
    paint_press_point(painter, (0.0, 0.0), "front", 0.8 * place.height() / HIGH_PX)
    painter.restore()


def _edge(painter: QPainter, place: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(skin().line), 1))
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
