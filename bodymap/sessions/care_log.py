"""Which self-care steps were done, and whether they helped; also what could not be written, until the program ends."""

from dataclasses import replace
from datetime import datetime

from bodymap.sessions.session import Care, Helped
from bodymap.sessions.store import Store

ROW = "muscle, step, helped, person, session, done, id"


class CareLog:
    """Self-care that was done, and whether it helped.

    That a step did harm is a truth about health: what cannot be written now counts all the same, and is written with
    what is kept next.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._unkept: dict[str, Care] = {}

    def add(self, care: Care) -> Care:
        """Keep that a step was done; one whose id is known already stays as it is."""
        with self._store.writing() as db:
            db.execute(
                "INSERT INTO care VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (care.id, care.person, care.session, care.muscle, care.step, care.done.isoformat(), care.helped),
            )
        return care

    def keep(self, care: Care) -> None:
        """Keep what was done and said of it; raises BodymapError where it can only be remembered for now."""
        self._unkept[care.id] = care
        self.keep_rest()

    def keep_rest(self) -> None:
        """Keep what could not be kept before, if there is anything."""
        if not self._unkept:
            return
        people = {key for (key,) in self._store.ask("SELECT id FROM person")}
        with self._store.writing():
            for care in self._unkept.values():
                if care.person in people:  # who was removed meanwhile did nothing any more
                    self.add(care)
                    self.say(care.id, care.helped)
        self._unkept.clear()

    @property
    def unkept(self) -> frozenset[str]:
        """The ids of what could not be written yet, or not as it was said last."""
        return frozenset(self._unkept)

    def say(self, key: str, helped: Helped) -> None:
        """Change whether it helped."""
        with self._store.writing() as db:
            db.execute("UPDATE care SET helped = ? WHERE id = ?", (helped, key))

    def remove(self, key: str) -> None:
        """Take back that a step was done."""
        if self._unkept.pop(key, None) and not self._rows("id = ?", key):
            return
        with self._store.writing() as db:
            db.execute("DELETE FROM care WHERE id = ?", (key,))

    def give(self, session: str, person: str) -> None:
        """Let what followed from a session belong to another person."""
        with self._store.writing() as db:
            db.execute("UPDATE care SET person = ? WHERE session = ?", (person, session))
        for care in [care for care in self._unkept.values() if session and care.session == session]:
            self._unkept[care.id] = replace(care, person=person)

    def get(self, key: str) -> Care | None:
        """Return what was done by its id, or None."""
        return self._unkept.get(key) or next(iter(self._rows("id = ?", key)), None)

    def count(self, person: str) -> int:
        """Return how many times a person did a step."""
        return int(self._store.ask("SELECT count(*) FROM care WHERE person = ?", (person,))[0][0])

    def of(
        self,
        person: str | None = None,
        *,
        muscle: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> list[Care]:
        """Return what was done (by everybody, and for every muscle, when None) in since <= done < until.

        All of it, the latest first.
        """
        where, values = ["1"], []
        for condition, value in (
            ("person = ?", person),
            ("muscle = ?", muscle),
            ("done >= ?", since and since.isoformat()),
            ("done < ?", until and until.isoformat()),
        ):
            if value is not None:
                where.append(condition)
                values.append(value)
        kept = self._rows(" AND ".join(where), *values)
        if not self._unkept:
            return kept
        rest = [
            care
            for care in reversed(self._unkept.values())
            if person in {None, care.person}
            and muscle in {None, care.muscle}
            and (since is None or since <= care.done)
            and (until is None or care.done < until)
        ]
        both = [*rest, *(care for care in kept if care.id not in self._unkept)]
        return sorted(both, key=lambda care: care.done, reverse=True)

    def _rows(self, where: str, *values: object) -> list[Care]:
        rows = self._store.each(
            f"SELECT {ROW} FROM care WHERE {where} ORDER BY done DESC, rowid DESC",  # noqa: S608 - our own words
            values,
        )
        return [
            Care(m, step, helped, who, session, datetime.fromisoformat(done), key)
            for m, step, helped, who, session, done, key in rows
        ]
