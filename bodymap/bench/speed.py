"""How fast, always as a ratio to the plain way in the same run.

The plain way is what one would write first: at every move, unite all strokes and intersect the union with every
pattern in a loop.
"""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.loader import load_atlas
from bodymap.bench.drawings import scattered, wander
from bodymap.body.figure import load_figure
from bodymap.body.frame import VIEWS
from bodymap.drawing.brush import Stroke
from bodymap.drawing.mark import Drawing, Mark
from bodymap.gui.app import application
from bodymap.gui.window import Window
from bodymap.ranking.atoms import Atoms
from bodymap.ranking.candidates import stand
from bodymap.ranking.engine import Engine

MARKS = 200
MOVES = 400
FRAME_MS = 1000 / 120
SEED = 7


@dataclass(frozen=True)
class Times:
    """Milliseconds of one thing done many times."""

    name: str
    ms: list[float]

    @property
    def p50(self) -> float:
        """The median, ms."""
        return statistics.median(self.ms)

    @property
    def p99(self) -> float:
        """The 99th percentile, ms."""
        return float(np.percentile(self.ms, 99))

    def line(self) -> str:
        """Return the row of the table."""
        return f"{self.name:58}{self.p50:10.3f}{self.p99:10.3f}"


def timed(name: str, acts: Iterator[Callable[[], object]]) -> Times:
    """Run each act and return how long each took."""
    ms = []
    for act in acts:
        start = time.perf_counter()
        act()
        ms.append((time.perf_counter() - start) * 1000)
    return Times(name, ms)


def plain_patterns(atoms: Atoms) -> dict[str, list[BaseGeometry]]:
    """Return, for each view, every hypothesis of one pattern as one polygon: what a plain loop goes over."""
    patterns: dict[str, list[BaseGeometry]] = {view: [] for view in VIEWS}
    for index, name in enumerate(atoms.pattern):
        if "+" in name or atoms.side[atoms.candidate[index]] == "both":
            continue
        for rows in (atoms.core, atoms.spillover):
            members = rows.members(index)
            for view in VIEWS:
                parts = [atoms.shapes[a] for a in members if atoms.view[a] == view]
                if parts:
                    patterns[view].append(shapely.union_all(parts))
    return patterns


def plain_move(patterns: dict[str, list[BaseGeometry]], drawing: Drawing) -> float:
    """Unite the strokes and intersect the union with every pattern in a loop; return the sum of the areas."""
    total = 0.0
    for view in VIEWS:
        paint = shapely.union_all([mark.area for mark in drawing.marks if mark.view == view])
        for pattern in patterns[view]:
            total += pattern.intersection(paint).area
    return total


def ranking_moves(engine: Engine) -> tuple[Times, Times]:
    """Return (the plain loop, running sums) for a brush move over MARKS marks, ranking included."""
    figure = load_figure("neutral")
    overlap = engine.overlap("neutral")
    drawing = scattered(figure, MARKS, SEED)
    patterns = plain_patterns(overlap.atoms)
    rng = random.Random(SEED)  # noqa: S311
    path = wander(rng, 40.0, 640.0, MOVES, figure.outline["back"])
    stroke = Stroke(figure, "back", 18)
    live = overlap.live(drawing)

    def move(at: tuple[float, float]) -> None:
        live.paint("back", stroke.extend(*at), 0.5)
        stand(overlap.atoms, live.sums).candidates(60)

    ours = timed("a brush move: running sums and ranking", (partial(move, at) for at in path))
    whole = drawing.with_mark(Mark("back", stroke.area))
    plain = timed("a brush move: the plain loop", (partial(plain_move, patterns, whole) for _ in range(12)))
    return plain, ours


def window_moves(engine: Engine) -> Times:
    """Return a pointer move while painting over MARKS marks: event, stroke, ranking, list and repaint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    window = Window(None)
    window.take_engine(engine)
    figure = window.canvas.figure
    window.document.open_drawing(scattered(figure, MARKS, SEED), "bench")
    window.show()
    canvas = window.canvas
    QApplication.processEvents()
    first = window.panel.list.rows.rows[0].candidate
    window.panel.list.select(first.muscle)
    QApplication.processEvents()
    rng = random.Random(SEED)  # noqa: S311
    body = figure.outline["back"]
    points = [canvas.stage.to_px(x, y, "back") for x, y in wander(rng, 40.0, 640.0, MOVES, body)]
    _send(canvas, QEvent.Type.MouseButtonPress, points[0], Qt.MouseButton.LeftButton)

    def move(at: QPointF) -> None:
        _send(canvas, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        QApplication.processEvents()

    times = timed("a pointer move in the window, ranking and repaint", (partial(move, at) for at in points[1:]))
    _send(canvas, QEvent.Type.MouseButtonRelease, points[-1], Qt.MouseButton.LeftButton)
    window.close()
    return times


def _send(canvas: object, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
    event = QMouseEvent(kind, at, at, button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)  # type: ignore[arg-type]


def run() -> int:
    """Print the table; exit 1 when a pointer move at the 99th percentile misses a frame of 120 Hz."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    engine = Engine(load_atlas())
    cut = timed("", iter([lambda: engine.overlap("neutral")])).ms[0]
    atoms = engine.overlap("neutral").atoms
    muscles = len(engine.atlas.muscles)
    print(f"{muscles} muscles, {len(atoms.size)} atoms, {len(atoms.pattern)} hypotheses; cut in {cut:.0f} ms")
    print(f"{'':58}{'p50 ms':>10}{'p99 ms':>10}")
    plain, ours = ranking_moves(engine)
    window = window_moves(engine)
    for times in (plain, ours, window):
        print(times.line())
    print(f"the plain loop takes {plain.p50 / ours.p50:.0f} times as long as running sums (p50, over {MARKS} marks)")
    held = window.p99 <= FRAME_MS
    print(f"a frame of 120 Hz is {FRAME_MS:.2f} ms: {'held' if held else 'missed'} at the 99th percentile")
    del app
    return 0 if held else 1
