"""The legend below the bodies: what the textures of the paint and the lines of the pattern on them mean."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shapely import MultiPolygon, box

from bodymap.atlas.area import PatternArea
from bodymap.drawing.change import Seen
from bodymap.drawing.feel import QUALITIES, Quality
from bodymap.gui.bodies.layers import Shown
from bodymap.gui.look.theme import SMALL, current, face, px, skin
from bodymap.gui.widgets.room import beside
from bodymap.gui.widgets.spoken import Picture
from bodymap.report.body_art import paint_pattern, paint_press_point
from bodymap.report.paint_art import swatch
from bodymap.report.quality_words import QUALITY_WORDS
from bodymap.words import later, tr

SIGN_PX, HIGH_PX = 22, 14
WORD_PX = 8  # between a sign and its word
BETWEEN_PX = 14  # one entry and the next
MOST_SIGN_PX, MOST_BETWEEN_PX = 26, 18  # where text is large
LENIENT = 1.6  # times too wide a row may be for its words to be shortened, where there is no room for another
LEGEND = later("On the bodies: {signs}")
CORE, SPILLOVER, PRESS = later("Core"), later("Spillover"), later("Press point")
CORE_SAID, SPILLOVER_SAID = later("core, hatched with an edge"), later("spillover, dotted without an edge")
PRESS_SAID = later("press point, a cross in a ring")

Paint = Callable[[QPainter, QRectF], None]
Entry = tuple[str, str, Paint]  # the word, the word with what its sign looks like, the sign


class Legend(Picture):
    """Shows the entries of what is on the bodies, in as many rows as they need; `lenient`, it shortens words first.

    `changed` tells that there are others.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._usual = [tr(QUALITY_WORDS["aching"])]  # the feels that there are, or one that may come
        self.lenient = False
        self._known: tuple[object, ...] = ()
        self.hide()

    @property
    def words(self) -> list[str]:
        """The words of the entries, in order."""
        return [word for word, _, _ in self._entries]

    def wide(self) -> int:
        """Return how wide (px) the entries are in one row; 0 without any."""
        return sum(map(_wide, self.words)) - _between() if self._entries else 0

    def rows_at(self, width: int) -> int:
        """Return how many rows of that width (px) a muscle's signs and the paint's need.

        That is so whether a muscle is chosen or not, so that what lies above need not move when one is.
        """
        words = [*self._usual, *map(tr, (CORE, SPILLOVER, PRESS))]
        return len(_rows(words if len(words) > len(self.words) else self.words, width))

    def height_of(self, rows: int) -> int:
        """Return how high (px) some rows are."""
        return rows * (QFontMetrics(face(SMALL)).height() + px(2))

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
        self._usual = [tr(QUALITY_WORDS[quality]) for quality in feels] or [tr(QUALITY_WORDS["aching"])]
        said = tr(LEGEND, signs="; ".join(said for _, said, _ in self._entries)) if self._entries else ""
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.changed.emit()
        self.update()

    def _parted(self) -> list[list[tuple[str, int]]]:
        """Return each row's words, shortened where it is too wide by a little, and how wide (px) each may be."""
        metrics, rows = QFontMetrics(face(SMALL)), []
        for row in _rows(self.words, round(self.width() * (LENIENT if self.lenient else 1))):
            signs = len(row) * _wide("") - _between()
            wide = [_wide(word) - _wide("") for word in row]
            part = min(1.0, (self.width() - signs) / sum(wide))
            rooms = [int(part * one) for one in wide]
            if part < 1:
                mode = Qt.TextElideMode.ElideRight
                row = [metrics.elidedText(word, mode, room) for word, room in zip(row, rooms, strict=True)]  # noqa: PLW2901
            rows.append(list(zip(row, rooms, strict=True)))
        return rows

    def fitting(self) -> list[str]:
        """Return the words as they are shown, as many as there is room for."""
        high, rows = QFontMetrics(face(SMALL)).height(), self._parted()
        return [word for number, row in enumerate(rows, 1) if number * high <= self.height() for word, _ in row]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the entries, row by row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(face(SMALL))
        rows = self._parted()
        signs = iter(self._entries)
        high = self.height() / max(len(rows), 1)
        for number, row in enumerate(rows):
            middle, left = (number + 0.5) * high, 0
            for word, room in row:
                _, _, sign = next(signs)
                place = QRectF(left, middle - beside(HIGH_PX) / 2, _sign(), beside(HIGH_PX))
                sign(painter, place)
                painter.setPen(QColor(current().quiet))
                words = QRectF(place.right() + WORD_PX, number * high, self.width(), high)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
                left += _wide("") + room
        painter.end()


def _sign() -> int:
    return min(beside(SIGN_PX), MOST_SIGN_PX)


def _between() -> int:
    return min(beside(BETWEEN_PX), MOST_BETWEEN_PX)


def _wide(word: str) -> int:
    """Return how wide (px) the entry of a word is, with the gap to the next."""
    return _sign() + WORD_PX + QFontMetrics(face(SMALL)).horizontalAdvance(word) + 2 + _between()


def _rows(words: Iterable[str], width: int) -> list[list[str]]:
    """Return the words of each row at a width (px)."""
    rows: list[list[str]] = []
    left = 0
    for word in words:
        wide = _wide(word)
        if not rows or left + wide - _between() > width:
            rows.append([])
            left = 0
        rows[-1].append(word)
        left += wide
    return rows


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
