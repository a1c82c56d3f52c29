"""The hand: holds the tool that the brush's state names, and lets go of it when another is taken up."""

from collections.abc import Callable, Sequence

from bodymap.drawing.mark import Mark
from bodymap.gui.tools.brush_state import ToolName
from bodymap.gui.tools.brushes import BrushTool, DabTool
from bodymap.gui.tools.lasso import LassoTool
from bodymap.gui.tools.polygon import PolygonTool
from bodymap.gui.tools.select import SelectTool
from bodymap.gui.tools.stroke_view import StrokeView
from bodymap.gui.tools.tool import Tool

KINDS: dict[ToolName, type[Tool]] = {
    "dab": DabTool,
    "brush": BrushTool,
    "eraser": BrushTool,
    "lasso": LassoTool,
    "polygon": PolygonTool,
    "select": SelectTool,
}


class Hand:
    """Which tool the canvas gives its events to."""

    def __init__(self, canvas: StrokeView) -> None:
        self._canvas = canvas
        self._name = canvas.brush.tool
        self.tool = KINDS[self._name](canvas)

    @property
    def mark(self) -> Mark | None:
        """The mark that is taken up, if any."""
        return self.tool.mark if isinstance(self.tool, SelectTool) else None

    def change_marks(self, change: Callable[[Mark], Sequence[Mark]], *, joined: bool = False) -> None:
        """Put others, or nothing, in the place of the mark taken up and of what belongs together with it.

        `joined` makes it one step with the change before.
        """
        if isinstance(self.tool, SelectTool):
            self.tool.change({part: change(part) for part in self.tool.parts}, joined=joined)

    def take_up(self) -> None:
        """Take up the tool of the brush's state; what the old one had begun is thrown away."""
        name = self._canvas.brush.tool
        if name != self._name:
            self.tool.cancel()
            self._name = name
            self.tool = KINDS[name](self._canvas)

    def turn(self, *, over: bool) -> None:
        """Erase with the other end of a pen, whatever the tool, until it is turned back."""
        brush = self._canvas.brush
        if over != brush.pen_turned:
            self.tool.cancel()
            brush.pen_turned = over
            self.tool = BrushTool(self._canvas) if over else KINDS[self._name](self._canvas)
            self._canvas.setCursor(self.tool.cursor)
