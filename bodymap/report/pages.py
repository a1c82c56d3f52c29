"""Pages of A4: painted alike for a PDF, for a printer and for a preview."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPdfWriter, QTextDocumentFragment

from bodymap.drawing.whole_file import write_whole

DPI = 300


@dataclass(frozen=True)
class Paper:
    """Something on pages of A4, for a PDF, a printer and a preview alike.

    Attributes:
        title: what it is, for the window and the PDF.
        name: of its file, without the ending.
        paint: paints it onto a device and returns its number of pages; raises BodymapError where it cannot.
        about: a word to whoever is about to hand it on.
        words: what stands on it, for who hears it.
    """

    title: str
    name: str
    paint: Callable[[QPagedPaintDevice], int]
    about: str = ""
    words: str = ""


def words_of(html: str) -> str:
    """Return a text of HTML as plain words."""
    return QTextDocumentFragment.fromHtml(html).toPlainText()


def write_pdf(path: Path, paper: Paper) -> int:
    """Write it to `path` as a PDF, whole or not at all, and return its number of pages.

    Raises:
        BodymapError: the file cannot be written; what was there before is unchanged.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(paper.title)
    writer.setCreator("bodymap")
    pages = paper.paint(writer)
    write_whole(path, bytes(buffer.data().data()))
    return pages


def lay_a4(device: QPagedPaintDevice) -> None:
    """Give a device pages of A4 without margins."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
