"""What happens when the program itself fails: it is written down, the session is kept, and the person is told once.

Every exception that nobody caught ends here, from slots, events, threads and whatever Python lets fall. The window
stands and the work goes on; a fault that comes again and again is counted.
"""

import sys
import threading
import time
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bodymap import crash_log

if TYPE_CHECKING:
    from bodymap.gui.start.crash_dialog import CrashDialog
    from bodymap.gui.window.window import Window

CALM_S = 10.0  # for so long after it was shown the same fault is only counted
BUTTON_MS = 100  # between two looks whether the pointer is still painting


class Fault(NamedTuple):
    """One kind of fault: its name and place, which tell it from others, and what the log says of it."""

    name: str
    place: str
    entry: str


class CrashDesk(QObject):
    """Takes over Python's and Qt's last resorts for as long as it is entered; `window` is where it tells of faults."""

    _fell = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: Window | None = None
        self.dialog: CrashDialog | None = None
        self.counts: Counter[tuple[str, str]] = Counter()
        self._entries: dict[tuple[str, str], str] = {}
        self._shown: dict[tuple[str, str], float] = {}
        self._next: Fault | None = None
        self._lock = threading.Lock()
        self._look = QTimer(self)
        self._look.setInterval(BUTTON_MS)
        self._look.timeout.connect(self._tell_when_still)
        self._fell.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> Self:
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._raised
        threading.excepthook = lambda args: self._raised(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self._dropped(args.exc_value)
        self._said_before = qInstallMessageHandler(_said_by_qt)
        return self

    def __exit__(self, *_raised: object) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._said_before)

    # any thread

    def _raised(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Take an exception that nobody caught."""
        if error is None or not isinstance(error, Exception):  # KeyboardInterrupt: it is to stop
            sys.__excepthook__(kind, error or kind(), trace)
            QCoreApplication.exit(1)
            return
        fault = self._written(error)
        if fault is not None:
            self._fell.emit(fault)

    def _dropped(self, error: BaseException | None) -> None:
        """Take an exception that Python could not raise: it is written down, and disturbs nobody."""
        if error is not None:
            self._written(error)

    def _written(self, error: BaseException) -> Fault | None:
        """Write a fault down, the first of its kind in full."""
        try:
            name, place = crash_log.summary(error), crash_log.place(error)
            with self._lock:
                self.counts[name, place] += 1
                count = self.counts[name, place]
                if count == 1:
                    self._entries[name, place] = crash_log.entry("a fault", error)
                    crash_log.write(self._entries[name, place])
            if count in {10, 100, 1000, 10000}:
                crash_log.write(crash_log.entry(f"{name} at {place}, as before, {count} times by now"))
            return Fault(name, place, self._entries[name, place])
        except Exception:  # noqa: BLE001 - the last resort must not fail itself
            sys.__excepthook__(type(error), error, error.__traceback__)
            return None

    # the window's thread

    def _take(self, fault: Fault) -> None:
        """Show a fault, unless one stands there or this one stood there a moment ago."""
        kind = fault.name, fault.place
        if self.dialog is not None:
            self.dialog.show_count(self.counts.total())
        elif self._next is None and time.monotonic() - self._shown.get(kind, -CALM_S) >= CALM_S:
            self._next = fault
            self._tell_when_still()

    def _tell_when_still(self) -> None:
        """Tell the person, but not while a button is down: the stroke that is under way ends as it would."""
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self.window is None or held:
            self._look.start()
            return
        self._look.stop()
        fault, self._next = self._next, None
        if fault is not None:
            self._tell(fault, self.window)

    def _tell(self, fault: Fault, window: "Window") -> None:
        from bodymap.gui.start.crash_dialog import CrashDialog, kept

        over = QApplication.activeModalWidget() or window
        said = kept(window.document) if window.furnished else ""
        self.dialog = CrashDialog(f"{fault.name} ({fault.place})", fault.entry, said, over)
        self.dialog.show_count(self.counts.total())
        self.dialog.finished.connect(lambda: self._told(fault))
        self.dialog.left.connect(self._leave)
        self.dialog.open()

    def _told(self, fault: Fault) -> None:
        self._shown[fault.name, fault.place] = time.monotonic()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _leave(self) -> None:
        if self.window is not None and not self.window.close():
            return  # it asks about what could not be kept, and ends the program itself
        QCoreApplication.exit(crash_log.CRASHED)


def _said_by_qt(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Write down what Qt cannot live with; hand its other messages on."""
    if kind in {QtMsgType.QtFatalMsg, QtMsgType.QtCriticalMsg}:
        crash_log.write(crash_log.entry(f"Qt: {message}"))
    sys.stderr.write(f"{message}\n")
