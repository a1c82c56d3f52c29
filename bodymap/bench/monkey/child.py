"""The process in which the monkey lives: the program as it starts, over the library of a home of its own."""

import argparse
import faulthandler
import gc
import random
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from bodymap.bench.monkey.acts import Acts
from bodymap.bench.monkey.answers import Answers
from bodymap.bench.monkey.eyes import Eyes
from bodymap.bench.monkey.hands import Hands
from bodymap.bench.monkey.memory import MOST, Memory
from bodymap.bench.monkey.pokes import Pokes
from bodymap.bench.monkey.watch import FOUND, Watch
from bodymap.gui.start.app import run_window, styled_application
from bodymap.gui.window.window import Window

REOPEN = 1 / 1500  # chance that an act is to close the window and start again
INSIDE_MS = 20  # between two acts while something waits for an answer
STUCK_S = 120  # an act that takes so long will not end
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
        self.eyes = Eyes(self.watch, self.memory)
        self._acts.begins = self.eyes.about_to_begin
        self._acts.grew = self.eyes.about_to_let_go
        self._level = 0  # of event loops, at which it acts
        self._patience = PATIENCE
        self._listening = False
        self._seen_at = time.monotonic()
        self.acted_in: Counter[str] = Counter()

    @property
    def over(self) -> bool:
        """Whether its time is up."""
        return self.memory.seconds >= self._seconds or self.watch.count >= self._most

    def run(self) -> None:
        """Start the program, again and again."""
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

    def _bury(self) -> None:
        """Take the window away, as the end of the process would."""
        for window in QApplication.topLevelWidgets():
            while isinstance(window, Window) and window.works.busy:  # the process would end these too
                window.works.finish()
                QCoreApplication.sendPostedEvents()
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
        self.watch.starts()
        window = self._window()
        if window is not None and not self._listening:
            self.watch.begin()  # the program listens too, from its start on
            self._listening = True
        if window is None and time.monotonic() - self._seen_at > STUCK_S:
            left = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
            self.watch.fault(f"There is no window any more, and the program goes on with {', '.join(left) or 'none'}.")
            self._seen_at = time.monotonic()  # of the next start
            QCoreApplication.exit(0)
        if window is not None:
            self._seen_at = time.monotonic()
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
        self.watch.starts()
        try:
            self._front_act(QApplication.activePopupWidget() or QApplication.activeModalWidget())
        finally:
            self._level = before

    def _window(self) -> Window | None:
        return next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible() and w.furnished), None
        )

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
        self.eyes.look(window)

    def _front_act(self, front: QWidget | None) -> None:
        """Do something in the window in front, and close it when it has been there long enough."""
        if front is None:
            return
        self.acted_in[type(front).__name__] += 1
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


def main() -> int:
    """Run in this process; print the table and the faults."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--acts", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    arguments = parser.parse_args()
    app = styled_application()
    QTest.qWait(0)
    monkey = Monkey(arguments.seconds, arguments.acts, arguments.seed, arguments.folder)
    monkey.run()
    held = _tell(monkey)
    app.processEvents()
    return 0 if held and not monkey.watch.faults else FOUND


def _tell(monkey: Monkey) -> bool:
    """Print what was done, used and found; return whether memory held."""
    watch, memory = monkey.watch, monkey.memory
    print(memory.table())
    ratio = memory.ratio()
    held = ratio is None or ratio <= MOST
    if ratio is not None:
        print(f"memory: {ratio:.3f} of what it was after five minutes ({'held' if held else 'MISSED'}: at most {MOST})")
    print("acted in", ", ".join(f"{name} {times}" for name, times in monkey.acted_in.most_common()))
    print("commands never given:", ", ".join(monkey.eyes.never_given) or "none")
    print(f"{watch.count} acts in {memory.seconds / 60:.1f} min, {len(watch.faults)} kinds of fault")
    print("\n".join(f"{took:8.2f} s, {worked:.2f} s of work: {words}" for worked, took, words in watch.slow))
    for fault in watch.faults:
        print(fault)
    return held


if __name__ == "__main__":
    raise SystemExit(main())
