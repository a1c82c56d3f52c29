"""The areas of the body as a list: front and back under a heading each, with what is painted of every area."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from bodymap.atlas.find import Finder
from bodymap.atlas.loader import Atlas
from bodymap.body.areas import Area, area_name
from bodymap.body.frame import VIEWS
from bodymap.drawing.painted import Painted
from bodymap.gui.bodies.body_labels import VIEW_TITLES
from bodymap.gui.canvas.area_marks import AreaMarks
from bodymap.words import tr

Index = QModelIndex | QPersistentModelIndex
Row = Area | str  # an area, or the heading over those of a view


class Roles(IntEnum):
    """What a row has beside its text."""

    AREA = Qt.ItemDataRole.UserRole  # the Area; None for a heading
    PAINTED = Qt.ItemDataRole.UserRole + 1  # what is painted of it
    WORDS = Qt.ItemDataRole.UserRole + 2  # the same in words


class AreaModel(QAbstractListModel):
    """The areas whose names hold all the words that are looked for. What a row says is asked of the document."""

    def __init__(self, marks: AreaMarks) -> None:
        super().__init__()
        self._marks = marks
        self._finder: Finder | None = None
        self._rows: list[Row] = []
        self.best: Area | None = None  # what fits best

    @property
    def found(self) -> list[Area]:
        """The areas that are listed."""
        return [row for row in self._rows if isinstance(row, Area)]

    def show(self, asked: str) -> None:
        """List the areas that hold all these words, what fits best first; all of them where nothing is asked."""
        found = list(self._marks.areas)
        if asked.strip():
            known = {area.id: area for area in found}
            self._finder = self._finder or Finder(Atlas({}, {}, (), "", {}), found)
            found = [known[hit.id] for hit in self._finder.find(asked)]
        self.beginResetModel()
        self.best = found[0] if found else None
        self._rows = []
        for view in VIEWS:
            here = [area for area in found if area.view == view]
            self._rows += [tr(VIEW_TITLES[view]), *here] if here else []
        self.endResetModel()

    def refresh(self) -> None:
        """Tell what has changed: the paint, or the figure with all its areas."""
        known = {area.id: area for area in self._marks.areas}
        if any(known[area.id] is not area for area in self.found):
            self._rows = [known[row.id] if isinstance(row, Area) else row for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def place_of(self, area: Area) -> QModelIndex:
        """Return where an area is listed; an invalid index where it is not."""
        place = next((p for p, row in enumerate(self._rows) if isinstance(row, Area) and row.id == area.id), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let areas be chosen and checked; headings are passed over."""
        if self.data(index, Roles.AREA) is None:
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an area with what is painted of it, or a heading."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        told: dict[int, Callable[[Area], object]] = {
            Qt.ItemDataRole.DisplayRole: area_name,
            Qt.ItemDataRole.AccessibleTextRole: self._marks.said,
            Qt.ItemDataRole.CheckStateRole: lambda area: checked(self._marks.painted(area)),
            Roles.AREA: lambda area: area,
            Roles.PAINTED: self._marks.painted,
            Roles.WORDS: self._marks.words,
        }
        tell = told.get(role)
        return tell(row) if tell else None


def checked(now: Painted) -> Qt.CheckState:
    """Return how what is painted of an area looks in a check box."""
    part = Qt.CheckState.Unchecked if now.bare else Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if now.whole else part
