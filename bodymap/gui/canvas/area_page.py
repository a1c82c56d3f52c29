"""The areas of the body as a page of the window: look for one by its name and mark it, without a pointer."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bodymap.body.areas import Area
from bodymap.drawing.painted import Painted
from bodymap.gui.canvas.area_marks import AreaMarks
from bodymap.gui.canvas.area_model import AreaModel, Index, Roles
from bodymap.gui.look.row_ground import paint_ground
from bodymap.gui.look.theme import NORMAL, SMALL, current, face, px, skin
from bodymap.gui.tools.strength_keys import StrengthKeys
from bodymap.report.paint_art import swatch
from bodymap.words import later, tr

ROW_PX, HEAD_PX = 38, 40
HINT = later(
    "Enter marks an area as strong as the brush is set, and once more takes it away. Keys 0 to 9 set how strong."
)
NONE = later("No area has all of these words in its name.")
DIGITS = frozenset(Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10))
PRESS_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class AreaRows(QStyledItemDelegate):
    """Paints the rows of an AreaModel: a swatch of the paint, the name, and the paint in words."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's size."""
        return QSize(300, px(ROW_PX if index.data(Roles.AREA) else HEAD_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(Roles.AREA) is None:
            _paint_heading(painter, box, index.data())
        else:
            paint_ground(painter, option)
            _paint_area(painter, box, index)
        painter.restore()


def _paint_heading(painter: QPainter, box: QRect, text: str) -> None:
    painter.setFont(face(NORMAL, strong=True))
    painter.setPen(QColor(current().quiet))
    aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
    painter.drawText(box.adjusted(16, 0, -16, -px(8)), aligned, text)


def _paint_area(painter: QPainter, box: QRect, index: Index) -> None:
    size = px(18)
    spot = QRect(box.topLeft() + QPoint(18, (box.height() - size) // 2), QSize(size, size))
    now: Painted = index.data(Roles.PAINTED)
    words: str = "" if now.bare else index.data(Roles.WORDS)
    if not now.bare:
        picture = swatch(now.quality, now.intensity, size, size, painter.device().devicePixelRatio(), skin())
        high = size if now.whole else size // 2  # half of it where only part is painted
        painter.setClipRect(spot.adjusted(0, size - high, 0, 0))
        painter.drawPixmap(spot.topLeft(), picture)
        painter.setClipping(False)
    painter.setPen(QPen(QColor(current().edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(spot), 3, 3)
    painter.setFont(face(SMALL))
    wide = painter.fontMetrics().horizontalAdvance(words)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(current().quiet))
    painter.drawText(box.adjusted(0, 0, -16, 0), middle | Qt.AlignmentFlag.AlignRight, words)
    left = spot.right() + 12
    room = box.right() - 16 - wide - (12 if words else 0) - left
    painter.setFont(face(NORMAL, strong=not now.bare))
    if painter.fontMetrics().horizontalAdvance(index.data()) > room:  # a long name takes two small lines
        painter.setFont(face(SMALL, strong=not now.bare))
    painter.setPen(QColor(current().text))
    wrapped = middle | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    painter.drawText(QRect(left, box.top(), room, box.height()), wrapped, index.data())


class AreaList(QListView):
    """The list.

    Signals:
        pressed_area: the area to be marked or taken away.
    """

    pressed_area = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press."""
        if event.key() in PRESS_KEYS:
            self.press_current()
        else:
            super().keyPressEvent(event)

    def press_current(self) -> None:
        """Press the area that is chosen."""
        area: Area | None = self.currentIndex().data(Roles.AREA)
        if area is not None:
            self.pressed_area.emit(area)


class _Search(QLineEdit):
    """The line to search in. Up and down choose in the list below it, Enter presses what is chosen there.

    No area has a digit in its name: the digits set how strong, as they do all over the page.
    """

    def __init__(self, below: AreaList) -> None:
        super().__init__()
        self._below = below

    def event(self, event: QEvent) -> bool:
        """Leave the digits to the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in DIGITS:
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on to the list what is the list's."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._below.press_current()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            nothing = not self._below.currentIndex().isValid()
            self._below.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not nothing:  # otherwise the list has taken its first
                self._below.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class AreaPage(QWidget):
    """The page.

    Signals:
        pressed: the area that is to be marked or taken away.
        chosen: the area that is looked at in the list, if any.
        strength: how strong the next mark is to be.
        closed: the page is to be hidden.
    """

    pressed = Signal(object)
    chosen = Signal(object)
    strength = Signal(int)
    closed = Signal()

    def __init__(self, marks: AreaMarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = AreaModel(marks)
        self.list = AreaList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(AreaRows(self.list))
        self.list.setAccessibleName(tr("Body areas"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.search = _Search(self.list)
        self.search.setPlaceholderText(tr("Search, such as: left low back"))
        self.search.setAccessibleName(tr("Search body areas"))
        self.search.setClearButtonEnabled(True)
        self.none = QLabel(tr(NONE))
        self.close_button = QPushButton(tr("Done"))
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.search.textChanged.connect(self._find)
        self.list.pressed_area.connect(self.pressed)
        StrengthKeys(self, self.strength.emit)
        self.list.clicked.connect(lambda _index: self.list.press_current())
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        heading = QLabel(tr("Body areas"))
        heading.setObjectName("heading")
        hint = QLabel(tr(HINT))
        for label in (hint, self.none):
            label.setObjectName("quiet")
            label.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 16, 8)
        head.setSpacing(8)
        for widget in (heading, self.search, hint, self.none):
            head.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def open(self) -> None:
        """Show all areas and take the keyboard."""
        self.search.clear()
        self._find("")
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self, asked: str) -> None:
        self.model.show(asked)
        best = self.model.best
        self.none.setVisible(best is None)
        if best is not None and asked.strip():
            self.list.setCurrentIndex(self.model.place_of(best))
        else:  # nothing was asked for
            self.list.scrollToTop()
            self.chosen.emit(None)

    @property
    def chosen_area(self) -> Area | None:
        """The area that is chosen in the list."""
        area: Area | None = self.list.currentIndex().data(Roles.AREA)
        return area

    def _current_changed(self, index: Index) -> None:
        area = index.data(Roles.AREA)
        if area is not None:
            self.chosen.emit(area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
