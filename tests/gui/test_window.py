"""The window as a person uses it, with real pointer and key events, offscreen."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytest import approx

from bodymap.body.figure import load_figure
from bodymap.drawing import file
from bodymap.drawing.mark import Drawing
from bodymap.gui.window import opening

LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


def rows(window):
    return [(r.candidate.muscle, r.candidate.side) for r in window.panel.list.rows.rows]


def test_empty_window_says_what_to_do(window):
    assert window.canvas.message == "Click or paint where it hurts."
    assert "Paint on the body" in window.panel.state.text()
    assert not window.actions_["undo"].isEnabled()
    assert rows(window) == []


def test_a_stroke_paints_ranks_and_is_kept(window, drag, library):
    window.brush.set_radius(20)
    drag("back", *LOW_BACK)
    (mark,) = window.document.drawing.marks
    # A capsule 165 mm long and 40 mm wide; the pixels under the pointer are about 2.5 mm.
    assert mark.area.area == approx(165 * 40 + math.pi * 20**2, rel=0.05)
    assert mark.area.bounds[0] > 0, "painted on the person's left"
    assert ("iliopsoas", "left") in rows(window)[:4]
    kept = library.load(window.document.session.id)
    assert kept.drawing.marks[0].area.equals(mark.area)
    assert kept.ranking[0]["muscle"] == rows(window)[0][0]
    assert kept.atlas == window.studio.atlas.version


def test_the_list_follows_the_brush_before_it_is_let_go(qtbot, window):
    canvas = window.canvas
    at = canvas.stage.to_px(45.0, 748.0, "back").toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert rows(window), "the list shows while the button is down"
    assert window.document.drawing.marks == ()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert rows(window) == [], "Escape throws the stroke away"
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert window.document.drawing.marks == ()


def test_back_view_left_is_on_the_viewers_left(window):
    stage = window.canvas.stage
    assert stage.to_px(100, 700, "back").x() < stage.to_px(0, 700, "back").x()
    assert stage.to_px(100, 700, "front").x() > stage.to_px(0, 700, "front").x()
    for view in ("front", "back"):
        assert stage.to_body(stage.to_px(-73.5, 411.0, view)) == (view, approx(-73.5), approx(411.0))


def test_undo_and_redo_by_keys(qtbot, window, drag):
    drag("back", *LOW_BACK)
    drag("front", (100.0, 900.0), (110.0, 980.0))
    assert len(window.document.drawing.marks) == 2
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.document.drawing.marks) == 1
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.drawing == Drawing("neutral")
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(window.document.drawing.marks) == 2


def test_eraser_takes_paint_and_undo_brings_it_back(window, drag):
    drag("back", *LOW_BACK)
    before = window.document.drawing
    window.actions_["eraser"].trigger()
    drag("back", (38.0, 620.0), (38.0, 660.0))
    (mark,) = window.document.drawing.marks
    assert mark.area.area < before.marks[0].area.area
    assert len(mark.area.geoms) == 2, "cut in two"
    window.document.undo()
    assert window.document.drawing == before


def test_mirror_paints_both_sides_as_one_step(window, drag):
    window.actions_["mirror"].trigger()
    drag("back", *LOW_BACK)
    (mark,) = window.document.drawing.marks
    left, _, right, _ = mark.area.bounds
    assert -left == approx(right)
    window.document.undo()
    assert window.document.drawing.marks == ()


def test_a_dialog_that_opens_under_the_brush_ends_the_stroke(qtbot, window):
    canvas = window.canvas
    at = canvas.stage.to_px(38.0, 600.0, "back").toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    window.actions_["about"].trigger()
    assert len(window.document.drawing.marks) == 1
    QApplication.activeModalWidget().close()
    qtbot.mouseMove(canvas, at + QPoint(40, 40))
    assert len(window.document.drawing.marks) == 1
    assert not canvas.hand.tool.busy


@pytest.mark.parametrize("how", ["chosen", "undone"])
def test_another_figure_under_a_stroke_is_no_harm(qtbot, window, drag, engine, how):
    canvas = window.canvas
    engine.overlap("female")  # known, so that it comes at once
    drag("back", *LOW_BACK)
    if how == "undone":
        window.document.set_figure("female")
    at = canvas.stage.to_px(-60, 700, "back").toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    if how == "chosen":
        window.set_figure("female")
    else:
        window.document.undo()
    qtbot.mouseMove(canvas, at + QPoint(14, 9))
    window.studio.stroke.tell()
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(14, 9))
    drawing = window.document.drawing
    assert drawing.figure == ("female" if how == "chosen" else "neutral")
    assert len(drawing.marks) == (2 if how == "chosen" else 1), "what was painted before the figure came stays"
    outline = load_figure(drawing.figure).outline
    assert all(mark.area.difference(outline[mark.view]).area < 1e-6 for mark in drawing.marks)


def test_a_dab_that_is_held_is_ranked_in_whole_only_when_it_is_let_go(window, drag):
    drag("back", *LOW_BACK)
    window.actions_["dab"].trigger()
    whole = []
    window.studio.ranked.connect(lambda: whole.append(len(window.document.drawing.marks)))
    drag("back", (30.0, 600.0), (38.0, 640.0), (45.0, 700.0))
    assert set(whole) == {2}, "the moves before it lay were read from what they added"


def test_dab_stays_one_round_spot_wherever_it_is_dragged(window, drag):
    window.actions_["dab"].trigger()
    window.brush.set_radius(15)
    drag("back", (38.0, 600.0), (60.0, 760.0))
    (mark,) = window.document.drawing.marks
    assert mark.area.area == approx(math.pi * 15**2, rel=0.005)
    assert mark.area.centroid.y == approx(760, abs=3)


def test_lasso_fills_what_it_encloses(window, drag):
    window.actions_["lasso"].trigger()
    drag("back", (20.0, 600.0), (80.0, 600.0), (80.0, 700.0), (20.0, 700.0), (20.0, 604.0))
    (mark,) = window.document.drawing.marks
    assert mark.area.area == approx(60 * 100, rel=0.06)


def test_digits_set_intensity_only_on_the_canvas(qtbot, window):
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_8)
    assert window.brush.intensity == 8
    window.panel.title.setFocus()
    qtbot.keyClicks(window.panel.title, "Day 3")
    assert window.brush.intensity == 8
    assert window.panel.title.text() == "Day 3"


def test_choosing_a_row_opens_the_muscle_and_draws_its_pattern(qtbot, window, drag):
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    text = window.panel.detail._pages[2].toPlainText()
    assert "Lunge with a raised arm" in text
    assert "artery" in window.panel.detail._pages[1].toPlainText()
    assert window.canvas._shown[0], "the pattern lies on the body"
    link = QUrl("muscle:quadratus_lumborum")
    window.panel.detail._pages[3].anchorClicked.emit(link)
    muscle = window.studio.atlas.muscles["quadratus_lumborum"]
    assert window.panel.detail._title.text().startswith(muscle.everyday)
    assert window.panel.detail._anatomical.text() == "Quadratus lumborum"


def test_save_open_and_drop_a_drawing(window, drag, drop, tmp_path):
    drag("back", *LOW_BACK)
    path = tmp_path / "pain.bodymap.json"
    window.save_file(path)
    painted = window.document.drawing.marks[0].area
    window.actions_["new"].trigger()
    drop(QUrl.fromLocalFile(str(path)))
    (mark,) = window.document.drawing.marks
    assert mark.area.equals(painted)
    assert window.document.session.title == "pain"


def test_what_is_dropped_is_copied(drop, tmp_path):
    """A program that is told that its file was moved deletes it."""
    assert drop(QUrl.fromLocalFile(str(tmp_path / "pain.bodymap.json"))) == [(True, Qt.DropAction.CopyAction)] * 3


def test_what_is_no_file_or_can_only_be_moved_is_not_taken(drop, tmp_path):
    assert [taken for taken, _ in drop(QUrl("https://example.org/pain.json"))] == [False]
    url = QUrl.fromLocalFile(str(tmp_path / "pain.bodymap.json"))
    assert [taken for taken, _ in drop(url, Qt.DropAction.MoveAction)] == [False]


def test_a_broken_file_is_one_sentence_and_costs_nothing(window, drag, tmp_path):
    drag("back", *LOW_BACK)
    before = window.document.drawing
    path = tmp_path / "bad.bodymap.json"
    path.write_text('{"type": "FeatureCollection", "bodymap": {"version": 99}}')
    window.open_file(path)
    assert window.document.drawing is before
    assert "newer bodymap" in window.notice.text


def test_a_failed_save_says_so_and_keeps_the_work(window, drag, library, monkeypatch):
    from bodymap.errors import BodymapError

    def full(_session):
        raise BodymapError("The session could not be saved; free some space.")

    monkeypatch.setattr(library, "save", full)
    drag("back", *LOW_BACK)
    assert "could not be saved" in window.notice.text
    assert len(window.document.drawing.marks) == 1
    monkeypatch.undo()
    window.notice.take_up()
    assert library.load(window.document.session.id).drawing.marks[0].area.equals(window.document.drawing.marks[0].area)


def test_the_next_start_offers_to_go_on(qtbot, window, drag, library, engine):
    from bodymap.gui.window.window import Window

    drag("back", *LOW_BACK)
    key = window.document.session.id
    library.remember("first note seen", "yes")
    again = Window(library)
    qtbot.addWidget(again)
    again.show()
    opening.offer_to_go_on(again, None)
    assert "last session" in again.notice.text
    again.notice.take_up()
    assert again.document.session.id == key
    assert len(again.document.drawing.marks) == 1


def test_nothing_known_there_is_said(window):
    from shapely import MultiPolygon, box

    from bodymap.drawing.mark import Mark
    from bodymap.ranking.reading import unreached

    overlap = window.studio.engine.overlap("neutral")
    outline = window.canvas.figure.outline["front"]
    whole = Drawing("neutral", (Mark("front", MultiPolygon([outline])),))
    bare = max(unreached(overlap, whole, "front").buffer(-1.5).geoms, key=lambda part: part.area)
    x, y = bare.representative_point().coords[0]
    window.document.paint(Mark("front", MultiPolygon([box(x - 0.8, y - 0.8, x + 0.8, y + 0.8)])))
    assert rows(window) == []
    assert "No muscle is known" in window.panel.state.text()


@pytest.mark.parametrize("figure", ["female", "male", "neutral"])
def test_every_figure_can_be_painted(window, drag, figure):
    window.document.set_figure(figure)
    drag("back", *LOW_BACK)
    assert window.canvas.figure.name == figure
    assert file.to_json(window.document.drawing)["bodymap"]["figure"] == figure


def test_zoom_keeps_the_point_under_the_pointer(window):
    stage = window.canvas.stage
    at = stage.to_px(45.0, 748.0, "back")
    window.canvas.zoom(3.0, at)
    assert stage.to_body(at)[1:] == (approx(45.0), approx(748.0))
    window.actions_["fit"].trigger()
    assert stage.zoom == 1.0
