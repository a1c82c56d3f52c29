"""The desk of marks: what is done with one mark of the drawing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bodymap.drawing.mark import Mark
from bodymap.gui.canvas.canvas import Canvas
from bodymap.gui.canvas.status_line import StatusLine
from bodymap.gui.canvas.step_words import mark_words, step_words
from bodymap.gui.tools.mark_bar import TopBar
from bodymap.gui.widgets.notice import Notice, while_painted
from bodymap.gui.widgets.spoken import announce
from bodymap.report.quality_words import QUALITY_WORDS
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
        self._notice = notice
        self._quiet = False
        canvas.mark_chosen.connect(self._show)
        canvas.mark_changed.connect(self._change)
        canvas.said.connect(self._tell)
        canvas.hinted.connect(status.show_hint)
        canvas.together = self._together
        bar.mark.changed.connect(self._say)
        bar.mark.removed.connect(self._remove)

    def _tell(self, text: str) -> None:
        """Say why nothing was painted or changed, until something is."""
        self._notice.say(text, holds=while_painted(self._document))

    def set_intensity(self, intensity: int) -> None:
        """Set how strong the chosen mark is, or without one what the brush paints."""
        state = self._canvas.brush if self._canvas.hand.mark is None else self._bar.mark.state
        state.set_intensity(intensity)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._canvas.hand.tool.making or bool(self._document.history.undo_name)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to bring back."""
        return not self._canvas.hand.tool.making and bool(self._document.history.redo_name)

    def undo(self) -> None:
        """Take back the last change, and say what it was; of what is still being made, only its last step."""
        tool = self._canvas.hand.tool
        if tool.making:
            tool.step_back()
            return
        name, after = self._document.history.undo_name, self._document.drawing
        self._document.undo()
        if name:
            self._aloud(tr("Undone: {step}", step=step_words(name, self._document.drawing, after)))

    def redo(self) -> None:
        """Bring back what was taken back, and say what it was; not while something else is being made."""
        if self._canvas.hand.tool.making:
            return
        name, before = self._document.history.redo_name, self._document.drawing
        self._document.redo()
        if name:
            self._aloud(tr("Done again: {step}", step=step_words(name, before, self._document.drawing)))

    def clear(self) -> None:
        """Take away all paint, and what is being made."""
        if self._canvas.hand.tool.making:
            self._canvas.cancel_stroke()
        self._document.clear()
        self._aloud(tr("All paint is taken away."))

    def _aloud(self, said: str) -> None:
        announce(self._canvas, said)

    def _show(self, mark: Mark | None) -> None:
        self._bar.show_mark(mark)
        if mark is not None and not self._quiet:
            place = where(mark, self._document.drawing.figure).said
            said = tr(
                "{place}: {intensity} of 10, {quality}",
                place=place,
                intensity=mark.intensity,
                quality=tr(QUALITY_WORDS[mark.quality]).lower(),
            )
            if len(self._document.drawing.together(mark)) > 1:
                said = tr("{mark}. It goes on round the side of the body.", mark=said)
            self._aloud(said)

    def _change(self, becomes: Mapping[Mark, Sequence[Mark]], joined: bool) -> None:
        self._document.replace(becomes, joined=joined)
        if not any(becomes.values()):
            self._aloud(tr("Taken away: {mark}", mark=mark_words([*becomes], self._document.drawing.figure)))

    def _say(self, other: Mark, joined: bool) -> None:
        """Let the chosen mark, and what belongs together with it, say what another says."""
        chosen = self._canvas.hand.mark
        self._quiet = chosen is not None and other.note != chosen.note  # or it is said anew with every letter
        try:
            self._canvas.hand.change_marks(
                lambda part: (replace(other, view=part.view, area=part.area),), joined=joined
            )
        finally:
            self._quiet = False

    def _together(self, mark: Mark) -> tuple[Mark, ...]:
        return self._document.drawing.together(mark)

    def _remove(self) -> None:
        self._canvas.hand.change_marks(lambda _part: ())
        self._canvas.setFocus()
