"""The score: one number from explained and covered.

The form is `explained x covered^TEMPER`, with spillover counting `SPILLOVER` of what core counts, and the explained
share taken of the paint that any pattern reaches. A broad muscle is held down by what of it is not painted; a small
click, which paints little of anything, is held down alike for all; paint that nothing reaches counts against nobody.
"""

from dataclasses import dataclass

import numpy as np

from bodymap.ranking.atoms import Atoms, Floats, Ints
from bodymap.ranking.overlap import Sums, row_sums

SPILLOVER = 0.7
TEMPER = 0.4


@dataclass(frozen=True)
class Hits:
    """What is painted of each hypothesis that the paint touches at all; the others have nothing.

    Attributes:
        hypotheses: which ones, in order.
        core, spillover: mm2 of it that are painted.
        core_weighted, spillover_weighted: the same, weighted by intensity.
        core_size, spillover_size: mm2 it has.
        total, reached, total_weighted, reached_weighted: of the drawing, as in Sums.
    """

    hypotheses: Ints
    core: Floats
    spillover: Floats
    core_weighted: Floats
    spillover_weighted: Floats
    core_size: Floats
    spillover_size: Floats
    total: float
    reached: float
    total_weighted: float
    reached_weighted: float

    @classmethod
    def of(cls, atoms: Atoms, sums: Sums) -> "Hits":
        """Add up the sums over the atoms of each hypothesis that has a painted one."""
        rows = sums.rows or row_sums(atoms, sums)
        area, heavy = rows.area.reshape(-1, 2), rows.weighted.reshape(-1, 2)  # core, spillover
        hypotheses = np.flatnonzero((area[:, 0] > 0) | (area[:, 1] > 0))  # three times as fast as any(axis=1)
        area, heavy = area[hypotheses], heavy[hypotheses]
        return cls(
            hypotheses, area[:, 0], area[:, 1], heavy[:, 0], heavy[:, 1], atoms.core_size[hypotheses],
            atoms.spillover_size[hypotheses], sums.total, sums.reached, sums.total_weighted, sums.reached_weighted,
        )  # fmt: skip

    @property
    def explained(self) -> Floats:
        """The share of the drawing (weighted by intensity) that each hypothesis accounts for, 0-1."""
        return _share(self.core_weighted + self.spillover_weighted, self.total_weighted)

    @property
    def covered(self) -> Floats:
        """The share of each hypothesis's area, core and spillover, that was painted, 0-1."""
        return _share(self.core + self.spillover, self.core_size + self.spillover_size)

    @property
    def core_covered(self) -> Floats:
        """The share of each hypothesis's core that was painted, 0-1."""
        return _share(self.core, self.core_size)


def score(hits: Hits) -> Floats:
    """Return the score of each hypothesis, 0-1."""
    return weigh(hits, SPILLOVER, TEMPER)


def weigh(hits: Hits, spillover: float, temper: float) -> Floats:
    """Return explained x covered^temper with spillover counting `spillover` of what core counts."""
    explained, covered = shares(hits, spillover)
    out: Floats = explained * covered**temper
    return out


def shares(hits: Hits, spillover: float) -> tuple[Floats, Floats]:
    """Return explained (of the paint that any pattern reaches) and covered, spillover counting `spillover` of core."""
    explained = _share(hits.core_weighted + spillover * hits.spillover_weighted, hits.reached_weighted)
    covered = _share(hits.core + spillover * hits.spillover, hits.core_size + spillover * hits.spillover_size)
    return explained, covered


def _share(part: Floats, whole: Floats | float) -> Floats:
    """Return part / whole between 0 and 1; 0 where the whole is nothing."""
    wholes = np.broadcast_to(np.asarray(whole, dtype=np.float64), part.shape)
    share: Floats = np.divide(part, wholes, out=np.zeros_like(part), where=wholes > 1e-9)
    return np.clip(share, 0.0, 1.0)
