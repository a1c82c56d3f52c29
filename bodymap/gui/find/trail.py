"""Where one has been: the pages that were looked at, to go back to and forward again. Knows no Qt."""

from typing import Generic, TypeVar

Place = TypeVar("Place")


class Trail(Generic[Place]):
    """A list of places with one that stands now."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._now = -1

    @property
    def now(self) -> Place | None:
        """The place that stands now; None before the first."""
        return self._places[self._now] if self._places else None

    @property
    def can_back(self) -> bool:
        """Whether there is a place before."""
        return self._now > 0

    @property
    def can_forward(self) -> bool:
        """Whether there is a place to come back to."""
        return self._now < len(self._places) - 1

    def go(self, place: Place, *, instead: bool = False) -> None:
        """Go on to a place, or take it `instead` of the one that stands now; what lay ahead is forgotten."""
        if place == self.now:
            return
        keep = self._now if instead else self._now + 1
        self._places = [*self._places[: max(keep, 0)], place]
        self._now = len(self._places) - 1

    def back(self) -> Place | None:
        """Go back and return where one stands then."""
        self._now -= self.can_back
        return self.now

    def forward(self) -> Place | None:
        """Go forward again and return where one stands then."""
        self._now += self.can_forward
        return self.now
