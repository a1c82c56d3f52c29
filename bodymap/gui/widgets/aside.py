"""Works something out beside the window, one thing at a time; of what was asked meanwhile only the last counts."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QObject

from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.work import Works

Ask = tuple[Callable[[], Any], Callable[[Any], None]]  # what to work out, and who hears it


class Aside(QObject):
    """For one page of the window."""

    def __init__(self, works: Works, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._works, self._notice = works, notice
        self._running = False
        self._next: Ask | None = None

    def ask(self, work_out: Callable[[], Any], hear: Callable[[Any], None], *, long: bool) -> None:
        """Work something out: at once where it is short, else beside."""
        if not long and not self._running:
            hear(work_out())
        elif self._running:
            self._next = (work_out, hear)
        else:
            self._start((work_out, hear))

    def _start(self, ask: Ask) -> None:
        work_out, hear = ask
        self._running = True
        self._works.start("", lambda _step: (work_out(), hear), self._ended, self._failed, quiet=True)

    def _ended(self, result: object) -> None:
        self._running = False
        later, self._next = self._next, None
        if later is not None:
            self._start(later)
            return
        value, hear = cast("tuple[Any, Callable[[Any], None]]", result)
        hear(value)

    def _failed(self, sentence: str) -> None:
        self._running = False
        self._notice.say(sentence)
