"""The note to a session: one line until somebody writes in it."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from bodymap.gui.look.theme import NORMAL, face, px
from bodymap.words import tr

HIGH_PX = 72  # while it is written in


class NoteField(QPlainTextEdit):
    """Unfolds with the keyboard in it; else a line, as high as a line edit, shows how what is written begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_px = QFontMetrics(face(NORMAL)).height() + 2 * px(5) + 4  # padding and edge as in a line edit
        self.document().setDocumentMargin(2)  # so that it begins where a line edit's text begins
        self.setPlaceholderText(tr("Note: since when, after what, better or worse with..."))
        self.setAccessibleName(tr("Note to the session"))
        self.setTabChangesFocus(True)
        self._fold(folded=True)

    @property
    def folded(self) -> bool:
        """Whether it is one line."""
        return self._folded

    def show_note(self, note: str) -> None:
        """Show a session's note; nobody is told that it changed, and what was written before cannot come back."""
        self.document().clearUndoRedoStacks()
        if self.toPlainText() != note:
            with QSignalBlocker(self):
                self.setPlainText(note)
            self.viewport().update()

    def _fold(self, *, folded: bool) -> None:
        self._folded = folded
        self.setFixedHeight(self._line_px if folded else px(HIGH_PX))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if folded else policy.ScrollBarAsNeeded)
        if folded:
            self.verticalScrollBar().setValue(0)  # a click meets the line that is seen
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Unfold."""
        super().focusInEvent(event)
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._fold(folded=False)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.ensureCursorVisible()

    def event(self, event: QEvent) -> bool:
        """Fold where the keyboard has gone elsewhere while another window had it: this field does not hear of that."""
        if event.type() == QEvent.Type.WindowActivate:
            QTimer.singleShot(0, self, self._left)
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Fold: but not under a button that is being pressed, which would slip away from below the pointer."""
        super().focusOutEvent(event)
        if event.reason() in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._fold(folded=True)
        else:
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold once the pointer's button is let go and heard."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QTimer.singleShot(0, self, self._left)
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        if not self.hasFocus():
            self._fold(folded=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is written, or its beginning while it is folded."""
        if not self._folded:
            super().paintEvent(event)
            return
        lines = self.toPlainText().strip().splitlines() or [""]
        text = f"{lines[0]} ..." if len(lines) > 1 else lines[0]
        palette = self.palette()
        painter = QPainter(self.viewport())
        painter.setPen(palette.text().color() if text else palette.placeholderText().color())
        margin = round(self.document().documentMargin())
        box = self.viewport().rect().adjusted(margin, 0, -margin, 0)
        text = painter.fontMetrics().elidedText(
            text or self.placeholderText(), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
