"""A session: a dated drawing with its answers, ranking and notes; and whom it belongs to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import takewhile
from typing import Any, Literal, get_args
from uuid import uuid4

import shapely

from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Drawing
from bodymap.ranking.candidates import Candidate

KEPT_MUSCLES = 12
SELF = "self"  # the person a library begins with: whoever it belongs to

Helped = Literal["yes", "no", "worse", "unclear"]  # better afterwards, the same, worse, not said
HELPED: tuple[Helped, ...] = get_args(Helped)


def now() -> datetime:
    """Return the present moment, in UTC to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def new_id() -> str:
    """Return a fresh id: 32 hexadecimal digits."""
    return uuid4().hex


@dataclass(frozen=True)
class Answers:
    """What the person answered: each question's key with the answer as a word.

    Attributes:
        signs: sign id -> "yes", "no", "unsure".
        press: "muscle side pattern" -> "my_pain", "tender", "nothing", "not_tried".
        warnings: warning sign id -> "yes", "no", "seen" (yes, and a doctor has looked and allows self-care).
    """

    signs: Mapping[str, str] = field(default_factory=dict)
    press: Mapping[str, str] = field(default_factory=dict)
    warnings: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether anything was answered."""
        return bool(self.signs or self.press or self.warnings)


@dataclass(frozen=True)
class Session:
    """One session as it is kept.

    Attributes:
        id: 32 hexadecimal digits, made once.
        created, changed: UTC.
        ranking: the leading candidates when it was last saved, and `atlas` the version that ranked them.
        person: the id of the person it belongs to.
    """

    id: str = field(default_factory=new_id)
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)
    title: str = ""
    note: str = ""
    drawing: Drawing = field(default_factory=Drawing)
    ranking: tuple[dict[str, Any], ...] = ()
    atlas: str = ""
    person: str = SELF
    tags: tuple[str, ...] = ()
    answers: Answers = field(default_factory=Answers)

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it to keep."""
        return not (self.drawing.marks or self.title or self.note or self.tags or self.answers)

    @property
    def unranked(self) -> bool:
        """Whether something is painted and no ranking of it was kept, not even that no muscle is known to reach it."""
        return bool(self.drawing.marks) and not self.ranking and not self.atlas


@dataclass(frozen=True)
class Entry:
    """A session in a list: what one sees before opening it.

    `leading` is "muscle side" of the first in its ranking, and `tied` how many muscles share its rank. `area_mm2` is
    painted, both views together; `worst` is the highest intensity that no later paint lies over.
    """

    id: str
    created: datetime
    changed: datetime
    title: str
    marks: int
    worst: int
    leading: str
    person: str = SELF
    tags: tuple[str, ...] = ()
    area_mm2: float = 0.0
    tied: int = 0


@dataclass(frozen=True)
class Person:
    """Somebody whose sessions are kept; the name may be empty."""

    id: str
    name: str
    created: datetime


@dataclass(frozen=True)
class Care:
    """A self-care step that was done: which step of which muscle, when (UTC), and whether it helped.

    `session` is the session it followed from, or nothing.
    """

    muscle: str
    step: str
    helped: Helped = "unclear"
    person: str = SELF
    session: str = ""
    done: datetime = field(default_factory=now)
    id: str = field(default_factory=new_id)


def kept_ranking(candidates: Sequence[Candidate]) -> tuple[dict[str, Any], ...]:
    """Return the candidates of the leading muscles to keep with a session, down to where one more would come."""
    leading = [*dict.fromkeys(c.muscle for c in candidates)][:KEPT_MUSCLES]
    return tuple(
        {
            "muscle": c.muscle,
            "side": c.side,
            "pattern": c.pattern,
            "score": round(c.score, 6),
            "explained": round(c.explained, 6),
            "covered": round(c.covered, 6),
            "core_covered": round(c.core_covered, 6),
        }
        for c in takewhile(lambda c: c.muscle in leading, candidates)
    )


def as_deep(ranking: Sequence[Mapping[str, Any]], other: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """Return as much of a kept ranking as can be held against another, of which rows may have been cut off.

    The first twelve rows were kept once, which with pain on both sides were of as few as four muscles.
    """
    cut = len(other) == KEPT_MUSCLES and len({row["muscle"] for row in other}) < KEPT_MUSCLES
    return ranking[: len(other)] if cut else ranking


def painted_mm2(drawing: Drawing) -> float:
    """Return how much is painted on both views together, overlaps once (mm2)."""
    return sum(float(shapely.area(drawing.area(view))) for view in VIEWS)
