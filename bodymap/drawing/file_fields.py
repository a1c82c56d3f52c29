"""The fields of a drawing file, validated: loaded only where a file is read."""

import math
from typing import Annotated, Any, Literal

import shapely
from pydantic import BaseModel, ConfigDict, FailFast, Field, ValidationError
from shapely import MultiPolygon, Polygon

from bodymap.body.figure import FigureName
from bodymap.body.frame import BOUNDS, View
from bodymap.drawing.feel import MAX_INTENSITY, MAX_NOTE, MOST_STROKES, Quality
from bodymap.drawing.field_words import fault_words
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.tangled import tangled
from bodymap.errors import BodymapError
from bodymap.words import tr


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
    stroke: Annotated[int, Field(ge=0, le=MOST_STROKES)] = 0


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


def drawing_of(value: Any, name: str, most_points: int) -> Drawing:
    """Return the drawing in a parsed JSON value.

    Raises:
        BodymapError: a field is missing or wrong, or a mark has more points than `most_points` or cannot be drawn.
    """
    try:
        file = _File.model_validate(value)
    except ValidationError as error:
        raise BodymapError(f"{name}: {_said(error)}") from error
    drawing = Drawing(file.bodymap.figure)
    for number, feature in enumerate(file.features, 1):
        drawing = drawing.with_mark(_mark(feature, tr("{name}: mark {number}", name=name, number=number), most_points))
    return drawing


def _said(error: ValidationError) -> str:
    item = error.errors(include_url=False)[0]
    return fault_words(item["loc"], item.get("input"), missing=item["type"] == "missing")


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
    if tangled(area):
        raise BodymapError(tr("{name} is too tangled to be used; draw it with fewer lines.", name=name))
    if not area.is_valid:
        why = shapely.is_valid_reason(area)
        raise BodymapError(tr("{name} has an edge that crosses itself ({why}); draw it again.", name=name, why=why))
    properties = feature.properties
    return Mark(properties.view, area, properties.intensity, properties.quality, properties.note, properties.stroke)


def _check_ring(ring: Ring, name: str) -> None:
    if len(ring) < 4 or ring[0][:2] != ring[-1][:2]:
        raise BodymapError(tr("{name} has a ring that is not closed; repeat its first point at the end.", name=name))
    left, top, right, bottom = BOUNDS
    for x, y, *_ in ring:
        if not (math.isfinite(x) and math.isfinite(y) and left <= x <= right and top <= y <= bottom):
            raise BodymapError(
                tr(
                    "{name} has the point [{x}, {y}], which lies off the figure's frame; write x from {left} to "
                    "{right} and y from {top} to {bottom} mm.",
                    name=name,
                    x=f"{x:g}",
                    y=f"{y:g}",
                    left=f"{left:g}",
                    right=f"{right:g}",
                    top=f"{top:g}",
                    bottom=f"{bottom:g}",
                )
            )
