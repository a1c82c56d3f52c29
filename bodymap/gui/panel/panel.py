"""The panel at the right: the session's name, the ranked list, the detail of the chosen muscle."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.atlas.loader import Atlas
from bodymap.gui.look.theme import px
from bodymap.gui.panel.candidate_list import HEADING, ROWS, CandidateList
from bodymap.gui.panel.candidate_model import Row, rows_of
from bodymap.gui.panel.candidate_rows import row_px
from bodymap.gui.panel.detail import Detail
from bodymap.gui.panel.halves import TIGHT_HINT, Halves
from bodymap.gui.panel.list_state import LOADING, list_state
from bodymap.gui.panel.order_words import order_words, ordered_words
from bodymap.gui.panel.questions import Questions
from bodymap.gui.panel.session_head import SessionHead
from bodymap.gui.panel.sides_page import SidesPage
from bodymap.gui.panel.since_view import SinceLine
from bodymap.gui.panel.together import Together
from bodymap.gui.panel.warning_strip import WarningStrip
from bodymap.gui.widgets.parts import first_control
from bodymap.gui.widgets.room import Squeezing, WrappingRow
from bodymap.gui.widgets.steady_tabs import SteadyTabs
from bodymap.ranking.evidence import Judged
from bodymap.words import later, tr

PANEL_PX = 380
MOST_OF_WINDOW = 0.4
LINE_PX = 1  # below the tabs
PAGES = (later("Ranking"), later("Questions"), later("Together"), later("Sides"))


class Panel(QWidget):
    """Shows rows and detail; tells what was chosen, pointed at and asked for."""

    chosen = Signal(object)
    pointed = Signal(object)
    asked = Signal(str)
    wanted = Signal()  # something in it is to be seen now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.fit(0)
        self._all: list[Row] = []
        self._shown = ROWS
        self.head = SessionHead()
        self.title, self.note = self.head.title, self.head.note
        heading = QLabel(tr(HEADING))
        heading.setObjectName("heading")
        heading.setContentsMargins(16, 8, 16, 4)
        heading.setWordWrap(True)
        heading.setToolTip(f"<p>{escape(ordered_words())}</p>")  # so that it wraps
        self.since = SinceLine()
        self.state = QLabel(tr(LOADING))
        self.state.setObjectName("quiet")
        self.state.setWordWrap(True)
        self.state.setContentsMargins(16, 4, 16, 8)
        self.list = CandidateList()
        self.list.chosen.connect(self.chosen)
        self.list.pointed.connect(self.pointed)
        self.more = QPushButton()
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        self.plan = QPushButton(tr("Plan for today"))
        self.hold_plan("")
        self.plan.hide()
        self.detail = Detail()
        self.detail.asked.connect(self.asked)
        self.warnings = WarningStrip()
        self.detail.warnings_asked.connect(self.warnings.ask)
        self.questions = Questions()
        self.together = Together()
        self.together.asked.connect(self.asked)
        self.sides = SidesPage()
        self.pages = SteadyTabs()
        self.pages.setAccessibleName(tr("What the drawing tells"))
        self.questions.before = self.pages.tabBar()
        self._lay_out(heading)

    def _lay_out(self, heading: QLabel) -> None:
        for page, name in zip((self._ranking(), self.questions, self.together, self.sides), PAGES, strict=True):
            self.pages.addTab(page, tr(name))
        self._upper = upper = QWidget()
        self._heading = heading
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(heading)
        above.addWidget(self.since)
        above.addWidget(self.pages, 1)
        self.splitter = Halves(upper, self.detail, self._spare, self._high_enough)
        self.splitter.alone.connect(lambda alone, held: self._turn(alone=alone, held=held))
        self.pages.currentChanged.connect(lambda page: self.splitter.show_list(visible=page == 0))
        self.list.spared.connect(self.splitter.take_back, Qt.ConnectionType.QueuedConnection)
        self.list.opened.connect(self.open_muscle)
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.warnings)
        layout.addWidget(self.splitter, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        squeezing = Squeezing(page)
        whole.addWidget(squeezing)
        self.pages.currentChanged.connect(lambda _page: squeezing.show_from(self.pages))
        self.detail.tabs.currentChanged.connect(lambda _page: squeezing.show_from(self.detail))
        self.list.chosen.connect(lambda _judged: squeezing.show_box(self.list, self.list.chosen_box))
        self.warnings.opened.connect(lambda opened: self.splitter.setVisible(not opened))
        self.warnings.opened.connect(lambda opened: self.wanted.emit() if opened else None)

    def _ranking(self) -> QWidget:
        """Return the page of the list."""
        ranking = QWidget()
        column = QVBoxLayout(ranking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        self._below = below = WrappingRow()
        below.setContentsMargins(16, 6, 16, 6)
        below.addWidget(self.plan)
        below.push()
        below.addWidget(self.more)
        column.addLayout(below)
        column.addStretch(0)
        return ranking

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the new height."""
        self.splitter.fit(event.size().height())
        tight = self.splitter.tight
        self._heading.setHidden(tight)  # the name of the tabs' first page tells as much
        self.list.setAccessibleDescription(" ".join((ordered_words(), *([tr(TIGHT_HINT)] if tight else []))))
        super().resizeEvent(event)

    def _turn(self, *, alone: bool, held: bool) -> None:
        """Give a muscle the height of the session's name too; what held the keyboard hands it on."""
        self.head.setVisible(not alone)
        if held and alone:
            self.detail.enter()
        elif held:
            self.list.setFocus(Qt.FocusReason.MouseFocusReason)  # where it chooses no other

    def open_muscle(self) -> None:
        """Let the chosen muscle be read, also where there is not the height for the list beside it."""
        self.splitter.open()

    def enter_page(self) -> None:
        """Give the keyboard to the page that is shown."""
        page = self.pages.currentWidget()
        (first_control(page) or self.pages.tabBar()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_list_room(self, step: int) -> None:
        """Move the border between the list and the chosen muscle down (1) or up (-1)."""
        self.splitter.give_list_room(step)

    def fit(self, window: int) -> None:
        """Take the width that a window of that width (px) leaves it: more for larger text, but not most of it."""
        self.setFixedWidth(max(PANEL_PX, min(px(PANEL_PX), round(MOST_OF_WINDOW * window))))

    def parts(self) -> dict[str, QWidget]:
        """Return what the first steps speak of: the list, and where a muscle is read."""
        return {"list": self.pages, "care": self.splitter.below}

    def show_candidates(self, judged: Sequence[Judged], atlas: Atlas, *, painted: bool, unexplained: float) -> None:
        """Show the ranked list, or why there is none."""
        self._all = rows_of(judged, atlas)
        self.state.setText(list_state(painted=painted, listed=bool(self._all), unexplained=unexplained))
        self.state.setVisible(bool(self.state.text()))
        if not painted:
            self._shown = ROWS
        self._fill()

    def _fill(self) -> None:
        self.list.show_rows(self._all[: self._shown])
        rest = len(self._all) - self._shown
        self.more.setVisible(rest > 0)
        self.plan.setVisible(bool(self._all))
        self.more.setText(tr("Show %n more", "", max(min(rest, ROWS), 0)))
        self.splitter.keep_least()

    def _show_more(self) -> None:
        self._shown += ROWS
        self._fill()

    def order_of(self, judged: Judged | None) -> str:
        """Return why it stands where it does, where its bars do not say so."""
        return order_words(self._all, judged)

    def show_detail(self, *, visible: bool) -> None:
        """Show the detail, or the hint that a muscle can be chosen."""
        self.splitter.show_muscle(visible=visible)

    def leave_detail(self) -> None:
        """Let the keyboard go from the muscle to the list, where it chooses no other."""
        if self.detail.isAncestorOf(self.focusWidget()):
            self.splitter.fold()
            self.list.leave()

    def _spare(self, high: int) -> int:
        """Return how much (px) the upper half could not use if it were so high."""
        return self.list.spare(high - self._upper.height())

    def _high_enough(self, rows: int) -> int:
        """Return how high (px) the upper half must be to show so many rows of the list, as far as there are such."""
        wide = self.splitter.width()
        above = [part for part in (self._heading, self.since, self.state) if not part.isHidden()]
        high = sum(part.heightForWidth(wide) for part in above) + self.pages.tabBar().sizeHint().height() + LINE_PX
        return high + row_px() * min(rows, len(self.list.rows.rows)) + self._below.heightForWidth(wide)

    def hold_plan(self, why: str) -> None:
        """Offer no plan, and tell `why`; with nothing, offer it again."""
        about = tr("A few self-care steps from the leading muscles, a quarter of an hour together")
        self.plan.setEnabled(not why)
        self.plan.setToolTip(why or about)
        self.plan.setAccessibleDescription(why)

    def toggle_note(self) -> None:
        """Show the note and write, or hide it."""
        self.wanted.emit()
        self.splitter.fold()
        self.note.setVisible(not self.note.isVisible())
        if self.note.isVisible():
            self.note.setFocus()
