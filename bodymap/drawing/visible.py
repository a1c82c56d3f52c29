"""What of each mark is seen: later paint lies over earlier paint, so that every spot has one intensity."""

from collections.abc import Sequence
from functools import lru_cache
from threading import Lock

import numpy as np
import shapely
from shapely import MultiPolygon

from bodymap.body.frame import without
from bodymap.drawing.mark import Mark
from bodymap.last_used import ENTRY, LastUsed

_MOST = 60_000  # points of what is remembered: some 5 MB, or what two drawings need


@lru_cache(maxsize=4)
def visible_of(marks: tuple[Mark, ...]) -> tuple[tuple[Mark, MultiPolygon], ...]:
    """Return (mark, its visible area in mm) for each mark that is seen; of the last few drawings it is remembered."""
    return tuple(VisibleParts().of(marks))


def strongest(marks: tuple[Mark, ...]) -> int:
    """Return the highest intensity that is seen (0-10), 0 without marks; one more mark costs only itself."""
    with _lock:
        return _strong.strongest(marks)


class VisibleParts:
    """The visible part of each mark, remembered per mark and the later marks over it.

    Marks are immutable, so after a stroke or an undo only the parts that changed are cut again; an unchanged
    part is returned as the same object.
    """

    def __init__(self) -> None:
        self._known = LastUsed[tuple[Mark, ...], MultiPolygon](_MOST)

    def of(self, marks: Sequence[Mark]) -> list[tuple[Mark, MultiPolygon]]:
        """Return (mark, its visible area in mm) for each mark that is not wholly covered, in order."""
        seen: list[tuple[Mark, MultiPolygon]] = []
        boxes = shapely.bounds([mark.area for mark in marks]).reshape(-1, 4)
        shown = np.zeros(len(marks), dtype=np.bool_)
        for index in range(len(marks) - 1, -1, -1):
            mark = marks[index]
            left, top, right, bottom = boxes[index]
            later = boxes[index + 1 :]
            near = (later[:, 0] < right) & (later[:, 2] > left) & (later[:, 1] < bottom) & (later[:, 3] > top)
            near &= shown[index + 1 :]  # what is wholly covered covers nothing that its cover does not
            over = tuple(marks[index + 1 + k] for k in near.nonzero()[0] if marks[index + 1 + k].view == mark.view)
            part = self._part(mark, over)
            if not part.is_empty:
                shown[index] = True
                seen.append((mark, part))
        self._known.forget(2 * len(marks))
        return seen[::-1]

    def strongest(self, marks: Sequence[Mark]) -> int:
        """Return the highest intensity of the marks that are not wholly covered, 0 without any."""
        found = 0
        for index in sorted(range(len(marks)), key=lambda index: (marks[index].intensity, index), reverse=True):
            mark = marks[index]
            over = tuple(other for other in marks[index + 1 :] if other.view == mark.view)
            if not self._part(mark, over).is_empty:
                found = mark.intensity
                break
        self._known.forget(2 * len(marks))
        return found

    def _part(self, mark: Mark, over: tuple[Mark, ...]) -> MultiPolygon:
        if not over:
            return mark.area
        key = (mark, *over)
        part = self._known.get(key)
        if part is None:
            before = self._known.get(key[:-1])  # as it was seen before the last mark was painted
            part = _left(mark.area, over[::-1]) if before is None else _left(before, over[-1:])
            self._known.put(key, part, ENTRY + int(shapely.get_num_coordinates(mark.area)))  # it keeps that area
        return part


def _left(area: MultiPolygon, over: Sequence[Mark]) -> MultiPolygon:
    """Return what marks leave of an area, the same object where none of them meets it.

    They are taken away one by one, since what is left soon is little; to unite them first takes several times as long.
    """
    for mark in over:
        if area.is_empty:
            break
        area = without(area, mark.area)
    return area


_strong, _lock = VisibleParts(), Lock()
