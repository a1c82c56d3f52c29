"""The one dialog about a fault of the program's own: what happened, that nothing is lost, where the log is."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap import crash_log
from bodymap.errors import BodymapError
from bodymap.gui.look.theme import px
from bodymap.sessions.document import Document
from bodymap.words import later, tr

HEADING = later("Something in bodymap failed")
NOT_YOURS = later("A part of the program stopped in the middle of its work. The fault is bodymap's, not yours.")
NOTHING_LOST = later("Nothing is lost: what you painted, answered and wrote is kept.")
EXAMPLE = later("This is the example, which keeps nothing; your own sessions are not touched.")


def kept(document: Document) -> str:
    """Keep the session once more, whatever failed on the way, and return what became of it in a sentence."""
    if document.library is None:
        return tr(EXAMPLE)
    problems: list[BodymapError] = []
    told, document.on_error = document.on_error, problems.append
    ranker = document.ranker
    try:
        document.save()
    except Exception:  # noqa: BLE001 - what failed may be the ranking, which can wait
        document.ranker = None
        document.save()
    finally:
        document.on_error, document.ranker = told, ranker
    if problems:
        return tr(
            "This session could not be kept ({why}). Save the drawing as a file before you close bodymap.",
            why=problems[0],
        )
    return tr(NOTHING_LOST)


class CrashDialog(QDialog):
    """Tells of a fault; `left` says that the person wants to close the program."""

    left = Signal()

    def __init__(self, what: str, entry: str, kept: str, parent: QWidget, log: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("bodymap"))
        self.setFixedWidth(px(560))
        self._entry = entry
        log = log or crash_log.default_path()
        heading = _label(tr(HEADING), "heading")
        self.words = _label(" ".join((tr(NOT_YOURS), kept)))
        self.where = _label(_where(log))
        self.what = _label(what, "quiet")
        self.count = _label("", "quiet")
        for label in (self.where, self.what):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.on = QPushButton(tr("Go on"))
        self.on.setDefault(True)
        self.on.setObjectName("primary")
        self.copy = QPushButton(tr("Copy details"))
        self.copy.setAutoDefault(False)
        self.leave = QPushButton(tr("Close bodymap"))
        self.leave.setAutoDefault(False)
        self.on.clicked.connect(self.accept)
        self.copy.clicked.connect(self._copy)
        self.leave.clicked.connect(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for label in (heading, self.words, self.where, self.what, self.count):
            layout.addWidget(label)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.on)
        layout.addSpacing(4)
        layout.addLayout(foot)
        self.setTabOrder(self.on, self.copy)
        self.on.setFocus()

    def show_count(self, count: int) -> None:
        """Show how often something failed since the program was started."""
        self.count.setText(tr("%n fault(s) since the start.", "", count) if count > 1 else "")
        self.count.setVisible(count > 1)
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._entry)
        self.copy.setText(tr("Copied"))

    def _leave(self) -> None:
        self.accept()
        self.left.emit()


def _where(log: Path) -> str:
    if not log.exists():
        return tr("The report of the fault could not be saved; 'Copy details' has it.")
    return tr("Where it failed is written down in {path}. Nothing about you or your pain is in there.", path=log)


def _label(text: str, name: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
