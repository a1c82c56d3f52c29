"""The round tools: dab, brush and eraser. A stroke grows with every move and is one step when it is let go."""

from bodymap.body.frame import View
from bodymap.drawing.brush import Stroke
from bodymap.drawing.smooth import Dot, SmoothLine
from bodymap.gui.tools.stroke_view import StrokeView
from bodymap.gui.tools.tool import Spot, Tool
from bodymap.words import later, tr

NO_PAINT = later("The eraser is on, and there is no paint to take away. B takes up the brush.")
THINNEST = 1 / 3  # of the brush's width, where a pen hardly touches; pressed whole, and for a mouse, it is 1


class BrushTool(Tool):
    """Paints while it is dragged; in the eraser's state of the brush it takes paint away."""

    outlined = True

    def __init__(self, canvas: StrokeView) -> None:
        super().__init__(canvas)
        self._stroke: Stroke | None = None
        self._line = SmoothLine()
        self._view: View = "front"
        self._told = False  # what is in the hand

    @property
    def busy(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._stroke is not None

    def press(self, spot: Spot) -> None:
        """Begin a stroke; say what is in the hand where there is nothing to take away."""
        if self.canvas.brush.tool == "eraser" and not self.canvas.seen:
            self._told = True
            self.canvas.hinted.emit(tr(NO_PAINT))
        self._view = self.canvas.stage.to_body(spot.at)[0]
        self._begin(spot)

    def move(self, spot: Spot) -> None:
        """Let the stroke grow."""
        if self._stroke is not None:
            self._grow(self._stroke, spot)

    def release(self, _spot: Spot) -> None:
        """Commit the stroke."""
        if self._stroke is not None:
            areas, self._stroke = self._stroke.areas, None
            self.canvas.end_stroke(areas)

    def cancel(self) -> None:
        """Throw the stroke away."""
        if self._stroke is not None:
            self._stroke = None
            self.canvas.drop_stroke()
        self._tell_no_more()

    def paint_changed(self) -> None:
        """Say no more once there is paint."""
        if self.canvas.seen:
            self._tell_no_more()

    def _tell_no_more(self) -> None:
        if self._told:
            self._told = False
            self.canvas.hinted.emit("")

    def show_again(self) -> None:
        """Show the stroke where it lies now."""
        if self._stroke is not None:
            for view, area in self._stroke.areas.items():
                self.canvas.show_stroke(view, area)

    def _begin(self, spot: Spot) -> None:
        canvas, brush = self.canvas, self.canvas.brush
        self._stroke = Stroke(
            canvas.figure, self._view, brush.radius_mm, mirror=brush.mirror, round_the_side=brush.round_the_side
        )
        self._line = SmoothLine()
        canvas.begin_stroke(self._view)
        self._grow(self._stroke, spot)

    def _grow(self, stroke: Stroke, spot: Spot) -> None:
        path = self._line.to(self._dot(spot))
        if path:
            for view, added in stroke.follow(path).items():
                self.canvas.grow_stroke(view, added)

    def _dot(self, spot: Spot) -> Dot:
        _, x, y = self.canvas.stage.to_body(spot.at, self._view)
        return x, y, self.canvas.brush.radius_mm * (THINNEST + (1 - THINNEST) * spot.pressure)


class DabTool(BrushTool):
    """One round spot, which goes with the pointer until it is let go."""

    def move(self, spot: Spot) -> None:
        """Begin the spot anew where the pointer is."""
        if self._stroke is not None:
            self._begin(spot)
            self.canvas.update()
