"""The head of the panel: what the session is called, and the note to it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from bodymap.gui.panel.note_field import NoteField
from bodymap.gui.widgets.line_room import show_whole
from bodymap.sessions.session import Session
from bodymap.words import tr

LONGEST = 120  # characters of a name that is typed


class SessionHead(QWidget):
    """Tells what is written as it is written, so that nothing that comes after can lose it.

    Signals:
        titled, noted: the name, the note.
    """

    titled = Signal(str)
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Name this session (optional)"))
        self.title.setAccessibleName(tr("Name of the session"))
        self.title.setMaxLength(LONGEST)
        self.title.textChanged.connect(lambda text: self.titled.emit(text.strip()))
        self.note = NoteField()
        self.note.textChanged.connect(lambda: self.noted.emit(self.note.toPlainText()))
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 8)
        layout.setSpacing(6)
        layout.addWidget(self.title)
        layout.addWidget(self.note)

    def show_session(self, session: Session) -> None:
        """Show a session's name and note; nobody is told that they changed."""
        with QSignalBlocker(self.title):
            show_whole(self.title, session.title, LONGEST)
        self.note.show_note(session.note)
        if session.note:
            self.note.show()
