"""The select tool: a click takes a mark up; it can be moved, stretched at its corners, nudged and taken away."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from shapely.geometry.base import BaseGeometry

from bodymap.body.frame import screen_x
from bodymap.drawing.change import fitted, mark_at, shifted, stretched
from bodymap.drawing.mark import Mark
from bodymap.gui.stroke_view import StrokeView
from bodymap.gui.tools.tool import Spot, Tool
from bodymap.gui.tools.tool_art import box_of, corners_of, paint_chosen
from bodymap.words import later, tr

REACH_PX = 6.0  # beside a mark, or from the middle of a handle, that still takes it up
STILL_PX = 3.0  # moves up to this are an unsteady click
NUDGE_MM, FAR_MM = 2.0, 10.0  # of an arrow key, and with Shift
ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
BESIDE = later("The mark would lie beside the body; it stays where it was.")


class SelectTool(Tool):
    """Holds one mark. Every change of it goes out as another mark in its place."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: StrokeView) -> None:
        super().__init__(canvas)
        self.mark: Mark | None = None
        self._from: QPointF | None = None  # where the drag began, px
        self._corner: int | None = None  # that is dragged
        self._area: BaseGeometry | None = None  # the mark's area as it is dragged, mm

    @property
    def busy(self) -> bool:
        """Whether a mark is taken up."""
        return self.mark is not None

    def choose(self, mark: Mark | None) -> None:
        """Take up a mark, or none."""
        if mark is not self.mark:
            self.mark = mark
            self._drop()
            self.canvas.mark_chosen.emit(mark)

    def change(self, other: Mark | None, *, joined: bool = False) -> None:
        """Put another mark, or none, in the place of the one taken up."""
        old = self.mark
        if old is not None and other is not old:
            self.mark = other  # before the drawing changes, so that it is found there
            self.canvas.mark_changed.emit(old, other, joined)
            self.canvas.mark_chosen.emit(self.mark)
            self.canvas.update()

    def paint_changed(self) -> None:
        """Let go of a mark that is not to be seen any more."""
        if self.mark is not None and all(mark is not self.mark for mark, _ in self.canvas.seen):
            self.choose(None)

    def press(self, spot: Spot) -> None:
        """Take up a corner of the chosen mark, or the mark under the pointer."""
        self._from = spot.at
        self._corner = self._corner_at(spot.at)
        if self._corner is None:
            view, x, y = self.canvas.stage.to_body(spot.at)
            self.choose(mark_at(self.canvas.seen, view, x, y, REACH_PX / self.canvas.stage.scale))
            self._from = spot.at

    def move(self, spot: Spot) -> None:
        """Drag the corner or the mark."""
        if self.mark is None:
            return
        if self._from is None:
            self._point(spot.at)
            return
        way = spot.at - self._from
        if self._area is None and max(abs(way.x()), abs(way.y())) <= STILL_PX:
            return
        if self._corner is None:
            scale = self.canvas.stage.scale
            self._area = shifted(self.mark, screen_x(way.x() / scale, self.mark.view), way.y() / scale)
        else:
            self._area = self._pulled(self.mark, self._corner, spot.at)
        self.canvas.update()

    def release(self, _spot: Spot) -> None:
        """Let the drag be one change."""
        mark, area = self.mark, self._area
        self._drop()
        if mark is not None and area is not None:
            self._put(fitted(self.canvas.figure, mark, area))

    def key(self, event: QKeyEvent) -> bool:
        """Delete takes the mark away, arrows nudge it, Page Up and Page Down go through the marks."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._next(1 if key == Qt.Key.Key_PageDown else -1)
        elif self.mark is None:
            return False
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.change(None)
        elif key in ARROWS:
            step = FAR_MM if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else NUDGE_MM
            right, down = ARROWS[key]
            area = shifted(self.mark, screen_x(step * right, self.mark.view), step * down)
            self._put(fitted(self.canvas.figure, self.mark, area), joined=event.isAutoRepeat())
        else:
            return False
        return True

    def cancel(self) -> None:
        """Leave the mark where it was before the drag; without one, let go of it."""
        if self._from is not None and self._area is not None:
            self._drop()
        else:
            self.choose(None)

    def paint(self, painter: QPainter) -> None:
        """Outline the chosen mark with its corners and its number."""
        if self.mark is not None:
            area = self._area if self._area is not None else self.mark.area
            paint_chosen(painter, self.canvas.stage, self.mark, area)

    def _put(self, other: Mark | None, *, joined: bool = False) -> None:
        if other is None:
            self.canvas.said.emit(tr(BESIDE))
        else:
            self.change(other, joined=joined)

    def _drop(self) -> None:
        self._from = self._corner = self._area = None
        self.canvas.update()

    def _next(self, step: int) -> None:
        marks = [mark for mark, _ in self.canvas.seen]
        if marks:
            place = marks.index(self.mark) + step if self.mark in marks else (0 if step > 0 else -1)
            self.choose(marks[place % len(marks)])

    def _corner_at(self, at: QPointF) -> int | None:
        """Return which corner of the chosen mark's box lies at a point: 0 top left, then clockwise."""
        if self.mark is None:
            return None
        for index, corner in enumerate(corners_of(box_of(self.canvas.stage, self.mark, self.mark.area))):
            if max(abs(corner.x() - at.x()), abs(corner.y() - at.y())) <= REACH_PX:
                return index
        return None

    def _pulled(self, mark: Mark, corner: int, at: QPointF) -> BaseGeometry:
        """Return the mark's area with a corner of its box drawn as far as the pointer was."""
        assert self._from is not None  # noqa: S101 - a corner is dragged
        box = corners_of(self.canvas.stage.box_px(mark.area.bounds, mark.view))
        still, grip, way = box[(corner + 2) % 4], box[corner], at - self._from
        _, x, y = self.canvas.stage.to_body(still, mark.view)
        sideways = 1 + way.x() / ((grip.x() - still.x()) or 1.0)
        upright = 1 + way.y() / ((grip.y() - still.y()) or 1.0)
        return stretched(mark, (x, y), sideways, upright)

    def _point(self, at: QPointF) -> None:
        corner = self._corner_at(at)
        shapes = (Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor)
        self.canvas.setCursor(self.cursor if corner is None else shapes[corner % 2])
