"""A session and a comparison for a terminal (always in English) and for other programs."""

from collections.abc import Mapping, Sequence
from typing import Any

from bodymap.body.frame import VIEWS
from bodymap.drawing.file import to_json
from bodymap.drawing.mark import Drawing, Mark
from bodymap.drawing.visible import visible_of
from bodymap.ranking.ranks import kept_rows
from bodymap.ranking.warnings import SEEN
from bodymap.report.areas_said import square_cm, square_cms
from bodymap.report.change_words import SIDE_KINDS
from bodymap.report.dates import day
from bodymap.report.muscle_names import plain_name
from bodymap.report.screened import screened
from bodymap.sessions.compare import Comparison, Paint, paint_of
from bodymap.sessions.session import Session
from bodymap.sessions.where import VIEW_WORDS, where

LOOKED_AT = "yes, a doctor has looked"


def session_text(session: Session, person: str) -> str:
    """Return one session as lines: what was painted, the ranking of its day, answers and note."""
    paint = paint_of(session.drawing)
    lines = [f"{session.title or 'Untitled'}, {day(session.created)}", f"  id {session.id}"]
    if person:
        lines.append(f"  {person}")
    if session.tags:
        lines.append(f"  tags: {', '.join(session.tags)}")
    if paint.area_mm2 > 0:
        lines.append(
            f"  worst {paint.worst} of 10, {square_cm(paint.area_mm2)} ({paint.of_body:.1%} of the body), "
            f"{SIDE_KINDS[paint.sides.kind]}"
        )
    seen = visible_of(session.drawing.marks)  # of each what no later mark lies over, as in the report
    areas = square_cms([part.area for _, part in seen])
    for number, ((mark, part), area) in enumerate(zip(seen, areas, strict=True), 1):
        place = where(mark, session.drawing.figure, part).place
        lines.append(f"  {number}. {place} ({VIEW_WORDS[mark.view]}): {mark.intensity} of 10, {mark.quality}, {area}")
        if mark.note:
            lines.append(f"     {' '.join(mark.note.split())}")
    if len(seen) < len(session.drawing.marks):
        lines.append(f"  {len(session.drawing.marks) - len(seen)} more painted over by later marks")
    if session.ranking:
        lines.append(f"Ranking of that day (atlas {session.atlas or 'not known'}):")
        lines += ranking_lines(session.ranking)
    lines += _answers(session)
    if session.note:
        lines += ["Note:", *(f"  {line}" for line in session.note.splitlines())]
    return "\n".join(lines)


def ranking_lines(ranking: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return a kept ranking as the window lists it, a line for each muscle."""
    return [f"{rank.listed:>5} {plain_name(row['muscle'])} ({row['side']})" for rank, row in kept_rows(ranking)]


def _answers(session: Session) -> list[str]:
    lines = []
    for kind, answers in vars(session.answers).items():
        lines += [f"{kind}: {key} {LOOKED_AT if answer == SEEN else answer}" for key, answer in answers.items()]
    how = screened(session)
    if how.answered and not how.whole:
        lines.append(f"warnings: {how.asked - how.answered} of {how.asked} questions not answered")
    return lines


def change_json(change: Comparison) -> dict[str, Any]:
    """Return a comparison as JSON: areas in mm2 with their outlines, shares 0-1, shifts in mm."""
    return {
        "area_change": change.area_change,
        "intensity_change": change.intensity_change,
        "intensity_in_both": dict(zip(("before", "after"), change.both, strict=True)) if change.both else None,
        "felt_gained_mm2": change.felt_gained,
        "felt_lost_mm2": change.felt_lost,
        "clear": change.clear,
        "jaccard": change.jaccard,
        "gained_mm2": change.gained_mm2,
        "lost_mm2": change.lost_mm2,
        "kept_mm2": change.kept_mm2,
        "paint": {"before": _paint(change.before), "after": _paint(change.after)},
        "shift_mm": {view: change.views[view].shift_mm for view in VIEWS},
        "gained": _areas(change, "gained"),
        "lost": _areas(change, "lost"),
        "kept": _areas(change, "kept"),
        "movements": [vars(movement) for movement in change.movements],
        "other_atlas": change.other_atlas,
        "other_figure": change.other_figure,
        "unranked": change.unranked,
    }


def _paint(paint: Paint) -> dict[str, Any]:
    return {
        "area_mm2": paint.area_mm2,
        "view_mm2": dict(paint.view_mm2),
        "of_body": paint.of_body,
        "of_view": dict(paint.of_view),
        "mean": paint.mean,
        "worst": paint.worst,
        "felt_mm2": dict(paint.felt),
        "sides": vars(paint.sides),
    }


def _areas(change: Comparison, which: str) -> dict[str, Any]:
    """Return the geometry of the areas of each view, as in a drawing file; views without any are left out."""
    found: dict[str, Any] = {}
    for view in VIEWS:
        area = getattr(change.views[view], which)
        if not area.is_empty:
            found[view] = to_json(Drawing("neutral", (Mark(view, area),)))["features"][0]["geometry"]
    return found
