"""Notices what must not happen: an exception anywhere, anything that Qt or Python warns of, an act that takes long."""

import faulthandler
import sys
import threading
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

SLOWEST = 12
MOST_WORK_S = 4.0  # of the processor's clock, which heeds no other program
LONGEST_S = 60.0  # by the clock on the wall, which a busy machine slows
FOUND = 3  # the status after a fault that was told; whatever else is not 0 was a death
LAST = 50  # acts that are told with a fault
BAD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
# The offscreen platform says so of size hints, of raising and of grabbing; it means nothing to a person.
MEANT_FOR_NOBODY = ("This plugin does not support",)


class Watch:
    """Keeps the last acts, and each kind of fault once with the acts that led to it."""

    def __init__(self, journal: Path) -> None:
        self.faults: dict[str, str] = {}  # its last line -> all that is known of it
        self.acts: deque[str] = deque(maxlen=LAST)
        self.count = 0
        self.slow: list[tuple[float, float, str]] = []  # the slowest acts: seconds of work, in all
        self._since, self._worked = time.monotonic(), time.thread_time()
        self._doing = ""
        self._journal = journal.open("w", encoding="utf-8", buffering=1)
        self._journal_lines = 0

    def begin(self) -> None:
        """Hear of everything from now on; whoever listened before hears no more."""
        sys.excepthook = self._exception
        sys.unraisablehook = lambda heard: self._exception(heard.exc_type, heard.exc_value, heard.exc_traceback)
        threading.excepthook = lambda heard: self._exception(heard.exc_type, heard.exc_value, heard.exc_traceback)
        qInstallMessageHandler(self._message)
        warnings.simplefilter("default")
        warnings.filterwarnings("ignore", "unclosed file", ResourceWarning, __name__)  # the log that faults went to
        warnings.showwarning = self._warning  # type: ignore[assignment]
        faulthandler.enable(sys.stderr)

    def close(self) -> None:
        """Write no more."""
        self._journal.close()

    def doing(self, words: str) -> None:
        """Remember what is being done with pointer or keys, before it is."""
        self._doing = words
        self._write(f"  {words}")

    def starts(self) -> None:
        """An act begins: its time runs."""
        self._since, self._worked = time.monotonic(), time.thread_time()

    def act(self, words: str) -> None:
        """Remember an act, also where a crash cannot reach it; it is a fault when it held the window up for long."""
        self.count += 1
        took, worked = time.monotonic() - self._since, time.thread_time() - self._worked
        self.starts()  # it may go on, where it was done inside another
        self.slow = sorted([*self.slow, (worked, took, words)], reverse=True)[:SLOWEST]
        if worked > MOST_WORK_S or took > LONGEST_S:
            self.fault(f"It took {took:.1f} s, {worked:.1f} s of them work:\n{words}")
        line = f"{self.count} {words}"
        self.acts.append(line)
        self._doing = ""
        self._write(line)

    def _write(self, line: str) -> None:
        self._journal.write(f"{line}\n")
        self._journal_lines += 1
        if self._journal_lines > 50 * LAST:
            self._journal.seek(0)
            self._journal.truncate()
            self._journal.writelines(f"{one}\n" for one in self.acts)
            self._journal_lines = len(self.acts)

    def fault(self, text: str) -> None:
        """Keep a fault, unless one like it is known."""
        kind = text.strip().splitlines()[-1]
        if kind not in self.faults:
            told = "\n  ".join([*self.acts, *([f"now {self._doing}"] if self._doing else [])])
            self.faults[kind] = f"{text.strip()}\nafter\n  {told}\n"
            print(f"FAULT at act {self.count}: {self.faults[kind]}", flush=True)

    def checked(self, check: Callable[[], str]) -> None:
        """Keep what a check finds wrong."""
        found = check()
        if found:
            self.fault(found)

    def _exception(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.fault("".join(traceback.format_exception(kind, error, where)))

    def _warning(
        self, text: Warning | str, kind: type[Warning], file: str, line: int, _to: object = None, _code: object = None
    ) -> None:
        self.fault(f"{''.join(traceback.format_stack()[-6:-1])}{file}:{line}: {kind.__name__}: {text}")

    def _message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind in BAD and not any(words in text for words in MEANT_FOR_NOBODY):
            self.fault(f"{''.join(traceback.format_stack()[-6:-1])}Qt: {text}")
