"""What is looked at after every act, and now and then: that all which must hold of the window holds."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from bodymap.bench.monkey import truths
from bodymap.bench.monkey.memory import Memory
from bodymap.bench.monkey.watch import Watch
from bodymap.drawing.history import History
from bodymap.drawing.mark import Drawing
from bodymap.gui.window.window import Window
from bodymap.ranking.live import LiveOverlap

KEPT_EVERY = 8  # acts between two looks into the library
LIST_EVERY = 40  # at the list
UNDO_EVERY = 200  # between two walks through all of undo and redo
TOLD_EVERY = 6  # samples of memory: a minute
STROKES = {"brush", "dab", "eraser"}  # the tools whose sums run on while they are dragged

T = TypeVar("T", LiveOverlap, History)


class Eyes:
    """Remembers with what each history began and how the last stroke grew, and holds the window against it."""

    def __init__(self, watch: Watch, memory: Memory) -> None:
        self._watch = watch
        self._memory = memory
        self.given: Counter[str] = Counter()  # how often each command was given
        self._known: dict[str, QAction] = {}
        self._begun: WeakKeyDictionary[History, Drawing] = WeakKeyDictionary()
        self._live: LiveOverlap | None = None
        self._let_go = False
        _after(LiveOverlap, self._stroke_begins)
        _after(History, self._history_begins)

    def _stroke_begins(self, live: LiveOverlap) -> None:
        self._live = live

    def _history_begins(self, history: History) -> None:
        self._begun[history] = history.drawing

    def about_to_begin(self) -> None:
        """A stroke is about to begin."""
        self._live, self._let_go = None, False

    def about_to_let_go(self, window: Window) -> None:
        """A stroke is about to end: its sums are to be those of the drawing that it becomes part of.

        To let go somewhere else, as where the canvas has moved meanwhile, moves first, and then a dab begins anew.
        """
        self._let_go = window.brush.tool in STROKES

    @property
    def never_given(self) -> list[str]:
        """The commands of the window that were there and never given."""
        return sorted(set(self._known) - set(self.given))

    def look(self, window: Window) -> None:
        """Look at a window after an act."""
        with suppress(RuntimeError):  # it may have been closed by the act
            self._count_commands(window)
            self._look_at(window)

    def _count_commands(self, window: Window) -> None:
        if self._known is not window.actions_:
            self._known = window.actions_
            for name, action in window.actions_.items():
                action.triggered.connect(lambda _checked=False, name=name: self.given.update([name]))

    def _look_at(self, window: Window) -> None:
        live, let_go = self._live, self._let_go
        if let_go:
            self._live, self._let_go = None, False
        if let_go and live is not None and window.studio.engine is not None:
            drawing = window.document.drawing
            overlap = window.studio.engine.overlap(drawing.figure)
            self._watch.checked(lambda: truths.grown(live, overlap, drawing))
        if QApplication.activePopupWidget() is None:
            self._now_and_then(window)
        if self._memory.due:
            self._sample(window)

    def _now_and_then(self, window: Window) -> None:
        def every(acts: int, check: Callable[[], str]) -> None:
            if self._watch.count % acts == 0:
                self._watch.checked(check)

        every(KEPT_EVERY, lambda: truths.kept(window))
        every(LIST_EVERY, lambda: truths.ranked(window))
        if QApplication.activeModalWidget() is None and self._watch.count % UNDO_EVERY == 0:
            self._watch.act("undo everything and do it again")
            begun = self._begun[window.document.history]
            self._watch.checked(lambda: truths.undone_and_done_again(window, begun))
            self._watch.checked(lambda: truths.no_windows_left(window))

    def _sample(self, window: Window) -> None:
        library = window.library
        sessions = library.info().sessions if library is not None else 0
        marks = len(window.document.drawing.marks)
        self._memory.take(self._watch.count, len(QApplication.allWidgets()), marks, sessions)
        if len(self._memory.samples) % TOLD_EVERY == 0:
            print(self._memory.last, flush=True)


def _after(kind: type[T], tell: Callable[[T], None]) -> None:
    """Have `tell` called with every object of a kind once it is made."""
    plain = kind.__init__

    def told(made: T, *arguments: Any, **named: Any) -> None:
        plain(made, *arguments, **named)
        tell(made)

    kind.__init__ = told  # type: ignore[method-assign,assignment]
