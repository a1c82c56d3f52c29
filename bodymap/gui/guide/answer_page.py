"""A page that asks, with its answers as large buttons; and the question at the end of a step."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from bodymap.gui.guide.guide_pages import READING, Page, heading, large
from bodymap.gui.guide.guide_words import HELPED_NOW
from bodymap.gui.guide.large_text import grown, letters
from bodymap.sessions.session import Helped
from bodymap.words import tr

ANSWER, HIGH = 28, 96  # px of an answer's letters, and of its height


class AnswerPage(Page):
    """A question, its answers, and what is to be known of them."""

    def __init__(self) -> None:
        super().__init__()
        self.question = heading()
        self.about = QLabel()
        self.about.setFont(letters(READING))
        self.about.setWordWrap(True)

    def answer(self, words: str, act: Callable[[], object], size: int, high: int, wide: int = 0) -> QPushButton:
        """Return the button of an answer, in letters of `size` px, at least so many px `high` and `wide` at 100 %."""
        button = large(QPushButton(words))
        button.setFont(letters(size))
        button.setMinimumHeight(grown(high))
        button.setMinimumWidth(max(grown(wide), button.sizeHint().width()))
        button.clicked.connect(lambda _checked=False: act())
        return button

    def name(self, button: QPushButton) -> None:
        """Let an answer be read aloud with its question."""
        button.setAccessibleName(f"{button.text()}: {self.question.text()}")

    def lay_out(self, answers: QLayout, *below: QWidget) -> None:
        """Lay the page out, with more `below`."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grown(20))
        layout.addWidget(self.question)
        layout.addLayout(answers)
        layout.addWidget(self.about)
        for widget in below:
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)


class AskPage(AnswerPage):
    """Did it help? Signals: `answered` with the answer, `not_done` where it was not done at all."""

    answered = Signal(str)
    not_done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Helped, QPushButton] = {}
        answers = QHBoxLayout()
        answers.setSpacing(grown(16))
        for value, words in HELPED_NOW.items():
            self.buttons[value] = self.answer(tr(words), partial(self.answered.emit, value), ANSWER, HIGH)
            answers.addWidget(self.buttons[value], 1)
        self.undo_button = large(QPushButton(tr("I did not do it")))
        self.undo_button.clicked.connect(self.not_done)
        self.lay_out(answers, self.undo_button)

    def ask(self, *, asks: bool, kept: bool, done: bool, unkept: str = "") -> None:
        """Show the question, or for a habit only that it is over; what is not `done` is so only by an answer.

        `unkept` says why what was done is not kept, `kept` that it can be taken back.
        """
        self.question.setText(tr("Did it help?") if asks else tr("Take it with you into the day."))
        for button in self.buttons.values():
            button.setVisible(asks)
            self.name(button)
        if done:
            about = unkept or tr("It is ticked as done today.")
        else:
            about = tr("No hold ran to its end, so it is not ticked as done. If you did it all the same, answer above.")
        self.about.setText(about)
        self.undo_button.setVisible(kept)
