"""Warning signs in the whole window, with real clicks and keys: asked aside, held until read, kept with the session."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

LEFT = Qt.MouseButton.LeftButton
LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


@pytest.fixture
def strip(window):
    return window.panel.warnings


@pytest.fixture
def painted(window, drag):
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    return window


@pytest.fixture
def answer(qtbot, strip):
    def click(key: str, word: str) -> None:
        if not strip.is_open:
            qtbot.mouseClick(strip.button, LEFT)
        qtbot.mouseClick(strip.row(key).buttons[word], LEFT)

    return click


def pages(window):
    """Return what the press test and the self-care page say."""
    return [page.toPlainText() for page in window.panel.detail._pages[1:3]]


def test_nothing_is_asked_before_there_is_paint(window, strip):
    assert strip.isHidden()
    assert window.advice.isHidden()


def test_paint_asks_quietly_at_the_side(window, strip, painted):
    assert strip.isVisible()
    assert strip.line == "Before self-care: 10 quick questions"
    assert not strip.is_open
    assert window.panel.list.isVisible()
    press, care = pages(window)
    assert "First answer 10 quick questions" in care
    assert "Lunge with a raised arm" in care, "what is not answered holds nothing back"
    assert "First answer" not in press


def test_a_yes_is_said_aloud_with_its_advice(window, painted, answer, heard):
    answer("fever", "yes")
    assert heard == [window.advice.text]
    assert heard[0].startswith("Speak to a doctor today.")


def test_undo_of_the_paint_takes_the_questions_away(window, strip, painted):
    window.document.undo()
    assert strip.isHidden()


def test_all_no_by_clicks_folds_to_one_line(qtbot, window, strip, painted, answer):
    for key in window.studio.caution.asked:
        answer(key, "no")
    assert strip.line == "Warning signs: no to all 10 questions"
    assert not strip.is_open
    assert window.panel.list.isVisible()
    assert window.advice.isHidden()
    assert set(window.document.session.answers.warnings.values()) == {"no"}
    assert "First answer" not in pages(window)[1]
    qtbot.mouseClick(strip.button, LEFT)
    assert strip.row("fever").buttons["no"].isChecked(), "and can be changed"


def test_no_to_the_rest_answers_what_is_left_only(qtbot, window, strip, painted, answer):
    answer("night_pain", "yes")
    qtbot.mouseClick(strip.rest, LEFT)
    said = window.document.session.answers.warnings
    assert said.pop("night_pain") == "yes"
    assert len(said) == 9
    assert set(said.values()) == {"no"}


def test_an_answer_chosen_again_is_taken_back(window, strip, painted, answer):
    answer("fever", "yes")
    assert window.studio.caution.held
    answer("fever", "yes")
    assert window.document.session.answers.warnings == {}
    assert not window.studio.caution.held
    assert window.advice.isHidden()
    assert not strip.row("fever").buttons["yes"].isChecked()


def test_a_yes_holds_self_care_back_until_it_is_read(qtbot, window, strip, painted, answer):
    answer("saddle_numbness", "yes")
    assert window.studio.caution.held
    assert window.advice.isVisible()
    assert (
        "Call the emergency number now: 112,\N{NO-BREAK SPACE}999\N{NO-BREAK SPACE}or\N{NO-BREAK SPACE}911."
        in window.advice.text
    )
    assert window.advice.mapTo(window, window.advice.rect().topLeft()).y() <= window.menuBar().height() + 1
    for text in pages(window):
        assert "Call the emergency number now" in text
        assert "Lunge" not in text
        assert "artery" not in text
    window.panel.list.select("longissimus_thoracis")
    assert "Call the emergency number now" in pages(window)[1], "and with every other muscle"
    qtbot.mouseClick(window.advice.read_button, LEFT)
    assert window.advice.isHidden()
    window.panel.list.select("iliopsoas")
    press, care = pages(window)
    assert "Lunge with a raised arm" in care
    assert "artery" in press
    assert care.lstrip().startswith("Call the emergency number now"), "the advice goes on standing above"
    assert "Call the emergency number now" in strip.line


def test_the_advice_names_what_was_answered_yes(window, strip, painted, answer):
    answer("weight_loss", "yes")
    said = "“Have you lost weight without trying?” Yes. With pain, that deserves a full examination."
    assert said in window.advice.text
    assert said in pages(window)[1]


def test_an_emergency_is_said_once_above_and_in_its_own_red_with_no_plan(qtbot, window, strip, painted, answer):
    answer("fever", "yes")
    assert "A yes does not mean" not in pages(window)[1], "where somebody should look today this says too little"
    assert "A yes does not mean" not in strip._about.text()
    answer("fever", "yes")
    assert "A yes does not mean" in strip._about.text()
    answer("both_legs", "yes")
    from bodymap.gui.look.theme import current

    assert current().urgent in window.panel.detail._pages[2].toHtml()
    assert strip.line == "First read the advice at the top."
    strip.set_open(open_=False)
    assert strip.button.text() == "See the answers"
    assert not window.panel.plan.isEnabled()
    assert "I have read this" in window.panel.plan.toolTip()
    qtbot.mouseClick(window.advice.read_button, LEFT)
    assert not window.panel.plan.isEnabled()
    assert window.panel.plan.toolTip() == "The plan waits until somebody has looked. That comes first today."
    answer("both_legs", "no")
    assert window.panel.plan.isEnabled()


def test_a_yes_that_stays_true_can_be_settled_by_saying_that_a_doctor_has_looked(qtbot, window, strip, painted, answer):
    qtbot.mouseClick(strip.button, LEFT)
    qtbot.mouseClick(strip.rest, LEFT)
    answer("cancer", "yes")
    row = strip.row("cancer")
    assert row.looked.text == "A doctor has looked at this pain and says that self-care is all right"
    assert row.looked.isVisible()
    assert not strip.row("fever").looked.isVisible(), "only after a yes"
    qtbot.mouseClick(window.advice.read_button, LEFT)
    assert not window.panel.plan.isEnabled()
    assert "Has a doctor looked at this pain and said" in pages(window)[1]
    row.looked.box.setFocus()
    qtbot.keyClick(row.looked.box, Qt.Key.Key_Space)
    assert window.document.session.answers.warnings["cancer"] == "seen"
    assert row.buttons["yes"].isChecked()
    assert window.panel.plan.isEnabled()
    assert strip.line == "Warning signs: a doctor has looked"
    press, care = pages(window)
    for text in (press, care):
        assert "What you were told comes before what stands here" in text
    assert "Follow this step" in care
    qtbot.keyClick(row.looked.box, Qt.Key.Key_Space)
    assert window.document.session.answers.warnings["cancer"] == "yes"
    assert window.advice.isVisible(), "and can be taken back"
    qtbot.keyClick(row.looked.box, Qt.Key.Key_Space)
    answer("cancer", "yes")
    assert "cancer" not in window.document.session.answers.warnings, "yes chosen again takes the whole answer back"


def test_an_emergency_cannot_be_settled(window, strip, painted, answer):
    answer("both_legs", "yes")
    assert not strip.row("both_legs").looked.isVisible()
    window.document.answer_warnings(["both_legs"], "seen")  # as a file from elsewhere might say
    assert window.studio.caution.held
    assert strip.row("both_legs").buttons["yes"].isChecked()
    assert not strip.row("both_legs").looked.isVisible()


def test_the_numbers_to_ring_stay_together_in_every_language():
    from bodymap.gui.texts.warning_text import _unbroken

    for said in ("Call the number (112, 999 or 911).", "Llama ahora: 112, 999 o 911."):
        kept = _unbroken(said)
        assert kept.replace("\N{NO-BREAK SPACE}", " ") == said
        assert kept.count("\N{NO-BREAK SPACE}") == 3, "two after a number, one after the word between"


def test_asked_for_the_ring_of_the_keyboard_is_on_no_answer(qtbot, window, strip, painted, answer):
    window.activateWindow()
    strip.ask()
    assert strip._page.hasFocus()
    assert strip._count.text() == "0 of 10 answered"
    qtbot.keyClick(strip._page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is strip.row("saddle_numbness").buttons["yes"]
    answer("saddle_numbness", "no")
    assert strip._count.text() == "1 of 10 answered"
    qtbot.mouseClick(strip.done, LEFT)
    assert not strip.is_open


def test_a_new_yes_holds_again_and_the_worst_leads(qtbot, window, painted, answer):
    answer("night_pain", "yes")
    assert "See a doctor in the next few days." in window.advice.text
    qtbot.mouseClick(window.advice.read_button, LEFT)
    answer("fever", "yes")
    assert "Speak to a doctor today." in window.advice.text
    answer("both_legs", "yes")
    assert "Call the emergency number now" in window.advice.text
    assert "You said yes to 2 more questions." in window.advice.text


def test_answers_are_kept_and_there_again_after_reopening(qtbot, window, painted, answer, library, engine):
    from bodymap.gui.window.window import Window

    answer("both_legs", "yes")
    answer("fever", "no")
    qtbot.mouseClick(window.advice.read_button, LEFT)
    key = window.document.session.id
    assert library.load(key).answers.warnings == {"both_legs": "yes", "fever": "no"}
    window.actions_["new"].trigger()
    assert window.advice.isHidden()
    assert window.panel.warnings.isHidden()
    again = Window(library)
    qtbot.addWidget(again)
    again.take_engine(engine)
    again.show()
    again.open_session(key)
    assert again.studio.caution.held, "it is read again when the session is opened again"
    assert "Call the emergency number now" in again.advice.text
    assert again.panel.warnings.row("both_legs").buttons["yes"].isChecked()
    assert again.panel.warnings.row("fever").buttons["no"].isChecked()


def test_change_an_answer_leads_back_to_it(qtbot, window, strip, painted, answer):
    answer("both_legs", "yes")
    qtbot.mouseClick(strip.button, LEFT)
    assert not strip.is_open
    qtbot.mouseClick(window.advice.change_button, LEFT)
    assert strip.is_open
    qtbot.mouseClick(strip.row("both_legs").buttons["no"], LEFT)
    assert window.advice.isHidden()


def test_the_link_on_the_self_care_page_opens_the_questions(window, strip, painted):
    from PySide6.QtCore import QUrl

    window.panel.detail._pages[2].anchorClicked.emit(QUrl("warnings:open"))
    assert strip.is_open


def test_by_keyboard_alone(qtbot, window, strip, painted):
    window.activateWindow()
    strip.button.setFocus()
    qtbot.keyClick(strip.button, Qt.Key.Key_Space)
    assert strip.is_open
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is strip.row("saddle_numbness").buttons["no"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.document.session.answers.warnings == {"saddle_numbness": "no"}
    assert QApplication.focusWidget() is strip.row("saddle_numbness").buttons["no"], "the keyboard stays where it was"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.advice.isVisible()
    seen = set()
    while QApplication.focusWidget() is not window.advice.read_button and len(seen) < 200:
        seen.add(len(seen))
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.advice.isHidden()
    assert QApplication.focusWidget() is strip.button


def test_more_paint_asks_more_and_keeps_what_was_said(qtbot, window, strip, painted, drag):
    qtbot.mouseClick(strip.button, LEFT)
    qtbot.mouseClick(strip.rest, LEFT)
    assert strip.line == "Warning signs: no to all 10 questions"
    drag("back", (165.0, 1330.0), (165.0, 1400.0))
    assert strip.line == "2 questions left before self-care"
    assert "Calf." in pages(window)[0]
    assert "do not massage it" in pages(window)[1]


def test_every_control_has_a_name(window, strip, painted, answer):
    answer("fever", "yes")
    buttons = [strip.button, strip.rest, window.advice.read_button, window.advice.change_button]
    buttons += [b for key in window.studio.caution.asked for b in strip.row(key).buttons.values()]
    assert all(button.accessibleName() or button.text() for button in buttons)
    assert strip.row("fever").buttons["yes"].accessibleName().startswith("Yes: Do you have a fever")
    assert "Speak to a doctor today." in window.advice.accessibleName()


def test_the_window_keeps_its_size_whatever_is_said(qtbot, window, strip, painted, answer):
    size = window.size()
    for key in ("saddle_numbness", "bladder_or_bowel", "both_legs", "injury", "fever"):
        answer(key, "yes")
    QApplication.processEvents()
    assert window.size() == size
    assert window.minimumSizeHint().height() <= size.height()
    page = strip._page
    assert page.widget().width() <= page.viewport().width(), "nothing is cut at the side"


def test_a_broken_file_is_named_and_nothing_is_held(window, drag, engine, monkeypatch, tmp_path):
    from bodymap.atlas.warnings_file import load_warning_signs
    from bodymap.gui.studio import studio

    monkeypatch.setattr(studio, "kept_warning_signs", lambda: load_warning_signs(tmp_path))
    window.take_engine(engine)
    assert "warning_signs.yaml" in window.notice.text
    drag("back", *LOW_BACK)
    assert window.panel.warnings.isHidden()
    assert window.panel.list.select("iliopsoas")


def test_after_a_mild_yes_the_open_questions_are_still_led_to(qtbot, window, strip, painted, answer):
    answer("weight_loss", "yes")
    qtbot.mouseClick(window.advice.read_button, LEFT)
    left = len(window.studio.caution.open)
    assert left > 0
    assert f"{left} questions left." in strip.line
    strip.set_open(open_=False)
    assert strip.button.text() == "Answer the rest"
    assert f"First answer {left} quick questions" in pages(window)[1]


def test_asked_again_the_next_tab_is_at_the_first_that_is_open(qtbot, window, strip, painted, answer):
    for key in window.studio.caution.asked[:3]:
        answer(key, "no")
    strip.ask()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is strip.row(window.studio.caution.open[0]).buttons["yes"]


def test_advice_that_is_new_is_seen_at_the_top_of_self_care(window, painted):
    window.panel.detail.tabs.setCurrentIndex(2)
    bar = window.panel.detail._pages[2].verticalScrollBar()
    bar.setValue(300)
    window.document.answer_warnings(["cancer"], "no")
    assert bar.value() == 300, "one question less is nothing to be led to"
    window.document.answer_warnings(["fever"], "yes")
    window.document.read_warnings()
    assert bar.value() == 0
