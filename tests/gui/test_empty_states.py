"""Every list and page that has nothing in it says what to do next."""

import pytest

from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.hand_on.import_results import results_html
from bodymap.sessions.session import Session


@pytest.fixture
def page(window, qtbot):
    """Return a function that shows a page of the sessions window."""

    def shown(name):
        window.actions_[name].trigger()
        qtbot.waitUntil(lambda: not window.works.busy)
        return next(child for child in window.children() if isinstance(child, SessionsDialog) and child.isVisible())

    return shown


def test_the_list_and_the_pages_beside_it(window):
    panel = window.panel
    assert "Paint on the body" in panel.state.text()
    for place in range(panel.pages.count()):
        panel.pages.setCurrentIndex(place)  # each is filled when it is seen
    assert "Paint first" in panel.questions.widget().findChildren(type(panel.state))[0].text()
    assert "Paint first" in panel.together.toPlainText()
    assert "Paint first" in panel.sides.kind.text()
    assert panel.sides.leaders.text() == ""
    hint = panel.parts()["care"].findChild(type(panel.state), "quiet").text()
    assert "Choose a muscle" in hint
    assert "Ctrl+F" in hint


def test_a_place_that_no_pattern_reaches(window, engine):
    window.panel.show_candidates([], engine.atlas, painted=True, unexplained=1.0)
    assert "let someone look" in window.panel.state.text()


def test_no_sessions(page):
    assert "paint where it hurts" in page("sessions").sessions.empty.text()


def test_no_sessions_of_somebody(page, library):
    library.people.add("Anna")
    dialog = page("sessions")
    dialog.people.box.setCurrentIndex(1)
    assert "No sessions of Anna yet" in dialog.sessions.empty.text()
    assert "New session" in dialog.sessions.empty.text()


def test_nothing_found(page, library):
    library.save(Session(title="One"))
    dialog = page("sessions")
    dialog.sessions.search.setText("zzz")
    assert "Try fewer words" in dialog.sessions.empty.text()


def test_no_time_and_one_session(page, library, window, qtbot):
    dialog = page("over_time")
    assert "After two or more" in dialog.over_time.empty.text()
    dialog.close()
    library.save(Session(title="One"))
    dialog = page("over_time")
    assert "One session so far" in dialog.over_time.words.text()
    library.save(Session(title="Two"))
    dialog.over_time.refresh()
    qtbot.waitUntil(lambda: not window.works.busy)
    assert "One session so far" not in dialog.over_time.words.text()


def test_a_library_without_backups(page, library, qtbot, window):
    dialog = page("library")
    assert dialog.library.none.isVisible()
    assert "Back up now" in dialog.library.none.text()
    dialog.library.buttons["backup"].click()
    qtbot.waitUntil(lambda: not window.works.busy)
    assert not dialog.library.none.isVisible()
    assert dialog.library.list.isVisible()


def test_an_import_with_nothing_in_it():
    assert "holds no session" in results_html([], lambda _key: "")


def test_nothing_to_hand_on(window):
    window.actions_["report"].trigger()
    assert "paint first" in window.notice.text
