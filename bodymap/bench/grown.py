"""Top-1, top-3 and top-5 of every form on every kind of case, beside the rival's rule and plain overlap."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import shapely

from bodymap.bench.agreement import Named, agreement, rival
from bodymap.bench.cases import Case
from bodymap.bench.forms import Form
from bodymap.bench.guide import Area
from bodymap.body.frame import VIEWS
from bodymap.ranking.candidates import Candidate, Standing, stand
from bodymap.ranking.combination import candidate_area, combination
from bodymap.ranking.overlap import Overlap, Sums

SAME_PATTERN = 0.6  # Jaccard of two candidates' patterns from which they are one published pattern


@dataclass
class Tally:
    """How often the muscle that made the drawing stood where, of `cases`."""

    cases: int = 0
    top: dict[int, int] = field(default_factory=lambda: {1: 0, 3: 0, 5: 0})
    tied: int = 0
    wrong_side: int = 0
    both_found: int = 0
    coinciding: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    lost: list[str] = field(default_factory=list)

    def share(self, place: int) -> float:
        """Return the share of cases with the muscle within the first `place`."""
        return self.top[place] / self.cases if self.cases else 0.0


def place_of(named: Sequence[Named], wanted: Named) -> int:
    """Return the place (from 1) of a candidate in a list that shows each muscle once; 0 when it is not there."""
    seen: list[str] = []
    for muscle, side in named:
        if muscle in seen:
            continue
        seen.append(muscle)
        if (muscle, side) == wanted:
            return len(seen)
        if muscle == wanted[0]:
            return 0
    return 0


def of_form(cases: Sequence[tuple[Case, Sums]], overlap: Overlap, form: Form) -> dict[str, Tally]:
    """Rank every case with one form."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for case, sums in cases:
        standing = stand(overlap.atoms, sums, form)
        _count(tallies[case.kind], [(c.muscle, c.side) for c in standing.candidates()], case, sums.leftward)
    return tallies


def of_rival(cases: Sequence[tuple[Case, Sums]], overlap: Overlap) -> dict[str, Tally]:
    """Rank every case with the rival's rule."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for case, sums in cases:
        _count(tallies[case.kind], rival(overlap.atoms, case.drawing), case, sums.leftward)
    return tallies


def _count(tally: Tally, named: Sequence[Named], case: Case, leftward: float) -> None:
    """Count one ranked list; a side is wrong where most paint (leftward, mm2) lies on the side that is named second."""
    tally.cases += 1
    places = [place_of(named, wanted) for wanted in case.made_by]
    for most in tally.top:
        tally.top[most] += all(0 < place <= most for place in places)
    if not all(0 < place <= 5 for place in places):
        tally.lost.append(case.made_by[0][0])
    sides = dict(reversed(named))  # the first of each muscle wins
    for muscle, side in case.made_by:
        tally.wrong_side += side == "left" and leftward > 0 and sides.get(muscle) == "right"


def in_use(cases: Sequence[tuple[Case, Sums]], overlap: Overlap) -> dict[str, Tally]:
    """Rank every case with the form in use; also count ties of one published pattern, and combinations found."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for case, sums in cases:
        tally = tallies[case.kind]
        standing = stand(overlap.atoms, sums)
        candidates = standing.candidates()
        _count(tally, [(c.muscle, c.side) for c in candidates], case, sums.leftward)
        if len(case.made_by) > 1:
            named = {(m.muscle, m.side) for m in combination(overlap, case.drawing)}
            tally.both_found += named >= set(case.made_by)
        else:
            tally.tied += _first_but_for_twins(tally, candidates, case, standing, overlap)
    return tallies


def _first_but_for_twins(
    tally: Tally, candidates: list[Candidate], case: Case, _standing: Standing, overlap: Overlap
) -> bool:
    """Return whether only candidates of the same published pattern stand above the one that made the drawing."""
    own = next((c for c in candidates if (c.muscle, c.side) == case.made_by[0]), None)
    if own is None:
        return False
    for other in candidates:
        if other is own:
            return True
        if _likeness(overlap, own, other) < SAME_PATTERN:
            return False
        tally.coinciding[own.muscle].add(other.muscle)
    return True


def _likeness(overlap: Overlap, one: Candidate, two: Candidate) -> float:
    """Return the Jaccard index of two candidates' patterns, both views together."""
    shared = union = 0.0
    for view in VIEWS:
        a, b = (candidate_area(overlap.atoms, c, view) for c in (one, two))
        shared += shapely.intersection(a, b).area
        union += shapely.union(a, b).area
    return shared / union if union else 0.0


def guide_of_form(areas: Sequence[Area], overlap: Overlap, form: Form) -> tuple[float, float]:
    """Return mean recall@12 and nDCG@10 of a form on the published guide."""
    found = []
    for area in areas:
        standing = stand(overlap.atoms, overlap.of(area.drawing), form)
        found.append(agreement([(c.muscle, c.side) for c in standing.candidates()], area))
    return sum(f.recall for f in found) / len(found), sum(f.ndcg for f in found) / len(found)
