"""The polygon: a click for each corner; the first one again, a double click or Enter fills it."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from bodymap.body.frame import LEAST_MM2, View
from bodymap.drawing.brush import lasso
from bodymap.gui.tools.stroke_view import StrokeView
from bodymap.gui.tools.tool import Spot, Tool
from bodymap.gui.tools.tool_art import paint_corners
from bodymap.words import later, tr

CLOSE_PX = 10.0  # a click this near to the first corner closes
FEWEST = 3
HOW = later("Click the corners. The first again or Enter fills; Backspace takes one back, Escape all.")
BESIDE = later("That outline holds no part of the body; draw it over the body.")


class PolygonTool(Tool):
    """Collects corners on the view of the first."""

    def __init__(self, canvas: StrokeView) -> None:
        super().__init__(canvas)
        self._view: View = "front"
        self._corners: list[tuple[float, float]] = []
        self._pointer = QPointF()

    @property
    def busy(self) -> bool:
        """Whether there is a corner."""
        return bool(self._corners)

    @property
    def held(self) -> object:
        """The corners, with the view that they are on."""
        return (self._view, self._corners) if self._corners else None

    def hold(self, held: object) -> None:
        """Go on from corners that were set."""
        if isinstance(held, tuple):
            self._view, self._corners = held
            self._pointer = self.canvas.stage.to_px(*self._corners[-1], self._view)
            self._show(tr(HOW))

    def press(self, spot: Spot) -> None:
        """Set a corner, or close at the first one."""
        self._pointer = spot.at
        if len(self._corners) >= FEWEST and self._at_first(spot.at):
            self._close()
            return
        if not self._corners:
            self._view = self.canvas.stage.to_body(spot.at)[0]
        _, x, y = self.canvas.stage.to_body(spot.at, self._view)
        if (x, y) not in self._corners[-1:]:
            self._corners.append((x, y))
        self._show(tr(HOW))

    def double_click(self, spot: Spot) -> None:
        """Close; the first click has set the last corner."""
        if self._corners:
            self._close()
        else:
            self.press(spot)

    def move(self, spot: Spot) -> None:
        """Draw the line to the pointer."""
        self._pointer = spot.at
        if self._corners:
            self.canvas.update()

    def key(self, event: QKeyEvent) -> bool:
        """Enter closes, Backspace takes the last corner back."""
        if not self._corners:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._close()
        elif event.key() == Qt.Key.Key_Backspace:
            self.step_back()
        else:
            return False
        return True

    def cancel(self) -> None:
        """Throw all corners away."""
        if self._corners:
            self._corners = []
            self._show("")

    def step_back(self) -> None:
        """Take the last corner back."""
        self._corners.pop()
        self._show(tr(HOW) if self._corners else "")

    def paint(self, painter: QPainter) -> None:
        """Paint the corners, the lines between them and the line to the pointer."""
        if self._corners:
            px = [self.canvas.stage.to_px(x, y, self._view) for x, y in self._corners]
            closes = len(px) >= FEWEST and self._at_first(self._pointer)
            paint_corners(painter, px, self._pointer, closes=closes)

    def _at_first(self, at: QPointF) -> bool:
        first = self.canvas.stage.to_px(*self._corners[0], self._view)
        return math.hypot(first.x() - at.x(), first.y() - at.y()) <= CLOSE_PX

    def _show(self, hint: str) -> None:
        self.canvas.hinted.emit(hint)
        self.canvas.update()

    def _close(self) -> None:
        missing = FEWEST - len(self._corners)
        if missing > 0:
            self._show(tr("An area needs three corners; click %n more.", "", missing))
            return
        corners, self._corners = self._corners, []
        self._show("")
        brush = self.canvas.brush
        areas = lasso(self.canvas.figure, self._view, corners, mirror=brush.mirror, round_the_side=brush.round_the_side)
        if sum(area.area for area in areas.values()) < LEAST_MM2:
            self.canvas.said.emit(tr(BESIDE))
        else:
            self.canvas.end_stroke(areas)
