"""The plan for today in the whole window: made, chosen from, followed, printed, held back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from bodymap.body.figure import load_figure
from bodymap.care.neighbours import near
from bodymap.care.plan import minutes
from bodymap.gui.guide.guide_window import GuideWindow
from bodymap.gui.guide.plan_window import PlanWindow
from bodymap.gui.hand_on.report_preview import ReportPreview
from bodymap.gui.look import theme
from bodymap.sessions.session import SELF, Care

LEFT = Qt.MouseButton.LeftButton
LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


@pytest.fixture
def painted(window, drag):
    drag("back", *LOW_BACK)
    window.document.answer_warnings(window.studio.caution.open, "no")
    return window


def plan_of(window):
    window.actions_["plan"].trigger()
    return window.findChildren(PlanWindow)[-1]


def test_the_button_stands_with_the_list(qtbot, window, drag):
    assert not window.panel.plan.isVisible()
    drag("back", *LOW_BACK)
    assert window.panel.plan.isVisible()
    qtbot.mouseClick(window.panel.plan, LEFT)
    assert window.findChild(PlanWindow).isVisible()


def test_without_paint_it_says_what_to_do(window):
    plan = plan_of(window)
    assert "Paint where it hurts first" in plan.words.toPlainText()
    assert not plan.begin_button.isVisible()


def test_a_plan_without_steps_leaves_nothing_behind(qtbot, window):
    before = len(QApplication.topLevelWidgets())
    plan = plan_of(window)
    assert not any(part.isVisible() for part in (plan.total, plan.begin_button, plan.print_button))
    plan.close()
    plan.deleteLater()
    qtbot.waitUntil(lambda: len(QApplication.topLevelWidgets()) == before)


def test_the_plan_names_its_steps_its_time_and_its_reasons(window, painted):
    plan = plan_of(window)
    leading = window.panel.list.rows.rows[0].candidate
    muscle = window.studio.atlas.muscles[leading.muscle]
    assert 4 <= len(plan.chosen) <= 6
    assert minutes(plan.chosen) <= 15
    assert plan.total.text() == (f"Plan for today: {len(plan.chosen)} steps, about {minutes(plan.chosen)} minutes.")
    said = [row.box.accessibleDescription() for row in plan.rows]
    assert any(f"For {muscle.everyday} ({muscle.name}), left, the first in your list." in text for text in said)


def test_what_the_leading_muscle_says_to_beware_of_stands_before_the_steps_and_on_paper(window, painted):
    leading = window.panel.list.rows.rows[0].candidate
    muscle = window.studio.atlas.muscles[leading.muscle]
    (step,) = (one for one in muscle.self_care if one.sends_on)
    plan = plan_of(window)
    said = QTextDocumentFragment.fromHtml(plan.cautions.text()).toPlainText()
    plan.print_button.click()
    paper = window.findChildren(ReportPreview)[-1]._paper.words
    for text in (*muscle.warnings, step.steps[0]):
        assert said.count(text) == paper.count(text) == 1
    assert step.title not in [row.planned.step.title for row in plan.rows]


def test_steps_are_taken_out_and_the_rest_is_followed(qtbot, window, painted):
    plan = plan_of(window)
    taken = [row for row in plan.rows if row.box.isChecked()]
    before, out = minutes(plan.chosen), taken[0]
    qtbot.mouseClick(out.box, LEFT)
    assert len(plan.chosen) == len(taken) - 1
    assert minutes(plan.chosen) < before
    qtbot.mouseClick(plan.begin_button, LEFT)
    assert not plan.isVisible()
    guide = window.findChild(GuideWindow)
    assert [task.step.title for task in guide.guide.tasks] == [row.planned.step.title for row in taken[1:]]
    assert guide.head.count.text() == f"Step 1 of {len(taken) - 1}"


def test_by_keyboard_alone(qtbot, window, painted):
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    plan = window.findChild(PlanWindow)
    plan.activateWindow()
    qtbot.waitUntil(plan.isActiveWindow)
    chosen = len(plan.chosen)
    first = next(row.box for row in plan.rows if row.box.isChecked())
    for _ in range(20):
        if QApplication.focusWidget() is first:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert len(plan.chosen) == chosen - 1
    plan.begin_button.setFocus()
    qtbot.keyClick(plan.begin_button, Qt.Key.Key_Return)
    assert window.findChild(GuideWindow).isVisible()


def test_an_empty_choice_disables_both_ways_on(window, painted):
    plan = plan_of(window)
    for row in plan.rows:
        row.box.setChecked(False)
    assert plan.total.text() == "Plan for today: no step is chosen."
    assert not plan.begin_button.isEnabled()
    assert not plan.print_button.isEnabled()


def test_held_back_there_is_no_plan(window, painted):
    window.document.answer_warnings(["saddle_numbness"], "yes")
    plan = plan_of(window)
    assert plan.rows == []
    assert "Call the emergency number now" in plan.words.toPlainText()
    assert "Self-care is shown once you have chosen" in plan.words.toPlainText()
    plan.close()
    window.document.read_warnings()
    plan = plan_of(window)
    assert plan.rows == [], "it was read, and still somebody should look first"
    assert "The plan waits until somebody has looked" in plan.words.toPlainText()


def test_after_a_milder_yes_nothing_is_pressed_or_stretched(window, painted):
    window.document.answer_warnings(["night_pain"], "yes")
    window.document.read_warnings()
    kinds = {row.planned.step.kind for row in plan_of(window).rows}
    assert kinds
    assert kinds <= {"heat_cold", "movement", "habit"}


def test_open_questions_are_led_to(qtbot, window, painted):
    window.document.answer_warnings(window.studio.caution.asked, "")
    plan = plan_of(window)
    assert "quick questions" in plan.first.words.text()
    assert not plan.begin_button.isEnabled(), "one of them may mean that somebody should look today"
    assert (plan.first.button.objectName(), plan.begin_button.objectName()) == ("primary", "")
    qtbot.mouseClick(plan.first.button, LEFT)
    assert not plan.isVisible()
    assert window.panel.warnings.is_open


def test_what_made_it_worse_does_not_come_again(window, painted, library):
    first = plan_of(window)
    lost = first.chosen[0]
    first.close()
    library.care.add(Care(lost.lead.muscle.id, lost.step.title, "worse", SELF))
    titles = [one.step.title for one in plan_of(window).chosen]
    assert lost.step.title not in titles


def test_after_worse_nothing_presses_or_stretches_there_today(window, painted, library):
    first = plan_of(window)
    lost = next(one for one in first.chosen if one.step.kind == "press")
    first.close()
    library.care.add(Care(lost.lead.muscle.id, lost.step.title, "worse", SELF))
    figure = load_figure("neutral")
    plan = plan_of(window)
    assert any("until tomorrow" in label.text() for label in plan.findChildren(QLabel)), "it says what is missing"
    again = [one for one in plan.chosen if one.step.kind in {"press", "stretch"}]
    assert [one for one in again if near(one.task, lost.task, figure)] == []


def test_what_was_done_today_is_marked_and_not_ticked(window, painted, library):
    first = plan_of(window)
    titles = [one.step.title for one in first.chosen]
    done = first.chosen[0]
    first.close()
    library.care.add(Care(done.lead.muscle.id, done.step.title, "yes", SELF))
    plan = plan_of(window)
    assert [one.step.title for one in plan.chosen] == titles[1:]
    row = next(row for row in plan.rows if row.planned.step.title == done.step.title)
    assert row.box.accessibleDescription().startswith("Done today. ")
    for one in plan.chosen:
        library.care.add(Care(one.lead.muscle.id, one.step.title, "yes", SELF))
    plan.close()
    assert plan_of(window).total.text() == "Plan for today: all of it is done."


def test_it_is_seen_and_saved_as_a_pdf(qtbot, window, painted, tmp_path, monkeypatch):
    plan = plan_of(window)
    qtbot.mouseClick(plan.print_button, LEFT)
    seen = plan.findChild(ReportPreview)
    assert seen.count.text() == "2 pages"
    path = tmp_path / "plan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(seen.save_button, LEFT)
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as" in seen.notice.text


def test_enter_on_a_ticked_step_does_not_close_the_plan(qtbot, window, painted):
    plan = plan_of(window)
    box = plan.rows[-1].box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert plan.isVisible()
    plan.close_button.setFocus()
    qtbot.keyClick(plan.close_button, Qt.Key.Key_Return)
    assert not plan.isVisible()


def test_one_button_is_filled_wherever_the_keyboard_is(window, painted):
    plan = plan_of(window)
    fill = QColor(theme.current().accent)

    def filled():
        buttons = (plan.begin_button, plan.print_button, plan.close_button)
        return [
            button.text() for button in buttons if button.grab().toImage().pixelColor(8, button.height() // 2) == fill
        ]

    for button in (plan.begin_button, plan.print_button, plan.close_button):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert filled() == ["Begin"]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_heading_stands_where_the_steps_do(window, painted, qapp, percent):
    window.settings.set("text_percent", percent)
    plan = plan_of(window)
    QApplication.processEvents()
    assert plan.total.mapTo(plan, QPoint()).x() == theme.px(24)
    assert plan.rows[0].mapTo(plan, QPoint()).x() == pytest.approx(
        theme.px(24), abs=theme.px(3)
    )  # a frame lies between
    plan.close()
    theme.apply(qapp)
