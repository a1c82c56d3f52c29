"""The questions: drawn from the leading candidates' signs, the most telling first; every answer can be taken back."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bodymap.ranking.evidence import SIGNS_LEAST, SIGNS_MOST
from bodymap.words import known, later, share, tr

ASKED_AT_ONCE = 5
ANSWERS = {"yes": later("Yes"), "no": later("No"), "unsure": later("Don't know")}
ABOUT = later(
    "Answer what you know. Answers shift the order a little (never by more than {up} up or {down} down for a muscle) "
    "and hide nothing. Choose an answer again to take it back."
)
NONE_LEFT = later("No more questions that would tell the leading muscles apart.")
NOTHING_PAINTED = later("Paint first; then questions appear here that tell the leading muscles apart.")


class Questions(QScrollArea):
    """Shows open questions and given answers; `answered` tells a sign's id and the answer, or nothing."""

    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have the keyboard, and bring themselves into sight
        self.setAccessibleName(tr("Questions"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.before: QWidget = (
            self  # from which Tab comes to the first answer; it has to be one that takes the keyboard
        )
        self._shown: tuple[object, ...] = ()
        self._buttons: dict[str, list[QPushButton]] = {}

    def show_questions(
        self, open_: Sequence[str], texts: Mapping[str, str], given: Mapping[str, str], *, painted: bool
    ) -> None:
        """Show the open questions (sign ids, most telling first) and the answers given."""
        state = (tuple(open_[:ASKED_AT_ONCE]), tuple(given.items()), painted)
        if state == self._shown:
            return
        self._shown = state
        self._buttons = {}
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 8, 14, 16)  # beside the frame
        column.setSpacing(8)
        about = tr(ABOUT, up=share(SIGNS_MOST - 1), down=share(1 - SIGNS_LEAST))
        column.addWidget(_words(about if open_ or given else tr(NONE_LEFT if painted else NOTHING_PAINTED), quiet=True))
        for sign in open_[:ASKED_AT_ONCE]:
            self._add(column, sign, known(texts.get(sign, sign)), "")
        if given:
            column.addWidget(_words(tr("Your answers")))
            for sign, answer in given.items():
                self._add(column, sign, known(texts.get(sign, sign)), answer)
        column.addStretch(1)
        self.setWidget(page)
        buttons = [button for row in self._buttons.values() for button in row]
        for before, after in pairwise((self.before, *buttons)):
            QWidget.setTabOrder(before, after)

    def _answer(self, sign: str, answer: str, _checked: object = None) -> None:
        """Tell the answer, then give the keyboard back to where it was: the page is made anew by it."""
        self.answered.emit(sign, answer)
        rest = self._buttons.get(sign) or next(iter(self._buttons.values()), [])
        if rest:
            rest[0].setFocus()

    def _add(self, column: QVBoxLayout, sign: str, text: str, answer: str) -> None:
        column.addWidget(_words(text))
        row = QHBoxLayout()
        for value, word in ANSWERS.items():
            button = QPushButton(tr(word))
            button.setCheckable(True)
            button.setChecked(value == answer)
            button.setAccessibleName(f"{button.text()}: {text}")
            button.toggled.connect(partial(self._answer, sign, "" if value == answer else value))
            row.addWidget(button)
            self._buttons.setdefault(sign, []).append(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(4)


def _words(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    if quiet:
        label.setObjectName("quiet")
    return label
