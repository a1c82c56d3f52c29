"""Reads `regions/`: one muscle a file, the questions in `signs/`, the shared protocols.

A file with an error is refused whole and named; the rest of the atlas still loads.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bodymap.atlas.muscle import Dose, Muscle, Step
from bodymap.atlas.schema import adapter, validated
from bodymap.atlas.shape import ShapeError, Spot, build, locate
from bodymap.atlas.source import Fault, FaultyFileError, Path_, Tree, read_yaml
from bodymap.atlas.warnings import WARNING_SIGNS
from bodymap.body.figure import load_figure
from bodymap.shipped import shipped

PROTOCOLS = "protocols.yaml"
SIGNS = "signs"


@dataclass(frozen=True)
class Source:
    """One file of the folder as it was read.

    Attributes:
        name: its path below the folder.
        signature: modification time in ns and size in bytes; while they stand, the file is not read again.
        digest: SHA-256 of its bytes.
        content: a Muscle, the questions of a file in signs/, the protocols, or None where it was refused.
        faults: why it was refused.
        tree: where everything stands in the file; None once it comes from the cache.
    """

    name: str
    signature: tuple[int, int]
    digest: str
    content: Muscle | dict[str, str] | dict[str, Step] | None
    faults: tuple[Fault, ...] = ()
    tree: Tree | None = None


@dataclass(frozen=True)
class Atlas:
    """All muscles by id, the questions by sign id, and what was refused.

    `version` names the exact text of the files: twelve hexadecimal digits over all of them. `trees` says where a
    muscle's words stand in its file, as far as the file was read and not taken from the cache.
    """

    muscles: dict[str, Muscle]
    signs: dict[str, str]
    faults: tuple[Fault, ...]
    version: str
    sources: dict[str, Source]

    @property
    def trees(self) -> dict[str, Tree]:
        """The located tree of each muscle by id."""
        return {
            source.content.id: source.tree
            for source in self.sources.values()
            if isinstance(source.content, Muscle) and source.tree
        }


def load_atlas(folder: Path | None = None, kept: Mapping[str, Source] | None = None) -> Atlas:
    """Read every file under `folder` (the shipped `regions/` by default) that is not `kept` unchanged."""
    folder = folder or shipped("regions")
    if not folder.is_dir():
        fault = Fault(str(folder), 0, 0, "is not a folder", "name the folder that holds the region files")
        return Atlas({}, {}, (fault,), "", {})
    kept = kept or {}
    protocols: dict[str, Step] = {}
    sources: dict[str, Source] = {}
    fresh_protocols = PROTOCOLS in kept and not (folder / PROTOCOLS).exists()
    for path in sorted(folder.rglob("*.yaml"), key=_protocols_first):
        name = path.relative_to(folder).as_posix()
        if name == WARNING_SIGNS:  # read apart, by bodymap.atlas.warnings
            continue
        known = kept.get(name)
        if known is None or fresh_protocols or known.signature != _signature(path):
            known = _read(path, name, protocols)
            fresh_protocols = fresh_protocols or name == PROTOCOLS
        if name == PROTOCOLS and isinstance(known.content, dict):
            protocols = {key: step for key, step in known.content.items() if isinstance(step, Step)}
        sources[name] = known
    atlas = _joined(sources)
    if not sources:
        fault = Fault(str(folder), 0, 0, "holds no region files", "name the folder that holds them")
        return replace(atlas, faults=(fault,))
    return atlas


def _signature(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError:
        return (0, -1)
    return status.st_mtime_ns, status.st_size


def _read(path: Path, name: str, protocols: dict[str, Step]) -> Source:
    signature = _signature(path)
    if "/" not in name and name != PROTOCOLS:
        stray = Fault(name, 0, 0, "lies outside the folder of a body part", "move it into one, such as hip/")
        return Source(name, signature, "", None, (stray,))
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
        return Source(name, signature, digest, None, tuple(error.faults))
    return Source(name, signature, digest, content, (), tree)


def _joined(sources: dict[str, Source]) -> Atlas:
    """Put the files together; of two that claim the same muscle or sign the second is left out."""
    muscles: dict[str, Muscle] = {}
    signs: dict[str, str] = {}
    faults: list[Fault] = []
    digest = hashlib.sha256()
    for name, source in sources.items():
        digest.update(f"{name}\0{source.digest}\n".encode())
        faults.extend(source.faults)
        content = source.content
        if isinstance(content, Muscle):
            if content.id in muscles:
                faults.append(_twice(source, ("id",), f"the muscle '{content.id}' is already in another file"))
            else:
                muscles[content.id] = content
        elif isinstance(content, dict) and name != PROTOCOLS:
            for key, question in content.items():
                if key in signs:
                    faults.append(_twice(source, (key,), f"the sign '{key}' is already in another file"))
                else:
                    signs[key] = str(question)
    return Atlas(muscles, signs, tuple(faults), digest.hexdigest()[:12], sources)


def _twice(source: Source, path: Path_, what: str) -> Fault:
    remedy = "keep one of the two"
    return source.tree.fault(path, what, remedy) if source.tree else Fault(source.name, 0, 0, what, remedy)


def _protocols_first(path: Path) -> tuple[bool, str]:
    return path.name != PROTOCOLS, path.as_posix()


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
