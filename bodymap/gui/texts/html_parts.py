"""The pieces of which texts about muscles are put together, as HTML."""

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QTextDocumentFragment

from bodymap.words import known

_SEMIBOLD = "<style>b { font-weight: 600; }</style>"


def for_label(html: str) -> str:
    """Return HTML for a QLabel, which has no style of its own: the bundled face has nothing heavier than semibold."""
    return _SEMIBOLD + html


APART = "margin-top: 8px; margin-bottom: 8px"  # of a text on a ground of its own, from what is above and below


def paragraph(text: str, style: str = "") -> str:
    """Return a paragraph."""
    return f"<p class='{style}'>{text}</p>" if style else f"<p>{text}</p>"


def heading(text: str) -> str:
    """Return the heading of a part."""
    return f"<h3>{text}</h3>"


def said_text(text: str) -> str:
    """Return a text of the atlas, ready for HTML."""
    return escape(known(text))


def bullets(texts: Iterable[str], *, numbered: bool = False) -> str:
    """Return a list, or nothing without items."""
    items = "".join(f"<li>{text}</li>" for text in texts)
    tag = "ol" if numbered else "ul"
    return f"<{tag} style='margin-left: -18px'>{items}</{tag}>" if items else ""


def on_ground(html: str, ground: str = "care") -> str:
    """Return a text on a ground of its own: of a caution, or "urgent", of an emergency."""
    return f"<table width='100%' cellpadding='8' style='{APART}'><tr><td class='{ground}'>{html}</td></tr></table>"


def plain(html: str) -> str:
    """Return the words of a text in HTML, a line a paragraph."""
    return QTextDocumentFragment.fromHtml(html).toPlainText().strip()


def cautions(texts: Iterable[str]) -> str:
    """Return cautions of the atlas on a ground of their own, or nothing without any."""
    body = "".join(paragraph(said_text(text)) for text in texts)
    return on_ground(body) if body else ""
