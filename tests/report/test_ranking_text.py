"""The report's list has the ranks of the window's, and says why a muscle stands above one with larger shares."""

import pytest

from bodymap.gui.panel.candidate_model import rows_of
from bodymap.gui.texts.session_words import leading_words
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import Judged
from bodymap.report.clinician import FIRST, laid_out
from bodymap.report.clinician_text import Report, body_html
from bodymap.report.evidence_words import evidence_words
from bodymap.report.flowing import flowing, stretches
from bodymap.report.paper import without_screen
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
    assert leading_words(entry, atlas, brief=True).endswith(", left")


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


def test_how_the_order_counts_core_is_said_once(atlas):
    three = [
        one(A, 0.30, explained=0.48, covered=0.26, core=0.6),
        one(B, 0.28, explained=0.49, covered=0.27, core=0.5),
        one(C, 0.26, explained=0.64, covered=0.32, core=0.3),
    ]
    whys = [why for _, _, why in ranking_rows(Session(ranking=kept_ranking(three)), atlas)]
    assert ["counts in full" in why for why in whys] == [True, False, False]
    assert "by its core, too. Of its core 50% is painted, of the other&#x27;s 30%." in whys[1]


@pytest.mark.parametrize(
    ("muscle", "pattern", "said"),
    [
        ("quadratus_femoris", 0, "Thin evidence: its pattern is described in a single report."),
        ("quadratus_lumborum", 0, ""),
    ],
)
def test_what_a_single_report_describes_says_so_in_the_report_and_in_the_list(atlas, muscle, pattern, said):
    key = atlas.muscles[muscle].patterns[pattern].id
    found = Candidate(muscle, "left", key, 0.5, 0.5, 0.4, 0.3)
    session = Session(ranking=kept_ranking([found]))
    ((_, _, why),) = ranking_rows(session, atlas)
    (row,) = rows_of([Judged(found)], atlas)
    assert ("single report" in why) is bool(said)
    assert said in why
    assert row.evidence == said
    assert row.said.endswith(said or "is painted")


def test_a_part_that_a_single_report_describes_is_told_as_a_part(atlas):
    soleus = atlas.muscles["soleus"]
    thin = [one.id for one in soleus.patterns if one.evidence == "single_report"]
    known = [one.id for one in soleus.patterns if one.evidence != "single_report"]
    assert evidence_words(soleus, [thin[0], known[0]]).startswith("Thin evidence for a part of it")
    assert evidence_words(soleus, known) == ""


def test_what_feels_like_the_leading_muscle_is_told_in_a_line(atlas):
    text = body_html(Report(Session(ranking=kept_ranking([one("soleus", 0.5), one(B, 0.3)])), atlas))
    first = atlas.muscles["soleus"].look_alikes[0]
    assert text.count("Can feel the same") == 1
    assert f"Can feel the same as pain from {atlas.muscles['soleus'].everyday}: {first}; " in text


@pytest.mark.usefixtures("qapp")
def test_that_line_is_left_out_rather_than_costing_a_page(atlas):
    with without_screen():
        for lines in range(0, 60, 3):
            session = Session(ranking=kept_ranking([one("soleus", 0.5)]), note="line\n" * lines)
            text, pages = laid_out(Report(session, atlas))
            bare = flowing(body_html(Report(session, atlas), alike=False), 515)
            assert len(pages) == len(stretches(bare, (FIRST, 762)))
            assert "Can feel the same" in text.toPlainText() or len(pages) == 1
