"""Leads through one self-care step after another: asks first, walks, keeps what was done, asks whether it helped."""

from collections.abc import Callable, Collection, Sequence
from typing import Literal, Protocol

from bodymap.atlas.muscle import Muscle
from bodymap.care.course import course
from bodymap.care.task import Task, same_muscle
from bodymap.care.walk import Clock, Walk
from bodymap.sessions.session import Helped

Stage = Literal["open", "walk", "stopped", "ask", "worse", "end"]
Outcome = Literal["done", "worse", "left_out", "skipped", "spared"]


class Keeper(Protocol):
    """Keeps what was done; an empty key where nothing ever can be kept."""

    def keep(self, muscle: Muscle, place: int) -> str:
        """Keep that a step was done, and return the key of what was kept, or will be once it can."""

    def why_unkept(self, key: str) -> str:
        """Return why what goes by the key, an empty one too, is not kept, in plain words; nothing where it is."""

    def say(self, key: str, helped: Helped) -> None:
        """Keep whether it helped."""

    def take_back(self, key: str) -> None:
        """Forget that it was done."""

    def worse(self) -> Collection[tuple[str, str]]:
        """Return the steps, as (muscle id, title), that made it worse when it was last told."""


class Guide:
    """Where one is among several steps.

    For each: "open" asks what speaks against it, "walk" goes through it, "ask" asks whether it helped, "worse" says
    what to do if it did harm; "end" comes after the last. Where one was stopped, "stopped" asks why, and the end comes
    after it: `stopping`. `outcomes` tells what became of each so far.

    `near` tells whether two steps are done to one place; `why_not` why a step cannot be followed now, if it cannot.
    """

    def __init__(
        self,
        tasks: Sequence[Task],
        clock: Clock,
        keeper: Keeper,
        near: Callable[[Task, Task], bool] = same_muscle,
        why_not: Callable[[Task], str] = lambda _task: "",
    ) -> None:
        self.tasks = tuple(tasks)
        self.outcomes: dict[int, Outcome] = {}
        self.stage: Stage = "open" if self.tasks else "end"
        self.place = 0
        self.stopping = False
        self._some_done = False  # of the step that is stopped
        self._said: Helped | None = None  # since then
        self._clock = clock
        self._keeper = keeper
        self._near = near
        self._why_not = why_not
        self._kept: dict[int, str] = {}
        self._denied: set[str] = set()  # reasons against a step that do not hold for this person
        self._worse: set[int] = set()  # steps that made it worse, whose places are left alone
        self.walk = self._walk()

    @property
    def task(self) -> Task:
        """The step of now, the last one at the end."""
        return self.tasks[min(self.place, len(self.tasks) - 1)]

    @property
    def against(self) -> tuple[str, ...]:
        """What speaks against the step of now and was not denied before; nothing is asked of a step that waits."""
        if self.waits:
            return ()
        return tuple(text for text in self.task.step.not_if if text not in self._denied)

    @property
    def waits(self) -> str:
        """Why the step of now cannot be followed, in plain words; nothing where it can."""
        return self._why_not(self.task) if self.tasks else ""

    @property
    def did_harm(self) -> bool:
        """Whether the step of now made it worse when it was last told; of a step that waits nothing is said."""
        return not self.waits and self.task.key in self._keeper.worse()

    @property
    def kept(self) -> bool:
        """Whether it is noted that the step of now was done, and can be taken back."""
        return bool(self._kept.get(self.place))

    @property
    def unkept(self) -> str:
        """Why what the step of now came to is not kept, in plain words; nothing where it is, or nothing was done."""
        return self._keeper.why_unkept(self._kept[self.place]) if self.done else ""

    @property
    def done(self) -> bool:
        """Whether the step of now counts as done: once a hold was held, or there is none, or it was said to be."""
        return self.place in self._kept

    @property
    def any_done(self) -> bool:
        """Whether any step was done, for better or worse."""
        return any(outcome in {"done", "worse"} for outcome in self.outcomes.values())

    @property
    def any_kept(self) -> bool:
        """Whether anything is kept that was done."""
        return any(not self._keeper.why_unkept(key) for key in self._kept.values())

    @property
    def any_unkept(self) -> str:
        """Why something that was done is not kept, in plain words; nothing where all is, or nothing ever can be."""
        return next(filter(None, (self._keeper.why_unkept(key) for key in self._kept.values() if key)), "")

    def _walk(self) -> Walk:
        return Walk(course(self.task.step, self.task.side) if self.tasks else (), self._clock)

    # before a step

    def begin(self) -> None:
        """Nothing speaks against it: begin the step."""
        if self.stage == "open" and not self.waits:
            self._denied.update(self.task.step.not_if)
            self._some_was_done()  # before one went back to the opening
            self.walk = self._walk()
            self.stage = "walk"
            self._heed()

    def leave_out(self) -> None:
        """Something speaks against it: leave the step out."""
        if self.stage == "open":
            self._finish("left_out")

    def heed(self) -> None:
        """Heed that something has changed: a step that must wait now is left as it is, what was held stays done."""
        if self.stage == "walk" and self.waits:
            self._some_was_done()
            self.walk = self._walk()
            self.stage = "open"

    # through a step

    def tick(self) -> bool:
        """Let the clock do its part; return whether something else is to be shown."""
        if self.stage != "walk" or not self.walk.tick():
            return False
        self._heed()
        return True

    def next(self) -> None:
        """Go on, wherever one is; at the opening only where nothing is asked."""
        if self.stage == "walk":
            self.walk.next()
            self._heed()
        elif self.stage in {"ask", "worse"}:
            self._finish(self._became())
        elif self.stage == "open" and not self.against:
            self.begin()

    def back(self) -> None:
        """Go back by one moment; from the first to the opening."""
        if self.stage == "walk" and not self.walk.back():
            self.stage = "open"
        elif self.stage == "stopped":
            self.stage, self.stopping = "walk", False
            self.heed()
        elif self.stage in {"ask", "worse"} and self.stopping:
            self.stage = "stopped"
        elif self.stage == "ask" and self.walk.back():
            self.stage = "walk"
        elif self.stage == "worse":
            self.stage = "ask"

    def one_side_was_enough(self) -> None:
        """Both sides were done at once."""
        if self.stage == "walk":
            self.walk.leave()
            self._heed()

    def skip(self) -> None:
        """Go on to the next step; what was held to its end stays done."""
        if self.stage in {"open", "walk"}:
            self._some_was_done()
            self._finish(self._became())

    def stop(self) -> None:
        """Stop: ask why, once, where the step was begun; else end here. What was held to its end stays done."""
        self._some_was_done()
        if self.stage in {"open", "walk"} and self.walk.begun:
            self.walk.pause()
            self.stage, self.stopping = "stopped", True
            self._some_done, self._said = self.done, None
        else:
            self.stage = "end"

    def had_enough(self) -> None:
        """What was done before it was stopped is done: ask whether it helped."""
        if self.stage == "stopped":
            self._keep()
            self.stage = "ask"

    def other_reason(self) -> None:
        """It was stopped for a reason that says nothing of the step: end here; what was said by a slip is unsaid."""
        if self.stage != "stopped":
            return
        if not self._some_done:
            self._take_back()
        elif self._said:
            self._worse.discard(self.place)
            self._say("unclear")
        self.stage = "end"

    def _some_was_done(self) -> None:
        if self.stage in {"open", "walk"} and self.walk.held:
            self._keep()

    def _heed(self) -> None:
        """A course that is at its end was done, unless it has holds and none of them was held."""
        if self.walk.over:
            self.stage = "ask"
            if self.walk.held or not self.walk.holds:
                self._keep()

    def _became(self) -> Outcome:
        if self.place in self._worse:
            return "worse"
        return "done" if self.place in self._kept else "skipped"

    def _keep(self) -> None:
        if self.place not in self._kept:
            self._kept[self.place] = self._keeper.keep(self.task.muscle, self.task.place)
        self.outcomes[self.place] = "done"

    # after a step

    def answer(self, helped: Helped) -> None:
        """Keep whether the step helped, which says that it was done; go on, or to what to do where it did harm."""
        if self.stage not in {"ask", "stopped"}:
            return
        self._said = helped
        self._keep()
        self._say(helped)
        if helped == "worse":
            self._worse.add(self.place)
            self.stage = "worse"
        else:
            self._worse.discard(self.place)
            self._finish("done")

    def not_done(self) -> None:
        """The step was only looked at: take back that it was done."""
        if self.stage == "ask":
            self._take_back()
            self._finish("skipped")

    def _say(self, helped: Helped) -> None:
        if self.kept:
            self._keeper.say(self._kept[self.place], helped)

    def _take_back(self) -> None:
        self._worse.discard(self.place)
        self.outcomes.pop(self.place, None)
        key = self._kept.pop(self.place, "")
        if key:
            self._keeper.take_back(key)

    def _finish(self, outcome: Outcome) -> None:
        self.outcomes[self.place] = outcome
        self.place += 1
        while self.place < len(self.tasks) and self._is_spared(self.task):
            self.outcomes[self.place] = "spared"
            self.place += 1
        self.stage = "open" if self.place < len(self.tasks) and not self.stopping else "end"
        self.walk = self._walk()

    def _is_spared(self, task: Task) -> bool:
        return task.step.strains and any(self._near(task, self.tasks[place]) for place in self._worse)
