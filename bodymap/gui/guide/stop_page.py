"""The page of a step that was stopped: why, which is asked once and may stay unanswered."""

from PySide6.QtCore import Signal

from bodymap.gui.guide.answer_page import AnswerPage
from bodymap.gui.guide.large_text import grown, letters
from bodymap.gui.widgets.room import WrappingRow
from bodymap.words import tr

ASKED, ANSWER = 32, 24  # px of the letters
HIGH, WIDE = 72, 180  # px of an answer


class StopPage(AnswerPage):
    """You stopped: what was it? Signals: `worse`, `enough` and `other`, the three answers."""

    worse = Signal()
    enough = Signal()
    other = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question.setFont(letters(ASKED, strong=True))
        self.question.setText(tr("You stopped. What was it?"))
        self.worse_button = self.answer(tr("It got worse"), self.worse.emit, ANSWER, HIGH, WIDE)
        self.enough_button = self.answer(tr("Enough for now"), self.enough.emit, ANSWER, HIGH, WIDE)
        self.other_button = self.answer(tr("Something else"), self.other.emit, ANSWER, HIGH, WIDE)
        answers = WrappingRow(grown(12))
        for button in (self.worse_button, self.enough_button, self.other_button):
            self.name(button)
            answers.addWidget(button)
        self.lay_out(answers)

    def ask(self, *, kept: bool, unkept: str = "") -> None:
        """Ask; `kept` says that it is ticked as done, since a hold ran to its end before; or `unkept` why it is not."""
        need_not = tr("If it got worse, let this place rest today. You need not answer: Stop or Esc closes.")
        ticked = unkept or tr("It is ticked as done today.")
        self.about.setText(f"{ticked} {need_not}" if kept else need_not)
