"""A clock that goes only when told, self-care made by hand, and a keeper that remembers."""

from bodymap.atlas.muscle import Dose, Muscle, Pattern, Press, Step


class Clock:
    """Seconds that grow when told."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now

    def run(self, seconds):
        self.now += seconds


class Kept:
    """What a guide had kept."""

    def __init__(self, *, can=True):
        self.can = can
        self.said = []
        self.fault = ""  # why nothing is kept now
        self.harmed = set()  # (muscle id, title)

    def keep(self, muscle, place):
        self.said.append(("done", muscle.id, place))
        return f"{muscle.id}|{place}" if self.can else ""

    def why_unkept(self, key):
        return self.fault if key else "Nothing is kept."

    def say(self, key, helped):
        self.said.append((helped, key))

    def take_back(self, key):
        self.said.append(("back", key))

    def worse(self):
        return self.harmed


def step(kind="press", title="", **more):
    """A self-care step; `hold_s`, `repeats` and `minutes` are its dose."""
    dose = {name: more.pop(name) for name in ("hold_s", "repeats", "minutes") if name in more}
    return Step(kind, title or kind, more.pop("steps", ("First.", "Second.")), dose=Dose(**dose), **more)


def muscle(name, *steps, spots=((30.0, 600.0),)):
    """A muscle with those steps, pressed at those points (mm) of the back."""
    patterns = tuple(
        Pattern(str(i), str(i), "", "study", Press("back", list(spot), "")) for i, spot in enumerate(spots)
    )
    return Muscle(name, name.capitalize(), "", "", patterns, (), (), steps, ())
