"""What a screen reader is told: every control has a name and a role; links are controls; what changes is told."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from bodymap.gui import spoken

Role = QAccessible.Role
Text = QAccessible.Text
PLACES = {Role.Client, Role.LayeredPane, Role.Window, Role.Dialog, Role.StaticText, Role.Separator, Role.Splitter}
NO_ROLE = {Role.NoRole, Role.Grip}
LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


def told(widget):
    """Return (role, name, description, interface) of all that a screen reader is told of and that is seen."""
    found = []
    rest = [QAccessible.queryAccessibleInterface(widget)]
    while rest:
        one = rest.pop()
        if not one.state().invisible:
            found.append((one.role(), one.text(Text.Name), one.text(Text.Description), one))
        rest += [one.child(place) for place in reversed(range(one.childCount())) if one.child(place)]
    return found


def assert_named(widget):
    spoken.name_parts(widget.window())
    for role, name, _, one in told(widget):
        where = f"{role} {type(one.object()).__name__}"
        assert role not in NO_ROLE, where
        if role not in PLACES or one.state().focusable:
            assert name.strip(), where
            assert "<" not in name, name


def names(widget, role):
    return [name for kind, name, _, _ in told(widget) if kind == role]


@pytest.fixture
def painted(window, drag):
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    return window


def test_the_empty_window_names_every_control(window):
    assert_named(window)


@pytest.mark.parametrize("page", range(4))
def test_every_page_of_the_panel_names_every_control(painted, page):
    painted.panel.pages.setCurrentIndex(page)
    painted.panel.detail.tabs.setCurrentIndex(page)
    QApplication.processEvents()
    assert_named(painted)


def test_warning_questions_advice_and_notice_name_every_control(painted):
    strip = painted.panel.warnings
    strip.ask()
    strip.row("fever").buttons["yes"].click()
    painted.notice.say("The library is read only.", "Open another", lambda: None)
    QApplication.processEvents()
    assert_named(painted)
    assert "Open another" in names(painted, Role.Button)


def test_a_row_of_the_list_reads_its_content(painted):
    first = next(name for name in names(painted.panel.list, Role.ListItem) if "Iliopsoas" in name)
    judged = painted.panel.list.current.candidate
    assert f"explains {judged.explained:.0%} of your pain area" in first
    assert ", left" in first


def test_intensity_is_a_slider_with_a_value(window):
    scale = QAccessible.queryAccessibleInterface(window.centralWidget().findChild(_scale()))
    assert scale.role() == Role.Slider
    assert scale.text(Text.Name) == "How strong"
    values = scale.valueInterface()
    assert (values.minimumValue(), values.currentValue(), values.maximumValue()) == (0, 5, 10)
    values.setCurrentValue(8)
    assert window.brush.intensity == 8


def _scale():
    from bodymap.gui.brush_bar import IntensityScale

    return IntensityScale


def press(widget, name):
    """Do what a screen reader does to press a control that can be checked."""
    one = next(one for role, called, _, one in told(widget) if (role, called) == (Role.CheckBox, name))
    one.actionInterface().doAction("Toggle")


def test_what_a_screen_reader_toggles_is_done(window, painted):
    press(window, "Eraser")
    assert window.brush.tool == "eraser"
    press(window, "Eraser")
    QApplication.processEvents()
    assert window.brush.tool == "eraser"
    (eraser,) = [one for role, name, _, one in told(window) if (role, name) == (Role.CheckBox, "Eraser")]
    assert eraser.state().checked, "one tool is always taken"
    press(window, "Mirror")
    assert window.brush.mirror
    window.panel.pages.setCurrentIndex(1)
    question = next(name for name in names(window.panel.questions, Role.CheckBox) if name.startswith("Yes: "))
    press(window.panel.questions, question)
    assert list(window.document.session.answers.signs.values()) == ["yes"]
    window.panel.warnings.ask()
    asked = next(name for name in names(window.panel.warnings, Role.CheckBox) if name.startswith("No: "))
    press(window.panel.warnings, asked)
    assert list(window.document.session.answers.warnings.values()) == ["no"]
    press(window.panel.warnings, asked)
    assert dict(window.document.session.answers.warnings) == {}


def test_small_bodies_are_a_picture_in_words(painted):
    painted.panel.pages.setCurrentIndex(3)
    (picture,) = names(painted.panel.sides, Role.Graphic)
    assert "Left: explains" in picture
    assert "Right: explains" in picture


def test_links_of_a_text_are_controls_that_can_be_pressed(qtbot, painted):
    painted.panel.detail.tabs.setCurrentIndex(1)
    page = painted.panel.detail._pages[1]
    qtbot.waitUntil(lambda: "Tender only" in names(page, Role.CheckBox))
    links = [(name, one) for role, name, _, one in told(page) if role == Role.CheckBox]
    assert not any(one.state().checked for _, one in links)
    one = next(one for name, one in links if name == "Brings on my pain")
    assert one.text(Text.Description), "it says of which trigger point"
    one.actionInterface().doAction("Toggle")
    assert "my_pain" in painted.document.session.answers.press.values()
    qtbot.waitUntil(lambda: any(one.state().checked for role, _, _, one in told(page) if role == Role.CheckBox))


def test_tab_goes_through_the_links_shows_where_it_is_and_leaves(qtbot, painted):
    painted.panel.detail.tabs.setCurrentIndex(1)
    page = painted.panel.detail._pages[1]
    qtbot.waitUntil(lambda: bool(names(page, Role.CheckBox)))
    page.setFocus()
    seen = []
    while True:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if not page.isAncestorOf(focus):
            break
        seen.append(focus.accessibleName())
        box = focus.geometry()
        assert page.viewport().rect().contains(box.center()), "scrolled into sight"
        assert _ring(focus), "the focus is painted"
        assert len(seen) < 99
    assert seen == names(page, Role.CheckBox)


def _ring(widget):
    """Return whether the widget paints the accent's colour round itself."""
    from bodymap.gui.theme import current

    picture = widget.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, 1)
    return middle.name() == current().accent


def is_checked(widget):
    return QAccessible.queryAccessibleInterface(widget).state().checked


def test_answering_by_a_link_keeps_the_keyboard_there(qtbot, painted):
    painted.panel.detail.tabs.setCurrentIndex(1)
    page = painted.panel.detail._pages[1]
    qtbot.waitUntil(lambda: bool(names(page, Role.CheckBox)))
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: is_checked(QApplication.focusWidget()))
    assert QApplication.focusWidget().accessibleName() == "Brings on my pain"


def test_the_pointer_still_follows_the_link_itself(qtbot, painted):
    painted.panel.detail.tabs.setCurrentIndex(3)
    page = painted.panel.detail._pages[3]
    qtbot.waitUntil(lambda: bool(names(page, Role.Button)))
    button = next(one.object() for role, _, _, one in told(page) if role == Role.Button)
    assert page.viewport().childAt(button.geometry().center()) is None, "the pointer does not feel it"
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + button.geometry().top() - 20)
    QApplication.processEvents()
    assert page.anchorAt(button.geometry().center() + QPoint(0, 0)).startswith("muscle:")
