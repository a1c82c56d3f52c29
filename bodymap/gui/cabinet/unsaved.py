"""What could not be kept: asked about before it would be lost with the window, or with going on to another session."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from bodymap.drawing import file
from bodymap.gui.hand_on.drawing_path import ask_drawing_path
from bodymap.gui.texts.whose import drawing_name
from bodymap.gui.widgets.question import Question, wrapped
from bodymap.sessions.document import Document
from bodymap.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager

LOST = later("If it is left now, what was painted, answered or written since it was last saved is lost.")
DRAWING_ONLY = later("A file keeps the drawing, without the session's answers and note.")
CLOSE = later("Close without it")
GO_ON = later("Go on without it")


class UnsavedQuestion(Question):
    """Asks what to do about a session that could not be kept.

    Signals:
        settled: it is kept, saved as a file, or given up.
    """

    settled = Signal()

    def __init__(self, document: Document, leave: str, parent: QWidget) -> None:
        super().__init__(520, parent)
        self._document = document
        session = document.session
        self.words = wrapped(" ".join((document.fault, tr(LOST))))
        self.file_words = wrapped(tr(DRAWING_ONLY), "quiet")
        self.file_words.setVisible(bool(session.note or session.answers))
        self.again = QPushButton(tr("Try again"))
        self.file = QPushButton(tr("Save the drawing as a file..."))
        self.leave = QPushButton(leave)
        self.stay = QPushButton(tr("Stay"))
        read_only = document.library is not None and document.library.read_only
        self.again.setVisible(not read_only)
        self.file.setVisible(bool(session.drawing.marks))
        first = next((one for one in (self.again, self.file) if not one.isHidden()), self.stay)
        first.setObjectName("primary")
        first.setDefault(True)
        self.again.clicked.connect(self._try_again)
        self.file.clicked.connect(self._save_file)
        self.leave.clicked.connect(self._settle)
        self.stay.clicked.connect(self.reject)
        title = wrapped(tr("This session is not saved"), "heading")
        parts = (title, self.words, self.file_words, self.again, self.file, self.leave)
        self.lay_out(parts, self.stay)
        first.setFocus()

    def _try_again(self) -> None:
        self._document.save()
        if self._document.at_risk:
            self.notice.say(tr("It could still not be saved."))
            self.grow()
        else:
            self._settle()

    def _save_file(self) -> None:
        path = ask_drawing_path(drawing_name(self._document.library, self._document.session), self)
        if path is None:
            return
        if self.notice.tries(lambda: file.write(path, self._document.drawing)):
            self._settle()
        else:
            self.grow()

    def _settle(self) -> None:
        self.accept()
        self.settled.emit()


class Unsaved(QObject):
    """Stands before everything that leaves a session behind; `let_go` ends the stroke that is in the hand."""

    def __init__(self, window: QWidget, document: Document, let_go: Callable[[], None]) -> None:
        super().__init__(window)
        self._let_go = let_go
        self._window = window
        self._document = document
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.desktop_ends)

    def before(self, go_on: Callable[[], object]) -> None:
        """Call `go_on`: at once where all is kept, or can be now; else once the person has decided so."""
        if self.remains():
            self.ask(go_on, tr(GO_ON))
        else:
            go_on()

    def remains(self) -> bool:
        """Return whether something cannot be kept, now that it was tried once more."""
        if self._document.at_risk:
            self._document.save()
        return self._document.at_risk

    def ask(self, go_on: Callable[[], object], leave: str) -> None:
        """Ask; call `go_on` once all is kept or given up. `leave` is the button that gives up."""
        question = UnsavedQuestion(self._document, leave, self._window)
        question.settled.connect(go_on)
        question.finished.connect(question.deleteLater)
        question.setModal(True)  # over the sessions window too
        question.show()

    def desktop_ends(self, manager: "QSessionManager") -> None:
        """Keep what can be kept; where it cannot be, hold the desktop back and ask, if it lets us."""
        self._let_go()
        if self.remains() and (manager.allowsInteraction() or manager.allowsErrorInteraction()):
            manager.cancel()
            manager.release()
            self._window.close()  # which asks
