"""The drawing file `*.bodymap.json`: a GeoJSON-shaped FeatureCollection that declares its own frame.

What comes in may come from anywhere: bytes, depth, marks and points are bounded, and a geometry that is not finite,
in the frame and valid is refused with its place. What goes out is written beside the old file, flushed to the disk and
then put in its place, so that a failed save leaves the previous file as it was.
"""

import json
import math
from pathlib import Path
from typing import Annotated, Any, Literal

import shapely
from pydantic import BaseModel, ConfigDict, FailFast, Field, ValidationError
from shapely import MultiPolygon, Polygon

from bodymap.body.figure import FigureName
from bodymap.body.frame import BOUNDS, View
from bodymap.drawing.mark import MAX_INTENSITY, MAX_NOTE, Drawing, Mark, Quality
from bodymap.drawing.whole_file import write_whole
from bodymap.errors import BodymapError
from bodymap.words import tr

SUFFIX = ".bodymap.json"
VERSION = 1
MAX_BYTES = 20_000_000
MAX_MARKS = 2_000
MAX_POINTS = 5_000  # of one mark
_LONG = 200  # characters of what is wrong; it may quote the file


class _Strict(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True, allow_inf_nan=False)


class _Frame(_Strict):
    version: int
    figure: FigureName = "neutral"
    unit: Literal["mm"]
    x: Literal["towards the person's left"]
    y: Literal["down"]


class _Properties(_Strict):
    view: View
    intensity: Annotated[int, Field(ge=0, le=MAX_INTENSITY)] = 5
    quality: Quality = "aching"
    note: Annotated[str, Field(max_length=MAX_NOTE)] = ""


# Of a million wrong points the first is told; collecting them all would take half a minute.
Spot = Annotated[list[float], Field(min_length=2, max_length=3), FailFast()]
Ring = Annotated[list[Spot], FailFast()]


class _Polygon(_Strict):
    type: Literal["Polygon"]
    coordinates: Annotated[list[Ring], FailFast()]


class _MultiPolygon(_Strict):
    type: Literal["MultiPolygon"]
    coordinates: Annotated[list[Annotated[list[Ring], FailFast()]], FailFast()]


class _Feature(_Strict):
    type: Literal["Feature"]
    properties: _Properties
    geometry: Annotated[_Polygon | _MultiPolygon, Field(discriminator="type")]


class _File(_Strict):
    type: Literal["FeatureCollection"]
    bodymap: _Frame
    features: Annotated[list[_Feature], FailFast()]


def to_json(drawing: Drawing) -> dict[str, Any]:
    """Return the drawing as the file's JSON value."""
    return {
        "type": "FeatureCollection",
        "bodymap": {
            "version": VERSION,
            "figure": drawing.figure,
            "unit": "mm",
            "x": "towards the person's left",
            "y": "down",
        },
        "features": [
            {
                "type": "Feature",
                "properties": _properties(mark),
                "geometry": _geometry(mark.area),
            }
            for mark in drawing.marks
        ],
    }


def _properties(mark: Mark) -> dict[str, Any]:
    noted = {"note": mark.note} if mark.note else {}
    return {"view": mark.view, "intensity": mark.intensity, "quality": mark.quality, **noted}


def _geometry(area: MultiPolygon) -> dict[str, Any]:
    polygons = [[[list(xy) for xy in ring.coords] for ring in (p.exterior, *p.interiors)] for p in area.geoms]
    if len(polygons) == 1:
        return {"type": "Polygon", "coordinates": polygons[0]}
    return {"type": "MultiPolygon", "coordinates": polygons}


def from_json(data: bytes, name: str) -> Drawing:
    """Return the drawing in `data` (UTF-8 JSON); errors call the file `name`.

    Raises:
        BodymapError: not a drawing file, a newer version, or a mark that cannot be drawn.
    """
    if len(data) > MAX_BYTES:
        raise BodymapError(tr("{name} is larger than {mb} MB and was not opened.", name=name, mb=MAX_BYTES // 1000000))
    try:
        value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=lambda pairs: _once(pairs, name))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise BodymapError(
            tr("{name} is not a drawing file: it is not valid JSON{where}.", name=name, where=json_place(error))
        ) from error
    return from_value(value, name)


def json_place(error: Exception) -> str:
    """Return where a JSON text is wrong, as an aside, or nothing where that is not known."""
    if not isinstance(error, json.JSONDecodeError):
        return ""
    return tr(" (line {line}, column {column})", line=error.lineno, column=error.colno)


def _once(pairs: list[tuple[str, Any]], name: str) -> dict[str, Any]:
    """Return the members of a JSON object, none of which may stand twice."""
    members = dict(pairs)
    if len(members) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise BodymapError(
            tr("{name} has '{member}' twice in one place; keep one of the two.", name=name, member=twice[:40])
        )
    return members


def from_value(value: Any, name: str, most_marks: int = MAX_MARKS, most_points: int = MAX_POINTS) -> Drawing:
    """Return the drawing in a parsed JSON value; raises BodymapError as `from_json` does."""
    _refuse_newer(value, name)
    _refuse_many(value, name, most_marks)
    try:
        file = _File.model_validate(value)
    except ValidationError as error:
        raise BodymapError(f"{name}: {_said(error)}") from error
    drawing = Drawing(file.bodymap.figure)
    for number, feature in enumerate(file.features, 1):
        drawing = drawing.with_mark(_mark(feature, tr("{name}: mark {number}", name=name, number=number), most_points))
    return drawing


def read(path: Path) -> Drawing:
    """Read a drawing file; raises BodymapError as `from_json` does, or when the file cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BodymapError(tr("{path} cannot be read: {why}.", path=path, why=error.strerror or error)) from error
    return from_json(data, path.name)


def write(path: Path, drawing: Drawing) -> None:
    """Write the drawing to `path`, whole or not at all.

    Raises:
        BodymapError: the folder cannot be written to or the disk is full; an older file is still as it was.
    """
    text = json.dumps(to_json(drawing), separators=(",", ":"), allow_nan=False) + "\n"
    write_whole(path, text.encode())


def _refuse_newer(value: Any, name: str) -> None:
    frame = value.get("bodymap") if isinstance(value, dict) else None
    if not isinstance(frame, dict):
        raise BodymapError(tr("{name} is not a drawing file: it has no 'bodymap' frame.", name=name))
    version = frame.get("version")
    if isinstance(version, int) and version > VERSION:
        shown = str(version)[:20]
        raise BodymapError(
            tr(
                "{name} was made by a newer bodymap (version {shown}); update bodymap to open it.",
                name=name,
                shown=shown,
            )
        )
    if isinstance(version, int) and version < 1:
        raise BodymapError(
            tr(
                "{name} says it is of version {given}; there is only version {ours}.",
                name=name,
                given=str(version)[:20],
                ours=VERSION,
            )
        )


def _refuse_many(value: dict[str, Any], name: str, most: int) -> None:
    features = value.get("features")
    if isinstance(features, list) and len(features) > most:
        raise BodymapError(
            tr("{name} holds {count} marks; {most} can be opened.", name=name, count=len(features), most=most)
        )


def _said(error: ValidationError) -> str:
    item = error.errors(include_url=False)[0]
    place = ".".join(str(step) for step in item["loc"])
    why = item["msg"][:1].lower() + item["msg"][1:_LONG]
    given = item.get("input")
    if item["type"] == "missing":
        return tr("'{place}' is missing.", place=place)
    if isinstance(given, dict | list):
        return tr("'{place}' cannot be used: {why}.", place=place, why=why)
    return tr("'{place}' cannot be used: {why} (it says {given}).", place=place, why=why, given=repr(str(given)[:40]))


def _mark(feature: _Feature, name: str, most_points: int) -> Mark:
    geometry = feature.geometry
    polygons = [geometry.coordinates] if isinstance(geometry, _Polygon) else geometry.coordinates
    if sum(len(ring) for rings in polygons for ring in rings) > most_points:
        raise BodymapError(
            tr("{name} has more than {most_points} points; draw it with fewer.", name=name, most_points=most_points)
        )
    parts = []
    for rings in polygons:
        for ring in rings:
            _check_ring(ring, name)
        if rings:
            parts.append(Polygon([xy[:2] for xy in rings[0]], [[xy[:2] for xy in ring] for ring in rings[1:]]))
    area = MultiPolygon(parts)
    if not area.is_valid:
        why = shapely.is_valid_reason(area)
        raise BodymapError(tr("{name} has an edge that crosses itself ({why}); draw it again.", name=name, why=why))
    properties = feature.properties
    return Mark(properties.view, area, properties.intensity, properties.quality, properties.note)


def _check_ring(ring: Ring, name: str) -> None:
    if len(ring) < 4 or ring[0][:2] != ring[-1][:2]:
        raise BodymapError(tr("{name} has a ring that is not closed; repeat its first point at the end.", name=name))
    left, top, right, bottom = BOUNDS
    for x, y, *_ in ring:
        if not (math.isfinite(x) and math.isfinite(y) and left <= x <= right and top <= y <= bottom):
            raise BodymapError(
                tr(
                    "{name} has the point [{x}, {y}], which lies off the figure's frame (mm).",
                    name=name,
                    x=f"{x:g}",
                    y=f"{y:g}",
                )
            )
