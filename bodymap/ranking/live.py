"""Running sums while a stroke grows: each move measures only what it adds, and what that covers of earlier marks."""

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import OVERLAY_GRID_MM, OVERLAY_OFF_MM2, VIEWS, View, areas_of
from bodymap.drawing.mark import Drawing
from bodymap.ranking.atoms import Floats, Objects
from bodymap.ranking.edges import Edges, shared
from bodymap.ranking.overlap import Overlap, leftward, near, reached_of, row_sums


class LiveOverlap:
    """The sums of a drawing and of the stroke that grows over it."""

    def __init__(self, overlap: Overlap, drawing: Drawing) -> None:
        self._atoms = overlap.atoms
        self.sums = overlap.of(drawing).copy()
        self._rows = self.sums.rows = row_sums(self._atoms, self.sums)
        self._marks: dict[View, tuple[Floats, shapely.STRtree, Edges]] = {}
        self.marks = len(drawing.marks)  # of the drawing that it grows over
        visible = overlap.visible(drawing)
        for view in VIEWS:
            here = [(mark, area) for mark, area in visible if mark.view == view]
            areas = np.array([area for _, area in here], dtype=object)
            weights = np.array([mark.weight for mark, _ in here], dtype=np.float64)
            self._marks[view] = (weights, shapely.STRtree(areas), Edges.of(areas))

    def paint(self, view: View, added: BaseGeometry, weight: float) -> None:
        """Paint `added` (mm, new to this stroke) with `weight` over whatever lies there."""
        if not added.is_empty:
            weights, areas = self._under(view, added)
            ones = np.concatenate(([1.0], np.full(len(weights), -1.0)))
            self._add(view, added, [added, *areas], ones, np.concatenate(([weight], -weights)))

    def erase(self, view: View, added: BaseGeometry) -> None:
        """Take away the paint under `added` (mm, new to this stroke)."""
        if not added.is_empty:
            weights, areas = self._under(view, added)
            if len(areas):
                self._add(view, added, areas, np.full(len(weights), -1.0), -weights)

    def _under(self, view: View, added: BaseGeometry) -> tuple[Floats, list[BaseGeometry]]:
        """Return the weight of each mark that is seen under `added`, and what of it lies there.

        Where edges nearly coincide, as along the silhouette and where strokes are mirrored, GEOS may cut out up to all
        of `added`; what it cuts is held against the sum over edges, and cut on a grid where that says otherwise.
        """
        weights, tree, edges = self._marks[view]
        under = tree.query(added, predicate="intersects")
        if not len(under):
            return weights[under], []
        areas = tree.geometries[under]
        covered = shapely.intersection(areas, added)
        right = shared(Edges.of(added), edges.near(under, added.bounds))[0]
        wrong = np.abs(shapely.area(covered) - right) > OVERLAY_OFF_MM2
        covered[wrong] = shapely.intersection(areas[wrong], added, grid_size=OVERLAY_GRID_MM)
        parts = [areas_of(area) for area in covered]
        seen = [place for place, area in enumerate(parts) if not area.is_empty]
        return weights[under[seen]], [parts[place] for place in seen]

    def _add(self, view: View, ground: BaseGeometry, areas: list[BaseGeometry], times: Floats, weights: Floats) -> None:
        """Add each of `areas`, all within `ground`, `times` over, and `weights` of it to the weighted sums."""
        atoms, sums = self._atoms, self.sums
        objects: Objects = np.array(areas, dtype=object)
        edges, totals = Edges.of(objects), shapely.area(objects)
        index, inside = near(atoms, view, ground)
        found = np.repeat(totals[:, None], len(index), axis=1)
        found[:, ~inside] = shared(edges, atoms.edges.near(index[~inside], ground.bounds))
        reached = totals if inside.any() else np.minimum(reached_of(atoms, view, ground, edges), totals)
        area, weighted = times @ found, weights @ found
        sums.area[index] += area
        sums.weighted[index] += weighted
        sums.total += float(times @ totals)
        sums.total_weighted += float(weights @ totals)
        sums.reached += float(times @ reached)
        sums.reached_weighted += float(weights @ reached)
        sums.leftward += float(weights @ np.array([leftward(one) for one in areas]))
        met = np.flatnonzero(found.any(axis=0))
        rows, place = atoms.roles.pairs(index[met])
        np.add.at(self._rows.area, rows, area[met[place]])
        np.add.at(self._rows.weighted, rows, weighted[met[place]])
