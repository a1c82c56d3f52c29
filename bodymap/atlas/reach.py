"""Which muscles send pain into an area of the body, and into which areas a muscle sends pain.

The overlaps are Shapely's, exact. Areas and patterns are mirror images about the midline, so each muscle's patterns are
laid over the areas once, as they are written, for the left; the right follows. It is done when first asked, for it
takes a moment, and remembered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import shapely
from shapely import STRtree

from bodymap.atlas.area import BOTH_SIDES, CandidateSide, PatternArea, pattern_areas
from bodymap.atlas.muscle import Muscle
from bodymap.body.areas import Area, areas
from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS, View

_OTHER = {"left": "right", "right": "left"}
LEAST = 0.02  # what covers less than this of the area, and lies in it with less of itself, only grazes it


@dataclass(frozen=True)
class Reach:
    """How far one pattern of a muscle on a side reaches into one area, as shares 0-1.

    Attributes:
        muscle, side, pattern: ids; the side is left, right or midline, or both for a published two-sided pattern.
        area: the id of the area.
        core, spillover: how much of the area lies in the pattern's core, and in its spillover.
        of_core, of_spillover: how much of the pattern's core, and of its spillover, lies in the area.
    """

    muscle: str
    side: CandidateSide
    pattern: str
    area: str
    core: float
    spillover: float
    of_core: float
    of_spillover: float


class Reaches:
    """The muscles of an atlas over the areas of one figure.

    Args:
        muscles: by id.
        figure: the body.
        found: its areas, or others in their stead: mirror images of each other by their ids (see `mirror_id`).
    """

    def __init__(self, muscles: Mapping[str, Muscle], figure: Figure, found: tuple[Area, ...] | None = None) -> None:
        self._muscles = muscles
        self._figure = figure
        self._areas = areas(figure) if found is None else found
        self._trees: dict[View, tuple[STRtree, list[Area]]] = {}
        for view in VIEWS:
            here = [area for area in self._areas if area.view == view]
            self._trees[view] = (STRtree([area.shape for area in here]), here)
        self._written: dict[str, tuple[Reach, ...]] = {}
        self._by_area: Mapping[str, Sequence[Reach]] | None = None

    def of_muscle(self, muscle: str, side: CandidateSide = "left") -> tuple[Reach, ...]:
        """Return each area that a muscle of this side reaches, by the pattern that reaches it best.

        First what most of a pattern's core lies in. A muscle on the midline has no sides, whatever is asked; `both` is
        what its left and its right reach, and its two-sided pattern.
        """
        written = self._of_written(muscle)
        whole = [reach for reach in written if reach.side == "midline"]
        left = [reach for reach in written if reach.side == "left"]
        right = [mirrored(reach) for reach in left]
        two = [reach for reach in written if reach.side == "both"]
        reached = {"left": left, "right": right, "both": [*left, *right, *two], "midline": []}[side]
        best: dict[str, Reach] = {}
        for reach in sorted((*whole, *reached), key=lambda reach: (-reach.of_core, -reach.of_spillover)):
            best.setdefault(reach.area, reach)
        return tuple(best.values())

    def of_area(self, area: str) -> tuple[Reach, ...]:
        """Return each muscle that reaches the area, on the side and by the pattern that reach it best.

        First what holds most of the area in its core, then in its spillover.
        """
        reached = self.laid()
        direct = reached.get(area, ())
        across = [mirrored(reach) for reach in reached.get(mirror_id(area), ()) if reach.side == "left"]
        best: dict[str, Reach] = {}
        for reach in sorted((*direct, *across), key=lambda reach: (-reach.core, -reach.spillover)):
            best.setdefault(reach.muscle, reach)
        return tuple(best.values())

    @property
    def ready(self) -> bool:
        """Whether every muscle has been laid over the areas."""
        return self._by_area is not None

    def laid(self) -> Mapping[str, Sequence[Reach]]:
        """Lay every muscle over the areas, which takes up to a second once; return what reaches each, as written.

        Safe to call from another thread.
        """
        if self._by_area is None:
            by_area: dict[str, list[Reach]] = {}
            for muscle in self._muscles:
                for reach in self._of_written(muscle):
                    by_area.setdefault(reach.area, []).append(reach)
            self._by_area = by_area
        return self._by_area

    def _of_written(self, key: str) -> tuple[Reach, ...]:
        """Return what every pattern of a muscle reaches, as it is written for the left, and its two-sided pattern."""
        if key not in self._written:
            muscle = self._muscles[key]
            side: CandidateSide = "midline" if muscle.midline else "left"
            laid: list[tuple[CandidateSide, PatternArea]]
            laid = [(side, pattern) for pattern in pattern_areas(muscle, side, self._figure)]
            if muscle.both_sides:
                both = pattern_areas(muscle, "both", self._figure)
                laid += [("both", pattern) for pattern in both if pattern.id == BOTH_SIDES]
            self._written[key] = tuple(reach for on, pattern in laid for reach in self._over(key, on, pattern))
        return self._written[key]

    def _over(self, muscle: str, side: CandidateSide, pattern: PatternArea) -> list[Reach]:
        """Lay one pattern over the areas."""
        whole_core = sum(zone.area for zone in pattern.core.values())
        whole_spill = sum(zone.area for zone in pattern.spillover.values())
        found = []
        for view, (tree, here) in self._trees.items():
            core, spill = pattern.core[view], pattern.spillover[view]
            near = sorted({*tree.query(core).tolist(), *tree.query(spill).tolist()})
            shapes = tree.geometries[near]
            in_core = shapely.area(shapely.intersection(shapes, core)).tolist()
            in_spill = shapely.area(shapely.intersection(shapes, spill)).tolist()
            for place, core_mm2, spill_mm2 in zip(near, in_core, in_spill, strict=True):
                area = here[place]
                size = area.shape.area
                reach = Reach(
                    muscle,
                    side,
                    pattern.id,
                    area.id,
                    core_mm2 / size,
                    spill_mm2 / size,
                    core_mm2 / whole_core if whole_core else 0.0,
                    spill_mm2 / whole_spill if whole_spill else 0.0,
                )
                if max(reach.core, reach.spillover, reach.of_core, reach.of_spillover) >= LEAST:
                    found.append(reach)
        return found


def mirrored(reach: Reach) -> Reach:
    """Return what a muscle of the left reaches as the right one does."""
    return replace(reach, side="right", area=mirror_id(reach.area))


def mirror_id(area: str) -> str:
    """Return the id of the area that is the mirror image of this one; its own on the midline."""
    view, side, part = area.split("/")
    return f"{view}/{_OTHER.get(side, side)}/{part}"
