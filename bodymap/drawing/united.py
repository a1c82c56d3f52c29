"""What marks cover together: of the last few it is remembered, and what one more adds costs only itself."""

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

import shapely
from shapely.geometry.base import BaseGeometry

if TYPE_CHECKING:
    from bodymap.drawing.mark import Mark

REMEMBERED = 16

_known: "OrderedDict[tuple[Mark, ...], BaseGeometry]" = OrderedDict()
_lock = Lock()


def united(marks: "tuple[Mark, ...]") -> BaseGeometry:
    """Return the union (mm, body frame) of marks of one view."""
    with _lock:
        whole, before = _known.get(marks), _known.get(marks[:-1])
    if whole is None:
        areas = [mark.area for mark in marks]
        whole = shapely.union_all(areas if before is None else [before, areas[-1]])
    with _lock:
        _known[marks] = whole
        _known.move_to_end(marks)
        if len(_known) > REMEMBERED:
            _known.popitem(last=False)
    return whole
