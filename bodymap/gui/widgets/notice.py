"""The one place where the window speaks: a bar with a sentence and, where there is one, the remedy as a button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from bodymap.errors import BodymapError
from bodymap.gui.widgets.spoken import announce
from bodymap.sessions.document import Document
from bodymap.words import tr


def while_open(document: Document) -> Callable[[], bool]:
    """Return what tells whether the session that stands there now still does."""
    key = document.session.id
    return lambda: document.session.id == key


def while_painted(document: Document) -> Callable[[], bool]:
    """Return what tells whether what is painted now still is all."""
    drawing = document.drawing
    return lambda: document.drawing is drawing


class Notice(QWidget):
    """Every error and every offer goes through `say`; the last one stands until it is dismissed or no longer true."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = QPushButton()
        self._close = QPushButton(tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        self._act.clicked.connect(self.take_up)
        self._what: Callable[[], object] | None = None
        self._holds: Callable[[], bool] | None = None
        self._rest = ""
        self._again: Callable[[], object] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._act)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that stands there."""
        return self._text.text() if self.isVisible() else ""

    @property
    def say_again(self) -> Callable[[], object] | None:
        """What says in a window that is built anew what stands there; None where nothing does, or need not."""
        return None if self.isHidden() else self._again

    def say(
        self,
        text: str,
        button: str = "",
        do: Callable[[], object] | None = None,
        close: str = "",
        *,
        holds: Callable[[], bool] | None = None,
        rest: str = "",
        again: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, with a button that does something if there is something to do.

        `holds` tells whether it is still true; one without it stands whatever is painted or opened. `rest` is what of
        it stays true even then. `again` says it in a window that is built anew, where this notice and what else was
        built are gone.
        """
        self._text.setText(text)
        self._act.setVisible(bool(button))
        self._act.setText(button)
        self._close.setText(close or tr("Dismiss"))
        self._what, self._holds, self._rest, self._again = do, holds, rest, again
        self.show()
        announce(self, text)

    def look_again(self) -> None:
        """Take the sentence away if it is no longer true."""
        if not self.isHidden() and self._holds is not None and not self._holds():
            self._holds = None
            self._text.setText(self._rest)
            self._act.hide()
            self._close.setText(tr("Dismiss"))
            self.setVisible(bool(self._rest))

    def tries(self, act: Callable[[], object], holds: Callable[[], bool] | None = None) -> bool:
        """Do something; an error becomes a sentence, true while it `holds`. Return whether it was done."""
        try:
            act()
        except BodymapError as error:
            self.say(str(error), holds=holds)
            return False
        return True

    def take_up(self) -> None:
        """Do what it offers."""
        self.hide()
        if self._what is not None:
            self._what()
