"""Asks for one line of text: a name, tags, a title."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bodymap.gui.widgets.line_room import show_whole
from bodymap.gui.widgets.room import size_for
from bodymap.words import tr

WIDE = 420
LONGEST = 200  # characters that are typed


class TextQuestion(QDialog):
    """One question with one line to write in; `answered` tells the line once it is confirmed."""

    answered = Signal(str)

    def __init__(self, title: str, question: str, text: str, confirm: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(size_for(self, WIDE, 0).width())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(question)
        words.setWordWrap(True)
        self.line = QLineEdit()
        show_whole(self.line, text, LONGEST)
        self.line.setAccessibleName(question)
        self.line.selectAll()
        words.setBuddy(self.line)
        self.confirm = QPushButton(confirm)
        self.confirm.setDefault(True)
        self.confirm.setObjectName("primary")
        cancel = QPushButton(tr("Cancel"))
        self.confirm.clicked.connect(self._answer)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.line)
        layout.addLayout(buttons)

    def _answer(self) -> None:
        text = " ".join(self.line.text().split())
        self.accept()
        self.answered.emit(text)
