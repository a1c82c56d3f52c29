"""The report's list has the ranks of the window's, and says why a muscle stands above one with larger shares."""

import pytest

from bodymap.gui.panel.candidate_model import rows_of
from bodymap.gui.texts.session_words import leading_words
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import Judged
from bodymap.report.ranking_text import ranking_rows
from bodymap.sessions.library import Library
from bodymap.sessions.session import Answers, Session, kept_ranking

A, B, C, D, E = "iliopsoas", "quadratus_lumborum", "gluteus_medius", "trapezius", "soleus"


def one(muscle, score, side="left", explained=0.5, covered=0.4, core=0.3):
    return Candidate(muscle, side, "p", score, explained, covered, core)


TIED = [one(A, 0.5), one(B, 0.5), one(A, 0.45, "both"), one(C, 0.4), one(D, 0.3), one(E, 0.3)]


def test_ties_and_the_sides_of_one_muscle_are_listed_as_in_the_window(atlas):
    rows = ranking_rows(Session(ranking=kept_ranking(TIED)), atlas)
    assert [rank for rank, _, _ in rows] == ["1=", "1=", "3", "4=", "4="]
    shown = rows_of([Judged(candidate) for candidate in TIED], atlas)
    assert [f"{row.rank}{'=' * row.tied}" for row in shown] == [rank for rank, _, _ in rows]


def test_the_session_list_says_that_the_first_place_is_shared(atlas, tmp_path):
    library = Library(tmp_path / "l.db")
    library.save(Session(ranking=kept_ranking(TIED), title="a"))
    (entry,) = library.entries()
    library.close()
    assert entry.tied == 1
    assert leading_words(entry, atlas).endswith(", left (Iliopsoas), tied with 1 more")


@pytest.mark.parametrize(
    ("answers", "scores", "words"),
    [
        (
            Answers(),
            (0.30, 0.28),
            "counts in full and the area around it 70%. Of its core ",
        ),
        # 0.30 is 0.19 x 1.58: without the press it would stand below 0.28.
        (Answers(press={f"{A} left p": "my_pain"}), (0.30, 0.28), "because of the press tests and signs."),
    ],
)
def test_who_stands_above_larger_shares_says_why(atlas, answers, scores, words):
    pattern = atlas.muscles[A].patterns[0].id
    press = {key.replace(" p", f" {pattern}"): said for key, said in answers.press.items()}
    first = one(A, scores[0], explained=0.48, covered=0.26, core=0.6)
    second = one(B, scores[1], explained=0.64, covered=0.32, core=0.3)
    session = Session(ranking=kept_ranking([first, second]), answers=Answers(press=press))
    (_, _, why), (_, name, other) = ranking_rows(session, atlas)
    assert "although both its shares are smaller" in why
    assert words in why
    assert "stands above" not in other
    assert why.index("stands above") < why.index("although")
    assert name.split("<span class='strong'>")[1].split("<")[0] in why
