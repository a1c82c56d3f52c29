"""How it went: area, worst intensity, the leading muscles and the self-care done, each day at its true distance."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.gui.cabinet.trend_days import ticks, whole_days
from bodymap.gui.cabinet.trend_lines import dot, round_up, stretches, thinned
from bodymap.gui.cabinet.trend_room import (
    ABOVE,
    BESIDE,
    BOTTOM,
    CARE_PX,
    GAP,
    LEFT,
    NAMES_PX,
    RIGHT,
    TOP,
    care_height,
    heights,
    in_lines,
    least_height,
    least_width,
    name_height,
)
from bodymap.gui.look.theme import SMALL, current, face, px
from bodymap.gui.widgets.spoken import Picture
from bodymap.report.areas_said import square_cm
from bodymap.sessions.session import Care, now
from bodymap.sessions.trend import Point, Trend
from bodymap.words import later, number, tr

TICK_PX, YEAR_PX = 56.0, 36.0  # for a day's name, and its year where there are several
MOST_RANK = 12
MOST_DOTS = 150  # more sessions than these are lines only
CARE_DONE = later(
    "Self-care done: filled where it helped, open where not, struck out where it made it worse, a line where not sure"
)
SHAPES = ("circle", "square", "up", "diamond", "down")


class TrendPlot(Picture):
    """The lanes above one another over one axis of time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._trend = Trend((), ())
        self._care: Sequence[Care] = ()
        self._names: Sequence[str] = ()
        self._span = (now(), now())
        self._need()

    def sizeHint(self) -> QSize:
        """Return a good size."""
        return QSize(px(620), px(520))

    def show_trend(self, trend: Trend, care: Sequence[Care], names: Sequence[str]) -> None:
        """Show sessions in order of time, the care done, and the leading muscles by their names."""
        self._trend, self._care, self._names = trend, care, names
        moments = [point.created for point in trend.points] + [one.done for one in care]
        if moments:
            self._span = (min(moments), max(moments))
        self._need()
        points = trend.points
        said = tr("%n session(s)", "", len(points))
        if points:
            first, last = points[0].worst, points[-1].worst
            said = tr("{sessions}; worst intensity from {first} to {last}", sessions=said, first=first, last=last)
        self.setAccessibleName(said)
        self.setAccessibleDescription(self._words())
        self.update()

    def _words(self) -> str:
        """Return what the lanes show, in words."""
        points = self._trend.points
        if not points:
            return ""
        first, last = square_cm(points[0].area_mm2), square_cm(points[-1].area_mm2)
        said = [tr("Painted area from {first} to {last}.", first=first, last=last)]
        for muscle, name in zip(self._trend.leaders, self._names, strict=True):
            ranks = [point.ranks[muscle] for point in points if muscle in point.ranks]
            said.append(tr("{name}: from rank {first} to rank {last}.", name=name, first=ranks[0], last=ranks[-1]))
        if self._care:
            helped = tr("%n time(s)", "", sum(one.helped == "yes" for one in self._care))
            times = tr("%n time(s)", "", len(self._care))
            said.append(tr("Self-care done {times}, it helped {helped}.", times=times, helped=helped))
            if worse := sum(one.helped == "worse" for one in self._care):
                said.append(tr("It made it worse %n time(s).", "", worse))
        return " ".join(said)

    def place_of(self, moment: datetime) -> float:
        """Return where a moment lies on the axis, in px from the left."""
        return self._axis()(moment)

    def _axis(self) -> Callable[[datetime], float]:
        """Return what tells where a moment lies, worked out once for many moments."""
        first, last = whole_days(*self._span)
        left, wide = px(LEFT), self._wide()
        start, whole = first.timestamp(), (last - first).total_seconds()
        return lambda moment: left + wide * (moment.timestamp() - start) / whole

    def _wide(self) -> int:
        """Return how wide the lanes are, px."""
        return self.width() - px(LEFT) - px(RIGHT) - px(NAMES_PX)

    def _need(self) -> None:
        """Ask for the room that the lanes and their words take at least."""
        self.setMinimumSize(least_width(), least_height(self._names, self._care_high()))

    def _care_high(self) -> int:
        return care_height(self.width(), tr(CARE_DONE)) if self._care else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that words take in the new width."""
        super().resizeEvent(event)
        self._need()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lanes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(current().panel))
        points = self._trend.points
        if points:
            (high, rank_high), wide = heights(self.height(), self._names, self._care_high()), self._wide()
            area = QRectF(px(LEFT), px(TOP) + px(GAP), wide, high)
            worst = QRectF(px(LEFT), area.bottom() + px(GAP), wide, high)
            ranks = QRectF(px(LEFT), worst.bottom() + px(GAP), wide, rank_high)
            self._area(painter, area)
            self._worst(painter, worst)
            self._ranks(painter, ranks)
            if self._care:
                top = ranks.bottom() + self._care_high() - px(CARE_PX)
                self._done(painter, QRectF(px(LEFT), top, wide, px(CARE_PX)))
            self._days(painter, self.height() - px(BOTTOM))
        painter.end()

    def _lane(self, painter: QPainter, box: QRectF, title: str, marks: Sequence[tuple[float, str]]) -> None:
        """Paint a lane's title and its scale; `marks` are heights from the top, 0-1, with their words."""
        painter.setFont(face(SMALL, strong=True))
        painter.setPen(QColor(current().text))
        place = QRectF(px(LEFT), box.top() - px(72 + ABOVE), box.width() + px(NAMES_PX), px(72))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignBottom) | int(Qt.TextFlag.TextWordWrap), title)
        painter.setFont(face(SMALL))
        for height, words in marks:
            y = box.top() + height * box.height()
            painter.setPen(QColor(current().line))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(current().quiet))
            place = QRectF(0, y - px(9), px(LEFT) - 8, px(18))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _area(self, painter: QPainter, box: QRectF) -> None:
        most = max((point.area_mm2 for point in self._trend.points), default=0.0)
        top = round_up(most / 100)
        self._lane(painter, box, tr("Painted area (cm²)"), ((0.0, number(top)), (1.0, "0")))
        self._curve(
            painter, box, [(p, 1 - p.area_mm2 / 100 / top) for p in self._trend.points], current().accent, "circle"
        )

    def _worst(self, painter: QPainter, box: QRectF) -> None:
        self._lane(painter, box, tr("Worst intensity (0 to 10)"), ((0.0, "10"), (0.5, "5"), (1.0, "0")))
        line = [(point, 1 - point.worst / 10) for point in self._trend.points]
        self._curve(painter, box, line, current().explained, "square")

    def _ranks(self, painter: QPainter, box: QRectF) -> None:
        ranks = [rank for point in self._trend.points for rank in point.ranks.values()]
        last = max(min(max(ranks, default=3), MOST_RANK), 3)
        marks = [((rank - 1) / (last - 1), f"{rank}.") for rank in dict.fromkeys((1, (last + 1) // 2, last))]
        box = box.adjusted(0, px(BESIDE - ABOVE), 0, -px(BESIDE))
        self._lane(painter, box, tr("Rank of the muscles that led most often"), marks)
        ends: list[tuple[float, int]] = []
        for index, muscle in enumerate(self._trend.leaders):
            line: list[tuple[Point, float]] = []
            for stretch in stretches(self._trend.points, muscle):
                line = [(point, min(point.ranks[muscle] - 1, last - 1) / (last - 1)) for point in stretch]
                self._curve(painter, box, line, current().series[index], SHAPES[index % len(SHAPES)])
            if line:
                ends.append((box.top() + line[-1][1] * box.height(), index))
        self._leaders(painter, box, sorted(ends))

    def _leaders(self, painter: QPainter, box: QRectF, ends: Sequence[tuple[float, int]]) -> None:
        """Write each muscle's name near the end of its line, none over another."""
        painter.setFont(face(SMALL))
        for lines in (3, 2):  # as many as there is room for
            words = in_lines([self._names[index] for _, index in ends], lines)
            highs = [name_height(name) for name in words]
            if sum(highs) <= box.height() + px(ABOVE) + px(BESIDE):
                break
        end = box.bottom() + px(BESIDE)
        y = box.top() - px(ABOVE)
        for row, (wanted, index) in enumerate(ends):
            y = max(min(wanted - highs[row] / 2, end - sum(highs[row:])), y)
            at = QPointF(box.right() + 18, y + highs[row] / 2)
            dot(painter, at, current().series[index], SHAPES[index % len(SHAPES)])
            painter.setPen(QColor(current().text))
            place = QRectF(at.x() + 10, y, px(NAMES_PX) - 24, highs[row])
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words[row])
            y += highs[row]

    def _curve(
        self, painter: QPainter, box: QRectF, line: Sequence[tuple[Point, float]], colour: str, shape: str
    ) -> None:
        axis, top, high = self._axis(), box.top(), box.height()
        at = [(axis(point.created), top + height * high) for point, height in line]
        painter.setPen(QPen(QColor(colour), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Line by line: Qt strokes a path of thousands of crossing lines in seconds, so many lines in a moment.
        painter.drawLines([QLineF(*one, *other) for one, other in pairwise(thinned(at))])
        if len(self._trend.points) <= MOST_DOTS or len(at) == 1:
            for x, y in at:
                dot(painter, QPointF(x, y), colour, shape)

    def _done(self, painter: QPainter, box: QRectF) -> None:
        self._lane(painter, box, tr(CARE_DONE), ())
        middle = box.top() + box.height() / 2 - 4
        for care in self._care:
            x = self.place_of(care.done)
            painter.setPen(QPen(QColor(current().accent), 1.6))
            if care.helped == "unclear":
                painter.drawLine(QPointF(x, middle - 7), QPointF(x, middle + 7))
            else:
                painter.setBrush(QColor(current().accent if care.helped == "yes" else current().panel))
                painter.drawEllipse(QPointF(x, middle), 4.5, 4.5)
            if care.helped == "worse":
                painter.drawLine(QPointF(x - 6, middle + 6), QPointF(x + 6, middle - 6))

    def _days(self, painter: QPainter, y: float) -> None:
        painter.setFont(face(SMALL))
        painter.setPen(QColor(current().edge))
        painter.drawLine(QPointF(px(LEFT), y), QPointF(px(LEFT) + self._wide(), y))
        first, last = self._span
        wide = px(TICK_PX if first.astimezone().year == last.astimezone().year else TICK_PX + YEAR_PX)
        for moment, words in ticks(first, last, max(self._wide() // wide, 1)):
            x = self.place_of(moment)
            painter.setPen(QColor(current().edge))
            painter.drawLine(QPointF(x, y), QPointF(x, y + 4))
            painter.setPen(QColor(current().quiet))
            place = QRectF(x - px(60), y + 7, px(120), px(18))
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, words)
