"""Self-care that was done: a quiet link under each step, and whether it helped. Nothing more is made of it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from html import escape

from PySide6.QtCore import QObject, Signal

from bodymap.atlas.muscle import Muscle
from bodymap.errors import BodymapError
from bodymap.gui.guide import new_day
from bodymap.gui.panel.detail import Detail
from bodymap.gui.texts.muscle_text import no_note
from bodymap.gui.texts.session_words import short_day
from bodymap.gui.texts.warning_text import Before
from bodymap.gui.widgets.notice import Notice
from bodymap.sessions.document import Document
from bodymap.sessions.library import Library
from bodymap.sessions.session import HELPED, Care, Helped
from bodymap.words import later, tr

HELPED_WORDS: dict[Helped, str] = {
    "yes": later("Yes"),
    "no": later("No"),
    "worse": later("Worse"),
    "unclear": later("Not sure"),
}
UNKEPT = later(
    "What was done could not be kept in the library yet. It counts until bodymap is closed, and is tried again as you "
    "go on."
)
READ_ONLY = later(
    "What was done cannot be kept, since the library can only be read; open a copy of it to go on. It counts until "
    "bodymap is closed."
)
Note = Callable[[int], str]  # what stands under a muscle's step of that place


def today() -> tuple[datetime, datetime]:
    """Return when today began and when it ends where the person is, in UTC."""
    day = new_day.local_day()
    began, ends = (datetime.combine(one, time()).astimezone(UTC) for one in (day, day + timedelta(days=1)))
    return began, ends


def is_today(care: Care) -> bool:
    """Return whether it was done today; what is dated later was done before the clock was put back."""
    began, ends = today()
    return began <= care.done < ends


def note_html(place: int, done: Sequence[Care], *, waits: bool = False) -> str:
    """Return what stands under a step of which `done` tells, the latest first: done today or not, and before.

    A step that `waits` cannot be ticked as done.
    """
    now = next(filter(is_today, done), None)
    before = [care for care in done if not is_today(care)]
    if now is None:
        text = "" if waits else _link(f"done|{place}", tr("Done today"))
    else:
        links = [_link(f"{word}|{now.id}", _mark(now, word)) for word in HELPED]
        undo = _link(f"undo|{now.id}", tr("Take back"))
        text = "&nbsp;&nbsp; ".join((tr("Done today. Did it help?"), *links, undo))
    text += _earlier(before)
    return f"<p class='quiet'>{text.removeprefix('<br/>')}</p>" if text else ""


def _earlier(before: Sequence[Care]) -> str:
    """Return how often a step was done on other days, when last, how often it made it worse and how often it helped."""
    if not before:
        return ""
    began, _ = today()
    last = next((care for care in before if care.done < began), before[0])
    times, day = tr("%n time(s)", "", len(before)), escape(short_day(last.done))
    helped, worse = (sum(care.helped == answer for care in before) for answer in ("yes", "worse"))
    often, harmed = tr("%n time(s)", "", helped), tr("%n time(s)", "", worse)
    said = {"times": times, "day": day, "often": often, "harmed": harmed}
    if helped and worse:
        text = tr("Before: {times}, last on {day}; it made it worse {harmed} and helped {often}.", **said)
    elif worse:
        text = tr("Before: {times}, last on {day}; it made it worse {harmed}.", **said)
    elif helped:
        text = tr("Before: {times}, last on {day}; it helped {often}.", **said)
    else:
        text = tr("Before: {times}, last on {day}.", **said)
    return f"<br/>{text}"


def _link(what: str, words: str) -> str:
    return f"<a href='care:{what}'>{words}</a>"


def _mark(care: Care, helped: Helped) -> str:
    """Return an answer with its mark, in one piece."""
    words = tr(HELPED_WORDS[helped]).replace(" ", "&nbsp;")
    return f"{'&#9679;' if care.helped == helped else '&#9675;'}&nbsp;{words}"


class CareDesk(QObject):
    """Keeps what was done. `changed` tells that something was kept or taken back."""

    changed = Signal()

    def __init__(self, document: Document, detail: Detail, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._detail = detail
        self._notice = notice
        detail.care = self.note_of
        detail.cared.connect(self._cared)
        new_day.NewDay(self).begun.connect(self._show)  # what was done yesterday is not done today

    def note_of(self, muscle: Muscle, before: Before) -> Note:
        """Return what stands under each step of a muscle; nothing where nothing can be kept."""
        library = self._document.library
        if library is None or library.read_only:
            return no_note
        try:
            done = library.care.of(self._document.session.person, muscle=muscle.id)
        except BodymapError as error:
            self._notice.say(str(error))
            return no_note
        steps = muscle.self_care

        def note(place: int) -> str:
            waits = before.caution.stops(steps[place])
            return note_html(place, [care for care in done if care.step == steps[place].title], waits=waits)

        return note

    def _cared(self, muscle: Muscle, what: str, which: str) -> None:
        if what == "done":
            self.keep(muscle, int(which))
        elif what == "undo":
            self.take_back(which)
        else:
            self.say(which, next(word for word in HELPED if word == what))

    def keep(self, muscle: Muscle, place: int) -> str:
        """Keep that the step at `place` was done; return its key, nothing in the example."""
        session, library = self._document.session, self._document.library
        if library is None:
            return ""
        from_it = ""
        with suppress(BodymapError):  # what cannot be read cannot be written either, which is said
            from_it = session.id if library.has(session.id) else ""
        care = Care(muscle.id, muscle.self_care[place].title, person=session.person, session=from_it)
        self._keep(library, lambda: library.care.keep(care))
        return care.id

    def say(self, key: str, helped: Helped) -> None:
        """Keep whether what was done helped."""
        library = self._document.library
        if library is None:
            return

        def say() -> None:
            care = library.care.get(key)
            if care is not None:
                library.care.keep(replace(care, helped=helped))

        self._keep(library, say)

    def keep_rest(self) -> None:
        """Keep what could not be kept before."""
        library = self._document.library
        if library is not None and library.care.unkept and not library.read_only:
            self._keep(library, library.care.keep_rest)

    def why_unkept(self, key: str) -> str:
        """Return why what was done is not kept, in plain words; nothing where it is."""
        library = self._document.library
        if library is None:
            return tr("Nothing is kept in the example.")
        if key not in library.care.unkept:
            return ""
        return tr(READ_ONLY) if library.read_only else tr(UNKEPT)

    def take_back(self, key: str) -> None:
        """Forget that something was done."""
        library = self._document.library
        if library is not None and self._notice.tries(lambda: library.care.remove(key)):
            self._show()

    def worse(self) -> set[tuple[str, str]]:
        """Return the steps, as (muscle id, title), that made it worse when they were last done."""
        last: dict[tuple[str, str], Helped] = {}
        for care in self._kept():
            if care.helped != "unclear":
                last.setdefault((care.muscle, care.step), care.helped)
        return {step for step, helped in last.items() if helped == "worse"}

    def done_today(self) -> set[tuple[str, str]]:
        """Return the steps, as (muscle id, title), that were done today."""
        return {(care.muscle, care.step) for care in self._kept(*today())}

    def worse_today(self) -> set[tuple[str, str]]:
        """Return the steps, as (muscle id, title), that made it worse today."""
        return {(care.muscle, care.step) for care in self._kept(*today()) if care.helped == "worse"}

    def _kept(self, since: datetime | None = None, until: datetime | None = None) -> list[Care]:
        """Return what the person has done, the latest first; nothing where it cannot be read, which is said."""
        library = self._document.library
        if library is None:
            return []
        try:
            return library.care.of(self._document.session.person, since=since, until=until)
        except BodymapError as error:
            self._notice.say(str(error))
            return []

    def _keep(self, library: Library, keep: Callable[[], object]) -> None:
        """Keep something; where that fails it is remembered, and to try again is offered."""
        try:
            keep()
        except BodymapError as error:
            again = "" if library.read_only or not library.care.unkept else tr("Try again")
            self._notice.say(
                str(error), again, self.keep_rest, holds=(lambda: bool(library.care.unkept)) if again else None
            )
        else:
            self._notice.look_again()  # it may have said so
        self._show()

    def _show(self) -> None:
        self._detail.show_care()
        self.changed.emit()
