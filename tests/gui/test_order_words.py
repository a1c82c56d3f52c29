"""A muscle that stands above one with longer bars says why; and only such a one."""

import pytest

from bodymap.gui.panel.candidate_model import Row
from bodymap.gui.panel.order_words import order_words
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import Judged


def row(rank, name, score, bars, core, factor=1.0):
    candidate = Candidate(name.lower(), "left", "p", score * factor, *bars, core)
    return Row(Judged(candidate, signs_factor=factor), rank, name, name)


def said(*rows):
    return order_words(rows, rows[0].judged)


def test_the_core_is_named_with_what_of_both_cores_is_painted():
    # Spillover counts 0.7: 40 of core and 8 of spillover explain 0.456; 12 and 40 explain 0.40, with longer bars.
    text = said(row(1, "Alpha", 0.30, (0.48, 0.27), 0.6), row(2, "Beta", 0.28, (0.52, 0.37), 0.3))
    assert "Beta" in text
    assert "counts in full and the area around it 70%" in text
    assert text.endswith("Of its core 60% is painted, of the other's 30%.")


def test_of_the_cores_nothing_is_said_where_the_other_s_is_painted_more():
    text = said(row(1, "Alpha", 0.30, (0.48, 0.27), 0.2), row(2, "Beta", 0.28, (0.52, 0.37), 0.3))
    assert "Beta" in text
    assert "is painted" not in text


def test_the_answers_are_named_where_they_turned_the_order():
    rows = row(1, "Alpha", 0.26, (0.48, 0.27), 0.6, factor=1.25), row(2, "Beta", 0.28, (0.52, 0.37), 0.3)
    assert said(*rows).endswith("because of your answers.")


@pytest.mark.parametrize(
    "other",
    [
        row(2, "Beta", 0.28, (0.52, 0.27), 0.3),  # one bar is as long
        row(2, "Beta", 0.28, (0.483, 0.273), 0.3),  # both look as long
        row(2, "Beta", 0.28, (0.60, 0.20), 0.3),
        row(1, "Beta", 0.299, (0.52, 0.37), 0.3),  # they share the rank
    ],
)
def test_nothing_is_said_where_the_bars_do_not_speak_against_it(other):
    assert said(row(1, "Alpha", 0.30, (0.48, 0.27), 0.6), other) == ""


def test_the_last_and_what_is_not_listed_say_nothing():
    rows = [row(1, "Alpha", 0.30, (0.48, 0.27), 0.6), row(2, "Beta", 0.28, (0.52, 0.37), 0.3)]
    assert order_words(rows, rows[1].judged) == ""
    assert order_words(rows, None) == ""
    assert order_words(rows[:1], rows[1].judged) == ""
