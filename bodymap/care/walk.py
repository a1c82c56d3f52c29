"""Walks through the course of a step by a clock that is handed in: on, back, paused, never asleep."""

from collections.abc import Callable, Sequence

from bodymap.care.course import Phase

Clock = Callable[[], float]  # seconds that only grow
LATE_S = 1.0  # a phase that ended longer ago than this was not seen to end: the next one begins now


class Walk:
    """Where one is in a course.

    Attributes:
        place: which phase; the number of phases once all are over.
        held: how many holds were held to their end.
        begun: whether one came further than the instructions.
    """

    def __init__(self, phases: Sequence[Phase], clock: Clock) -> None:
        self._phases = tuple(phases)
        self._clock = clock
        self._began = clock()
        self._paused: float | None = None
        self.place = 0
        self.held = 0
        self.begun = False

    @property
    def over(self) -> bool:
        """Whether the course is at its end."""
        return self.place >= len(self._phases)

    @property
    def holds(self) -> bool:
        """Whether anything in the course is held."""
        return any(phase.kind == "hold" for phase in self._phases)

    @property
    def phase(self) -> Phase:
        """The phase of now; raises IndexError once all are over."""
        return self._phases[self.place]

    @property
    def starts(self) -> bool:
        """Whether the clock starts with the phase that comes next, and does not run yet."""
        coming = self._phases[self.place + 1 : self.place + 2]
        return not self.timed and any(phase.seconds is not None for phase in coming)

    @property
    def timed(self) -> bool:
        """Whether the clock ends the phase of now."""
        return not self.over and self.phase.seconds is not None

    @property
    def paused(self) -> bool:
        """Whether the clock stands still."""
        return self._paused is not None

    @property
    def elapsed(self) -> float:
        """Seconds of the phase of now that have run, pauses left out; never more than it lasts."""
        run = (self._clock() if self._paused is None else self._paused) - self._began
        return min(run, self.phase.seconds) if not self.over and self.phase.seconds is not None else run

    @property
    def left(self) -> float:
        """Seconds until the phase of now ends; 0 where no clock ends it."""
        return (self.phase.seconds or 0.0) - self.elapsed if self.timed else 0.0

    @property
    def share(self) -> float:
        """How much of the phase of now has run, 0-1; 0 where no clock ends it."""
        return self.elapsed / (self.phase.seconds or 1.0) if self.timed else 0.0

    def tick(self) -> bool:
        """Go on where the time of the phase is over; return whether it was."""
        if not self.timed or self.paused or self.left > 0:
            return False
        ended, now = self._began + (self.phase.seconds or 0.0), self._clock()
        self.held += self.phase.kind == "hold"
        self._enter(self.place + 1, ended if now - ended <= LATE_S else now)
        return True

    def next(self) -> None:
        """Go on to the next phase, whatever is left of this one."""
        if not self.over:
            self._enter(self.place + 1, self._clock())

    def back(self) -> bool:
        """Begin the phase before anew; return whether there is one."""
        if not self.place:
            return False
        self._enter(self.place - 1, self._clock())
        return True

    def leave(self) -> None:
        """Go to the end."""
        self._enter(len(self._phases), self._clock())

    def pause(self) -> None:
        """Let the clock stand still; nothing where no clock runs."""
        if self.timed and self._paused is None:
            self._paused = self._clock()

    def resume(self) -> None:
        """Let the clock run on from where it stood."""
        if self._paused is not None:
            self._began += self._clock() - self._paused
            self._paused = None

    def _enter(self, place: int, began: float) -> None:
        self.place, self._began, self._paused = place, began, None
        self.begun = self.begun or (not self.over and self.phase.kind != "do")
