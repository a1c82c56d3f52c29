"""How it went over many sessions: area, worst intensity and the leading muscles, each at its true date."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bodymap.body.figure import figure_name, load_figure
from bodymap.body.frame import VIEWS
from bodymap.ranking.ranks import kept_rows
from bodymap.sessions.library import Library

LEADERS = 5  # muscles followed
COUNTS_TO = 3  # a place up to this counts as leading


@dataclass(frozen=True)
class Point:
    """One session: painted area (mm2, and as a share of the body 0-1), worst intensity, the first muscles' ranks.

    `ranks` gives each followed muscle's rank (from 1), whatever its side, which others may share; a muscle that is not
    ranked is missing.
    """

    session: str
    created: datetime
    area_mm2: float
    of_body: float
    worst: int
    ranks: dict[str, int]


@dataclass(frozen=True)
class Trend:
    """Sessions in order of time, and the muscles that led most often, the foremost first."""

    points: tuple[Point, ...]
    leaders: tuple[str, ...]


def trend(
    library: Library, person: str, *, since: datetime | None = None, until: datetime | None = None, most: int = 2000
) -> Trend:
    """Return the trend of one person's sessions with since <= created < until; of more than `most`, the latest."""
    rows = library.ask(
        "SELECT id, created, area_mm2, worst, figure, ranking FROM session WHERE deleted IS NULL AND person = ?"
        " AND created >= ? AND created < ? ORDER BY created DESC, rowid DESC LIMIT ?",
        (person, since.isoformat() if since else "", until.isoformat() if until else "~", most),
    )
    rows.reverse()
    ranked = [_ranks(row[5]) for row in rows]
    leaders = _leaders(ranked)
    return Trend(
        tuple(
            Point(key, datetime.fromisoformat(created), area, area / _body_mm2(figure), worst, _only(ranks, leaders))
            for (key, created, area, worst, figure, _), ranks in zip(rows, ranked, strict=True)
        ),
        leaders,
    )


def _leaders(ranked: Sequence[Mapping[str, int]]) -> tuple[str, ...]:
    """Return the muscles to follow, from each session's ranks, the oldest first.

    Those that were first most often, then those among the first few most often, then by their best rank; where all that
    is alike, the one that had its best rank last.
    """
    first = Counter(muscle for ranks in ranked for muscle, rank in ranks.items() if rank == 1)
    among = Counter(muscle for ranks in ranked for muscle, rank in ranks.items() if rank <= COUNTS_TO)
    best = {muscle: min((ranks[muscle], -at) for at, ranks in enumerate(ranked) if muscle in ranks) for muscle in among}
    return tuple(sorted(among, key=lambda muscle: (-first[muscle], -among[muscle], best[muscle]))[:LEADERS])


def _ranks(ranking: str) -> dict[str, int]:
    """Return each muscle's rank in a kept ranking, as it is listed in the window."""
    return {str(row["muscle"]): rank.number for rank, row in kept_rows(json.loads(ranking))}


def _only(ranks: dict[str, int], muscles: tuple[str, ...]) -> dict[str, int]:
    return {muscle: ranks[muscle] for muscle in muscles if muscle in ranks}


def _body_mm2(figure: str) -> float:
    outline = load_figure(figure_name(figure)).outline
    return sum(outline[view].area for view in VIEWS)
