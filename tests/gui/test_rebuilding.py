"""A change of theme, language or text size builds the window anew and loses nothing."""

import gc
from collections import Counter
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bodymap.care.task import Task
from bodymap.gui.canvas.canvas import Canvas
from bodymap.gui.guide.guide_window import GuideWindow
from bodymap.gui.look import styling, theme
from bodymap.gui.look.palettes import DARK, LIGHT
from bodymap.gui.panel.warning_strip import WarningStrip
from bodymap.gui.widgets.work import Waiting
from bodymap.gui.window.opening import offer_to_go_on
from bodymap.sessions.session import Session


def test_building_anew_keeps_the_drawing_its_undo_the_choice_and_the_page(window, drag):
    drag("back", (40, 620), (40, 760))
    drag("back", (60, 620), (60, 700))
    window.panel.list.select(window.panel.list.rows.rows[1].candidate.muscle)
    window.panel.pages.setCurrentIndex(2)
    window.brush.set_intensity(8)
    marks, chosen = window.document.drawing.marks, window.panel.list.current.candidate
    listed = [row.candidate for row in window.panel.list.rows.rows]
    canvas, watchers = window.canvas, len(window.document.on_change)

    window.building.anew()

    assert window.canvas is not canvas
    assert window.document.drawing.marks == marks
    assert [row.candidate for row in window.panel.list.rows.rows] == listed
    assert window.panel.list.current.candidate == chosen
    assert window.panel.pages.currentIndex() == 2
    assert window.brush.intensity == 8
    assert len(window.document.on_change) == watchers
    window.actions_["undo"].trigger()
    assert window.document.drawing.marks == marks[:1]
    drag("front", (40, 700), (40, 760))
    assert len(window.document.drawing.marks) == 2


def test_what_was_built_before_goes_away(window, qtbot):
    menus = len(window.menuBar().actions())
    before = Counter(type(child).__name__ for child in window.children())
    for _ in range(3):
        window.building.anew()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    after = Counter(type(child).__name__ for child in window.children())
    assert after["Cabinet"] == 1
    assert after == before
    assert len(window.menuBar().actions()) == menus


def test_nothing_of_what_was_built_before_is_kept_alive(window, qtbot):
    def alive():
        window.building.anew()
        QApplication.sendPostedEvents(None, 52)
        gc.collect()
        return Counter(type(known).__name__ for known in gc.get_objects() if isinstance(known, Canvas | WarningStrip))

    first = alive()
    assert [alive() for _ in range(3)] == [first] * 3


@pytest.mark.parametrize(("setting", "value"), [("theme", "dark"), ("text_percent", 125)])
def test_a_reader_stays_on_the_page_and_at_the_line_that_was_read(window, drag, qapp, setting, value):
    drag("back", (40, 620), (40, 760))
    window.panel.list.select("iliopsoas")
    window.panel.detail.tabs.setCurrentIndex(2)
    QApplication.processEvents()

    def page():
        return window.panel.detail.tabs.currentWidget()

    def first_line():
        return page().cursorForPosition(QPoint(page().viewport().width() // 2, 0)).block().text()

    page().verticalScrollBar().setValue(page().verticalScrollBar().maximum() // 2)
    before = first_line()
    assert before

    window.settings.set(setting, value)
    QApplication.processEvents()

    assert window.panel.detail.tabs.currentIndex() == 2
    assert page().verticalScrollBar().value() > 0
    assert first_line() == before
    theme.apply(qapp)


def test_a_key_pressed_at_once_is_one_commands(qtbot, window, drag):
    """What was built before is gone an event later; till then its keys were heard too, and nothing was done."""
    drag("back", (38, 575), (38, 740))
    window.building.anew()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert not window.document.drawing.marks
    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.document.drawing.marks) == 1


def test_a_muscle_that_is_not_in_the_list_is_still_shown(window):
    window.studio.open_muscle("soleus")
    window.building.anew()
    assert window.studio.looked_at == "soleus"
    assert window.panel.detail.isVisible()


@pytest.fixture
def sunset(qapp, window, monkeypatch):
    """Let the desktop turn dark."""

    def act():
        monkeypatch.setattr(styling, "desktop_theme", lambda: DARK)
        window.building._desktop_changed()

    yield act
    theme.apply(qapp)


@pytest.fixture
def guide(window, drag):
    """A guide that runs."""
    drag("back", (38, 575), (38, 740))
    window.document.answer_warnings(window.studio.caution.open, "no")
    guide = window.cabinet.guides.start([Task(window.studio.atlas.muscles["quadratus_lumborum"], 0, "left")])
    guide.guide.begin()
    guide.go_on()
    return guide


def test_the_desktop_does_not_take_away_what_is_followed(qtbot, window, guide, sunset):
    sunset()
    QApplication.processEvents()
    assert (guide.isVisible(), guide.guide.stage) == (True, "walk")
    assert theme.current() is LIGHT
    guide.reject()
    qtbot.waitUntil(lambda: theme.current() is DARK)


def test_a_look_that_is_chosen_waits_for_what_is_followed_and_for_nothing_else(qtbot, window, guide):
    window.settings.set("text_percent", 125)
    QApplication.processEvents()
    assert (guide.isVisible(), theme.look().percent) == (True, 100)
    guide.reject()
    qtbot.waitUntil(lambda: theme.look().percent == 125)
    window.finding.open()
    window.settings.set("text_percent", 100)
    assert theme.look().percent == 100


def test_the_desktop_does_not_take_a_stroke_from_the_hand(qtbot, window, sunset):
    canvas, handle, left = window.canvas, window.windowHandle(), Qt.MouseButton.LeftButton
    begin, end = (canvas.mapTo(window, canvas.stage.to_px(38, y, "back").toPoint()) for y in (575, 640))
    QTest.mousePress(handle, left, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(handle, end)
    sunset()
    QApplication.processEvents()
    assert theme.current() is LIGHT
    QTest.mouseRelease(handle, left, Qt.KeyboardModifier.NoModifier, end)
    (mark,) = window.document.drawing.marks
    assert mark.area.bounds[1] < 575
    assert mark.area.bounds[3] > 640
    qtbot.waitUntil(lambda: theme.current() is DARK)


def test_the_desktop_does_not_take_the_keyboard_from_who_is_writing(qtbot, window, drag, sunset):
    drag("back", (40, 620), (40, 760))
    window.panel.toggle_note()
    QTest.keyClicks(window.panel.note, "worse at ")
    sunset()
    QTest.keyClicks(QApplication.focusWidget(), "bed")
    assert theme.current() is LIGHT
    assert (window.document.session.note, window.brush.tool) == ("worse at bed", "brush")
    window.canvas.setFocus()
    qtbot.waitUntil(lambda: theme.current() is DARK)
    assert window.canvas.hasFocus()


def test_the_desktop_does_not_throw_away_what_is_being_made(qtbot, window, sunset):
    window.brush.set_tool("polygon")
    for x, y in ((20, 600), (70, 600), (70, 680)):
        qtbot.mouseClick(
            window.canvas, Qt.MouseButton.LeftButton, pos=window.canvas.stage.to_px(x, y, "back").toPoint()
        )
    sunset()
    QApplication.processEvents()
    assert theme.current() is LIGHT
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    (mark,) = window.document.drawing.marks
    assert mark.area.area == pytest.approx(50 * 80 / 2, rel=0.05)  # corners on whole px
    qtbot.waitUntil(lambda: theme.current() is DARK)


def test_corners_go_on_in_a_look_that_was_chosen(qtbot, window):
    window.brush.set_tool("polygon")
    for x, y in ((20, 600), (70, 600), (70, 680)):
        qtbot.mouseClick(
            window.canvas, Qt.MouseButton.LeftButton, pos=window.canvas.stage.to_px(x, y, "back").toPoint()
        )
    window.building.anew()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    (mark,) = window.document.drawing.marks
    assert mark.area.area == pytest.approx(50 * 80 / 2, rel=0.05)  # corners on whole px


@pytest.mark.parametrize("part", ["title", "note", "mark", "list", "canvas", "area", "button"])
def test_what_had_the_keyboard_has_it_in_another_look(window, drag, part):
    drag("back", (40, 620), (40, 760))
    if part == "mark":
        window.brush.set_tool("select")
        window.canvas.hand.tool.choose(window.document.drawing.marks[0])
    window.panel.toggle_note()
    back = {
        "title": lambda: window.panel.title,
        "note": lambda: window.panel.note,
        "mark": lambda: window.bar.mark.note,
        "list": lambda: window.panel.list,
        "canvas": lambda: window.canvas,
        "area": lambda: window.canvas,
        "button": lambda: window.panel.plan,
    }[part]
    back().setFocus()
    if part == "area":
        window.canvas.areas.enter()
    elif part in {"title", "note", "mark"}:
        QTest.keyClicks(QApplication.focusWidget(), "one two")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    window.building.anew()
    if part == "area":
        assert window.canvas.areas.current.id == "front/midline/navel"
    else:
        assert QApplication.focusWidget() is back()
    if part in {"title", "note", "mark"}:
        QTest.keyClicks(QApplication.focusWidget(), "x")  # in the place of what was chosen
        written = window.document.session, window.document.drawing.marks[0]
        assert {"title": written[0].title, "note": written[0].note, "mark": written[1].note}[part] == "one twx"


@pytest.mark.parametrize("writing", [False, True])
def test_the_mark_the_zoom_and_what_is_open_stand_in_another_look_too(window, drag, writing):
    drag("back", (40, 620), (40, 760))
    window.brush.set_tool("select")
    (mark,) = window.document.drawing.marks
    window.canvas.hand.tool.choose(mark)
    window.canvas.zoom(3.0, window.canvas.stage.to_px(40, 700, "back"))
    window.resize(1280, 640)
    window.panel.warnings.ask()
    QApplication.processEvents()
    window.panel.warnings.read_on(0.5)
    QApplication.processEvents()
    if writing:
        window.bar.mark.note.setFocus()
    middle, read_to = window.canvas.stage.middle, window.panel.warnings.read_to
    assert read_to == pytest.approx(0.5, abs=0.05)

    window.building.anew()
    QApplication.processEvents()

    assert window.canvas.hand.mark is mark
    assert window.bar.mark.isVisible()
    assert window.canvas.stage.zoom == pytest.approx(3.0)
    assert (window.canvas.stage.middle - middle).manhattanLength() < 1
    assert window.panel.warnings.is_open
    assert window.panel.warnings.read_to == pytest.approx(read_to, abs=0.02)


def test_the_list_of_areas_stands_in_another_look_too(window):
    window.area_desk.toggle_page()
    QTest.keyClicks(window.area_desk.page.search, "left low back")
    area = window.area_desk.page.chosen_area
    window.building.anew()
    page = window.area_desk.page
    assert window.area_desk.page_shown
    assert (page.search.text(), page.chosen_area) == ("left low back", area)
    assert page.search.hasFocus()


def test_the_desktop_does_not_take_away_how_far_a_work_is(qtbot, window, sunset):
    go_on, told = Event(), []
    window.works.start("Writing...", lambda _: go_on.wait(10), told.append, told.append)
    sunset()
    (waiting,) = window.findChildren(Waiting)
    qtbot.waitUntil(waiting.isVisible)
    go_on.set()
    qtbot.waitUntil(lambda: theme.current() is DARK)
    assert told == [True]


def test_the_offer_to_go_on_stands_in_another_look_too(qtbot, window, drag):
    drag("back", (40, 620), (40, 760))
    key = window.document.session.id
    window.document._begin(Session())
    offer_to_go_on(window, None)
    said = window.notice.text
    assert said.startswith("Your last session")
    window.building.anew()
    assert window.notice.text == said
    qtbot.mouseClick(window.notice._act, Qt.MouseButton.LeftButton)
    assert window.document.session.id == key


@pytest.mark.parametrize("when", ["before", "after"])
def test_the_way_back_to_a_step_stands_in_another_look_too(qtbot, window, guide, when):
    guide.reject()
    window.document.answer_warnings(["fever"], "")
    window.cabinet.guides.back.leave(guide.guide.tasks, guide.guide.task.muscle)
    guide.reject()
    if when == "after":
        window.document.answer_warnings(["fever"], "no")
    window.building.anew()
    if when == "before":
        assert window.notice.text == ""
        window.document.answer_warnings(["fever"], "no")
    assert window.notice.text == "The questions are answered."
    qtbot.mouseClick(window.notice._act, Qt.MouseButton.LeftButton)
    again = window.findChildren(GuideWindow)[-1]
    assert again.guide.task == guide.guide.task
    again.reject()


def test_the_way_back_to_a_step_stands_in_another_language_too(qtbot, window, guide):
    guide.reject()
    window.document.answer_warnings(["fever"], "")
    window.cabinet.guides.back.leave(guide.guide.tasks, guide.guide.task.muscle)
    window.document.answer_warnings(["fever"], "no")
    window.settings.set("language", "es")
    try:
        qtbot.waitUntil(lambda: window.notice.text == "Las preguntas están respondidas.")
        qtbot.mouseClick(window.notice._act, Qt.MouseButton.LeftButton)
        again = window.findChildren(GuideWindow)[-1]
        assert again.guide.task == guide.guide.task
        again.reject()
    finally:
        window.settings.set("language", "en")
