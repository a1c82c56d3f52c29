"""The lasso: a line drawn round an area fills it."""

from PySide6.QtGui import QPainter

from bodymap.body.frame import View
from bodymap.drawing.brush import lasso
from bodymap.gui.tools.stroke_view import StrokeView
from bodymap.gui.tools.tool import Spot, Tool
from bodymap.gui.tools.tool_art import paint_trail


class LassoTool(Tool):
    """Follows the pointer; letting go closes the line."""

    _view: View = "front"

    def __init__(self, canvas: StrokeView) -> None:
        super().__init__(canvas)
        self._trail: list[tuple[float, float]] = []

    @property
    def busy(self) -> bool:
        """Whether a line is being drawn."""
        return bool(self._trail)

    def press(self, spot: Spot) -> None:
        """Begin the line."""
        self._view, x, y = self.canvas.stage.to_body(spot.at)
        self._trail = [(x, y)]
        self.canvas.begin_stroke(self._view)

    def move(self, spot: Spot) -> None:
        """Draw on."""
        if self._trail:
            _, x, y = self.canvas.stage.to_body(spot.at, self._view)
            self._trail.append((x, y))
            self.canvas.update()

    def release(self, _spot: Spot) -> None:
        """Fill what the line encloses."""
        if self._trail:
            trail, self._trail = self._trail, []
            brush = self.canvas.brush
            areas = lasso(
                self.canvas.figure, self._view, trail, mirror=brush.mirror, round_the_side=brush.round_the_side
            )
            self.canvas.end_stroke(areas)

    def cancel(self) -> None:
        """Throw the line away."""
        if self._trail:
            self._trail = []
            self.canvas.drop_stroke()

    def paint(self, painter: QPainter) -> None:
        """Paint the line drawn so far."""
        if len(self._trail) > 1:
            paint_trail(painter, [self.canvas.stage.to_px(x, y, self._view) for x, y in self._trail])
