"""Reads `regions/`: one muscle a file, the questions in `signs/`, the shared protocols.

A file with an error is refused whole and named; the rest of the atlas still loads.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from bodymap.atlas.muscle import Dose, Muscle, Step
from bodymap.atlas.schema import adapter, validated
from bodymap.atlas.shape import ShapeError, Spot, build, locate
from bodymap.atlas.source import Fault, FaultyFileError, Path_, Tree, read_yaml
from bodymap.body.figure import load_figure
from bodymap.shipped import shipped

T = TypeVar("T")

PROTOCOLS = "protocols.yaml"
SIGNS = "signs"


@dataclass(frozen=True)
class Atlas:
    """All muscles by id, the questions by sign id, and what was refused.

    `version` names the exact text of the files: twelve hexadecimal digits over all of them.
    """

    muscles: dict[str, Muscle]
    signs: dict[str, str]
    faults: tuple[Fault, ...]
    version: str
    trees: dict[str, Tree]


def load_atlas(folder: Path | None = None) -> Atlas:
    """Read every file under `folder` (the shipped `regions/` by default)."""
    folder = folder or shipped("regions")
    faults: list[Fault] = []
    digest = hashlib.sha256()
    protocols: dict[str, Step] = {}
    signs: dict[str, str] = {}
    muscles: dict[str, Muscle] = {}
    trees: dict[str, Tree] = {}
    if not folder.is_dir():
        faults.append(Fault(str(folder), 0, 0, "is not a folder", "name the folder that holds the region files"))
    for path in sorted(folder.rglob("*.yaml"), key=_protocols_first):
        name = path.relative_to(folder).as_posix()
        try:
            tree = read_yaml(path, name)
            digest.update(f"{name}\0".encode() + path.read_bytes())
            if name == PROTOCOLS:
                protocols = validated(tree, adapter(dict[str, Step]))
            elif name.startswith(f"{SIGNS}/"):
                _merge_signs(signs, validated(tree, adapter(dict[str, str])), tree)
            elif "/" in name:
                muscle = _read_muscle(tree, protocols)
                _refuse_second(muscle, tree, trees)
                muscles[muscle.id] = muscle
                trees[muscle.id] = tree
        except FaultyFileError as error:
            faults.extend(error.faults)
    return Atlas(muscles, signs, tuple(faults), digest.hexdigest()[:12], trees)


def _protocols_first(path: Path) -> tuple[bool, str]:
    return path.name != PROTOCOLS, path.as_posix()


def _refuse_second(muscle: Muscle, tree: Tree, trees: dict[str, Tree]) -> None:
    if muscle.id in trees:
        what = f"the muscle '{muscle.id}' is already in {trees[muscle.id].file}"
        raise FaultyFileError([tree.fault(("id",), what, "keep one of the two files")])


def _merge_signs(signs: dict[str, str], new: dict[str, str], tree: Tree) -> None:
    for key in new:
        if key in signs:
            what = f"the sign '{key}' is already in another file"
            raise FaultyFileError([tree.fault((key,), what, "keep one of the two")])
    signs.update(new)


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
    """Yield a fault for each shape that cannot be drawn and each press point off the body."""
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
    for index, pattern in enumerate(muscle.patterns):
        place: Path_ = ("patterns", index, "press", "at")
        try:
            spot: Spot = pattern.press.at
            x, y = locate(spot, pattern.press.view, figure)
        except ShapeError as error:
            yield tree.fault(place, error.what, error.remedy)
            continue
        from shapely import Point  # noqa: PLC0415 - keeps this module's head to what it is about

        if not figure.outline[pattern.press.view].contains(Point(x, y)):
            yield tree.fault(place, "the press point lies off the body", "move it onto the body")
