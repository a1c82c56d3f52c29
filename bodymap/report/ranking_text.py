"""The ranked list in the report for a clinician: ranks as the window shows them, and why each muscle stands there."""

from collections.abc import Mapping
from html import escape
from typing import Any

from bodymap.atlas.loader import Atlas
from bodymap.ranking.candidates import Candidate
from bodymap.ranking.evidence import judge
from bodymap.ranking.ranks import Rank, kept_rows, scored
from bodymap.report.evidence_words import evidence_words
from bodymap.report.muscle_names import anatomical_name, everyday_name, muscle_name
from bodymap.report.order_words import Standing, stands_above_on_paper
from bodymap.report.side_words import side_inside
from bodymap.report.why_words import felt_words, why_words
from bodymap.sessions.session import Session
from bodymap.words import known, tr

SHOWN = 5  # muscles
MOST_ALIKE = 4  # look-alikes that are named
Kept = Mapping[str, Any]


def ranking_rows(session: Session, atlas: Atlas) -> list[tuple[str, str, str]]:
    """Return the first muscles of a kept ranking as (rank, name, why), the last two as HTML."""
    kept = kept_rows(session.ranking)[:SHOWN]
    standings = [_standing(session, atlas, rank, candidate) for rank, candidate in kept]
    told = scored(session.ranking) and all("explained" in one and "covered" in one for _, one in kept)
    above = stands_above_on_paper(standings) if told else [""] * len(kept)
    rows = []
    for place, (rank, candidate) in enumerate(kept):
        muscle = atlas.muscles.get(str(candidate["muscle"]))
        side = escape(side_inside(str(candidate["side"])))
        name = f"<span class='strong'>{escape(standings[place].name)}</span>, {side}"
        if muscle and anatomical_name(muscle):
            name += f"<br/><span class='quiet'>{escape(anatomical_name(muscle))}</span>"
        why = why_words(session, atlas, candidate)
        read_by = str(candidate.get("pattern", "")).split("+")
        thin = escape(evidence_words(muscle, read_by)) if muscle else ""
        thin = thin and f"<span class='strong'>{thin}</span>"
        felt = f"<span class='quiet'>{escape(felt_words(atlas, candidate))}</span>"
        rows.append((rank.sign, name, " ".join(part for part in (why, escape(above[place]), thin, felt) if part)))
    return rows


def look_alikes(session: Session, atlas: Atlas) -> str:
    """Return what else can feel like the leading muscle, in a line; of those that share the first rank the first."""
    for _, candidate in kept_rows(session.ranking)[:1]:
        muscle = atlas.muscles.get(str(candidate["muscle"]))
        if muscle and muscle.look_alikes:
            alike = "; ".join(known(one) for one in muscle.look_alikes[:MOST_ALIKE])
            return tr("Can feel the same as pain from {muscle}: {alike}.", muscle=everyday_name(muscle), alike=alike)
    return ""


def moved(session: Session, atlas: Atlas) -> bool:
    """Return whether press tests and signs moved a muscle of the kept ranking."""
    return any(_factor(session, atlas, row) != 1.0 for _, row in kept_rows(session.ranking))


def _factor(session: Session, atlas: Atlas, kept: Kept) -> float:
    """Return what the answers multiplied a kept score by; 1 for a muscle that the atlas does not know."""
    key, answers = str(kept["muscle"]), session.answers
    if key not in atlas.muscles:
        return 1.0
    plain = Candidate(key, kept["side"], str(kept.get("pattern", "")), 1.0, 0.0, 0.0, 0.0)
    return judge([plain], atlas.muscles, answers.signs, answers.press)[0].factor


def _standing(session: Session, atlas: Atlas, rank: Rank, kept: Kept) -> Standing:
    key = str(kept["muscle"])
    explained, covered, score = (float(kept.get(part) or 0) for part in ("explained", "covered", "score"))
    core = kept.get("core_covered")
    bare = score / _factor(session, atlas, kept)
    return Standing(
        muscle_name(key, atlas), rank.number, explained, covered, None if core is None else float(core), bare
    )
