"""Marks whole areas of the body, and tells in words what of each is painted: for keys, lists and screen readers."""

from collections.abc import Mapping

import shapely
from PySide6.QtCore import QObject, Signal
from shapely.geometry.base import BaseGeometry

from bodymap.body.areas import Area, area_name, areas
from bodymap.body.figure import Figure, load_figure
from bodymap.body.frame import areas_of, mirrored
from bodymap.drawing.mark import Drawing, Mark, Quality
from bodymap.drawing.painted import BARE, Painted, painted
from bodymap.drawing.visible import VisibleParts
from bodymap.gui.tools.brush_state import BrushState
from bodymap.report.quality_words import QUALITY_WORDS
from bodymap.sessions.document import Document
from bodymap.words import tr


class AreaMarks(QObject):
    """The areas of the document's figure, with what is painted of them. It holds no truth: it asks the document.

    Signals:
        pressed: the area that was pressed and is marked or bare now.
    """

    pressed = Signal(object)

    def __init__(self, document: Document, brush: BrushState) -> None:
        super().__init__()
        self._document = document
        self._brush = brush
        self._visible = VisibleParts()
        self._of: Drawing | None = None
        self._painted: Mapping[str, Painted] = {}

    @property
    def figure(self) -> Figure:
        """The figure of the drawing."""
        return load_figure(self._document.drawing.figure)

    @property
    def areas(self) -> tuple[Area, ...]:
        """All areas, front then back, each from the head to the feet."""
        return areas(self.figure)

    def painted(self, area: Area) -> Painted:
        """Return what is painted of an area."""
        drawing = self._document.drawing
        if drawing is not self._of:
            self._painted = painted(self.areas, self._visible.of(drawing.marks))
            self._of = drawing
        return self._painted.get(area.id, BARE)

    def press(self, area: Area) -> None:
        """Mark the area as the brush is set; take the paint away where it is marked like that already."""
        if self.would_erase(area):
            self.erase(area)
            return
        brush = self._brush
        self._document.paint(Mark(area.view, areas_of(self._shape(area)), brush.intensity, brush.quality))
        self.pressed.emit(area)

    def would_erase(self, area: Area) -> bool:
        """Return whether a press takes paint away: with the eraser, or where the brush would change nothing."""
        now, brush = self.painted(area), self._brush
        return brush.erasing or (now.whole and (now.intensity, now.quality) == (brush.intensity, brush.quality))

    def erase(self, area: Area) -> None:
        """Take the area's paint away."""
        self._document.erase({area.view: self._shape(area)})
        self.pressed.emit(area)

    def _shape(self, area: Area) -> BaseGeometry:
        """Return what is marked with the area: its mirror image too where the brush paints both sides."""
        return shapely.union(area.shape, mirrored(area.shape)) if self._brush.mirror else area.shape

    def words(self, area: Area) -> str:
        """Return what is painted of an area, inside a sentence: "aching 5"."""
        now = self.painted(area)
        if now.bare:
            return tr("not marked")
        felt = felt_words(now.quality, now.intensity)
        return felt if now.whole else tr("partly {felt}", felt=felt)

    @property
    def brush_words(self) -> str:
        """What the next mark will be, inside a sentence."""
        return felt_words(self._brush.quality, self._brush.intensity)

    def said(self, area: Area) -> str:
        """Return the area with what is painted of it: "Left buttock, aching 5"."""
        name = area_name(area)
        return name if self.painted(area).bare else tr("{area}, {state}", area=name, state=self.words(area))


def felt_words(quality: Quality, intensity: int) -> str:
    """Return how a mark feels, inside a sentence: "aching 5"."""
    return tr("{quality} {intensity}", quality=tr(QUALITY_WORDS[quality]).lower(), intensity=intensity)
