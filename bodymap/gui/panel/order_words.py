"""Why a row stands above one whose bars are both longer: what the score counts that the two bars do not show.

The bars are shares: of the painted area, weighted by intensity, and of the muscle's usual area. The score counts core
in full and spillover in part, in both shares (`bodymap.ranking.score`), and the answers move it
(`bodymap.ranking.evidence`); nothing else parts them.
"""

from collections.abc import Sequence

from bodymap.gui.panel.candidate_model import Row
from bodymap.ranking.evidence import Judged
from bodymap.ranking.score import SPILLOVER
from bodymap.words import later, share, tr

ORDERED = later(
    "Ordered by how much of your pain (the painted area, strong pain counting more) a muscle explains and, counting "
    "less, how much of its usual area is painted. Its core counts in full, the area around it {spillover}; your "
    "answers, and a press that brings on your pain, move it up or down."
)
BY_CORE = later(
    "It stands above {other}, although both its bars are shorter: in the order a muscle's core, where nearly everyone "
    "with it feels pain, counts in full and the area around it {spillover}."
)
CORES = later("Of its core {core} is painted, of the other's {others}.")
BY_ANSWERS = later("It stands above {other}, although both its bars are shorter, because of your answers.")


def ordered_words() -> str:
    """Return what the list is ordered by, in words."""
    return tr(ORDERED, spillover=share(SPILLOVER))


def order_words(rows: Sequence[Row], judged: Judged | None) -> str:
    """Return why it stands above the first row below it of which both bars are longer, or nothing without any."""
    place = next((i for i, row in enumerate(rows) if judged is not None and row.judged == judged), None)
    if place is None:
        return ""
    row = rows[place]
    other = next((one for one in rows[place + 1 :] if one.rank > row.rank and _longer(one, row)), None)
    if other is None:
        return ""
    if row.judged.unmoved < other.judged.unmoved:
        return tr(BY_ANSWERS, other=other.name)
    text = tr(BY_CORE, other=other.name, spillover=share(SPILLOVER))
    core, others = share(row.candidate.core_covered), share(other.candidate.core_covered)
    if row.candidate.core_covered > other.candidate.core_covered and core != others:
        text += " " + tr(CORES, core=core, others=others)
    return text


def _longer(one: Row, than: Row) -> bool:
    """Whether both bars of a row are longer than another's, as they are shown."""
    (a, b), (c, d) = ((row.candidate.explained, row.candidate.covered) for row in (one, than))
    return round(100 * a) > round(100 * c) and round(100 * b) > round(100 * d)
