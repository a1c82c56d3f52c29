"""Tables that no spreadsheet runs, and Observations that a FHIR reader takes."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from fhir.resources.R4B.bundle import Bundle
from samples import candidate, sample, square
from shapely import MultiPolygon

from bodymap.body.figure import load_figure
from bodymap.drawing.mark import Drawing, Mark
from bodymap.sessions import fhir, tables
from bodymap.sessions.session import Person, Session
from bodymap.sessions.where import where

PEOPLE = {"self": Person("self", "", sample(0).created), "a" * 32: Person("a" * 32, "=Anna", sample(0).created)}


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def session(**changes):
    drawing = Drawing(
        "neutral", (square(left=10, top=700, intensity=7, quality="burning"), square("back", left=-100, top=770))
    )
    return replace(sample(1), drawing=drawing, **changes)


def test_a_row_for_each_mark():
    first, second = rows(tables.marks_csv([session(title='Long, "hard" day')], PEOPLE))
    assert first["title"] == 'Long, "hard" day'
    assert (first["view"], first["side"], first["intensity"], first["quality"]) == ("front", "left", "7", "burning")
    assert (first["area_mm2"], first["centre_x_mm"], first["centre_y_mm"]) == ("2500.0", "35.0", "725.0")
    outline = load_figure("neutral").outline
    assert float(first["percent_of_view"]) == pytest.approx(250_000 / outline["front"].area, abs=0.001)
    assert (second["view"], second["side"]) == ("back", "right")
    assert second["place"] == "right buttock"
    assert second["person"] == "self"
    assert second["created"] == "2026-01-02T12:00:00+00:00"


def covering(*more):
    """120 x 50 mm of the back, half of it under a later mark on the right."""
    shapes = [(shapely.box(-60, 450, 60, 500), 4), (shapely.box(-60, 450, 0, 500), 8), *((one, 2) for one in more)]
    marks = tuple(Mark("back", MultiPolygon([shape]), intensity) for shape, intensity in shapes)
    return replace(sample(1), drawing=Drawing("neutral", marks))


def test_areas_are_what_is_seen_of_each_mark_and_add_up():
    first, second = rows(tables.marks_csv([covering()], PEOPLE))
    assert (first["area_mm2"], first["whole_area_mm2"]) == ("3000.0", "6000.0")
    assert (second["area_mm2"], second["whole_area_mm2"]) == ("3000.0", "3000.0")
    assert (first["place"], first["side"], first["centre_x_mm"]) == ("left mid back", "left", "30.0")
    body = sum(outline.area for outline in load_figure("neutral").outline.values())
    assert float(first["percent_of_body"]) == pytest.approx(300_000 / body, abs=0.001)
    first, second = (entry["resource"] for entry in fhir.bundle([covering()], PEOPLE)["entry"])
    assert first["bodySite"]["text"] == "Left mid back (back view)"
    assert [one["component"][1]["valueQuantity"]["value"] for one in (first, second)] == [3000.0, 3000.0]


def test_a_mark_that_is_painted_over_has_a_row_without_an_area_and_is_no_observation():
    session = covering(shapely.box(-60, 440, 10, 510))  # over all of the second, and 10 mm of what is seen of the first
    first, second, third = rows(tables.marks_csv([session], PEOPLE))
    assert [row["area_mm2"] for row in (first, second, third)] == ["2500.0", "0.0", "4900.0"]
    names = ("mark", "place", "side", "whole_area_mm2", "percent_of_body", "centre_x_mm", "centre_y_mm")
    assert [second[name] for name in names] == ["2", "", "none", "3000.0", "0.0", "", ""]
    entries = fhir.bundle([session], PEOPLE)["entry"]
    numbers = [entry["resource"]["identifier"][0]["value"].split("/")[1] for entry in entries]
    assert numbers == ["1", "3"]
    Bundle.model_validate(fhir.bundle([session], PEOPLE))


@pytest.mark.parametrize(("head", "names"), [("## Marks", tables.MARKS), ("## Candidates", tables.CANDIDATES)])
def test_every_column_is_told_in_its_order(head, names):
    pages = (Path(__file__).parents[2] / "docs" / "tables.md").read_text(encoding="utf-8")
    told = pages.split(f"{head}\n")[1].split("\n## ")[0].splitlines()
    columns = [line.split("|")[1].strip() for line in told if line.startswith("|")][2:]
    assert ", ".join(columns) == ", ".join(names)


def test_a_row_for_each_candidate():
    ranking = (candidate("iliopsoas", "both", 0.75), {"muscle": "soleus", "side": "left"})
    first, second = rows(tables.candidates_csv([session(ranking=ranking, atlas="abc")], PEOPLE))
    assert (first["rank"], first["muscle"], first["side"], first["score"]) == ("1", "iliopsoas", "both", "0.75")
    assert (second["rank"], second["score"], second["atlas"]) == ("2", "", "abc")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "\n=", "  =", "\u00a0="])
def test_no_text_is_a_formula(start):
    evil = f'{start}HYPERLINK("http://evil","x")'
    text = tables.marks_csv([session(title=evil, person="a" * 32, tags=("=1+1",))], PEOPLE)
    row = rows(text)[0]
    for name in ("title", "person", "tags"):
        assert row[name].startswith("'")
    assert float(row["centre_x_mm"]) == 35.0


def test_negative_numbers_stay_numbers():
    assert rows(tables.marks_csv([session()], PEOPLE))[1]["centre_x_mm"] == "-75.0"


def test_a_bundle_of_observations():
    value = fhir.bundle([session(), session(id="b" * 32, person="a" * 32)], PEOPLE)
    bundle = Bundle.model_validate(value)
    assert bundle.type == "collection"
    assert len(bundle.entry) == 4
    one, two = (entry.resource for entry in bundle.entry[:2])
    assert one.status == "final"
    assert (one.code.coding[0].system, one.code.coding[0].code) == ("http://loinc.org", "72514-3")
    assert (one.valueQuantity.value, one.valueQuantity.code) == (7, "{score}")
    assert two.bodySite.text == "Right buttock (back view)"
    assert one.bodySite.text.startswith("Left lower belly")
    assert one.bodySite.text.endswith("(front view)")
    assert one.bodySite.coding is None  # no licensed codes
    assert one.effectiveDateTime == session().created
    assert [c.valueString for c in one.component if c.code.text == "Pain quality"] == ["burning"]
    assert bundle.entry[2].resource.subject.display == "=Anna"
    assert len({entry.fullUrl for entry in bundle.entry}) == 4
    assert fhir.bundle([session()], PEOPLE)["entry"] == value["entry"][:2]


def test_an_empty_bundle_is_one_too():
    for sessions in ([], [Session()]):
        value = fhir.bundle(sessions, {})
        assert "entry" not in value, "FHIR forbids an empty list"
        Bundle.model_validate(value)


@pytest.mark.parametrize(
    ("mark", "place", "side"),
    [
        (square("front", left=60, top=640, size=20), "belly left of the navel", "left"),
        (square("front", left=-80, top=640, size=20), "belly right of the navel", "right"),
        (square("back", left=60, top=780, size=20), "left buttock", "left"),
        (square("back", left=-80, top=780, size=20), "right buttock", "right"),
        (square("back", left=-10, top=640, size=20), "spine, low back", "midline"),
    ],
)
def test_left_is_the_persons_left_in_both_views(mark, place, side):
    found = where(mark, "neutral")
    assert found.place.startswith(place)
    assert found.side == side
