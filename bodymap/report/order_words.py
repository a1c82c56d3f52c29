"""Why a muscle stands above one of which both shares are larger: what the score counts that the two do not show.

The shares are of the painted area, weighted by intensity, and of the muscle's usual area. The score counts core in full
and spillover in part, in both shares (`bodymap.ranking.score`), and the answers move it (`bodymap.ranking.evidence`);
nothing else parts them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bodymap.ranking.score import SPILLOVER
from bodymap.words import later, share, tr

BY_CORE = later(
    "It stands above {other}, although both its bars are shorter: in the order a muscle's core, where nearly everyone "
    "with it feels pain, counts in full and the area around it {spillover}."
)
BY_ANSWERS = later("It stands above {other}, although both its bars are shorter, because of your answers.")
BY_CORE_ON_PAPER = later(
    "It stands above {other}, although both its shares are smaller: in the order a muscle's core, where nearly "
    "everyone with it feels pain, counts in full and the area around it {spillover}."
)
BY_ANSWERS_ON_PAPER = later(
    "It stands above {other}, although both its shares are smaller, because of the press tests and signs."
)
BY_CORE_AGAIN = later("It stands above {other} by its core, too.")
CORES = later("Of its core {core} is painted, of the other's {others}.")


@dataclass(frozen=True)
class Standing:
    """What of a row tells why it stands where it does; shares 0-1.

    Attributes:
        core: the share of its core that is painted, or None where it was not kept.
        unmoved: its score by the areas alone.
    """

    name: str
    rank: int
    explained: float
    covered: float
    core: float | None
    unmoved: float


def stands_above(rows: Sequence[Standing], place: int) -> str:
    """Return why the row at `place` stands above the first below it with longer bars; nothing without one."""
    row, other = rows[place], _below(rows, place)
    if other is None:
        return ""
    if row.unmoved < other.unmoved:
        return tr(BY_ANSWERS, other=other.name)
    return tr(BY_CORE, other=other.name, spillover=share(SPILLOVER)) + _cores(row, other)


def stands_above_on_paper(rows: Sequence[Standing]) -> list[str]:
    """Return the same for every row, where the shares are numbers; how the order counts core is said once."""
    said: list[str] = []
    told = False
    for place, row in enumerate(rows):
        other = _below(rows, place)
        if other is None:
            said.append("")
        elif row.unmoved < other.unmoved:
            said.append(tr(BY_ANSWERS_ON_PAPER, other=other.name))
        else:
            why = tr(BY_CORE_AGAIN if told else BY_CORE_ON_PAPER, other=other.name, spillover=share(SPILLOVER))
            said.append(why + _cores(row, other))
            told = True
    return said


def _below(rows: Sequence[Standing], place: int) -> Standing | None:
    """Return the first row below one, not tied with it, of which both shares are larger, as they are shown."""
    row = rows[place]
    return next((one for one in rows[place + 1 :] if one.rank > row.rank and _larger(one, row)), None)


def _cores(row: Standing, other: Standing) -> str:
    """Return how much of both cores is painted, where that is known and speaks for the row."""
    if row.core is None or other.core is None or row.core <= other.core:
        return ""
    core, others = share(row.core), share(other.core)
    return " " + tr(CORES, core=core, others=others) if core != others else ""


def _larger(one: Standing, than: Standing) -> bool:
    pairs = ((one.explained, than.explained), (one.covered, than.covered))
    return all(round(100 * a) > round(100 * b) for a, b in pairs)
