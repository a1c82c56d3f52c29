"""Files that commands write: over none that is there, unless it is asked for."""

from pathlib import Path

from bodymap.errors import BodymapError


def refuse_over(out: Path, *, force: bool) -> None:
    """Raise BodymapError where `out` cannot be written, or is there already and is not to be written over."""
    if out.is_dir():
        raise BodymapError(f"{out} is a folder; name a file in it.")
    if out.exists() and not force:
        raise BodymapError(f"{out} is there already; choose another name, or add --force to write over it.")
