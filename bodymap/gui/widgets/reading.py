"""Windows that are read and closed: a text, and below it what can be done with it."""

from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from bodymap.gui.look.theme import html_style
from bodymap.gui.widgets.room import WrappingRow
from bodymap.words import tr

EDGE = 8  # px between a page and the edge of its window


def text_page(name: str, html: str, margin: int) -> QTextBrowser:
    """Return a page of HTML with `margin` px round it; `name` is what a screen reader calls it."""
    page = QTextBrowser()
    page.setAccessibleName(name)
    page.document().setDefaultStyleSheet(html_style())
    page.document().setDocumentMargin(margin)
    page.setHtml(html)
    return page


def close_button(dialog: QDialog) -> QPushButton:
    """Return the button that closes a dialog, as Return does."""
    close = QPushButton(tr("Close"))
    close.setDefault(True)
    close.setObjectName("primary")
    close.clicked.connect(dialog.accept)
    return close


def inset(page: QWidget) -> QVBoxLayout:
    """Return a page with room around it, so that the frame of its focus never lies on the window's edge."""
    room = QVBoxLayout()
    room.setContentsMargins(EDGE, EDGE, EDGE, 0)
    room.addWidget(page)
    return room


def lay_out(dialog: QDialog, page: QWidget, *doing: QWidget, above: QWidget | None = None, left: int = 16) -> None:
    """Fill a dialog with a page, what stands above it, and below it what can be done, the way out at the right.

    The page has the keyboard, so that the arrows scroll it; Return closes.
    """
    foot = WrappingRow()
    foot.setContentsMargins(left, 10, 16, 12)
    for widget in doing:
        foot.addWidget(widget)
    foot.push()
    close = close_button(dialog)
    foot.addWidget(close)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    if above is not None:
        layout.addWidget(above)
    layout.addLayout(inset(page), 1)
    layout.addLayout(foot)
    page.setFocus()
