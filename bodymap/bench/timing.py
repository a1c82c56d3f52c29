"""Times of one thing done many times, and the plain way that they are held against."""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Drawing
from bodymap.ranking.atoms import Atoms

Act = Callable[[], object]
RUNS = 5


@dataclass(frozen=True)
class Times:
    """Milliseconds of one thing done many times."""

    name: str
    ms: list[float]

    @property
    def p50(self) -> float:
        """The median, ms."""
        return statistics.median(self.ms)

    @property
    def p99(self) -> float:
        """The 99th percentile, ms."""
        return float(np.percentile(self.ms, 99))

    def line(self) -> str:
        """Return the row of the table."""
        return f"{self.name:60}{self.p50:10.3f}{self.p99:10.3f}"


def timed(name: str, acts: Iterable[Act]) -> Times:
    """Run each act and return how long each took."""
    ms = []
    for act in acts:
        start = time.perf_counter()
        act()
        ms.append((time.perf_counter() - start) * 1000)
    return Times(name, ms)


def calmest(measure: Callable[[], Times], runs: int = RUNS) -> Times:
    """Return the run with the lowest 99th percentile: on a shared machine the others measure its neighbours."""
    return min((measure() for _ in range(runs)), key=lambda times: times.p99)


class PlainWay:
    """What one would write first: unite all strokes, and intersect the union with every pattern in a loop."""

    def __init__(self, atoms: Atoms) -> None:
        self._patterns: dict[str, list[BaseGeometry]] = {view: [] for view in VIEWS}
        for index, name in enumerate(atoms.pattern):
            if "+" in name or atoms.side[atoms.candidate[index]] == "both":
                continue
            for rows in (atoms.core, atoms.spillover):
                members = rows.members(index)
                for view in VIEWS:
                    parts = [atoms.shapes[a] for a in members if atoms.view[a] == view]
                    if parts:
                        self._patterns[view].append(shapely.union_all(parts))

    def rank(self, drawing: Drawing) -> float:
        """Return the sum of all overlaps (mm2)."""
        total = 0.0
        for view in VIEWS:
            paint = shapely.union_all([mark.area for mark in drawing.marks if mark.view == view])
            for pattern in self._patterns[view]:
                total += shapely.intersection(pattern, paint).area
        return total
