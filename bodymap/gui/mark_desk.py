"""The desk of marks: what is done with one mark of the drawing."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bodymap.drawing.mark import Mark
from bodymap.gui.canvas import Canvas
from bodymap.gui.mark_bar import TopBar
from bodymap.gui.notice import Notice
from bodymap.gui.spoken import announce
from bodymap.gui.status_line import StatusLine
from bodymap.report.paint_art import QUALITY_WORDS
from bodymap.sessions.document import Document
from bodymap.sessions.where import where
from bodymap.words import tr


class MarkDesk(QObject):
    """Carries a chosen mark between the canvas, the bar and the document."""

    def __init__(
        self, owner: QWidget, document: Document, canvas: Canvas, bar: TopBar, notice: Notice, status: StatusLine
    ) -> None:
        super().__init__(owner)
        self._document = document
        self._canvas = canvas
        self._bar = bar
        canvas.mark_chosen.connect(self._show)
        canvas.mark_changed.connect(self._change)
        canvas.said.connect(notice.say)
        canvas.hinted.connect(status.show_hint)
        bar.mark.changed.connect(canvas.hand.change_mark)
        bar.mark.removed.connect(self._remove)

    def set_intensity(self, intensity: int) -> None:
        """Set how strong the chosen mark is, or without one what the brush paints."""
        state = self._canvas.brush if self._canvas.hand.mark is None else self._bar.mark.state
        state.set_intensity(intensity)

    def _show(self, mark: Mark | None) -> None:
        self._bar.show_mark(mark)
        if mark is not None:
            place = where(mark, self._document.drawing.figure).said
            said = tr(
                "{place}: {intensity} of 10, {quality}",
                place=place[:1].upper() + place[1:],
                intensity=mark.intensity,
                quality=tr(QUALITY_WORDS[mark.quality]).lower(),
            )
            announce(self._canvas, said)

    def _change(self, old: Mark, new: Mark | None, joined: bool) -> None:
        self._document.replace(old, new, joined=joined)

    def _remove(self) -> None:
        self._canvas.hand.change_mark(None)
        self._canvas.setFocus()
