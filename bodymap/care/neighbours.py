"""What is done so near each other on the body that the one presses or stretches the place of the other."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle, Press, Site
from bodymap.atlas.shape import locate
from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS, View

NEAR_MM = 150.0  # what is done closer than this is done to neighbours
SIGNS: dict[CandidateSide, tuple[float, ...]] = {"right": (-1.0,), "both": (1.0, -1.0)}  # of x

Sites = Sequence[Press | Site]


class OnSide(Protocol):
    """A muscle on a side; None where nothing tells on which, and it may be either."""

    @property
    def muscle(self) -> Muscle:
        """The muscle."""

    @property
    def side(self) -> CandidateSide | None:
        """Its side."""


class Lies(OnSide, Protocol):
    """A place of a muscle on a side."""

    @property
    def sites(self) -> Sites:
        """Where it is."""


@dataclass(frozen=True)
class Place:
    """Where a step of a muscle, by its title, is or was done; without a step of that title, where the muscle lies."""

    muscle: Muscle
    side: CandidateSide | None
    step: str = ""

    @property
    def sites(self) -> Sites:
        """Where it is."""
        at = next((step.at for step in self.muscle.self_care if step.title == self.step), ())
        return at or presses(self.muscle)


def presses(muscle: Muscle) -> Sites:
    """Return where a muscle is pressed."""
    return [pattern.press for pattern in muscle.patterns]


def places(done: Iterable[tuple[str, str]], muscles: Mapping[str, Muscle], known: Iterable[OnSide]) -> list[Place]:
    """Return where steps, as (muscle id, title), were done, each on the side its muscle has among the `known`."""
    sides = {one.muscle.id: one.side for one in known}
    return [Place(muscles[key], sides.get(key), title) for key, title in sorted(done) if key in muscles]


def near(one: Lies, other: Lies, figure: Figure) -> bool:
    """Whether they are the same muscle, on whichever side, or neighbours."""
    return one.muscle.id == other.muscle.id or apart_mm(one, other, figure) < NEAR_MM


def apart_mm(one: Lies, other: Lies, figure: Figure) -> float:
    """Return the least distance (mm) between sites of the two that lie on the same view."""
    apart = math.inf
    for view in VIEWS:
        here, there = _spots(one, view, figure), _spots(other, view, figure)
        if len(here) and len(there):
            apart = min(apart, float(np.linalg.norm(here[:, None] - there[None], axis=2).min()))
    return apart


def _spots(one: Lies, view: View, figure: Figure) -> np.ndarray:
    signs = SIGNS.get(one.side or "both", (1.0,))
    found = [locate(site.at, view, figure) for site in one.sites if site.view == view]
    return np.array([(sign * x, y) for x, y in found for sign in signs]).reshape(-1, 2)
