"""The detail of one muscle: Why, Press test, Self-care, More."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QLabel, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.gui import muscle_text
from bodymap.gui.candidate_list import SIDE_WORDS
from bodymap.ranking.candidates import Candidate

TABS = ("Why", "Press test", "Self-care", "More")


class Detail(QWidget):
    """Shows one muscle; `asked` tells the id of a related muscle whose name was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setObjectName("heading")
        self._title.setWordWrap(True)
        self._latin = QLabel()
        self._latin.setObjectName("quiet")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._pages = []
        for name in TABS:
            page = QTextBrowser()
            page.setOpenLinks(False)
            page.setAccessibleName(name)
            page.document().setDefaultStyleSheet(muscle_text.STYLE)
            page.document().setDocumentMargin(16)
            page.anchorClicked.connect(self._follow)
            self.tabs.addTab(page, name)
            self._pages.append(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(2)
        for label in (self._title, self._latin):
            label.setContentsMargins(16, 0, 16, 0)
            layout.addWidget(label)
        layout.addWidget(self.tabs, 1)

    def show_muscle(self, muscle: Muscle, candidate: Candidate | None, atlas: Atlas) -> None:
        """Show a muscle, as a candidate where it is one."""
        side = f" - {SIDE_WORDS[candidate.side].lower()}" if candidate else ""
        self._title.setText(muscle.name + side)
        latin = muscle.latin if not muscle.everyday else f"{muscle.everyday} - {muscle.latin}"
        self._latin.setText(latin)
        texts = (
            muscle_text.why(muscle, candidate, atlas),
            muscle_text.press_test(muscle, candidate),
            muscle_text.self_care(muscle),
            muscle_text.more(muscle, atlas),
        )
        for page, text in zip(self._pages, texts, strict=True):
            place = page.verticalScrollBar().value() if page.property("of") == muscle.id else 0
            page.setHtml(text)
            page.setProperty("of", muscle.id)
            page.verticalScrollBar().setValue(place)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "muscle":
            self.asked.emit(link.path())
