"""How fast the program starts, beside a bare PySide6 window in the same run.

Both are processes of their own, started in turn, and tell by the same means when their window was painted. Ours opens
over a library that is new and empty; what any start but the first finds (bytecode, the atlas as it was cut) is there.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bodymap.bench.screen import a_screen
from bodymap.errors import BodymapError
from bodymap.gui.start.milestones import PAINTED, READY

RUNS = 11
PAINTED_RATIO, READY_RATIO = 1.25, 1.8
PATIENCE_S = 120
# What anyone would write first, of the size of our window.
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from bodymap.gui.start.first_paint import FirstPaint
from bodymap.gui.start.milestones import PAINTED, Milestones
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1280, 800)
window.setCentralWidget(QLabel("Paint where it hurts"))
milestones = Milestones(window, PAINTED)
FirstPaint(window).done.connect(milestones.painted)
window.show()
app.exec()
"""
# And no more than what nobody can rank without: the names of Qt, numpy and shapely. Nothing can be ready sooner.
LEAST = "import numpy, shapely\nfrom PySide6.QtCore import Qt\n" + BARE


class Start(NamedTuple):
    """Milliseconds from before the process was started, the median of the runs."""

    platform: str
    runs: int
    bare: float
    least: float
    painted: float
    ready: float

    @property
    def painted_ratio(self) -> float:
        """First paint, times the bare window's."""
        return self.painted / self.bare

    @property
    def ready_ratio(self) -> float:
        """Ready to rank, times the bare window's first paint."""
        return self.ready / self.bare

    def bars(self) -> Iterator[tuple[str, float, bool]]:
        """Yield each bar's name, what was measured, and whether it held."""
        for name, ratio, most in (
            ("first paint", self.painted_ratio, PAINTED_RATIO),
            ("ready to rank", self.ready_ratio, READY_RATIO),
        ):
            yield f"{name} within {most:.2f} times a bare window's first paint", ratio, ratio <= most

    def lines(self) -> str:
        """Return the table."""
        rows = (
            ("a bare window, first paint", self.bare, 1.0),
            ("the same with numpy, shapely and the names of Qt loaded", self.least, self.least / self.bare),
            ("bodymap, first paint", self.painted, self.painted_ratio),
            ("bodymap, ready to rank", self.ready, self.ready_ratio),
        )
        head = f"start on {self.platform}, medians of {self.runs} processes each, in turn"
        return "\n".join((f"{head:60}{'ms':>10}{'ratio':>10}", *(f"{n:60}{ms:10.0f}{r:10.2f}" for n, ms, r in rows)))


def measure(runs: int = RUNS) -> Start:
    """Start both programs `runs` times in turn and return the medians."""
    bare, least, painted, ready = [], [], [], []
    with tempfile.TemporaryDirectory(prefix="bodymap-start-") as folder, a_screen() as screen:
        home = Path(folder)
        environment = _environment(home) | screen
        plain = [sys.executable, "-c", BARE]
        for number in range(-1, runs):  # the first start keeps what the others find, and does not count
            library = home / f"{number}.sqlite3"
            ours = [sys.executable, "-m", "bodymap", "window", "--library", str(library), "--until", READY]
            alone, told = _started(plain, environment), _started(ours, environment)
            needed = _started([sys.executable, "-c", LEAST], environment)
            if number >= 0:
                bare.append(alone[PAINTED])
                least.append(needed[PAINTED])
                painted.append(told[PAINTED])
                ready.append(told[READY])
    medians = [statistics.median(ms) for ms in (bare, least, painted, ready)]
    return Start(screen["QT_QPA_PLATFORM"], runs, *medians)


def _started(command: Sequence[str], environment: dict[str, str]) -> dict[str, float]:
    """Start a program and return its milestones in milliseconds from now."""
    begun = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE_S)
    told = [line.split() for line in done.stdout.splitlines()]
    if done.returncode or not told:
        raise BodymapError(f"A start that was to be measured failed: {done.stderr.strip() or done.returncode}")
    return {name: (float(at) - begun) * 1000 for name, at in told}


def _environment(home: Path) -> dict[str, str]:
    """Return an environment that finds this bodymap, keeps its bytecode, and knows nothing of this person."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_", "BODYMAP_"))}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    package = str(Path(__file__).parents[2])
    paths = [package, *filter(None, [kept.get("PYTHONPATH")])]
    return kept | {"HOME": str(home), "PYTHONPATH": os.pathsep.join(paths)}
