"""The advice that the warning signs lead to, above all else until it is read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bodymap.atlas.warnings import WarningSigns
from bodymap.gui.look.theme import enlarged
from bodymap.gui.texts.warning_text import READ, headline, reasons, what_to_do
from bodymap.gui.widgets.dress import dress
from bodymap.gui.widgets.spoken import announce
from bodymap.ranking.warnings import Caution
from bodymap.words import tr


class AdviceBox(QWidget):
    """The advice after a yes, above everything until it is read.

    Signals:
        read: the person has read it.
        change: the person wants to see the answers again.
    """

    read = Signal()
    change = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setObjectName("heading")
        self._text = QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.read_button = QPushButton(tr(READ))
        self.read_button.setObjectName("primary")
        self.read_button.clicked.connect(self.read)
        self.change_button = QPushButton(tr("Change an answer"))
        self.change_button.clicked.connect(self.change)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.read_button)
        buttons.addWidget(self.change_button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(24)
        layout.addLayout(words, 1)
        layout.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        """All that it says, or nothing while it is not there."""
        return "" if self.isHidden() else f"{self._title.text()}\n{self._text.text()}"

    def show_caution(self, caution: Caution, signs: WarningSigns) -> None:
        """Show the advice while it is not read; tell it to a screen reader when it changes."""
        if not caution.held:
            self.hide()
            return
        before = self.text
        self.setProperty("advice", caution.advice)
        dress(self)
        self._title.setText(headline(caution, signs))
        self._text.setText("\n".join([what_to_do(caution, signs), *reasons(caution, signs, brief=enlarged())]))
        self.show()
        if self.text != before:
            self.setAccessibleName(self.text.replace("\n", " "))
            self.read_button.setAccessibleName(f"{self.read_button.text()}: {self._title.text()}")
            announce(self, self.text, urgent=True)
