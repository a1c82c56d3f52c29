"""A pattern's dots and lines are drawn only where they are seen, and stand where they stand in the whole picture."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform
from shapely import Point

from bodymap.report import body_art

ZOOM = 4.0  # px a mm
SPILLOVER = Point(0, 500).buffer(60)


@pytest.fixture
def path(qapp):
    return body_art.path_of(SPILLOVER, "front")


def dots(painter, _path, mm, ink):
    body_art._stipple(painter, SPILLOVER, "front", mm, ink)


def painted(path, wide, high, left, top, way):
    """Return a picture of `wide` x `high` px whose corner lies at (left, top) in mm."""
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform().scale(ZOOM, ZOOM).translate(-left, -top))
    way(painter, path, 1 / ZOOM, QColor("black"))
    painter.end()
    return image


@pytest.mark.parametrize("way", [dots, body_art._hatch])
def test_a_part_of_the_picture_is_that_part_of_the_whole(path, way):
    whole = painted(path, 520, 520, -65, 435, way)
    part = painted(path, 120, 100, -65 + 200 / ZOOM, 435 + 160 / ZOOM, way)
    places = [(x, y) for x in range(120) for y in range(100)]
    shades = [abs(part.pixelColor(x, y).alpha() - whole.pixelColor(200 + x, 160 + y).alpha()) for x, y in places]
    other = sum(shade > 16 for shade in shades) / len(shades)
    assert other <= 0.05, "a slanted line that begins elsewhere is rounded otherwise, here and there"
    assert any(part.pixelColor(x, y).alpha() > 200 for x, y in places)


@pytest.mark.parametrize("view", ["front", "back"])
def test_every_dot_has_its_middle_in_the_zone(qapp, view):
    drawn = []
    zone = Point(100, 500).buffer(60)  # on the person's left: at the viewer's right in front, at the left behind

    def note(_self, points):
        drawn.extend((point.x(), point.y()) for point in points)

    image = QImage(1000, 1000, QImage.Format.Format_ARGB32_Premultiplied)
    painter = type("Noting", (QPainter,), {"drawPoints": note})(image)
    painter.translate(500, 0)
    body_art._stipple(painter, zone, view, 1.0, QColor("black"))
    painter.end()
    side = 1 if view == "front" else -1
    assert all(zone.covers(Point(side * x, y)) for x, y in drawn)
    assert len(drawn) == pytest.approx(zone.area / body_art.STIPPLE_PX**2, rel=0.03)


def test_no_more_is_drawn_than_is_seen(path):
    image = QImage(120, 100, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setTransform(QTransform().scale(ZOOM, ZOOM).translate(0, -500))
    box = body_art._box_seen(painter, path, 2.0)
    painter.translate(900, 0)
    nothing = body_art._box_seen(painter, path, 2.0)
    painter.end()
    assert box == QRectF(-2, 498, 120 / ZOOM + 4, 100 / ZOOM + 4)
    assert nothing.isEmpty()


def test_all_of_a_picture_for_a_finer_screen_is_seen(path):
    picture = QPixmap(240, 200)
    picture.setDevicePixelRatio(2)
    painter = QPainter(picture)
    painter.setTransform(QTransform().scale(ZOOM, ZOOM).translate(0, -500))
    box = body_art._box_seen(painter, path, 2.0)
    painter.end()
    assert box == QRectF(-2, 498, 120 / ZOOM + 4, 100 / ZOOM + 4)


def test_a_path_is_kept_for_an_area_and_a_view():
    disc = Point(0, 0).buffer(5, quad_segs=24)
    first = body_art.kept_path(disc, "front")
    assert body_art.kept_path(disc, "front") is first
    assert body_art.kept_path(disc, "back") is not first
    assert body_art.kept_path(Point(0, 0).buffer(5, quad_segs=24), "front") is not first
