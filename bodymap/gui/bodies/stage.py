"""The stage: both views side by side in one plane, and the transform from that plane to the widget.

Stage millimetres: x runs towards the viewer's right with 0 between the two views, y down from the top of the head.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from bodymap.body.view import HEIGHT_MM, View, screen_x

HALF_MM = 470.0  # from a view's midline to its edge on the stage
TOP_MM, BOTTOM_MM = -28.0, HEIGHT_MM + 24.0
LARGEST_ZOOM = 12.0

CENTRE: dict[View, float] = {"front": -HALF_MM, "back": HALF_MM}


class Stage:
    """Zoom and pan. `zoom` 1 shows both bodies whole."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self.head = 0.0  # px kept free above the bodies
        self._size = QSizeF(1, 1)
        self._middle = QPointF(0, (TOP_MM + BOTTOM_MM) / 2)

    @property
    def scale(self) -> float:
        """Device-independent pixels per millimetre."""
        return self._fit * self.zoom

    @property
    def middle(self) -> QPointF:
        """What is seen in the middle (stage mm)."""
        return QPointF(self._middle)

    @property
    def _fit(self) -> float:
        """Px per millimetre at which both bodies are shown whole."""
        return min(self._size.width() / (4 * HALF_MM), self._room.height() / (BOTTOM_MM - TOP_MM))

    @property
    def _room(self) -> QRectF:
        """The part of the widget (px) that is the bodies'."""
        return QRectF(0, self.head, self._size.width(), max(self._size.height() - self.head, 1))

    def resize(self, size: QSizeF) -> None:
        """Take the widget's new size."""
        self._size = size
        self._hold()

    def look_at(self, zoom: float, middle: QPointF) -> None:
        """Show so much, with that in the middle (stage mm)."""
        self.zoom, self._middle = zoom, QPointF(middle)
        self._hold()

    def fit(self) -> None:
        """Show both bodies whole."""
        self.zoom = 1.0
        self._middle = QPointF(0, (TOP_MM + BOTTOM_MM) / 2)

    def zoom_at(self, at: QPointF, factor: float) -> None:
        """Zoom by `factor`, keeping the point under `at` (px) where it is."""
        before = self.to_stage(at)
        self.zoom = min(max(self.zoom * factor, 1.0), LARGEST_ZOOM)
        after = self.to_stage(at)
        self._middle += before - after
        self._hold()

    def pan(self, delta: QPointF) -> None:
        """Move what is shown by `delta` px."""
        self._middle -= delta / self.scale
        self._hold()

    def _hold(self) -> None:
        """Show nothing that zoom 1 does not show; so what lies under the pointer can stay there while one zooms in."""
        spare = 1 / self._fit - 1 / self.scale
        spare_x = self._room.center().x() * spare
        spare_y = max(self._room.center().y(), self._size.height() - self._room.center().y()) * spare
        centre = (TOP_MM + BOTTOM_MM) / 2
        self._middle = QPointF(
            min(max(self._middle.x(), -spare_x), spare_x),
            min(max(self._middle.y(), centre - spare_y), centre + spare_y),
        )

    def transform(self, view: View | None = None) -> QTransform:
        """Return the transform from stage mm, or from a view's viewer mm, to px."""
        transform = QTransform()
        transform.translate(self._room.center().x(), self._room.center().y())
        transform.scale(self.scale, self.scale)
        transform.translate(-self._middle.x(), -self._middle.y())
        if view is not None:
            transform.translate(CENTRE[view], 0)
        return transform

    def to_stage(self, at: QPointF) -> QPointF:
        """Turn a point of the widget (px) into stage mm."""
        return (at - self._room.center()) / self.scale + self._middle

    def to_body(self, at: QPointF, view: View | None = None) -> tuple[View, float, float]:
        """Turn a point of the widget into (view, x, y) in mm of the body frame; `view` holds a stroke on its view."""
        spot = self.to_stage(at)
        if view is None:
            view = "front" if spot.x() < 0 else "back"
        return view, screen_x(spot.x() - CENTRE[view], view), spot.y()

    def to_px(self, x: float, y: float, view: View) -> QPointF:
        """Turn (x, y) in mm of the body frame into px."""
        return self.transform(view).map(QPointF(screen_x(x, view), y))

    def box_px(self, bounds: tuple[float, float, float, float], view: View) -> QRectF:
        """Turn a body-frame box (left, top, right, bottom in mm) into a rectangle in px."""
        corners = self.to_px(bounds[0], bounds[1], view), self.to_px(bounds[2], bounds[3], view)
        return QRectF(*corners).normalized()
