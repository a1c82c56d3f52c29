"""The line below the bodies: the place under the pointer in plain words, the legend, what is saved, the zoom."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.body.nearby import spot_name
from bodymap.gui.canvas.legend import Legend
from bodymap.gui.look.theme import enlarged, px
from bodymap.sessions.document import Document
from bodymap.words import share, tr


class StatusLine(QWidget):
    """Three quiet labels, the zoom's among the buttons that change it, and the legend in what room the place leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self.place = QLabel()
        self.saved = QLabel()
        self.zoom = QLabel()
        self.legend = Legend()
        self.saved.setWordWrap(enlarged())
        for label in (self.place, self.saved, self.zoom):
            label.setObjectName("quiet")
        self.saved.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumWidth(px(46))  # of the widest, so that the buttons stay where they are
        self._zoom_row = QHBoxLayout()
        self._zoom_row.setSpacing(0)
        self._zoom_row.addWidget(self.zoom)
        self.place.setMinimumWidth(1)  # a long name must not make the window wider
        left = QHBoxLayout()
        left.setSpacing(16)
        left.addWidget(self.place)
        left.addWidget(self.legend, 1)
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 2, 16, 2)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(0)
        if enlarged():  # the place on a line of its own
            layout.addLayout(left, 0, 0, 1, 2)
            layout.addWidget(self.saved, 1, 0)
            layout.addLayout(self._zoom_row, 1, 1)
            layout.setColumnStretch(0, 1)
        else:
            self.saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            layout.addLayout(left, 0, 0)
            layout.addWidget(self.saved, 0, 1)
            layout.addLayout(self._zoom_row, 0, 2)
            layout.setColumnStretch(0, 1)

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

    def show_place(self, view: View, x: float, y: float, figure: Figure) -> None:
        """Name the place at (x, y) mm, or nothing beside the body."""
        if not self._hint:
            self.place.setText(spot_name(figure, view, x, y))

    def show_hint(self, hint: str) -> None:
        """Say what to do next instead of the place, until there is nothing to say."""
        self._hint = hint
        self.place.setText(hint)

    def show_words(self, words: str) -> None:
        """Say something of a place in the same line."""
        self.place.setText(words)

    def show_zoom(self, zoom: float) -> None:
        """Show how far it is zoomed in, 1 for the whole body."""
        self.zoom.setText(share(zoom))

    def show_saved(self, document: Document, whose: str) -> None:
        """Say whether the session is kept, and for whom if not for oneself."""
        if document.library is None:
            self.saved.setText(tr("Example, not kept"))
        elif document.session.empty:
            self.saved.setText("")
        elif not document.saved:
            self.saved.setText(tr("Not saved yet"))
        elif whose:
            self.saved.setText(tr("Saved on this computer, for {person}", person=whose))
        else:
            self.saved.setText(tr("Saved on this computer"))
