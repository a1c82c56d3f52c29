"""Reads one region file: its fields, its shapes on the body, its self-care filled in from the shared protocols."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from shapely import Point

from bodymap.atlas.fault import Fault, FaultyFileError, Path_, Tree
from bodymap.atlas.loader import PROTOCOLS, SIGNS, Source, signature
from bodymap.atlas.muscle import Dose, Muscle, Press, Site, Step
from bodymap.atlas.schema import adapter, validated
from bodymap.atlas.shape import ShapeError, build, locate
from bodymap.atlas.source import read_yaml
from bodymap.body.figure import load_figure


def read(path: Path, name: str, protocols: dict[str, Step]) -> Source:
    """Read the file at `path`, of that name below its folder; one with anything wrong holds only its faults."""
    stamp = signature(path)
    if "/" not in name and name != PROTOCOLS:
        stray = Fault(name, 0, 0, "lies outside the folder of a body part", "move it into one, such as hip/")
        return Source(name, stamp, "", None, (stray,))
    digest = ""
    try:
        tree = read_yaml(path, name)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        content: Any
        if name == PROTOCOLS:
            content = validated(tree, adapter(dict[str, Step]))
        elif name.startswith(f"{SIGNS}/"):
            content = validated(tree, adapter(dict[str, str]))
        else:
            content = _read_muscle(tree, protocols)
    except FaultyFileError as error:
        return Source(name, stamp, digest, None, tuple(error.faults))
    return Source(name, stamp, digest, content, (), tree)


def _read_muscle(tree: Tree, protocols: dict[str, Step]) -> Muscle:
    muscle: Muscle = validated(tree, adapter(Muscle))
    faults = [*_shape_faults(muscle, tree), *_id_faults(muscle, tree)]
    steps = []
    for index, step in enumerate(muscle.self_care):
        if step.protocol and step.protocol not in protocols:
            known = ", ".join(sorted(protocols)) or "none"
            what = f"there is no protocol '{step.protocol}'"
            faults.append(tree.fault(("self_care", index, "protocol"), what, f"the protocols are {known}"))
        elif step.protocol and not step.where and _asks_where(protocols[step.protocol]):
            faults.append(
                tree.fault(("self_care", index), "a protocol needs 'where:'", "say where on the body it is done")
            )
        elif step.protocol:
            steps.append(_filled(step, protocols[step.protocol]))
        elif step.kind is None or not step.title or not step.steps:
            faults.append(tree.fault(("self_care", index), "a step needs kind, title and steps", "add what is missing"))
        else:
            steps.append(step)
    if faults:
        raise FaultyFileError(faults)
    return replace(muscle, self_care=tuple(steps), body_part=tree.file.split("/")[0])


def _id_faults(muscle: Muscle, tree: Tree) -> Iterator[Fault]:
    stem = tree.file.rsplit("/", 1)[-1].removesuffix(".yaml")
    if muscle.id != stem:
        yield tree.fault(("id",), f"the id '{muscle.id}' is not the file's name", f"write 'id: {stem}'")
    seen = set()
    for index, pattern in enumerate(muscle.patterns):
        if pattern.id in seen:
            what = f"the pattern '{pattern.id}' is there twice"
            yield tree.fault(("patterns", index, "id"), what, "give each pattern its own id")
        seen.add(pattern.id)


def _asks_where(protocol: Step) -> bool:
    return any("{where}" in text for text in (protocol.title, *protocol.steps))


def _filled(step: Step, protocol: Step) -> Step:
    """Return the protocol's step done at `step.where`, with what the muscle adds."""

    def said(text: str) -> str:
        return text.replace("{where}", step.where)

    return replace(
        step,
        kind=protocol.kind,
        title=step.title or said(protocol.title),
        steps=(*(said(text) for text in protocol.steps), *step.steps),
        feel=step.feel or protocol.feel,
        dose=protocol.dose if step.dose == Dose() else step.dose,
        stop_if=(*protocol.stop_if, *step.stop_if),
        not_if=(*protocol.not_if, *step.not_if),
    )


def _shape_faults(muscle: Muscle, tree: Tree) -> Iterator[Fault]:
    """Yield a fault for each shape that cannot be drawn and each point off the body."""
    figure = load_figure("neutral")
    zones: list[tuple[Path_, Any]] = [(("patterns", i), p) for i, p in enumerate(muscle.patterns)]
    if muscle.both_sides:
        zones.append((("both_sides",), muscle.both_sides))
    for path, zone in zones:
        for role in ("core", "spillover"):
            for index, shape in enumerate(getattr(zone, role)):
                try:
                    build(shape, figure)
                except ShapeError as error:
                    yield tree.fault((*path, role, index), error.what, error.remedy)
    yield from _point_faults(muscle, tree)


def _point_faults(muscle: Muscle, tree: Tree) -> Iterator[Fault]:
    """Yield a fault for each press point off the body, and for each step whose own places cannot be shown together."""
    figure = load_figure("neutral")
    points: list[tuple[Path_, Press | Site]] = [
        (("patterns", i, "press"), p.press) for i, p in enumerate(muscle.patterns)
    ]
    for index, step in enumerate(muscle.self_care):
        points += [(("self_care", index, "at", number), site) for number, site in enumerate(step.at)]
        if len({site.view for site in step.at}) > 1:
            yield tree.fault(("self_care", index, "at"), "the places lie on two views", "name those of one view")
    for path, point in points:
        try:
            x, y = locate(point.at, point.view, figure)
        except ShapeError as error:
            yield tree.fault((*path, "at"), error.what, error.remedy)
            continue
        if not figure.outline[point.view].contains(Point(x, y)):
            what = "the press point" if isinstance(point, Press) else "the step's place"
            yield tree.fault((*path, "at"), f"{what} lies off the body", "move it onto the body")
