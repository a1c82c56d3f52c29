"""The finder: searching, pages of muscles and areas, back and forward, showing on the body, printing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from bodymap.atlas.reach import Reaches
from bodymap.body.areas import areas
from bodymap.gui.find.find_dialog import FindDialog
from bodymap.gui.find.find_list import ITEM
from bodymap.gui.find.trail import Trail
from bodymap.gui.guide.guide_window import GuideWindow
from bodymap.gui.hand_on.report_preview import ReportPreview
from bodymap.gui.texts.muscle_text import NOTHING_BEFORE
from bodymap.gui.widgets.links import links_of
from bodymap.report.muscle_paper import muscle_paper
from bodymap.report.pages import write_pdf


@pytest.fixture
def finder(window, qtbot):
    """Return the finder over the window, with the areas worked out."""
    window.actions_["find"].trigger()
    qtbot.waitUntil(lambda: not window.works.busy)
    return _finder(window)


def _finder(window):
    return next(child for child in window.children() if isinstance(child, FindDialog))


def _titles(finder):
    return [item.title for item in finder.side.model.items]


def test_ctrl_f_opens_it_with_the_keyboard_in_the_field(window, qtbot):
    assert window.actions_["find"].shortcut().toString() == "Ctrl+F"
    window.actions_["find"].trigger()
    finder = _finder(window)
    qtbot.waitExposed(finder)
    assert finder.isVisible()
    assert finder.focusWidget() is finder.side.search


def test_before_the_atlas_is_read_it_says_so(qtbot, library):
    from bodymap.gui.window.window import Window

    window = Window(library)
    qtbot.addWidget(window)
    window.show()
    window.actions_["find"].trigger()
    assert "still reading" in window.notice.text


def test_without_words_everything_stands_under_its_part_of_the_body(finder, atlas, neutral):
    items = finder.side.model.items
    headings = [item.title for item in items if not item.kind]
    assert headings[:3] == ["Head", "Neck", "Shoulder"]
    assert headings[-3:] == ["Foot", "Places on the front", "Places on the back"]
    assert sum(item.kind == "muscle" for item in items) == len(atlas.muscles)
    assert sum(item.kind == "area" for item in items) == len(areas(neutral))
    assert not finder.show_button.isEnabled()


def test_words_find_a_muscle_and_say_why(finder, qtbot):
    qtbot.keyClicks(finder.side.search, "psoas")
    (item,) = finder.side.model.items
    assert (item.title, item.below) == ("Deep hip flexor", "Also called: psoas")
    assert finder.target == ("muscle", "iliopsoas")
    assert finder.page.title.text() == "Deep hip flexor"
    assert finder.side.list.currentIndex().data(ITEM) == item
    assert finder.side.count.text() == "1 found"


def test_no_match_says_what_to_try_and_shows_no_page(finder, qtbot):
    qtbot.keyClicks(finder.side.search, "soleus")
    finder.side.search.setText("qqqqq")
    assert finder.side.nothing.isVisible()
    assert "Try one word of it" in finder.side.nothing.text()
    assert finder.target is None
    assert finder.page.title.text() == "Nothing found"
    assert "paint it on the body" in finder.page.text.toPlainText()
    assert not finder.show_button.isEnabled()
    assert not finder.print_button.isEnabled()
    finder.side.search.setText("soleus")
    assert finder.page.title.text() != "Nothing found"
    assert finder.target == ("muscle", "soleus")
    assert finder.show_button.isEnabled()
    finder.side.search.setText("qqqqq")
    finder.back.click()
    assert finder.target == ("muscle", "soleus")
    finder.side.search.setText("qqqqqq")
    finder.side.search.clear()
    assert finder.side.list.isVisible()
    assert finder.target == ("muscle", "soleus")
    assert finder.print_button.isEnabled()


def test_the_page_of_a_muscle_tells_all_that_is_known(finder, atlas):
    finder.go(("muscle", "iliopsoas"))
    text = finder.page.text.toPlainText()
    muscle = atlas.muscles["iliopsoas"]
    for pattern in muscle.patterns:
        assert pattern.name in text
        assert pattern.felt in text
        assert pattern.press.find in text
    for words in (muscle.about, *muscle.causes, *muscle.look_alikes, *muscle.warnings, *muscle.sources, muscle.outlook):
        assert words in text
    for sign in muscle.signs:
        assert atlas.signs[sign] in text
    for step in muscle.self_care:
        assert all(words in text for words in step.steps)
    assert "described in the standard textbooks" in text
    assert "Left low back" in text
    # what to see a doctor for stands before pressing and self-care
    order = [text.index(title) for title in ("When to see someone", "Where to press", "Self-care", "What brings it on")]
    assert order == sorted(order)


@pytest.mark.parametrize("number", range(0, 134, 19))
def test_every_muscle_has_a_page(finder, atlas, number):
    key = list(atlas.muscles)[number]
    finder.go(("muscle", key))
    assert atlas.muscles[key].latin in finder.page.below.text() or atlas.muscles[key].latin == atlas.muscles[key].name
    assert len(finder.page.text.toPlainText()) > 800


def test_from_an_area_to_its_muscles_and_back(finder, neutral, atlas):
    finder.go(("area", "back/left/buttock"))
    assert finder.page.title.text() == "Left buttock"
    assert finder.page.below.text() == "On the back"
    ranked = Reaches(atlas.muscles, neutral).of_area("back/left/buttock")
    text = finder.page.text.toPlainText()
    first = atlas.muscles[ranked[0].muscle]
    assert text.index(first.everyday) < text.index(atlas.muscles[ranked[1].muscle].everyday)
    assert f"its core covers {ranked[0].core:.0%} of this place" in text
    finder.page.text.anchorClicked.emit(QUrl(f"muscle:{first.id}"))
    assert finder.target == ("muscle", first.id)
    finder.page.text.anchorClicked.emit(QUrl("area:back/left/buttock"))
    assert finder.target == ("area", "back/left/buttock")
    assert not finder.print_button.isEnabled()


def test_the_other_side_is_a_link_away(finder):
    finder.go(("area", "back/left/buttock"))
    assert "Right buttock" in finder.page.text.toPlainText()
    finder.page.text.anchorClicked.emit(QUrl("area:back/right/buttock"))
    assert finder.page.title.text() == "Right buttock"
    finder.go(("area", "back/midline/sacrum"))
    assert "other side" not in finder.page.text.toPlainText()
    assert "either side" in finder.page.text.toPlainText()


def test_while_the_areas_are_worked_out_the_page_says_so(qtbot, qapp, atlas, neutral):
    reaches = Reaches(atlas.muscles, neutral)
    finder = FindDialog(atlas, neutral, reaches, lambda _muscle: NOTHING_BEFORE)
    qtbot.addWidget(finder)
    finder.show()
    finder.go(("area", "back/left/buttock"))
    assert "Laying the muscles" in finder.page.text.toPlainText()
    reaches.laid()
    finder.refresh()
    assert "Gluteus maximus" in finder.page.text.toPlainText()


def test_back_and_forward_by_keys(finder, qtbot):
    for target in (("muscle", "soleus"), ("muscle", "gastrocnemius"), ("area", "back/left/calf")):
        finder.go(target)
    qtbot.keyClick(finder, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert finder.target == ("muscle", "gastrocnemius")
    qtbot.keyClick(finder, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert finder.target == ("muscle", "soleus")
    assert not finder.back.isEnabled()
    qtbot.keyClick(finder, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert finder.target == ("muscle", "gastrocnemius")
    finder.go(("muscle", "masseter"))
    assert not finder.forward.isEnabled()


def test_what_is_found_while_writing_is_one_step(finder, qtbot):
    finder.go(("muscle", "soleus"))
    qtbot.keyClicks(finder.side.search, "trapez")
    assert finder.target == ("muscle", "trapezius")
    finder.back.click()
    assert finder.target == ("muscle", "soleus")


def test_arrows_move_in_the_list_while_the_field_is_written_in(finder, qtbot):
    qtbot.keyClicks(finder.side.search, "gluteus")
    first = finder.target
    qtbot.keyClick(finder.side.search, Qt.Key.Key_Down)
    assert finder.target != first
    assert finder.focusWidget() is finder.side.search
    qtbot.keyClick(finder.side.search, Qt.Key.Key_Up)
    assert finder.target == first
    finder.side.search.clear()
    qtbot.keyClick(finder.side.search, Qt.Key.Key_PageDown)
    assert finder.side.list.currentIndex().data(ITEM).kind  # never on a heading


def test_enter_shows_the_muscle_on_the_body(finder, window, qtbot):
    qtbot.keyClicks(finder.side.search, "piriformis")
    qtbot.keyClick(finder.side.search, Qt.Key.Key_Return)
    assert not finder.isVisible()
    assert window.panel.detail._title.text() == window.studio.atlas.muscles["piriformis"].everyday
    window.actions_["find"].trigger()
    assert _finder(window).target == ("muscle", "piriformis")  # it opens where it was left
    assert _finder(window).side.search.selectedText() == "piriformis"


def test_a_place_is_shown_on_the_body_too(finder, window, qtbot):
    finder.go(("area", "back/left/buttock"))
    assert finder.show_button.isEnabled()
    assert not finder.print_button.isEnabled()
    qtbot.mouseClick(finder.show_button, Qt.MouseButton.LeftButton)
    assert not finder.isVisible()
    assert window.focusWidget().area.id == "back/left/buttock"


def test_the_colours_of_several_trigger_points_are_named_below_the_picture(finder, atlas):
    finder.go(("muscle", "iliopsoas"))
    text = finder.page.text.toPlainText()
    for pattern in atlas.muscles["iliopsoas"].patterns:
        assert text.index(pattern.name) < text.index(atlas.muscles["iliopsoas"].about[:20])


def test_links_are_reached_with_tab(finder, qtbot):
    finder.go(("area", "back/left/buttock"))
    qtbot.waitUntil(lambda: bool(finder.page.links.buttons))
    link = finder.page.links.buttons[0]
    assert link.accessibleName() == "Big buttock muscle"
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert finder.target == ("muscle", "gluteus_maximus")


def test_self_care_waits_for_the_advice_like_in_the_detail(window, drag, finder):
    finder.go(("muscle", "iliopsoas"))
    step = "Step one foot far forward"
    assert step in finder.page.text.toPlainText()
    drag("back", (40, 620), (40, 760))
    caution = window.studio.caution
    assert caution.asked
    window.document.answer_warnings(caution.asked[:1], "yes")
    text = finder.page.text.toPlainText()  # it follows while it stands open
    assert step not in text
    assert "Self-care is shown once you have chosen" in text
    assert "The press test is shown once" in text
    assert step not in finder.page.printed("iliopsoas").html
    window.document.read_warnings()
    assert step in finder.page.text.toPlainText()
    assert "You answered yes to a warning sign" in finder.page.text.toPlainText()


def test_the_questions_can_be_reached_from_a_page(window, drag, finder):
    drag("back", (40, 620), (40, 760))
    finder.go(("muscle", "iliopsoas"))
    assert "First answer" in finder.page.text.toPlainText()
    finder.page.text.anchorClicked.emit(QUrl("warnings:open"))
    assert not finder.isVisible()
    assert window.panel.warnings.is_open


def test_a_page_is_seen_before_it_is_printed(finder, window, qtbot):
    finder.go(("muscle", "soleus"))
    finder.print_button.click()
    preview = next(child for child in finder.children() if isinstance(child, ReportPreview))
    assert preview.windowTitle() == "Deep calf muscle"
    preview.close()


def test_a_page_is_saved_as_a_pdf_of_a4(finder, tmp_path):
    finder.go(("muscle", "soleus"))
    path = tmp_path / "soleus.pdf"
    pages = write_pdf(path, muscle_paper(finder.page.printed("soleus")))
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert 2 <= pages <= 4
    assert data.count(b"/Type /Page\n") == pages
    size = QPageSize(QPageSize.PageSizeId.A4).sizePoints()
    assert f"/MediaBox [0 0 {size.width()}".encode() in data or b"/MediaBox [0 0 595" in data


def test_paper_has_light_colours_in_a_dark_theme(window, qapp, qtbot):
    from bodymap.gui.look import theme
    from bodymap.gui.look.palettes import DARK

    theme.apply(qapp, theme.Look(DARK))
    window.building.anew()
    window.actions_["find"].trigger()
    finder = _finder_shown(window)
    finder.go(("muscle", "soleus"))
    paper = finder.page.printed("soleus").html
    assert theme.skin().colour_of(0) not in paper
    assert theme.skin().colour_of(0) in finder.page.text.toHtml()
    qtbot.waitUntil(lambda: not window.works.busy)
    theme.apply(qapp)


def _finder_shown(window):
    return next(child for child in window.children() if isinstance(child, FindDialog) and child.isVisible())


def test_a_rebuilt_window_has_a_new_finder(finder, window, qtbot):
    finder.go(("muscle", "soleus"))
    window.building.anew()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert not [child for child in window.children() if isinstance(child, FindDialog)]
    window.actions_["find"].trigger()
    assert _finder(window).isVisible()
    qtbot.waitUntil(lambda: not window.works.busy)


def test_another_figure_has_its_own_areas(finder, window, qtbot):
    finder.close()
    window.document.set_figure("female")
    window.actions_["find"].trigger()
    qtbot.waitUntil(lambda: not window.works.busy)
    shown = _finder_shown(window)
    shown.go(("area", "back/left/buttock"))
    assert "Gluteus maximus" in shown.page.text.toPlainText()


def test_a_trail():
    trail = Trail()
    assert (trail.now, trail.can_back, trail.can_forward) == (None, False, False)
    assert trail.back() is None
    for place in "abc":
        trail.go(place)
    assert (trail.back(), trail.back(), trail.back()) == ("b", "a", "a")
    assert trail.forward() == "b"
    trail.go("b")
    assert trail.can_forward
    trail.go("d")
    assert not trail.can_forward
    trail.go("e", instead=True)
    assert trail.now == "e"
    assert trail.back() == "b"


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_cannot_be_painted_on_says_so(finder, tmp_path):
    from bodymap.errors import BodymapError
    from bodymap.report.muscle_paper import paint_muscle

    writer = QPdfWriter(str(Path(tmp_path) / "no" / "such" / "folder.pdf"))
    with pytest.raises(BodymapError, match="printer"):
        paint_muscle(writer, finder.page.printed("soleus"))


def test_a_step_of_the_page_is_followed_as_from_the_panel(window, finder, atlas):
    muscle = atlas.muscles["iliopsoas"]
    own = [place for place, step in enumerate(muscle.self_care) if step.kind != "see_a_professional"]
    finder.go(("muscle", muscle.id))
    links = [link.href for link in links_of(finder.page.text) if link.href.startswith("follow:")]
    assert links == [f"follow:{place}" for place in own]
    assert finder.page.text.toPlainText().count("Follow this step") == len(own)
    finder.page.text.anchorClicked.emit(QUrl(links[-1]))
    assert not finder.isVisible(), "it makes way for the guide"
    (guide,) = window.findChildren(GuideWindow)
    (task,) = guide.guide.tasks
    assert (task.muscle, task.place) == (muscle, own[-1])
    said = "First answer 19 quick questions"  # low back 9, belly 6 more, groin 3, and spreading numbness
    assert said in guide.opening.text, "those of its own place, with nothing painted"
    assert not guide.opening.begin.isVisible()
    guide.opening.first.button.click()
    assert window.panel.warnings.is_open
    window.document.answer_warnings(window.studio.caution.asked, "no")
    window.studio.panel.detail.followed.emit(muscle, own[-1])
    assert window.findChildren(GuideWindow)[-1].buttons.next.text() == "Begin"
    assert "Follow this step" not in finder.page.printed("iliopsoas").html
