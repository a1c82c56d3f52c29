"""Who the sessions belong to."""

from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from bodymap.errors import BodymapError
from bodymap.sessions.session import SELF, Person, new_id, now
from bodymap.sessions.store import Store
from bodymap.sessions.words import folded, sorting
from bodymap.words import later, tr

TAKEN = later(
    "There is somebody called '{name}' already; choose them, or add what tells the two apart, such as a year of birth."
)


class People:
    """The people of a library. There is always `SELF`; a name may be empty, else it is one person's alone."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Person]:
        """Return everybody, self first, then by name; those without one last, in the order they were added."""
        people = self._where("1")
        return sorted(people, key=lambda one: (one.id != SELF, not one.name, sorting(one.name)))

    def namesakes(self, key: str) -> list[Person]:
        """Return who is called as that person is, themselves among them; an older library may have several."""
        return self._where("name = (SELECT name FROM person WHERE id = ?)", key)

    def _where(self, condition: str, *values: str) -> list[Person]:
        ask = f"SELECT id, name, created FROM person WHERE {condition} ORDER BY id <> '{SELF}', created, rowid"  # noqa: S608
        return [Person(key, name, datetime.fromisoformat(made)) for key, name, made in self._store.ask(ask, values)]

    def several(self) -> bool:
        """Whether there is anybody beside oneself."""
        return bool(self._store.ask("SELECT 1 FROM person WHERE id <> ? LIMIT 1", (SELF,)))

    def get(self, key: str) -> Person:
        """Return one person; raises BodymapError when there is none of that id."""
        for person in self.all():
            if person.id == key:
                return person
        raise BodymapError(tr("The library has no person {key}; choose one of those it lists.", key=key))

    def called(self, name: str) -> list[Person]:
        """Return who has that id or name; where nobody has, whose name differs in case and blanks only."""
        everybody = self.all()
        return [p for p in everybody if name in {p.id, p.name}] or [
            p for p in everybody if p.name and _plain(p.name) == _plain(name)
        ]

    def has(self, key: str) -> bool:
        """Whether there is a person of that id."""
        return bool(self._store.ask("SELECT 1 FROM person WHERE id = ?", (key,)))

    def named(self, name: str) -> Person:
        """Return the person of that name or id, "self" for oneself; raises BodymapError when nobody or several fit."""
        fits = self.called(name)
        if not fits:
            known = ", ".join(p.name or p.id for p in self.all())
            raise BodymapError(tr("The library has nobody called '{name}'; it has {known}.", name=name, known=known))
        if len(fits) > 1:
            raise BodymapError(
                tr(
                    "{count} people are called '{name}'; give the id: {ids}.",
                    count=len(fits),
                    name=name,
                    ids=", ".join(p.id for p in fits),
                )
            )
        return fits[0]

    def add(self, name: str = "") -> Person:
        """Add somebody; raises BodymapError where somebody is called so already."""
        person = Person(new_id(), name.strip(), now())
        with self._store.writing():
            self._demand_free(person.name, person.id)
            self.put(person)
        return person

    def name_self(self, name: str) -> None:
        """Give oneself a name where there is none yet, unless somebody is called so."""
        with self._store.writing():
            if not self.get(SELF).name and not self._taken(name, SELF):
                self.rename(SELF, name)

    def put_apart(self, person: Person) -> str:
        """Keep a person who comes from elsewhere; one who is called like another gets a number behind the name.

        Returns:
            The name with its number; nothing where none was needed.
        """
        name, number = person.name, 1
        with self._store.writing():
            while self._taken(name, person.id):
                number += 1
                name = f"{person.name} ({number})"
            added = self.put(replace(person, name=name))
        return name if added and number > 1 else ""

    def _taken(self, name: str, key: str) -> bool:
        """Return whether another than `key` is called so; case and blanks do not tell people apart."""
        if not name.strip():
            return False
        others = self._store.ask("SELECT name FROM person WHERE id <> ?", (key,))
        return any(_plain(other) == _plain(name) for (other,) in others)

    def _demand_free(self, name: str, key: str) -> None:
        if self._taken(name, key):
            raise BodymapError(tr(TAKEN, name=name))

    def put(self, person: Person) -> bool:
        """Keep a person under the id they have; False when the id is known already, whose name then stays."""
        with self._store.writing() as db:
            added = db.execute(
                "INSERT INTO person VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (person.id, person.name, person.created.isoformat()),
            ).rowcount
        return bool(added)

    def rename(self, key: str, name: str) -> None:
        """Give a person another name, or none; raises BodymapError where somebody else is called so."""
        with self._store.writing() as db:
            self._demand_free(name, key)
            db.execute("UPDATE person SET name = ? WHERE id = ?", (name.strip(), key))

    def remove(self, key: str) -> None:
        """Take a person away who has no sessions; raises BodymapError for oneself and while there are any."""
        if key == SELF:
            raise BodymapError(tr("A library always has its owner; rename yourself instead."))
        kept, deleted = self._store.ask(
            "SELECT count(*) FILTER (WHERE deleted IS NULL), count(deleted) FROM session WHERE person = ?", (key,)
        )[0]
        if kept:
            raise BodymapError(
                tr("This person still has %n session(s), to be deleted or given to another first.", "", kept)
            )
        if deleted:
            raise BodymapError(
                tr(
                    "%n deleted session(s) of this person can still be brought back; close all windows of bodymap and "
                    "start it again, which wipes what was deleted, then remove the person.",
                    "",
                    deleted,
                )
            )
        with self._store.writing() as db:
            db.execute("DELETE FROM care WHERE person = ?", (key,))
            db.execute("DELETE FROM person WHERE id = ?", (key,))


@lru_cache(1 << 14)  # each of thousands who come in is held against all others
def _plain(name: str) -> str:
    return " ".join(folded(name).split())
