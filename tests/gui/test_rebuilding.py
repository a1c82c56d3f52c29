"""A change of theme, language or text size builds the window anew and loses nothing."""

import gc
from collections import Counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from bodymap.gui.canvas.canvas import Canvas
from bodymap.gui.look import theme
from bodymap.gui.panel.warning_strip import WarningStrip


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


def test_a_muscle_that_is_not_in_the_list_is_still_shown(window):
    window.studio.open_muscle("soleus")
    window.building.anew()
    assert window.studio.looked_at == "soleus"
    assert window.panel.detail.isVisible()
