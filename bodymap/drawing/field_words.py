"""What is wrong with a field of a drawing file, in plain words: which mark (from 1), what it says, what to write."""

import json
from typing import Any

from bodymap.body.figure import FIGURES
from bodymap.drawing.feel import MAX_INTENSITY, MAX_NOTE, MOST_STROKES, QUALITIES
from bodymap.words import either, later, tr

_LONG = 40  # characters of what the file says
_WHAT = {
    "view": later("the view"),
    "intensity": later("the intensity"),
    "quality": later("the quality"),
    "note": later("the note"),
    "stroke": later("the stroke"),
    "geometry": later("the geometry"),
    "coordinates": later("the list of coordinates"),
    "properties": later("the list of properties"),
    "type": later("the type"),
    "": later("the whole of it"),
}
_IN_RANGE = later("write 0 to {most}")
_REMEDY = {
    "view": later("write front or back"),
    "intensity": later("write a whole number from 0 to {most}"),
    "quality": later("write one of {qualities}"),
    "note": later("write a text of at most {longest} characters"),
    "stroke": later("write a whole number from 0 to {strokes}, or leave it out"),
    "geometry": later("write a Polygon or a MultiPolygon"),
    "coordinates": later("write rings of points [x, y], two finite numbers in mm"),
    "properties": later("write at least the view"),
    "type": later("write {wanted}"),
    "": later("write a Feature with properties and a geometry"),
}
_FRAME = {
    "version": "1",
    "unit": '"mm"',
    "x": '"towards the person\'s left"',
    "y": '"down"',
}


def fault_words(place: tuple[int | str, ...], given: Any, *, missing: bool) -> str:
    """Return what is wrong at a place of the file's JSON value, where it says `given` or something is missing."""
    if place[:1] == ("features",) and len(place) > 1:
        number, names = int(place[1]) + 1, [str(step) for step in place[2:] if step in _WHAT]
        fault = _of_mark(names[-1] if names else "", given, missing=missing)
        return tr("mark {number}: {fault}", number=number, fault=fault)
    name = ".".join(map(str, place))
    if place == ("features",):
        return _told(name, given, tr("write a list of marks"), missing=missing)
    frame = {**_FRAME, "figure": either(FIGURES)}
    wanted = frame.get(str(place[-1]), '"FeatureCollection"') if place else ""
    return _told(name, given, tr("write {wanted}", wanted=wanted), missing=missing)


def _of_mark(field: str, given: Any, *, missing: bool) -> str:
    remedy = tr(
        _IN_RANGE if field == "intensity" and type(given) is int else _REMEDY[field],
        most=MAX_INTENSITY,
        qualities=", ".join(QUALITIES),
        longest=MAX_NOTE,
        strokes=MOST_STROKES,
        wanted='"Feature"',
    )
    return _told(tr(_WHAT[field]), given, remedy, missing=missing, inside=field == "coordinates")


def _told(what: str, given: Any, remedy: str, *, missing: bool, inside: bool = False) -> str:
    """Return what is wrong with one thing; `inside`: `given` is a part of it."""
    if missing:
        return tr("{what} is missing; {remedy}.", what=what, remedy=remedy)
    if isinstance(given, dict | list):
        return tr("{what} cannot be used; {remedy}.", what=what, remedy=remedy)
    said = _as_written(given)
    if inside:
        return tr("{what} holds {given}; {remedy}.", what=what, given=said, remedy=remedy)
    return tr("{what} is {given}; {remedy}.", what=what, given=said, remedy=remedy)


def _as_written(given: Any) -> str:
    """Return the first characters of a value as the file has it."""
    if isinstance(given, str):
        return json.dumps(given if len(given) <= _LONG else f"{given[:_LONG]}…", ensure_ascii=False)
    return str(json.dumps(given))[:_LONG]
