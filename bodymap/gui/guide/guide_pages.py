"""The pages of the guide: a text to read, a moment without a clock, a hold with its ring, the question at the end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from bodymap.care.walk import Walk
from bodymap.gui.guide.fit_label import FitLabel
from bodymap.gui.guide.guide_words import HELPED_NOW, Said
from bodymap.gui.guide.large_text import grown, letters
from bodymap.gui.guide.ring import Ring
from bodymap.gui.look.theme import html_style
from bodymap.gui.widgets.links import Links
from bodymap.sessions.session import Helped
from bodymap.words import tr

READING, COMING, ANSWER, OF, HEADING = 20, 22, 28, 26, 48  # px of the letters


def large(button: QPushButton) -> QPushButton:
    """Make a button that is easily hit, and pressed by Enter only while it has the keyboard."""
    button.setFont(letters(READING))
    button.setMinimumHeight(grown(52))
    button.setMinimumWidth(grown(112))
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def heading() -> QLabel:
    """Return a label for the words of the moment, to be read from afar."""
    label = QLabel()
    label.setFont(letters(HEADING, strong=True))
    label.setWordWrap(True)
    return label


class ReadPage(QTextBrowser):
    """A text to read in one's own time."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setFont(letters(READING))
        self.document().setDefaultStyleSheet(
            html_style()
            + f"h2 {{ font-size: {grown(28)}px; margin-top: 0; }} h3 {{ font-size: {grown(READING)}px; }}"
            + f".quiet {{ font-size: {grown(16)}px; }}"
        )
        self.document().setDocumentMargin(0)
        self.setCursorWidth(0)  # there is nothing to write
        self.links = Links(self)

    def say(self, html: str) -> None:
        """Show another text, from its beginning."""
        self.setHtml(html)
        self.verticalScrollBar().setValue(0)

    def scroll_by(self, pages: float) -> None:
        """Scroll down by a part of what is seen, or up."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * bar.pageStep()))


class MomentPage(QWidget):
    """A moment that ends when the person says so: what to do, as large as it can be."""

    def __init__(self) -> None:
        super().__init__()
        self.of = QLabel()
        self.of.setObjectName("of")
        self.of.setFont(letters(OF))
        self.heading = heading()
        self.text = FitLabel()
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grown(8))
        layout.addWidget(self.of)
        layout.addWidget(self.heading)
        self.coming = QLabel()
        self.coming.setFont(letters(COMING))
        self.coming.setWordWrap(True)
        self.read = FitLabel(READING)
        self.read.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.coming)
        layout.addWidget(self.read, 1)

    def show_moment(self, said: Said) -> None:
        """Show a moment."""
        for label, words in ((self.heading, said.title), (self.of, said.of), (self.coming, said.coming)):
            label.setVisible(bool(words))
            label.setText(words)
        for fitted, words in ((self.text, said.text), (self.read, said.read)):
            fitted.setVisible(bool(words))
            fitted.say(words)


class TimerPage(QWidget):
    """A moment that the clock ends."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = Ring()
        self.words = MomentPage()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grown(24))
        layout.addWidget(self.ring, 1)
        layout.addWidget(self.words, 1)

    def show_time(self, walk: Walk) -> None:
        """Show how much time is left."""
        self.ring.show_time(walk.share, walk.left, held=walk.phase.kind == "hold" and not walk.paused)


class AskPage(QWidget):
    """Did it help? Signals: `answered` with the answer, `not_done` where it was not done at all."""

    answered = Signal(str)
    not_done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = heading()
        self.buttons: dict[Helped, QPushButton] = {}
        answers = QHBoxLayout()
        answers.setSpacing(grown(16))
        for value, words in HELPED_NOW.items():
            button = large(QPushButton(tr(words)))
            button.setFont(letters(ANSWER))
            button.setMinimumHeight(grown(96))
            button.setMinimumWidth(button.sizeHint().width())
            button.clicked.connect(lambda _checked=False, value=value: self.answered.emit(value))
            self.buttons[value] = button
            answers.addWidget(button, 1)
        self.about = QLabel()
        self.about.setFont(letters(READING))
        self.about.setWordWrap(True)
        self.undo_button = large(QPushButton(tr("I did not do it")))
        self.undo_button.clicked.connect(self.not_done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grown(20))
        layout.addWidget(self.question)
        layout.addLayout(answers)
        layout.addWidget(self.about)
        layout.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def ask(self, *, asks: bool, kept: bool, done: bool, said: Helped | None) -> None:
        """Show the question, or for a habit only that it is over; what is not `done` is so only by an answer."""
        self.question.setText(tr("Did it help?") if asks else tr("Take it with you into the day."))
        for value, button in self.buttons.items():
            button.setVisible(asks)
            button.setProperty("chosen", value == said)
            button.setAccessibleName(f"{button.text()}: {self.question.text()}")
        if done:
            about = tr("It is ticked as done today.") if kept else tr("Nothing is kept in the example.")
        else:
            about = tr("No hold ran to its end, so it is not ticked as done. If you did it all the same, answer above.")
        self.about.setText(about)
        self.undo_button.setVisible(kept)
