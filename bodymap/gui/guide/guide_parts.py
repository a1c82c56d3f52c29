"""The parts of the guide's window around its pages: what is followed, where on the body, the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.body.figure import Figure
from bodymap.care.course import Phase
from bodymap.care.guide import Guide
from bodymap.care.spot import Spot
from bodymap.gui.bodies.spot_view import SpotView
from bodymap.gui.guide import guide_words as words
from bodymap.gui.guide.fit_label import FitLabel, largest_in
from bodymap.gui.guide.guide_pages import READING, large
from bodymap.gui.guide.large_text import grown, letters
from bodymap.gui.texts.html_parts import for_label
from bodymap.gui.widgets.dress import lead
from bodymap.gui.widgets.room import WrappingRow
from bodymap.words import known, tr

SIDE = 28  # px of room at the sides
ROOMY = 600  # px of a window's height in which all of it is seen
ABOUT_STEP = 180  # px above and below an instruction, at least


class Head(QWidget):
    """The step's title, the muscle with its side, and how many steps there are."""

    def __init__(self) -> None:
        super().__init__()
        self.title = FitLabel(30, strong=True)
        self.title.setFixedHeight(grown(40))
        self.whose = FitLabel(READING)
        self.whose.setFixedHeight(grown(30))
        self.count = QLabel()
        self.count.setFont(letters(READING))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.whose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(grown(SIDE), grown(16), grown(SIDE), grown(8))
        layout.setSpacing(grown(24))
        layout.addLayout(names, 1)
        layout.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)

    def show_step(self, guide: Guide, phase: Phase | None) -> None:
        """Show where the guide is."""
        task, ended = guide.task, guide.stage == "end"
        titles = {"worse": tr("It made it worse"), "end": words.end_title(guide)}
        self.title.say(titles.get(guide.stage, known(task.step.title)))
        self.whose.say("" if ended else f"{words.whose_now(task, phase)} \u00b7 {words.kind_of(task)}")
        several = len(guide.tasks) > 1 and not ended
        self.count.setText(tr("Step {n} of {of}", n=guide.place + 1, of=len(guide.tasks)) if several else "")


class Where(QWidget):
    """The picture of the spot, and its place in words."""

    def __init__(self) -> None:
        super().__init__()
        self.spot = SpotView()
        self.place = QLabel()
        self.place.setFont(letters(18))
        self.place.setWordWrap(True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grown(8))
        layout.addWidget(self.spot, 1)
        layout.addWidget(self.place)
        layout.addStretch(0)

    def show_spot(self, figure: Figure, spot: Spot) -> None:
        """Show another spot."""
        self.spot.show_spot(figure, spot)
        self.place.setText(spot.words)


class StopBand(QWidget):
    """When to stop, read from as far as the instructions; small below it, who should not do the step.

    The latter was asked before, and gives way to what is done now where there is little room.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("care_band")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stop, self.spared = QLabel(), QLabel()
        self.spared.setFont(letters(18))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grown(SIDE), grown(8), grown(SIDE), grown(8))
        layout.setSpacing(grown(4))
        for label in (self.stop, self.spared):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            layout.addWidget(label)

    def show_step(self, guide: Guide) -> None:
        """Show the cautions of the step of now while it lies ahead or is done."""
        spared = words.not_line(guide.task)
        asked = guide.stage == "open" and guide.against  # and told there
        self.stop.setText(for_label(words.stop_line(guide.task)))
        self.spared.setText(for_label(spared))
        crowded = guide.stage == "walk" and self.window().height() < grown(ROOMY)
        self.spared.setVisible(not asked and not crowded and bool(spared))
        self.setVisible(guide.stage in {"open", "walk"})

    def fit(self, high: int) -> None:
        """Let the letters grow with a window `high` px high: half as large as those of an instruction can be."""
        font = letters(18)
        font.setPixelSize(largest_in(high - grown(ABOUT_STEP)) // 2 + 1)
        self.stop.setFont(font)


class Buttons(QWidget):
    """What can be done now, the ways out at the left, the ways on at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.stop = large(QPushButton(tr("Stop")))
        self.skip = large(QPushButton(tr("Skip this step")))
        self.back = large(QPushButton(tr("Back", "to what came before")))
        self.pause = large(QPushButton(tr("Pause")))
        self.enough = large(QPushButton(tr("Both are done")))
        self.more = large(QPushButton(tr("More below")))
        self.more.hide()
        self.next = large(QPushButton(tr("Next")))
        self.next.setObjectName("primary")
        row = WrappingRow(grown(12))
        row.setContentsMargins(grown(SIDE), grown(14), grown(SIDE), grown(16))
        row.addWidget(self.stop)
        row.addWidget(self.skip)
        row.push()
        for button in (self.back, self.pause, self.enough, self.more, self.next):
            row.addWidget(button)
        self.setLayout(row)

    def show_for(self, guide: Guide, *, first: bool = False) -> None:
        """Show the buttons of the moment; `first`, something else is to be done before one goes on."""
        walk, walking = guide.walk, guide.stage == "walk"
        asked = guide.stage == "open" and bool(guide.against)
        last = guide.stopping or guide.place + 1 >= len(guide.tasks)
        waits = guide.stage == "open" and bool(guide.waits)
        self.stop.setVisible(guide.stage != "end" and not waits)
        self.skip.setVisible(guide.stage in {"open", "walk"} and not last)
        self.back.setVisible(walking or guide.stage in {"stopped", "ask", "worse"})
        self.pause.setVisible(walking)
        self.pause.setEnabled(walk.timed)
        self.pause.setText(tr("Go on") if walk.paused else tr("Pause"))
        self.next.setVisible(not asked and guide.stage != "stopped")  # the answers stand with what is asked
        if not asked:
            self.more.hide()
        lead(self.next, leads=not first)
        self.enough.setVisible(walking and walk.phase.kind == "other_side")
        on = {
            "open": tr("Close") if waits else tr("Begin"),
            "ask": tr("Finish") if last else tr("Next step"),
            "worse": tr("Finish") if last else tr("Next step"),
            "end": tr("Close"),
        }
        onwards = tr("Start the clock") if walking and walk.starts else tr("Next")
        self.next.setText(on.get(guide.stage, onwards))
