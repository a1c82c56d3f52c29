"""What a comparison says, in sentences; for the report, the window and the command line."""

from collections.abc import Callable
from dataclasses import dataclass

from bodymap.body.frame import VIEWS, View
from bodymap.ranking.sides import SideKind
from bodymap.report.areas_said import FINE_MM2, LEAST_TOLD_MM2, square_cm, units_said
from bodymap.report.side_words import side_inside
from bodymap.report.strength_words import strength_sentences
from bodymap.sessions.compare import (
    LEAST_JACCARD,
    REDRAW_JACCARD,
    REDRAW_SPREAD,
    AreaChange,
    Comparison,
    NotKept,
)
from bodymap.sessions.movements import Movement
from bodymap.words import both, later, number, share, tr

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
    "no clear change": later("No clear change in where it hurts; two drawings of the same pain differ as much."),
    "appeared": later("Pain is painted now; none was before."),
    "gone": later("No pain is painted now; some was before."),
    "elsewhere": later("It hurts in another place now. Before: {before}. Now: {now}."),
    "larger": later("It hurts in a larger area."),
    "smaller": later("It hurts in a smaller area."),
    "moved": later("Where it hurts has shifted."),
}
_RANKS = (
    later("1st"), later("2nd"), later("3rd"), later("4th"), later("5th"), later("6th"),
    later("7th"), later("8th"), later("9th"), later("10th"), later("11th"), later("12th"),
)  # fmt: skip
VIEWS_IN_WORDS: dict[View, str] = {"front": later("front"), "back": later("back")}
_SHIFTED: dict[View, str] = {
    "front": later("On the front its centre lies {way} from where it was."),
    "back": later("On the back its centre lies {way} from where it was."),
}
_UNRANKED: dict[NotKept, str] = {
    "earlier": later("No ranking was kept of the earlier session."),
    "later": later("No ranking was kept of the later session."),
}
Namer = Callable[[str], str]


def change_sentences(change: Comparison, name: Namer) -> list[str]:
    """Return the comparison as sentences; `name` turns a muscle's id into its name."""
    changed = tr(_AREA[change.area_change], before=change.was_at.words, now=change.is_at.words)
    lines = [tr("The same area as before.") if same_area(change) else changed]
    if change.jaccard is not None and change.area_change not in {"appeared", "gone"}:
        lines.append(_areas(change))
        lines += _shifts(change)
    lines += strength_sentences(change)
    if change.before.sides.kind != change.after.sides.kind:
        was, now = tr(SIDE_KINDS[change.before.sides.kind]), tr(SIDE_KINDS[change.after.sides.kind])
        lines.append(tr("Sides: before, {before}; now, {now}.", before=was, now=now))
    lines += _ranking(change, name)
    if change.other_figure:
        lines.append(tr("The two drawings are on different figures; places near the outline compare only roughly."))
    return lines


def same_area(change: Comparison) -> bool:
    """Whether nothing that could be read was gained or lost."""
    return change.jaccard is not None and max(change.gained_mm2, change.lost_mm2) < LEAST_TOLD_MM2


def index_line(change: Comparison) -> str:
    """Return how far the two areas agree, for who compares it with other studies; nothing where none is painted."""
    if change.jaccard is None:
        return ""
    return tr(
        "Jaccard index of the two areas {jaccard} (1 is the very same area); the same pain drawn twice, a minute "
        "apart, reaches {usual} ± {spread}, and less than {least} is called a clear change.",
        jaccard=number(change.jaccard, 2),
        usual=number(REDRAW_JACCARD, 2),
        spread=number(REDRAW_SPREAD, 2),
        least=number(LEAST_JACCARD, 2),
    )


def _areas(change: Comparison) -> str:
    before, after = change.before, change.after
    if same_area(change):
        now = square_cm(after.area_mm2)
        return tr("Painted area: {area} ({share} of the body), as before.", area=now, share=share(after.of_body, 1))
    read = areas_read(change)
    words = (later("{area} gained"), later("{area} lost"), later("{area} in both"))
    areas = (read.gained, read.lost, read.kept)
    parts = [tr(word, area=area) for word, area in zip(words, areas, strict=True) if area]
    return tr(
        "Painted area: {before} ({before_share} of the body) before, {now} ({now_share}) now; {parts}.",
        before=read.before,
        before_share=share(before.of_body, 1),
        now=read.after,
        now_share=share(after.of_body, 1),
        parts=", ".join(parts),
    )


@dataclass(frozen=True)
class AreasRead:
    """The areas of two drawings as a person reads them: what is read of the parts adds up to what is read of the whole.

    `gained`, `lost` and `kept` say nothing where there is next to none.
    """

    before: str
    after: str
    gained: str
    lost: str
    kept: str


def areas_read(change: Comparison) -> AreasRead:
    """Return the areas of a comparison in words, all rounded alike."""
    digits = 0 if max(change.before.area_mm2, change.after.area_mm2) >= FINE_MM2 else 1
    unit = 100 / 10**digits
    before, after = round(change.before.area_mm2 / unit), round(change.after.area_mm2 / unit)
    both = min(round(change.kept_mm2 / unit), before, after)
    if change.gained_mm2 < LEAST_TOLD_MM2:
        both = after
    elif change.lost_mm2 < LEAST_TOLD_MM2:
        both = before

    def part(units: int, mm2: float) -> str:
        return "" if mm2 < LEAST_TOLD_MM2 else units_said(max(units, 0), mm2, digits)

    return AreasRead(
        units_said(before, change.before.area_mm2, digits),
        units_said(after, change.after.area_mm2, digits),
        part(after - both, change.gained_mm2),
        part(before - both, change.lost_mm2),
        part(both, change.kept_mm2),
    )


def _shifts(change: Comparison) -> list[str]:
    lines = []
    for view in VIEWS:
        shift = None if change.views[view].elsewhere else change.views[view].shift_mm
        if shift is None or max(abs(shift[0]), abs(shift[1])) < LEAST_SHIFT_MM:
            continue
        ways = []
        if abs(shift[0]) >= LEAST_SHIFT_MM:
            cm = number(abs(shift[0]) / 10)
            ways.append(tr("{cm} cm to the left", cm=cm) if shift[0] > 0 else tr("{cm} cm to the right", cm=cm))
        if abs(shift[1]) >= LEAST_SHIFT_MM:
            cm = number(abs(shift[1]) / 10)
            ways.append(tr("{cm} cm down", cm=cm) if shift[1] > 0 else tr("{cm} cm up", cm=cm))
        way = both(*ways)
        lines.append(tr(_SHIFTED[view], way=way.replace(" cm", "\u00a0cm")))
    return lines


def _ranking(change: Comparison, name: Namer) -> list[str]:
    if change.unranked:
        return [tr(_UNRANKED[change.unranked])]
    moved = [m for m in change.movements if m.before != m.after or m.other_side]
    told = [m for m in moved if min(m.before or 99, m.after or 99) <= LEADING]
    lines = []
    if told:
        moves = "; ".join(_moved(m, name) for m in told[:LEADING])
        lines.append(tr("Ranking: {moves}.", moves=moves))
    if change.other_atlas and (told or change.movements):
        lines.append(tr("The two rankings come from different versions of the atlas."))
    return lines


def _moved(movement: Movement, name: Namer) -> str:
    who = name(movement.muscle)
    if movement.other_side:
        one, other = (
            f"{ordinal(rank or 0)} ({side_inside(side)})"
            for rank, side in ((movement.before, movement.side_before), (movement.after, movement.side))
        )
        return tr("{muscle} was {before}, now {now}", muscle=who, before=one, now=other)
    who = f"{who} ({side_inside(movement.side)})"
    if movement.before is None:
        return tr("{muscle} is new, {now}", muscle=who, now=ordinal(movement.after or 0))
    if movement.after is None:
        return tr("{muscle}, before {before}, is gone", muscle=who, before=ordinal(movement.before))
    before, now = ordinal(movement.before), ordinal(movement.after)
    return tr("{muscle} was {before}, now {now}", muscle=who, before=before, now=now)


def ordinal(rank: int) -> str:
    """Return a rank as it is said: "1st"."""
    return tr(_RANKS[rank - 1]) if 0 < rank <= len(_RANKS) else tr("number {rank}", rank=rank)
