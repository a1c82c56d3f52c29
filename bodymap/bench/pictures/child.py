"""The process that makes the pictures: one scale, every theme, language and size that is asked for."""

import argparse
import json
from pathlib import Path

from bodymap.bench.pictures.dress import Dress
from bodymap.bench.pictures.fit import faults
from bodymap.bench.pictures.scene import Scene
from bodymap.bench.pictures.screens import SCREENS
from bodymap.gui.start.app import styled_application


def main() -> int:
    """Write `DRESS/SCREEN.png` for all, and faults.json: for each picture what is cut or overlaps."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dresses", nargs="+", required=True)
    parser.add_argument("--screens", nargs="+", default=list(SCREENS))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--home", type=Path, required=True)
    arguments = parser.parse_args()
    app = styled_application()
    scene = Scene(arguments.home)
    told: dict[str, list[str]] = {}
    for dress in map(Dress.read, arguments.dresses):
        scene.dress(dress.theme, dress.language, dress.size)
        folder = arguments.out / dress.name
        folder.mkdir(parents=True, exist_ok=True)
        for screen in arguments.screens:
            scene.fresh()
            widget = SCREENS[screen](scene)
            scene.settle()
            told[f"{dress.name}/{screen}"] = faults(widget)
            if dress.pictured:
                widget.grab().save(str(folder / f"{screen}.png"))
    scene.fresh()
    (arguments.out / "faults.json").write_text(json.dumps(told, indent=1))
    scene.window.close()
    app.processEvents()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
