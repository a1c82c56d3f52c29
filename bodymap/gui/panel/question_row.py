"""One question about a warning sign with its answers, as a row."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.warnings import Question
from bodymap.gui.widgets.wrapped_check import WrappedCheck
from bodymap.ranking.warnings import SEEN, YES
from bodymap.words import known, later, tr

ANSWERS = {YES: later("Yes"), "no": later("No")}
LOOKED = later("A doctor has looked at this pain and says that self-care is all right")


class QuestionRow(QWidget):
    """One question with Yes and No beside it; after a yes, why it matters and, short of an emergency, who looked.

    Signals:
        answered: "yes", "no", "seen", or nothing where the answer is taken back.
    """

    answered = Signal(str)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._said = ""
        ask, why = known(question.ask), known(question.why)
        text = QLabel(ask)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._why = QLabel(why)
        self._why.setObjectName("quiet")
        self._why.setWordWrap(True)
        self._why.hide()
        self._settles = question.settles
        self.looked = WrappedCheck(tr(LOOKED))
        self.looked.box.setAccessibleName(f"{self.looked.text}: {ask}")
        self.looked.box.toggled.connect(lambda on: self.answered.emit(SEEN if on else YES))
        self.looked.hide()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(text)
        words.addWidget(self._why)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(row)
        whole.addWidget(self.looked)
        self.buttons: dict[str, QPushButton] = {}
        for value, word in ANSWERS.items():
            button = QPushButton(tr(word))
            button.setObjectName("answer")
            button.setCheckable(True)
            button.setAccessibleName(f"{button.text()}: {ask}")
            button.setAccessibleDescription(why)
            button.toggled.connect(lambda _on, value=value: self._answer(value))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons[value] = button

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops in it, in order."""
        return (*self.buttons.values(), self.looked.box)

    def _answer(self, value: str) -> None:
        self.answered.emit("" if value == self._answer_shown else value)

    @property
    def _answer_shown(self) -> str:
        return YES if self._said == SEEN else self._said

    def show_answer(self, said: str) -> None:
        """Mark the answer that was given."""
        self._said = said
        for value, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(value == self._answer_shown)
        with QSignalBlocker(self.looked.box):
            self.looked.box.setChecked(said == SEEN and self._settles)
        yes = self._answer_shown == YES
        self._why.setVisible(yes)
        self.looked.setVisible(yes and self._settles)
