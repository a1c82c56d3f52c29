"""The legend below the bodies names what is on them, in words too, and the place under the pointer gives way to it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.body.areas import area_name, areas
from bodymap.gui.look import theme
from bodymap.gui.look.language import use
from bodymap.gui.tools.polygon import HOW

LONG = "Left buttock, near the sacroiliac joint, 12 cm from the midline."
LOW_BACK = ((45, 620), (45, 760))


def test_nothing_is_explained_on_an_empty_body(window):
    assert not window.status.legend.isVisible()
    assert window.status.legend.accessibleName() == ""


def test_it_names_what_is_painted_and_the_signs_of_the_chosen_muscle(window, drag):
    legend = window.status.legend
    window.brush.set_quality("burning")
    drag("back", *LOW_BACK)
    window.status.show_words("")
    assert legend.fitting() == ["Burning"]
    window.brush.set_quality("numb")
    drag("front", (60, 500), (60, 600))
    assert window.panel.list.select("iliopsoas")
    assert legend.accessibleName().startswith("On the bodies: Burning; Numb; core, hatched with an edge")
    assert "press point, a cross in a ring" in legend.accessibleName()
    window.panel.list.forget()
    window.studio._hide_detail()
    assert legend.accessibleName() == "On the bodies: Burning; Numb"
    window.document.clear()
    assert not legend.isVisible()


def settle(window):
    """Let the old parts go and the new ones find their places."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(4):
        QApplication.processEvents()
    return window.status


def test_all_fits_at_1280_and_the_place_gives_way(window, drag):
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    status, legend = window.status, window.status.legend
    entries, wide = legend.accessibleName().count(";") + 1, window.width()
    status.show_words(LONG)
    assert legend.isVisible()
    assert len(legend.fitting()) == entries
    assert status.place.shown.startswith("Left buttock")
    assert status.place.shown.endswith("…")
    assert LONG in status.place.toolTip()
    assert window.width() == wide


@pytest.mark.parametrize(("wide", "high", "percent"), [(1024, 700, 100), (1280, 800, 150), (1280, 800, 200)])
def test_no_entry_drops_out_where_room_is_short_and_the_bodies_stay_put(window, drag, qapp, wide, high, percent):
    window.resize(wide, high)
    window.settings.set("text_percent", percent)
    before = settle(window).height()
    drag("back", *LOW_BACK)
    window.status.show_words(LONG)
    assert window.panel.list.select("iliopsoas")
    status = settle(window)
    assert status.legend.fitting() == ["Aching", "Core", "Spillover", "Press point"]
    assert status.legend.isVisible()
    assert status.place.isVisible()
    assert status.height() == before
    theme.apply(qapp)


def test_where_the_legend_needs_two_lines_it_has_them(window, drag, qapp):
    window.resize(1024, 700)
    window.settings.set("language", "es")
    window.settings.set("text_percent", 200)
    before = settle(window).height()
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    legend = settle(window).legend
    assert len(legend.fitting()) == 4
    assert window.status.height() == before
    use("en")
    theme.apply(qapp)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_hint_is_read_whole_over_what_can_wait(window, drag, qapp, percent):
    window.settings.set("text_percent", percent)
    settle(window)
    drag("back", *LOW_BACK)
    window.panel.list.select("iliopsoas")
    status = settle(window)
    high = status.height()
    status.show_hint(HOW)
    place = settle(window).place
    assert place.shown == HOW
    assert place.height() >= place.heightForWidth(place.width())
    assert not any(place.geometry().intersects(part.geometry()) for part in status.children() if covers(part, place))
    assert status.height() == high
    status.show_hint("")
    assert status.legend.isVisible()
    theme.apply(qapp)


@pytest.mark.parametrize(
    ("wide", "high", "percent", "language"),
    [(1280, 800, 200, "en"), (1280, 800, 200, "es"), (1280, 800, 150, "es"), (1024, 700, 100, "es")],
)
def test_what_is_said_of_the_place_of_the_keyboard_is_read_whole(window, drag, qapp, wide, high, percent, language):
    window.resize(wide, high)
    window.settings.set("language", language)
    window.settings.set("text_percent", percent)
    settle(window)
    buttock = next(area for area in areas(window.canvas.figure) if area.id == "back/left/buttock")
    window.canvas.areas.go_to(buttock)
    status = settle(window)
    before = status.height()
    assert status.place.shown == status.place.text() != ""
    drag("back", *LOW_BACK)
    window.panel.list.select("iliopsoas")
    window.canvas.areas.go_to(buttock)
    place = settle(window).place
    assert place.text().startswith(area_name(buttock))
    assert place.shown == place.text()
    assert not place.wordWrap() or place.height() >= place.heightForWidth(place.width())
    assert not any(place.geometry().intersects(part.geometry()) for part in status.children() if covers(part, place))
    assert status.height() == before
    window.status.show_words("")
    assert status.legend.isVisible()
    use("en")
    theme.apply(qapp)


@pytest.mark.parametrize("percent", [150, 200])
def test_with_large_text_the_place_has_the_first_line_while_nothing_is_explained_there(window, qapp, percent):
    window.settings.set("text_percent", percent)
    status = settle(window)
    status.show_words("Above the left kneecap")
    assert status.place.shown == "Above the left kneecap"
    assert status.place.geometry().bottom() < status.zoom.mapTo(status, status.zoom.rect().topLeft()).y()
    assert status.place.width() > 0.9 * status.width()
    theme.apply(qapp)


def covers(part, place):
    return isinstance(part, QWidget) and part is not place and part.isVisible()


def test_a_long_name_does_not_make_the_window_wider(window, drag, library):
    least = window.minimumSizeHint()
    window.cabinet.new_session(library.people.add("Maximiliana " * 10).id)
    drag("back", *LOW_BACK)
    saved = settle(window).saved
    assert saved.text().endswith("Maximiliana")
    assert saved.shown != saved.text()
    assert saved.shown.endswith("liana")
    assert saved.text() in saved.toolTip()
    assert window.minimumSizeHint() == least


def test_the_eraser_on_an_empty_body_says_so(window, drag):
    window.brush.set_tool("eraser")
    drag("back", *LOW_BACK)
    assert "The eraser is on" in window.status.place.text()
    assert "B takes up the brush" in window.status.place.text()
    window.actions_["brush"].trigger()
    assert window.status.place.text() == ""
    drag("back", *LOW_BACK)
    window.brush.set_tool("eraser")
    drag("back", *LOW_BACK)
    assert "eraser" not in window.status.place.text()
