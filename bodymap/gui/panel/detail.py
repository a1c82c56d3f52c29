"""The detail of one muscle: Why, Press test, Self-care, More."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QUrl, Signal, SignalInstance
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QGridLayout, QLabel, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import Figure
from bodymap.gui.look.theme import html_style, icon, px, ring_px
from bodymap.gui.texts import muscle_text
from bodymap.gui.texts.warning_text import Before
from bodymap.gui.widgets.links import Links
from bodymap.gui.widgets.room import beside
from bodymap.gui.widgets.steady_tabs import SteadyTabs
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import Judged
from bodymap.report.muscle_names import anatomical_name, everyday_name
from bodymap.report.side_words import side_inside
from bodymap.words import later, tr

TABS = (later("Why"), later("Press test"), later("Self-care"), later("More"))


class Detail(QWidget):
    """Shows one muscle.

    Signals:
        asked: the id of a related muscle whose name was clicked.
        pressed: the key of a press test and its answer, or nothing where it is taken back.
        warnings_asked: the questions about warning signs are wanted.
        cared: the muscle, what was said of a self-care step (done, undo, or whether it helped) and of which.
        followed: a muscle and the place of the self-care step that is to be followed.
        closed: the muscle is to be put away.

    `care` gives what stands under each self-care step of a muscle, by what stands before them.
    """

    asked = Signal(str)
    pressed = Signal(str, str)
    warnings_asked = Signal()
    cared = Signal(object, str, str)
    followed = Signal(object, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.care: Callable[[Muscle, Before], Callable[[int], str]] = lambda _muscle, _before: muscle_text.no_note
        self._muscle: Muscle | None = None
        self._before = muscle_text.NOTHING_BEFORE
        self._title = QLabel()
        self._title.setObjectName("heading")
        self._title.setWordWrap(True)
        self._anatomical = QLabel()
        self._anatomical.setObjectName("quiet")
        self._anatomical.setWordWrap(True)
        self.tabs = SteadyTabs()
        self.tabs.setAccessibleName(tr("About the chosen muscle"))
        self._pages = []
        for name in TABS:
            page = QTextBrowser()
            page.setOpenLinks(False)
            page.setAccessibleName(tr(name))
            page.document().setDefaultStyleSheet(html_style())
            page.document().setDocumentMargin(16 - ring_px())  # beside the frame
            page.anchorClicked.connect(self._follow)
            Links(page)
            self.tabs.addTab(page, tr(name))
            self._pages.append(page)
        head = QGridLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(2)
        head.addWidget(self._title, 0, 0)
        head.addWidget(self._anatomical, 1, 0)
        head.addWidget(_close_button(self.closed), 0, 1, Qt.AlignmentFlag.AlignTop)
        head.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)

    def enter(self) -> None:
        """Give the keyboard to the tabs: the button that puts the muscle away stands before them."""
        self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_muscle(
        self,
        muscle: Muscle,
        judged: Judged | None,
        atlas: Atlas,
        figure: Figure,
        said: Mapping[str, str],
        before: Before = muscle_text.NOTHING_BEFORE,
        notes: tuple[str, ...] = (),
    ) -> None:
        """Show a muscle, as a candidate where it is one, with what the press tests `said`, and what stands `before`.

        `notes` say what else is to be known of it as it stands in the list.
        """
        self._muscle, self._before = muscle, before
        candidate = judged.candidate if judged else None
        name = everyday_name(muscle)
        self._title.setText(f"{name}, {side_inside(candidate.side)}" if candidate else name)
        self._anatomical.setText(anatomical_name(muscle))
        self._anatomical.setVisible(bool(self._anatomical.text()))
        texts = (
            muscle_text.why(muscle, judged, atlas, notes),
            muscle_text.press_test(muscle, candidate, said, before),
            muscle_text.self_care(muscle, before, self.care(muscle, before)),
            muscle_text.more(muscle, atlas),
        )
        self._add_spots(muscle, candidate, figure)
        above = ("", before.press, _above_care(before), "")
        for page, text, over in zip(self._pages, texts, above, strict=True):
            _fill(page, text, muscle.id + over)

    def show_care(self) -> None:
        """Show the self-care of the muscle again, with what was done by now."""
        if self._muscle is not None:
            text = muscle_text.self_care(self._muscle, self._before, self.care(self._muscle, self._before))
            _fill(self._pages[2], text, self._muscle.id + _above_care(self._before))

    @property
    def reading(self) -> tuple[int, float]:
        """Which page is read, and how far it is scrolled, as a share of its text."""
        page = self._pages[self.tabs.currentIndex()]
        if not page.verticalScrollBar().value():
            return self.tabs.currentIndex(), 0.0
        first = page.cursorForPosition(QPoint(page.viewport().width() // 2, 0)).position()
        return self.tabs.currentIndex(), first / page.document().characterCount()

    def read_on(self, reading: tuple[int, float]) -> None:
        """Show the page that was read, where it was read, also in another size of text."""
        self.tabs.setCurrentIndex(reading[0])
        if reading[1]:  # once the page has the width that it is read in
            QTimer.singleShot(0, self, lambda: _scroll(self._pages[reading[0]], reading[1]))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "muscle":
            self.asked.emit(link.path())
        elif link.scheme() == "warnings":
            self.warnings_asked.emit()
        elif link.scheme() == "press":
            key, _, answer = link.path().rpartition("|")
            self.pressed.emit(key, answer)
        elif link.scheme() == "follow" and self._muscle is not None:
            self.followed.emit(self._muscle, int(link.path()))
        elif link.scheme() == "care" and self._muscle is not None:
            what, _, which = link.path().partition("|")
            self.cared.emit(self._muscle, what, which)

    def _add_spots(self, muscle: Muscle, candidate: Candidate | None, figure: Figure) -> None:
        """Give the press page a picture of each spot."""
        from bodymap.gui.bodies.spot_view import spot_look
        from bodymap.report.spot_art import press_image

        document = self._pages[1].document()
        side: CandidateSide = candidate.side if candidate else "midline" if muscle.midline else "left"
        wide, ratio = beside(muscle_text.SPOT_PX), self.devicePixelRatioF()
        for pattern in muscle.patterns:
            picture = press_image(figure, pattern.press, side, wide, ratio, spot_look())
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"spot:{pattern.id}"), picture)


def _above_care(before: Before) -> str:
    """Return what stands above the steps, however many questions are left."""
    return f"{before.care} {bool(before.link)}"


def _close_button(closed: SignalInstance) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet_button")
    button.setIcon(icon("close"))
    button.setIconSize(QSize(px(16), px(16)))
    button.setFixedSize(px(28), px(24))
    button.setAccessibleName(tr("Put the muscle away"))
    button.setToolTip(tr("Put the muscle away, back to the whole list (Escape)"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(closed)
    return button


def _scroll(page: QTextBrowser, share: float) -> None:
    """Scroll a page to where so much (0-1) of its text lies above."""
    cursor, bar = page.textCursor(), page.verticalScrollBar()
    cursor.setPosition(min(round(share * page.document().characterCount()), page.document().characterCount() - 1))
    bar.setValue(bar.value() + page.cursorRect(cursor).top())


def _fill(page: QTextBrowser, text: str, of: str) -> None:
    """Fill a page; it stays where it was scrolled to while it is `of` the same muscle with the same advice above."""
    place = page.verticalScrollBar().value() if page.property("of") == of else 0
    page.setHtml(text)
    page.setProperty("of", of)
    page.verticalScrollBar().setValue(place)
