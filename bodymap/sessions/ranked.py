"""Sessions that came without a ranking: they are given the one of now, so that they are found and followed by it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bodymap.ranking.engine import Engine
from bodymap.ranking.evidence import judge
from bodymap.sessions.session import Session, kept_ranking

Ranks = Callable[[], Engine]  # gives what ranks, once something is to be ranked


def ranked(session: Session, ranks: Ranks | None) -> Session:
    """Return the session with a ranking: the one it keeps, else the one of now; without `ranks` as it is."""
    if ranks is None or not session.unranked:
        return session
    engine = ranks()
    return replace(session, ranking=ranking_of(session, engine), atlas=engine.atlas.version)


def ranking_of(session: Session, engine: Engine) -> tuple[dict[str, Any], ...]:
    """Return the ranking of now, moved by the session's answers as in the window, as it is kept."""
    answers = session.answers
    judged = judge(engine.candidates(session.drawing), engine.atlas.muscles, answers.signs, answers.press)
    return kept_ranking([one.candidate for one in judged])
