"""The select tool: a click takes a mark up; it can be moved, stretched at its corners, nudged and taken away.

A mark that went round the side of the body is taken up with its other part, and both are changed as one.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from bodymap.body.frame import screen_x
from bodymap.drawing.change import Change, carry, changed, leading, mark_at, sketched, stretch
from bodymap.drawing.mark import Mark
from bodymap.gui.tools.stroke_view import StrokeView
from bodymap.gui.tools.tool import Spot, Tool
from bodymap.gui.tools.tool_art import box_of, corners_of, paint_chosen, paint_part
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
    """Holds a mark and what belongs together with it. Every change goes out as other marks in their place."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: StrokeView) -> None:
        super().__init__(canvas)
        self._parts: tuple[Mark, ...] = ()  # that belong together
        self._grip: Mark | None = None  # of them, that is dragged
        self._from: QPointF | None = None  # where the drag began, px
        self._corner: int | None = None  # that is dragged
        self._change: Change | None = None  # of the drag
        self._sketch: tuple[Mark, ...] = ()  # of what is dragged

    @property
    def mark(self) -> Mark | None:
        """The mark taken up: the larger part, where it went round the side."""
        return leading(self._parts) if self._parts else None

    @property
    def parts(self) -> tuple[Mark, ...]:
        """The mark taken up with what belongs together with it."""
        return self._parts

    @property
    def busy(self) -> bool:
        """Whether a mark is taken up."""
        return bool(self._parts)

    @property
    def making(self) -> bool:
        """Whether a mark is being dragged or stretched."""
        return self._change is not None

    @property
    def held(self) -> object:
        """The mark taken up."""
        return self.mark

    def hold(self, held: object) -> None:
        """Take up a mark that is seen here too."""
        self.choose(next((mark for mark, _ in self.canvas.seen if mark is held), None))

    def choose(self, mark: Mark | None) -> None:
        """Take up a mark with what belongs together with it, or none."""
        if mark not in (self._parts or (None,)):
            self._parts = self.canvas.together(mark) if mark is not None else ()
            self._drop()
            self.canvas.mark_chosen.emit(self.mark)

    def change(self, becomes: Mapping[Mark, Sequence[Mark]], *, joined: bool = False) -> None:
        """Put others, or nothing, in the place of what is taken up."""
        if becomes:
            self._parts = tuple(new for part in self._parts for new in becomes.get(part, (part,)))
            if not self._parts:
                self._drop()  # nothing is left that a drag could move
            # They are known before the drawing changes, so that they are found there.
            self.canvas.mark_changed.emit(becomes, joined)
            self.canvas.mark_chosen.emit(self.mark)
            self.canvas.update()

    def paint_changed(self) -> None:
        """Let go of a mark that is not to be seen any more."""
        if not self._parts:
            return
        seen = next((mark for mark, _ in self.canvas.seen if mark in self._parts), None)
        if seen is None:
            self.choose(None)
        else:
            self._parts = self.canvas.together(seen)

    def press(self, spot: Spot) -> None:
        """Take up a corner of the chosen mark, or the mark under the pointer."""
        self._from = spot.at
        self._corner = self._corner_at(spot.at)
        if self._corner is None:
            view, x, y = self.canvas.stage.to_body(spot.at)
            self.choose(mark := mark_at(self.canvas.seen, view, x, y, REACH_PX / self.canvas.stage.scale))
            self._from, self._grip = spot.at, mark

    def move(self, spot: Spot) -> None:
        """Drag the corner or the mark."""
        if self.mark is None:
            return
        if self._from is None:
            self._point(spot.at)
            return
        way = spot.at - self._from
        if self._change is None and max(abs(way.x()), abs(way.y())) <= STILL_PX:
            return
        if self._corner is None:
            scale = self.canvas.stage.scale
            self._change = self._shift(self._grip or self.mark, way.x() / scale, way.y() / scale)
        else:
            self._change = self._pulled(self.mark, self._corner, spot.at)
        self.canvas.update()

    def release(self, _spot: Spot) -> None:
        """Let the drag be one change."""
        change = self._change
        self._drop()
        if change is not None:
            self._put(change)

    def key(self, event: QKeyEvent) -> bool:
        """Delete takes the mark away, arrows nudge it, Page Up and Page Down go through the marks."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._next(1 if key == Qt.Key.Key_PageDown else -1)
        elif self.mark is None:
            return False
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.change(dict.fromkeys(self._parts, ()))
        elif key in ARROWS:
            step = FAR_MM if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else NUDGE_MM
            right, down = ARROWS[key]
            self._put(self._shift(self.mark, step * right, step * down), joined=event.isAutoRepeat())
        else:
            return False
        return True

    def cancel(self) -> None:
        """Leave the mark where it was before the drag; without one, let go of it."""
        if self._from is not None and self._change is not None:
            self._drop()
        else:
            self.choose(None)

    def paint(self, painter: QPainter) -> None:
        """Outline the chosen mark with its corners and its number, and what belongs together with it."""
        mark, stage = self.mark, self.canvas.stage
        if mark is None:
            return
        if self._change is None:
            for part in self._parts:
                if part is not mark:
                    paint_part(painter, stage, part, part.area)
            paint_chosen(painter, stage, mark, mark.area)
        else:
            self._paint_dragged(painter, self._change)

    def _paint_dragged(self, painter: QPainter, change: Change) -> None:
        """Paint where what is dragged would lie: a sketch of it, where it is intricate."""
        self._sketch = self._sketch or sketched(self._parts)
        stage, mark = self.canvas.stage, leading(self._sketch)
        if not mark.stroke:
            paint_chosen(painter, stage, mark, change(mark.area))
        else:
            becomes = changed(self.canvas.figure, self._sketch, change).values()
            parts = [part for new in becomes for part in new]
            for part in parts:
                paint_part(painter, stage, part, part.area, ghost=True)
            if parts:
                lead = next((part for part in parts if part.view == mark.view), parts[0])
                paint_chosen(painter, stage, lead, lead.area)

    def _shift(self, grip: Mark, right: float, down: float) -> Change:
        """Return the change that moves `grip` by millimetres of the screen; round the side is the other way."""
        assert self.mark is not None  # noqa: S101 - something is moved
        outwards = screen_x(right, grip.view)
        dx = outwards if grip.view == self.mark.view else -outwards
        return carry(self.canvas.figure, self._parts, dx, down)

    def _put(self, change: Change, *, joined: bool = False) -> None:
        becomes = changed(self.canvas.figure, self._parts, change)
        if any(becomes.values()):
            self.change(becomes, joined=joined)
        else:
            self.canvas.said.emit(tr(BESIDE))

    def _drop(self) -> None:
        self._from = self._corner = self._change = self._grip = None
        self._sketch = ()
        self.canvas.update()

    def _next(self, step: int) -> None:
        """Take up the next mark; what belongs together is one."""
        marks = [mark for mark, _ in self.canvas.seen]
        strokes = [mark.stroke for mark in marks]
        firsts = [mark for at, mark in enumerate(marks) if not mark.stroke or mark.stroke not in strokes[:at]]
        if firsts:
            here = next((at for at, mark in enumerate(firsts) if mark in self._parts), None)
            self.choose(firsts[((0 if step > 0 else -1) if here is None else here + step) % len(firsts)])

    def _corner_at(self, at: QPointF) -> int | None:
        """Return which corner of the chosen mark's box lies at a point: 0 top left, then clockwise."""
        if self.mark is None:
            return None
        for index, corner in enumerate(corners_of(box_of(self.canvas.stage, self.mark, self.mark.area))):
            if max(abs(corner.x() - at.x()), abs(corner.y() - at.y())) <= REACH_PX:
                return index
        return None

    def _pulled(self, mark: Mark, corner: int, at: QPointF) -> Change:
        """Return the change that draws a corner of the mark's box as far as the pointer was."""
        assert self._from is not None  # noqa: S101 - a corner is dragged
        box = corners_of(self.canvas.stage.box_px(mark.area.bounds, mark.view))
        still, grip, way = box[(corner + 2) % 4], box[corner], at - self._from
        _, x, y = self.canvas.stage.to_body(still, mark.view)
        sideways = 1 + way.x() / ((grip.x() - still.x()) or 1.0)
        upright = 1 + way.y() / ((grip.y() - still.y()) or 1.0)
        return stretch(mark, (x, y), sideways, upright)

    def _point(self, at: QPointF) -> None:
        corner = self._corner_at(at)
        shapes = (Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor)
        self.canvas.setCursor(self.cursor if corner is None else shapes[corner % 2])
