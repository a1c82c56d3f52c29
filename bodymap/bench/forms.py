"""The forms of the score that were tried, each with its constants: functions of what is painted of each hypothesis.

The form in use is `bodymap.ranking.score.score`; the others stand here to be measured beside it.
"""

from collections.abc import Callable

import numpy as np

from bodymap.ranking.atoms import Floats
from bodymap.ranking.score import Hits, shares, weigh

Form = Callable[[Hits], Floats]


def temper(spillover: float, power: float) -> Form:
    """Return explained x covered^power with spillover counting `spillover` of core: the form in use."""
    return lambda hits: weigh(hits, spillover, power)


def tversky(spillover: float, stray: float, bare: float) -> Form:
    """Return hit / (hit + stray x paint outside + bare x pattern unpainted), areas weighted."""

    def form(hits: Hits) -> Floats:
        hit = hits.core + spillover * hits.spillover
        outside = np.maximum(hits.reached - hits.core - hits.spillover, 0.0)
        unpainted = (hits.core_size - hits.core) + spillover * (hits.spillover_size - hits.spillover)
        return hit / np.maximum(hit + stray * outside + bare * unpainted, 1e-9)

    return form


def f_beta(spillover: float, beta: float) -> Form:
    """Return the F-measure of explained (as precision) and covered (as recall); beta below 1 favours explained."""

    def form(hits: Hits) -> Floats:
        explained, covered = shares(hits, spillover)
        square = beta * beta
        return (1 + square) * explained * covered / np.maximum(square * explained + covered, 1e-12)

    return form


def likelihood(core: float, spill: float, outside: float, scale_mm2: float) -> Form:
    """Return a likelihood: paint falls in core, spillover and outside at these rates (per place, 0-1).

    Each painted mm2 is evidence for its rate, each unpainted mm2 of the pattern against it; evidence is counted per
    `scale_mm2`, for neighbouring places are not independent. Mapped to 0-1 by a logistic about the mean evidence.
    """

    def form(hits: Hits) -> Floats:
        stray = np.maximum(hits.reached - hits.core - hits.spillover, 0.0)
        log = hits.core * np.log(core / outside) + hits.spillover * np.log(spill / outside)
        log += (hits.core_size - hits.core) * np.log((1 - core) / (1 - outside)) / 10
        log += (hits.spillover_size - hits.spillover) * np.log((1 - spill) / (1 - outside)) / 10
        painted = np.maximum(hits.core + hits.spillover + stray, 1e-9)
        out: Floats = 1 / (1 + np.exp(-log / (painted + scale_mm2)))
        return np.where(hits.core + hits.spillover > 0, out, 0.0)

    return form


def intersection_over_union(hits: Hits) -> Floats:
    """Return plain intersection over union of the paint and the whole pattern."""
    hit = hits.core + hits.spillover
    union = hits.total + hits.core_size + hits.spillover_size - hit
    return hit / np.maximum(union, 1e-9)


FORMS: dict[str, Form] = {
    "explained x covered^0.4, spillover 0.7": temper(0.7, 0.4),
    "explained x covered^0.2, spillover 0.7": temper(0.7, 0.2),
    "explained x covered^0.6, spillover 0.7": temper(0.7, 0.6),
    "explained x covered^0.4, spillover 0.5": temper(0.5, 0.4),
    "explained x covered^0.4, spillover 0.6": temper(0.6, 0.4),
    "explained x covered^0.4, spillover 0.8": temper(0.8, 0.4),
    "explained x covered^0.4, spillover 1": temper(1.0, 0.4),
    "Tversky, stray 1, bare 0.1": tversky(0.7, 1.0, 0.1),
    "Tversky, stray 1, bare 0.3": tversky(0.7, 1.0, 0.3),
    "Tversky, stray 1, bare 1": tversky(0.7, 1.0, 1.0),
    "F-beta 0.25": f_beta(0.7, 0.25),
    "F-beta 0.5": f_beta(0.7, 0.5),
    "likelihood 0.8 / 0.4 / 0.05": likelihood(0.8, 0.4, 0.05, 2000.0),
    "likelihood 0.6 / 0.3 / 0.1": likelihood(0.6, 0.3, 0.1, 2000.0),
    "intersection over union": intersection_over_union,
}
