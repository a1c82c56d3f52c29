"""While the bodies are moved nothing is drawn anew: what stood there is carried along, and drawn once it rests."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor
from shapely import MultiPolygon, box

from bodymap.bench.drawings import scattered
from bodymap.body.figure import load_figure
from bodymap.drawing.mark import Mark
from bodymap.gui.look.theme import current, px, skin


@pytest.fixture
def drawn(window, monkeypatch):
    """Count how often the paint is drawn."""
    count = []
    draw = window.canvas.layers.draw_paint
    monkeypatch.setattr(window.canvas.layers, "draw_paint", lambda *a: (count.append(1), draw(*a))[1])
    return count


def colour(window, x, y, view="back"):
    image = window.canvas.grab().toImage()  # which lays out what is not laid out yet
    at = window.canvas.stage.to_px(x, y, view).toPoint()
    return image.pixelColor(QPoint(at.x(), at.y()))


def near(one, other):
    return max(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)) <= 24


def test_sixty_moves_draw_nothing_anew_and_the_rest_draws_once(qtbot, window, drawn):
    drawing = scattered(load_figure("neutral"), 60, 3)
    window.document.open_drawing(drawing, "many")
    qtbot.waitUntil(lambda: len(window.canvas.seen) > 50 and not window.works.busy)
    canvas = window.canvas
    canvas.zoom(3)
    qtbot.waitUntil(lambda: not canvas.moving)
    canvas.repaint()  # what is seen can be carried along
    drawn.clear()
    for step in range(60):
        canvas.pan(QPointF(4 if step < 30 else -3, 2))
        canvas.repaint()
    assert drawn == []
    qtbot.waitUntil(lambda: not canvas.moving)
    assert drawn == [1]


def test_what_is_carried_along_lies_where_it_belongs(qtbot, window):
    window.document.paint(Mark("back", MultiPolygon([box(20, 560, 80, 660)]), 8))
    canvas = window.canvas
    canvas.zoom(2, canvas.stage.to_px(50, 610, "back"))
    qtbot.waitUntil(lambda: not canvas.moving)
    canvas.repaint()
    canvas.pan(QPointF(40, -30))
    assert canvas.moving
    carried, bare = colour(window, 50, 610), colour(window, -50, 610)
    canvas.zoom(1 / 1.6)
    zoomed, rough = colour(window, 50, 610), colour(window, 90, 1050)  # a thigh that could not be seen before
    assert not near(rough, QColor(current().stage))
    qtbot.waitUntil(lambda: not canvas.moving)
    sharp = colour(window, 50, 610)
    assert not near(sharp, bare)
    assert near(carried, sharp)
    assert near(zoomed, sharp)
    assert near(colour(window, -50, 610), bare)
    assert near(colour(window, 90, 1050), rough)


def test_painting_in_motion_is_drawn_where_the_bodies_are_now(qtbot, window, drag):
    canvas = window.canvas
    canvas.zoom(2, canvas.stage.to_px(50, 610, "back"))
    canvas.pan(QPointF(25, 10))
    assert canvas.moving
    drag("back", (40, 600), (60, 640))
    assert not canvas.moving
    (mark,) = window.document.drawing.marks
    spot = mark.area.representative_point()
    skin_there = colour(window, -spot.x, spot.y)
    assert not near(colour(window, spot.x, spot.y), skin_there)


def test_what_is_painted_is_united_once_for_a_drawing():
    drawing = scattered(load_figure("neutral"), 20, 3)
    assert drawing.area("back") is drawing.area("back")


def test_names_of_sides_can_be_read_over_a_body(qtbot, window):
    """Zoomed in they lie over skin; each stands on a plate of the ground their ink is made for."""
    canvas = window.canvas
    canvas.zoom(4, canvas.stage.to_px(0, 300, "back"))
    qtbot.waitUntil(lambda: not canvas.moving)
    image = canvas.grab().toImage()
    ground = QColor(current().stage).name()
    row = [image.pixelColor(x, px(36) + 3).name() for x in range(image.width())]
    assert QColor(skin().fill).name() in row or QColor(skin().tones[0]).name() in row, "the body lies there"
    assert row.count(ground) > 80, "and beside it the plates of two names"
