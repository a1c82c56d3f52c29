"""Whose session it is, said wherever there is more than one person."""

from bodymap.errors import BodymapError
from bodymap.gui.texts.session_words import people_names
from bodymap.sessions.library import Library


def whose(library: Library | None, person: str) -> str:
    """Return what a person is called in the library; nothing where there is only one, who needs no telling."""
    if library is None:
        return ""
    try:
        return people_names(library.people.namesakes(person)).get(person, "") if library.people.several() else ""
    except BodymapError:
        return ""
