"""A stroke's road: into the sums while it grows, into the document when it ends."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from shapely import MultiPolygon

from bodymap.body.frame import LEAST_MM2, View, areas_of
from bodymap.drawing.mark import Mark
from bodymap.gui.canvas.canvas import Canvas
from bodymap.gui.tools.brush_state import BrushState
from bodymap.ranking.engine import Engine
from bodymap.ranking.live import LiveOverlap
from bodymap.sessions.document import Document

LIST_MS = 33  # between two rankings while the brush moves: 30 a second are more than an eye can read


class LiveStroke(QObject):
    """Follows the strokes of the canvas.

    Signals:
        grew: the sums of the drawing with the stroke as far as it has grown, at most 30 times a second.
        gone: nothing came of the stroke, and what seemed to is to be shown no longer.
    """

    grew = Signal(object)
    gone = Signal()

    def __init__(
        self,
        document: Document,
        brush: BrushState,
        canvas: Canvas,
        engine: Callable[[], Engine | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._brush, self._engine = document, brush, engine
        self.live: LiveOverlap | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LIST_MS)
        self._pause.timeout.connect(self.tell)
        canvas.stroke_began.connect(self._began)
        canvas.stroke_grew.connect(self._grew)
        canvas.stroke_ended.connect(self._ended)
        canvas.stroke_cancelled.connect(self._cancelled)

    def tell(self) -> None:
        """Tell the sums as they are now, of a stroke that goes on."""
        if self.live is not None:
            self.grew.emit(self.live.sums)

    def _began(self, _view: str) -> None:
        engine = self._engine()
        if engine is not None:
            drawing = self._document.drawing
            self.live = LiveOverlap(engine.overlap(drawing.figure), drawing)

    def _grew(self, view: View, added: object) -> None:
        if self.live is None:
            return
        area, brush = areas_of(added), self._brush  # type: ignore[arg-type]
        if brush.erasing:
            self.live.erase(view, area)
        else:
            self.live.paint(view, area, Mark(view, area, brush.intensity, brush.quality).weight)
        if not self._pause.isActive():  # the brush is heard at every move, the list is read now and then
            self.tell()
            self._pause.start()

    def _ended(self, areas: Mapping[View, MultiPolygon]) -> None:
        self.live = None
        document, brush, before = self._document, self._brush, self._document.drawing
        if brush.erasing:
            document.erase(areas)
        else:
            painted = [(view, area) for view, area in areas.items() if area.area >= LEAST_MM2]
            stroke = before.next_stroke if len(painted) > 1 else 0
            said = (brush.intensity, brush.quality, "", stroke)
            document.paint(*(Mark(view, area, *said) for view, area in painted))
        if document.drawing is before:
            self.gone.emit()

    def _cancelled(self) -> None:
        self.live = None
        self.gone.emit()
