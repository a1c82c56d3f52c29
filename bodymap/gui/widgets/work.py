"""Work that takes longer than a moment: done in a thread, with a bar and a way to stop it once it lasts."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from bodymap.errors import BodymapError
from bodymap.gui.widgets.room import beside
from bodymap.sessions.progress import Progress, untold
from bodymap.words import share, tr

PATIENCE_MS = 500  # how long nothing is shown
STEPS = 200  # at most so many steps are told

Job = Callable[[Progress], object]


class StoppedError(BodymapError):
    """The person stopped the work."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped, as you asked."))


class Work(QThread):
    """One job. `done` brings what it returned, `failed` the sentence of its error, in the window's thread.

    Once it is finished, `result` is what it returned, or `error` why it returned nothing.
    """

    done = Signal(object)
    failed = Signal(str)
    stepped = Signal(int, int)

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job
        self._stop = False
        self._told = -1
        self.result: object = None
        self.error: BodymapError | None = None

    def stop(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop = True

    def run(self) -> None:
        """Do the job."""
        try:
            self.result = self._job(self._step)
        except BodymapError as error:
            self.error = error
        except OSError as error:
            why = error.strerror or error
            self.error = BodymapError(tr("The file could not be read or written ({why}); check the disk.", why=why))
        if self.error is not None:
            self.failed.emit(str(self.error))
        else:
            self.done.emit(self.result)

    def _step(self, now: int, whole: int) -> None:
        if self._stop:
            raise StoppedError
        told = now * STEPS // max(whole, 1)
        if told != self._told:
            self._told = told
            self.stepped.emit(now, whole)


class Waiting(QDialog):
    """Tells how far the work is; `stopped` that it is to stop."""

    stopped = Signal()

    def __init__(self, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("bodymap")
        self.setMinimumWidth(beside(400))
        self.words = QLabel(words)
        self.words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)  # no ink is read on both of the bar's grounds; it stands beside it
        self.share = QLabel()
        self.share.setMinimumWidth(self.share.fontMetrics().horizontalAdvance(share(1.0)))
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.share.hide()  # until something is known
        self.bar.setAccessibleName(words)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAutoDefault(False)  # Return, pressed for what came before, must not stop it
        self.stop.clicked.connect(self.reject)
        self.rejected.connect(self._stopping)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.bar, 1)
        row.addWidget(self.share)
        layout.addLayout(row)
        layout.addLayout(foot)

    def _stopping(self) -> None:
        self.stopped.emit()

    def show_step(self, now: int, whole: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, whole)
        self.bar.setValue(now)
        self.share.setText(share(now / max(whole, 1)))
        self.share.setVisible(whole > 0)


def waited(words: str, job: Job, parent: QWidget | None = None) -> object:
    """Do a job beside the window and wait for it; show `words` once it lasts. Return what it returned.

    Raises:
        BodymapError: what the job raised, or that it was stopped.
    """
    work, loop = Work(job), QEventLoop()
    work.finished.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    work.start()
    if loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) == 1 and not work.isFinished():
        waiting = Waiting(words, parent)
        work.stepped.connect(waiting.show_step)
        waiting.stopped.connect(work.stop)
        waiting.setWindowModality(Qt.WindowModality.ApplicationModal)
        waiting.show()
        loop.exec()
        waiting.hide()
        waiting.deleteLater()
    work.wait()
    if work.error is not None:
        raise work.error
    return work.result


class Works(QObject):
    """Starts works over a window and keeps them until they end; who is gone by then is told nothing."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._running: list[Work] = []
        self._closed = False

    def start(
        self,
        words: str,
        job: Job,
        done: Callable[[object], None],
        failed: Callable[[str], None],
        *,
        quiet: bool = False,
    ) -> Work:
        """Begin a job; show `words` once it lasts, unless `quiet`."""
        work = Work(job)
        self._running.append(work)
        work.done.connect(partial(self._tell, done), Qt.ConnectionType.QueuedConnection)
        work.failed.connect(partial(self._tell, failed), Qt.ConnectionType.QueuedConnection)
        work.finished.connect(lambda: self._ended(work))
        if not quiet:
            self._wait_for(work, words)
        work.start()
        return work

    def do(
        self,
        words: str,
        job: Job,
        done: Callable[[object], None],
        failed: Callable[[str], None],
        *,
        long: bool,
    ) -> None:
        """Do a job beside the window where it may be `long`, else at once, which spares a moment's flicker.

        Without words nothing is shown while it lasts.
        """
        if long:
            self.start(words, job, done, failed, quiet=not words)
            return
        try:
            result = job(untold)
        except BodymapError as error:
            failed(str(error))
            return
        done(result)

    def _wait_for(self, work: Work, words: str) -> None:
        waiting = Waiting(words, QApplication.activeWindow() or self._owner)
        work.stepped.connect(waiting.show_step)
        waiting.stopped.connect(work.stop)
        work.finished.connect(waiting.accept)
        work.finished.connect(waiting.deleteLater)
        patience = QTimer(waiting)
        patience.setSingleShot(True)
        patience.timeout.connect(waiting.open)
        work.finished.connect(patience.stop)
        patience.start(PATIENCE_MS)

    def _tell(self, heard: Callable[[Any], None], what: object) -> None:
        owner = getattr(heard, "__self__", self)
        gone = isinstance(owner, QObject) and not Shiboken.isValid(owner)
        if not gone and not self._closed:
            heard(what)

    def _ended(self, work: Work) -> None:
        work.wait()
        self._running.remove(work)
        work.deleteLater()  # and with it what it was connected to: the windows that asked, what was found out

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return bool(self._running)

    def finish(self) -> None:
        """Stop what can be stopped and wait for the rest."""
        for work in list(self._running):
            work.stop()
            work.wait()

    def close(self) -> None:
        """Finish for good: what a work brings opens nothing over a window that is closed."""
        self.finish()
        self._closed = True
