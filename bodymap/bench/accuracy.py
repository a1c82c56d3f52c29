"""How well the ranking agrees with published pain-and-muscle guides: with the literature, not with the clinic."""

import json
import statistics
from collections.abc import Callable

from bodymap.bench.agreement import Agreement, Named, agreement, rival
from bodymap.bench.guide import Area, areas
from bodymap.body.figure import load_figure
from bodymap.ranking.engine import Engine

Rule = Callable[[Area], list[Named]]


def run(*, as_json: bool = False) -> int:
    """Print the agreement of each area, worst first, and of the whole, beside the rival's rule."""
    engine = Engine.ready()
    overlap = engine.overlap("neutral")
    cases = list(areas(load_figure("neutral")))

    def ours(area: Area) -> list[Named]:
        return [(c.muscle, c.side) for c in engine.candidates(area.drawing)]

    def theirs(area: Area) -> list[Named]:
        return rival(overlap.atoms, area.drawing)

    found = {area.id: agreement(ours(area), area) for area in cases}
    rivals = {area.id: agreement(theirs(area), area) for area in cases}
    if as_json:
        print(json.dumps({"bodymap": _totals(found), "rival": _totals(rivals)}))
        return 0
    print(f"{'area':32}{'recall@12':>10}{'nDCG@10':>9}  first  wrong side   (worst first)")
    for area in sorted(cases, key=lambda area: found[area.id].recall + found[area.id].ndcg):
        print(_line(area.id, found[area.id]))
        for word, names in (("missing", found[area.id].missing), ("intrudes", found[area.id].intruding)):
            if names:
                print(f"      {word}: {', '.join(names)}")
    print()
    for name, results in ((f"all {len(cases)} areas", found), ("the rival's rule", rivals)):
        totals = _totals(results)
        print(
            f"{name:32}{totals['recall']:10.3f}{totals['ndcg']:9.3f}  {totals['first']:5.3f}{totals['wrong_side']:8.0f}"
        )
    print("This is agreement with the literature, not clinical accuracy.")
    return 0


def _line(name: str, result: Agreement) -> str:
    return f"{name:32}{result.recall:10.2f}{result.ndcg:9.2f}  {'yes' if result.first else 'NO':5}{result.wrong_side:8}"


def _totals(results: dict[str, Agreement]) -> dict[str, float]:
    return {
        "recall": statistics.mean(r.recall for r in results.values()),
        "ndcg": statistics.mean(r.ndcg for r in results.values()),
        "first": statistics.mean(r.first for r in results.values()),
        "wrong_side": float(sum(r.wrong_side for r in results.values())),
    }
