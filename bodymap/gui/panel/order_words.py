"""What the list is ordered by, and why a row stands above one whose bars are both longer."""

from collections.abc import Sequence

from bodymap.gui.panel.candidate_model import Row
from bodymap.ranking.evidence import Judged
from bodymap.ranking.score import SPILLOVER
from bodymap.report.order_words import Standing, stands_above
from bodymap.words import later, share, tr

ORDERED = later(
    "Ordered by how much of your pain (the painted area, strong pain counting more) a muscle explains and, counting "
    "less, how much of its usual area is painted. Its core counts in full, the area around it {spillover}; your "
    "answers, and a press that brings on your pain, move it up or down."
)


def ordered_words() -> str:
    """Return what the list is ordered by, in words."""
    return tr(ORDERED, spillover=share(SPILLOVER))


def order_words(rows: Sequence[Row], judged: Judged | None) -> str:
    """Return why it stands above the first row below it of which both bars are longer, or nothing without any."""
    place = next((i for i, row in enumerate(rows) if judged is not None and row.judged == judged), None)
    return "" if place is None else stands_above([_standing(row) for row in rows], place)


def _standing(row: Row) -> Standing:
    c = row.candidate
    return Standing(row.name, row.rank, c.explained, c.covered, c.core_covered, row.judged.unmoved)
