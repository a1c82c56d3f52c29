"""How the session of a window is kept where another window works on the same library."""

from dataclasses import replace

from bodymap.errors import BodymapError
from bodymap.sessions.last_seen import ChangedElsewhereError
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF, Session, new_id
from bodymap.words import tr


def keep(library: Library, session: Session) -> Session:
    """Keep a session, and return it as it is kept.

    Where another window has changed it, it becomes one of its own; where its person was removed, its owner's.
    Raises BodymapError.
    """
    if not library.people.has(session.person):
        session = replace(session, person=SELF)
    try:
        library.save(session)
    except ChangedElsewhereError:
        title = tr("{title} (other window)", title=session.title) if session.title else tr("Other window")
        session = replace(session, id=new_id(), title=title)
        library.save(session)
    return session


def as_last_seen(library: Library, session: str) -> bool:
    """Whether a session is kept as this window last saw it; not where another one has changed or deleted it."""
    try:
        return library.has(session) and not library.changed_elsewhere(session)
    except BodymapError:
        return False  # which is said as it is loaded
