"""Reads `regions/`: one muscle a file, the questions in `signs/`, the shared protocols.

A file with an error is refused whole and named; the rest of the atlas still loads.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bodymap.atlas.fault import Fault, Path_, Tree
from bodymap.atlas.muscle import Muscle, Step
from bodymap.atlas.warnings import WARNING_SIGNS
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
        if known is None or fresh_protocols or known.signature != signature(path):
            from bodymap.atlas import region_file  # noqa: PLC0415 - costs more than a whole atlas that is kept

            known = region_file.read(path, name, protocols)
            fresh_protocols = fresh_protocols or name == PROTOCOLS
        if name == PROTOCOLS and isinstance(known.content, dict):
            protocols = {key: step for key, step in known.content.items() if isinstance(step, Step)}
        sources[name] = known
    atlas = _joined(sources)
    if not sources:
        fault = Fault(str(folder), 0, 0, "holds no region files", "name the folder that holds them")
        return replace(atlas, faults=(fault,))
    return atlas


def signature(path: Path) -> tuple[int, int]:
    """Return what tells whether a file is still the same: its modification time in ns and its size in bytes."""
    try:
        status = path.stat()
    except OSError:
        return (0, -1)
    return status.st_mtime_ns, status.st_size


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
