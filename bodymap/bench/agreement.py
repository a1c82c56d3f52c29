"""Agreement of a ranked list with the guide: recall, nDCG, first place, wrong side; and the nearest rival's rule."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import shapely

from bodymap.atlas.area import CandidateSide
from bodymap.bench.guide import Area
from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Drawing
from bodymap.ranking.atoms import Atoms

RECALL_AT, NDCG_AT = 12, 10
IN_CORE, IN_SPILLOVER = 0.75, 0.25  # the rival's scores

Named = tuple[str, CandidateSide]


@dataclass(frozen=True)
class Agreement:
    """How one list agrees with one area; all shares 0-1.

    Attributes:
        recall: share of the listed muscles within the first 12.
        ndcg: at 10, gain 2 for essential, 1 for other listed or also.
        first: whether the first muscle is listed or also.
        wrong_side: candidates of the other side that stand above (or without) the painted side's.
        missing: listed muscles not within the first 12; intruding: within the first 10 and neither listed nor also.
    """

    recall: float
    ndcg: float
    first: bool
    wrong_side: int
    missing: tuple[str, ...]
    intruding: tuple[str, ...]


def agreement(named: Sequence[Named], area: Area) -> Agreement:
    """Hold a ranked list of (muscle, side) against an area painted on the left."""
    muscles = list(dict.fromkeys(muscle for muscle, _ in named))
    head = muscles[:RECALL_AT]
    found = [muscle for muscle in area.listed if muscle in head]
    gains = [area.gain(muscle) for muscle in muscles[:NDCG_AT]]
    worth = sorted((area.gain(m) for m in {*area.listed, *area.also}), reverse=True)[:NDCG_AT]
    seen: set[str] = set()
    wrong = 0
    for muscle, side in named:
        if side == "right" and muscle not in seen:
            wrong += 1
        seen.add(muscle)
    return Agreement(
        len(found) / len(area.listed),
        _dcg(gains) / _dcg(worth),
        bool(muscles) and area.gain(muscles[0]) > 0,
        wrong,
        tuple(muscle for muscle in area.listed if muscle not in head),
        tuple(muscle for muscle in muscles[:NDCG_AT] if not area.gain(muscle)),
    )


def _dcg(gains: Sequence[int]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains))


def rival(atoms: Atoms, drawing: Drawing) -> list[Named]:
    """Rank by the nearest rival's rule: a muscle scores by whether its core or spillover holds the paint's centre."""
    scores: dict[Named, float] = {}
    for view in VIEWS:
        paint = drawing.area(view)
        if paint.is_empty:
            continue
        centre = shapely.centroid(paint)
        held = {
            int(i) for i in atoms.in_view[view][atoms.tree[view].query(centre, predicate="intersects")]
        }  # fmt: skip
        for index, owner in enumerate(atoms.candidate):
            side = atoms.side[owner]
            if "+" in atoms.pattern[index] or side == "both":
                continue
            for rows, worth in ((atoms.core, IN_CORE), (atoms.spillover, IN_SPILLOVER)):
                if held & set(rows.members(index).tolist()):
                    name = (atoms.muscle[owner], side)
                    scores[name] = max(scores.get(name, 0.0), worth)
    return sorted(scores, key=lambda name: -scores[name])
