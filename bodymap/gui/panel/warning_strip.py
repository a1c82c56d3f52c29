"""The warning signs beside the list: a slim strip that says how it stands with them, and opens to their questions."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bodymap.atlas.warnings import WarningSigns
from bodymap.gui.look.theme import px
from bodymap.gui.panel.question_row import QuestionRow
from bodymap.gui.texts.warning_text import meaning, strip_line
from bodymap.gui.widgets.dress import dress
from bodymap.gui.widgets.room import WrappingRow
from bodymap.ranking.warnings import Caution
from bodymap.words import later, tr

TAKE_BACK = later("Choose an answer again to take it back.")


class WarningStrip(QWidget):
    """A line that says how it stands with the warning signs, and opens to their questions.

    Signals:
        answered: question ids and their answer, or nothing where it is taken back.
        opened: whether the questions are shown.
    """

    answered = Signal(object, str)
    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QuestionRow] = {}
        self._caution = Caution()
        self._line = QLabel()
        self._line.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(self._turn)
        self._bar = QWidget()
        self._bar.setObjectName("strip")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(16, 6, 16, 6)
        bar.addWidget(self._line, 1)
        bar.addWidget(self.button)
        self._page = QScrollArea()
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QScrollArea.Shape.NoFrame)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # no stop of its own on the way through the answers
        self._page.setAccessibleName(tr("Warning signs"))
        self.rest = QPushButton(tr("No to all that are left"))
        self.rest.clicked.connect(lambda: self.answered.emit(self._caution.open, "no"))
        self._about, self._count = QLabel(self), QLabel(self)
        self._about.setObjectName("quiet")
        self.done = QPushButton(tr("Done"))
        self.done.clicked.connect(lambda: self.set_open(open_=False))
        for label in (self._about, self._count):
            label.setWordWrap(True)
        self._foot = QWidget(self)
        foot = WrappingRow()
        foot.push()
        foot.addWidget(self.rest)
        foot.addWidget(self.done)
        self._foot.setLayout(foot)
        for placeless in (self._about, self._count, self._foot):  # until there is something to ask
            placeless.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._page, 1)
        self._page.hide()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the questions are shown."""
        return not self._page.isHidden()

    @property
    def line(self) -> str:
        """What the strip says."""
        return self._line.text()

    def show_caution(self, caution: Caution, signs: WarningSigns, said: dict[str, str]) -> None:
        """Show how it stands, with the answers `said` so far; no strip where there is nothing to ask."""
        finished = bool(self._caution.open) and not caution.open
        self._caution = caution
        self._line.setText(strip_line(caution, signs))
        self._mark_urgent(str(caution.advice or ""))
        if tuple(self._rows) != caution.asked:
            self._fill(caution, signs)
        for key, row in self._rows.items():
            row.show_answer(said.get(key, ""))
        self.rest.setVisible(bool(caution.open))
        self.setVisible(bool(caution.asked))
        if not caution.asked or finished:
            self.set_open(open_=False)
        given = len(caution.asked) - len(caution.open)
        self._count.setText(tr("{given} of {all} answered", given=given, all=len(caution.asked)))
        self._about.setText(" ".join(filter(None, (meaning(caution), tr(TAKE_BACK)))))
        self._name_button()

    def set_open(self, *, open_: bool) -> None:
        """Show the questions or fold them away."""
        if open_ == self.is_open:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and (focus is self._page or self._page.isAncestorOf(focus))
        if had_focus:  # before it is hidden, or the keyboard would be elsewhere for a moment, which is said aloud
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.setVisible(open_)
        self._name_button()
        self.opened.emit(open_)

    def put_away(self) -> bool:
        """Fold the questions away where they are seen; return whether they were."""
        seen = self._page.isVisible()
        if seen:
            self.set_open(open_=False)
        return seen

    def _turn(self) -> None:
        """Open or fold; to an answer given as yes, which may lie far below, the page goes by itself."""
        if not self.is_open and (self._caution.yes or self._caution.seen):
            self.ask()
        else:
            self.set_open(open_=not self.is_open)

    def ask(self) -> None:
        """Show the questions and bring the keyboard to one answered yes, else to the page at the first that is open.

        Never to an answer that was not given: the ring around it would look as if it were.
        """
        if not self._rows:
            return
        self.set_open(open_=True)
        key = next(iter((*self._caution.yes, *self._caution.seen, *self._caution.open, *self._rows)))
        first = self._rows[key]
        keys = list(self._rows)
        before = self._rows[keys[keys.index(key) - 1]].buttons["no"] if key != keys[0] else self.button
        QWidget.setTabOrder(before, self._page)  # from which Tab then goes to that question
        given = bool(self._caution.yes or self._caution.seen)
        (first.buttons["yes"] if given else self._page).setFocus(Qt.FocusReason.OtherFocusReason)
        if given or len(self._caution.open) < len(self._rows):
            QTimer.singleShot(0, self, lambda: self._show_row(key))

    @property
    def read_to(self) -> float:
        """How far down the questions are seen (0-1)."""
        bar = self._page.verticalScrollBar()
        return bar.value() / max(bar.maximum(), 1)

    def read_on(self, read_to: float) -> None:
        """Show the questions from so far down (0-1)."""
        bar = self._page.verticalScrollBar()

        def read() -> None:
            bar.setValue(round(read_to * bar.maximum()))

        read()
        QTimer.singleShot(0, bar, read)  # again, once the page has the size that it is read in

    def _show_row(self, key: str) -> None:
        """Scroll to a row, once the page that was filled and opened for it has its size."""
        row = self._rows.get(key)
        if row is not None and self.is_open:
            self._page.verticalScrollBar().setValue(row.y() - px(12))

    def row(self, key: str) -> QuestionRow:
        """Return the row of a question that is asked."""
        return self._rows[key]

    def _name_button(self) -> None:
        caution = self._caution
        if self.is_open:
            word = tr("Close")
        elif caution.held:
            word = tr("See the answers")
        elif caution.open:
            word = tr("Answer") if len(caution.open) == len(caution.asked) else tr("Answer the rest")
        else:
            word = tr("See the answers") if caution.yes or caution.seen else tr("Change")
        self.button.setText(word)
        self.button.setAccessibleName(tr("{button}: warning signs. {line}", button=word, line=self.line))

    def _mark_urgent(self, advice: str) -> None:
        if self._bar.property("advice") != advice:
            self._bar.setProperty("advice", advice)
            dress(self._bar)

    def _fill(self, caution: Caution, signs: WarningSigns) -> None:
        focus = QApplication.focusWidget()
        kept = next((key for key, row in self._rows.items() if focus and row.isAncestorOf(focus)), "")
        self._rows = {}
        page = QWidget()
        page.setObjectName("warning_questions")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 10, 12, 16)
        column.setSpacing(12)
        for kept_widget in (self._about, self._count, self._foot):
            kept_widget.setParent(page)
            kept_widget.show()
        column.addWidget(self._about)
        column.addWidget(self._count)
        for key in caution.asked:
            row = QuestionRow(signs.questions[key])
            row.answered.connect(lambda answer, key=key: self.answered.emit((key,), answer))
            self._rows[key] = row
            column.addWidget(row)
        column.addWidget(self._foot)
        column.addStretch(1)
        self._page.setWidget(page)
        order = [self.button, self._page, *(stop for row in self._rows.values() for stop in row.stops)]
        order += [self.rest, self.done]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        if kept in self._rows:
            self._rows[kept].buttons["yes"].setFocus()
