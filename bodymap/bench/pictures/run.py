"""Makes the pictures in a process and a home of their own, so that nothing of this machine's user is in them."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from bodymap.errors import BodymapError

THEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", "es")
SIZES = ("1280x800", "1920x1080")


def run(
    out: Path,
    themes: Sequence[str] = THEMES,
    sizes: Sequence[str] = SIZES,
    languages: Sequence[str] = ("en",),
    scale: float = 1,
    screens: Sequence[str] = (),
    *,
    pictured: bool = True,
) -> dict[str, list[str]]:
    """Write the pictures into `out`; return for each what in it is cut or overlaps."""
    if not screens:
        from bodymap.bench.pictures.screens import SCREENS  # noqa: PLC0415 - it loads Qt

        screens = list(SCREENS)
    with tempfile.TemporaryDirectory(prefix="bodymap-pictures-") as folder:
        child = [sys.executable, "-m", "bodymap.bench.pictures.child", "--out", str(out), "--home", folder]
        for name, values in (("themes", themes), ("sizes", sizes), ("languages", languages), ("screens", screens)):
            child += [f"--{name}", *values]
        done = subprocess.run(child + ["--unpictured"] * (not pictured), env=_environment(folder, scale), check=False)
    if done.returncode:
        raise BodymapError(f"The pictures could not be made; the process ended with {done.returncode}.")
    return cast("dict[str, list[str]]", json.loads((out / "faults.json").read_text())["faults"])


def _environment(folder: str, scale: float) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "LC_"))}
    home = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), folder)
    fixed = {
        "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale), "TZ": "UTC", "LANG": "C.UTF-8",
        "QT_LOGGING_RULES": "default.warning=false",
    }  # fmt: skip
    return kept | home | fixed
