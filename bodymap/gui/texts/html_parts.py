"""The pieces of which texts about muscles are put together, as HTML."""

from collections.abc import Iterable
from html import escape

from bodymap.words import known

_SEMIBOLD = "<style>b { font-weight: 600; }</style>"


def for_label(html: str) -> str:
    """Return HTML for a QLabel, which has no style of its own: the bundled face has nothing heavier than semibold."""
    return _SEMIBOLD + html


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


def cautions(texts: Iterable[str]) -> str:
    """Return cautions of the atlas on a ground of their own, or nothing without any."""
    body = "".join(paragraph(said_text(text)) for text in texts)
    return f"<table width='100%' cellpadding='8'><tr><td class='care'>{body}</td></tr></table>" if body else ""
