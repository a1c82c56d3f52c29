"""The process in which the monkey lives: the program as it starts, over the library of a home of its own."""

import argparse
import faulthandler
import gc
import random
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from bodymap.bench.monkey import truths
from bodymap.bench.monkey.acts import Acts
from bodymap.bench.monkey.answers import Answers
from bodymap.bench.monkey.hands import Hands
from bodymap.bench.monkey.memory import MOST, Memory
from bodymap.bench.monkey.pokes import Pokes
from bodymap.bench.monkey.watch import Watch
from bodymap.drawing.history import History
from bodymap.drawing.mark import Drawing
from bodymap.gui.app import application, run_window
from bodymap.gui.window import Window
from bodymap.ranking.live import LiveOverlap
from bodymap.ranking.overlap import Overlap

CHECK_EVERY = 40  # acts between two looks at what must hold
REOPEN = 1 / 1500  # chance that an act is to close the window and start again
INSIDE_MS = 20  # between two acts while something waits for an answer
STUCK_S = 120  # an act that takes so long will not end
TOLD_EVERY = 6  # samples: a minute
PATIENCE = 40  # acts in one dialog before it is closed


class Monkey:
    """Acts until its time is up."""

    def __init__(self, seconds: float, acts: int, seed: int, folder: Path) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - it is to be repeated
        self.watch = Watch(folder / "acts.txt")
        self.memory = Memory()
        self._seconds, self._most = seconds, acts
        self._hands = Hands(self._chance, self.watch.doing)
        self._pokes = Pokes(self._chance, self._hands)
        self._answers = Answers(self._chance, folder / "files")
        self._acts = Acts(self._chance, self._hands, self._pokes, self._answers.files)
        self._acts.begins = self._about_to_begin
        self._acts.grew = self._about_to_let_go
        self._level = 0  # of event loops, at which it acts
        self._patience = PATIENCE
        self._listening = False
        self._history: History | None = None
        self._begun_with: Drawing | None = None
        self._live: LiveOverlap | None = None
        self._pending: LiveOverlap | None = None
        self._record_live()

    @property
    def over(self) -> bool:
        """Whether its time is up."""
        return self.memory.seconds >= self._seconds or self.watch.count >= self._most

    def run(self) -> int:
        """Start the program, again and again; return 1 when there was a fault."""
        self._answers.begin()
        self.watch.begin()
        QTimer.singleShot(0, self._tick)
        QTimer.singleShot(INSIDE_MS, self._inside)
        while not self.over:
            self._listening = False
            status = run_window(None)
            if status:
                self.watch.fault(f"The program ended with {status}.")
            self._bury()
        return int(bool(self.watch.faults))

    def _bury(self) -> None:
        """Take the window away, as the end of the process would."""
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Window) and window.library is not None:
                window.library.close()
            if isinstance(window, Window):
                for part in list(vars(window).values()):
                    if isinstance(part, QObject) and Shiboken.isValid(part):
                        part.deleteLater()
                        vars(part).clear()  # the process would end here, and nothing of it be kept
                vars(window).clear()
            with suppress(RuntimeError):
                window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.unfreeze()
        gc.collect()

    # the beat

    def _tick(self) -> None:
        faulthandler.dump_traceback_later(STUCK_S, exit=True)
        try:
            self._next()
        finally:
            QTimer.singleShot(0, self._tick)

    def _next(self) -> None:
        window = self._window()
        if window is not None and not self._listening:
            self.watch.begin()  # the program listens too, from its start on
            self._listening = True
        if window is not None:
            self._level = QThread.currentThread().loopLevel()
            if self.over or self._chance.random() < REOPEN:
                self.watch.act("close the window")
                self._close(window)
            else:
                self._one(window)

    def _inside(self) -> None:
        """Act inside a loop that an act has opened: a menu, a question that waits."""
        QTimer.singleShot(INSIDE_MS, self._inside)
        level = QThread.currentThread().loopLevel()
        if level <= max(self._level, 1):
            return
        before, self._level = self._level, level
        try:
            self._front_act(QApplication.activePopupWidget() or QApplication.activeModalWidget())
        finally:
            self._level = before

    def _window(self) -> Window | None:
        return next((w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()), None)

    def _close(self, window: Window) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.close()
        window.close()

    def _one(self, window: Window) -> None:
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is not None:
            self._front_act(front)
        else:
            self._patience = PATIENCE
            if not window.isActiveWindow():
                window.activateWindow()
            others = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]
            if others and self._chance.random() < 0.3:
                self._front_act(self._chance.choice(others))
            else:
                self.watch.act(self._acts.act(window))
        self._look(window)

    def _front_act(self, front: QWidget | None) -> None:
        """Do something in the window in front, and close it when it has been there long enough."""
        if front is None:
            return
        self._patience -= 1
        if self._patience < 0 or self._chance.random() < 0.06:
            self.watch.act(f"close {type(front).__name__}")
            if self._chance.random() < 0.5:
                self._hands.key(front, Qt.Key.Key_Escape)
            else:
                front.close()
            self._patience = max(self._patience, 3)
        elif self._chance.random() < 0.1:
            self.watch.act(f"in {type(front).__name__} {self._pokes.keys(front)}")
        else:
            self.watch.act(f"in {type(front).__name__} {self._pokes.poke(front)}")

    # what must hold

    def _record_live(self) -> None:
        plain = LiveOverlap.__init__

        def recorded(live: LiveOverlap, overlap: Overlap, drawing: Drawing) -> None:
            plain(live, overlap, drawing)
            self._live = live

        LiveOverlap.__init__ = recorded  # type: ignore[method-assign,assignment]

    def _about_to_begin(self) -> None:
        self._live = None

    def _about_to_let_go(self, window: Window) -> None:
        self._pending = self._live if window.brush.tool in {"brush", "dab", "eraser"} else None
        self._live = None

    def _look(self, window: Window) -> None:
        with suppress(RuntimeError):  # it may have been closed by the act
            self._look_at(window)

    def _look_at(self, window: Window) -> None:
        document = window.document
        if document.history is not self._history:
            self._history = document.history
            fresh = not window.actions_["undo"].isEnabled()
            self._begun_with = document.drawing if fresh else None
        if self._pending is not None and window.studio.engine is not None:
            overlap, live = window.studio.engine.overlap(document.drawing.figure), self._pending
            self._pending = None
            self.watch.checked(lambda: truths.grown(live, overlap, document.drawing))
        if self.watch.count % CHECK_EVERY == 0 and QApplication.activePopupWidget() is None:
            self._check(window)
        if self.memory.due:
            self._sample(window)

    def _check(self, window: Window) -> None:
        for check in (truths.kept, truths.ranked):
            self.watch.checked(lambda check=check: check(window))  # type: ignore[misc]
        if QApplication.activeModalWidget() is None and self.watch.count % (5 * CHECK_EVERY) == 0:
            self.watch.act("undo everything and do it again")
            self.watch.checked(lambda: truths.undone_and_done_again(window, self._begun_with))
            self.watch.checked(lambda: truths.no_windows_left(window))

    def _sample(self, window: Window) -> None:
        library = window.library
        sessions = library.info().sessions if library is not None else 0
        marks = len(window.document.drawing.marks)
        self.memory.take(self.watch.count, len(QApplication.allWidgets()), marks, sessions)
        if len(self.memory.samples) % TOLD_EVERY == 0:
            print(self.memory.last, flush=True)


def main() -> int:
    """Run in this process; print the table and the faults."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--acts", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    arguments = parser.parse_args()
    app = application()
    QTest.qWait(0)
    monkey = Monkey(arguments.seconds, arguments.acts, arguments.seed, arguments.folder)
    status = monkey.run()
    print(monkey.memory.table())
    ratio = monkey.memory.ratio()
    held = ratio is None or ratio <= MOST
    if ratio is not None:
        print(f"memory: {ratio:.3f} of what it was after five minutes ({'held' if held else 'MISSED'}: at most {MOST})")
    print(
        f"{monkey.watch.count} acts in {monkey.memory.seconds / 60:.1f} min, {len(monkey.watch.faults)} kinds of fault"
    )
    print("\n".join(f"{seconds:8.2f} s {words}" for seconds, words in monkey.watch.slow))
    for fault in monkey.watch.faults:
        print(fault)
    app.processEvents()
    return status or int(not held)


if __name__ == "__main__":
    raise SystemExit(main())
