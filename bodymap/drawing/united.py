"""What marks cover together: of the last few it is remembered, and what one more adds costs only itself."""

from typing import TYPE_CHECKING

import shapely
from shapely.geometry.base import BaseGeometry

from bodymap.last_used import LastUsed

if TYPE_CHECKING:
    from bodymap.drawing.mark import Mark

REMEMBERED = 16

_known: "LastUsed[tuple[Mark, ...], BaseGeometry]" = LastUsed(REMEMBERED)


def united(marks: "tuple[Mark, ...]") -> BaseGeometry:
    """Return the union (mm, body frame) of marks of one view."""
    whole = _known.get(marks)
    if whole is None:
        before, areas = _known.get(marks[:-1]), [mark.area for mark in marks]
        whole = shapely.union_all(areas if before is None else [before, areas[-1]])
        _known.put(marks, whole, 1)
        _known.forget(1)
    return whole
