"""Asks before a person is removed of whom self-care is kept: what made it worse would be forgotten with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from bodymap.gui.widgets.question import Question, wrapped
from bodymap.words import tr

WIDE = 440


class RemovePerson(Question):
    """Asks; `confirmed` tells that it was said yes to."""

    confirmed = Signal()

    def __init__(self, name: str, times: int, parent: QWidget) -> None:
        super().__init__(WIDE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = wrapped(tr("Remove {name}?", name=name), "heading")
        self.words = wrapped(
            tr(
                "Self-care was done %n time(s). When it was, and whether it helped or made it worse, is wiped with the "
                "name and cannot be brought back.",
                "",
                times,
            )
        )
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._confirm)
        self.stay = QPushButton(tr("Cancel"))
        self.stay.setDefault(True)
        self.stay.clicked.connect(self.reject)
        self.lay_out((title, self.words, self.remove), self.stay)
        self.stay.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()
