"""The plan for today: a few steps with their spots, to take out, to follow, to print."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.body.figure import Figure
from bodymap.care.plan import Plan, Planned
from bodymap.care.spot import spot_of
from bodymap.gui.bodies.spot_view import SpotView
from bodymap.gui.guide.before_pages import FirstAnswer
from bodymap.gui.guide.care_dialog import CareDialog
from bodymap.gui.guide.guide_pages import ReadPage
from bodymap.gui.look.theme import face, html_style, px
from bodymap.gui.texts.html_parts import for_label, on_ground, paragraph, said_text
from bodymap.gui.texts.warning_text import Before, seen_link
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.room import WrappingRow, scrolling, size_for
from bodymap.report.plan_text import about_minutes, beware_words, counted, how_much, reason, total
from bodymap.words import either, known, later, tr

SPOT_PX = 104
RESTS = later("Something made it worse today. What presses or stretches that place is left out until tomorrow.")
ALL_DONE = later("all of it is done.")
BEFOREHAND = later("optional, {time} more; do it first")


class PlanWindow(CareDialog):
    """Shows the plan, or in words why there is none.

    Steps `done` today, as (muscle id, title), are marked and not ticked. Nothing begins while a question is open to
    which a yes would mean that somebody should look today.

    Signals:
        begun: the chosen steps are to be followed.
        printed: the chosen steps are to be printed or saved.
    """

    begun = Signal(object)
    printed = Signal(object)

    def __init__(
        self,
        plan: Plan,
        figure: Figure,
        before: Before,
        nothing: str,
        parent: QWidget,
        done: Collection[tuple[str, str]] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Plan for today"))
        self.setObjectName("page")
        self.resize(size_for(self, 820, 780))
        self.rows: list[PlanRow] = []
        self._done = done
        self._optional = plan.beforehand
        self._urgent = before.urgent
        self.notice = Notice()
        self.total = QLabel(self)  # without steps it has no place, nor have the two ways on
        self.total.setObjectName("heading")
        self.total.setWordWrap(True)
        self.begin_button = QPushButton(tr("Begin"), self)
        self.begin_button.setObjectName("" if before.ask else "primary")
        self.first = FirstAnswer()
        self.first.setParent(self)
        self.first.asked.connect(self.answer_first)
        self.print_button = QPushButton(tr("Print or save as PDF..."), self)
        self.close_button = QPushButton(tr("Close"))
        self.begin_button.clicked.connect(lambda: self.begun.emit(self.chosen))
        self.print_button.clicked.connect(lambda: self.printed.emit(self.chosen))
        self.close_button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        if plan.steps:
            self._lay_out_steps(layout, plan, figure, before)
        else:
            title = tr("Plan for today")
            self.words = self._page(f"<h2>{title}</h2>{before.care}<p>{nothing}</p>{seen_link(before)}")
            self.words.anchorClicked.connect(self.answer_first)
            layout.addWidget(self.words, 1)
        layout.addLayout(self._foot(bool(plan.steps)))
        self._choose()
        begin = self.first.button if before.ask else self.begin_button
        (begin if plan.steps else self.close_button).setFocus()

    @property
    def chosen(self) -> tuple[Planned, ...]:
        """The steps that are not taken out."""
        return tuple(row.planned for row in self.rows if row.box.isChecked())

    def _page(self, html: str) -> ReadPage:
        page = ReadPage(tr("Plan for today"))
        page.document().setDocumentMargin(px(20))
        page.say(html)
        return page

    def _lay_out_steps(self, layout: QVBoxLayout, plan: Plan, figure: Figure, before: Before) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(px(24), px(16), px(24), px(8))
        head.addWidget(self.total)
        layout.addLayout(head)
        column = QVBoxLayout()
        column.setContentsMargins(px(24), 0, px(24), px(16))
        column.setSpacing(0)
        self.first.say(before.ask)
        column.addWidget(self.first)
        heed = "".join(paragraph(words) for words in beware_words(plan.beware))
        said = before.care + (on_ground(heed) if heed else "")
        self.cautions = QLabel(f"<style>{html_style()}</style>{said}")
        self.cautions.setWordWrap(True)
        self.cautions.setVisible(bool(said))
        column.addWidget(self.cautions)
        if plan.rests:
            rests = QLabel(tr(RESTS))
            rests.setWordWrap(True)
            column.addWidget(rests)
        if plan.beforehand is not None:
            time = about_minutes(plan.beforehand.seconds)
            done = self._is_done(plan.beforehand)
            self._add(column, PlanRow(plan.beforehand, figure, tr(BEFOREHAND, time=time), taken=False, done=done))
        for one in plan.steps:
            done = self._is_done(one)
            self._add(column, PlanRow(one, figure, about_minutes(one.seconds), taken=not done, done=done))
        times = QLabel(counted())
        times.setObjectName("quiet")
        times.setWordWrap(True)
        times.setContentsMargins(0, px(12), 0, 0)
        column.addWidget(times)
        column.addStretch(1)
        page = QWidget()
        page.setObjectName("page")
        page.setLayout(column)
        layout.addWidget(scrolling(page), 1)

    def _is_done(self, one: Planned) -> bool:
        return one.task.key in self._done

    def _add(self, column: QVBoxLayout, row: "PlanRow") -> None:
        row.box.toggled.connect(self._choose)
        self.rows.append(row)
        column.addWidget(row)

    def _foot(self, steps: bool) -> WrappingRow:
        foot = WrappingRow()
        foot.setContentsMargins(px(24), px(12), px(24), px(14))
        if steps:
            foot.addWidget(self.begin_button)
            foot.addWidget(self.print_button)
        else:
            for placeless in (self.total, self.begin_button, self.print_button):
                placeless.hide()
        foot.push()
        foot.addWidget(self.close_button)
        return foot

    def _choose(self) -> None:
        """Count what is chosen."""
        steps = tr(ALL_DONE) if not self.chosen and self._all_done else total(self.chosen)
        self.total.setText(tr("Plan for today: {steps}", steps=steps))
        self.begin_button.setEnabled(bool(self.chosen) and not self._urgent)
        self.print_button.setEnabled(bool(self.chosen))

    @property
    def _all_done(self) -> bool:
        return all(row.done for row in self.rows if row.planned is not self._optional)


class PlanRow(QFrame):
    """One step of the plan, with a box that takes it out."""

    def __init__(self, planned: Planned, figure: Figure, time: str, *, taken: bool, done: bool = False) -> None:
        super().__init__()
        self.setObjectName("plan_row")
        self.setAccessibleName(known(planned.step.title))
        self.planned, self.done = planned, done
        step, title = planned.step, known(planned.step.title)
        self.box = QCheckBox()
        self.box.setChecked(taken)
        self.box.setAccessibleName(title)
        said = (how_much(step), time, reason(planned.lead))
        self.box.setAccessibleDescription(". ".join((tr("Done today"), *said) if done else said))
        spot = SpotView(SPOT_PX)
        spot.show_spot(figure, spot_of(planned.task, figure))
        words = QVBoxLayout()
        words.setSpacing(px(4))
        name = QLabel(title)
        name.setFont(face(16, strong=True))
        why = QLabel(reason(planned.lead))
        why.setObjectName("quiet")
        labels = [name, QLabel(" · ".join((how_much(step), time))), why]
        if step.stop_if:
            what = either(map(said_text, step.stop_if))
            stop = QLabel(for_label(tr("<b>Stop if</b> {what}.", what=what)))
            stop.setTextFormat(Qt.TextFormat.RichText)
            labels.insert(2, stop)
        if done:
            tick = QLabel("\N{CHECK MARK} " + tr("Done today"))
            tick.setFont(face(14, strong=True))
            labels.insert(1, tick)
        for label in labels:
            label.setWordWrap(True)
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(12), 0, px(12))
        row.setSpacing(px(14))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.box, 0, top)
        row.addWidget(spot, 0, top)
        row.addLayout(words, 1)
