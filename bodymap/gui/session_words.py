"""How a kept session is named in the window: its date, its person, its leading muscle."""

from datetime import datetime

from bodymap.atlas.loader import Atlas
from bodymap.gui.candidate_list import SIDE_WORDS
from bodymap.report.change_words import square_cm
from bodymap.report.session_words import plain_name
from bodymap.sessions.session import SELF, Entry, Person

UNTITLED = "Untitled"


def spoken_date(entry: Entry) -> str:
    """Return the day and time of a session where the person is."""
    local = entry.created.astimezone()
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M}"


def short_day(moment: datetime) -> str:
    """Return a moment's day where the person is, "3 March 2026"."""
    local = moment.astimezone()
    return f"{local.day} {local:%B %Y}"


def person_name(person: Person) -> str:
    """Return what a person is called, also where no name was given."""
    if person.name:
        return person.name
    return "You" if person.id == SELF else f"Unnamed, since {short_day(person.created)}"


def muscle_name(key: str, atlas: Atlas | None) -> str:
    """Return a muscle's everyday name, or its id as words where the atlas does not have it."""
    known = atlas.muscles.get(key) if atlas else None
    return (known.everyday or known.name) if known else plain_name(key)


def leading_words(entry: Entry, atlas: Atlas | None) -> str:
    """Return the first muscle of the day with its side, or nothing."""
    if not entry.leading:
        return ""
    muscle, side = entry.leading.rsplit(" ", 1)
    return f"{muscle_name(muscle, atlas)}, {SIDE_WORDS.get(side, side).lower()}"


def paint_words(entry: Entry) -> str:
    """Return how much and how strong, in a few words."""
    return f"worst {entry.worst} of 10, {square_cm(entry.area_mm2)}" if entry.marks else "nothing painted"
