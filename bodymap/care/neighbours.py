"""Which muscles lie so near each other that what presses or stretches the one does so to the place of the other."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle
from bodymap.atlas.shape import locate
from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS, View

NEAR_MM = 150.0  # press points closer than this are neighbours
SIGNS: dict[CandidateSide, tuple[float, ...]] = {"right": (-1.0,), "both": (1.0, -1.0)}  # of x


class Lies(Protocol):
    """A muscle on a side; None where nothing tells on which, and it may be either."""

    @property
    def muscle(self) -> Muscle:
        """The muscle."""

    @property
    def side(self) -> CandidateSide | None:
        """Its side."""


@dataclass(frozen=True)
class Place:
    """Where a muscle lies."""

    muscle: Muscle
    side: CandidateSide | None


def places(keys: Iterable[str], muscles: Mapping[str, Muscle], known: Iterable[Lies]) -> list[Place]:
    """Return the places of those of `keys` that are muscles, each on the side it has among the `known`."""
    sides = {one.muscle.id: one.side for one in known}
    return [Place(muscles[key], sides.get(key)) for key in sorted(keys) if key in muscles]


def near(one: Lies, other: Lies, figure: Figure) -> bool:
    """Whether they are the same muscle, on whichever side, or neighbours."""
    return one.muscle.id == other.muscle.id or apart_mm(one, other, figure) < NEAR_MM


def apart_mm(one: Lies, other: Lies, figure: Figure) -> float:
    """Return the least distance (mm) between press points of the two that lie on the same view."""
    apart = math.inf
    for view in VIEWS:
        here, there = _spots(one, view, figure), _spots(other, view, figure)
        if len(here) and len(there):
            apart = min(apart, float(np.linalg.norm(here[:, None] - there[None], axis=2).min()))
    return apart


def _spots(one: Lies, view: View, figure: Figure) -> np.ndarray:
    signs = SIGNS.get(one.side or "both", (1.0,))
    found = [locate(p.press.at, view, figure) for p in one.muscle.patterns if p.press.view == view]
    return np.array([(sign * x, y) for x, y in found for sign in signs]).reshape(-1, 2)
