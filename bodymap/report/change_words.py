"""What a comparison says, in sentences; for the report, the window and the command line."""

from collections.abc import Callable
from datetime import datetime

from bodymap.body.frame import VIEWS
from bodymap.ranking.sides import SideKind
from bodymap.sessions.compare import AreaChange, Comparison, Movement

LEADING = 5  # a movement is told when the candidate is among so many before or after
LEAST_SHIFT_MM = 10.0

SIDE_KINDS: dict[SideKind, str] = {
    "none": "nothing is painted",
    "left": "on the left",
    "right": "on the right",
    "both": "on both sides",
    "midline": "in the midline",
}
_AREA: dict[AreaChange, str] = {
    "none painted": "Nothing is painted in either drawing.",
    "no clear change": "Where it hurts: no clear change; two drawings of the same pain differ as much.",
    "appeared": "Pain is painted now; none was before.",
    "gone": "No pain is painted now; some was before.",
    "larger": "It hurts in a larger area.",
    "smaller": "It hurts in a smaller area.",
    "moved": "Where it hurts has shifted.",
}
Namer = Callable[[str], str]


def change_sentences(change: Comparison, name: Namer) -> list[str]:
    """Return the comparison as sentences; `name` turns a muscle's id into its name."""
    lines = [_AREA[change.area_change]]
    if change.jaccard is not None and change.area_change not in {"appeared", "gone"}:
        lines.append(_areas(change))
        lines += _shifts(change)
    lines += _intensity(change)
    if change.before.sides.kind != change.after.sides.kind:
        was, now = SIDE_KINDS[change.before.sides.kind], SIDE_KINDS[change.after.sides.kind]
        lines.append(f"Sides: before, {was}; now, {now}.")
    lines += _ranking(change, name)
    if change.other_figure:
        lines.append("The two drawings are on different figures; places near the outline compare only roughly.")
    return lines


def _areas(change: Comparison) -> str:
    before, after = change.before, change.after
    return (
        f"Painted area: {square_cm(before.area_mm2)} ({before.of_body:.1%} of the body) before, "
        f"{square_cm(after.area_mm2)} ({after.of_body:.1%}) now; {square_cm(change.gained_mm2)} gained, "
        f"{square_cm(change.lost_mm2)} lost, {square_cm(change.kept_mm2)} in both (Jaccard {change.jaccard:.2f})."
    )


def _shifts(change: Comparison) -> list[str]:
    lines = []
    for view in VIEWS:
        shift = change.views[view].shift_mm
        if shift is None or max(abs(shift[0]), abs(shift[1])) < LEAST_SHIFT_MM:
            continue
        ways = []
        if abs(shift[0]) >= LEAST_SHIFT_MM:
            ways.append(f"{abs(shift[0]) / 10:.0f} cm to the {'left' if shift[0] > 0 else 'right'}")
        if abs(shift[1]) >= LEAST_SHIFT_MM:
            ways.append(f"{abs(shift[1]) / 10:.0f} cm {'down' if shift[1] > 0 else 'up'}")
        lines.append(f"On the {view} its centre lies {' and '.join(ways)} from where it was.")
    return lines


def _intensity(change: Comparison) -> list[str]:
    if change.intensity_change == "none painted":
        return []
    worst = f"worst {change.before.worst} of 10 before, {change.after.worst} now"
    mean = f"on average {change.before.mean:.1f} before, {change.after.mean:.1f} now"
    word = change.intensity_change
    return [f"Intensity: {word} ({worst}; {mean})."]


def _ranking(change: Comparison, name: Namer) -> list[str]:
    told = [m for m in change.movements if m.before != m.after and min(m.before or 99, m.after or 99) <= LEADING]
    lines = []
    if told:
        lines.append(f"Ranking: {'; '.join(_moved(m, name) for m in told[:LEADING])}.")
    if change.other_atlas and (told or change.movements):
        lines.append("The two rankings come from different versions of the atlas.")
    return lines


def _moved(movement: Movement, name: Namer) -> str:
    who = f"{name(movement.muscle)} ({movement.side})"
    if movement.before is None:
        return f"{who} is new at {movement.after}"
    if movement.after is None:
        return f"{who}, before at {movement.before}, is gone"
    return f"{who} from {movement.before} to {movement.after}"


def square_cm(mm2: float) -> str:
    """Return an area as a person reads it."""
    cm2 = mm2 / 100
    return f"{cm2:.0f} cm²" if cm2 >= 10 or cm2 < 0.05 else f"{cm2:.1f} cm²"


def day(moment: datetime) -> str:
    """Return a moment as its day and time where the person is."""
    local = moment.astimezone()
    return f"{local.day} {local:%B %Y, %H:%M}"


def counted(number: int, word: str) -> str:
    """Return a number with its word, "1 session" or "2 sessions"."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
