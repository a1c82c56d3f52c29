"""A tool of the canvas: what a press, a move and a release of the pointer mean while it is in the hand."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from bodymap.gui.tools.stroke_view import StrokeView


@dataclass(frozen=True)
class Spot:
    """Where the pointer is: px of the canvas, and how hard a pen presses (0-1; a mouse presses whole)."""

    at: QPointF
    pressure: float = 1.0


class Tool:
    """Does nothing; each tool overrides what it answers to.

    Attributes:
        outlined: the brush's outline goes with the pointer.
        cursor: the pointer's shape.
    """

    outlined = False
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: StrokeView) -> None:
        self.canvas = canvas

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way that `cancel` would throw away."""
        return False

    @property
    def making(self) -> bool:
        """Whether something is being made of which the drawing knows nothing yet."""
        return self.busy

    @property
    def held(self) -> object:
        """What is taken up or begun that can go on on another canvas; see `hold`."""
        return None

    def hold(self, held: object) -> None:
        """Go on with what this tool `held` on another canvas of the same drawing."""

    def press(self, spot: Spot) -> None:
        """Answer to the left button, or to a pen that touches."""

    def move(self, spot: Spot) -> None:
        """Answer to a move while the button is down or a gesture is under way."""

    def release(self, spot: Spot) -> None:
        """Answer to the button that is let go."""

    def double_click(self, spot: Spot) -> None:
        """Answer to a second click at the same spot; the first was pressed and released."""
        self.press(spot)

    def key(self, event: QKeyEvent) -> bool:  # noqa: ARG002 - a tool that needs no keys
        """Answer to a key; False leaves it to others."""
        return False

    def cancel(self) -> None:
        """Throw away the gesture under way."""

    def step_back(self) -> None:
        """Take back the last step of what is being made; a drag is one step."""
        self.cancel()

    def paint_changed(self) -> None:
        """Heed that other marks are seen now."""

    def show_again(self) -> None:
        """Show the gesture under way anew, for the stage has moved."""

    def paint(self, painter: QPainter) -> None:
        """Paint over the bodies, in px, what the gesture looks like so far."""
