"""The card of what is chosen in the list: a larger picture, what was painted and noted, and what one can do with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from bodymap.gui.look.theme import enlarged
from bodymap.gui.texts.session_words import paint_words, short_day, spoken_date, title_of
from bodymap.gui.widgets.room import beside, scrolling
from bodymap.sessions.session import Entry
from bodymap.words import later, tr

PICTURE = QSize(300, 204)
WIDE = 340
MOST_NOTE = 280  # characters
HANDED = {
    "report": later("Report for a clinician (PDF)..."),
    "picture": later("Picture (PNG or SVG)..."),
    "drawing": later("Drawing file..."),
    "csv": later("Tables (CSV)..."),
    "fhir": later("FHIR R4B..."),
    "zip": later("Sessions (zip)..."),
}
ONE_ONLY = ("report", "picture", "drawing")
OF_TWO = later("Choose two sessions to compare them; more can be handed on together.")


class SessionCard(QWidget):
    """Shows what is chosen. `asked` tells what to do: an id of the actions below, or of `HANDED`."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.picture = QLabel()
        self.picture.setFixedHeight(PICTURE.height())
        self.picture.setMinimumWidth(PICTURE.width())  # so that the card is as wide with it as without
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = _label("heading")
        self.date = _label("quiet")
        self.words = _label("")
        self.note = _label("quiet")
        self.buttons: dict[str, QPushButton] = {}
        for name, text in (
            ("open", tr("Open")),
            ("compare", tr("Compare the two")),
            ("compare_before", tr("Compare with the one before")),
            ("rename", tr("Rename...")),
            ("tags", tr("Tags...")),
            ("give", tr("Give to")),
            ("hand_on", tr("Hand on")),
            ("delete", tr("Delete", "what is chosen")),
        ):
            self.buttons[name] = QPushButton(text)
        for name in ("open", "compare"):
            self.buttons[name].setObjectName("primary")
        self.give_menu = QMenu(self)
        self.buttons["give"].setMenu(self.give_menu)
        hand_on = QMenu(self)
        self.handed = {}
        for name, text in HANDED.items():
            self.handed[name] = hand_on.addAction(tr(text), partial(self.asked.emit, name))
        self.buttons["hand_on"].setMenu(hand_on)
        for name in ("open", "compare", "compare_before", "rename", "tags", "delete"):
            self.buttons[name].clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(4)
        for widget in (self.picture, self.title, self.date, self.words, self.note):
            inner.addWidget(widget)
        inner.addStretch(1)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setContentsMargins(0, 8, 0, 0)
        columns = 1 if enlarged() else 2
        button = self.buttons
        for row, name in enumerate(("open", "compare", "compare_before")):
            grid.addWidget(button[name], row, 0, 1, columns)
        for place, name in enumerate(("rename", "tags", "give", "hand_on")):
            grid.addWidget(button[name], 3 + place // columns, place % columns)
        grid.addWidget(button["delete"], 7, 0, 1, columns)
        inner.addLayout(grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        area = scrolling(page)
        whole.addWidget(area)
        needed = page.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
        self.setFixedWidth(max(beside(WIDE), needed))

    def show_one(self, entry: Entry, picture: QPixmap, person: str, leading: str, note: str) -> None:
        """Show one session; `person` and `leading` are words, or empty."""
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(tr("Front and back, as they were painted"))
        self.picture.show()
        self.title.setText(title_of(entry))
        self.date.setText(f"{spoken_date(entry)}{person and f', {person}'}")
        words = [f"{paint_words(entry)[:1].upper()}{paint_words(entry)[1:]}."]
        if leading:
            words.append(tr("First that day: {muscle}.", muscle=leading))
        if entry.tags:
            words.append(tr("Tags: {tags}.", tags=", ".join(entry.tags)))
        self.words.setText(" ".join(words))
        self.note.setText(note if len(note) <= MOST_NOTE else f"{note[:MOST_NOTE].rsplit(' ', 1)[0]}...")

    def show_several(self, entries: Sequence[Entry]) -> None:
        """Show that several are chosen."""
        self.picture.hide()
        self.title.setText(tr("%n session(s) chosen", "", len(entries)))
        days = sorted(entry.created for entry in entries)
        self.date.setText("")
        self.words.setText(tr("From {first} to {last}.", first=short_day(days[0]), last=short_day(days[-1])))
        self.note.setText("" if len(entries) == 2 else tr(OF_TWO))

    def enable(self, count: int, *, writable: bool, has_before: bool) -> None:
        """Offer what can be done with `count` chosen sessions."""
        one = count == 1
        self.buttons["open"].setVisible(one)
        self.buttons["compare"].setVisible(count == 2)
        self.buttons["compare_before"].setVisible(one)
        for name, can in (
            ("compare_before", one and has_before),
            ("rename", one and writable),
            ("tags", count > 0 and writable),
            ("give", count > 0 and writable),
            ("hand_on", count > 0),
            ("delete", count > 0 and writable),
        ):
            self.buttons[name].setEnabled(can)
        for name in ONE_ONLY:
            self.handed[name].setEnabled(one)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
