"""Where the files that ship with the program lie: `assets/`, `regions/`, `packaging/`.

In a wheel and in a frozen build they are inside the package; in a checkout or an editable install they stand beside it.
"""

import sys
from pathlib import Path

FROZEN = bool(getattr(sys, "frozen", False))  # one program that brings its Python along: there are no source files
_PACKAGE = Path(__file__).parent


def shipped(name: str) -> Path:
    """Return the folder `name`, wherever this installation keeps it."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
