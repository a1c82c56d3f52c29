"""First steps, shown over the window the first time: a small box beside what it speaks of, that stops nobody.

One paints, chooses and reads on while a hint stands there; it goes with Skip, or after the last one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.gui.look.theme import current, px
from bodymap.gui.widgets.spoken import announce
from bodymap.words import later, tr

WIDE_PX, ARROW_PX, EDGE_PX = 300, 12, 8
Place = Literal["right", "below", "left"]  # of what it speaks of: at the right of its lower end, below it, at its left


@dataclass(frozen=True)
class Hint:
    """One step: its words, the name of the part it speaks of, and where it stands to it."""

    title: str
    words: str
    part: str
    place: Place


HINTS = (
    Hint(
        later("Paint where it hurts"),
        later(
            "Hold the button down and paint, on the front and on the back. With keys: the arrows go over the body, "
            "Enter marks, Ctrl+B finds a place by its name. Undo takes anything back."
        ),
        "bodies",
        "right",
    ),
    Hint(
        later("How strong, and how it feels"),
        later("Choose them before you paint. The keys 0 to 9 set how strong it is, too."),
        "strength",
        "below",
    ),
    Hint(
        later("The list follows your brush"),
        later(
            "The muscles that fit best stand first. Point at one to see its usual area on the body. With keys: F6 "
            "leads to the list, the arrows go from row to row."
        ),
        "list",
        "left",
    ),
    Hint(
        later("Press test and self-care"),
        later("Choose a muscle to read why, where to press and what to do. Questions about warning signs come first."),
        "care",
        "left",
    ),
)


class Hints(QWidget):
    """Shows one hint at a time over the window.

    Signals:
        ended: the last one was read, or they were skipped.
    """

    ended = Signal()

    def __init__(self, parent: QWidget, parts: dict[str, QWidget], hints: Sequence[Hint] = HINTS) -> None:
        super().__init__(parent)
        self._over, self._parts, self._hints = parent, parts, hints
        self.step = 0
        self._title = QLabel()
        self._title.setObjectName("heading")
        self._words = QLabel()
        self._count = QLabel()
        self._count.setObjectName("quiet")
        for label in (self._title, self._words):
            label.setWordWrap(True)
        self.skip = QPushButton(tr("&Skip"))
        self.next = QPushButton()
        self.next.setObjectName("primary")
        self.skip.clicked.connect(self.end)
        self.next.clicked.connect(self.go_on)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(8)
        self._box.addWidget(self._title)
        self._box.addWidget(self._words)
        self._box.addLayout(foot)
        margin = px(16) + ARROW_PX
        self._box.setContentsMargins(margin, margin, margin, margin)
        self.setFixedWidth(px(WIDE_PX) + 2 * ARROW_PX)
        parent.installEventFilter(self)
        for part in parts.values():
            part.installEventFilter(self)
        self._show_step()

    def _show_step(self) -> None:
        hint, last = self._hints[self.step], self.step == len(self._hints) - 1
        self._title.setText(tr(hint.title))
        self._words.setText(tr(hint.words))
        self._count.setText(tr("{step} of {steps}", step=self.step + 1, steps=len(self._hints)))
        self.next.setText(tr("&Done") if last else tr("&Next"))
        self.skip.setVisible(not last)
        said = f"{self._title.text()}. {self._words.text()}"
        self.setAccessibleName(said)
        self._stand()
        self.show()
        self.raise_()
        announce(self, said)

    def go_on(self) -> None:
        """Show the next hint, or end after the last."""
        if self.step == len(self._hints) - 1:
            self.end()
        else:
            self.step += 1
            self._show_step()

    def painted(self) -> None:
        """Go on from the first hint: the person has painted."""
        if self.step == 0:
            self.go_on()

    def end(self) -> None:
        """Go away."""
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape skips."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    # where it stands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with what it speaks of."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show}:
            self._stand()
        return super().eventFilter(watched, event)

    def _target(self) -> QRect:
        """Return where the part that the hint speaks of lies in the window (px)."""
        part = self._parts[self._hints[self.step].part]
        return QRect(part.mapTo(self._over, QPoint(0, 0)), part.size())

    def _stand(self) -> None:
        target, place = self._target(), self._hints[self.step].place
        self.setFixedHeight(self._box.heightForWidth(self.width()))
        box = QRect(QPoint(0, 0), self.size())
        if place == "right":
            box.moveLeft(target.right())
            box.moveBottom(target.bottom() - EDGE_PX)
        elif place == "below":
            box.moveCenter(target.center())
            box.moveTop(target.bottom())
        else:
            box.moveCenter(target.center())
            box.moveRight(target.left())
        room = self._over.rect().adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        box.moveLeft(min(max(box.left(), room.left()), max(room.right() - box.width(), room.left())))
        box.moveTop(min(max(box.top(), room.top()), max(room.bottom() - box.height(), room.top())))
        self.setGeometry(box)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, with an arrow to what it speaks of."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(ARROW_PX, ARROW_PX, -ARROW_PX, -ARROW_PX)
        path = QPainterPath()
        path.addRoundedRect(inner, 8, 8)
        path = path.united(self._arrow(inner))
        painter.fillPath(path, QColor(current().panel))
        painter.strokePath(path, QPen(QColor(current().accent), 2))
        painter.end()

    def _arrow(self, inner: QRectF) -> QPainterPath:
        """Return the arrow to what it speaks of: upwards, or to that side."""
        path, place = QPainterPath(), self._hints[self.step].place
        middle = QPointF(self._target().center() - self.pos())
        if place == "below":
            x = min(max(middle.x(), inner.left() + 3 * ARROW_PX), inner.right() - 3 * ARROW_PX)
            tip, foot = QPointF(x, inner.top() - ARROW_PX + 2), QPointF(ARROW_PX, 0)
            base = QPointF(x, inner.top() + 1)
        else:
            y = min(max(middle.y(), inner.top() + 3 * ARROW_PX), inner.bottom() - 3 * ARROW_PX)
            edge, way = (inner.left(), -1) if place == "right" else (inner.right(), 1)
            tip, foot = QPointF(edge + way * (ARROW_PX - 2), y), QPointF(0, ARROW_PX)
            base = QPointF(edge - way, y)
        path.moveTo(tip)
        path.lineTo(base + foot)
        path.lineTo(base - foot)
        path.closeSubpath()
        return path
