"""A mark is one thing the person painted; a drawing is all marks of one moment."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import FigureName
from bodymap.body.frame import LEAST_MM2, View, areas_of
from bodymap.drawing.feel import MAX_INTENSITY, MAX_NOTE, QUALITIES, Quality
from bodymap.drawing.united import united

__all__ = ["MAX_INTENSITY", "MAX_NOTE", "QUALITIES", "Drawing", "Mark", "Quality"]


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
        stroke: 0, or the number of the stroke that went round the side of the body and left a mark on either view; the
            marks of a drawing that have the same number belong together.
    """

    view: View
    area: MultiPolygon
    intensity: int = 5
    quality: Quality = "aching"
    note: str = ""
    stroke: int = 0

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

    def with_replaced(self, changes: Mapping[Mark, Sequence[Mark]]) -> "Drawing":
        """Return the drawing with the others (or none) that `changes` gives for a mark where that mark was."""
        return Drawing(self.figure, tuple(new for mark in self.marks for new in changes.get(mark, (mark,))))

    def cut(self, left: Callable[[Mark], BaseGeometry | None]) -> "Drawing":
        """Return the drawing with what `left` leaves of each mark (mm), None for all of it.

        Marks that are left whole stay the same objects; what is less than the least area goes.
        """
        marks = []
        for mark in self.marks:
            some = left(mark)
            if some is None or some is mark.area:
                marks.append(mark)
                continue
            rest = areas_of(some)
            if rest.area >= LEAST_MM2:
                marks.append(replace(mark, area=rest))
        return Drawing(self.figure, tuple(marks))

    def together(self, mark: Mark) -> tuple[Mark, ...]:
        """Return the marks that belong together with `mark`, itself among them."""
        if not mark.stroke:
            return (mark,)
        return tuple(other for other in self.marks if other.stroke == mark.stroke)

    @property
    def next_stroke(self) -> int:
        """The number of a stroke that no mark has yet."""
        return 1 + max((mark.stroke for mark in self.marks), default=0)

    def area(self, view: View) -> BaseGeometry:
        """Return all that is painted on `view` (mm, body frame); of the last few drawings it is remembered."""
        return united(tuple(mark for mark in self.marks if mark.view == view))
