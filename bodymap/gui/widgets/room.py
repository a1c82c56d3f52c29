"""Room for text of every size: rows that wrap, pages that scroll, windows no larger than the screen."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QWidget,
    QWidgetItem,
)
from shiboken6 import Shiboken

from bodymap.gui.look.theme import px
from bodymap.gui.widgets.screen_room import screen_room


class WrappingRow(QLayout):
    """Places its widgets side by side, and goes on below where they do not fit; after `push` they stand at the right.

    Widgets of a row stand on one middle line.
    """

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self.setSpacing(gap)
        self._items: list[QLayoutItem] = []
        self._pushed: int | None = None

    def push(self) -> None:
        """Place what is added from now on at the right, where all fit in one row."""
        self._pushed = len(self._items)

    def addWidget(self, widget: QWidget) -> None:
        """Take a widget. Its item is made here: of one that Qt makes, Python would not hear when it is gone."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item, as Qt asks."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, as Qt asks."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is at a width, px."""
        margins = self.contentsMargins()
        rows = self._rows(width - margins.left() - margins.right())
        high = sum(_high(row) for row in rows) + self.spacing() * max(len(rows) - 1, 0)
        return high + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of all in one row."""
        shown = self._shown()
        margins = self.contentsMargins()
        wide = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(wide + margins.left() + margins.right(), _high(shown) + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Return the room that the widest item needs."""
        margins = self.contentsMargins()
        wide = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(wide + margins.left() + margins.right(), self.sizeHint().height())

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        rows = self._rows(inner.width())
        pushed = set(map(id, self._items[self._pushed :] if self._pushed is not None and len(rows) == 1 else ()))
        top = inner.top()
        for row in rows:
            high, left = _high(row), inner.left()
            right = (
                inner.left()
                + inner.width()
                - sum(item.sizeHint().width() + self.spacing() for item in row if id(item) in pushed)
                + self.spacing()
            )
            for item in row:
                size = item.sizeHint().boundedTo(QSize(inner.width(), high))
                if id(item) in pushed and left < right:
                    left = right
                item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += high + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if Shiboken.isValid(item) and not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Return the items of each row at a width."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not rows or left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append(item)
            left += wide + self.spacing()
        return rows


def _high(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)


class Squeezing(QScrollArea):
    """Shows a page as high as there is room, and scrolls only where that is less than the least the page needs."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setObjectName("squeezing")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the page anew when something in it has changed."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._page:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the room."""
        super().resizeEvent(event)
        self._fit()

    def show_from(self, part: QWidget) -> None:
        """Scroll to where a part of the page begins, where it is not seen to its end."""
        top, bar = part.mapTo(self._page, QPoint()).y(), self.verticalScrollBar()
        if part.isVisible() and top + part.height() > bar.value() + self.viewport().height():
            bar.setValue(top)

    def show_box(self, part: QWidget, box: QRect) -> None:
        """Scroll as little as brings a box (px of a part of the page) into sight; never under a pressed pointer."""
        if box.isEmpty() or not part.isVisible() or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        middle = part.mapTo(self._page, box.center())
        self.ensureVisible(middle.x(), middle.y(), 0, box.height() // 2 + 1)

    def _fit(self) -> None:
        layout = self._page.layout()
        room = self.maximumViewportSize()
        wide = room.width()
        if layout is None:
            return
        if layout.totalMinimumHeightForWidth(wide) > room.height():  # the bar needs its width
            wide -= self.verticalScrollBar().sizeHint().width()
        self._page.resize(wide, max(room.height(), layout.totalMinimumHeightForWidth(wide)))


def scrolling(page: QWidget, name: str = "") -> QScrollArea:
    """Return the page in an area that scrolls up and down where it is higher than its room.

    With a `name` the keyboard stops there to scroll: for a page without controls of its own.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    area.setAccessibleName(name)
    if not name:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def scroll_by(area: QAbstractScrollArea, pages: float) -> None:
    """Scroll down by so many times what is seen, or up."""
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + round(pages * bar.pageStep()))


def size_for(window: QWidget, wide: int, high: int) -> QSize:
    """Return the size of a window that is `wide` x `high` px at 100 %, no larger than its screen."""
    return QSize(px(wide), px(high)).boundedTo(screen_room(window).size())


def beside(wide: int) -> int:
    """Return the width of a column that stands beside others: it grows half as fast as the text in it."""
    return (wide + px(wide)) // 2
