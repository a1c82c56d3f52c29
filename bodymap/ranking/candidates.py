"""The ranked list: for each muscle on each side its best pattern or combination of patterns."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bodymap.atlas.area import CandidateSide
from bodymap.ranking import score as scoring
from bodymap.ranking.atoms import Atoms, Bools, Floats, Ints
from bodymap.ranking.overlap import Sums

Form = Callable[[scoring.Hits], Floats]

LEAST_MM2 = 1.0  # a candidate has at least this much paint in it
TWO_SIDED_GAIN = 0.10  # of the drawing, that both sides must explain beyond the better one
OTHER_SIDE = 0.10  # of the paint, from which on a second side is painted at all
EVEN = 0.2  # of what is painted of a muscle's patterns; a lean to one side within this (60 to 40) tells nothing
ALIKE = 0.02  # scores of the two sides that differ by no more than this share tell nothing


@dataclass(frozen=True)
class Candidate:
    """A muscle on a side, with why it stands where it does.

    Attributes:
        pattern: the id of its best pattern, or ids joined by '+' when a combination is better.
        score: 0-1 from overlap alone; answers (`bodymap.ranking.evidence`) may double or halve it.
        explained: share of the drawing, weighted by intensity, inside its pattern, 0-1.
        covered, core_covered: share of its pattern, and of its core, that was painted, 0-1.
    """

    muscle: str
    side: CandidateSide
    pattern: str
    score: float
    explained: float
    covered: float
    core_covered: float

    @property
    def patterns(self) -> tuple[str, ...]:
        """The ids of the patterns it is read by."""
        return tuple(self.pattern.split("+"))


@dataclass(frozen=True)
class Standing:
    """Scores by candidate, not yet put into words: cheap enough for every pointer move.

    `order` lists candidates best first; `best` is each candidate's hypothesis; explained, covered and core_covered
    are of that hypothesis.
    """

    atoms: Atoms
    order: Ints
    best: Ints
    scores: Floats
    explained: Floats
    covered: Floats
    core_covered: Floats

    def candidates(self, top: int | None = None) -> list[Candidate]:
        """Return the first `top` candidates (all by default)."""
        return [
            Candidate(
                self.atoms.muscle[c], self.atoms.side[c], self.atoms.pattern[self.best[c]], float(self.scores[c]),
                float(self.explained[c]), float(self.covered[c]), float(self.core_covered[c]),
            )
            for c in self.order[:top].tolist()
        ]  # fmt: skip


def stand(atoms: Atoms, sums: Sums, form: Form = scoring.score) -> Standing:
    """Rank all candidates by `sums` and a score; ties stand in the order of the atlas, left, right, both."""
    scores, explained = np.zeros(len(atoms.muscle)), np.zeros(len(atoms.muscle))
    covered, core_covered = scores.copy(), scores.copy()
    best = np.zeros(len(scores), dtype=np.intp)
    hits = scoring.Hits.of(atoms, sums)
    if not len(hits.hypotheses) or sums.total_weighted <= 0:
        return Standing(atoms, np.zeros(0, dtype=np.intp), best, scores, explained, covered, core_covered)
    scored = form(hits)
    owner = atoms.candidate[hits.hypotheses]
    first = np.flatnonzero(np.diff(owner, prepend=-1))
    candidates = owner[first]
    scores[candidates] = np.maximum.reduceat(scored, first)
    leading = np.flatnonzero(scored >= scores[owner] * (1 - 1e-12))
    chosen = leading[
        np.diff(owner[leading], prepend=-1) > 0
    ]  # of each candidate the first of its best hypotheses: the one of fewest patterns
    best[candidates] = hits.hypotheses[chosen]
    explained[candidates] = hits.explained[chosen]
    covered[candidates] = hits.covered[chosen]
    core_covered[candidates] = hits.core_covered[chosen]
    alive = np.zeros(len(scores), dtype=np.bool_)
    alive[candidates] = (hits.core + hits.spillover)[chosen] >= LEAST_MM2
    alive &= _needed(atoms, sums, explained, scores)
    living = np.flatnonzero(alive)
    order = living[np.argsort(-scores[living], kind="stable")]
    return Standing(atoms, order, best, scores, explained, covered, core_covered)


def _needed(atoms: Atoms, sums: Sums, explained: Floats, scores: Floats) -> Bools:
    """Return which candidates are needed beside the other sides of the same muscle.

    Both sides together are a candidate only where both are painted and together they explain what the better side
    cannot. Where they do not, the other side explains nothing of its own either, and only the better side is kept.
    Sides that score alike (a pattern felt on both sides from one) are told apart by where the paint within the
    muscle's patterns lies; where that is on both sides alike, nothing speaks for one, and both are named.
    """
    needed = np.ones(len(explained), dtype=np.bool_)
    left, right, both = atoms.two_sided.T
    gain = explained[both] - np.maximum(explained[left], explained[right])
    leaning = abs(sums.leftward) > (1 - 2 * OTHER_SIDE) * sums.total_weighted
    one_sided = (gain < TWO_SIDED_GAIN) | leaning
    alike = np.abs(scores[left] - scores[right]) <= ALIKE * np.maximum(scores[left], scores[right])
    lean = _lean(atoms, sums)
    even = one_sided & alike & (np.abs(lean) <= EVEN)
    one_sided &= ~even
    left_better = np.where(alike, lean > 0, scores[left] > scores[right])
    needed[both[one_sided]] = False
    needed[right[even | (one_sided & left_better)]] = False
    needed[left[even | (one_sided & ~left_better)]] = False
    return needed


def _lean(atoms: Atoms, sums: Sums) -> Floats:
    """Return of each muscle with sides how far its paint leans: -1 all on the right, 1 all on the left."""
    sided, count = atoms.owner >= 0, len(atoms.two_sided)
    owner, painted = atoms.owner[sided], sums.weighted[sided]
    whole = np.bincount(owner, weights=painted, minlength=count)
    left = np.bincount(owner, weights=painted * atoms.leftward[sided], minlength=count)
    lean: Floats = np.divide(left, whole, out=np.zeros(count), where=whole > LEAST_MM2 / 10)
    return lean


def best_on_side(
    atoms: Atoms, sums: Sums, muscle: str, side: CandidateSide, pattern: str | None = None
) -> Candidate | None:
    """Return how a muscle, or one pattern of it, reads on one side, whether or not it would be listed.

    None where no paint touches it.
    """
    hits = scoring.Hits.of(atoms, sums)
    scored = scoring.score(hits)
    places = [
        place
        for place, owner in enumerate(atoms.candidate[hits.hypotheses].tolist())
        if atoms.muscle[owner] == muscle
        and atoms.side[owner] == side
        and pattern in {None, atoms.pattern[hits.hypotheses[place]]}
    ]
    if not places:
        return None
    best = max(places, key=lambda place: scored[place])
    return Candidate(
        muscle, side, atoms.pattern[hits.hypotheses[best]], float(scored[best]), float(hits.explained[best]),
        float(hits.covered[best]), float(hits.core_covered[best]),
    )  # fmt: skip
