"""Pen and brush as a hand uses them: pressure, the eraser end, smooth lines, outlines, round the side; real events."""

import math

import pytest
import shapely
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtWidgets import QApplication
from pytest import approx

from bodymap.body.frame import mirrored
from bodymap.gui.tools.brushes import THINNEST

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
WHOLE = 1.0


@pytest.fixture
def pens():
    """A pen's point and its eraser end, as Qt knows them."""
    kinds = (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser)
    return [
        QPointingDevice(
            f"pen {kind.name}", number, QInputDevice.DeviceType.Stylus, kind,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure, 1, 1, "", QPointingDeviceUniqueId(),
        )
        for number, kind in enumerate(kinds, 1)
    ]  # fmt: skip


def pen(canvas, device, kind, at, pressure=WHOLE, button=LEFT):
    down = NONE if kind == QEvent.Type.TabletRelease else LEFT
    event = QTabletEvent(
        kind, device, QPointF(at), QPointF(canvas.mapToGlobal(at.toPoint() if isinstance(at, QPointF) else at)),
        pressure, 0, 0, 0.0, 0.0, 0, PLAIN, NONE if kind == QEvent.Type.TabletMove else button, down,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    return event


def write(canvas, device, view, *dots):
    """Draw with a pen through (x, y, pressure) in mm of the body frame."""
    px = [canvas.stage.to_px(x, y, view) for x, y, _ in dots]
    pen(canvas, device, QEvent.Type.TabletPress, px[0], dots[0][2])
    for at, (_, _, pressure) in zip(px[1:], dots[1:], strict=True):
        pen(canvas, device, QEvent.Type.TabletMove, at, pressure)
    pen(canvas, device, QEvent.Type.TabletRelease, px[-1], 0.0)


def move(canvas, at, buttons=LEFT):
    spot = QPointF(at)
    QApplication.sendEvent(canvas, QMouseEvent(QEvent.Type.MouseMove, spot, spot, NONE, buttons, PLAIN))


def width_at(mark, y):
    return shapely.intersection(mark.area, shapely.LineString([(-300, y), (300, y)])).length


def test_a_pen_paints_as_wide_as_it_presses(window, pens):
    window.brush.set_radius(24)
    write(
        window.canvas, pens[0], "back", (50.0, 560.0, 0.0), (50.0, 600.0, 0.0), (50.0, 680.0, 1.0), (50.0, 720.0, 1.0)
    )
    (mark,) = window.document.drawing.marks
    thin, thick = width_at(mark, 585.0), width_at(mark, 715.0)
    assert thin == approx(2 * 24 * THINNEST, rel=0.03), "a light touch: a third"
    assert thick == approx(2 * 24, rel=0.03), "pressed whole: the brush's own width"
    # Half way it is half way between: 16 mm and 48 mm wide give 32; a cone's tangents add a little.
    assert width_at(mark, 640.0) == approx(32, rel=0.06)
    widths = [width_at(mark, float(y)) for y in range(600, 680, 4)]
    assert widths == sorted(widths)


def test_a_mouse_gives_the_whole_width(window, drag):
    window.brush.set_radius(24)
    drag("back", (50.0, 560.0), (50.0, 720.0))
    (mark,) = window.document.drawing.marks
    assert width_at(mark, 640.0) == approx(48, rel=0.01)


def test_the_other_end_of_a_pen_erases_whatever_the_tool(window, drag, pens):
    drag("back", (50.0, 560.0), (50.0, 720.0))
    before = window.document.drawing.marks[0].area.area
    window.actions_["lasso"].trigger()
    write(window.canvas, pens[1], "back", (0.0, 640.0, 1.0), (100.0, 640.0, 1.0))
    (mark,) = window.document.drawing.marks
    assert mark.area.area < before
    assert len(mark.area.geoms) == 2, "cut in two"
    assert window.brush.tool == "lasso"
    assert not window.brush.erasing, "turned back, it paints again"
    window.document.undo()
    assert window.document.drawing.marks[0].area.area == before


def test_a_pen_with_space_held_drags_the_bodies(qtbot, window, pens):
    qtbot.keyPress(window.canvas, Qt.Key.Key_Space)
    event = pen(window.canvas, pens[0], QEvent.Type.TabletPress, QPointF(300, 300))
    assert not event.isAccepted(), "it comes again as the mouse's, which pans"
    qtbot.keyRelease(window.canvas, Qt.Key.Key_Space)
    assert window.document.drawing.marks == ()


def test_few_fast_events_make_a_round_line(qtbot, window):
    """A circle of 60 mm in eight events: its middle line is a circle, where chords would cut 4.6 mm off."""
    canvas, radius, middle = window.canvas, 60.0, (0.0, 500.0)
    window.brush.set_radius(6)
    window.canvas.zoom(2.0, canvas.stage.to_px(*middle, "back"))
    corners = [
        (middle[0] + radius * math.sin(turn), middle[1] + radius * math.cos(turn))
        for turn in (math.radians(45 * n) for n in range(9))
    ]
    px = [canvas.stage.to_px(x, y, "back") for x, y in corners]
    qtbot.mousePress(canvas, LEFT, pos=px[0].toPoint())
    for at in px[1:]:
        move(canvas, at)
    qtbot.mouseRelease(canvas, LEFT, pos=px[-1].toPoint())
    (mark,) = window.document.drawing.marks
    ring = max(mark.area.geoms, key=lambda part: part.area)
    for turn in range(70, 360, 5):  # of the first chord nothing is known before
        spot = shapely.Point(
            middle[0] + radius * math.sin(math.radians(turn)), middle[1] + radius * math.cos(math.radians(turn))
        )
        assert ring.contains(spot), turn
        assert ring.boundary.distance(spot) > 4.5, turn


def test_a_stroke_is_one_undo_step_on_both_views(window, drag):
    window.actions_["round_the_side"].trigger()
    assert window.brush.round_the_side
    drag("back", (128.0, 620.0), (128.0, 680.0))
    one, two = window.document.drawing.marks
    assert (one.view, two.view) == ("back", "front")
    assert two.area.area > 300
    outline = window.canvas.figure.outline
    assert one.area.distance(outline["back"].boundary) < 1e-6
    assert two.area.distance(outline["front"].boundary) < 1e-6, "no seam: both reach the edge"
    window.document.undo()
    assert window.document.drawing.marks == ()
    window.document.redo()
    window.actions_["eraser"].trigger()
    drag("back", (132.0, 600.0), (132.0, 690.0))
    left = window.document.drawing
    assert left.area("front").area < 0.2 * two.area.area
    assert left.area("back").area < 0.6 * one.area.area


def test_the_list_counts_both_views_while_the_brush_moves(qtbot, window):
    window.actions_["round_the_side"].trigger()
    canvas = window.canvas
    at = canvas.stage.to_px(130.0, 640.0, "back").toPoint()
    qtbot.mousePress(canvas, LEFT, pos=at)
    live = window.studio.stroke.live.sums
    here = sum(area.area for area in canvas.hand.tool._stroke.areas.values())
    assert live.total == approx(here, rel=1e-6)
    qtbot.mouseRelease(canvas, LEFT, pos=at)
    both = sum(mark.area.area for mark in window.document.drawing.marks)
    assert len(window.document.drawing.marks) == 2
    assert both == approx(here, rel=1e-6)


def test_off_by_default_a_stroke_stays_on_its_view(window, drag):
    drag("back", (128.0, 620.0), (128.0, 680.0))
    assert [mark.view for mark in window.document.drawing.marks] == ["back"]


def test_the_outline_is_mirrored_with_the_brush(window):
    canvas = window.canvas
    at = canvas.stage.to_px(60.0, 640.0, "back")
    assert canvas._outlines(at) == [at]
    window.actions_["mirror"].trigger()
    here, there = canvas._outlines(at)
    assert canvas.stage.to_body(there) == ("back", approx(-60.0), approx(640.0))
    assert here == at


@pytest.mark.parametrize("tool", ["brush", "eraser"])
@pytest.mark.parametrize("zoom", [1.0, 4.0])
def test_the_outline_shows_the_true_size_at_every_zoom(qtbot, window, tool, zoom):
    """Pixels change where the outline should run, brush radius mm times px a mm from the pointer, on both sides."""
    window.actions_[tool].trigger()
    window.actions_["mirror"].trigger()
    canvas = window.canvas
    canvas.message = ""
    canvas.leaveEvent(QEvent(QEvent.Type.Leave))
    canvas.zoom(zoom, canvas.stage.to_px(0.0, 640.0, "back"))
    at = canvas.stage.to_px(40.0, 640.0, "back").toPoint()
    twin = canvas.stage.to_px(*(-canvas.stage.to_body(QPointF(at))[1], 640.0), "back")
    before = canvas.grab().toImage()
    qtbot.mouseMove(canvas, at)
    move(canvas, at, NONE)
    after = canvas.grab().toImage()
    ratio = after.devicePixelRatio()
    for middle in (QPointF(at), QPointF(twin.x(), at.y())):
        rim = QPointF(middle.x(), middle.y() - window.brush.radius_mm * canvas.stage.scale)
        box = [QPoint(round(rim.x() * ratio), round(rim.y() * ratio) + dy) for dy in (-1, 0, 1)]
        assert any(before.pixel(spot) != after.pixel(spot) for spot in box)
        inside = QPoint(round(middle.x() * ratio), round(middle.y() * ratio))
        assert before.pixel(inside) == after.pixel(inside), "nothing is filled"


def test_a_stroke_stays_in_sight_while_one_zooms(qtbot, window):
    canvas = window.canvas
    at = canvas.stage.to_px(50.0, 640.0, "back").toPoint()
    qtbot.mousePress(canvas, LEFT, pos=at)
    canvas.zoom(2.0, QPointF(at))
    assert canvas.layers.live.toImage().pixelColor(at * canvas.devicePixelRatioF()).alpha() == 255
    qtbot.mouseRelease(canvas, LEFT, pos=at)
    assert len(window.document.drawing.marks) == 1


def test_the_texture_is_there_while_the_brush_moves(qtbot, window):
    window.brush.set_quality("burning")
    canvas = window.canvas
    at = canvas.stage.to_px(50.0, 640.0, "back").toPoint()
    canvas.zoom(3.0, QPointF(at))
    qtbot.mousePress(canvas, LEFT, pos=at)
    live = canvas.layers.live.toImage()
    reach = int(10 * canvas.stage.scale)
    colours = {live.pixel(at + QPoint(dx, dy)) for dx in range(-reach, reach) for dy in range(-reach, reach)}
    assert len(colours) > 2, "crosses over the colour"
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(canvas, LEFT, pos=at)
    assert window.document.drawing.marks == ()


def test_mirror_and_round_the_side_paint_four_places(window, drag):
    window.actions_["mirror"].trigger()
    window.actions_["round_the_side"].trigger()
    drag("back", (128.0, 640.0), (128.0, 642.0))
    back, front = window.document.drawing.marks
    for mark in (back, front):
        assert mirrored(mark.area).symmetric_difference(mark.area).area < 1e-3 * mark.area.area
        assert len(mark.area.geoms) == 2
