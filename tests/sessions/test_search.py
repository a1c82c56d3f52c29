"""Finding sessions by words, person, tag, muscle and date, a page at a time."""

from dataclasses import replace
from datetime import timedelta

import pytest
from samples import START, candidate, sample, square

from bodymap.drawing.mark import Drawing
from bodymap.sessions.search import Query


@pytest.fixture
def shelf(library):
    """Four sessions that differ in everything that can be looked for."""
    anna = library.people.add("Anna Müller")
    rows = (
        ("Long drive", "sat for hours", ("work", "low back"), ("iliopsoas", "soleus"), anna.id, 2, 20),
        ("Été", "STIFF in the morning", ("low",), ("quadratus_lumborum",), "self", 9, 50),
        ("", "", (), (), "self", 0, 10),
        ("long walk", "50% better_now", ("work",), ("soleus",), anna.id, 4, 30),
    )
    for day, (title, note, tags, muscles, person, worst, size) in enumerate(rows):
        drawing = Drawing("neutral", (square(size=size, intensity=worst),))
        library.save(
            replace(
                sample(day), title=title, note=note, tags=tags, person=person,
                ranking=tuple(candidate(m) for m in muscles), drawing=drawing,
            )
        )  # fmt: skip
    return library


def days(library, **query):
    """Return the numbers of the sessions found, in their order."""
    return [(entry.created - START).days for entry in library.find(Query(**query)).entries]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [3, 2, 1, 0]),
        ("long", [3, 0]),
        ("LONG drive", [0]),
        ("drive hours work", [0]),
        ("éTÉ", [1]),
        ("ete\u0301", []),
        ("e\u0301te\u0301", [1]),
        ("quadratus lumborum", [1]),
        ("soleus", [3, 0]),
        ("müller", [3, 0]),
        ("stiff", [1]),
        ("50%", [3]),
        ("%", [3]),
        ("better_now", [3]),
        ("_", []),
        (" __ _", []),
        ("_ stiff", [1]),
        ("  ", [3, 2, 1, 0]),
        ("'; DROP TABLE session", []),
        ("nothing like it", []),
    ],
)
def test_words(shelf, text, found):
    assert days(shelf, text=text) == found


def test_other_conditions(shelf):
    anna = shelf.people.named("Anna Müller").id
    assert days(shelf, person=anna) == [3, 0]
    assert days(shelf, person="self") == [2, 1]
    assert days(shelf, tag="work") == [3, 0]
    assert days(shelf, tag="low") == [1]  # not "low back"
    assert days(shelf, muscle="soleus") == [3, 0]
    assert days(shelf, muscle="sole") == []
    assert days(shelf, since=START + timedelta(days=1), until=START + timedelta(days=3)) == [2, 1]
    assert days(shelf, text="long", tag="work", person=anna, muscle="iliopsoas") == [0]


def test_orders(shelf):
    assert days(shelf, order="oldest") == [0, 1, 2, 3]
    assert days(shelf, order="worst") == [1, 3, 0, 2]
    assert days(shelf, order="area") == [1, 3, 0, 2]
    assert days(shelf, order="title") == [2, 0, 3, 1]
    shelf.save(replace(shelf.read(sample(1).id), changed=START + timedelta(days=100)))
    assert days(shelf, order="changed") == [1, 3, 2, 0]


def test_pages_are_the_whole_cut_in_pieces(stocked):
    whole = [e.id for e in stocked.find(Query(limit=100)).entries]
    pieces = [stocked.find(Query(limit=3, offset=start)) for start in range(0, 12, 3)]
    assert [e.id for page in pieces for e in page.entries] == whole
    assert {page.total for page in pieces} == {10}
    assert [len(page.entries) for page in pieces] == [3, 3, 3, 1]


def test_the_session_before_is_the_same_persons(stocked):
    anna = stocked.people.add("Anna")
    stocked.give_to(sample(4).id, anna.id)
    assert stocked.before(stocked.entry(sample(5).id)).id == sample(3).id
    assert stocked.before(stocked.entry(sample(4).id)) is None
