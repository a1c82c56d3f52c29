"""The report says no more than what was answered, painted and ranked."""

from dataclasses import replace
from datetime import timedelta

import pytest
import shapely
from shapely import MultiPolygon

from bodymap.drawing.mark import Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.report.body_sheet import MOST_NUMBERED
from bodymap.report.clinician_text import Report, body_html
from bodymap.report.gather import gather
from bodymap.sessions.library import Library
from bodymap.sessions.ranked import ranking_of
from bodymap.sessions.session import Answers, Care, Session


def square(x, y, half=10.0, intensity=5):
    return Mark("back", MultiPolygon([shapely.box(x - half, y - half, x + half, y + half)]), intensity)


def session(*marks, **more):
    return Session(drawing=Drawing("neutral", marks), **more)


@pytest.mark.parametrize(
    ("helped", "said"),
    [
        (("unclear",) * 3, "Stretch (None of ours), 3 times. Whether it helped was not said, or not sure, 3 times."),
        (
            ("yes", "no", "unclear"),
            "3 times. It helped 1 of 2 times. Whether it helped was not said, or not sure, 1 time.",
        ),
        (("yes", "worse"), "2 times. It helped 1 of 2 times. It made it worse 1 time."),
    ],
)
def test_self_care_of_which_nobody_said_whether_it_helped(atlas, helped, said):
    care = tuple(Care("none_of_ours", "Stretch", one) for one in helped)
    html = body_html(Report(session(square(40, 600)), atlas, care=care))
    assert said in html


def test_steps_that_are_not_named_are_counted(atlas):
    care = tuple(Care("none_of_ours", f"Step {n}", "yes") for n in range(9))
    html = body_html(Report(session(square(40, 600)), atlas, care=care))
    assert "Step 5" in html
    assert "Step 6" not in html
    assert "; 3 more steps. It helped 9 of 9 times." in html


def test_answers_that_moved_nothing_are_not_said_to_have_moved_the_list(engine, atlas):
    painted = session(square(40, 600, 30), atlas=atlas.version)
    for muscle, words in (("masseter", "by overlap with published patterns only"), ("iliopsoas", "moved by the press")):
        pattern = atlas.muscles[muscle].patterns[0].id
        answered = replace(painted, answers=Answers(press={f"{muscle} left {pattern}": "my_pain"}))
        answered = replace(answered, ranking=ranking_of(answered, engine))
        assert words in body_html(Report(answered, atlas)), muscle


def test_only_marks_that_are_seen_are_said_to_be_drawn_above(atlas):
    """One mark lies under the last; of the rest as many are seen as are numbered, or one more."""
    seen = [square(-100 + 25 * (n % 8), 300 + 25 * (n // 8)) for n in range(MOST_NUMBERED)]
    hidden = square(60, 700, 2)
    assert "drawn above" not in body_html(Report(session(hidden, *seen[1:], square(60, 700)), atlas))
    assert "And 1 more, drawn above." in body_html(Report(session(hidden, *seen, square(60, 700)), atlas))


def test_a_report_is_compared_with_an_earlier_session_of_the_same_person_only(tmp_path, atlas):
    library = Library(tmp_path / "library.sqlite3")
    anna = library.people.add("Anna").id
    one = session(square(40, 600), person=anna)
    with pytest.raises(BodymapError, match="two people"):
        gather(library, one, atlas, replace(one, person="self", created=one.created - timedelta(days=1)))
    with pytest.raises(BodymapError, match="not the earlier"):
        gather(library, one, atlas, replace(one, created=one.created + timedelta(days=1)))
    earlier = replace(one, created=one.created - timedelta(days=1))
    assert gather(library, one, atlas, earlier).previous is earlier
    library.close()
