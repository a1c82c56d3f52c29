"""What this program is made of: the version and the licence of each part, as they are installed here."""

import platform
import sqlite3
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution

import shapely
from PySide6.QtCore import qVersion

from bodymap import __version__
from bodymap.words import later, tr

# The name a person knows, that of its distribution, and its licence where the installed part does not tell.
_PARTS = (
    ("PySide6", "PySide6-Essentials", "LGPL-3.0-only"),
    ("Shapely", "shapely", "BSD-3-Clause"),
    ("NumPy", "numpy", "BSD-3-Clause"),
    ("pydantic", "pydantic", "MIT"),
    ("PyYAML", "PyYAML", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
)
OTHERS = (  # what is no distribution of its own
    (later("Figures"), later("drawn from measurements of the MakeHuman base mesh"), "CC0-1.0"),
    (later("Typeface"), later("Inter, by Rasmus Andersson"), "OFL-1.1"),
    (later("Icons"), later("drawn for bodymap"), "MIT"),
)


@dataclass(frozen=True)
class Part:
    """A part of the program: its name, its version or what it is, and its licence (SPDX)."""

    name: str
    version: str
    licence: str


def parts(atlas: str = "") -> list[Part]:
    """Return everything with its version and licence; `atlas` is the version of the atlas that is read."""
    found = [
        Part("bodymap", __version__, "MIT"),
        Part(tr("Atlas of muscles"), atlas or tr("not read yet"), "MIT"),
        Part("Python", sys.version.split()[0], "PSF-2.0"),
        Part("Qt", str(qVersion()), "LGPL-3.0-only"),
    ]
    found += [Part(name, *_installed(package, licence)) for name, package, licence in _PARTS]
    found += [
        Part("GEOS", shapely.geos_version_string, "LGPL-2.1-only"),
        Part("SQLite", sqlite3.sqlite_version, tr("public domain")),
    ]
    return found + [Part(tr(name), tr(what), licence) for name, what, licence in OTHERS]


def versions_text(atlas: str = "") -> str:
    """Return the versions as lines to paste into a message: nothing of the person, only of the program."""
    told = [f"{part.name} {part.version}" for part in parts(atlas)[: -len(OTHERS)]]
    return "\n".join((*told, f"{platform.system()} {platform.release()} {platform.machine()}"))


def _installed(package: str, licence: str) -> tuple[str, str]:
    """Return the version and the licence of an installed part; in a frozen program it may not tell."""
    try:
        told = distribution(package)
    except PackageNotFoundError:
        module = sys.modules.get(package.split("-", maxsplit=1)[0].lower()) or sys.modules.get(
            package.split("-", maxsplit=1)[0]
        )
        return str(getattr(module, "__version__", "-")), licence
    said = next((told.metadata[key] for key in ("License-Expression", "License") if key in told.metadata), "")
    return told.version, said if 0 < len(said) <= 60 else licence
