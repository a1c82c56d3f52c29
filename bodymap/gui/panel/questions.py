"""The questions: drawn from the leading candidates' signs, the most telling first; every answer can be taken back.

What is answered stays where it stands and nothing else moves, so that the next press meets the question that was read.
The page is sorted anew when it was left, when something else is painted, or when more is asked for.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bodymap.ranking.evidence import SIGNS_LEAST, SIGNS_MOST
from bodymap.words import known, later, share, tr

ASKED_AT_ONCE = 5
MORE = later("More questions")
ANSWERS = {"yes": later("Yes"), "no": later("No"), "unsure": later("Don't know")}
ABOUT = later(
    "Answer what you know. Answers shift the order a little (never by more than {up} up or {down} down for a muscle) "
    "and hide nothing. Choose an answer again to take it back."
)
NONE_LEFT = later("No more questions that would tell the leading muscles apart.")
NOTHING_PAINTED = later("Paint first; then questions appear here that tell the leading muscles apart.")


@dataclass(frozen=True)
class Asked:
    """What can be asked.

    Attributes:
        open: the ids of the signs that are not answered, the most telling first.
        texts: the question for each sign.
        given: the answer for each sign that is answered.
        painted: whether there is anything to ask about.
        about: what it is asked about: while it stays the same nothing moves.
    """

    open: Sequence[str]
    texts: Mapping[str, str]
    given: Mapping[str, str]
    painted: bool
    about: object


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
        self.before: QWidget = self  # from which Tab comes to the first answer; it has to take the keyboard
        self._shown: Asked | None = None
        self._rows: dict[str, dict[str, QPushButton]] = {}  # for each sign the button of each answer, as they stand
        self._more: QPushButton | None = None

    def show_questions(self, asked: Asked) -> None:
        """Show the open questions and the answers; where nothing else was painted mark these where they stand."""
        before, self._shown = self._shown, asked
        stays = before is not None and before.about == asked.about and self._rows.keys() >= asked.given.keys()
        if stays and (self._rows or not asked.open):
            self._mark(asked)
        else:
            self._arrange(asked, ASKED_AT_ONCE)

    def leave(self) -> None:
        """Sort the page anew the next time that it is shown."""
        self._shown = None

    def _mark(self, asked: Asked) -> None:
        for sign, buttons in self._rows.items():
            for answer, button in buttons.items():
                with QSignalBlocker(button):
                    button.setChecked(asked.given.get(sign) == answer)
        if self._more is not None:
            self._more.setEnabled(not self._rows.keys() >= set(asked.open))

    def _arrange(self, asked: Asked, most: int) -> None:
        """Show at most so many open questions, and below them the answers given."""
        self._rows, self._more = {}, None
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 8, 14, 16)  # beside the frame
        column.setSpacing(8)
        about = tr(ABOUT, up=share(SIGNS_MOST - 1), down=share(1 - SIGNS_LEAST))
        none = tr(NONE_LEFT if asked.painted else NOTHING_PAINTED)
        column.addWidget(_words(about if asked.open or asked.given else none, quiet=True))
        for sign in asked.open[:most]:
            self._add(column, sign, known(asked.texts.get(sign, sign)))
        if asked.open:
            self._more = QPushButton(tr(MORE))
            self._more.clicked.connect(self._ask_more)
            column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        if asked.given:
            column.addWidget(_words(tr("Your answers")))
            for sign in asked.given:
                self._add(column, sign, known(asked.texts.get(sign, sign)))
        column.addStretch(1)
        self._mark(asked)
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()  # a button of it may be telling that it was pressed
        self.setWidget(page)
        for before, after in pairwise((self.before, *self._stops())):
            QWidget.setTabOrder(before, after)

    def _stops(self) -> Iterator[QPushButton]:
        """Return where the keyboard stops, in order."""
        given = self._shown.given if self._shown else {}
        yield from (button for sign, row in self._rows.items() if sign not in given for button in row.values())
        if self._more is not None:
            yield self._more
        yield from (button for sign, row in self._rows.items() if sign in given for button in row.values())

    def _ask_more(self) -> None:
        """Sort the page anew, with some questions more than are still open on it."""
        asked = self._shown
        if asked is not None:
            still = sum(sign not in asked.given for sign in self._rows)
            self._arrange(asked, still + ASKED_AT_ONCE)
            self.verticalScrollBar().setValue(0)
            next(self._stops()).setFocus()

    def _answer(self, sign: str, answer: str, on: bool) -> None:
        self.answered.emit(sign, answer if on else "")

    def _add(self, column: QVBoxLayout, sign: str, text: str) -> None:
        column.addWidget(_words(text))
        row = QHBoxLayout()
        for value, word in ANSWERS.items():
            button = QPushButton(tr(word))
            button.setCheckable(True)
            button.setAccessibleName(f"{button.text()}: {text}")
            button.toggled.connect(partial(self._answer, sign, value))
            row.addWidget(button)
            self._rows.setdefault(sign, {})[value] = button
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(4)


def _words(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    if quiet:
        label.setObjectName("quiet")
    return label
