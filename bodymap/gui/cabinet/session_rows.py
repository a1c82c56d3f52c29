"""Paints a session as a row: small bodies, name and date, tags, and at the right how strong and how large."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from bodymap.gui.cabinet.session_model import ENTRY, Index, SessionModel
from bodymap.gui.look.row_ground import paint_ground
from bodymap.gui.look.theme import NORMAL, SMALL, current, face, ink_on, px
from bodymap.gui.texts.session_words import leading_words, spoken_date, title_of
from bodymap.gui.widgets.room import beside
from bodymap.report.areas_said import square_cm
from bodymap.report.paint_art import intensity_colour
from bodymap.sessions.session import Entry
from bodymap.words import tr

ROW_PX = 96
BODIES = QSize(88, 84)
BADGE = 22.0
RIGHT_PX = 92
BETWEEN = ", "  # the name and the date


class SessionRows(QStyledItemDelegate):
    """Paints the rows of a SessionModel."""

    def __init__(self, model: SessionModel) -> None:
        super().__init__()
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return a row's size."""
        return QSize(420, px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry: Entry = index.data(ENTRY)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        painter.setPen(QColor(current().line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        ratio = painter.device().devicePixelRatio()
        bodies = QSize(beside(BODIES.width()), beside(BODIES.height()))
        place = box.topLeft() + QPoint(12, (box.height() - bodies.height()) // 2)
        painter.drawPixmap(place, self._model.picture(entry, bodies, ratio))
        left, right = box.left() + 12 + bodies.width() + 16, px(RIGHT_PX)
        self._words(painter, QRectF(left, box.top(), box.right() - left - right - 16, box.height()), entry)
        if entry.marks:
            self._numbers(painter, QRectF(box.right() - right - 8, box.top(), right - 8, box.height()), entry)
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        first = "" if entry.marks else tr("Nothing painted")
        if entry.leading:
            wide = QFontMetrics(face(SMALL)).horizontalAdvance
            full = tr("First: {muscle}", muscle=leading_words(entry, self._model.atlas))
            brief = leading_words(entry, self._model.atlas, brief=True)
            short = tr("First, tied: {muscle}", muscle=brief) if entry.tied else tr("First: {muscle}", muscle=brief)
            first = full if wide(full) <= box.width() else short
        whose, dated = self._model.whose(entry), spoken_date(entry)
        if whose:  # of a long name the beginning; the date stays
            metrics = QFontMetrics(face(SMALL))
            room = round(box.width()) - metrics.horizontalAdvance(BETWEEN + dated)
            dated = metrics.elidedText(whose, Qt.TextElideMode.ElideRight, room) + BETWEEN + dated
        lines = (
            (title_of(entry), NORMAL, True, current().text if entry.title else current().quiet),
            (dated, SMALL, False, current().quiet),
            (first, SMALL, False, current().text),
        )
        y = box.top() + px(10 if entry.tags else 18)
        for text, size, strong, colour in lines:
            font = face(size, strong=strong)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
            painter.drawText(QRectF(box.left(), y, box.width(), px(20)), Qt.AlignmentFlag.AlignVCenter, shown)
            y += px(20)
        _tags(painter, QRectF(box.left(), y, box.width(), px(20)), entry.tags)

    def _numbers(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        badge = QRectF(box.right() - 2 * px(BADGE), box.top() + px(20), 2 * px(BADGE), px(BADGE))
        ground = intensity_colour(entry.worst)
        painter.setPen(QPen(ground.darker(130), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(badge, px(BADGE) / 2, px(BADGE) / 2)
        painter.setPen(ink_on(ground))
        painter.setFont(face(NORMAL, strong=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(entry.worst))
        painter.setFont(face(SMALL))
        painter.setPen(QColor(current().quiet))
        below = QRectF(box.left(), badge.bottom() + 6, box.width(), px(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, square_cm(entry.area_mm2))


def _tags(painter: QPainter, box: QRectF, tags: tuple[str, ...]) -> None:
    """Paint the tags as chips, as many as fit."""
    font = face(SMALL)
    painter.setFont(font)
    metrics = QFontMetrics(font)
    x = box.left()
    for tag in tags:
        text = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, px(140))
        wide = metrics.horizontalAdvance(text) + 16
        if x + wide > box.right():
            break
        chip = QRectF(x, box.top() + 1, wide, px(18))
        painter.setPen(QColor(current().line))
        painter.setBrush(QColor(current().window))
        painter.drawRoundedRect(chip, px(9), px(9))
        painter.setPen(QColor(current().text))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        x += wide + 6
