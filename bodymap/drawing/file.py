"""The drawing file `*.bodymap.json`: a GeoJSON-shaped FeatureCollection that declares its own frame.

What comes in may come from anywhere: bytes, depth, marks and points are bounded, and a geometry that is not finite,
in the frame and valid is refused with its place. No bound is lower than what somebody can paint and keep, so that what
goes out comes in again. It is written beside the old file, flushed to the disk and
then put in its place, so that a failed save leaves the previous file as it was.
"""

import json
from pathlib import Path
from typing import Any

from shapely import MultiPolygon

from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.whole_file import write_whole
from bodymap.errors import BodymapError
from bodymap.words import later, tr

SUFFIX = ".bodymap.json"
VERSION = 1
MAX_BYTES = 20_000_000
MAX_MARKS = 20_000
MAX_POINTS = 200_000  # of one mark; a brush has no limit of its own
TOO_LARGE = later(
    "The drawing is larger than {mb} MB as a file and could not be opened again; save all sessions (zip) instead."
)


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
    said = {"note": mark.note} if mark.note else {}
    part = {"stroke": mark.stroke} if mark.stroke else {}
    return {"view": mark.view, "intensity": mark.intensity, "quality": mark.quality, **said, **part}


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
            tr(
                "{name} is damaged or not a drawing file of bodymap; it is not valid JSON{where}.",
                name=name,
                where=json_place(error),
            )
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


def from_value(value: Any, name: str) -> Drawing:
    """Return the drawing in a parsed JSON value; raises BodymapError as `from_json` does."""
    _refuse_newer(value, name)
    _refuse_many(value, name)
    from bodymap.drawing.file_fields import drawing_of  # noqa: PLC0415 - costs more than most files

    return drawing_of(value, name, MAX_POINTS)


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
        BodymapError: the folder cannot be written to, the disk is full, or the file would be too large to be read; an
            older file is still as it was.
    """
    text = json.dumps(to_json(drawing), separators=(",", ":"), allow_nan=False) + "\n"
    data = text.encode()
    if len(data) > MAX_BYTES:
        raise BodymapError(tr(TOO_LARGE, mb=MAX_BYTES // 1000000))
    write_whole(path, data)


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


def _refuse_many(value: dict[str, Any], name: str) -> None:
    features = value.get("features")
    if isinstance(features, list) and len(features) > MAX_MARKS:
        raise BodymapError(
            tr("{name} holds {count} marks; {most} can be opened.", name=name, count=len(features), most=MAX_MARKS)
        )
