"""The process that makes the pictures: one scale, every theme, language and size that is asked for."""

import argparse
import json
from pathlib import Path

from PySide6.QtCore import qVersion

from bodymap.bench.pictures.fit import faults
from bodymap.bench.pictures.scene import Scene
from bodymap.bench.pictures.screens import SCREENS
from bodymap.gui.app import application


def main() -> int:
    """Write `THEME-LANGUAGE-SIZE/SCREEN.png` for all, and faults.json: for each picture what is cut or overlaps."""
    parser = argparse.ArgumentParser()
    for name in ("--themes", "--languages", "--sizes", "--screens"):
        parser.add_argument(name, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--unpictured", action="store_true")
    arguments = parser.parse_args()
    app = application()
    scene = Scene(arguments.home)
    told: dict[str, list[str]] = {}
    for language in arguments.languages:
        for theme in arguments.themes:
            for size in arguments.sizes:
                width, height = map(int, size.split("x"))
                scene.dress(theme, language, (width, height))
                folder = f"{theme}-{language}-{size}"
                for screen in arguments.screens:
                    scene.fresh()
                    widget = SCREENS[screen](scene)
                    scene.settle()
                    told[f"{folder}/{screen}"] = faults(widget)
                    if not arguments.unpictured:
                        (arguments.out / folder).mkdir(parents=True, exist_ok=True)
                        widget.grab().save(str(arguments.out / folder / f"{screen}.png"))
    scene.fresh()
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "faults.json").write_text(json.dumps({"qt": qVersion(), "faults": told}, indent=1))
    scene.window.close()
    app.processEvents()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
