"""Names of files that say whose they are: six clients a day are six names."""

import unicodedata

LONGEST = 80  # bytes of a part; most disks take 255 for a name
SAFE = " -_.,()'"  # beside letters, their accents, and numbers


def file_name(*parts: str) -> str:
    """Return the parts that are not empty as one name, without an ending, of what every disk takes."""
    return " - ".join(part for part in map(_safe, parts) if part)


def _safe(text: str) -> str:
    kept = "".join(one if unicodedata.category(one)[0] in "LMN" or one in SAFE else " " for one in text)
    short = " ".join(kept.split()).encode()[:LONGEST].decode(errors="ignore")
    return short.strip(" .-")
