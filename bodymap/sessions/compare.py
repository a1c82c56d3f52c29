"""What changed between two drawings: where, how much, how strong, on which side, and in the ranking.

The same person redrawing the same pain a minute later reaches a Jaccard index of 0.62 +- 0.18 (field studies of pain
drawings). Two drawings that agree at least as well as the lower end of that are not called different. How strong it is,
and how it feels, are held against each other in `bodymap.sessions.strength`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import shapely
from shapely import MultiPolygon

from bodymap.body.figure import load_figure
from bodymap.body.frame import VIEWS, View, areas_of, without
from bodymap.body.held import Held
from bodymap.drawing.mark import Drawing, Quality
from bodymap.drawing.visible import visible_of
from bodymap.ranking.sides import Sides, sides
from bodymap.sessions.elsewhere import apart, far_from
from bodymap.sessions.movements import Movement, movements
from bodymap.sessions.session import Session
from bodymap.sessions.strength import (
    Half,
    IntensityChange,
    Pair,
    halves_of,
    intensity_change,
    mean_within,
    worst_within,
)
from bodymap.sessions.where import places

REDRAW_JACCARD, REDRAW_SPREAD = 0.62, 0.18
LEAST_JACCARD = REDRAW_JACCARD - REDRAW_SPREAD
MOSTLY = 3.0  # times more gained than lost, or lost than gained, is growth or shrinking rather than a move
LEAST_FELT_MM2 = 5.0  # of a quality, from which it is one that came or went
LEAST_SHARED = 0.1  # of the smaller drawing lies in both, before it is said how strong it is there
LEAST_FAR = 0.1  # of a drawing lies far from the other, from which on it is no slip of the hand
NOWHERE = Held()

AreaChange = Literal["none painted", "no clear change", "appeared", "gone", "elsewhere", "larger", "smaller", "moved"]
NotKept = Literal["earlier", "later"]


@dataclass(frozen=True)
class Paint:
    """What one drawing amounts to; areas in mm2, shares of the figure's body 0-1, intensities 0-10.

    `mean` is the intensity averaged over the painted area, where later paint counts over earlier; `felt` is the area
    (mm2) of each quality that is seen.
    """

    area_mm2: float
    view_mm2: Mapping[View, float]
    of_body: float
    of_view: Mapping[View, float]
    mean: float
    worst: int
    sides: Sides
    felt: Mapping[Quality, float]


@dataclass(frozen=True)
class ViewChange:
    """One view: areas (mm, body frame) and how far the centre moved, (x, y) in mm; None unless both are painted.

    `elsewhere`: the two lie in different places, so that a centre that moved says nothing.
    """

    gained: MultiPolygon
    lost: MultiPolygon
    kept: MultiPolygon
    shift_mm: tuple[float, float] | None
    elsewhere: bool


@dataclass(frozen=True)
class Comparison:
    """Two drawings side by side, the earlier as `before`; `jaccard` is None when neither has paint.

    `both`: the mean intensity before and after in the place painted in both; None where they share next to nothing.
    `halves`: the same of each side of each view that holds a good part of that place.
    `was_at`, `is_at`: where each lies, most paint first; empty unless the pain is elsewhere now.
    `unranked`: of which alone, though painted, no ranking was kept; then the rankings are not compared.
    """

    before: Paint
    after: Paint
    views: Mapping[View, ViewChange]
    gained_mm2: float
    lost_mm2: float
    kept_mm2: float
    jaccard: float | None
    area_change: AreaChange
    intensity_change: IntensityChange
    movements: tuple[Movement, ...]
    other_atlas: bool
    other_figure: bool
    both: tuple[float, float] | None = None
    halves: tuple[Half, ...] = ()
    was_at: Held = NOWHERE
    is_at: Held = NOWHERE
    unranked: NotKept | None = None

    @property
    def clear(self) -> bool:
        """Whether anything changed beyond what redrawing alone would bring."""
        quiet = {"none painted", "no clear change"}
        felt = self.felt_gained or self.felt_lost
        return bool(felt) or not (self.area_change in quiet and self.intensity_change in quiet)

    @property
    def felt_gained(self) -> dict[Quality, float]:
        """The qualities that were not there before, with their areas (mm2); none unless both drawings have paint."""
        return _felt_only(self.after, self.before)

    @property
    def felt_lost(self) -> dict[Quality, float]:
        """The qualities that are not there any more, with the areas (mm2) they had."""
        return _felt_only(self.before, self.after)


def _felt_only(one: Paint, other: Paint) -> dict[Quality, float]:
    if other.area_mm2 <= 0:
        return {}
    return {key: mm2 for key, mm2 in one.felt.items() if mm2 >= LEAST_FELT_MM2 > other.felt.get(key, 0.0)}


def compare(before: Session, after: Session) -> Comparison:
    """Compare two sessions."""
    views = {view: _view_change(before.drawing, after.drawing, view) for view in VIEWS}
    one, two = paint_of(before.drawing), paint_of(after.drawing)
    gained = sum(change.gained.area for change in views.values())
    lost = sum(change.lost.area for change in views.values())
    kept = sum(change.kept.area for change in views.values())
    whole = gained + lost + kept
    jaccard = kept / whole if whole > 0 else None
    came, went = _far(after.drawing, before.drawing), _far(before.drawing, after.drawing)
    changed = _area_change(gained, lost, kept, came=bool(came), went=bool(went))
    both: Pair | None = None
    halves: tuple[Half, ...] = ()
    if kept > LEAST_SHARED * min(one.area_mm2, two.area_mm2):
        shared = {view: change.kept for view, change in views.items()}
        both = mean_within(before.drawing, shared), mean_within(after.drawing, shared)
        halves = halves_of(before.drawing, after.drawing, shared)
    unranked = _unranked(before, after)
    was_at, is_at = NOWHERE, NOWHERE
    if changed in {"larger", "smaller", "moved"}:
        was_at, is_at = _places(before.drawing, after.drawing)
        changed = "elsewhere" if is_at.places else changed
    return Comparison(
        one, two, views, gained, lost, kept, jaccard, changed,
        _strength(one, two, both, halves, (worst_within(before.drawing, went), worst_within(after.drawing, came))),
        () if unranked else movements(before.ranking, after.ranking),
        bool(before.atlas and after.atlas) and before.atlas != after.atlas,
        before.drawing.figure != after.drawing.figure, both, halves, was_at, is_at, unranked,
    )  # fmt: skip


def _unranked(before: Session, after: Session) -> NotKept | None:
    if before.unranked == after.unranked:
        return None
    return "earlier" if before.unranked else "later"


def _places(before: Drawing, after: Drawing) -> tuple[Held, Held]:
    """Return where each drawing lies, if these are different places; else nothing."""
    if not apart((before.area(view), after.area(view)) for view in VIEWS):
        return NOWHERE, NOWHERE
    was, now = places(before), places(after)
    if was.ids == now.ids:
        return NOWHERE, NOWHERE
    return was, now


def paint_of(drawing: Drawing) -> Paint:
    """Return what a drawing amounts to."""
    figure = load_figure(drawing.figure)
    area: dict[View, float] = {view: float(drawing.area(view).area) for view in VIEWS}
    size = {view: float(figure.outline[view].area) for view in VIEWS}
    total = sum(area.values())
    seen = [(float(part.area), mark) for mark, part in visible_of(drawing.marks)]
    shown = sum(mm2 for mm2, _ in seen)
    felt: dict[Quality, float] = {}
    for mm2, mark in seen:
        felt[mark.quality] = felt.get(mark.quality, 0.0) + mm2
    return Paint(
        total,
        area,
        total / sum(size.values()),
        {view: area[view] / size[view] for view in VIEWS},
        sum(mm2 * mark.intensity for mm2, mark in seen) / shown if shown > 0 else 0.0,
        max((mark.intensity for _, mark in seen), default=0),
        sides(drawing),
        felt,
    )


def _view_change(before: Drawing, after: Drawing, view: View) -> ViewChange:
    old, new = before.area(view), after.area(view)
    shift = None
    if not old.is_empty and not new.is_empty:
        shift = (new.centroid.x - old.centroid.x, new.centroid.y - old.centroid.y)
    return ViewChange(
        without(areas_of(new), old),
        without(areas_of(old), new),
        areas_of(shapely.intersection(old, new)),
        shift,
        apart([(old, new)]),
    )


def _area_change(gained: float, lost: float, kept: float, *, came: bool, went: bool) -> AreaChange:
    """Return what became of the area (mm2); `came` and `went` tell of pieces far from the rest."""
    if gained + lost + kept <= 0:
        return "none painted"
    if lost + kept <= 0:
        return "appeared"
    if gained + kept <= 0:
        return "gone"
    if kept / (gained + lost + kept) >= LEAST_JACCARD:
        return _by_pieces(came=came, went=went, grown=gained > lost)
    if gained >= MOSTLY * lost:
        return "larger"
    return "smaller" if lost >= MOSTLY * gained else "moved"


def _by_pieces(*, came: bool, went: bool, grown: bool) -> AreaChange:
    if not (came or went):
        return "no clear change"
    if came == went or came != grown:
        return "moved"
    return "larger" if came else "smaller"


def _far(one: Drawing, other: Drawing) -> dict[View, MultiPolygon]:
    """Return what of one drawing lies far from all paint of the other; nothing unless it is a good part of it."""
    far = {view: far_from(areas_of(one.area(view)), other.area(view)) for view in VIEWS}
    whole = sum(float(one.area(view).area) for view in VIEWS)
    return far if sum(float(part.area) for part in far.values()) > LEAST_FAR * whole else {}


def _strength(before: Paint, after: Paint, both: Pair | None, halves: Sequence[Half], far: Pair) -> IntensityChange:
    if before.area_mm2 <= 0 or after.area_mm2 <= 0:
        return "none painted"
    return intensity_change((before.worst, after.worst), (before.mean, after.mean), both, halves, far)
