"""The ranked list as Qt sees it: a row a muscle, on its best side, with ties sharing a rank."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from bodymap.atlas.loader import Atlas
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import Judged
from bodymap.ranking.ranks import Rank, ranks_of
from bodymap.report.evidence_words import evidence_words
from bodymap.report.muscle_names import everyday_name
from bodymap.report.side_words import side_inside
from bodymap.words import known, share, tr

Index = QModelIndex | QPersistentModelIndex
CANDIDATE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """One row: a judged candidate, its rank (shared by ties, then `tied`) and its names.

    `evidence` says in a sentence where its patterns are described in a single report.
    """

    judged: Judged
    rank: int
    name: str
    anatomical: str
    tied: bool = False
    evidence: str = ""

    @property
    def candidate(self) -> Candidate:
        """The candidate of the row."""
        return self.judged.candidate

    @property
    def looks(self) -> tuple[object, ...]:
        """What of the row is seen."""
        c = self.candidate
        return self.rank, self.tied, c.muscle, c.side, f"{c.explained:.0%}", f"{c.covered:.0%}", self.evidence

    @property
    def said(self) -> str:
        """The row as one sentence."""
        c = self.candidate
        said = tr(
            "{rank}. {name}, {anatomical}, {side}: explains {explained} of your pain; "
            "{covered} of its usual area is painted",
            rank=self.rank,
            name=self.name,
            anatomical=self.anatomical,
            side=side_inside(c.side),
            explained=share(c.explained),
            covered=share(c.covered),
        )
        return f"{said}. {self.evidence}" if self.evidence else said


def rows_of(judged: Sequence[Judged], atlas: Atlas) -> list[Row]:
    """Return a row for each muscle, on its best side, with ties sharing a rank."""
    best: dict[str, Judged] = {}
    for one in judged:
        best.setdefault(one.candidate.muscle, one)
    ranks = ranks_of([one.candidate.score for one in best.values()])
    return [_row(one, rank, atlas) for one, rank in zip(best.values(), ranks, strict=True)]


def _row(judged: Judged, rank: Rank, atlas: Atlas) -> Row:
    muscle = atlas.muscles[judged.candidate.muscle]
    evidence = evidence_words(muscle, judged.candidate.patterns)
    return Row(judged, rank.number, everyday_name(muscle), known(muscle.name), rank.tied, evidence)


class CandidateModel(QAbstractListModel):
    """The rows as Qt sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's text, or the row itself."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == CANDIDATE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return row.said
        return None

    def show(self, rows: list[Row]) -> None:
        """Show these rows."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old.looks != new.looks:  # a row that looks the same need not be painted again at every move
                self.dataChanged.emit(self.index(place), self.index(place))
