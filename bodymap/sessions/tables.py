"""Sessions as tables: one row a mark, one row a candidate, as CSV for a spreadsheet.

Of a mark is told what is seen of it, what no later mark lies over, as the report and the ranking count it: its place,
its side, its area, its centre. So the areas of a session's marks add up to what is painted. `whole_area_mm2` is that of
the mark as it was painted; one that is painted over wholly has no area, and neither place nor centre.

What every column tells is written in docs/tables.md. A text that begins like a formula is given an apostrophe, so that
no spreadsheet runs what somebody wrote into a note.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from shapely import MultiPolygon

from bodymap.body.figure import FigureName, load_figure
from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Mark
from bodymap.drawing.visible import visible_of
from bodymap.ranking.ranks import kept_rows
from bodymap.sessions.session import Person, Session
from bodymap.sessions.where import where

Cell = str | int | float

MARKS = (
    "session", "created", "person", "title", "tags", "figure", "mark", "view", "place", "side", "intensity", "quality",
    "area_mm2", "whole_area_mm2", "percent_of_view", "percent_of_body", "centre_x_mm", "centre_y_mm", "note",
)  # fmt: skip
CANDIDATES = (
    "session", "created", "person", "title", "atlas", "rank", "muscle_rank", "muscle", "side", "pattern", "score",
    "explained", "covered",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def mark_rows(session: Session, person: str) -> Iterator[tuple[Cell, ...]]:
    """Yield a row of `MARKS` for each mark; areas in mm2, x towards the person's left."""
    drawing = session.drawing
    outline = load_figure(drawing.figure).outline
    body = sum(outline[view].area for view in VIEWS)
    seen = dict(visible_of(drawing.marks))
    for number, mark in enumerate(drawing.marks, 1):
        part = seen.get(mark)
        area = part.area if part else 0.0
        place, side, x, y = _lies(mark, drawing.figure, part) if part else ("", "none", "", "")
        yield (
            session.id, session.created.isoformat(), person, session.title, "; ".join(session.tags), drawing.figure,
            number, mark.view, place, side, mark.intensity, mark.quality, round(area, 1), round(mark.area.area, 1),
            round(100 * area / outline[mark.view].area, 3), round(100 * area / body, 3), x, y, mark.note,
        )  # fmt: skip


def _lies(mark: Mark, figure: FigureName, part: MultiPolygon) -> tuple[Cell, Cell, Cell, Cell]:
    """Return the place, the side, x and y of a part of a mark."""
    at = where(mark, figure, part)
    return at.place, at.side, round(at.x, 1) + 0.0, round(at.y, 1)


def candidate_rows(session: Session, person: str) -> Iterator[tuple[Cell, ...]]:
    """Yield a row of `CANDIDATES` for each candidate of the ranking kept with the session."""
    listed = {row["muscle"]: rank.number for rank, row in kept_rows(session.ranking)}
    for rank, candidate in enumerate(session.ranking, 1):
        yield (
            session.id, session.created.isoformat(), person, session.title, session.atlas, rank,
            listed[candidate["muscle"]], candidate["muscle"], candidate["side"], candidate.get("pattern", ""),
            candidate.get("score", ""), candidate.get("explained", ""), candidate.get("covered", ""),
        )  # fmt: skip


def marks_csv(sessions: Iterable[Session], people: dict[str, Person]) -> str:
    """Return one row for each mark of the sessions, under a row of names."""
    return _csv(MARKS, (row for s in sessions for row in mark_rows(s, _name(s, people))))


def candidates_csv(sessions: Iterable[Session], people: dict[str, Person]) -> str:
    """Return one row for each candidate of the sessions, under a row of names."""
    return _csv(CANDIDATES, (row for s in sessions for row in candidate_rows(s, _name(s, people))))


def _name(session: Session, people: dict[str, Person]) -> str:
    person = people.get(session.person)
    return person.name if person and person.name else session.person


def _csv(names: tuple[str, ...], rows: Iterable[tuple[Cell, ...]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if isinstance(cell, str) and (cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA)):
        return f"'{cell}"
    return cell
