"""The bar above the bodies while a mark is chosen: how strong, what it feels like, its note; else the brush."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from bodymap.drawing.mark import MAX_NOTE, Mark
from bodymap.gui.look.theme import px
from bodymap.gui.tools.brush_bar import BrushBar, IntensityScale, QualityBox, named
from bodymap.gui.tools.brush_state import BrushState
from bodymap.gui.widgets.line_room import show_whole
from bodymap.gui.widgets.room import WrappingRow
from bodymap.words import tr

NOTE_PX, MOST_PX = 120, 420  # that the note has at least and at most


class MarkBar(QWidget):
    """What the chosen mark says. Its note is told as it is written, so that nothing that comes after can lose it.

    Signals:
        changed: the mark as it is to be, and whether that is one step with the change before.
        removed: it is to go.
    """

    changed = Signal(object, bool)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self._writing = False  # whether the last change is what was written so far
        self.state = BrushState()
        self.intensity = IntensityScale(self.state)
        self.quality = QualityBox(self.state)
        self.note = QLineEdit()
        self.note.setMaxLength(MAX_NOTE)
        self.note.setFixedWidth(px(NOTE_PX))
        self.note.setPlaceholderText(tr("Add a note..."))
        self.note.setAccessibleName(tr("Note on this mark"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setToolTip(tr("Take this mark away (Delete)"))
        self.remove.setAccessibleName(tr("Remove this mark"))
        self._row = layout = WrappingRow(12)
        layout.setContentsMargins(16, 6, 16, 6)
        self.setLayout(layout)
        layout.addWidget(named(tr("This mark"), self.intensity))
        layout.addWidget(named(tr("Feels"), self.quality))
        layout.addWidget(self.note)
        layout.push()
        layout.addWidget(self.remove)
        self.state.changed.connect(self._tell)
        self.note.textChanged.connect(self._write)
        self.note.editingFinished.connect(self.end_writing)
        self.remove.clicked.connect(self.removed)

    def show_mark(self, mark: Mark) -> None:
        """Show what a mark says."""
        same = self._mark is not None and self._mark.area is mark.area  # but for what it says
        self._mark = None  # nothing is changed by being shown
        self.state.set_intensity(mark.intensity)
        self.state.set_quality(mark.quality)
        if not same:
            self.end_writing()
        if not same or self._note != mark.note:
            show_whole(self.note, mark.note, MAX_NOTE)
        self._mark = mark

    def end_writing(self) -> None:
        """Let what is written from now on be another step."""
        self._writing = False

    @property
    def _note(self) -> str:
        return self.note.text().strip()[:MAX_NOTE]

    def fit(self, width: int) -> None:
        """Give the note what room there is in a width, px."""
        others = self._row.sizeHint().width() - self.note.width()
        self.note.setFixedWidth(min(max(width - others, px(NOTE_PX)), px(MOST_PX)))

    def _write(self) -> None:
        mark = self._mark
        if mark is not None and mark.note != self._note:
            joined, self._writing = self._writing, True
            self.changed.emit(replace(mark, note=self._note), joined)

    def _tell(self) -> None:
        mark, state = self._mark, self.state
        if mark is not None and (state.intensity, state.quality) != (mark.intensity, mark.quality):
            self.end_writing()
            self.changed.emit(replace(mark, intensity=state.intensity, quality=state.quality), False)


class TopBar(QWidget):
    """The brush's bar, or the chosen mark's in its place."""

    def __init__(self, brush: BrushState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.brush = BrushBar(brush)
        self.mark = MarkBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.brush)
        layout.addWidget(self.mark)
        self.mark.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the higher of the two, so that the bodies stay where they are while a mark is taken up."""
        super().resizeEvent(event)
        wide = event.size().width()
        self.mark.fit(wide)
        self.setFixedHeight(max(self.brush.heightForWidth(wide), self.mark.heightForWidth(wide)))

    def show_mark(self, mark: Mark | None) -> None:
        """Show what the chosen mark says, or without one the brush."""
        if mark is not None:
            self.mark.show_mark(mark)
        else:
            self.mark.end_writing()
        self.mark.setVisible(mark is not None)
        self.brush.setVisible(mark is None)
