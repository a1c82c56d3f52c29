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


def stands_above(rows: Sequence[Standing], place: int, *, on_paper: bool = False) -> str:
    """Return why the row at `place` stands above the first below it of which both shares are larger; nothing without.

    In the window the shares are bars, `on_paper` they are numbers.
    """
    row = rows[place]
    other = next((one for one in rows[place + 1 :] if one.rank > row.rank and _larger(one, row)), None)
    if other is None:
        return ""
    if row.unmoved < other.unmoved:
        return tr(BY_ANSWERS_ON_PAPER if on_paper else BY_ANSWERS, other=other.name)
    text = tr(BY_CORE_ON_PAPER if on_paper else BY_CORE, other=other.name, spillover=share(SPILLOVER))
    if row.core is not None and other.core is not None and row.core > other.core:
        core, others = share(row.core), share(other.core)
        text += " " + tr(CORES, core=core, others=others) if core != others else ""
    return text


def _larger(one: Standing, than: Standing) -> bool:
    """Whether both shares of a row are larger than another's, as they are shown."""
    return round(100 * one.explained) > round(100 * than.explained) and round(100 * one.covered) > round(
        100 * than.covered
    )
