"""The books and papers that an atlas rests on, each once, however many chapters and muscles name it."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bodymap.atlas.muscle import Muscle

_CHAPTER = re.compile(r",?\s+ch\.\s.*$")
_NOTE = re.compile(r"\s*\([^()]*\)\s*$")


@dataclass(frozen=True)
class Book:
    """A book or paper as it is cited, and how many muscles rest on it."""

    cited: str
    muscles: int


def books(muscles: Iterable[Muscle]) -> tuple[Book, ...]:
    """Return what the muscles' sources cite, what most rest on first."""
    counts: Counter[str] = Counter()
    for muscle in muscles:
        counts.update({book_of(source) for source in muscle.sources})
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Book(cited, count) for cited, count in ranked)


def book_of(source: str) -> str:
    """Return the book or paper of a source, without the chapter and the note on it."""
    return _CHAPTER.sub("", _NOTE.sub("", source)).strip().rstrip(".,")
