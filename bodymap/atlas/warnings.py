"""The warning signs of `regions/warning_signs.yaml`: what to ask by painted area, and what a yes leads to.

The file is read apart from the muscles: whatever is wrong with one of them, the warning signs are still asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, ClassVar, Literal, get_args

from bodymap.atlas.fault import Fault
from bodymap.atlas.shape import Shape
from bodymap.shipped import shipped

WARNING_SIGNS = "warning_signs.yaml"

Advice = Literal["emergency", "same_day", "soon"]
ADVICE: tuple[Advice, ...] = get_args(Advice)  # the most urgent first
Feeling = Literal["tingling", "numb"]  # of a mark's qualities those that call questions of their own: a nerve's

_STRICT: dict[str, Any] = {"extra": "forbid", "allow_inf_nan": False}


@dataclass(frozen=True)
class AdviceWords:
    """What a yes leads to: `title` is the advice in a line, `do` how to go about it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    title: str
    do: str


@dataclass(frozen=True)
class Area:
    """A part of the body and the ids of the questions asked about it; without shapes, wherever the paint is.

    With `when`, only paint that feels so asks for it.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    name: str
    shapes: tuple[Shape, ...]
    questions: tuple[str, ...]
    sources: tuple[str, ...]
    when: tuple[Feeling, ...] = ()


@dataclass(frozen=True)
class Unsafe:
    """A part of the body where massage can do harm, and the word of caution for it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    name: str
    shapes: tuple[Shape, ...]
    caution: str


@dataclass(frozen=True)
class Question:
    """One warning sign, asked so that yes means: a professional first.

    Attributes:
        ask: the question.
        advice: what a yes leads to.
        why: one sentence that says why.
        instead_of: more general questions that need not be asked beside it.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    ask: str
    advice: Advice
    why: str
    instead_of: tuple[str, ...] = ()

    @property
    def settles(self) -> bool:
        """Whether a yes stops nothing any more once a doctor has looked; an emergency goes on stopping everything."""
        return self.advice != "emergency"


@dataclass(frozen=True)
class WarningSigns:
    """The whole file, each part by its id; empty, with `faults`, where the file is refused."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    advice: Mapping[Advice, AdviceWords] = field(default_factory=dict)
    areas: Mapping[str, Area] = field(default_factory=dict)
    massage: Mapping[str, Unsafe] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


@lru_cache(maxsize=1)
def shipped_warning_signs() -> WarningSigns:
    """Return the shipped warning signs, read once."""
    from bodymap.atlas.warnings_file import load_warning_signs  # noqa: PLC0415 - costs more than what it reads

    return load_warning_signs(shipped("regions"))
