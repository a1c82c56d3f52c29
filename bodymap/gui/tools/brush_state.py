"""What the next stroke will be: tool, size, intensity, quality, mirror. One object that bar, rail and canvas share."""

from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal

from bodymap.drawing.feel import MAX_INTENSITY, Quality

ToolName = Literal["dab", "brush", "eraser", "lasso", "polygon", "select"]
TOOLS: tuple[ToolName, ...] = get_args(ToolName)
SMALLEST_MM, LARGEST_MM = 4, 80
FIRST_INTENSITY = 5
FIRST_QUALITY: Quality = "aching"


class BrushState(QObject):
    """The settings of the brush; `changed` tells everyone who shows them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tool: ToolName = "brush"
        self.radius_mm = 18
        self.intensity = FIRST_INTENSITY
        self.quality = FIRST_QUALITY
        self.mirror = False
        self.round_the_side = False
        self.pen_turned = False  # the eraser end of a pen is down

    @property
    def erasing(self) -> bool:
        """Whether the next stroke takes paint away."""
        return self.tool == "eraser" or self.pen_turned

    def copy(self) -> "BrushState":
        """Return the same settings, which nobody listens to yet."""
        twin = BrushState()
        twin.tool, twin.radius_mm, twin.mirror = self.tool, self.radius_mm, self.mirror
        twin.round_the_side = self.round_the_side
        twin.intensity, twin.quality = self.intensity, self.quality
        return twin

    def begin_anew(self) -> None:
        """Forget the pain of the session before: it may be another's, or of another day; the tool stays in the hand."""
        self.intensity, self.quality = FIRST_INTENSITY, FIRST_QUALITY
        self.changed.emit()

    def set_tool(self, tool: ToolName) -> None:
        """Take up another tool."""
        self.tool = tool
        self.changed.emit()

    def set_radius(self, radius_mm: int) -> None:
        """Set the brush's radius in mm."""
        self.radius_mm = min(max(radius_mm, SMALLEST_MM), LARGEST_MM)
        self.changed.emit()

    def set_intensity(self, intensity: int) -> None:
        """Set how strong the pain is, 0-10."""
        self.intensity = min(max(intensity, 0), MAX_INTENSITY)
        self.changed.emit()

    def set_quality(self, quality: Quality) -> None:
        """Set what the pain feels like."""
        self.quality = quality
        self.changed.emit()

    def set_mirror(self, on: bool) -> None:
        """Paint the other side too."""
        self.mirror = on
        self.changed.emit()

    def set_round_the_side(self, on: bool) -> None:
        """Let paint that reaches over the side go on upon the other view."""
        self.round_the_side = on
        self.changed.emit()
