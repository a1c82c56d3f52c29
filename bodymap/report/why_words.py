"""Why a muscle stands in a kept ranking, in the words of the report for a clinician."""

from collections.abc import Mapping
from typing import Any

from bodymap.atlas.area import BOTH_SIDES, sides_of
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.ranking.plain_share import plain_share, weighs_alike
from bodymap.sessions.session import Session
from bodymap.words import known, later, share, tr

USUAL = later("Usual pain: {felt}")
APART = 0.05  # between the weighted and the plain share, from which both are told
PLAIN = later("Accounts for {explained} of the painted area; {covered} of its usual area is painted.")
WEIGHTED = later(
    "Accounts for {explained} of the painted area, weighted by intensity; {covered} of its usual area is painted."
)
BOTH_SHARES = later(
    "Accounts for {explained} of the painted area, weighted by intensity ({plain} unweighted); {covered} of its usual "
    "area is painted."
)


def why_words(session: Session, atlas: Atlas, candidate: Mapping[str, Any]) -> str:
    """Return what share of the paint a candidate accounts for, and how much of its area is painted.

    The share is weighted by intensity. What it is of the area itself is told too, where it is another and the atlas is
    the one that ranked it. Nothing is said where a ranking that was made elsewhere leaves the shares out.
    """
    if not {"explained", "covered"} <= candidate.keys():
        return ""
    explained = float(candidate["explained"])
    muscle = atlas.muscles.get(str(candidate["muscle"]))
    alike, plain = weighs_alike(session.drawing), explained
    if not alike and muscle is not None and session.atlas == atlas.version:
        plain = _plain(session, muscle, candidate)
    return tr(
        PLAIN if alike else BOTH_SHARES if abs(plain - explained) >= APART else WEIGHTED,
        explained=share(explained),
        plain=share(plain),
        covered=share(candidate["covered"]),
    )


def _plain(session: Session, muscle: Muscle, candidate: Mapping[str, Any]) -> float:
    """Return the share of the area itself; the weighted one where the patterns are not known on that side."""
    side = next((one for one in sides_of(muscle) if one == candidate["side"]), None)
    patterns = {*str(candidate.get("pattern", "")).split("+")}
    if side is None or not patterns <= {BOTH_SIDES, *(pattern.id for pattern in muscle.patterns)}:
        return float(candidate["explained"])
    return plain_share(session.drawing, muscle, side, patterns)


def felt_words(atlas: Atlas, candidate: Mapping[str, Any]) -> str:
    """Return where the candidate's first pattern usually hurts, in a sentence; nothing where it is not known."""
    muscle = atlas.muscles.get(str(candidate["muscle"]))
    if muscle is None:
        return ""
    ids = str(candidate.get("pattern", "")).split("+")
    felt = [pattern.felt for pattern in muscle.patterns if pattern.id in ids]
    if BOTH_SIDES in ids and muscle.both_sides:
        felt.insert(0, muscle.both_sides.felt)
    return tr(USUAL, felt=known(felt[0])) if felt else ""
