"""About bodymap: its versions and licences, and the books and papers that the atlas rests on."""

from html import escape

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from bodymap.atlas.books import Book, books
from bodymap.atlas.loader import Atlas
from bodymap.gui.help.versions import Part, parts, versions_text
from bodymap.gui.texts.html_parts import bullets, heading, paragraph
from bodymap.gui.widgets.reading import lay_out, text_page
from bodymap.gui.widgets.room import size_for
from bodymap.words import later, number, tr

WHAT = later(
    "bodymap compares the area you paint with the areas to which muscles are known to send pain. It is information, "
    "not a diagnosis. Everything stays on this computer."
)
FREE = later(
    "bodymap is free software under the MIT licence: use it, change it, hand it on. It comes without any warranty. "
    "What it is made of has licences of its own:"
)
QT = later(
    "Qt and PySide6 are used under the LGPL, version 3: you may replace them with builds of your own. "
    "The licence's text lies beside them where they are installed."
)
COPIED = later("Copied")


def about_html(atlas: Atlas | None) -> str:
    """Return versions, licences and sources."""
    table = "".join(map(_row, parts(atlas.version if atlas else "")))
    return "".join(
        (
            paragraph(tr(WHAT)),
            heading(tr("Versions and licences")),
            paragraph(tr(FREE)),
            f"<table cellpadding='4'>{table}</table>",
            paragraph(tr(QT), "quiet"),
            _sources(atlas) if atlas else "",
        )
    )


def _row(part: Part) -> str:
    cells = "".join(f"<td>{escape(text)}</td>" for text in (part.name, part.version))
    return f"<tr>{cells}<td class='quiet'>{escape(part.licence)}</td></tr>"


def _sources(atlas: Atlas) -> str:
    found = books(atlas.muscles.values())
    told = tr(
        "{muscles} muscles rest on these {sources} books and papers. Each muscle's page names the chapters.",
        muscles=number(len(atlas.muscles)),
        sources=number(len(found)),
    )
    return heading(tr("Sources of the atlas")) + paragraph(told) + bullets(map(_cited, found))


def _cited(book: Book) -> str:
    muscles = tr("%n muscle(s)", "", book.muscles)
    return f"{escape(book.cited)} <span class='quiet'>({muscles})</span>"


class About(QDialog):
    """Shows what the program is made of."""

    def __init__(self, atlas: Atlas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self.setWindowTitle(tr("About bodymap"))
        self.resize(size_for(self, 640, 620))
        self.words = text_page(tr("Versions, licences and sources"), about_html(atlas), 24)
        self.copy = QPushButton(tr("Copy versions"))
        self.copy.setToolTip(tr("Copies the versions as text, for instance for a message about a fault"))
        self.copy.clicked.connect(self._copy)
        lay_out(self, self.words, self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions_text(self._atlas.version if self._atlas else ""))
        self.copy.setText(tr(COPIED))
