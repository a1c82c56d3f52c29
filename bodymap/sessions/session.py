"""A session: a dated drawing with its ranking and notes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from bodymap.drawing.mark import Drawing
from bodymap.ranking.candidates import Candidate

KEPT_CANDIDATES = 12


def now() -> datetime:
    """Return the present moment, in UTC to the second."""
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True)
class Session:
    """One session as it is kept.

    Attributes:
        id: 32 hexadecimal digits, made once.
        created, changed: UTC.
        ranking: the leading candidates when it was last saved, and `atlas` the version that ranked them.
    """

    id: str = field(default_factory=lambda: uuid4().hex)
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)
    title: str = ""
    note: str = ""
    drawing: Drawing = field(default_factory=Drawing)
    ranking: tuple[dict[str, Any], ...] = ()
    atlas: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it to keep."""
        return not (self.drawing.marks or self.title or self.note)


@dataclass(frozen=True)
class Entry:
    """A session in a list: what one sees before opening it."""

    id: str
    created: datetime
    changed: datetime
    title: str
    marks: int
    worst: int
    leading: str


def kept_ranking(candidates: Sequence[Candidate]) -> tuple[dict[str, Any], ...]:
    """Return the leading candidates as they are kept with a session."""
    return tuple(
        {
            "muscle": c.muscle,
            "side": c.side,
            "pattern": c.pattern,
            "score": round(c.score, 6),
            "explained": round(c.explained, 6),
            "covered": round(c.covered, 6),
        }
        for c in candidates[:KEPT_CANDIDATES]
    )
