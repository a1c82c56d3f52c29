"""How a kept session is named in the window: its date, its person, its leading muscle."""

from collections.abc import Iterable
from datetime import datetime

from bodymap.atlas.loader import Atlas
from bodymap.report import dates
from bodymap.report.areas_said import square_cm
from bodymap.report.muscle_names import anatomical_name, muscle_name
from bodymap.report.side_words import side_inside
from bodymap.sessions.session import SELF, Entry, Person, Session
from bodymap.words import later, tr

UNTITLED = later("Untitled")


def title_of(session: Entry | Session) -> str:
    """Return a session's title, also where none was given."""
    return session.title or tr(UNTITLED)


def spoken_date(entry: Entry) -> str:
    """Return the day and time of a session where the person is."""
    return dates.weekday(entry.created)


def short_day(moment: datetime) -> str:
    """Return a moment's day where the person is, "3 March 2026"."""
    return dates.short_day(moment)


def person_name(person: Person) -> str:
    """Return what a person is called, also where no name was given."""
    if person.name:
        return person.name
    return tr("You") if person.id == SELF else tr("Unnamed, since {day}", day=short_day(person.created))


def people_names(people: Iterable[Person]) -> dict[str, str]:
    """Return what each is called, by id; those whose names look alike get a number."""
    names: dict[str, str] = {}
    for person in people:
        name, number = person_name(person), 1
        while name in names.values():
            number += 1
            name = f"{person_name(person)} ({number})"
        names[person.id] = name
    return names


def leading_words(entry: Entry, atlas: Atlas | None, *, brief: bool = False) -> str:
    """Return the first muscle of the day with its side; unless `brief` also who shares its rank, and both names."""
    if not entry.leading:
        return ""
    muscle, side = entry.leading.rsplit(" ", 1)
    words = f"{muscle_name(muscle, atlas)}, {side_inside(side)}"
    found = atlas.muscles.get(muscle) if atlas and not brief else None
    latin = anatomical_name(found) if found else ""
    words = f"{words} ({latin})" if latin else words
    return tr("{muscle}, tied with %n more", "", entry.tied, muscle=words) if entry.tied and not brief else words


def paint_words(entry: Entry) -> str:
    """Return how much and how strong, in a few words."""
    if not entry.marks:
        return tr("nothing painted")
    return tr("worst {worst} of 10, {area}", worst=entry.worst, area=square_cm(entry.area_mm2))
