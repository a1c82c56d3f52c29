"""How a part of the body is cut into named areas, along lines through its landmarks.

A part of the body is a tuple. Its cuts take one piece after another away, and the last item is what is left. A point is
a landmark with an offset in mm, away from the midline and down: "psis -12 +10". Written for one side and every figure.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Where = Literal["above", "outer", "inner"]
Part: TypeAlias = "str | tuple[Cut | Part, ...]"


@dataclass(frozen=True)
class Cut:
    """`piece` is what lies above a line, or between it and the midline (inner) or the outside (outer).

    A line of `above` runs outwards and goes on level at its ends; one of `inner` and `outer` runs down, and the piece
    reaches no further up or down than the line.
    """

    where: Where
    line: tuple[str, ...]
    piece: Part


def above(piece: Part, *line: str) -> Cut:
    """Cut away what lies above `line`."""
    return Cut("above", line, piece)


def outer(piece: Part, *line: str) -> Cut:
    """Cut away what lies between `line` and the outside."""
    return Cut("outer", line, piece)


def inner(piece: Part, *line: str) -> Cut:
    """Cut away what lies between the midline and `line`."""
    return Cut("inner", line, piece)
