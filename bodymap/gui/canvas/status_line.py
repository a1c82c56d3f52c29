"""The line below the bodies: the place under the pointer in plain words, the legend, what is saved, the zoom."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.body.nearby import spot_name
from bodymap.gui.canvas.legend import LENIENT, Legend
from bodymap.gui.look.theme import enlarged, px
from bodymap.gui.widgets.elided import Elided
from bodymap.sessions.document import Document
from bodymap.sessions.session import SELF
from bodymap.words import later, share, tr

MARGIN_PX, GAP_PX, EDGE_PX = 16, 16, 2  # beside all, between two, above and below
PLACE_PX = 130  # the least that the legend leaves the place; with less it takes a line of its own
SAVED = later("Saved on this computer")


class _Rooms(NamedTuple):
    """Where each has its room, px: the first line and that of the zoom, in which what is saved is so wide."""

    place: QRect
    legend: QRect
    first: QRect
    last: QRect
    saved: int


class StatusLine(QWidget):
    """Place, legend, what is saved, and the zoom among the buttons that change it.

    The place gives way to the legend, which has a line of its own where it would leave the place too little, and both
    give way to a hint, and to the place that the keyboard is at. Large text has the zoom on a second line, with what is
    saved or, beside such a legend, the place. How high all is follows from the width and from the paint, never from
    what lies under the pointer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._by_keys = False  # whether the place is the keyboard's
        self.place = Elided(parent=self)
        self.legend = Legend(self)
        self.saved = Elided(Qt.TextElideMode.ElideMiddle, self)  # a person's name may be long
        self.zoom = QLabel()
        for label in (self.place, self.saved, self.zoom):
            label.setObjectName("quiet")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumWidth(px(46))  # of the widest, so that the buttons stay where they are
        self._zooming = QWidget(self)
        self._zoom_row = QHBoxLayout(self._zooming)
        self._zoom_row.setContentsMargins(0, 0, 0, 0)
        self._zoom_row.setSpacing(0)
        self._zoom_row.addWidget(self.zoom)
        self.legend.changed.connect(self._arrange)
        self._arrange()

    def offer(self, further: QAction, closer: QAction, whole: QAction) -> None:
        """Put the buttons of the zoom beside what it is."""
        for place, action in ((0, further), (2, closer), (3, whole)):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", ""))
            button.setObjectName("quiet_button")
            button.setIconSize(QSize(px(16), px(16)))
            button.setFixedSize(px(28), px(24))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._zoom_row.insertWidget(place, button)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the zoom needs; all else gives way."""
        return QSize(self._zooming.sizeHint().width() + 2 * MARGIN_PX, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Give each its room; without words it takes none."""
        zoom = self._zooming.sizeHint()
        whole = QRect(MARGIN_PX, EDGE_PX, max(self.width() - 2 * MARGIN_PX, 1), zoom.height())
        beside_zoom = max(whole.width() - zoom.width() - GAP_PX, 1)
        rooms = (self._two_lines if enlarged() else self._one_line)(whole, beside_zoom)
        last = rooms.last
        self.saved.setGeometry(last.left() + beside_zoom - rooms.saved, last.top(), rooms.saved, last.height())
        self._zooming.setGeometry(last.right() + 1 - zoom.width(), last.top(), zoom.width(), last.height())
        self.legend.setGeometry(rooms.legend)
        high = max(last.bottom(), rooms.legend.bottom()) + 1 - EDGE_PX
        more = [QRect(whole.topLeft(), QSize(wide, high)) for wide in (beside_zoom, whole.width())]
        self._give_place([rooms.place, *([rooms.first] if enlarged() else []), *more])
        self._show()
        self.setFixedHeight(high + 2 * EDGE_PX)

    def _one_line(self, whole: QRect, beside_zoom: int) -> _Rooms:
        """Return the rooms where all stand in one line; a legend apart below it."""
        saved = QFontMetrics(self.saved.font()).horizontalAdvance(tr(SAVED)) + 2  # as it is, once there is paint
        first = QRect(whole.topLeft(), QSize(beside_zoom - saved - GAP_PX, whole.height()))
        apart = self._stands_apart(first.width())
        least = px(PLACE_PX) + (0 if apart else self.legend.wide() + GAP_PX)
        more = max(min(self.saved.sizeHint().width() - saved, first.width() - least), 0)  # as the others leave
        first.setWidth(first.width() - more)
        self.legend.lenient = False
        if apart:
            below = self.legend.height_of(self.legend.rows_at(whole.width()))
            legend = QRect(whole.left(), whole.bottom() + 1, whole.width(), below)
            return _Rooms(first, legend, first, whole, saved + more)
        return _Rooms(*self._side_by_side(first), first, whole, saved + more)

    def _two_lines(self, whole: QRect, beside_zoom: int) -> _Rooms:
        """Return the rooms of large text; a legend apart has the first line, and what is saved waits for a place."""
        first = QRect(whole.topLeft(), QSize(whole.width(), self.place.fontMetrics().height()))
        self.legend.lenient = apart = self._stands_apart(first.width())
        if apart:
            rows = self.legend.rows_at(round(LENIENT * first.width()))
            first.setHeight(max(first.height(), self.legend.height_of(rows) if rows > 1 else 0))
        last = QRect(whole.left(), first.bottom() + 1, whole.width(), whole.height())
        if not apart:
            return _Rooms(*self._side_by_side(first), first, last, beside_zoom)
        place = QRect(last.topLeft(), QSize(beside_zoom, last.height())) if self.legend.words else first
        return _Rooms(place, first, first, last, beside_zoom)

    def _stands_apart(self, width: int) -> bool:
        """Whether the legend has a line of its own, where it shares one of that width (px) with the place otherwise."""
        return self.legend.rows_at(width - px(PLACE_PX) - GAP_PX) > 1

    def _side_by_side(self, line: QRect) -> tuple[QRect, QRect]:
        """Return the rooms of the place and of the legend in one line."""
        place, legend = QRect(line), QRect(line)
        legend.setLeft(line.right() + 1 - self.legend.wide())
        place.setRight(legend.left() - 1 - GAP_PX)
        return place, legend

    def _give_place(self, rooms: list[QRect]) -> None:
        """Give the place the first room; what is to be read whole the first that it fits in, over what can wait."""
        line = self._zooming.sizeHint().height()
        self.place.setWordWrap(False)
        needed = self.place.sizeHint().width() if self._hint or self._by_keys else 0
        for room in rooms if needed else rooms[:1]:
            self.place.setWordWrap(needed > room.width() and room.height() > line)
            self.place.setGeometry(room)
            high = self.place.heightForWidth(room.width()) if self.place.wordWrap() else 0
            if high <= room.height() and (high or needed <= room.width()):
                return

    def _show(self) -> None:
        """Show what the place does not stand over."""
        for part, wanted in ((self.legend, bool(self.legend.words)), (self.saved, True), (self._zooming, True)):
            covered = self.place.text() and self.place.geometry().intersects(part.geometry())
            part.setVisible(wanted and not covered)

    def show_place(self, view: View, x: float, y: float, figure: Figure) -> None:
        """Name the place at (x, y) mm, or nothing beside the body."""
        if not self._hint:
            self.show_words(spot_name(figure, view, x, y))

    def show_hint(self, hint: str) -> None:
        """Say what to do next instead of the place, until there is nothing to say."""
        self._hint = hint
        self.place.setText(hint)
        self._arrange()

    def show_words(self, words: str, *, by_keys: bool = False) -> None:
        """Say something of a place in the same line; what is said of the one that the keyboard is at is read whole."""
        if (words, by_keys) != (self.place.text(), self._by_keys):
            anew = by_keys or self._by_keys
            self._by_keys = by_keys
            self.place.setText(words)
            (self._arrange if anew else self._show)()

    def show_zoom(self, zoom: float) -> None:
        """Show how far it is zoomed in, 1 for the whole body."""
        self.zoom.setText(share(zoom))

    def show_saved(self, document: Document, whose: str) -> None:
        """Say whether the session is kept, and for whom if not for oneself."""
        self.saved.setText(_saved_words(document, whose))
        self._arrange()


def _saved_words(document: Document, whose: str) -> str:
    if document.library is None:
        return tr("Example, not kept")
    if document.session.empty:
        return ""
    if not document.saved:
        return tr("Not saved yet")
    others = whose and document.session.person != SELF
    return tr("Saved on this computer, for {person}", person=whose) if others else tr(SAVED)
