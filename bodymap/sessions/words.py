"""Texts in the form in which words are looked for: one case, one composition of accents, ids as words."""

import unicodedata


def folded(*texts: str) -> str:
    """Return the texts as one, in the form in which words are compared."""
    whole = "\n".join(text for text in texts if text)
    if not unicodedata.is_normalized("NFKC", whole):
        whole = unicodedata.normalize("NFKC", whole)
    return whole.replace("_", " ").casefold()


def sorting(name: str) -> tuple[str, str]:
    """Return what names are put in order by: their letters without case and accents, then as they are written."""
    parts = unicodedata.normalize("NFKD", name)
    return "".join(one for one in parts if not unicodedata.combining(one)).casefold(), name
