"""A session as JSON, for a library's export: what goes out comes back to the last bit.

Coordinates are JSON numbers in the shortest form that reads back as the same number. What comes in may come from
anywhere: every text, list and number is bounded, and what is wrong is named.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, TypeVar

import shapely
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bodymap.body.figure import load_figure
from bodymap.body.frame import LEAST_MM2, areas_of
from bodymap.drawing import file
from bodymap.drawing.mark import Drawing
from bodymap.errors import BodymapError
from bodymap.sessions.session import Answers, Care, Helped, Person, Session
from bodymap.sessions.tangle import refuse_tangled
from bodymap.words import later, tr

VERSION = 1
KEY = "bodymap_session"
_LONG = 200  # characters of what is wrong; it may quote the file
EARLIEST, LATEST = 1900, 2200  # years
UNREADABLE = later("{name} is damaged or was not exported by bodymap; it is not valid JSON{where}, so export it again.")

M = TypeVar("M", bound=BaseModel)
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
PersonId = Annotated[str, Field(pattern=r"^(self|[0-9a-f]{32})$")]
Short = Annotated[str, Field(max_length=10_000)]
Words = Annotated[dict[Short, Short], Field(max_length=10_000)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True, allow_inf_nan=False)


# A share may be a hair over 1, as sums are; answers move a score to at most twice what it was.
Share = Annotated[float, Field(ge=0, le=1.001)]
Score = Annotated[float, Field(ge=0, le=10)]


class _Answers(_Strict):
    signs: Words = {}
    press: Words = {}
    warnings: Annotated[dict[Short, Literal["yes", "no", "seen"]], Field(max_length=10_000)] = {}


class _Candidate(_Strict):
    model_config = ConfigDict(extra="allow", strict=True, allow_inf_nan=False)
    __pydantic_extra__: dict[str, str | int | float | bool | None]
    muscle: Short
    side: Short
    pattern: Short = ""
    score: Score = 0.0
    explained: Share = 0.0
    covered: Share = 0.0
    core_covered: Share = 0.0


class _Session(_Strict):
    id: Id
    person: PersonId = "self"
    created: Short
    changed: Short
    title: Short = ""
    note: Annotated[str, Field(max_length=1_000_000)] = ""
    tags: Annotated[list[Short], Field(max_length=1000)] = []
    answers: _Answers = _Answers()
    ranking: Annotated[list[_Candidate], Field(max_length=1000)] = []
    atlas: Short = ""


class _Person(_Strict):
    id: PersonId
    name: Short = ""
    created: Short


class _Care(_Strict):
    id: Id
    muscle: Short
    step: Short
    helped: Helped = "unclear"
    person: PersonId = "self"
    session: Short = ""
    done: Short


def to_json(session: Session) -> dict[str, Any]:
    """Return the session as the export's JSON value."""
    return {
        KEY: VERSION,
        "id": session.id,
        "person": session.person,
        "created": session.created.isoformat(),
        "changed": session.changed.isoformat(),
        "title": session.title,
        "note": session.note,
        "tags": list(session.tags),
        "answers": {name: dict(given) for name, given in vars(session.answers).items()},
        "ranking": [dict(candidate) for candidate in session.ranking],
        "atlas": session.atlas,
        "drawing": file.to_json(session.drawing),
    }


def person_json(person: Person) -> dict[str, Any]:
    """Return a person as the export's JSON value."""
    return {"id": person.id, "name": person.name, "created": person.created.isoformat()}


def care_json(care: Care) -> dict[str, Any]:
    """Return a self-care step that was done as the export's JSON value."""
    return {**vars(care), "done": care.done.isoformat()}


def parse(data: bytes, name: str) -> Any:
    """Return the JSON value in `data`; raises BodymapError, which calls the file `name`."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise BodymapError(tr(UNREADABLE, name=name, where=file.json_place(error))) from error


def session_from(value: Any, name: str) -> tuple[Session, tuple[str, ...]]:
    """Return the session in a JSON value, and the repairs it needed, a sentence each.

    Raises:
        BodymapError: it is not a session, of a newer version, or something in it cannot be used.
    """
    if not isinstance(value, dict) or not isinstance(value.get(KEY), int):
        raise BodymapError(tr("{name} is not a session; import files that bodymap exported.", name=name))
    if value[KEY] != VERSION:
        raise BodymapError(
            tr(
                "{name} is of version {version}, which this bodymap does not know; update bodymap.",
                name=name,
                version=value[KEY],
            )
        )
    told = _validated(_Session, value, name)
    drawing, repairs = usable(file.from_value(value.get("drawing"), name), name)
    answers = Answers(told.answers.signs, told.answers.press, told.answers.warnings)
    ranking = tuple(candidate.model_dump(exclude_unset=True) for candidate in told.ranking)
    session = Session(
        told.id, _moment(told.created, name), _moment(told.changed, name), told.title, told.note, drawing, ranking,
        told.atlas, told.person, tuple(told.tags), answers,
    )  # fmt: skip
    return session, repairs


def usable(drawing: Drawing, name: str) -> tuple[Drawing, tuple[str, ...]]:
    """Return the drawing without what cannot be on a body, and what was taken away, a sentence each."""
    refuse_tangled(drawing, name)
    figure = load_figure(drawing.figure)
    marks, repairs = [], []
    for number, mark in enumerate(drawing.marks, 1):
        outline = figure.outline[mark.view]
        outside = 0.0 if outline.covers(mark.area) else shapely.difference(mark.area, outline).area
        if mark.area.area < LEAST_MM2:
            repairs.append(tr("mark {number} had no area and was left out", number=number))
        elif outside < LEAST_MM2:
            marks.append(mark)
        elif mark.area.area - outside < LEAST_MM2:
            repairs.append(tr("mark {number} lay off the body and was left out", number=number))
        else:
            marks.append(replace(mark, area=areas_of(mark.area & outline)))
            repairs.append(tr("mark {number} reached off the body and was cut at its outline", number=number))
    return Drawing(drawing.figure, tuple(marks)), tuple(repairs)


def person_from(value: Any, name: str) -> Person:
    """Return the person in a JSON value; raises BodymapError."""
    told = _validated(_Person, value, name)
    return Person(told.id, told.name, _moment(told.created, name))


def care_from(value: Any, name: str) -> Care:
    """Return the self-care that was done in a JSON value; raises BodymapError."""
    told = _validated(_Care, value, name)
    return Care(told.muscle, told.step, told.helped, told.person, told.session, _moment(told.done, name), told.id)


def _validated(model: type[M], value: Any, name: str) -> M:
    try:
        return model.model_validate(value)
    except ValidationError as error:
        item = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(step) for step in item["loc"])[:100]
        why = item["msg"][:1].lower() + item["msg"][1:_LONG]
        raise BodymapError(tr("{name}: '{place}' cannot be used: {why}.", name=name, place=place, why=why)) from error


def _moment(text: str, name: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BodymapError(
            tr(
                "{name}: the date '{date}' cannot be used ({error}); write it as ISO 8601.",
                name=name,
                date=text[:40],
                error=error,
            )
        ) from error
    if not EARLIEST <= moment.year <= LATEST:
        raise BodymapError(
            tr(
                "{name}: the date '{date}' is not between {first} and {last}.",
                name=name,
                date=text[:40],
                first=EARLIEST,
                last=LATEST,
            )
        )
    return moment
