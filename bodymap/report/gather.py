"""What belongs into a report besides the session: its person, the session before, the self-care since."""

from dataclasses import replace

from bodymap.atlas.loader import Atlas
from bodymap.atlas.warnings import shipped_warning_signs
from bodymap.drawing.visible import visible_of
from bodymap.errors import BodymapError
from bodymap.ranking.engine import Engine
from bodymap.report.clinician_text import Report
from bodymap.report.screened import screened
from bodymap.sessions.library import Library
from bodymap.sessions.ranked import ranking_of
from bodymap.sessions.session import Session
from bodymap.words import tr


def gather(library: Library, session: Session, atlas: Atlas, since: Session | None = None) -> Report:
    """Return the report of `session`, compared with `since` (the same person's session before it by default).

    A session that was never ranked, such as an imported drawing, is ranked with `atlas`.

    Raises:
        BodymapError: `since` is another person's, or not earlier.
    """
    if since is not None and since.person != session.person:
        raise BodymapError(tr("The two sessions are of two people; compare a session with an earlier one of the same."))
    if since is not None and since.created >= session.created:
        raise BodymapError(tr("The session to compare with is not the earlier one; give the two the other way round."))
    if session.drawing.marks and not session.ranking:
        session = replace(session, ranking=ranking_of(session, Engine(atlas)), atlas=atlas.version)
    visible_of(session.drawing.marks)  # known when the pages are painted, which must not take long
    earlier = library.before(session) if since is None else None
    previous = library.read(earlier.id) if earlier else since
    care = library.care.of(session.person, since=previous.created, until=session.created) if previous else []
    asked = {key: question.ask for key, question in shipped_warning_signs().questions.items()}
    name = library.people.get(session.person).name
    return Report(session, atlas, name, previous, tuple(care), asked, screened(session))
