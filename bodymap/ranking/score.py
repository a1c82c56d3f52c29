"""The score: one number from explained and covered.

The form is `explained x covered^TEMPER`, with spillover counting `SPILLOVER` of what core counts, and the explained
share taken of the paint that any pattern reaches. A broad muscle is held down by what of it is not painted; a small
click, which paints little of anything, is held down alike for all; paint that nothing reaches counts against nobody.
"""

import numpy as np

from bodymap.ranking.atoms import Atoms, Floats
from bodymap.ranking.overlap import Sums

SPILLOVER = 0.5
TEMPER = 0.3


def explained(atoms: Atoms, sums: Sums) -> Floats:
    """Return for each hypothesis the share of the drawing (weighted by intensity) that it accounts for, 0-1."""
    hit = atoms.core.sums(sums.weighted) + atoms.spillover.sums(sums.weighted)
    return _share(hit, sums.total_weighted)


def covered(atoms: Atoms, sums: Sums) -> Floats:
    """Return for each hypothesis the share of its area, core and spillover, that was painted, 0-1."""
    hit = atoms.core.sums(sums.area) + atoms.spillover.sums(sums.area)
    return _share(hit, atoms.core_size + atoms.spillover_size)


def core_covered(atoms: Atoms, sums: Sums) -> Floats:
    """Return for each hypothesis the share of its core that was painted, 0-1."""
    return _share(atoms.core.sums(sums.area), atoms.core_size)


def score(atoms: Atoms, sums: Sums) -> Floats:
    """Return the score of each hypothesis, 0-1."""
    hit = atoms.core.sums(sums.weighted) + SPILLOVER * atoms.spillover.sums(sums.weighted)
    painted = atoms.core.sums(sums.area) + SPILLOVER * atoms.spillover.sums(sums.area)
    size = atoms.core_size + SPILLOVER * atoms.spillover_size
    out: Floats = _share(hit, sums.reached_weighted) * _share(painted, size) ** TEMPER
    return out


def _share(part: Floats, whole: Floats | float) -> Floats:
    """Return part / whole between 0 and 1; 0 where the whole is nothing."""
    wholes = np.broadcast_to(np.asarray(whole, dtype=np.float64), part.shape)
    share: Floats = np.divide(part, wholes, out=np.zeros_like(part), where=wholes > 1e-9)
    return np.clip(share, 0.0, 1.0)
