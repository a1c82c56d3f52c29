"""How well the ranking agrees with published pain-and-muscle guides: with the literature, not with the clinic."""

import json
import statistics

from bodymap.bench.agreement import Agreement, agreement, rival
from bodymap.bench.cases import cases
from bodymap.bench.forms import FORMS
from bodymap.bench.grown import Tally, guide_of_form, in_use, of_form, of_rival
from bodymap.bench.guide import Area, areas
from bodymap.body.figure import load_figure
from bodymap.ranking.engine import Engine
from bodymap.ranking.overlap import Overlap

DISCLAIMER = "This is agreement with the literature and with geometry, not clinical accuracy."


def run(*, as_json: bool = False, forms: bool = True) -> int:
    """Print agreement with the guide, worst area first; then every form of the score on the grown cases."""
    engine = Engine.ready()
    overlap = engine.overlap("neutral")
    guide = list(areas(load_figure("neutral")))
    found = {area.id: agreement([(c.muscle, c.side) for c in engine.candidates(area.drawing)], area) for area in guide}
    rivals = {area.id: agreement(rival(overlap.atoms, area.drawing), area) for area in guide}
    if as_json:
        print(json.dumps({"bodymap": _totals(found), "rival": _totals(rivals)}))
        return 0
    _print_guide(found, rivals)
    if forms:
        _print_cases(engine, overlap, guide)
    print(DISCLAIMER)
    return 0


def _print_guide(found: dict[str, Agreement], rivals: dict[str, Agreement]) -> None:
    print(f"{'area of the guide':32}{'recall@12':>10}{'nDCG@10':>9}  first  wrong side   (worst first)")
    for name, result in sorted(found.items(), key=lambda item: item[1].recall + item[1].ndcg):
        yes = "yes" if result.first else "NO"
        print(f"{name:32}{result.recall:10.2f}{result.ndcg:9.2f}  {yes:5}{result.wrong_side:8}")
        for word, names in (("missing", result.missing), ("intrudes", result.intruding)):
            if names:
                print(f"      {word}: {', '.join(names)}")
    for name, results in ((f"all {len(found)} areas", found), ("the rival's rule", rivals)):
        t = _totals(results)
        print(f"{name:32}{t['recall']:10.3f}{t['ndcg']:9.3f}  {t['first']:5.3f}{t['wrong_side']:8.0f}")


def _totals(results: dict[str, Agreement]) -> dict[str, float]:
    return {
        "recall": statistics.mean(r.recall for r in results.values()),
        "ndcg": statistics.mean(r.ndcg for r in results.values()),
        "first": statistics.mean(r.first for r in results.values()),
        "wrong_side": float(sum(r.wrong_side for r in results.values())),
    }


def _print_cases(engine: Engine, overlap: Overlap, guide: list[Area]) -> None:
    made = [(case, overlap.of(case.drawing)) for case in cases(engine.atlas, load_figure("neutral"))]
    ours = in_use(made, overlap)
    print(f"\n{'the form in use':34}{'cases':>6}{'top-1':>8}{'or tied':>8}{'top-3':>8}{'top-5':>8}  wrong side")
    for kind, tally in ours.items():
        tied = f"{tally.tied / tally.cases:8.3f}" if kind != "two muscles" else " " * 8
        tops = f"{tally.share(3):8.3f}{tally.share(5):8.3f}"
        print(f"{kind:34}{tally.cases:6}{tally.share(1):8.3f}{tied}{tops}{tally.wrong_side:8}")
    mix = ours["two muscles"]
    print(f"both muscles of a mix are in the combination: {mix.both_found / mix.cases:.3f}")
    _print_twins(ours["clean pattern"])
    print(
        f"\n{'form (mean of one-muscle kinds)':42}{'top-1':>7}{'top-3':>7}{'top-5':>7}{'recall@12':>11}{'nDCG@10':>9}"
    )
    for name, form in FORMS.items():
        recall, ndcg = guide_of_form(guide, overlap, form)
        print(f"{name:42}{_means(of_form(made, overlap, form))}{recall:11.3f}{ndcg:9.3f}")
    rivals = [agreement(rival(overlap.atoms, area.drawing), area) for area in guide]
    recall, ndcg = (statistics.mean(getattr(r, part) for r in rivals) for part in ("recall", "ndcg"))
    name = "the rival's rule"
    print(f"{name:42}{_means(of_rival(made, overlap))}{recall:11.3f}{ndcg:9.3f}")


def _means(tallies: dict[str, Tally]) -> str:
    """Return the mean over kinds of one-muscle cases, so that no kind outweighs another."""
    kinds = [tally for kind, tally in tallies.items() if kind != "two muscles"]
    return "".join(f"{statistics.mean(tally.share(place) for tally in kinds):7.3f}" for place in (1, 3, 5))


def _print_twins(clean: Tally) -> None:
    """Name the muscles whose published patterns coincide, and those a clean pattern does not bring within five."""
    for muscle, others in sorted(clean.coinciding.items()):
        print(f"      same pattern: {muscle} = {', '.join(sorted(others))}")
    if clean.lost:
        print(f"      not within five from its clean pattern: {', '.join(clean.lost)}")
