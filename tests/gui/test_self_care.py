"""Self-care that was done: kept with one click, told whether it helped, taken back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QUrl

from bodymap.gui.guide import new_day
from bodymap.gui.guide.self_care import today
from bodymap.report.dates import short_day
from bodymap.sessions.session import SELF, Care, now

LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


def page(window):
    return window.panel.detail._pages[2]


def links(window) -> list[str]:
    """The links of the self-care page, in order."""
    found, block = [], page(window).document().begin()
    while block.isValid():
        found += [f.format.anchorHref() for f in block.textFormats() if f.format.isAnchor()]
        block = block.next()
    return list(dict.fromkeys(link for link in found if link.startswith("care:")))


def follow(window, link):
    page(window).anchorClicked.emit(QUrl(link))


def test_done_today_and_whether_it_helped(window, drag, library):
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    muscle = window.studio.atlas.muscles["iliopsoas"]
    assert [link for link in links(window) if "done" in link] == [
        f"care:done|{place}" for place in range(len(muscle.self_care))
    ]
    follow(window, "care:done|1")
    (care,) = library.care.of(SELF)
    assert (care.muscle, care.step) == ("iliopsoas", muscle.self_care[1].title)
    assert care.session == window.document.session.id
    assert care.helped == "unclear"
    assert "Did it help?" in page(window).toPlainText()
    follow(window, f"care:yes|{care.id}")
    assert library.care.of(SELF)[0].helped == "yes"
    assert "● Yes" in page(window).toPlainText().replace("\xa0", " ")
    follow(window, f"care:undo|{care.id}")
    assert library.care.of(SELF) == []
    assert "Did it help?" not in page(window).toPlainText()


def test_a_page_that_stays_open_overnight_is_of_the_new_day(qapp, window, drag, monkeypatch):
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    follow(window, "care:done|1")
    assert "care:done|1" not in links(window)
    tomorrow = new_day.local_day() + timedelta(days=1)
    monkeypatch.setattr(new_day, "local_day", lambda: tomorrow)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # as when the computer wakes up
    assert "care:done|1" in links(window)
    assert "Before: 1 time" in page(window).toPlainText()


def test_earlier_times_are_told_without_more(window, drag, library):
    drag("back", *LOW_BACK)
    step = window.studio.atlas.muscles["iliopsoas"].self_care[0].title
    for days, helped in ((2, "yes"), (5, "no")):
        library.care.add(Care("iliopsoas", step, helped, done=now() - timedelta(days=days)))
    library.care.add(Care("iliopsoas", step, "yes", library.people.add("Anna").id))
    assert window.panel.list.select("iliopsoas")
    text = page(window).toPlainText()
    assert "Before: 2 times" in text
    assert "it helped 1 time." in text
    assert "care:done|0" in links(window), "what Anna did is hers"


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (("worse", "worse"), "2 times, last on {day}; it made it worse 2 times."),
        (("yes", "worse", "no"), "3 times, last on {day}; it made it worse 1 time and helped 1 time."),
        (("no", "unclear"), "2 times, last on {day}."),
    ],
)
def test_what_made_it_worse_before_is_told_under_the_step(window, drag, library, answers, words):
    drag("back", *LOW_BACK)
    step = window.studio.atlas.muscles["iliopsoas"].self_care[0].title
    for days, helped in enumerate(answers, 1):
        library.care.add(Care("iliopsoas", step, helped, done=now() - timedelta(days=days)))
    assert window.panel.list.select("iliopsoas")
    said = words.format(day=short_day(now() - timedelta(days=1)))
    assert f"Before: {said}" in page(window).toPlainText()


def test_today_lasts_from_one_local_midnight_to_the_next():
    began, ends = today()
    for local in (began.astimezone(), ends.astimezone()):
        assert (local.hour, local.minute) == (0, 0)
    assert began <= now() < ends
    assert timedelta(hours=23) <= ends - began <= timedelta(hours=25)


@pytest.mark.parametrize("ahead", [timedelta(), timedelta(days=6)])
def test_what_is_dated_after_today_was_not_done_today(window, drag, library, ahead):
    """A week later by the clock of then, which was ahead and has been put back."""
    drag("back", *LOW_BACK)
    step = window.studio.atlas.muscles["iliopsoas"].self_care[0].title
    _, ends = today()
    library.care.add(Care("iliopsoas", step, "worse", done=ends + ahead))
    assert window.panel.list.select("iliopsoas")
    assert "care:done|0" in links(window)
    assert f"Before: 1 time, last on {short_day(ends + ahead)}; it made it worse" in page(window).toPlainText()
    care = window.cabinet.care
    assert (care.done_today(), care.worse_today()) == (set(), set())
    assert care.worse() == {("iliopsoas", step)}, "it did harm, whenever that was"
    earlier = now() - timedelta(days=3)
    library.care.add(Care("iliopsoas", step, "yes", done=earlier))
    window.panel.detail.show_care()
    assert f"Before: 2 times, last on {short_day(earlier)}; it made" in page(window).toPlainText()


def test_nothing_can_be_kept_in_the_example(qtbot, qapp, engine):
    from bodymap.gui.window.window import Window

    window = Window(None)
    qtbot.addWidget(window)
    window.take_engine(engine)
    window.studio.open_muscle("iliopsoas")
    assert links(window) == []
