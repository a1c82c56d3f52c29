"""The atlas as it was last read and cut, kept in the user's cache folder so that a start need not do it again.

Each region file is known by its modification time and size; a changed one is parsed and cut anew, and only it.
Whatever is wrong with the cache, it is made again: nothing in it is the only copy of anything.
"""

import io
import os
import pickle
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from zlib import crc32

import shapely
from platformdirs import user_cache_path

from bodymap import __version__
from bodymap.atlas.loader import Atlas, Source, load_atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import FigureName, load_figure
from bodymap.body.frame import VIEWS, View
from bodymap.ranking.atoms import Atoms, MuscleAtoms, assemble, cut_muscle
from bodymap.shipped import FROZEN, shipped

FORMAT = 4
SEAL = 64 + 8  # bytes before the content
# Only what the cache is made of: to look up a name imports its module, and some of ours run when imported.
_OURS = {f"bodymap.{name}" for name in ("atlas.loader", "atlas.muscle", "atlas.shape", "atlas.source", "ranking.atoms")}
_PLAIN = {("builtins", "set"), ("builtins", "frozenset")}
Kept = dict[str, Any]


def default_path(figure: FigureName) -> Path:
    """Return where the cache for `figure` lies."""
    return user_cache_path("bodymap", appauthor=False) / f"atlas-{figure}.cache"


def load_cut(figure: FigureName, path: Path | None = None, folder: Path | None = None) -> tuple[Atlas, Atoms]:
    """Return the atlas and its atoms on `figure`, reading anew only the region files that changed."""
    path = path or default_path(figure)
    folder = folder or shipped("regions")
    key = _key(folder, figure)
    if kept := _read(path, key):
        with suppress(Exception):  # what is kept does not fit together: a broken cache is only slower
            return _brought_up_to_date(figure, path, folder, key, kept)
    return _brought_up_to_date(figure, path, folder, key, {})


def _brought_up_to_date(figure: FigureName, path: Path, folder: Path, key: str, kept: Kept) -> tuple[Atlas, Atoms]:
    """Return the atlas and its atoms from what is kept and the files as they are; keep what came new."""
    atlas = load_atlas(folder, kept.get("sources"))
    parts = {name: part for name, part in kept.get("parts", {}).items() if _same(name, atlas, kept)}
    new = [s for s in atlas.sources.values() if isinstance(s.content, Muscle) and s.name not in parts]
    unpacked: dict[str, MuscleAtoms] = {name: _unpacked(part) for name, part in parts.items()}
    for source in new:
        assert isinstance(source.content, Muscle)  # noqa: S101 - chosen above
        unpacked[source.name] = cut_muscle(source.content, load_figure(figure))
    in_use = [s.name for s in atlas.sources.values() if isinstance(s.content, Muscle) and _in(atlas, s)]
    unchanged = not new and kept.get("reach_of") == in_use
    reach = {view: shapely.from_wkb(kept["reach"][view]) for view in VIEWS} if unchanged else None
    tiles = {view: shapely.from_wkb(kept["tiles"][view]) for view in VIEWS} if unchanged else None
    atoms = assemble([unpacked[name] for name in in_use], reach, tiles)
    if (
        not unchanged
        or _signatures(atlas.sources) != _signatures(kept["sources"])
        or atlas.version != kept.get("version")
    ):
        _write(path, key, atlas, unpacked, in_use, atoms)
    return atlas, atoms


def _signatures(sources: Mapping[str, Source]) -> dict[str, tuple[int, int]]:
    return {name: source.signature for name, source in sources.items()}


def _in(atlas: Atlas, source: Source) -> bool:
    """Return whether it is this file's muscle that the atlas holds, and not another's of the same id."""
    return isinstance(source.content, Muscle) and atlas.muscles.get(source.content.id) is source.content


def _same(name: str, atlas: Atlas, kept: Kept) -> bool:
    """Return whether what was cut from the file still holds: same text, same shared protocols."""
    source, before = atlas.sources.get(name), kept["sources"].get(name)
    return source is not None and before is not None and source.digest == before.digest


def _key(folder: Path, figure: FigureName) -> str:
    """Return what the cache depends on besides the region files: version, format, folder, figure, our own code."""
    package = Path(__file__).parents[1]
    code = [*sorted((package / "atlas").glob("*.py")), *sorted((package / "body").glob("*.py"))]
    code += [package / "ranking" / "atoms.py"]
    if FROZEN:  # the code is in the program's one file
        code = [Path(sys.executable)]
    files = [*code, shipped("assets") / "figures" / f"{figure}.svg"]
    stamps = [(p.name, p.stat().st_mtime_ns, p.stat().st_size) for p in files]
    return sha256(repr((FORMAT, __version__, str(folder.resolve()), figure, stamps)).encode()).hexdigest()


class _Unpickler(pickle.Unpickler):
    """Reads only our own dataclasses: a cache file is data, and may not name code to run."""

    def find_class(self, module: str, name: str) -> Any:
        if module in _OURS or (module, name) in _PLAIN:
            found = super().find_class(module, name)
            if (module, name) in _PLAIN or hasattr(found, "__dataclass_fields__"):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} has no place in the cache")


def _read(path: Path, key: str) -> Kept:
    """Return what is kept, or nothing where there is none, it is of another make, or it is broken."""
    try:
        data = path.read_bytes()
        seal, content = data[:SEAL], memoryview(data)[SEAL:]
        if seal != _seal(key, content):
            return {}
        kept = _Unpickler(io.BytesIO(content)).load()
    except Exception:  # noqa: BLE001 - a broken cache is only slower
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(
    path: Path,
    key: str,
    atlas: Atlas,
    parts: dict[str, MuscleAtoms],
    in_use: list[str],
    atoms: Atoms,
) -> None:
    """Keep what was read and cut; where that fails the next start is slower, and nothing else."""
    kept = {
        "sources": {name: replace(source, tree=None) for name, source in atlas.sources.items()},
        "parts": {name: _packed(part) for name, part in parts.items()},
        "reach": {view: shapely.to_wkb(area) for view, area in atoms.reach.items()},
        "tiles": {view: list(shapely.to_wkb(tiles.geometries)) for view, tiles in atoms.reach_tiles.items()},
        "reach_of": in_use,
        "version": atlas.version,
    }
    content = pickle.dumps(kept, protocol=5)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_seal(key, content) + content)
            Path(temporary).replace(path)
        except OSError:
            Path(temporary).unlink(missing_ok=True)


def _seal(key: str, content: bytes | memoryview) -> bytes:
    """Return what stands before the content: it fits neither another key nor content that a fault has changed."""
    return f"{key}{crc32(content):08x}".encode()


Packed = tuple[str, tuple[bytes, ...], tuple[View, ...], tuple[Any, ...]]


def _packed(part: MuscleAtoms) -> Packed:
    return part.muscle, tuple(shapely.to_wkb(list(part.shapes))), part.views, part.hypotheses


def _unpacked(packed: Packed) -> MuscleAtoms:
    muscle, shapes, views, hypotheses = packed
    return MuscleAtoms(muscle, tuple(shapely.from_wkb(list(shapes))), views, hypotheses)
