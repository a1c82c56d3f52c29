"""The order of a start: a first view is painted, what is known is read beside it, then the window is furnished."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, QTimer

from bodymap.body.view import FIGURES
from bodymap.gui.start import haste
from bodymap.gui.start.first_paint import FirstPaint
from bodymap.gui.window import first_view
from bodymap.gui.window.window import Window

if TYPE_CHECKING:
    from bodymap.sessions.library import Library

UNSEEN_MS = 1500  # a window that is not painted by then, as when it starts hidden, is furnished all the same
CALM_MS = 10_000  # by then a start is over, whatever came of it
STILL_MS = 2_000  # after it is ready: how it looks is kept then


class Start(QObject):
    """Shows a window, and furnishes it once its first view was painted; to be left when the window is closed.

    Args:
        window: not furnished yet.
        library: where sessions are kept: the person's own by default.
        drawing: a file to open.
        crashed: the log, where the program was brought down last time.
        demo: keep nothing.

    `error` is why the window was closed again, where it was.
    """

    def __init__(
        self,
        window: Window,
        library: Path | None = None,
        drawing: Path | None = None,
        crashed: Path | None = None,
        *,
        demo: bool = False,
    ) -> None:
        super().__init__(window)
        self._demo = demo
        self._window = window
        self._library, self._drawing, self._crashed = library, drawing, crashed
        self._begun = False
        self._ends = ExitStack()
        self.error: Exception | None = None
        self.first = FirstPaint(window)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(UNSEEN_MS)
        self._unseen.timeout.connect(self._go_on)

    def __enter__(self) -> Self:
        haste.begin()
        self._ends.callback(haste.end)
        self.first.done.connect(lambda: QTimer.singleShot(0, self, self._go_on))  # once it can be seen
        self._unseen.start()
        self._window.ready.connect(self._ready)
        QTimer.singleShot(CALM_MS, haste.end)
        self._window.show()
        return self

    def __exit__(self, *_raised: object) -> None:
        self._ends.close()

    def _go_on(self) -> None:
        self._unseen.stop()
        if self._begun or not self._window.isVisible():
            return
        self._begun = True
        self._try(self._furnish)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Exception as error:  # noqa: BLE001 - told where the program was started; there is no whole window to tell it
            self.error = error
            self._window.close()

    def _furnish(self) -> None:
        window = self._window
        window.read(FIGURES[0])
        self._watch_for_faults()
        from bodymap.gui.look import styling
        from bodymap.gui.start import memory

        memory.hand_back_large_blocks()
        memory.hand_back_now_and_then(window)
        styling.restyle(window.settings)
        library, said = (None, "") if self._demo else self._opened()
        if library is None and not self._demo:
            window.close()
            return
        window.furnish(library)
        QTimer.singleShot(0, self, lambda: self._try(lambda: self._begin(said)))  # after any press that came meanwhile

    def _begin(self, said: str) -> None:
        window = self._window
        if not window.isVisible():
            return
        window.begin(self._crashed)
        if said:
            window.notice.say(said)
        if self._drawing is not None:
            window.open_file(self._drawing)

    def _watch_for_faults(self) -> None:
        from bodymap.gui.start.crash import CrashDesk

        desk = self._ends.enter_context(CrashDesk())
        desk.window = self._window

    def _opened(self) -> "tuple[Library | None, str]":
        from bodymap.gui.cabinet.open_library import opened
        from bodymap.gui.cabinet.which_library import chosen_path

        return opened(self._library or chosen_path(), self._window, named=self._library is not None)

    def _ready(self) -> None:
        haste.end()
        QTimer.singleShot(STILL_MS, self._window, lambda: first_view.keep(self._window))
