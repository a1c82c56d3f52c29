"""Texts with and without a translator."""

import pytest

from bodymap import words


@pytest.fixture(autouse=True)
def _english_again():
    yield
    words.speak(None)


def test_english_without_a_translator():
    assert words.tr("Paint") == "Paint"
    assert words.tr("{a} of {b}", a=1, b=2) == "1 of 2"
    assert words.tr("%n session(s)", "", 1) == "1 session"
    assert words.tr("%n session(s)", "", 3) == "3 sessions"
    assert words.number(3.61, 1) == "3.6"
    assert words.share(0.934) == "93%"


def test_a_translator_is_asked_and_english_fills_its_gaps():
    said = {("", "Paint"): "Pinta", ("atlas", "Buttock"): "Nalga"}
    words.speak(lambda context, text, _comment, _n: said.get((context, text), ""), ",", " %")
    assert words.tr("Paint") == "Pinta"
    assert words.tr("Undo {what}", what="x") == "Undo x"
    assert words.known("Buttock") == "Nalga"
    assert words.known("") == ""
    assert words.number(3.61, 1) == "3,6"
    assert words.share(0.934) == "93 %"
