"""The page of a step that was stopped: why, which is asked once and may stay unanswered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from bodymap.gui.guide.guide_pages import READING, Page, heading, large
from bodymap.gui.guide.large_text import grown, letters
from bodymap.gui.widgets.room import WrappingRow
from bodymap.words import tr

ASKED, ANSWER = 32, 24  # px of the letters
HIGH, WIDE = 72, 180  # px of an answer


class StopPage(Page):
    """You stopped: what was it? Signals: `worse`, `enough` and `other`, the three answers."""

    worse = Signal()
    enough = Signal()
    other = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = heading()
        self.question.setFont(letters(ASKED, strong=True))
        self.question.setText(tr("You stopped. What was it?"))
        self.worse_button = QPushButton(tr("It got worse"))
        self.enough_button = QPushButton(tr("Enough for now"))
        self.other_button = QPushButton(tr("Something else"))
        answers = WrappingRow(grown(12))
        for button, answer in (
            (self.worse_button, self.worse),
            (self.enough_button, self.enough),
            (self.other_button, self.other),
        ):
            large(button).setFont(letters(ANSWER))
            button.setMinimumHeight(grown(HIGH))
            button.setMinimumWidth(max(grown(WIDE), button.sizeHint().width()))
            button.setAccessibleName(f"{button.text()}: {self.question.text()}")
            button.clicked.connect(lambda _checked=False, answer=answer: answer.emit())
            answers.addWidget(button)
        self.about = QLabel()
        self.about.setFont(letters(READING))
        self.about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grown(20))
        layout.addWidget(self.question)
        layout.addLayout(answers)
        layout.addWidget(self.about)
        layout.addStretch(1)

    def ask(self, *, kept: bool) -> None:
        """Ask; `kept` says that it is ticked as done, since a hold ran to its end before."""
        need_not = tr("If it got worse, let this place rest today. You need not answer: Stop or Esc closes.")
        self.about.setText(" ".join((tr("It is ticked as done today."), need_not)) if kept else need_not)
