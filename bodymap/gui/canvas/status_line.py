"""The line below the bodies: the place under the pointer in plain words, the legend, what is saved, the zoom."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.body.nearby import spot_name
from bodymap.gui.canvas.legend import Legend
from bodymap.gui.look.theme import enlarged, px
from bodymap.gui.widgets.elided import Elided
from bodymap.sessions.document import Document
from bodymap.words import later, share, tr

MARGIN_PX, GAP_PX, EDGE_PX = 16, 16, 2  # beside all, between two, above and below
BOTH = 2
PLACE_PX = 130  # the least that the legend leaves the place; with less it takes a line of its own
SAVED = later("Saved on this computer")


class StatusLine(QWidget):
    """Place, legend, what is saved, and the zoom among the buttons that change it.

    The place gives way to the legend, which has a line of its own where it would leave the place too little, and both
    give way to a hint. Large text has the zoom on a second line, with what is saved or, beside such a legend, the
    place. How high all is follows from the width and from the paint, never from what lies under the pointer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._hinted = 0  # how much of the line a hint takes besides the place's: 1 all but the zoom, 2 all
        self._apart = False  # whether the legend has a line of its own
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
        zoom, large = self._zooming.sizeHint(), enlarged()
        whole = QRect(MARGIN_PX, EDGE_PX, max(self.width() - 2 * MARGIN_PX, 1), zoom.height())
        beside_zoom = max(whole.width() - zoom.width() - GAP_PX, 1)
        usual = QFontMetrics(self.saved.font()).horizontalAdvance(tr(SAVED)) + 2  # wide, once there is paint
        saved = beside_zoom if large else usual
        first = QRect(whole.topLeft(), QSize(beside_zoom - saved - GAP_PX, zoom.height()))
        if large:
            first.setSize(QSize(whole.width(), self.place.fontMetrics().height()))
        last = QRect(whole.left(), first.bottom() + 1, whole.width(), zoom.height()) if large else whole
        rows = self.legend.rows_at(first.width() - px(PLACE_PX) - GAP_PX)
        self._apart = rows > 1
        self.legend.lenient = large and self._apart
        below = 0 if large or not self._apart else self.legend.height_of(self.legend.rows_at(whole.width()))
        if not large:  # of a longer text as much as the others leave
            asked, least = (
                self.saved.sizeHint().width(),
                px(PLACE_PX) + (0 if self._apart else self.legend.wide() + GAP_PX),
            )
            more = max(min(asked - saved, first.width() - least), 0)
            saved += more
            first.setWidth(first.width() - more)
        place, legend = QRect(first), QRect(first)
        if not self._apart:
            legend.setLeft(first.right() + 1 - self.legend.wide())
            place.setRight(legend.left() - 1 - GAP_PX)
        elif large:  # the legend has the first line, and what is saved waits while a place is named
            place = QRect(last.topLeft(), QSize(beside_zoom, last.height()))
        else:
            legend = QRect(whole.left(), whole.bottom() + 1, whole.width(), below)
        self.saved.setGeometry(last.left() + beside_zoom - saved, last.top(), saved, last.height())
        self._zooming.setGeometry(last.right() + 1 - zoom.width(), last.top(), zoom.width(), last.height())
        self.legend.setGeometry(legend)
        high = last.bottom() + 1 + below - EDGE_PX
        self._hinted = self._give_hint(place, QSize(beside_zoom, high), QSize(whole.width(), high))
        self._show()
        self.setFixedHeight(high + 2 * EDGE_PX)

    def _give_hint(self, place: QRect, *more: QSize) -> int:
        """Give the place its room, and a hint as much `more` as it needs; return how much of it that is."""
        needed = self.place.sizeHint().width() if self._hint else 0
        self.place.setWordWrap(False)
        self.place.setGeometry(place)
        if needed <= place.width():
            return 0
        self.place.setWordWrap(more[0].height() > self._zooming.sizeHint().height())
        for number, room in enumerate(more, 1):
            self.place.setGeometry(QRect(QPoint(MARGIN_PX, EDGE_PX), room))
            high = self.place.heightForWidth(room.width()) if self.place.wordWrap() else 0
            if high <= room.height() and (high or needed <= room.width()):
                return number
        return len(more)

    def _show(self) -> None:
        """Show what a hint, or a place that has no other room, does not stand over."""
        self.legend.setVisible(bool(self.legend.words) and not self._hinted)
        covered = self._hinted or (enlarged() and self._apart and self.place.text())
        self.saved.setVisible(not covered)
        self._zooming.setVisible(self._hinted < BOTH)

    def show_place(self, view: View, x: float, y: float, figure: Figure) -> None:
        """Name the place at (x, y) mm, or nothing beside the body."""
        if not self._hint:
            self.show_words(spot_name(figure, view, x, y))

    def show_hint(self, hint: str) -> None:
        """Say what to do next instead of the place, until there is nothing to say."""
        self._hint = hint
        self.place.setText(hint)
        self._arrange()

    def show_words(self, words: str) -> None:
        """Say something of a place in the same line."""
        if words != self.place.text():
            self.place.setText(words)
            self._show()

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
    return tr("Saved on this computer, for {person}", person=whose) if whose else tr(SAVED)
