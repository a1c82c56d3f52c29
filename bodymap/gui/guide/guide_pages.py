"""The pages of the guide: a text to read, a moment without a clock, a hold with its ring."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from bodymap.care.walk import Walk
from bodymap.gui.guide.fit_label import FitLabel
from bodymap.gui.guide.guide_words import Said
from bodymap.gui.guide.instructions import Instructions
from bodymap.gui.guide.large_text import grown, letters
from bodymap.gui.guide.ring import Ring
from bodymap.gui.look.theme import html_style
from bodymap.gui.widgets.links import Links

READING, COMING, OF, HEADING = 20, 22, 26, 48  # px of the letters
LEAST_WIDE, LEAST_TIMER = 400, 140  # px of a page's width, and of the height of one with a clock


def large(button: QPushButton) -> QPushButton:
    """Make a button that is easily hit, and pressed by Enter only while it has the keyboard."""
    button.setFont(letters(READING))
    button.setMinimumHeight(grown(52))
    button.setMinimumWidth(grown(112))
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def heading() -> QLabel:
    """Return a label for the words of the moment, to be read from afar."""
    label = QLabel()
    label.setFont(letters(HEADING, strong=True))
    label.setWordWrap(True)
    return label


class Pages(QStackedWidget):
    """One page at a time; the others, which are not seen, ask for no room."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the page that is seen."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else QSize()


class ReadPage(QTextBrowser):
    """A text to read in one's own time."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setFont(letters(READING))
        self.document().setDefaultStyleSheet(
            html_style()
            + f"h2 {{ font-size: {grown(28)}px; margin-top: 0; }} h3 {{ font-size: {grown(READING)}px; }}"
            + f".quiet {{ font-size: {grown(16)}px; }}"
        )
        self.document().setDocumentMargin(0)
        self.setCursorWidth(0)  # there is nothing to write
        self.links = Links(self)

    def say(self, html: str) -> None:
        """Show another text, from its beginning."""
        self.setHtml(html)
        self.verticalScrollBar().setValue(0)


class Page(QWidget):
    """A page that asks for the height that its texts have at its width, and no more."""

    def minimumSizeHint(self) -> QSize:
        """Return the least room for all of it."""
        wide = max(self.width(), grown(LEAST_WIDE))
        layout = self.layout()
        return QSize(grown(LEAST_WIDE), layout.totalMinimumHeightForWidth(wide) if layout else 0)

    def sizeHint(self) -> QSize:
        """Return the least: it takes what it is given."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class MomentPage(Page):
    """A moment that ends when the person says so: what to do, as large as it can be."""

    def __init__(self) -> None:
        super().__init__()
        self.of = QLabel()
        self.of.setObjectName("of")
        self.of.setFont(letters(OF))
        self.heading = heading()
        self.text = FitLabel()
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grown(8))
        layout.addWidget(self.of)
        layout.addWidget(self.heading)
        self.coming = QLabel()
        self.coming.setFont(letters(COMING))
        self.coming.setWordWrap(True)
        self.read = Instructions()
        layout.addWidget(self.text, 1)
        layout.addWidget(self.coming)
        layout.addWidget(self.read, 1)

    def show_moment(self, said: Said) -> None:
        """Show a moment."""
        for label, words in ((self.heading, said.title), (self.of, said.of), (self.coming, said.coming)):
            label.setVisible(bool(words))
            label.setText(words)
        for fitted, words in ((self.text, said.text), (self.read, said.read)):
            fitted.setVisible(bool(words))
            fitted.say(words)


class TimerPage(QWidget):
    """A moment that the clock ends: the ring beside its words, and below them all instructions.

    The instructions have the room they need; the ring makes it, and where it would get too small they are scrolled.
    """

    def __init__(self) -> None:
        super().__init__()
        self.ring = Ring(self)
        self.words = MomentPage()
        self.words.setParent(self)
        self.read = self.words.read
        self.read.setParent(self)  # out of the words' own layout

    def show_moment(self, said: Said) -> None:
        """Show a moment."""
        self.words.show_moment(said)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Return the least in which ring and instructions can be read."""
        return QSize(grown(LEAST_WIDE), grown(LEAST_TIMER))

    def sizeHint(self) -> QSize:
        """Return the least: it takes what it is given."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide, high, gap = self.width(), self.height(), grown(8)
        ring = min(self.ring.minimumSizeHint().height(), high // 2)
        read = min(self.read.wanted(wide, high // 3), high - ring - gap)
        top = high - read - gap if read else high
        left = min(wide // 2, top)
        beside = wide - left - grown(24)
        self.words.heading.setFont(_one_line(self.words.heading.text(), beside, top // 4))
        self.ring.setGeometry(0, 0, left, top)
        self.words.setGeometry(left + grown(24), 0, beside, top)
        self.read.setGeometry(0, high - read, wide, read)

    def show_time(self, walk: Walk) -> None:
        """Show how much time is left."""
        self.ring.show_time(walk.share, walk.left, held=walk.phase.kind == "hold" and not walk.paused)


def _one_line(text: str, wide: int, most: int) -> QFont:
    """Return the letters of a heading (at most `most` px) in which it stands in one line `wide` px long."""
    font = letters(HEADING, strong=True)
    for size in range(min(font.pixelSize(), max(most, grown(READING))), grown(READING) - 1, -1):
        font.setPixelSize(size)
        if QFontMetrics(font).horizontalAdvance(text) <= wide:
            break
    return font
