"""Self-care that was done: a quiet link under each step, and whether it helped. Nothing more is made of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QObject, Signal

from bodymap.atlas.muscle import Muscle
from bodymap.errors import BodymapError
from bodymap.gui.detail import Detail
from bodymap.gui.muscle_text import no_note
from bodymap.gui.notice import Notice
from bodymap.gui.session_words import short_day
from bodymap.report.change_words import counted
from bodymap.sessions.document import Document
from bodymap.sessions.session import HELPED, Care, Helped

HELPED_WORDS: dict[Helped, str] = {"yes": "Yes", "no": "No", "unclear": "Not sure"}
Note = Callable[[int], str]  # what stands under a muscle's step of that place


def today() -> datetime:
    """Return when today began where the person is, in UTC."""
    return datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def note_html(place: int, done: Sequence[Care], since: datetime) -> str:
    """Return what stands under a step of which `done` tells, the latest first: done today or not, and before."""
    now = next((care for care in done if care.done >= since), None)
    before = [care for care in done if care.done < since]
    if now is None:
        text = f"<a href='care:done|{place}'>Done today</a>"
    else:
        links = "&nbsp;&nbsp; ".join(f"<a href='care:{word}|{now.id}'>{_mark(now, word)}</a>" for word in HELPED)
        text = f"Done today. Did it help?&nbsp;&nbsp; {links}&nbsp;&nbsp; <a href='care:undo|{now.id}'>Take back</a>"
    if before:
        helped = sum(care.helped == "yes" for care in before)
        text += f"<br/>Before: {counted(len(before), 'time')}, last on {escape(short_day(before[0].done))}"
        text += f"; it helped {counted(helped, 'time')}." if helped else "."
    return f"<p class='quiet'>{text}</p>"


def _mark(care: Care, helped: Helped) -> str:
    """Return an answer with its mark, in one piece."""
    return f"{'&#9679;' if care.helped == helped else '&#9675;'}&nbsp;{HELPED_WORDS[helped].replace(' ', '&nbsp;')}"


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

    def note_of(self, muscle: Muscle) -> Note:
        """Return what stands under each step of a muscle; nothing where nothing can be kept."""
        library = self._document.library
        if library is None or library.read_only:
            return no_note
        since = today()
        try:
            done = [care for care in library.care.of(self._document.session.person) if care.muscle == muscle.id]
        except BodymapError as error:
            self._notice.say(str(error))
            return no_note
        titles = [step.title for step in muscle.self_care]
        return lambda place: note_html(place, [care for care in done if care.step == titles[place]], since)

    def _cared(self, muscle: Muscle, what: str, which: str) -> None:
        library = self._document.library
        if library is None:
            return
        try:
            if what == "done":
                library.care.add(self._new(muscle, int(which)))
            elif what == "undo":
                library.care.remove(which)
            else:
                library.care.say(which, next(word for word in HELPED if word == what))
        except BodymapError as error:
            self._notice.say(str(error))
            return
        self._detail.show_care()
        self.changed.emit()

    def _new(self, muscle: Muscle, place: int) -> Care:
        session, library = self._document.session, self._document.library
        care = Care(muscle.id, muscle.self_care[place].title, person=session.person)
        return replace(care, session=session.id) if library and library.has(session.id) else care
