"""Whose session it is, said wherever there is more than one person, and the name that a file of it gets."""

from bodymap.errors import BodymapError
from bodymap.gui.texts.session_words import people_names
from bodymap.report.file_names import file_name
from bodymap.sessions.library import Library
from bodymap.sessions.session import SELF, Session
from bodymap.words import tr


def whose(library: Library | None, person: str) -> str:
    """Return what a person is called in the library; nothing where there is only one, who needs no telling."""
    if library is None:
        return ""
    try:
        return people_names(library.people.namesakes(person)).get(person, "") if library.people.several() else ""
    except BodymapError:
        return ""


def client(library: Library | None, person: str) -> str:
    """Return what a person is called who is not the owner of the library; nothing for the owner."""
    return "" if person == SELF else whose(library, person)


def drawing_name(library: Library | None, session: Session) -> str:
    """Return the name that a drawing's file gets, without its ending."""
    name, title = file_name(client(library, session.person)), file_name(session.title)
    named = name if name and not title.startswith(name) else ""  # it may have come from such a file
    return file_name(named, title or tr("drawing"))
