"""The line below the bodies: the place under the pointer in plain words, what is saved, the zoom."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.body.nearby import spot_name
from bodymap.gui.theme import enlarged
from bodymap.sessions.document import Document
from bodymap.words import share, tr


class StatusLine(QWidget):
    """Three quiet labels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self.place = QLabel()
        self.saved = QLabel()
        self.zoom = QLabel()
        self.saved.setWordWrap(enlarged())
        for label in (self.place, self.saved, self.zoom):
            label.setObjectName("quiet")
        self.place.setMinimumWidth(1)  # a long name must not make the window wider
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 4, 32, 4)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(0)
        if enlarged():  # the place on a line of its own
            layout.addWidget(self.place, 0, 0, 1, 2)
            layout.addWidget(self.saved, 1, 0)
            layout.addWidget(self.zoom, 1, 1)
            layout.setColumnStretch(0, 1)
        else:
            self.saved.setAlignment(Qt.AlignmentFlag.AlignRight)
            for column, label in enumerate((self.place, self.saved, self.zoom)):
                layout.addWidget(label, 0, column)
            layout.setColumnStretch(0, 1)

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
