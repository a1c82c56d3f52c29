"""A mark is one thing the person painted; a drawing is all marks of one moment."""

from dataclasses import dataclass, field
from typing import Literal, get_args

import shapely
from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import FigureName
from bodymap.body.frame import View

Quality = Literal["aching", "burning", "stabbing", "throbbing", "cramping", "tingling", "numb", "other"]
QUALITIES: tuple[Quality, ...] = get_args(Quality)
MAX_INTENSITY = 10
MAX_NOTE = 500  # characters


@dataclass(frozen=True, eq=False)
class Mark:
    """One painted area.

    Two marks are the same mark only if they are the same object: painting a place twice makes two.

    Attributes:
        view: the view it was painted on.
        area: mm, body frame, valid, on the body.
        intensity: 0 (none) to 10 (worst imaginable).
        quality: what it feels like.
        note: what else the person says of it, at most MAX_NOTE characters.
    """

    view: View
    area: MultiPolygon
    intensity: int = 5
    quality: Quality = "aching"
    note: str = ""

    @property
    def weight(self) -> float:
        """How much its paint counts: a tenth of the intensity, and never nothing, for it was painted."""
        return max(self.intensity, 1) / MAX_INTENSITY


@dataclass(frozen=True)
class Drawing:
    """All marks of one moment, in the order they were painted; a later mark lies over an earlier one."""

    figure: FigureName = "neutral"
    marks: tuple[Mark, ...] = field(default=())

    def with_mark(self, mark: Mark) -> "Drawing":
        """Return the drawing with `mark` painted last."""
        return Drawing(self.figure, (*self.marks, mark))

    def with_replaced(self, mark: Mark, *others: Mark) -> "Drawing":
        """Return the drawing with `others` (or nothing) where `mark` was."""
        place = self.marks.index(mark)
        return Drawing(self.figure, (*self.marks[:place], *others, *self.marks[place + 1 :]))

    def area(self, view: View) -> BaseGeometry:
        """Return all that is painted on `view` (mm, body frame)."""
        whole: BaseGeometry = shapely.union_all([mark.area for mark in self.marks if mark.view == view])
        return whole
