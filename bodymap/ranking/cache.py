"""The atlas as it was last read and cut, kept in the user's cache folder so that a start need not do it again.

Each region file is known by its modification time and size; a changed one is parsed and cut anew, and only it.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import shapely
from platformdirs import user_cache_path

from bodymap.atlas.loader import Atlas, Source, load_atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import FigureName, load_figure
from bodymap.body.frame import VIEWS, View
from bodymap.ranking import kept_file
from bodymap.ranking.atoms import Atoms, assemble
from bodymap.ranking.cutting import MuscleAtoms, cut_muscle
from bodymap.ranking.kept_file import Kept
from bodymap.shipped import shipped

Packed = tuple[str, tuple[bytes, ...], tuple[View, ...], tuple[Any, ...]]


def default_path(figure: FigureName) -> Path:
    """Return where the cache for `figure` lies."""
    return user_cache_path("bodymap", appauthor=False) / f"atlas-{figure}.cache"


def load_cut(figure: FigureName, path: Path | None = None, folder: Path | None = None) -> tuple[Atlas, Atoms]:
    """Return the atlas and its atoms on `figure`, reading anew only the region files that changed."""
    path = path or default_path(figure)
    folder = folder or shipped("regions")
    key = kept_file.key_of(folder, figure)
    if kept := kept_file.read(path, key):
        with suppress(Exception):  # what is kept does not fit together: a broken cache is only slower
            return _brought_up_to_date(figure, path, folder, key, kept)
    return _brought_up_to_date(figure, path, folder, key, {})


def _brought_up_to_date(figure: FigureName, path: Path, folder: Path, key: str, kept: Kept) -> tuple[Atlas, Atoms]:
    """Return the atlas and its atoms from what is kept and the files as they are; keep what came new."""
    atlas = load_atlas(folder, kept.get("sources"))
    parts = {name: part for name, part in kept.get("parts", {}).items() if _same(name, atlas, kept)}
    new = [s for s in atlas.sources.values() if isinstance(s.content, Muscle) and s.name not in parts]
    unpacked = _unpacked(parts)
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
        _keep(path, key, atlas, unpacked, in_use, atoms)
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


def _keep(
    path: Path,
    key: str,
    atlas: Atlas,
    parts: dict[str, MuscleAtoms],
    in_use: list[str],
    atoms: Atoms,
) -> None:
    """Keep what was read and cut."""
    kept = {
        "sources": {name: replace(source, tree=None) for name, source in atlas.sources.items()},
        "parts": {name: _packed(part) for name, part in parts.items()},
        "reach": {view: shapely.to_wkb(area) for view, area in atoms.reach.items()},
        "tiles": {view: list(shapely.to_wkb(tiles.geometries)) for view, tiles in atoms.reach_tiles.items()},
        "reach_of": in_use,
        "version": atlas.version,
    }
    kept_file.write(path, key, kept)


def _packed(part: MuscleAtoms) -> Packed:
    return part.muscle, tuple(shapely.to_wkb(list(part.shapes))), part.views, part.hypotheses


def _unpacked(parts: Mapping[str, Packed]) -> dict[str, MuscleAtoms]:
    """Return the cut muscles; all their shapes are read in one call, which is faster than one for each muscle."""
    shapes = shapely.from_wkb([wkb for _, wkbs, _, _ in parts.values() for wkb in wkbs]).tolist()
    unpacked, start = {}, 0
    for name, (muscle, wkbs, views, hypotheses) in parts.items():
        end = start + len(wkbs)
        unpacked[name] = MuscleAtoms(muscle, tuple(shapes[start:end]), views, hypotheses)
        start = end
    return unpacked
