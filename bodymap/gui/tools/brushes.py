"""The round tools: dab, brush and eraser. A stroke grows with every move and is one step when it is let go."""

from bodymap.body.frame import View
from bodymap.drawing.brush import Stroke
from bodymap.gui.tools.tool import Spot, Tool


class BrushTool(Tool):
    """Paints while it is dragged; in the eraser's state of the brush it takes paint away."""

    outlined = True
    _stroke: Stroke | None = None
    _view: View = "front"

    @property
    def busy(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._stroke is not None

    def press(self, spot: Spot) -> None:
        """Begin a stroke."""
        self._view = self.canvas.stage.to_body(spot.at)[0]
        self._begin(spot)

    def move(self, spot: Spot) -> None:
        """Let the stroke grow."""
        if self._stroke is not None:
            _, x, y = self.canvas.stage.to_body(spot.at, self._view)
            self.canvas.grow_stroke(self._view, self._stroke.extend(x, y))

    def release(self, _spot: Spot) -> None:
        """Commit the stroke."""
        if self._stroke is not None:
            area, self._stroke = self._stroke.area, None
            self.canvas.end_stroke({self._view: area})

    def cancel(self) -> None:
        """Throw the stroke away."""
        if self._stroke is not None:
            self._stroke = None
            self.canvas.drop_stroke()

    def _begin(self, spot: Spot) -> None:
        canvas = self.canvas
        self._stroke = Stroke(canvas.figure, self._view, canvas.brush.radius_mm, mirror=canvas.brush.mirror)
        canvas.begin_stroke(self._view)
        _, x, y = canvas.stage.to_body(spot.at, self._view)
        canvas.grow_stroke(self._view, self._stroke.extend(x, y))


class DabTool(BrushTool):
    """One round spot, which goes with the pointer until it is let go."""

    def move(self, spot: Spot) -> None:
        """Begin the spot anew where the pointer is."""
        if self._stroke is not None:
            self._begin(spot)
            self.canvas.update()
