"""What a person, or a cat, could do with the main window; each act tells in words what it did."""

import random
from collections.abc import Callable
from math import cos, sin, tau
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from bodymap.bench.monkey.hands import Hands
from bodymap.bench.monkey.pokes import KEYS, LEAVES, Pokes
from bodymap.gui.look.settings import DEFAULTS
from bodymap.gui.window.window import Window

Act = Callable[[Window], str]
STYLES: dict[str, tuple[object, ...]] = {
    "theme": ("system", "light", "dark", "contrast"),
    "language": ("system", "en", "es"),
    "text_percent": (100, 125, 150, 175, 200),
    "reduced_motion": (True, False),
    "skin": ("neutral", "light", "medium", "dark"),
}
SIZES = ((960, 640), (1280, 800), (1440, 900), (1700, 1000), (700, 500))


class Acts:
    """The acts with their weights."""

    def __init__(self, chance: random.Random, hands: Hands, pokes: Pokes, files: Callable[[], list[Path]]) -> None:
        self._chance = chance
        self._hands = hands
        self._pokes = pokes
        self._files = files
        self.begins: Callable[[], None] = lambda: None  # a stroke is about to begin
        self.grew: Callable[[Window], None] = lambda _window: None  # it is about to be let go
        self._all: tuple[tuple[float, Act], ...] = (
            (24, self._stroke),
            (2, self._write),
            (6, self._tap),
            (4, self._wheel),
            (1, self._pinch),
            (12, self._command),
            (5, self._digit),
            (20, lambda window: f"poke {pokes.poke(window)}"),
            (4, pokes.keys),
            (5, self._undo),
            (4, self._choose_row),
            (3, self._tab),
            (1.2, lambda window: self._do(window, "new")),
            (0.6, self._style),
            (0.4, self._figure),
            (0.8, self._resize),
            (0.3, self._hide),
            (0.5, self._drop),
            (0.8, self._leave_canvas),
        )
        self._weights = [weight for weight, _ in self._all]

    def act(self, window: Window) -> str:
        """Do something."""
        return self._chance.choices(self._all, self._weights)[0][1](window)

    # the body

    def _path(self, window: Window) -> list[QPoint]:
        canvas = window.canvas
        at = self._hands.spot(canvas)
        if at is None:
            return []
        x, y, heading = float(at.x()), float(at.y()), self._chance.uniform(0, tau)
        points = [at]
        for _ in range(self._chance.randint(1, 24)):
            heading += self._chance.uniform(-0.6, 0.6)
            step = self._chance.uniform(2, 22)
            x, y = x + step * cos(heading), y + step * sin(heading)
            place = QPoint(round(x), round(y))
            if canvas.rect().contains(place):
                points.append(place)
        return points

    def _stroke(self, window: Window) -> str:
        points = self._path(window)
        if not points:
            return "no canvas"
        canvas, tool = window.canvas, window.brush.tool
        keys = Qt.KeyboardModifier.ShiftModifier if self._chance.random() < 0.05 else Qt.KeyboardModifier.NoModifier
        middle = self._chance.random() < 0.06
        button = Qt.MouseButton.MiddleButton if middle else Qt.MouseButton.LeftButton
        self.begins()
        self._hands.press(canvas, points[0], button, keys)
        alone = True
        for point in points[1:]:
            self._hands.move(canvas, point)
            if self._chance.random() < 0.01:
                self._pokes.keys(window)
                alone = False
        if alone and not middle and QApplication.activeModalWidget() is None:  # a work may have opened a dialog
            self.grew(window)
        self._hands.release(canvas, points[-1], button, keys)
        return f"stroke {tool} {button.name} {len(points)} points from {points[0].x()},{points[0].y()}"

    def _write(self, window: Window) -> str:
        """Draw with a pen, or rub with its other end."""
        points, over = self._path(window), self._chance.random() < 0.3
        if not points:
            return "no canvas"
        self._hands.write(window.canvas, points, over=over)
        return f"pen {'turned ' * over}{len(points)} points from {points[0].x()},{points[0].y()}"

    def _tap(self, window: Window) -> str:
        at = self._hands.spot(window.canvas)
        if at is None:
            return "no canvas"
        return f"tap {window.brush.tool}: {self._pokes._click(window.canvas, at)}"  # noqa: SLF001 - the same hands

    def _wheel(self, window: Window) -> str:
        at = self._hands.spot(window.canvas)
        if at is None:
            return "no canvas"
        turn = QPoint(self._chance.choice((0, 0, 0, 240)), self._chance.choice((-720, -120, 0, 120, 480)))
        self._hands.wheel(window.canvas, at, turn, self._chance.choice(KEYS))
        return f"wheel {turn.x()},{turn.y()}"

    def _pinch(self, window: Window) -> str:
        at = self._hands.spot(window.canvas)
        if at is not None:
            self._hands.pinch(window.canvas, at, self._chance.uniform(-0.3, 0.4))
        return "pinch"

    # commands

    def _do(self, window: Window, name: str) -> str:
        action = window.actions_.get(name)
        if action is not None:
            action.trigger()
        return f"command {name}"

    def _command(self, window: Window) -> str:
        names = [name for name, action in window.actions_.items() if action.shortcut().toString() != LEAVES]
        name = self._chance.choice([name for name in names if name != "quit"])
        action = window.actions_[name]
        shortcuts = action.shortcuts()
        if shortcuts:
            if self._chance.random() < 0.6:
                window.canvas.setFocus()
            sequence = self._chance.choice(shortcuts)
            self._hands.chord(window, sequence)
            return f"shortcut {sequence.toString()} ({name})"
        return self._do(window, name)

    def _digit(self, window: Window) -> str:
        if self._chance.random() < 0.7:
            window.canvas.setFocus()
        digit = self._chance.randrange(10)
        self._hands.key(window, Qt.Key(Qt.Key.Key_0.value + digit))
        return f"digit {digit}"

    def _undo(self, window: Window) -> str:
        name = self._chance.choice(("undo", "undo", "redo"))
        times = self._chance.randint(1, 6)
        for _ in range(times):
            if window.actions_[name].isEnabled():
                window.actions_[name].trigger()
        return f"{name} {times} times"

    # the panel

    def _choose_row(self, window: Window) -> str:
        return f"list {self._pokes.use(window.panel.list)}"

    def _tab(self, window: Window) -> str:
        return f"pages {self._pokes.use(window.panel.pages.tabBar())}"

    # the window

    def _style(self, window: Window) -> str:
        name = self._chance.choice([name for name in STYLES if name in DEFAULTS])
        value = self._chance.choice(STYLES[name])
        window.settings.set(name, value)
        return f"setting {name} {value}"

    def _figure(self, window: Window) -> str:
        figure = self._chance.choice(window.figures)
        figure.trigger()
        return f"figure {figure.data()}"

    def _resize(self, window: Window) -> str:
        size = self._chance.choice(SIZES)
        window.resize(*size)
        return f"size {size}"

    def _hide(self, window: Window) -> str:
        how = self._chance.choice(("minimized", "maximized", "full"))
        {"minimized": window.showMinimized, "maximized": window.showMaximized, "full": window.showFullScreen}[how]()
        QApplication.processEvents()
        window.showNormal()
        window.activateWindow()
        return f"{how} and back"

    def _drop(self, window: Window) -> str:
        files = self._chance.sample(self._files(), self._chance.choice((1, 1, 1, 2, 3)))
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, dropped, left, none))
        return f"dropped {', '.join(path.name for path in files)}"

    def _leave_canvas(self, window: Window) -> str:
        """Begin a stroke and let go outside of the canvas, or throw it away."""
        at, canvas = self._hands.spot(window.canvas), window.canvas
        if at is None:
            return "no canvas"
        self._hands.press(canvas, at)
        if self._chance.random() < 0.5:
            self._hands.key(window, Qt.Key.Key_Escape)
            self._hands.release(canvas, at)
            return "stroke thrown away"
        self._hands.move(window, QPoint(2, window.height() // 2))
        self._hands.release(window, QPoint(2, window.height() // 2))
        return "stroke let go outside"
