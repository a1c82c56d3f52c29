"""The canvas's pictures, kept until what they show changes: bodies, paint, the stroke of now, the pattern on top.

A pointer move repaints a small rectangle from these, whatever the number of marks.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.area import PatternArea
from bodymap.body.figure import Figure
from bodymap.body.frame import VIEWS, View
from bodymap.drawing.mark import Mark, Quality
from bodymap.gui.bodies.paint_edge import PaintEdge
from bodymap.gui.bodies.stage import Stage
from bodymap.gui.look.theme import current, skin
from bodymap.report.body_art import (
    kept_path,
    paint_body,
    paint_pattern_casing,
    paint_pattern_ground,
    paint_pattern_lines,
    paint_press_point,
    path_of,
)
from bodymap.report.paint_art import intensity_colour, paint_marks, paint_texture, texture_ink

Tinted = tuple[PatternArea, str]  # a pattern and the colour it is drawn in
Shown = tuple[Sequence[Tinted], Sequence[tuple[View, tuple[float, float]]]]


class Layers:
    """Four pixmaps of the widget's size at its device pixel ratio."""

    def __init__(self) -> None:
        self._size = QSize(1, 1)
        self._ratio = 1.0
        self._edge = PaintEdge()
        self._marks: Sequence[Mark] = ()
        self._bodies = QPixmap(1, 1)
        self._wanted: tuple[Stage, Figure] | None = None  # what the bodies are to be drawn as when they are next seen
        self.paint = QPixmap(1, 1)
        self.live = QPixmap(1, 1)
        self.pattern = QPixmap(1, 1)

    def resize(self, size: QSize, ratio: float) -> None:
        """Take the widget's new size (px) and device pixel ratio."""
        self._size, self._ratio = size, ratio
        self.live = self._blank()

    def _blank(self) -> QPixmap:
        pixmap = QPixmap(self._size * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _painter(self, pixmap: QPixmap, stage: Stage, view: View | None = None) -> QPainter:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(stage.transform(view), combine=True)
        return painter

    def draw_bodies(self, stage: Stage, figure: Figure) -> None:
        """Have the two bodies drawn, with their titles and sides, when they are next seen."""
        self._wanted = stage, figure

    @property
    def unseen(self) -> bool:
        """Whether the two bodies wait to be drawn."""
        return self._wanted is not None

    @property
    def bodies(self) -> QPixmap:
        """The two bodies."""
        if self._wanted is not None:
            self._drawn(*self._wanted)
            self._wanted = None
        return self._bodies

    def _drawn(self, stage: Stage, figure: Figure) -> None:
        self._bodies = self._blank()
        self._bodies.fill(QColor(current().stage))
        for view in VIEWS:
            painter = self._painter(self._bodies, stage, view)
            paint_body(painter, figure, view, 1 / stage.scale, skin())
            painter.end()

    def draw_paint(
        self,
        stage: Stage,
        visible: Sequence[tuple[Mark, BaseGeometry]],
        unreached: Mapping[View, BaseGeometry],
    ) -> None:
        """Draw what of each mark is seen, and outline what no known pattern reaches."""
        self.paint = self._blank()
        self._marks = [mark for mark, _ in visible]
        outline = QPen(QColor(skin().over.ink), 1.4 / stage.scale, Qt.PenStyle.DashLine)
        for view in VIEWS:
            painter = self._painter(self.paint, stage, view)
            paint_marks(painter, visible, view, self._ratio, skin())
            self._edge.paint(painter, view, self._marks, 1 / stage.scale)
            if view in unreached:
                painter.strokePath(path_of(unreached[view], view), outline)
            painter.end()

    def clear_live(self) -> None:
        """Forget the stroke of now."""
        self.live.fill(Qt.GlobalColor.transparent)

    def grow_live(self, stage: Stage, view: View, swept: BaseGeometry, intensity: int, quality: Quality) -> None:
        """Add what the brush swept to the stroke of now."""
        painter = self._painter(self.live, stage, view)
        path = path_of(swept, view)
        colour = intensity_colour(intensity)
        painter.fillPath(path, colour)
        painter.strokePath(path, QPen(colour, 0.6 / stage.scale))  # closes the seam to the piece before
        paint_texture(painter, path, quality, texture_ink(intensity, skin()), self._ratio)
        painter.end()

    def lift_paint(self, stage: Stage, view: View, swept: BaseGeometry) -> None:
        """Take away from the paint what the eraser swept."""
        painter = self._painter(self.paint, stage, view)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillPath(path_of(swept, view), Qt.GlobalColor.black)
        painter.end()

    def draw_pattern(self, stage: Stage, shown: Shown) -> None:
        """Draw a candidate's patterns and press points, with an edge round the paint they explain."""
        self.pattern = self._blank()
        areas, points = shown
        for view in VIEWS:
            painter = self._painter(self.pattern, stage, view)
            for area, colour in areas:
                paint_pattern_ground(painter, area, view, colour)
            paint = self._edge.path(view, self._marks, 1 / stage.scale)
            self._keep_paint(painter, paint)
            self._case_lines(painter, stage, view, areas, paint)
            for area, colour in areas:
                paint_pattern_lines(painter, area, view, 1 / stage.scale, colour)
            self._edge_explained(painter, stage, view, areas)
            for home, at in points:
                if home == view:
                    paint_press_point(painter, at, view, 1 / stage.scale)
            painter.end()

    def _keep_paint(self, painter: QPainter, paint: QPainterPath) -> None:
        """Take the patterns' ground off the paint, so that it keeps the colour that its scale shows."""
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillPath(paint, Qt.GlobalColor.black)
        painter.restore()

    def _case_lines(
        self, painter: QPainter, stage: Stage, view: View, areas: Sequence[Tinted], paint: QPainterPath
    ) -> None:
        """Set the patterns' edges and dots off from the paint they lie on."""
        painter.save()
        painter.setClipPath(paint, Qt.ClipOperation.IntersectClip)
        for area, colour in areas:
            paint_pattern_casing(painter, area, view, 1 / stage.scale, colour)
        painter.restore()

    def _edge_explained(self, painter: QPainter, stage: Stage, view: View, areas: Sequence[Tinted]) -> None:
        """Draw the edge of the paint that the patterns explain strong: it stands out, and no stronger pain is read."""
        clip = QPainterPath()
        for area, _ in areas:
            clip = clip.united(kept_path(area.core[view], view)).united(kept_path(area.spillover[view], view))
        painter.save()
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        self._edge.paint_strong(painter, view, self._marks, 1 / stage.scale)
        painter.restore()
