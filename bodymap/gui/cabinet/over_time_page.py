"""Over time: the trend of one person's sessions, and where it hurt how often."""

from collections.abc import Sequence
from contextlib import closing, nullcontext
from datetime import datetime, timedelta
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.body.figure import load_figure
from bodymap.errors import BodymapError
from bodymap.gui.bodies.heat_art import heat_over, heat_words, legend_of
from bodymap.gui.bodies.two_bodies import TwoBodies
from bodymap.gui.cabinet.people_bar import PeopleBar
from bodymap.gui.cabinet.trend_plot import TrendPlot
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.room import scrolling
from bodymap.gui.widgets.spoken import label_of
from bodymap.gui.widgets.work import StoppedError, Work, Works
from bodymap.report.muscle_names import muscle_name
from bodymap.sessions.heat import HeatMap, heat_map
from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress
from bodymap.sessions.session import Care, now
from bodymap.sessions.trend import Trend, trend
from bodymap.words import later, share, tr

RANGES = (
    (later("All the time"), None),
    (later("The last year"), 366),
    (later("The last 3 months"), 92),
    (later("The last month"), 31),
)
EMPTY = later("No sessions in this time.\n\nAfter two or more, this page shows how area, intensity and muscles went.")
ONE_PERSON = later("Choose one person above; what hurt whom over time is not mixed.")
ONE_SESSION = later("One session so far; the next one shows how it went.")
COUNTING = later("Counting where it hurt...")
READING = later("Reading the sessions...")
MANY = 300  # sessions; fewer are read in a moment
PART = 100  # sessions counted at a time

Read = tuple[int, str, datetime | None, Trend, Sequence[Care]]  # of which question, and what was read


class OverTimePage(QWidget):
    """The plot and the heat map of the person who is chosen."""

    def __init__(self, library: Library, atlas: Atlas | None, people: PeopleBar, notice: Notice, works: Works) -> None:
        super().__init__()
        self._library, self._atlas, self._people, self._notice, self._works = library, atlas, people, notice, works
        self._asked = 0
        self._work: Work | None = None
        self._only_one = False  # session in this time
        self.range = QComboBox()
        self.range.setAccessibleName(tr("Which time"))
        for words, days in RANGES:
            self.range.addItem(tr(words), days)
        self.plot = TrendPlot()
        self.bodies = TwoBodies()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.empty = QLabel(tr(EMPTY))
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._lay_out()
        self.range.currentIndexChanged.connect(lambda _row: self.refresh())
        people.chosen.connect(self._chosen)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(label_of(self.range, tr("Time")))
        head.addWidget(self.range)
        head.addSpacing(16)
        head.addWidget(self.words, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.plot, 3)
        row.addWidget(self.bodies, 2)
        self._stack.addWidget(scrolling(body, tr("Over time")))
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _chosen(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the sessions of the time that is chosen."""
        person = self._people.person
        days: int | None = self.range.currentData()
        since = now() - timedelta(days=days) if days else None
        self.words.setText("")
        self._asked += 1
        if self._work is not None:
            self._work.stop()  # what it counts is no longer asked for
            self._work = None
        if person is None:
            self._show_empty(tr(ONE_PERSON))
            return
        number, path = self._asked, self._library.path
        try:
            many = self._library.count(person, since) > MANY
        except BodymapError as error:
            self._notice.say(str(error))
            return

        def job(_progress: Progress) -> Read:
            own = closing(Library(path, wipe=False, check=False)) if many else nullcontext(self._library)
            with own as library:
                return number, person, since, trend(library, person, since=since), library.care.of(person, since=since)

        if many:
            self._show_empty(tr(READING))
        self._works.do("", job, self._show_trend, self._notice.say, long=many)

    def _show_trend(self, result: object) -> None:
        number, person, since, found, care = cast("Read", result)
        if number != self._asked:  # another question took its place
            return
        if not found.points:
            self._show_empty(tr(EMPTY))
            return
        self._stack.setCurrentIndex(0)
        self._only_one = len(found.points) == 1
        self.plot.show_trend(found, care, [muscle_name(key, self._atlas) for key in found.leaders])
        self._count(person, since)

    def _show_empty(self, words: str) -> None:
        self.empty.setText(words)
        self._stack.setCurrentIndex(1)

    def _count(self, person: str, since: datetime | None) -> None:
        """Count beside the window; only the last question's answer is shown."""
        number, path = self._asked, self._library.path

        def job(progress: Progress) -> tuple[int, HeatMap]:
            with closing(Library(path, wipe=False, check=False)) as own:
                return number, heat_in_parts(own, person, since, progress)

        self.words.setText(tr(COUNTING))
        self._work = self._works.start("", job, self._show_heat, self._failed, quiet=True)
        self._work.stepped.connect(self._show_step)

    def _show_step(self, now_: int, whole: int) -> None:
        if self._work is not None:
            self.words.setText(tr("Counting where it hurt... {share}", share=share(now_ / whole)))

    def _failed(self, sentence: str) -> None:
        if sentence != str(StoppedError()):  # another question took its place
            self._notice.say(sentence)

    def _show_heat(self, answer: object) -> None:
        assert isinstance(answer, tuple)  # noqa: S101 - the job's own
        number, heat = answer
        if number != self._asked:
            return
        figure = load_figure("neutral")
        said = heat_words(heat, figure)
        self.words.setText(" ".join((tr(ONE_SESSION), said)) if self._only_one else said)
        self.bodies.show_over(figure, heat_over(heat, figure), legend_of(heat), said)


def heat_in_parts(library: Library, person: str, since: datetime | None, progress: Progress) -> HeatMap:
    """Return the heat map of one person's sessions since then, counted some at a time, so that it can be stopped."""
    rows = library.ask(
        "SELECT created FROM session WHERE deleted IS NULL AND person = ? AND created >= ? ORDER BY created",
        (person, since.isoformat() if since else ""),
    )
    edges = list(dict.fromkeys(datetime.fromisoformat(row[0]) for row in rows[::PART]))
    whole = HeatMap(0, {})
    for done, start in enumerate(edges):
        progress(done, len(edges))
        until = edges[done + 1] if done + 1 < len(edges) else None
        part = heat_map(library, person, since=start, until=until)
        counts = {view: count + part.counts[view] for view, count in whole.counts.items()} or part.counts
        whole = HeatMap(whole.sessions + part.sessions, counts)
    return whole if edges else heat_map(library, person, since=since)
