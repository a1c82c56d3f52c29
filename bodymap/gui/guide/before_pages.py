"""What stands before self-care: the way to the questions, and the page before a step with what is asked of it."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bodymap.care.guide import Guide
from bodymap.gui.guide.guide_pages import READING, heading, large
from bodymap.gui.guide.large_text import grown, letters
from bodymap.gui.look.theme import face, html_style, px
from bodymap.gui.texts.html_parts import bullets, plain, said_text
from bodymap.gui.texts.warning_text import Before
from bodymap.gui.widgets.dress import lead
from bodymap.gui.widgets.room import WrappingRow
from bodymap.words import later, tr

DID_HARM = later("The last time you could tell, this made it worse. Do less of it and more gently, or leave it out.")
ASKED = later("Does any of this hold for you?")


class FirstAnswer(QWidget):
    """Says that questions about warning signs come first, with the button that leads to them; hidden without words.

    Signals:
        asked: the questions are wanted.
    """

    asked = Signal()

    def __init__(self, font: QFont | None = None) -> None:
        super().__init__()
        self.setObjectName("care_box")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel()
        self.words.setFont(font or face(14))
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(10), px(12), px(12))
        layout.setSpacing(px(8))
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.say("")

    def say(self, words: str, button: str = "") -> None:
        """Show it with these words, and those of the button where it leads to what is answered already."""
        self.words.setText(words)
        self.button.setText(button or tr("Answer the questions"))
        self.setVisible(bool(words))


class BeforePage(QScrollArea):
    """Before a step: the questions first, then what speaks against it with its two answers, then what to know of it.

    The whole page scrolls. An answer is a button of its own and has the keyboard only when it is given it.

    Signals:
        answers_below: whether the answers lie below what is seen.
    """

    answers_below = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it; the arrows scroll it in any case
        self.setAccessibleName(tr("Before you begin"))
        self.first = FirstAnswer(letters(READING))
        large(self.first.button)
        self.question = heading()
        self.question.setFont(letters(28, strong=True))
        self.question.setText(tr(ASKED))
        self.question.setContentsMargins(0, grown(8), 0, 0)
        self.waits = QLabel()
        self.waits.setFont(letters(READING, strong=True))
        self.waits.setWordWrap(True)
        self.did_harm = QLabel()
        self.did_harm.setFont(letters(READING, strong=True))
        self.did_harm.setWordWrap(True)
        self.did_harm.setText(tr(DID_HARM))
        self.reasons, self.care, self.about = QLabel(), QLabel(), QLabel()
        for label in (self.care, self.reasons, self.about):
            label.setFont(letters(READING))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
        self.leave_out = large(QPushButton(tr("Yes, leave it out")))
        self.begin = large(QPushButton(tr("No, begin")))
        answers = WrappingRow(grown(12))
        answers.setContentsMargins(0, grown(8), 0, grown(8))
        answers.addWidget(self.leave_out)
        answers.addWidget(self.begin)
        self._asking = (self.question, self.reasons, self.leave_out, self.begin)
        self._page = page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, grown(8), 0)
        layout.setSpacing(grown(8))
        for widget in (self.care, self.first, self.waits, self.did_harm, self.question, self.reasons):
            layout.addWidget(widget)
        layout.addLayout(answers)
        layout.addWidget(self.about)
        layout.addStretch(1)
        self.setWidget(page)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._tell)
        bar.rangeChanged.connect(self._tell)

    @property
    def text(self) -> str:
        """All that it says now, as HTML."""
        return "\n".join(label.text() for label in (*self._asked, self.about) if not label.isHidden())

    @property
    def aloud(self) -> str:
        """What it asks and what comes before that, as a screen reader is told it."""
        return "\n".join(plain(label.text()) for label in self._asked if not label.isHidden())

    @property
    def _asked(self) -> tuple[QLabel, ...]:
        return self.care, self.first.words, self.waits, self.did_harm, self.question, self.reasons

    def show_step(self, before: Before, guide: Guide, about: str) -> None:
        """Show what stands before a step: cautions, questions, why it waits, what speaks against it, HTML about it."""
        waits, against = guide.waits, guide.against
        seen = before.seen if before.caution.stops(guide.task.step) else ""
        ask = before.ask or seen
        style = f"<style>{html_style()} .quiet {{ font-size: {grown(16)}px; }} h3 {{ font-size: {grown(READING)}px; }}"
        for label, html in ((self.care, before.care), (self.about, about)):
            label.setText(f"{style}</style>{html}" if html else "")
            label.setVisible(bool(html))
        self.first.say(ask, "" if before.ask else tr("See the answers"))
        self.waits.setText(waits)
        self.waits.setVisible(bool(waits))
        self.did_harm.setVisible(guide.did_harm)
        self.reasons.setText(f"{style}</style>" + bullets(map(said_text, against)))
        for widget in self._asking:
            widget.setVisible(bool(against))
        lead(self.begin, leads=not ask)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell whether the answers are still seen."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        end = self.begin.mapTo(self._page, QPoint(0, self.begin.height())).y()
        seen = self.verticalScrollBar().value() + self.viewport().height()
        self.answers_below.emit(not self.begin.isHidden() and end > seen)
