"""A self-care step that is to be followed, of a muscle on a side."""

from dataclasses import dataclass

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.muscle import Muscle, Step
from bodymap.care.course import held_s
from bodymap.care.neighbours import Sites, presses


@dataclass(frozen=True)
class Task:
    """A self-care step to follow: the step at `place` in the muscle's file.

    Attributes:
        side: None where nothing tells on which side it hurts.
        patterns: the ids of the patterns that led to it.
    """

    muscle: Muscle
    place: int
    side: CandidateSide | None
    patterns: tuple[str, ...] = ()

    @property
    def step(self) -> Step:
        """The step."""
        return self.muscle.self_care[self.place]

    @property
    def key(self) -> tuple[str, str]:
        """The muscle's id and the step's title, under which it is known what was done."""
        return self.muscle.id, self.step.title

    @property
    def sites(self) -> Sites:
        """Where it is done: where the step says so, else where the muscle is pressed."""
        return self.step.at or presses(self.muscle)

    @property
    def asks(self) -> bool:
        """Whether one can tell at once if it helped: not of a habit for the whole day."""
        return self.step.kind != "habit" or held_s(self.step.dose) is not None


def same_muscle(one: Task, other: Task) -> bool:
    """Whether two steps are of one muscle."""
    return one.muscle.id == other.muscle.id
