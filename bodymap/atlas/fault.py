"""What is wrong with a file: where it stands, and what would be right."""

from dataclasses import dataclass, field
from typing import Any

from bodymap.errors import BodymapError

Path_ = tuple[str | int, ...]


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong with a file, and what would be right.

    `line` and `column` count from 1; 0 means the file as a whole.
    """

    file: str
    line: int
    column: int
    what: str
    remedy: str

    def __str__(self) -> str:
        """Return `file:line:column: what; remedy.`."""
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}: {self.what}; {self.remedy}."


class FaultyFileError(BodymapError):
    """A file that is refused whole, with every fault found in it."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(str(faults[0]))
        self.faults = faults


@dataclass
class Tree:
    """A file's plain values (dict, list, str, float, int, bool, None) and where each stands."""

    file: str
    value: Any = None
    places: dict[Path_, tuple[int, int]] = field(default_factory=dict)

    def fault(self, path: Path_, what: str, remedy: str) -> Fault:
        """Return a fault at `path`, or at its nearest ancestor that stands in the file."""
        while path and path not in self.places:
            path = path[:-1]
        line, column = self.places.get(path, (0, 0))
        return Fault(self.file, line, column, what, remedy)
