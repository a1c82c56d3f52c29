"""Where the files that ship with the program lie: `assets/` and `regions/`.

In a wheel they are inside the package; in a checkout or an editable install they stand beside it.
"""

from importlib.resources import files
from pathlib import Path


def shipped(name: str) -> Path:
    """Return the folder `name` ("assets" or "regions"), wherever this installation keeps it."""
    package = Path(str(files("bodymap")))
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
