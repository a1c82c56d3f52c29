"""What a screen reader is told: every control has a name and a role; links are controls; what it toggles is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from bodymap.gui.look.theme import current

Role = QAccessible.Role
LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


@pytest.fixture
def names(told):
    return lambda widget, role: [one.name for one in told(widget) if one.role == role]


@pytest.fixture
def control(told):
    """Return the widget that is told under a role and a name."""
    return lambda widget, role, name: next(o.widget for o in told(widget) if (o.role, o.name) == (role, name))


@pytest.fixture
def painted(window, drag):
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    return window


# names


def test_the_empty_window_names_every_control(window, assert_named):
    assert_named(window)


@pytest.mark.parametrize("page", range(4))
def test_every_page_of_the_panel_names_every_control(painted, assert_named, page):
    painted.panel.pages.setCurrentIndex(page)
    painted.panel.detail.tabs.setCurrentIndex(page)
    QApplication.processEvents()
    assert_named(painted)


def test_warning_questions_advice_and_notice_name_every_control(painted, assert_named, names):
    strip = painted.panel.warnings
    strip.ask()
    strip.row("fever").buttons["yes"].click()
    painted.notice.say("The library is read only.", "Open another", lambda: None)
    QApplication.processEvents()
    assert_named(painted)
    assert "Open another" in names(painted, Role.Button)


def test_a_row_of_the_list_reads_its_content(painted, names):
    first = next(name for name in names(painted.panel.list, Role.ListItem) if "Iliopsoas" in name)
    judged = painted.panel.list.current.candidate
    assert f"explains {judged.explained:.0%} of your pain;" in first
    assert ", left" in first


def test_small_bodies_are_a_picture_in_words(painted, names):
    painted.panel.pages.setCurrentIndex(3)
    (picture,) = names(painted.panel.sides, Role.Graphic)
    assert "Left: explains" in picture
    assert "Right: explains" in picture


def test_intensity_is_a_slider_with_a_name(window, control):
    scale = control(window, Role.Slider, "How strong")
    assert (scale.minimum(), scale.value(), scale.maximum()) == (0, 5, 10)
    scale.setValue(8)
    assert window.brush.intensity == 8


# what it toggles: Qt then only changes how the control looks


def test_a_toggled_tool_is_taken_up_and_one_is_always_taken(window, control):
    eraser = control(window, Role.CheckBox, "Eraser")
    eraser.toggle()
    assert window.brush.tool == "eraser"
    eraser.toggle()
    QApplication.processEvents()
    assert window.brush.tool == "eraser"
    assert eraser.isChecked()
    control(window, Role.CheckBox, "Mirror").toggle()
    assert window.brush.mirror


def test_toggled_answers_are_given(painted, names, control):
    window = painted
    window.panel.pages.setCurrentIndex(1)
    question = next(name for name in names(window.panel.questions, Role.CheckBox) if name.startswith("Yes: "))
    control(window.panel.questions, Role.CheckBox, question).toggle()
    assert list(window.document.session.answers.signs.values()) == ["yes"]
    window.panel.warnings.ask()
    asked = next(name for name in names(window.panel.warnings, Role.CheckBox) if name.startswith("No: "))
    control(window.panel.warnings, Role.CheckBox, asked).toggle()
    assert list(window.document.session.answers.warnings.values()) == ["no"]
    control(window.panel.warnings, Role.CheckBox, asked).toggle()
    assert dict(window.document.session.answers.warnings) == {}


# links


@pytest.fixture
def press_page(qtbot, painted, names):
    painted.panel.detail.tabs.setCurrentIndex(1)
    page = painted.panel.detail._pages[1]
    qtbot.waitUntil(lambda: "Tender only" in names(page, Role.CheckBox))
    return page


def test_links_of_a_text_are_controls_that_can_be_pressed(qtbot, painted, press_page, told, control):
    links = [one for one in told(press_page) if one.role == Role.CheckBox]
    assert not any(one.checked for one in links)
    assert all(one.description for one in links), "each says of which trigger point it is"
    control(press_page, Role.CheckBox, "Brings on my pain").toggle()
    assert "my_pain" in painted.document.session.answers.press.values()
    qtbot.waitUntil(lambda: [one.name for one in told(press_page) if one.checked] == ["Brings on my pain"])


def test_tab_goes_through_the_links_shows_where_it_is_and_leaves(qtbot, press_page, names):
    press_page.setFocus()
    seen = []
    while True:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if not press_page.isAncestorOf(focus):
            break
        seen.append(focus.accessibleName())
        QApplication.processEvents()
        assert press_page.viewport().rect().contains(focus.geometry().center()), "scrolled into sight"
        picture = focus.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, 1).name() == current().accent, "the focus is painted"
        assert len(seen) < 99
    assert seen == names(press_page, Role.CheckBox)


def test_answering_by_a_link_keeps_the_keyboard_there(qtbot, press_page):
    press_page.setFocus()
    qtbot.keyClick(press_page, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(QApplication.focusWidget().property("checked")))
    assert QApplication.focusWidget().accessibleName() == "Brings on my pain"


def test_enter_follows_a_link(qtbot, painted, press_page):
    press_page.setFocus()
    qtbot.keyClick(press_page, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert list(painted.document.session.answers.press.values()) == ["my_pain"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard(qtbot, painted, control, key):
    strip = painted.panel.warnings
    strip.button.setFocus()
    qtbot.keyClick(strip.button, key)
    assert strip.is_open
    no = strip.row("fever").buttons["no"]
    no.setFocus()
    qtbot.keyClick(no, key)
    assert dict(painted.document.session.answers.warnings) == {"fever": "no"}
    eraser = control(painted, Role.CheckBox, "Eraser")
    eraser.setFocus()
    qtbot.keyClick(eraser, key)
    assert painted.brush.tool == "eraser"


def test_the_pointer_still_follows_the_link_itself(qtbot, painted, told):
    painted.panel.detail.tabs.setCurrentIndex(3)
    page = painted.panel.detail._pages[3]
    links = lambda: [one.widget for one in told(page) if one.role == Role.Button]  # noqa: E731
    qtbot.waitUntil(lambda: bool(links()))
    button = links()[0]
    assert page.viewport().childAt(button.geometry().center()) is None, "the pointer does not feel it"
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + button.geometry().top() - 20)
    QApplication.processEvents()
    assert page.anchorAt(button.geometry().center()).startswith("muscle:")
