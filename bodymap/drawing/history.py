"""Undo and redo for everything that changes the drawing: one drag, one step."""

from dataclasses import dataclass

from bodymap.drawing.mark import Drawing


@dataclass(frozen=True)
class Step:
    """A drawing as it was after `name` ("brush", "clear") was done."""

    name: str
    drawing: Drawing


class History:
    """The drawing of now, what came before and what was undone. Drawings are immutable: a step is a reference."""

    def __init__(self, drawing: Drawing | None = None) -> None:
        self._steps = [Step("", drawing or Drawing())]
        self._now = 0

    @property
    def drawing(self) -> Drawing:
        """The drawing of now."""
        return self._steps[self._now].drawing

    @property
    def undo_name(self) -> str:
        """What `undo` would take back, or nothing."""
        return self._steps[self._now].name if self._now else ""

    @property
    def redo_name(self) -> str:
        """What `redo` would bring back, or nothing."""
        return self._steps[self._now + 1].name if self._now + 1 < len(self._steps) else ""

    def do(self, name: str, drawing: Drawing, *, joined: bool = False) -> None:
        """Make `drawing` the drawing of now; what had been undone is gone.

        `joined` makes it one step with the last one, if that has the same name.
        """
        if drawing == self.drawing:
            return
        del self._steps[self._now + 1 :]
        if joined and name == self.undo_name:
            del self._steps[self._now]
        else:
            self._now += 1
        self._steps.append(Step(name, drawing))

    def undo(self) -> bool:
        """Go one step back; False at the beginning."""
        if not self._now:
            return False
        self._now -= 1
        return True

    def redo(self) -> bool:
        """Go one step forward; False at the end."""
        if self._now + 1 >= len(self._steps):
            return False
        self._now += 1
        return True
