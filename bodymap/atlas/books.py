"""The books and papers that an atlas rests on, each once, however many chapters and muscles name it."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bodymap.atlas.muscle import Muscle

_CHAPTER = re.compile(r",?\s+ch\.\s.*$")
_NOTE = re.compile(r"\s*\([^()]*\)\s*$")


_TITLE_END = re.compile(r"[:.,]")
_VOLUME = re.compile(r"\bvol\. (\d+)")
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")

Work = tuple[frozenset[str], str, str, str]


@dataclass(frozen=True)
class Book:
    """A book or paper as it is cited, and how many muscles rest on it."""

    cited: str
    muscles: int


def books(muscles: Iterable[Muscle]) -> tuple[Book, ...]:
    """Return what the muscles' sources cite, what most rest on first."""
    resting: Counter[Work] = Counter()
    cited: dict[Work, Counter[str]] = {}
    for muscle in muscles:
        told = [(work_of(book), book) for book in map(book_of, muscle.sources)]
        resting.update({work for work, _ in told})
        for work, book in told:
            cited.setdefault(work, Counter())[book] += 1
    found = [Book(cited[work].most_common(1)[0][0], count) for work, count in resting.items()]
    return tuple(sorted(found, key=lambda book: (-book.muscles, book.cited)))


def work_of(book: str) -> Work:
    """Return what tells a work, however it is cited: its authors in any order, its title, its volume, its year."""
    authors, _, rest = book.partition(". ")
    title = _TITLE_END.split(rest, maxsplit=1)[0]
    volume, years = _VOLUME.search(rest), _YEAR.findall(rest)
    return frozenset(authors.split(", ")), title.lower(), volume[1] if volume else "", years[-1] if years else ""


def book_of(source: str) -> str:
    """Return the book or paper of a source, without the chapter and the note on it."""
    return _CHAPTER.sub("", _NOTE.sub("", source)).strip().rstrip(".,")
