"""Sessions as FHIR R4B: a bundle of Observations, one for each mark that is seen.

Place and area are those of what no later mark lies over, so that the areas of a session add up to what is painted.

Pain severity is LOINC 72514-3. The body site is text with its view: the usual codes for it need a licence.
"""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID, uuid5

from shapely import MultiPolygon

from bodymap.drawing.mark import Mark
from bodymap.drawing.visible import visible_of
from bodymap.sessions.session import Person, Session, now
from bodymap.sessions.where import VIEW_WORDS, where

LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"
SEVERITY = "72514-3"
SEVERITY_NAME = "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_WORKED_OUT = "Worked out from a drawing by bodymap; the drawing shows where the pain was felt, not its cause."


def bundle(sessions: Iterable[Session], people: dict[str, Person]) -> dict[str, Any]:
    """Return a collection Bundle with an Observation for each mark that is seen; `people` by id."""
    entries = [entry for session in sessions for entry in _entries(session, people)]
    head = {"resourceType": "Bundle", "type": "collection", "timestamp": now().isoformat()}
    return {**head, "entry": entries} if entries else head  # FHIR knows no empty list


def _entries(session: Session, people: dict[str, Person]) -> Iterator[dict[str, Any]]:
    seen = dict(visible_of(session.drawing.marks))
    for number, mark in enumerate(session.drawing.marks, 1):
        if mark in seen:
            resource = _observation(session, number, mark, seen[mark], people)
            yield {"fullUrl": f"urn:uuid:{_uuid(session, number)}", "resource": resource}


def _uuid(session: Session, number: int) -> UUID:
    return uuid5(UUID(session.id), f"mark {number}")


def _observation(
    session: Session, number: int, mark: Mark, part: MultiPolygon, people: dict[str, Person]
) -> dict[str, Any]:
    place = where(mark, session.drawing.figure, part).place
    return {
        "resourceType": "Observation",
        "id": str(_uuid(session, number)),
        "identifier": [{"system": "urn:bodymap:mark", "value": f"{session.id}/{number}"}],
        "status": "final",
        "category": [{"coding": [{"system": CATEGORY, "code": "survey", "display": "Survey"}]}],
        "code": {"coding": [{"system": LOINC, "code": SEVERITY, "display": SEVERITY_NAME}], "text": "Pain severity"},
        "subject": _subject(session, people),
        "effectiveDateTime": session.created.isoformat(),
        "valueQuantity": {"value": mark.intensity, "unit": "{score}", "system": UCUM, "code": "{score}"},
        "bodySite": {"text": f"{place[:1].upper()}{place[1:]} ({VIEW_WORDS[mark.view]})"},
        "note": [{"text": text} for text in (_WORKED_OUT, mark.note) if text],
        "component": [
            {"code": {"text": "Pain quality"}, "valueString": mark.quality},
            {
                "code": {"text": "Painted area"},
                "valueQuantity": {"value": round(part.area, 1), "unit": "mm2", "system": UCUM, "code": "mm2"},
            },
        ],
    }


def _subject(session: Session, people: dict[str, Person]) -> dict[str, Any]:
    person = people.get(session.person)
    subject: dict[str, Any] = {"identifier": {"system": "urn:bodymap:person", "value": session.person}}
    if person and person.name:
        subject["display"] = person.name
    return subject
