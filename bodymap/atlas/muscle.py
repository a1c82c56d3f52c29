"""What a region file says of one muscle: patterns, signs, causes, related muscles, self-care, sources.

The field names are the words of the file. Texts are for the person who reads them; lengths are bounded by
`bodymap.atlas.checks`.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from bodymap.atlas.shape import Shape, Spot
from bodymap.body.frame import View
from bodymap.words import later, tr

Evidence = Literal["textbook", "study", "single_report"]
StepKind = Literal["press", "stretch", "heat_cold", "movement", "strengthen", "habit", "see_a_professional"]
HiddenPlace = Literal["sole", "mouth", "pelvic_floor"]

EVIDENCE_WORDS: dict[Evidence, str] = {
    "textbook": later("described in the standard textbooks"),
    "study": later("seen in published studies"),
    "single_report": later("described in a single report"),
}
STEP_WORDS: dict[StepKind, str] = {
    "press": later("Press"),
    "stretch": later("Stretch"),
    "heat_cold": later("Warmth or cold"),
    "movement": later("Move"),
    "strengthen": later("Strengthen"),
    "habit": later("Habit"),
    "see_a_professional": later("See a professional"),
}
_STRICT: dict[str, Any] = {"extra": "forbid", "allow_inf_nan": False}


@dataclass(frozen=True)
class Press:
    """Where a trigger point is pressed to test it, how to find it, how to press, and what to beware of."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    view: View
    at: Spot
    find: str
    how: str = ""
    caution: str = ""


@dataclass(frozen=True)
class Site:
    """Where a self-care step is done that is done elsewhere than at the muscle's press points."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    view: View
    at: Spot


@dataclass(frozen=True)
class Pattern:
    """Where one trigger point refers pain: `core` felt by nearly everyone, `spillover` by some.

    `felt` says it in words. A pattern without `core` lies where the two views cannot show it. `signs` are those of the
    muscle's signs that tell of this place and not of the whole muscle.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    id: str
    name: str
    felt: str
    evidence: Evidence
    press: Press
    core: tuple[Shape, ...] = ()
    spillover: tuple[Shape, ...] = ()
    signs: tuple[str, ...] = ()


@dataclass(frozen=True)
class BothSides:
    """The pattern when the muscle is involved on both sides; written once, drawn with its mirror image."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    felt: str
    evidence: Evidence
    core: tuple[Shape, ...]
    spillover: tuple[Shape, ...] = ()


@dataclass(frozen=True)
class Part:
    """A muscle that belongs to a group kept as one, such as the iliacus in the iliopsoas."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    name: str
    about: str


@dataclass(frozen=True)
class Related:
    """Muscle ids: `satellites` that often join in, `similar` that refer pain to the same place."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    satellites: tuple[str, ...] = ()
    similar: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dose:
    """How much: seconds held, repeats, minutes, times a day or a week, for how many weeks."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    hold_s: int | None = None
    repeats: int | None = None
    minutes: int | None = None
    per_day: int | None = None
    per_week: int | None = None
    weeks: int | None = None

    def __str__(self) -> str:
        """Return the dose as a person would say it."""
        parts = []
        if self.hold_s:
            parts.append(tr("hold %n second(s)", "", self.hold_s))
        if self.minutes:
            parts.append(tr("%n minute(s)", "", self.minutes))
        if self.repeats:
            parts.append(tr("once") if self.repeats == 1 else tr("%n times", "", self.repeats))
        if self.per_day:
            parts.append(tr("once a day") if self.per_day == 1 else tr("%n times a day", "", self.per_day))
        if self.per_week:
            parts.append(tr("once a week") if self.per_week == 1 else tr("%n days a week", "", self.per_week))
        if self.weeks:
            parts.append(tr("for %n week(s)", "", self.weeks))
        text = ", ".join(parts)
        return text[:1].upper() + text[1:]


@dataclass(frozen=True)
class Step:
    """One self-care step, with dose and caution.

    `one_side` is done on one side only in one sitting, even where both hurt. `at` is where it is done, if that is not
    where the muscle is pressed.
    A step may instead name a shared `protocol` and say `where` it is done; the loader fills in the rest.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    kind: StepKind | None = None
    title: str = ""
    steps: tuple[str, ...] = ()
    feel: str = ""
    dose: Dose = field(default_factory=Dose)
    stop_if: tuple[str, ...] = ()
    not_if: tuple[str, ...] = ()
    protocol: str = ""
    where: str = ""
    one_side: bool = False
    at: tuple[Site, ...] = ()

    @property
    def sends_on(self) -> bool:
        """Whether it is to see a professional: nothing that one does oneself."""
        return self.kind == "see_a_professional"

    @property
    def strains(self) -> bool:
        """Whether it presses, stretches or loads the sore place itself; that is done to one side at a time."""
        return self.kind in {"press", "stretch", "strengthen"}


@dataclass(frozen=True)
class Muscle:
    """One region file. `body_part` is the folder it lies in; `midline` muscles have no left and right."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    id: str
    name: str
    latin: str
    about: str
    patterns: tuple[Pattern, ...]
    signs: tuple[str, ...]
    causes: tuple[str, ...]
    self_care: tuple[Step, ...]
    sources: tuple[str, ...]
    everyday: str = ""
    aliases: tuple[str, ...] = ()
    uberon: str | None = None
    midline: bool = False
    hidden: HiddenPlace | None = None
    parts: tuple[Part, ...] = ()
    both_sides: BothSides | None = None
    related: Related = field(default_factory=Related)
    look_alikes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    outlook: str = ""
    notes: tuple[str, ...] = ()
    body_part: str = ""

    def signs_of(self, patterns: Collection[str]) -> tuple[str, ...]:
        """Return the signs that tell of the muscle when it is read by these `patterns` (ids).

        Those of the whole muscle, and those of the places that are read; all where none of its places is, as when it
        is read by the pattern of both sides together.
        """
        read = [set(pattern.signs) for pattern in self.patterns if pattern.id in patterns]
        elsewhere = {sign for pattern in self.patterns for sign in pattern.signs} if read else set()
        return tuple(sign for sign in self.signs if sign not in elsewhere.difference(*read))
