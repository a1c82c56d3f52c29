"""A report says how many questions about warning signs were answered of how many: what nobody asked is not absent."""

from contextlib import closing
from dataclasses import replace

import pytest
from shapely import MultiPolygon, box

from bodymap.atlas.warnings import shipped_warning_signs
from bodymap.drawing.mark import Drawing, Mark
from bodymap.report.clinician_text import body_html
from bodymap.report.gather import gather
from bodymap.report.session_words import session_text
from bodymap.sessions.library import Library
from bodymap.sessions.session import Answers, Session

LOW_BACK = Drawing("neutral", (Mark("back", MultiPolygon([box(20, 600, 80, 680)])),))


@pytest.fixture
def told(tmp_path, atlas):
    """Return a function: answers -> the report of the low back, from what a library keeps."""

    def act(answers, drawing=LOW_BACK):
        with closing(Library(tmp_path / "library.sqlite3")) as library:
            session = Session(drawing=drawing, answers=Answers(warnings=answers))
            library.save(session)
            return body_html(gather(library, library.read(session.id), atlas))

    return act


def questions():
    """Return the file's questions of the low back, read from its areas: those of the place and those of any."""
    signs = shipped_warning_signs()
    keys = {key for area in ("low_back", "any") for key in signs.areas[area].questions}
    return keys - {general for key in keys for general in signs.questions[key].instead_of}


def test_one_answer_of_many_is_told_as_one_of_many(told):
    asked, signs = questions(), shipped_warning_signs()
    text = told({"fever": "no"})
    assert f"answered: 1 of {len(asked)}, none with yes." in text
    for key in asked:
        urgent = signs.questions[key].advice in {"emergency", "same_day"}
        assert (signs.questions[key].ask in text) == (urgent and key != "fever"), key


def test_no_answer_is_told(told):
    signs = shipped_warning_signs()
    urgent = sum(signs.questions[key].advice in {"emergency", "same_day"} for key in questions())
    assert f"answered: none of {len(questions())}. To {urgent} of them a yes would mean" in told({})


def test_a_whole_screening_is_told_in_a_quiet_line(told):
    count = len(questions())
    said = f"<p class='quiet'>Questions about warning signs answered: {count} of {count}, none with yes.</p>"
    assert said in told(dict.fromkeys(questions(), "no"))


def test_beside_a_yes_stands_what_was_not_asked(told):
    text = told({"fever": "yes"})
    assert "Warning signs answered with yes" in text
    assert f"answered: 1 of {len(questions())}. Not answered, though" in text


def test_nothing_painted_asks_nothing(told):
    assert "warning signs" not in told({}, Drawing())


def test_a_session_for_a_terminal_tells_what_is_left():
    session = Session(drawing=LOW_BACK, answers=Answers(warnings={"fever": "no"}))
    count = len(questions())
    assert f"warnings: {count - 1} of {count} questions not answered" in session_text(session, "").splitlines()
    whole = replace(session, answers=Answers(warnings=dict.fromkeys(questions(), "no")))
    assert "not answered" not in session_text(whole, "")
