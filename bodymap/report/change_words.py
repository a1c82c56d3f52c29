"""What a comparison says, in sentences; for the report, the window and the command line."""

from collections.abc import Callable, Sequence

from bodymap.body.frame import VIEWS, View
from bodymap.ranking.sides import SideKind
from bodymap.report.side_words import side_inside
from bodymap.sessions.compare import AreaChange, Comparison, IntensityChange, Movement
from bodymap.words import later, number, share, tr

LEADING = 5  # a movement is told when the candidate is among so many before or after
LEAST_SHIFT_MM = 10.0

SIDE_KINDS: dict[SideKind, str] = {
    "none": later("nothing is painted"),
    "left": later("on the left"),
    "right": later("on the right"),
    "both": later("on both sides"),
    "midline": later("in the midline"),
}
_AREA: dict[AreaChange, str] = {
    "none painted": later("Nothing is painted in either drawing."),
    "no clear change": later("Where it hurts: no clear change; two drawings of the same pain differ as much."),
    "appeared": later("Pain is painted now; none was before."),
    "gone": later("No pain is painted now; some was before."),
    "larger": later("It hurts in a larger area."),
    "smaller": later("It hurts in a smaller area."),
    "moved": later("Where it hurts has shifted."),
}
_INTENSITY: dict[IntensityChange, str] = {
    "no clear change": later(
        "Intensity: no clear change (worst {worst_before} of 10 before, {worst_now} now; on average {mean_before} "
        "before, {mean_now} now)."
    ),
    "stronger": later(
        "Intensity: stronger (worst {worst_before} of 10 before, {worst_now} now; on average {mean_before} before, "
        "{mean_now} now)."
    ),
    "weaker": later(
        "Intensity: weaker (worst {worst_before} of 10 before, {worst_now} now; on average {mean_before} before, "
        "{mean_now} now)."
    ),
}
VIEWS_IN_WORDS: dict[View, str] = {"front": later("front"), "back": later("back")}
_SHIFTED: dict[View, str] = {
    "front": later("On the front its centre lies {way} from where it was."),
    "back": later("On the back its centre lies {way} from where it was."),
}
Namer = Callable[[str], str]


def change_sentences(change: Comparison, name: Namer) -> list[str]:
    """Return the comparison as sentences; `name` turns a muscle's id into its name."""
    lines = [tr(_AREA[change.area_change])]
    if change.jaccard is not None and change.area_change not in {"appeared", "gone"}:
        lines.append(_areas(change))
        lines += _shifts(change)
    lines += _intensity(change)
    if change.before.sides.kind != change.after.sides.kind:
        was, now = tr(SIDE_KINDS[change.before.sides.kind]), tr(SIDE_KINDS[change.after.sides.kind])
        lines.append(tr("Sides: before, {before}; now, {now}.", before=was, now=now))
    lines += _ranking(change, name)
    if change.other_figure:
        lines.append(tr("The two drawings are on different figures; places near the outline compare only roughly."))
    return lines


def _areas(change: Comparison) -> str:
    before, after = change.before, change.after
    return tr(
        "Painted area: {before} ({before_share} of the body) before, {now} ({now_share}) now; {gained} gained, {lost} "
        "lost, {kept} in both (Jaccard {jaccard}).",
        before=square_cm(before.area_mm2),
        before_share=share(before.of_body, 1),
        now=square_cm(after.area_mm2),
        now_share=share(after.of_body, 1),
        gained=square_cm(change.gained_mm2),
        lost=square_cm(change.lost_mm2),
        kept=square_cm(change.kept_mm2),
        jaccard=number(change.jaccard or 0.0, 2),
    )


def _shifts(change: Comparison) -> list[str]:
    lines = []
    for view in VIEWS:
        shift = change.views[view].shift_mm
        if shift is None or max(abs(shift[0]), abs(shift[1])) < LEAST_SHIFT_MM:
            continue
        ways = []
        if abs(shift[0]) >= LEAST_SHIFT_MM:
            cm = number(abs(shift[0]) / 10)
            ways.append(tr("{cm} cm to the left", cm=cm) if shift[0] > 0 else tr("{cm} cm to the right", cm=cm))
        if abs(shift[1]) >= LEAST_SHIFT_MM:
            cm = number(abs(shift[1]) / 10)
            ways.append(tr("{cm} cm down", cm=cm) if shift[1] > 0 else tr("{cm} cm up", cm=cm))
        way = ways[0] if len(ways) == 1 else tr("{one} and {other}", one=ways[0], other=ways[1])
        lines.append(tr(_SHIFTED[view], way=way))
    return lines


def _intensity(change: Comparison) -> list[str]:
    if change.intensity_change == "none painted":
        return []
    said = tr(
        _INTENSITY[change.intensity_change],
        worst_before=change.before.worst,
        worst_now=change.after.worst,
        mean_before=number(change.before.mean, 1),
        mean_now=number(change.after.mean, 1),
    )
    return [said]


def _ranking(change: Comparison, name: Namer) -> list[str]:
    told = [m for m in change.movements if m.before != m.after and min(m.before or 99, m.after or 99) <= LEADING]
    lines = []
    if told:
        moves = "; ".join(_moved(m, name) for m in told[:LEADING])
        lines.append(tr("Ranking: {moves}.", moves=moves))
    if change.other_atlas and (told or change.movements):
        lines.append(tr("The two rankings come from different versions of the atlas."))
    return lines


def _moved(movement: Movement, name: Namer) -> str:
    who = f"{name(movement.muscle)} ({side_inside(movement.side)})"
    if movement.before is None:
        return tr("{muscle} is new at {rank}", muscle=who, rank=movement.after)
    if movement.after is None:
        return tr("{muscle}, before at {rank}, is gone", muscle=who, rank=movement.before)
    return tr("{muscle} from {before} to {now}", muscle=who, before=movement.before, now=movement.after)


def square_cm(mm2: float) -> str:
    """Return an area as a person reads it."""
    cm2 = mm2 / 100
    return f"{number(cm2, 0 if cm2 >= 10 or cm2 < 0.05 else 1)}\u00a0cm²"


def square_cms(parts: Sequence[float]) -> list[str]:
    """Return areas (mm2) as a person reads them, so that what is read adds up to what is read of their sum.

    Each is rounded down, and what is missing goes to those that lost most.
    """
    total = sum(parts) / 100
    fine = 0 if total >= 10 else 1  # as in `square_cm` of the sum
    exact = [part / 100 * 10**fine for part in parts]
    whole = [int(value) for value in exact]
    missing = round(total * 10**fine) - sum(whole)
    for index in sorted(range(len(parts)), key=lambda one: whole[one] - exact[one])[:missing]:
        whole[index] += 1
    least = tr("under 1\u00a0cm²") if fine == 0 else f"{number(0.1, 1)}\u00a0cm²"
    return [
        f"{number(value / 10**fine, fine if value else 0)}\u00a0cm²" if value or not part else least
        for value, part in zip(whole, parts, strict=True)
    ]
