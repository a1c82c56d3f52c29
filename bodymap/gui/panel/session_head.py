"""The head of the panel: what the session is called, and the note to it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from bodymap.gui.look.theme import px
from bodymap.gui.panel.note_field import NoteField
from bodymap.gui.widgets.elided import Elided
from bodymap.gui.widgets.line_room import show_whole
from bodymap.sessions.session import Session
from bodymap.words import tr

LONGEST = 120  # characters of a name that is typed
WIDEST_PX = 130  # of the name of a person; the whole is told beside it


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
        self.person = Elided()
        self.person.setMaximumWidth(px(WIDEST_PX))
        self.person.hide()
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
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.person)
        line.addWidget(self.title, 1)
        layout.addLayout(line)
        layout.addWidget(self.note)

    def show_person(self, name: str) -> None:
        """Show whose session it is; nothing where there is only one person."""
        if name != self.person.text():
            self.person.setText(name)
            self.person.setVisible(bool(name))
            self.title.setAccessibleDescription(tr("For {person}", person=name) if name else "")

    def show_session(self, session: Session) -> None:
        """Show a session's name and note; nobody is told that they changed."""
        with QSignalBlocker(self.title):
            show_whole(self.title, session.title, LONGEST)
        self.note.show_note(session.note)
        if session.note:
            self.note.show()
