"""What the tools draw on: both bodies with the stroke of now, which is handed on as areas in mm.

A stroke is staged while the button is down; letting go commits it as one step, Escape throws it away.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shapely import MultiPolygon

from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.drawing.mark import Mark
from bodymap.gui.bodies.body_view import BodyView
from bodymap.gui.tools.brush_state import BrushState


class StrokeView(BodyView):
    """Both views of a figure, and what a tool does to them with a brush.

    Signals:
        stroke_began: a stroke is about to grow; with it the view.
        stroke_grew: the view and the area (mm, body frame) that a move added.
        stroke_ended: the whole area of the stroke on each view it reached.
        stroke_cancelled: the stroke is thrown away.
        hinted: what to do next with the tool in the hand; nothing ends it.
        said: a sentence on why something was not done.
        mark_chosen: the mark that the select tool holds, or None.
        mark_changed: what is to stand in the place of marks, and whether it is one step with the change before.

    `together` tells what belongs together with a mark.
    """

    stroke_began = Signal(str)
    stroke_grew = Signal(str, object)
    stroke_ended = Signal(object)
    stroke_cancelled = Signal()
    hinted = Signal(str)
    said = Signal(str)
    mark_chosen = Signal(object)
    mark_changed = Signal(object, bool)

    def __init__(self, figure: Figure, brush: BrushState, parent: QWidget | None = None) -> None:
        super().__init__(figure, parent)
        self.brush = brush
        self.together: Callable[[Mark], tuple[Mark, ...]] = lambda mark: (mark,)

    def begin_stroke(self, view: View) -> None:
        """Make ready for a stroke that begins on `view`."""
        self.come_to_rest()
        self.staged = True
        self.layers.clear_live()
        self.stroke_began.emit(view)
        if not self._visible:
            self.update()

    def grow_stroke(self, view: View, added: MultiPolygon) -> None:
        """Show an area that a move added to the stroke, and hand it on."""
        if not added.is_empty:
            self.show_stroke(view, added)
            self.stroke_grew.emit(view, added)

    def show_stroke(self, view: View, area: MultiPolygon) -> None:
        """Show a part of the stroke."""
        if self.brush.erasing:
            self.layers.lift_paint(self.stage, view, area)
        else:
            self.layers.grow_live(self.stage, view, area, self.brush.intensity, self.brush.quality)
        self.update(self.stage.box_px(area.bounds, view).toAlignedRect().adjusted(-3, -3, 3, 3))

    def end_stroke(self, areas: Mapping[View, MultiPolygon]) -> None:
        """Hand the whole stroke on, to be one step."""
        self._unstage()
        self.stroke_ended.emit(areas)

    def drop_stroke(self) -> None:
        """Throw the stroke away."""
        self._unstage()
        self.redraw_paint()
        self.stroke_cancelled.emit()

    def _unstage(self) -> None:
        self.staged = False
        self.layers.clear_live()
        self.update()
