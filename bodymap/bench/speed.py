"""How fast, always beside the plain way in the same run."""

import os
import random
import time
from functools import partial

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from bodymap.atlas.loader import load_atlas
from bodymap.bench import growth, start
from bodymap.bench.drawings import scattered, wander
from bodymap.bench.growth import MARKS, MOVES, SEED
from bodymap.bench.timing import RUNS, Times, calmest, timed
from bodymap.gui.canvas.canvas import Canvas
from bodymap.gui.start.app import styled_application
from bodymap.gui.window.window import Window
from bodymap.ranking.engine import Engine

FRAME_MS = 1000 / 120
MOVE_P99_MS, PLAIN_RATIO, GROWTH_RATIO = 4.0, 50.0, 12.0


def window_moves(engine: Engine) -> Times:
    """Return a pointer move while painting over MARKS marks: event, stroke, ranking, list and repaint."""
    window = Window(None)
    window.take_engine(engine)
    figure = window.canvas.figure
    window.document.open_drawing(scattered(figure, MARKS, SEED), "bench")
    window.show()
    canvas = window.canvas
    QApplication.processEvents()
    window.panel.list.select(window.panel.list.rows.rows[0].candidate.muscle)
    QApplication.processEvents()
    path = wander(random.Random(SEED), 40.0, 640.0, MOVES, figure.outline["back"])  # noqa: S311
    points = [canvas.stage.to_px(x, y, "back") for x, y in path]
    _send(canvas, QEvent.Type.MouseButtonPress, points[0], Qt.MouseButton.LeftButton)

    def move(at: QPointF) -> None:
        _send(canvas, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        QApplication.processEvents()

    times = timed("a pointer move in the window, ranking and repaint", (partial(move, at) for at in points[1:]))
    _send(canvas, QEvent.Type.MouseButtonRelease, points[-1], Qt.MouseButton.LeftButton)
    window.close()
    return times


def _send(canvas: Canvas, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
    event = QMouseEvent(kind, at, at, button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def run() -> int:
    """Print the tables; exit 1 when a bar is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    started = start.measure()
    print(started.lines() + "\n")
    app = styled_application()
    begun = time.perf_counter()
    engine = Engine(load_atlas())
    atoms = engine.overlap("neutral").atoms
    fresh = (time.perf_counter() - begun) * 1000
    Engine.ready()  # writes the cache where there is none
    cached = timed("", (Engine.ready for _ in range(5))).p50
    muscles = len(engine.atlas.muscles)
    print(f"{muscles} muscles, {len(atoms.size)} atoms, {len(atoms.pattern)} hypotheses on {os.cpu_count()} cores")
    print(f"read and cut: {fresh:.0f} ms; from the cache: {cached:.0f} ms")
    print(f"{'':60}{'p50 ms':>10}{'p99 ms':>10}")
    for times in growth.by_marks(atoms):
        print(times.line())
    drawing = growth.moves(atoms)[1]
    ours = calmest(lambda: growth.moves(atoms)[0])
    plain = growth.plain(atoms, drawing)
    window = calmest(lambda: window_moves(engine))
    print(f"(moves, and the growth with muscles: the calmest of {RUNS} runs)")
    for times in (plain, ours, window):
        print(times.line())
    rows = growth.by_muscles(engine)
    _print_growth(rows)
    del app
    return _bars(plain, ours, window, rows, started)


def _print_growth(rows: list[tuple[int, Times, Times]]) -> None:
    base_full, base_move = rows[0][1].p50, rows[0][2].p50
    print(f"\n{'muscles':>8}{'full ranking, 20 marks':>26}{'brush move, 20 marks':>26}   (p50 ms, times the first row)")
    for muscles, full, move in rows:
        ratios = f"{full.p50:16.2f}{full.p50 / base_full:9.1f}x{move.p50:16.2f}{move.p50 / base_move:9.1f}x"
        print(f"{muscles:8}{ratios}")


def _bars(plain: Times, ours: Times, window: Times, rows: list[tuple[int, Times, Times]], started: start.Start) -> int:
    """Print each bar with what was measured; return 1 when one is missed."""
    grown = max(times.p50 / first.p50 for times, first in zip(rows[-1][1:], rows[0][1:], strict=True))
    bars = (
        (f"a brush move's ranking at p99 within {MOVE_P99_MS:.0f} ms", ours.p99, ours.p99 <= MOVE_P99_MS),
        (f"the plain loop takes at least {PLAIN_RATIO:.0f} times as long", plain.p50 / ours.p50, None),
        (f"{rows[-1][0]} muscles cost at most {GROWTH_RATIO:.0f} times {rows[0][0]}", grown, grown <= GROWTH_RATIO),
        (f"a pointer move in the window at p99 within {FRAME_MS:.2f} ms", window.p99, window.p99 <= FRAME_MS),
        *started.bars(),
    )
    missed = False
    print()
    for name, value, held in bars:
        good = value >= PLAIN_RATIO if held is None else held
        missed = missed or not good
        print(f"{'held  ' if good else 'MISSED'} {name}: {value:.2f}")
    return int(missed)
