"""Makes the pictures in a process and a home of their own, so that nothing of this machine's user is in them."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from bodymap.bench.pictures.dress import SIZES, Dress
from bodymap.errors import BodymapError

SCREEN = SIZES[-1]  # of the person's, px at scale 1: no window is larger


def run(out: Path, dresses: Sequence[Dress], scale: float = 1, screens: Sequence[str] = ()) -> dict[str, list[str]]:
    """Write the pictures into `out` (of all screens by default); return for each what in it is cut or overlaps."""
    with tempfile.TemporaryDirectory(prefix="bodymap-pictures-") as folder:
        child = [sys.executable, "-m", "bodymap.bench.pictures.child", "--out", str(out), "--home", folder]
        child += ["--dresses", *(dress.written for dress in dresses)]
        if screens:
            child += ["--screens", *screens]
        done = subprocess.run(child, env=_environment(folder, scale), check=False)
    if done.returncode:
        raise BodymapError(f"The pictures could not be made; the process ended with {done.returncode}.")
    return cast("dict[str, list[str]]", json.loads((out / "faults.json").read_text(encoding="utf-8")))


def _environment(folder: str, scale: float) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "LC_"))}
    home = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), folder)
    screen = {"name": "screen", "x": 0, "y": 0, "width": round(SCREEN[0] * scale), "height": round(SCREEN[1] * scale)}
    screens = Path(folder) / "screens.json"
    screens.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    fixed = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCALE_FACTOR": str(scale),
        "TZ": "UTC", "LANG": "C.UTF-8", "QT_LOGGING_RULES": "default.warning=false",
    }  # fmt: skip
    return kept | home | fixed
