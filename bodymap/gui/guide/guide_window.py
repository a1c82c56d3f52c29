"""The guide over the window: one self-care step at a time, to be followed from the floor two metres away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.care.guide import Guide
from bodymap.care.spot import spot_of
from bodymap.gui.guide import guide_words as words
from bodymap.gui.guide.answer_page import AskPage
from bodymap.gui.guide.before_pages import BeforePage
from bodymap.gui.guide.care_dialog import CareDialog
from bodymap.gui.guide.guide_pages import MomentPage, Pages, ReadPage, TimerPage
from bodymap.gui.guide.guide_parts import SIDE, Buttons, Head, StopBand, Where
from bodymap.gui.guide.large_text import grown
from bodymap.gui.guide.stop_page import StopPage
from bodymap.gui.look.theme import still
from bodymap.gui.texts.html_parts import plain
from bodymap.gui.texts.warning_text import Before
from bodymap.gui.widgets.room import scroll_by
from bodymap.gui.widgets.screen_room import screen_room
from bodymap.gui.widgets.spoken import announce
from bodymap.words import tr

TICK_MS, STILL_MS = 40, 200  # between two looks at the clock; seldomer where only the figures change


class GuideWindow(CareDialog):
    """Shows a guide."""

    def __init__(self, guide: Guide, figure: Figure, before: Callable[[Muscle], Before], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Follow a step"))
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(parent.geometry().intersected(screen_room(self)))
        self.guide = guide
        self._figure = figure
        self._before = before
        self._timer = QTimer(self)
        self._timer.setInterval(STILL_MS if still() else TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.head = Head()
        self.where = Where()
        self.buttons = Buttons()
        self.band = StopBand()
        self._make_pages()
        self._wire()
        self._lay_out()
        self._make_keys()
        self.show_now()

    def _make_pages(self) -> None:
        self.opening = BeforePage()
        self.moment = MomentPage()
        self.timer = TimerPage()
        self.ask = AskPage()
        self.ask.answered.connect(self._answer)
        self.ask.not_done.connect(lambda: self._do(self.guide.not_done))
        self.stopped = StopPage()
        self.stopped.worse.connect(lambda: self._answer("worse"))
        self.stopped.enough.connect(lambda: self._do(self.guide.had_enough))
        self.stopped.other.connect(self._stopped_otherwise)
        self.worse = ReadPage(tr("What to do now"))
        self.end = ReadPage(tr("What was done"))
        self.pages = Pages()
        for page in (self.opening, self.moment, self.timer, self.ask, self.stopped, self.worse, self.end):
            self.pages.addWidget(page)

    def _wire(self) -> None:
        guide, buttons = self.guide, self.buttons
        buttons.stop.clicked.connect(self.reject)
        buttons.skip.clicked.connect(lambda: self._do(guide.skip))
        buttons.back.clicked.connect(self.go_back)
        buttons.pause.clicked.connect(self.pause)
        self.opening.first.asked.connect(self.answer_first)
        self.opening.leave_out.clicked.connect(lambda: self._do(guide.leave_out))
        self.opening.begin.clicked.connect(self._press_next)
        self.opening.answers_below.connect(lambda below: buttons.more.setVisible(below and guide.stage == "open"))
        buttons.enough.clicked.connect(lambda: self._do(guide.one_side_was_enough))
        buttons.more.clicked.connect(lambda: scroll_by(self.opening, 0.8))
        buttons.next.clicked.connect(self._press_next)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(grown(SIDE), grown(8), grown(SIDE), grown(16))
        middle.setSpacing(grown(32))
        middle.addWidget(self.where, 3)
        middle.addWidget(self.pages, 7)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(middle, 1)
        layout.addWidget(self.band)
        layout.addWidget(self.buttons)

    def _make_keys(self) -> None:
        reading = {"Up": -0.4, "Down": 0.4, "PgUp": -0.9, "PgDown": 0.9}
        for key, pages in reading.items():
            QShortcut(QKeySequence(key), self).activated.connect(lambda pages=pages: self._scroll(pages))
        QShortcut(QKeySequence("Left"), self).activated.connect(self.go_back)
        QShortcut(QKeySequence("Right"), self).activated.connect(self.go_on)

    # what is shown

    def show_now(self) -> None:
        """Show where the guide is."""
        guide, walk = self.guide, self.guide.walk
        phase = walk.phase if guide.stage == "walk" else None
        page: QWidget
        if guide.stage == "open":
            page = self.opening
            self.opening.show_step(self._before(guide.task.muscle), guide, words.about(guide.task))
        elif phase is not None:
            page = self.timer if walk.timed else self.moment
            (self.timer if walk.timed else self.moment).show_moment(words.now(guide))
            self.timer.show_time(walk)
        elif guide.stage == "ask":
            page = self.ask
            self.ask.ask(asks=guide.task.asks, kept=guide.kept, done=guide.done, unkept=guide.unkept)
        elif guide.stage == "stopped":
            page = self.stopped
            self.stopped.ask(kept=guide.kept, unkept=guide.unkept)
        elif guide.stage == "worse":
            page = self.worse
            self.worse.say(words.worse(guide.task.muscle))
        else:
            page = self.end
            self.end.say(words.ending(guide))
        self.pages.setCurrentWidget(page)
        self._show_step()
        self.buttons.show_for(guide, first=guide.stage == "open" and not self.opening.first.isHidden())
        self._focus()
        self._run()
        self._tell()

    def _show_step(self) -> None:
        guide = self.guide
        if not guide.tasks:
            return
        task, phase = guide.task, guide.walk.phase if guide.stage == "walk" else None
        self.head.show_step(guide, phase)
        self.where.setVisible(guide.stage != "end")
        self.where.show_spot(self._figure, spot_of(task, self._figure, phase.side if phase else None))
        self.band.show_step(guide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the letters of when to stop grow with the window."""
        self.band.fit(event.size().height())
        super().resizeEvent(event)

    def _focus(self) -> None:
        """Put the keyboard where Space does what is meant; never on an answer."""
        guide = self.guide
        before_answers = guide.stage == "open" and (guide.against or guide.waits or not self.opening.first.isHidden())
        if before_answers or guide.stage in {"ask", "stopped"}:
            self.setFocus()
        elif guide.walk.timed and guide.stage == "walk":
            self.buttons.pause.setFocus()
        else:
            self.buttons.next.setFocus()

    def _run(self) -> None:
        """Look at the clock only while it runs."""
        runs = self.guide.stage == "walk" and self.guide.walk.timed and not self.guide.walk.paused
        if runs and not self._timer.isActive():
            self._timer.start()
        elif not runs:
            self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Say where it begins once it has the keyboard."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        if self.isVisible():
            announce(self, self._aloud())

    def _aloud(self) -> str:
        """Return in plain words what the page says, asks or advises; what has the keyboard says itself."""
        guide, title = self.guide, self.head.title.text()
        if guide.stage == "walk":
            return words.now(guide).aloud
        if guide.stage == "open":
            stop = "" if guide.waits else plain(words.stop_line(guide.task))
            keys = tr(words.TO_BUTTONS) if self.focusWidget() is not self.buttons.next else ""
            return "\n".join(part for part in (f"{title}.", self.opening.aloud, stop, keys) if part)
        if guide.stage in {"ask", "stopped"}:
            page = self.ask if guide.stage == "ask" else self.stopped
            return "\n".join((page.question.text(), page.about.text(), tr(words.TO_BUTTONS)))
        if guide.stage == "worse":
            return "\n".join((f"{title}.", *map(tr, words.WORSE)))
        return f"{title}.\n{self.end.toPlainText()}"

    # what is done

    def heed(self) -> None:
        """Heed what the warning signs say now, also of a step that has begun."""
        self.guide.heed()
        if self.guide.stage == "open":
            self.show_now()

    def tick(self) -> None:
        """Let the clock do its part."""
        if self.guide.tick():
            self.show_now()
        elif self.guide.walk.timed:
            self.timer.show_time(self.guide.walk)

    def _do(self, act: Callable[[], object]) -> None:
        act()
        self.show_now()

    def _press_next(self) -> None:
        if self.guide.stage == "end":
            self.accept()
        elif self.guide.stage == "open" and self.guide.waits:
            self.reject()
        elif self.guide.stage == "open":
            self._do(self.guide.begin)
        else:
            self._do(self.guide.next)

    def go_on(self) -> None:
        """Go on by a key; what is asked before a step is not passed over."""
        asked = self.guide.stage == "open" and self._before(self.guide.task.muscle).ask
        if self.guide.stage != "end" and not asked:
            self._do(self.guide.next)

    def go_back(self) -> None:
        """Go back by one moment."""
        self._do(self.guide.back)

    def pause(self) -> None:
        """Let the clock stand still, or run on."""
        walk = self.guide.walk
        self._do(walk.resume if walk.paused else walk.pause)

    def _answer(self, helped: str) -> None:
        self._do(lambda: self.guide.answer(helped))  # type: ignore[arg-type]

    def _scroll(self, pages: float) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, ReadPage | BeforePage):
            scroll_by(page, pages)
        elif isinstance(page, MomentPage | TimerPage):
            scroll_by(page.read, pages)

    def _stopped_otherwise(self) -> None:
        self.guide.other_reason()
        self._leave()

    def reject(self) -> None:
        """Stop; ask why, once, where a step was begun. What was done stays done."""
        self.guide.stop()
        if self.guide.stage == "stopped":
            self.show_now()
        else:
            self._leave()

    def answer_first(self) -> None:
        """Close, and lead to the questions; why a step one came back from was stopped is no question then."""
        self.guide.stop()
        self._leave()
        self.questions_asked.emit()

    def _leave(self) -> None:
        self._timer.stop()
        super().reject()
