"""The ranked list: for each muscle on each side its best pattern or combination of patterns."""

from dataclasses import dataclass

import numpy as np

from bodymap.atlas.area import CandidateSide
from bodymap.ranking import score as scoring
from bodymap.ranking.atoms import Atoms, Bools, Floats, Ints
from bodymap.ranking.overlap import Sums

LEAST_MM2 = 1.0  # a candidate has at least this much paint in it
TWO_SIDED_GAIN = 0.10  # of the drawing, that both sides must explain beyond the better one
ALIKE = 0.02  # scores of the two sides that differ by no more than this share tell nothing


@dataclass(frozen=True)
class Candidate:
    """A muscle on a side, with why it stands where it does.

    Attributes:
        pattern: the id of its best pattern, or ids joined by '+' when a combination is better.
        score: 0-1.
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

    `order` lists candidates best first; `best` is each candidate's hypothesis.
    """

    atoms: Atoms
    sums: Sums
    order: Ints
    best: Ints
    scores: Floats

    def candidates(self, top: int | None = None) -> list[Candidate]:
        """Return the first `top` candidates (all by default)."""
        order = self.order if top is None else self.order[:top]
        chosen = self.best[order]
        explained = scoring.explained(self.atoms, self.sums)[chosen]
        covered = scoring.covered(self.atoms, self.sums)[chosen]
        core = scoring.core_covered(self.atoms, self.sums)[chosen]
        return [
            Candidate(
                self.atoms.muscle[c], self.atoms.side[c], self.atoms.pattern[h], float(self.scores[c]), float(e),
                float(k), float(o),
            )
            for c, h, e, k, o in zip(order, chosen, explained, covered, core, strict=True)
        ]  # fmt: skip


def stand(atoms: Atoms, sums: Sums) -> Standing:
    """Rank all candidates by `sums`; ties stand in the order of the atlas, left before right before both."""
    scores = scoring.score(atoms, sums)
    count = len(atoms.muscle)
    best = np.full(count, -1, dtype=np.intp)
    if not len(scores) or sums.total_weighted <= 0:
        return Standing(atoms, sums, np.zeros(0, dtype=np.intp), best, np.zeros(count))
    first = np.flatnonzero(np.diff(atoms.candidate, prepend=-1))
    top = np.maximum.reduceat(scores, first)
    reaches = scores >= top[atoms.candidate] * (1 - 1e-12)
    hypotheses = np.flatnonzero(reaches)
    owners, where = np.unique(atoms.candidate[hypotheses], return_index=True)
    best[owners] = hypotheses[where]
    hit = (atoms.core.sums(sums.area) + atoms.spillover.sums(sums.area))[best]
    alive = (hit >= LEAST_MM2) & _needed(atoms, sums, best, top)
    order = np.argsort(-top, kind="stable")
    return Standing(atoms, sums, order[alive[order]], best, top)


def _needed(atoms: Atoms, sums: Sums, best: Ints, scores: Floats) -> Bools:
    """Return which candidates are needed beside the other sides of the same muscle.

    Both sides together are a candidate only where they explain what the better side cannot. Where they do not, the
    other side explains nothing of its own either, and only the better side is kept; sides that score alike (a
    pattern felt on both sides from one) are told apart by where the paint lies.
    """
    explained = scoring.explained(atoms, sums)[best]
    needed = np.ones(len(best), dtype=np.bool_)
    both = np.flatnonzero(np.array(atoms.side) == "both")
    left, right = both - 2, both - 1  # the builder lays left, right, both of a muscle side by side
    gain = explained[both] - np.maximum(explained[left], explained[right])
    one_sided = gain < TWO_SIDED_GAIN
    alike = np.abs(scores[left] - scores[right]) <= ALIKE * np.maximum(scores[left], scores[right])
    left_better = np.where(alike, sums.leftward >= 0, scores[left] > scores[right])
    needed[both[one_sided]] = False
    needed[right[one_sided & left_better]] = False
    needed[left[one_sided & ~left_better]] = False
    return needed
