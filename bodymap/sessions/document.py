"""The document: the one mutable thing. Holds the drawing with its history and the session it belongs to.

Every change is one method here; each is saved as it is done and told to whoever watches. Widgets show the
document and call it, and hold no truth of their own.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import FigureName
from bodymap.body.frame import View
from bodymap.drawing.brush import erased
from bodymap.drawing.change import on_body
from bodymap.drawing.history import History
from bodymap.drawing.mark import Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.ranking.candidates import Candidate
from bodymap.sessions.keeping import keep
from bodymap.sessions.library import Library
from bodymap.sessions.session import Answers, Session, kept_ranking, now

OPEN_SESSION = "open session"
Ranker = Callable[[Drawing], list[Candidate]]


class Document:
    """The session that is open, its drawing, undo and redo.

    Args:
        library: where sessions are kept; None keeps nothing (the demo).
        ranker: gives the leading candidates of a drawing, to be kept with it.

    `as_kept` says that the session was opened and nothing was painted or answered since: it keeps the ranking of its
    day, whatever its name and note become.
    """

    def __init__(self, library: Library | None = None, ranker: Ranker | None = None) -> None:
        self.library = library
        self.ranker = ranker
        self.atlas = ""
        self.session = Session()
        self.history = History()
        self.on_change: list[Callable[[], None]] = []
        self.on_session: list[Callable[[], None]] = []  # another one stands here; told before any change
        self.on_error: Callable[[BodymapError], None] = _raise
        self.on_saved_again: Callable[[], None] = _nothing
        self.on_begun: Callable[[], None] = _nothing  # as `on_session`, but not where it only parted
        self.on_kept_again: Callable[[], None] = _nothing  # after another window had deleted it
        self.on_parted: Callable[[], None] = _nothing  # another window works on what was this session
        self._kept = False  # whether the session is in the library
        self.saved = True
        self.fault = ""  # why it is not saved
        self.as_kept = False
        self.warnings_read: frozenset[str] = frozenset()  # since the session was opened; not kept with it

    @property
    def drawing(self) -> Drawing:
        """The drawing of now."""
        return self.history.drawing

    @property
    def at_risk(self) -> bool:
        """Whether there is something that could not be kept, and would be lost with the document."""
        return self.library is not None and not self.saved and (self._kept or not self.session.empty)

    def _tell(self) -> None:
        for watcher in self.on_change:
            watcher()

    def _do(self, name: str, drawing: Drawing, *, joined: bool = False) -> None:
        if drawing != self.drawing:
            self.history.do(name, drawing, joined=joined)
            self._changed()

    def _changed(self) -> None:
        self.as_kept = False
        self.session = replace(self.session, drawing=self.drawing, changed=now())
        self._tell_and_save()

    def paint(self, *marks: Mark) -> None:
        """Add marks, as one step."""
        self._do("paint", Drawing(self.drawing.figure, (*self.drawing.marks, *marks)))

    def erase(self, areas: Mapping[View, BaseGeometry]) -> None:
        """Take away, as one step, the paint under the area (mm, body frame) given for each view."""
        drawing = self.drawing
        for view, area in areas.items():
            drawing = erased(drawing, view, area)
        self._do("erase", drawing)

    def replace(self, changes: Mapping[Mark, Sequence[Mark]], *, joined: bool = False) -> None:
        """Put others, or nothing, in the place of marks; `joined` makes it one step with the last change."""
        self._do("change", self.drawing.with_replaced(changes), joined=joined)

    def clear(self) -> None:
        """Take away all paint."""
        self._do("clear", Drawing(self.drawing.figure))

    def set_figure(self, figure: FigureName) -> None:
        """Show the drawing on another figure; paint keeps its place in mm and is cut by the new silhouette."""
        if figure != self.drawing.figure:
            self._do("figure", on_body(Drawing(figure, self.drawing.marks)))

    def undo(self) -> None:
        """Take back the last change."""
        if self.history.undo():
            self._changed()

    def redo(self) -> None:
        """Bring back what was taken back."""
        if self.history.redo():
            self._changed()

    def set_title(self, title: str) -> None:
        """Name the session."""
        if title != self.session.title:
            self.session = replace(self.session, title=title, changed=now())
            self.save()

    def set_note(self, note: str) -> None:
        """Write the session's note."""
        if note != self.session.note:
            self.session = replace(self.session, note=note, changed=now())
            self.save()

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Give the session tags."""
        if tags != self.session.tags:
            self.session = replace(self.session, tags=tags, changed=now())
            self.save()

    def set_person(self, person: str) -> None:
        """Let the session belong to the person of that id."""
        if person != self.session.person:
            self.session = replace(self.session, person=person, changed=now())
            self.save()

    def answer_sign(self, sign: str, answer: str) -> None:
        """Keep the answer to a sign's question: yes, no, unsure, or nothing to take it back."""
        answers = self.session.answers
        self._answer(replace(answers, signs=_with(answers.signs, sign, answer)))

    def answer_press(self, key: str, answer: str) -> None:
        """Keep what a press test said (see `bodymap.ranking.evidence`), or nothing to take it back."""
        answers = self.session.answers
        self._answer(replace(answers, press=_with(answers.press, key, answer)))

    def answer_warnings(self, signs: Iterable[str], answer: str) -> None:
        """Keep one answer to several warning signs' questions."""
        answers = self.session.answers
        said: Mapping[str, str] = answers.warnings
        for sign in signs:
            said = _with(said, sign, answer)
        self.warnings_read = frozenset(sign for sign in self.warnings_read if said.get(sign) == "yes")
        self._answer(replace(answers, warnings=said))

    def read_warnings(self) -> None:
        """Remember that the advice on every warning sign answered yes was read."""
        said = self.session.answers.warnings
        self.warnings_read = frozenset(sign for sign, answer in said.items() if answer == "yes")
        self._tell()

    def _answer(self, answers: Answers) -> None:
        self.as_kept = False
        self.session = replace(self.session, answers=answers, changed=now())
        self._tell_and_save()

    def _tell_and_save(self) -> None:
        """Tell who watches, who may rank anew, and keep the session even if one of them fails."""
        try:
            self._tell()
        finally:
            self.save()

    def save(self) -> None:
        """Keep the session; an error goes to `on_error` and the work stays open."""
        if self.library is None:
            return
        known = self._kept or self.history.undo_name or self.history.redo_name
        if self.session.empty and not known:
            return
        if not self.as_kept:
            candidates = self.ranker(self.drawing) if self.ranker else []
            self.session = replace(self.session, ranking=kept_ranking(candidates), atlas=self.atlas)
        before = self.session.id
        try:
            gone = self._kept and not self.library.has(before)
            self.session = keep(self.library, self.session)
        except BodymapError as error:
            self.saved, self.fault = False, str(error)
            self.on_error(error)
            return
        again, self.saved, self.fault, self._kept = not self.saved, True, "", True
        self._remember(self.session.id)
        if again:
            self.on_saved_again()
        if gone:
            self.on_kept_again()
        if self.session.id != before:
            self._tell_session()
            self.on_parted()

    def new(self, figure: FigureName | None = None) -> None:
        """Begin an empty session; the one before is kept as it is."""
        self._begin(Session(drawing=Drawing(figure or self.drawing.figure), person=self.session.person))
        self._remember("")

    def open_session(self, key: str) -> None:
        """Open a kept session; raises BodymapError when it cannot be read."""
        if self.library is not None:
            self.open_loaded(self.library.load(key))

    def open_loaded(self, session: Session) -> None:
        """Open a kept session that was loaded."""
        self._begin(session, kept=True)
        self._remember(session.id)

    def open_drawing(self, drawing: Drawing, title: str) -> None:
        """Begin a session with a drawing that came from a file."""
        self._begin(Session(title=title, drawing=drawing, person=self.session.person))
        self.save()

    def _begin(self, session: Session, *, kept: bool = False) -> None:
        self.session = session
        self._kept = kept
        self.as_kept = kept and (bool(session.ranking) or not session.drawing.marks)
        self.history = History(session.drawing)
        self.warnings_read = frozenset()
        self.saved, self.fault = True, ""  # what was not kept of the one before was given up
        self._tell_session()
        self.on_begun()
        self._tell()

    def _tell_session(self) -> None:
        for watcher in self.on_session:
            watcher()

    def _remember(self, key: str) -> None:
        """Remember which session stands here; only a convenience at the next start."""
        if self.library is not None:
            with suppress(BodymapError):
                self.library.remember(OPEN_SESSION, key)

    def unfinished(self) -> str:
        """Return the id of the session that was open when the program last stopped, if it is still there."""
        if self.library is None:
            return ""
        key = self.library.recall(OPEN_SESSION)
        return key if self.library.has(key) else ""


def _with(answers: Mapping[str, str], key: str, answer: str) -> dict[str, str]:
    """Return the answers with one more, one changed, or one taken back."""
    kept = {name: said for name, said in answers.items() if name != key}
    return {**kept, key: answer} if answer else kept


def _nothing() -> None:
    pass


def _raise(error: BodymapError) -> None:
    raise error
