"""The guide in the whole window, by real keys and clicks and a clock that goes when told."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton

from bodymap.care.task import Task
from bodymap.gui.guide.guide_window import GuideWindow
from bodymap.gui.guide.ring import figures
from bodymap.gui.look import theme
from bodymap.gui.texts.warning_text import Before
from bodymap.gui.widgets.links import links_of
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF, Care, now
from bodymap.sessions.store import PROTECTED

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
LOW_BACK = ((38.0, 575.0), (38.0, 740.0))
QL = "quadratus_lumborum"


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(window):
    window.cabinet.guides.clock = Clock()
    return window.cabinet.guides.clock


@pytest.fixture
def run(clock):
    """Let so many seconds pass."""

    def act(guide, seconds):
        clock.now += seconds
        guide.tick()

    return act


@pytest.fixture
def painted(window, drag, clock):
    """Paint the low back and deny every warning sign."""
    drag("back", *LOW_BACK)
    window.document.answer_warnings(window.studio.warnings.signs.questions, "no")
    return window


@pytest.fixture
def started(window, painted):
    """Start the guide through steps of muscles, given as (muscle, place)."""

    def act(*steps, side="left"):
        muscles = window.studio.atlas.muscles
        return window.cabinet.guides.start([Task(muscles[key], place, side) for key, place in steps])

    return act


def keys(qtbot, guide, *which):
    for key in which:
        qtbot.keyClick(guide.focusWidget() or guide, key)


def test_a_step_is_followed_from_its_link_to_its_answer(qtbot, window, painted, run, library):
    assert window.panel.list.select("iliopsoas")
    page = window.panel.detail._pages[2]
    links = [link for link in links_of(page) if link.href.startswith("follow:")]
    muscle = window.studio.atlas.muscles["iliopsoas"]
    assert len(links) == sum(step.kind != "see_a_professional" for step in muscle.self_care)
    stretch = next(place for place, step in enumerate(muscle.self_care) if step.kind == "stretch")
    page.anchorClicked.emit(QUrl(f"follow:{stretch}"))
    guide = window.findChild(GuideWindow)
    step = muscle.self_care[stretch]
    assert guide.head.title.text() == step.title
    assert guide.head.whose.text() == "Deep hip flexor (Iliopsoas), left · Stretch"
    qtbot.mouseClick(guide.buttons.next, LEFT)
    for number, text in enumerate(step.steps, 1):
        assert guide.moment.text.text() == text
        assert guide.moment.of.text() == f"Read first: {number} of {len(step.steps)}"
        assert guide.moment.coming.text() == f"Then, by the clock: hold {step.dose.hold_s} seconds, 3 times."
        assert guide.buttons.next.text() == ("Start the clock" if number == len(step.steps) else "Next")
        qtbot.mouseClick(guide.buttons.next, LEFT)
    assert guide.timer.words.heading.text() == "Get into place"
    assert guide.timer.ring.figures == "10"
    for number in range(1, step.dose.repeats + 1):
        run(guide, 10)
        assert guide.timer.words.heading.text() == "Hold"
        assert guide.timer.words.of.text() == f"{number} of {step.dose.repeats}"
        assert guide.timer.ring.figures == str(step.dose.hold_s)
        assert guide.timer.words.read.text().startswith(f"1. {step.steps[0]}"), "what is held stays in sight"
        run(guide, step.dose.hold_s)
    assert guide.ask.question.text() == "Did it help?"
    assert library.care.of(SELF)[0].helped == "unclear", "done already, whatever is answered"
    qtbot.mouseClick(guide.ask.buttons["yes"], LEFT)
    (care,) = library.care.of(SELF)
    assert (care.muscle, care.step, care.helped) == ("iliopsoas", step.title, "yes")
    assert care.session == window.document.session.id
    assert guide.head.title.text() == "That is all for now"
    qtbot.mouseClick(guide.buttons.next, LEFT)
    assert not guide.isVisible()
    assert "● Yes" in page.toPlainText().replace("\xa0", " "), "and it is ticked in the detail"


def test_by_keyboard_alone(qtbot, window, started, run, library):
    guide = started((QL, 0))
    guide.activateWindow()
    qtbot.waitUntil(guide.isActiveWindow)
    assert QApplication.focusWidget() is guide
    keys(qtbot, guide, Key.Key_Space, Key.Key_Return, Key.Key_Right)
    assert guide.pages.currentWidget() is guide.opening, "what is asked is not passed over by accident"
    passed = []
    while QApplication.focusWidget() is not guide.opening.begin and len(passed) < 12:
        keys(qtbot, guide, Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert guide.opening.leave_out in passed
    keys(qtbot, guide, Key.Key_Return)
    assert guide.moment.of.text() == "Read first: 1 of 2"
    keys(qtbot, guide, Key.Key_Space)
    assert guide.moment.of.text() == "Read first: 2 of 2"
    keys(qtbot, guide, Key.Key_Left, Key.Key_Right, Key.Key_Right)
    assert guide.timer.words.heading.text() == "Get into place"
    run(guide, 10)
    run(guide, 5)
    keys(qtbot, guide, Key.Key_Space)
    assert guide.timer.words.heading.text() == "Paused"
    assert guide.buttons.pause.text() == "Go on"
    assert not guide._timer.isActive()
    run(guide, 100)
    assert guide.timer.ring.figures == "15"
    keys(qtbot, guide, Key.Key_Space)
    assert guide._timer.isActive()
    run(guide, 15)
    assert guide.timer.words.heading.text() == "Let go"
    run(guide, 10)
    keys(qtbot, guide, Key.Key_Left)
    assert guide.timer.words.heading.text() == "Let go", "back is the moment before"
    for seconds in (10, 20, 10, 20):
        run(guide, seconds)
    assert guide.pages.currentWidget() is guide.ask
    keys(qtbot, guide, Key.Key_Space)
    assert guide.pages.currentWidget() is guide.ask, "a pause that came too late answers nothing"
    keys(qtbot, guide, Key.Key_Tab)
    assert QApplication.focusWidget() is guide.ask.buttons["yes"]
    keys(qtbot, guide, Key.Key_Tab, Key.Key_Space)
    assert library.care.of(SELF)[0].helped == "no"
    keys(qtbot, guide, Key.Key_Return)
    assert not guide.isVisible()


def test_a_yes_to_what_speaks_against_it_leaves_it_out(qtbot, started, library):
    guide = started((QL, 0), (QL, 2))
    assert "pregnancy" in guide.opening.text
    assert "Does any of this hold for you?" in guide.opening.text
    assert guide.head.count.text() == "Step 1 of 2"
    qtbot.mouseClick(guide.opening.leave_out, LEFT)
    assert guide.head.count.text() == "Step 2 of 2"
    assert not guide.opening.leave_out.isVisible()
    qtbot.keyClick(guide, Key.Key_Escape)
    assert library.care.of(SELF) == []


def test_stop_if_and_not_if_stay_in_sight(started, run):
    guide = started((QL, 0))
    guide.guide.begin()
    while guide.guide.stage == "walk":
        guide.show_now()
        assert guide.band.stop.isVisible()
        assert "Stop if" in guide.band.stop.text()
        assert "the leg tingles or goes numb" in guide.band.stop.text()
        assert "blood thinners" in guide.band.spared.text()
        assert guide.band.spared.isVisible()
        assert guide.band.stop.font().pixelSize() * 2 >= guide.moment.text.font().pixelSize()
        guide.guide.next()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_when_to_stop_grows_with_the_window(started, size):
    guide = started((QL, 0))
    guide.guide.begin()
    guide.show_now()
    guide.resize(*size)
    QApplication.processEvents()
    guide.moment.text.say("Sit.")  # as large as letters come here
    assert guide.band.stop.font().pixelSize() * 2 >= guide.moment.text.font().pixelSize()


@pytest.fixture
def holding(started, run):
    """A guide of two steps, 3 s into the first hold of the first, which lasts 20."""
    guide = started((QL, 0), (QL, 1))
    guide.guide.begin()
    guide.go_on()
    guide.go_on()
    run(guide, 10)
    run(guide, 3)
    return guide


def test_stopped_in_a_hold_since_it_was_worse_the_place_rests(qtbot, window, holding, started, library):
    qtbot.mouseClick(holding.buttons.stop, LEFT)
    assert holding.isVisible()
    assert not holding._timer.isActive()
    assert holding.stopped.question.text() == "You stopped. What was it?"
    assert "ticked" not in holding.stopped.about.text()
    assert not holding.buttons.next.isVisible()
    qtbot.mouseClick(holding.stopped.worse_button, LEFT)
    (care,) = library.care.of(SELF)
    assert (care.muscle, care.step, care.helped) == (QL, "Ball in the gap above the hip bone", "worse")
    assert "do not press or stretch this place again today" in holding.worse.toPlainText()
    assert holding.buttons.next.text() == "Finish", "who stopped is not led to the next step"
    qtbot.mouseClick(holding.buttons.next, LEFT)
    assert "Ball in the gap above the hip bone: made it worse" in holding.end.toPlainText()
    qtbot.mouseClick(holding.buttons.next, LEFT)
    assert not holding.isVisible()
    assert "Something made it worse here today" in started((QL, 1)).opening.text


@pytest.mark.parametrize("again", ["stop", "escape", "frame", "other"])
def test_stopped_in_a_hold_nothing_has_to_be_answered(qtbot, holding, library, again):
    ways = {
        "stop": lambda: qtbot.mouseClick(holding.buttons.stop, LEFT),
        "escape": lambda: keys(qtbot, holding, Key.Key_Escape),
        "frame": holding.close,
    }
    ways.get(again, ways["stop"])()
    assert holding.pages.currentWidget() is holding.stopped
    keys(qtbot, holding, Key.Key_Space, Key.Key_Return, Key.Key_Right)
    assert holding.pages.currentWidget() is holding.stopped, "no answer by accident"
    ways.get(again, holding.stopped.other_button.click)()
    assert not holding.isVisible()
    assert not holding._timer.isActive()
    assert library.care.of(SELF) == []


def test_stopped_with_enough_done_it_is_kept_with_its_answer(qtbot, holding, library):
    keys(qtbot, holding, Key.Key_Escape)
    qtbot.mouseClick(holding.stopped.enough_button, LEFT)
    assert holding.ask.question.text() == "Did it help?"
    qtbot.mouseClick(holding.ask.buttons["no"], LEFT)
    assert holding.head.title.text() == "That is all for now"
    assert [care.helped for care in library.care.of(SELF)] == ["no"]


def test_escape_by_accident_is_taken_back(qtbot, holding, run):
    keys(qtbot, holding, Key.Key_Escape, Key.Key_Left)
    assert holding.timer.words.heading.text() == "Paused"
    assert holding.timer.ring.figures == "17"
    keys(qtbot, holding, Key.Key_Space)
    run(holding, 17)
    assert holding.timer.words.heading.text() == "Let go"


def test_to_ask_why_the_window_does_not_grow_beyond_a_small_screen(qapp, window, started, run):
    theme.apply(qapp, theme.Look(percent=200))
    try:
        guide = started((QL, 0))
        guide.resize(1280, 800)
        guide.guide.begin()
        while not guide.guide.walk.timed:
            guide.guide.next()
        guide.show_now()
        QApplication.processEvents()
        guide.reject()
        QApplication.processEvents()
        assert guide.pages.currentWidget() is guide.stopped
        assert guide.size().toTuple() == (1280, 800)
    finally:
        theme.apply(qapp)


def test_escape_keeps_what_was_held(qtbot, holding, run, library):
    run(holding, 17)
    keys(qtbot, holding, Key.Key_Escape)
    assert holding.stopped.about.text().startswith("It is ticked as done today.")
    keys(qtbot, holding, Key.Key_Escape)
    assert not holding.isVisible()
    assert [care.step for care in library.care.of(SELF)] == ["Ball in the gap above the hip bone"]


def test_worse_shows_when_to_stop_and_whom_to_see(qtbot, window, started, library):
    guide = started((QL, 0), (QL, 1), (QL, 4))
    guide.guide.begin()
    while guide.guide.stage == "walk":
        guide.go_on()
    qtbot.mouseClick(guide.ask.buttons["worse"], LEFT)
    assert library.care.of(SELF)[0].helped == "worse"
    said = guide.worse.toPlainText()
    assert "do not press or stretch this place again today" in said
    assert "Have leg length and hips looked at" in said
    assert "Flank pain with fever" in said
    qtbot.mouseClick(guide.buttons.next, LEFT)
    assert guide.head.title.text() == "Roll over and rise without a jolt", "the stretch of the same muscle is spared"
    guide.guide.skip()
    guide.show_now()
    assert "Ball in the gap above the hip bone: made it worse" in guide.end.toPlainText()
    assert window.cabinet.care.worse() == {(QL, "Ball in the gap above the hip bone")}


def test_both_sides_one_after_the_other(qtbot, started):
    guide = started(("rectus_femoris", 1), side="both")
    guide.guide.begin()
    guide.show_now()
    assert guide.head.whose.text() == "Long front thigh muscle (Rectus femoris), left · Press"
    assert guide.where.spot.accessibleDescription().startswith("Left groin")
    while guide.guide.walk.phase.kind != "other_side":
        guide.go_on()
    assert guide.head.whose.text() == "Long front thigh muscle (Rectus femoris), right · Press"
    assert guide.where.spot.accessibleDescription().startswith("Right groin")
    qtbot.mouseClick(guide.buttons.enough, LEFT)
    assert guide.pages.currentWidget() is guide.ask


@pytest.mark.parametrize("sign", ["saddle_numbness", "fever"])
def test_until_somebody_has_looked_today_steps_are_read_and_not_followed(qtbot, window, started, library, sign):
    assert window.panel.list.select("iliopsoas")
    page = window.panel.detail._pages[2]
    steps = window.studio.atlas.muscles["iliopsoas"].self_care
    window.document.answer_warnings([sign], "yes")
    window.document.read_warnings()
    assert steps[0].steps[0] in page.toPlainText(), "it is there to be read"
    assert "This step can be followed once somebody has looked." in page.toPlainText()
    assert not [link.href for link in links_of(page) if link.href.startswith("follow:")]
    may_tick = [f"care:done|{place}" for place, step in enumerate(steps) if step.kind == "see_a_professional"]
    assert [link.href for link in links_of(page) if link.href.startswith("care:done")] == may_tick
    guide = started((QL, 0))
    assert "This step can be followed once somebody has looked." in guide.opening.text
    assert not guide.opening.begin.isVisible()
    keys(qtbot, guide, Key.Key_Space, Key.Key_Return, Key.Key_Right)
    assert guide.guide.stage == "open"
    assert guide.buttons.next.text() == "Close"
    qtbot.mouseClick(guide.buttons.next, LEFT)
    assert not guide.isVisible()
    assert library.care.of(SELF) == []


def test_after_a_milder_yes_what_strains_the_place_waits_and_the_rest_can_be_followed(window, started):
    assert window.panel.list.select("iliopsoas")
    window.document.answer_warnings(["night_pain"], "yes")
    window.document.read_warnings()
    page = window.panel.detail._pages[2]
    steps = window.studio.atlas.muscles["iliopsoas"].self_care
    straining = {"press", "stretch", "strengthen"}
    may = [f"follow:{n}" for n, one in enumerate(steps) if one.kind not in straining | {"see_a_professional"}]
    assert [link.href for link in links_of(page) if link.href.startswith("follow:")] == may
    assert 0 < len(may) < len(steps) - 1
    kinds = [step.kind for step in window.studio.atlas.muscles[QL].self_care]
    assert "This step can be followed" in started((QL, kinds.index("press"))).opening.text
    assert "This step can be followed" not in started((QL, kinds.index("habit"))).opening.text


def test_a_step_that_waits_asks_whether_a_doctor_has_looked(qtbot, window, started):
    window.document.answer_warnings(["fever"], "yes")
    window.document.read_warnings()
    guide = started((QL, 0))
    assert "Has a doctor looked at this pain and said" in guide.opening.text
    assert guide.opening.first.button.text() == "See the answers"
    qtbot.mouseClick(guide.opening.first.button, LEFT)
    assert not guide.isVisible()
    row = window.panel.warnings.row("fever")
    assert row.buttons["yes"].hasFocus()
    qtbot.mouseClick(row.looked, LEFT)
    assert window.notice._act.text() == "Go on with the step"
    guide = started((QL, 0))
    assert "This step can be followed" not in guide.opening.text
    assert "What you were told comes before what stands here" in guide.opening.text
    guide.reject()
    window.document.answer_warnings(["both_legs"], "yes")
    window.document.read_warnings()
    assert "Has a doctor looked" not in started((QL, 0)).opening.text, "an emergency is not asked about"


def test_a_yes_stops_the_step_that_runs(window, started, run):
    guide = started((QL, 0))
    guide.guide.begin()
    while not guide.guide.walk.timed:
        guide.go_on()
    window.document.answer_warnings(["fever"], "yes")
    window.document.read_warnings()
    assert guide.pages.currentWidget() is guide.opening
    assert not guide._timer.isActive()
    run(guide, 100)
    assert guide.pages.currentWidget() is guide.opening


def test_a_yes_stops_it_before_its_advice_is_read(window, started):
    guide = started((QL, 0))
    guide.guide.begin()
    guide.show_now()
    window.document.answer_warnings(["fever"], "yes")
    assert window.studio.caution.held
    assert guide.guide.stage == "open"
    assert "This step can be followed once somebody has looked." in guide.opening.text


def test_while_an_urgent_question_is_open_nothing_begins(window, started):
    window.document.answer_warnings(["fever"], "")
    guide = started((QL, 0))
    assert "First answer 1 quick question to see" in guide.opening.text
    assert "a yes may mean that somebody should look today" in guide.opening.text
    assert not guide.opening.begin.isVisible()
    window.document.answer_warnings(["fever"], "no")
    window.document.answer_warnings(["night_pain"], "")
    assert "First answer 1 quick question to see" in guide.opening.text
    assert guide.opening.begin.isVisible(), "a yes to what is left would not mean today"


def test_what_was_left_for_the_questions_is_offered_again_once_they_are_answered(qtbot, window, started):
    window.document.answer_warnings(["fever", "night_pain"], "")
    guide = started((QL, 0))
    qtbot.mouseClick(guide.opening.first.button, LEFT)
    assert not guide.isVisible()
    window.document.answer_warnings(["fever"], "no")
    assert window.notice.text == ""
    window.document.answer_warnings(["night_pain"], "no")
    assert window.notice.text == "The questions are answered."
    assert window.notice._act.text() == "Go on with the step"
    qtbot.mouseClick(window.notice._act, LEFT)
    again = window.findChildren(GuideWindow)[-1]
    assert again.isVisible()
    assert again.guide.task.muscle.id == QL
    again.reject()


def test_after_the_questions_one_goes_on_with_the_step_that_was_left(qtbot, window, started):
    guide = started((QL, 4), ("iliopsoas", 0), ("gluteus_medius", 0))
    guide.guide.begin()
    while guide.guide.stage == "walk":
        guide.guide.next()
    guide.guide.answer("yes")
    guide.show_now()
    assert guide.guide.task.muscle.id == "iliopsoas"
    window.document.answer_warnings(["fever"], "")
    qtbot.mouseClick(guide.opening.first.button, LEFT)
    window.document.answer_warnings(["fever"], "no")
    qtbot.mouseClick(window.notice._act, LEFT)
    again = window.findChildren(GuideWindow)[-1]
    assert [task.muscle.id for task in again.guide.tasks] == ["iliopsoas", "gluteus_medius"]
    assert again.head.count.text() == "Step 1 of 2"
    again.reject()


def test_the_questions_come_at_once_also_from_an_opening_that_one_came_back_to(qtbot, window, started, run, library):
    guide = started((QL, 0))
    guide.guide.begin()
    while not guide.guide.walk.timed:
        guide.guide.next()
    run(guide, 10)
    run(guide, 20)
    window.document.answer_warnings(["weight_loss"], "")
    while guide.guide.stage == "walk":
        guide.go_back()
    assert guide.opening.first.isVisible()
    qtbot.mouseClick(guide.opening.first.button, LEFT)
    assert not guide.isVisible()
    assert len(library.care.of(SELF)) == 1, "what was held is kept"
    window.document.answer_warnings(["weight_loss"], "no")
    assert window.notice._act.text() == "Go on with the step"


def test_the_questions_of_a_step_are_those_of_its_muscle_also_when_that_is_put_away(qtbot, window, drag, clock):
    drag("back", (90.0, 1400.0), (90.0, 1440.0))  # the calf, which asks nothing of the belly
    window.document.answer_warnings(window.studio.caution.open, "no")
    window.studio.open_muscle("iliopsoas")
    muscle = window.studio.atlas.muscles["iliopsoas"]
    asked = window.studio.caution.open
    assert window.panel.list.current is None
    assert window.studio.caution.urgent
    place = next(place for place, step in enumerate(muscle.self_care) if step.kind == "stretch")
    window.panel.detail.followed.emit(muscle, place)
    guide = window.findChild(GuideWindow)
    qtbot.mouseClick(guide.opening.first.button, LEFT)
    window.studio.put_away()
    assert window.studio.caution.open == ()
    assert window.notice.text == "", "none of its questions was answered"
    again = window.cabinet.guides.start([Task(muscle, place, "left")])
    assert "a yes may mean that somebody should look today" in again.opening.text
    assert not again.opening.begin.isVisible()
    qtbot.mouseClick(again.opening.first.button, LEFT)
    assert window.studio.caution.open == asked, "it is looked at again, for its questions"
    window.document.answer_warnings(asked, "no")
    assert window.notice.text == "The questions are answered."
    window.studio.put_away()
    qtbot.mouseClick(window.notice._act, LEFT)
    last = window.findChildren(GuideWindow)[-1]
    assert last.opening.begin.isVisible()
    last.reject()


@pytest.mark.parametrize("meanwhile", ["a yes", "other paint"])
def test_what_was_left_is_not_offered_where_it_no_longer_fits(qtbot, window, started, drag, meanwhile):
    window.document.answer_warnings(["fever"], "")
    guide = started((QL, 0))
    qtbot.mouseClick(guide.opening.first.button, LEFT)
    if meanwhile == "a yes":
        window.document.answer_warnings(["fever"], "yes")
        window.document.read_warnings()
    else:
        drag("back", (38.0, 600.0), (38.0, 640.0))
        window.document.answer_warnings(window.studio.caution.open, "no")
    assert window.studio.caution.open == ()
    assert window.notice.text == ""


def test_what_was_made_worse_today_rests_for_the_day(window, started, library):
    library.care.add(Care(QL, "Ball in the gap above the hip bone", "worse", SELF))
    assert "Something made it worse here today" in started((QL, 1)).opening.text
    assert "Something made it worse" in started(("longissimus_thoracis", 0)).opening.text, "of another muscle there"
    assert "Something made it worse" not in started((QL, 4)).opening.text, "a habit does nothing to the muscle"
    assert "Something made it worse" not in started(("tibialis_anterior", 0)).opening.text


def test_what_was_not_held_is_not_ticked(qtbot, started, library):
    guide = started((QL, 0))
    guide.guide.begin()
    while guide.guide.stage == "walk":
        guide.go_on()
    assert "No hold ran to its end" in guide.ask.about.text()
    assert not guide.ask.undo_button.isVisible()
    qtbot.mouseClick(guide.buttons.next, LEFT)
    assert guide.head.title.text() == "Nothing was done this time"
    assert library.care.of(SELF) == []


@pytest.fixture
def locked(library):
    """Another window that writes to the library, and does not wait; let go by what is returned."""
    library._db.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield lambda: other.execute("ROLLBACK")


@pytest.fixture
def unkept(window, started, locked):
    """A guide whose step was done, which cannot be kept."""
    guide = started((QL, 0))
    guide.guide.begin()
    guide.guide.walk.held = 1
    while guide.guide.stage == "walk":
        guide.go_on()
    assert guide.ask.about.text().startswith("What was done could not be kept in the library yet.")
    assert guide.ask.undo_button.isVisible()
    return guide


def test_what_could_not_be_kept_is_tried_again_with_the_answer(qtbot, window, unkept, locked, library):
    assert "another window is writing to it" in window.notice.text
    locked()
    qtbot.mouseClick(unkept.ask.buttons["worse"], LEFT)
    assert library.care.unkept == frozenset()
    assert [(care.muscle, care.helped) for care in Library(library.path).care.of()] == [(QL, "worse")]
    assert window.notice.text == ""
    qtbot.mouseClick(unkept.buttons.next, LEFT)
    assert "What was done is kept with your session" in unkept.end.toPlainText()


def test_what_cannot_be_kept_counts_all_the_same_and_is_offered_again(qtbot, window, unkept, locked, library):
    qtbot.mouseClick(unkept.ask.buttons["worse"], LEFT)
    step = window.studio.atlas.muscles[QL].self_care[0].title
    assert (window.cabinet.care.worse(), window.cabinet.care.worse_today()) == ({(QL, step)}, {(QL, step)})
    window.building.anew()
    assert window.cabinet.care.worse_today() == {(QL, step)}, "in another look too"
    window.cabinet.care.keep_rest()
    assert window.notice._act.text() == "Try again"
    locked()
    qtbot.mouseClick(window.notice._act, LEFT)
    assert [care.helped for care in Library(library.path).care.of()] == ["worse"]


def test_what_could_not_be_kept_is_tried_once_more_at_the_end(window, unkept, locked, library):
    locked()
    window.close()
    assert [care.muscle for care in Library(library.path).care.of()] == [QL]


def test_in_a_library_that_can_only_be_read_what_did_harm_counts_until_the_end(qtbot, window, started, library):
    guide = started((QL, 0))
    library._only_read(PROTECTED)
    guide.guide.begin()
    while not guide.guide.walk.timed:
        guide.go_on()
    guide.reject()
    qtbot.mouseClick(guide.stopped.worse_button, LEFT)
    assert {muscle for muscle, _ in window.cabinet.care.worse_today()} == {QL}
    qtbot.mouseClick(guide.buttons.next, LEFT)
    assert "open a copy of it to go on. It counts until bodymap is closed." in guide.end.toPlainText()
    assert "is kept with your session" not in guide.end.toPlainText()


def test_held_back_nothing_is_followed(qtbot, window, started):
    assert window.panel.list.select("iliopsoas")
    window.document.answer_warnings(["fever"], "yes")
    assert started((QL, 0)) is None
    assert "Self-care is shown once you have chosen" in window.notice.text
    assert "follow:" not in window.panel.detail._pages[2].toHtml()
    window.document.read_warnings()
    guide = started((QL, 0))
    assert "Leave pressing and stretching here until somebody has looked" in guide.opening.text


def test_the_open_questions_are_led_to(qtbot, window, started):
    window.document.answer_warnings(window.studio.caution.asked, "")
    guide = started((QL, 0))
    assert "First answer" in guide.opening.text
    qtbot.mouseClick(guide.opening.first.button, LEFT)
    assert not guide.isVisible()
    assert window.panel.warnings.is_open


def test_an_unsafe_area_has_its_word(started):
    guide = started(("iliopsoas", 0))
    assert "Press only lightly here and never where you feel a pulse" in guide.opening.text


def test_nothing_moves_with_reduced_motion(qapp, window, started, run):
    theme.apply(qapp, theme.Look(still=True))
    try:
        guide = started((QL, 0))
        assert not guide.timer.ring.moves
        assert guide._timer.interval() == 200
    finally:
        theme.apply(qapp)


def test_a_side_that_nobody_knows_is_not_named(qtbot, window, painted):
    window.studio.open_muscle("masseter")
    window.panel.detail.followed.emit(window.studio.atlas.muscles["masseter"], 0)
    assert window.findChild(GuideWindow).head.whose.text().startswith("Main chewing muscle (Masseter) · ")


def test_every_instruction_of_the_atlas_can_be_read_from_afar(window, started, atlas):
    """At 1280 x 800: 34 px is a letter's height of 6.5 mm on a small laptop's screen, 11 minutes of arc at 2 m."""
    guide = started((QL, 0))
    guide.guide.begin()
    guide.show_now()
    label = guide.moment.text
    texts = {text for muscle in atlas.muscles.values() for step in muscle.self_care for text in step.steps}
    sizes = []
    for text in texts:
        label.say(text)
        sizes.append(label.font().pixelSize())
    assert min(sizes) >= 34


def test_figures():
    assert [figures(s) for s in (20.0, 19.01, 0.4, 0.0, 99.5, 100, 899.2)] == [
        "20", "20", "1", "0", "1:40", "1:40", "15:00"
    ]  # fmt: skip


def test_answers_that_are_out_of_sight_are_led_to(qtbot, started):
    guide = started((QL, 0), (QL, 2))
    opening, more = guide.opening, guide.buttons.more
    assert opening.begin.isVisible()
    guide.resize(guide.width(), guide.minimumSizeHint().height())
    opening.show_step(Before(care="<p>Careful.</p>" * 40), guide.guide, "")
    qtbot.waitUntil(more.isVisible)
    while more.isVisible():
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    low = opening.begin.mapTo(opening.viewport(), opening.begin.rect().bottomLeft()).y()
    assert low <= opening.viewport().height()


@pytest.mark.parametrize(("size", "percent"), [((1024, 700), 100), ((1280, 800), 100), ((1280, 800), 200)])
def test_while_the_clock_runs_all_instructions_can_be_read(qapp, window, started, size, percent):
    """Nothing is cut, and the ring keeps a size that is read from afar; the first are the longest of the atlas."""
    theme.apply(qapp, theme.Look(percent=percent))
    try:
        for step in [("sternocleidomastoid", 0), ("iliopsoas", 1), (QL, 0)][percent > 100 :]:
            guide = started(step)
            guide.resize(*size)
            guide.guide.begin()
            while not guide.guide.walk.timed:
                guide.guide.next()
            guide.show_now()
            QApplication.processEvents()
            read, ring = guide.timer.read, guide.timer.ring
            assert guide.size().toTuple() == size
            assert read.text().startswith("1. ")
            assert read.verticalScrollBar().maximum() == 0, "it fits"
            assert read.geometry().bottom() < guide.timer.height()
            assert ring.height() >= 150, "figures of 54 px"
            guide.close()
    finally:
        theme.apply(qapp)


def test_instructions_that_do_not_fit_are_scrolled_by_the_arrows(qtbot, window, started):
    guide = started((QL, 0))
    guide.activateWindow()
    qtbot.waitUntil(guide.isActiveWindow)
    guide.guide.begin()
    while not guide.guide.walk.timed:
        guide.guide.next()
    guide.show_now()
    guide.timer.resize(300, 200)
    bar = guide.timer.read.verticalScrollBar()
    assert bar.maximum() > 0
    keys(qtbot, guide, Key.Key_Down)
    assert bar.value() > 0


def test_the_keyboard_comes_back_to_the_link_that_was_followed(qtbot, window, painted):
    window.panel.list.select("iliopsoas")
    window.panel.detail.tabs.setCurrentIndex(2)
    page = window.panel.detail._pages[2]
    following = lambda: [b for b in page.findChildren(QPushButton) if b.link.href.startswith("follow:")]  # noqa: E731
    qtbot.waitUntil(lambda: bool(following()))
    link = following()[1]
    followed = link.link.href
    link.setFocus()
    qtbot.keyClick(link, Key.Key_Return)
    guide = window.findChild(GuideWindow)
    guide.activateWindow()
    qtbot.waitUntil(guide.isActiveWindow)
    guide.guide.begin()
    while guide.guide.stage == "walk":
        guide.go_on()
    qtbot.mouseClick(guide.ask.buttons["yes"], LEFT)
    qtbot.waitUntil(lambda: link not in following())
    qtbot.mouseClick(guide.buttons.next, LEFT)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget().link.href == followed


# what a screen reader is told


def test_the_opening_says_what_is_asked_and_which_keys_lead_on(qtbot, started, heard):
    guide = started((QL, 0))
    qtbot.waitUntil(lambda: bool(heard))
    (said,) = heard
    assert said.startswith(f"{guide.head.title.text()}.\n")
    assert "Does any of this hold for you?\n" in said
    assert "pregnancy" in said
    assert "Stop if " in said
    assert said.endswith("\nTab leads to the buttons, Enter presses one.")
    assert "Tab leads to the buttons" in guide.opening.about.text(), "and it can be read"
    assert "<" not in said


WORSE_BEFORE = "The last time you could tell, this made it worse. Do less of it and more gently, or leave it out."


@pytest.mark.parametrize("then", ["unclear", "yes"])
def test_the_opening_says_what_made_it_worse_before(qtbot, window, started, library, heard, then):
    step = window.studio.atlas.muscles[QL].self_care[0].title
    for days, helped in ((3, "worse"), (1, then)):
        library.care.add(Care(QL, step, helped, SELF, done=now() - timedelta(days=days)))
    guide = started((QL, 0), (QL, 1))
    qtbot.waitUntil(lambda: bool(heard))
    assert (WORSE_BEFORE in heard[0]) == (then == "unclear"), "better since then"
    assert guide.opening.did_harm.isVisible() == (then == "unclear")
    guide.guide.leave_out()
    guide.show_now()
    assert not guide.opening.did_harm.isVisible(), "of another step"


def test_a_step_that_waits_since_it_made_it_worse_today_says_so_once(window, started, library):
    steps = window.studio.atlas.muscles[QL].self_care
    library.care.add(Care(QL, steps[0].title, "worse", SELF))
    guide = started((QL, 0))
    assert "Something made it worse here today" in guide.opening.text
    assert WORSE_BEFORE not in guide.opening.text


def test_the_opening_says_its_cautions(qtbot, started, heard):
    started(("iliopsoas", 0))
    qtbot.waitUntil(lambda: bool(heard))
    assert "Press only lightly here and never where you feel a pulse" in heard[0]


def test_a_pause_is_said_to_be_one(qtbot, started, run, heard):
    guide = started((QL, 0))
    guide.guide.begin()
    guide.show_now()
    text = guide.guide.task.step.steps[0]
    assert heard[-1] == f"Read first: 1 of 2. {text} Then, by the clock: hold 20 seconds, 3 times."
    while not guide.guide.walk.timed:
        guide.go_on()
    run(guide, 10)
    assert heard[-1].startswith("1 of 3. Hold.")
    guide.pause()
    assert heard[-1] == "1 of 3. Paused. Space goes on."
    guide.pause()
    assert heard[-1].startswith("1 of 3. Hold.")


def test_the_question_the_advice_after_worse_and_the_end_are_said(qtbot, started, heard):
    guide = started((QL, 0))
    guide.guide.begin()
    while guide.guide.stage == "walk":
        guide.go_on()
    assert heard[-1].startswith("Did it help?\nNo hold ran to its end")
    assert heard[-1].endswith("Tab leads to the buttons, Enter presses one.")
    qtbot.mouseClick(guide.ask.buttons["worse"], LEFT)
    assert heard[-1].startswith("It made it worse.\nThen leave it now, and do not press or stretch this place")
    qtbot.mouseClick(guide.buttons.next, LEFT)
    assert heard[-1] == "That is all for now.\nWhat was done is kept with your session, with what you said of it."
