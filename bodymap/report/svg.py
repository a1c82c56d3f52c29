"""A drawing as SVG: both views in millimetres, the paint in the program's colours and textures, left and right named.

Nothing in it needs this program: it opens in any browser and prints at any size.
"""

import re
from html import escape
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from bodymap.body.figure import load_figure
from bodymap.body.frame import HEIGHT_MM, VIEWS, View, screen_x
from bodymap.drawing.mark import Drawing, Mark, Quality
from bodymap.drawing.visible import visible_of
from bodymap.drawing.whole_file import write_whole
from bodymap.report.body_sheet import INK, QUIET, SIDE_NAMES, VIEW_NAMES, WIDTH_MM
from bodymap.report.paint_art import intensity_colour, seen_colour, texture_ink
from bodymap.report.quality_words import QUALITY_WORDS
from bodymap.report.skin import LIGHT_SKIN
from bodymap.words import tr

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
TOP_MM, FOOT_MM, TILE_MM = 90.0, 90.0, 18.0
# Textures in a tile of 12, as on screen.
_TEXTURES: dict[Quality, str] = {
    "burning": "M3 3L9 9M9 3L3 9",
    "stabbing": "M2 10L10 2",
    "throbbing": "M10.2 6A4.2 4.2 0 1 1 1.8 6A4.2 4.2 0 1 1 10.2 6M7.2 6A1.2 1.2 0 1 1 4.8 6A1.2 1.2 0 1 1 7.2 6",
    "cramping": "M0 8L3 4L6 8L9 4L12 8",
    "tingling": "M3.9 3A.9 .9 0 1 1 2.1 3A.9 .9 0 1 1 3.9 3M9.9 9A.9 .9 0 1 1 8.1 9A.9 .9 0 1 1 9.9 9",
    "numb": "M9.4 6A3.4 3.4 0 1 1 2.6 6A3.4 3.4 0 1 1 9.4 6",
    "other": "M3 6L9 6",
}


def svg(drawing: Drawing, title: str = "") -> str:
    """Return the drawing as an SVG document."""
    wide, high = WIDTH_MM * len(VIEWS), TOP_MM + HEIGHT_MM + FOOT_MM
    used = sorted({_inked(mark) for mark in drawing.marks if mark.quality in _TEXTURES})
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:g} {high:g}" font-family="Inter, sans-serif">',
        "<title>" + _written(title or tr("Pain drawing")) + "</title>",
        f'<rect width="{wide:g}" height="{high:g}" fill="#fff"/>',
        "<defs>",
        *(_texture(quality, ink) for quality, ink in used),
        "</defs>",
    ]
    seen = visible_of(drawing.marks)
    for column, view in enumerate(VIEWS):
        parts.append(f'<g id="{view}" transform="translate({WIDTH_MM * (column + 0.5):g} {TOP_MM:g})">')
        parts += _labels(view)
        parts += _body(drawing, view)
        parts += [_mark(mark, area) for mark, area in seen if mark.view == view]
        parts.append("</g>")
    parts.append(_legend(drawing, high))
    parts.append("</svg>")
    return "\n".join(parts) + "\n"


def write_svg(path: Path, drawing: Drawing, title: str = "") -> None:
    """Write the drawing to `path` as SVG; raises BodymapError when it cannot be written."""
    write_whole(path, svg(drawing, title).encode())


def _written(text: str) -> str:
    """Return a text as XML has it, which knows no control characters."""
    return escape(_NOT_XML.sub("", text))


def _inked(mark: Mark) -> tuple[Quality, str]:
    return mark.quality, texture_ink(mark.intensity, LIGHT_SKIN)


def _name(quality: Quality, ink: str) -> str:
    return f"{quality}-{ink[1:]}"


def _texture(quality: Quality, ink: str) -> str:
    return (
        f'<pattern id="{_name(quality, ink)}" width="12" height="12" patternUnits="userSpaceOnUse" '
        f'patternTransform="scale({TILE_MM / 12:g})"><path d="{_TEXTURES[quality]}" fill="none" stroke="{ink}" '
        'stroke-width="1.2"/></pattern>'
    )


def _labels(view: View) -> list[str]:
    first, second = (tr(name) for name in SIDE_NAMES[view])
    name = tr(VIEW_NAMES[view])
    half = WIDTH_MM / 2 * 0.86
    return [
        f'<text y="-40" font-size="40" font-weight="600" text-anchor="middle" fill="{INK}">{name}</text>',
        f'<text x="{-half:g}" y="-40" font-size="34" fill="{QUIET}">{first}</text>',
        f'<text x="{half:g}" y="-40" font-size="34" text-anchor="end" fill="{QUIET}">{second}</text>',
    ]


def _body(drawing: Drawing, view: View) -> list[str]:
    figure = load_figure(drawing.figure)
    outline = path(figure.outline[view], view)
    tones = [
        f'<path d="{path(tone, view)}" fill="{colour}"/>'
        for tone, colour in zip(figure.tones[view], LIGHT_SKIN.tones, strict=True)
    ]
    edge = f'<path d="{outline}" fill="none" stroke="{LIGHT_SKIN.line}" stroke-width="3"/>'
    return [f'<path d="{outline}" fill="{LIGHT_SKIN.fill}"/>', *tones, edge]


def _mark(mark: Mark, area: BaseGeometry) -> str:
    shape = path(area, mark.view)
    colour = intensity_colour(mark.intensity).name()
    said = escape(tr("{quality}, {intensity} of 10", quality=tr(QUALITY_WORDS[mark.quality]), intensity=mark.intensity))
    if mark.note:
        said = f"{said}: {_written(mark.note)}"
    texture = f'<path d="{shape}" fill="url(#{_name(*_inked(mark))})"/>' if mark.quality in _TEXTURES else ""
    return (
        f'<g fill-rule="evenodd"><title>{said}</title>'
        f'<path d="{shape}" fill="{colour}" fill-opacity="{LIGHT_SKIN.paint:g}"/>{texture}</g>'
    )


def _legend(drawing: Drawing, high: float) -> str:
    felt = ", ".join(sorted({tr(QUALITY_WORDS[mark.quality]).lower() for mark in drawing.marks}))
    words = tr("Intensity 0 to 10. Felt as: {qualities}.", qualities=felt or tr("nothing painted"))
    steps = "".join(
        f'<rect x="{60 + 36 * n}" y="{high - 64:g}" width="36" height="32" fill="{seen_colour(n, LIGHT_SKIN).name()}"/>'
        for n in range(11)
    )
    return f'{steps}<text x="480" y="{high - 38:g}" font-size="30" fill="{QUIET}">{escape(words)}</text>'


def path(area: BaseGeometry, view: View) -> str:
    """Return an area (mm, body frame) as an SVG path in the viewer's mm, to a hundredth."""
    rings = shapely.get_rings(shapely.get_parts(area))
    lines = []
    for ring in rings:
        xy = [f"{screen_x(x, view):.2f} {y:.2f}" for x, y in shapely.get_coordinates(ring)[:-1].tolist()]
        lines.append(f"M{'L'.join(xy)}Z")
    return "".join(lines)
