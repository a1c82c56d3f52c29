"""The list of the finder: what was found with why, or everything under the part of the body it belongs to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from bodymap.atlas.find import Found, Where
from bodymap.atlas.loader import Atlas
from bodymap.body.areas import Area, area_name
from bodymap.body.frame import VIEWS
from bodymap.gui.find.area_text import view_words
from bodymap.gui.find.muscle_page import names_of
from bodymap.gui.look.row_ground import paint_ground
from bodymap.gui.look.theme import NORMAL, SMALL, current, face, px
from bodymap.report.muscle_names import anatomical_name
from bodymap.words import later, tr

ROW_PX, HEADING_PX = 48, 36
Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
BODY_PARTS = {  # from head to foot; the folders of the region files
    "head": later("Head"),
    "neck": later("Neck"),
    "shoulder": later("Shoulder"),
    "arm": later("Upper arm"),
    "forearm": later("Forearm"),
    "hand": later("Hand"),
    "chest": later("Chest"),
    "abdomen": later("Belly"),
    "back": later("Back"),
    "pelvis": later("Pelvic floor"),
    "hip": later("Hip and buttock"),
    "thigh": later("Thigh"),
    "leg": later("Lower leg"),
    "foot": later("Foot"),
}
PLACES = {"front": later("Places on the front"), "back": later("Places on the back")}
WHY: dict[Where, str] = {
    "latin": later("Latin: {text}"),
    "alias": later("Also called: {text}"),
    "part": later("A part of it: {text}"),
    "sign": later("Sign: {text}"),
    "about": later("About it: {text}"),
}


@dataclass(frozen=True)
class Item:
    """A row: a muscle or an area by its id, or a heading without one; a line below says more."""

    title: str
    below: str = ""
    kind: str = ""
    id: str = ""


def everything(atlas: Atlas, areas: Iterable[Area]) -> list[Item]:
    """Return all muscles under their part of the body, from head to foot, then all areas under their view."""
    items: list[Item] = []
    parts = [*BODY_PARTS, *sorted({muscle.body_part for muscle in atlas.muscles.values()} - set(BODY_PARTS))]
    for part in parts:
        group = [_muscle_item(key, atlas) for key, muscle in atlas.muscles.items() if muscle.body_part == part]
        if group:
            heading = tr(BODY_PARTS[part]) if part in BODY_PARTS else part.capitalize()
            items += [Item(heading), *sorted(group, key=lambda item: item.title.casefold())]
    listed = list(areas)
    for view in VIEWS:
        here = [_area_item(area) for area in listed if area.view == view]
        items += [Item(tr(PLACES[view])), *here] if here else []
    return items


def found_items(found: Sequence[Found], atlas: Atlas, areas: Mapping[str, Area]) -> list[Item]:
    """Return a row for each that was found, which says why where its names do not."""
    items = []
    for one in found:
        if one.kind == "area":
            items.append(_area_item(areas[one.id]))
            continue
        item = _muscle_item(one.id, atlas)
        why = tr(WHY[one.where], text=one.text) if one.where in WHY else ""
        if one.where == "name" and one.text not in {item.title, item.below}:
            why = tr("In English: {text}", text=one.text)
        items.append(Item(item.title, why or item.below, item.kind, item.id))
    return items


def _muscle_item(key: str, atlas: Atlas) -> Item:
    muscle = atlas.muscles[key]
    title, _ = names_of(muscle)
    return Item(title, anatomical_name(muscle), "muscle", key)


def _area_item(area: Area) -> Item:
    return Item(area_name(area), view_words(area), "area", area.id)


class FindModel(QAbstractListModel):
    """The rows as Qt sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def place_of(self, kind: str, key: str) -> int:
        """Return the row of a muscle or an area, or -1."""
        return next((row for row, item in enumerate(self.items) if (item.kind, item.id) == (kind, key)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a heading cannot be chosen."""
        item: Item | None = index.data(ITEM)
        return super().flags(index) if item and item.kind else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's title, what a screen reader says of it, or the row itself."""
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{item.title}, {item.below}" if item.below else item.title
        return None


class FindRows(QStyledItemDelegate):
    """Paints the rows."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's size."""
        return QSize(200, px(ROW_PX if index.data(ITEM).kind else HEADING_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading, or a name with the line below it."""
        item: Item = index.data(ITEM)
        box: QRect = option.rect
        painter.save()
        left, wide = box.left() + 16, box.width() - 28
        if item.kind:
            paint_ground(painter, option)
            high = px(20)
            top = box.top() + (px(6) if item.below else (box.height() - high) // 2)
            _line(painter, QRect(left, top, wide, high), item.title, NORMAL, current().text)
            _line(painter, QRect(left, top + high, wide, px(17)), item.below, SMALL, current().quiet)
        else:
            place = QRect(left, box.top(), wide, box.height() - px(4))
            _line(painter, place, item.title, SMALL, current().quiet, strong=True)
            painter.setPen(QColor(current().line))
            painter.drawLine(left, box.bottom(), box.right() - 12, box.bottom())
        painter.restore()


def _line(painter: QPainter, box: QRect, text: str, size: int, colour: str, *, strong: bool = False) -> None:
    painter.setPen(QColor(colour))
    painter.setFont(face(size, strong=strong))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)
