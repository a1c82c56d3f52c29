"""How much memory the program takes, over time."""

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

EVERY_S = 10
SETTLED_S = 300  # from when on memory is held against itself
MOST = 1.10  # of what it was then
WINDOW_S = 60  # a value is the median of so long at least
PARTS = 6  # and of this part of the time: what lies open sways by a tenth from minute to minute
TOLD = 60  # lines of the table at most


def resident_mb() -> float:
    """Return how much of this process lies in memory (MB, 2**20 bytes)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


@dataclass(frozen=True)
class Sample:
    """What was there after `seconds`: acts done, MB resident, widgets alive, marks painted, sessions kept."""

    seconds: float
    acts: int
    mb: float
    widgets: int
    marks: int
    sessions: int


class Memory:
    """Samples in order."""

    def __init__(self) -> None:
        self.samples: list[Sample] = []
        self._start = time.monotonic()

    @property
    def seconds(self) -> float:
        """How long it has run."""
        return time.monotonic() - self._start

    @property
    def due(self) -> bool:
        """Whether it is time for another sample."""
        return not self.samples or self.seconds - self.samples[-1].seconds >= EVERY_S

    def take(self, acts: int, widgets: int, marks: int, sessions: int) -> None:
        """Take a sample."""
        self.samples.append(Sample(self.seconds, acts, resident_mb(), widgets, marks, sessions))

    @property
    def last(self) -> str:
        """The last sample, as a line."""
        return self._line(self.samples[-1])

    @staticmethod
    def _line(s: Sample) -> str:
        return f"{s.seconds / 60:6.1f} {s.acts:8d} {s.mb:7.1f} {s.widgets:8d} {s.marks:6d} {s.sessions:9d}"

    def ratio(self) -> float | None:
        """Return the median of the last part of the time since SETTLED_S over that of its first part.

        None when it did not run for two of them.
        """
        last = self.samples[-1].seconds if self.samples else 0.0
        window = max(WINDOW_S, (last - SETTLED_S) / PARTS)
        if last < SETTLED_S + 2 * window:
            return None
        return self._median(last - window, last) / self._median(SETTLED_S, SETTLED_S + window)

    def _median(self, since: float, until: float) -> float:
        return statistics.median(s.mb for s in self.samples if since <= s.seconds <= until)

    def table(self) -> str:
        """Return the samples, thinned where there are many."""
        step = max(len(self.samples) // TOLD, 1)
        shown = self.samples[::step]
        if shown[-1] is not self.samples[-1]:
            shown.append(self.samples[-1])
        lines = [f"{'min':>6} {'acts':>8} {'MB':>7} {'widgets':>8} {'marks':>6} {'sessions':>9}"]
        return "\n".join([*lines, *map(self._line, shown)])
