"""The ground under a row of a list: chosen, pointed at, or plain; the same in every list."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from bodymap.gui.look.focus_ring import paint_box_ring
from bodymap.gui.look.theme import current, px


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the ground of a row that is selected, under the pointer, or has the keyboard."""
    box: QRect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, QColor(current().chosen))
        painter.fillRect(QRect(box.left(), box.top(), px(3), box.height()), QColor(current().accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, QColor(current().hover))
    if option.state & QStyle.StateFlag.State_HasFocus:
        paint_box_ring(painter, QRectF(box))
