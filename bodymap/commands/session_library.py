"""`bodymap session` over the library itself: list, show, compare, take in, keep."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from bodymap.errors import BodymapError
from bodymap.words import harmless

if TYPE_CHECKING:
    from pathlib import Path

    from bodymap.sessions.intake import Taken
    from bodymap.sessions.library import Library
    from bodymap.sessions.ranked import Ranks
    from bodymap.sessions.session import Entry, Session

LEAST_DIGITS = 4


@contextmanager
def opened(arguments: argparse.Namespace, *, new: bool = False) -> "Iterator[Library]":
    """Give the block the library the arguments name; one that is not there is made only when `new`."""
    from bodymap.sessions.library import Library
    from bodymap.sessions.store import default_path, was_emptied

    path = arguments.library or default_path()
    if not new and not path.is_file() and not was_emptied(path):
        raise BodymapError(f"There is no library {path}; name one with --library, or paint a first session.")
    with closing(Library(path, wipe=False)) as library:
        if library.read_only:
            print(f"bodymap: {library.why_read_only}", file=sys.stderr)
        yield library


def one_session(library: "Library", text: str) -> "Session":
    """Return the session that `text` names: an id, its first digits, or 'last'; raises BodymapError."""
    return library.read(one_id(library, text))


def one_id(library: "Library", text: str) -> str:
    """Return the id that `text` names."""
    if text == "last":
        from bodymap.sessions.search import Query

        latest = library.find(Query(limit=1)).entries
        if not latest:
            raise BodymapError(f"The library {library.path} has no sessions yet.")
        return latest[0].id
    fits = library.starting_with(text) if len(text) >= LEAST_DIGITS else []
    if not fits:
        raise BodymapError(f"There is no session '{text}'; 'bodymap session list' shows them with their ids.")
    if len(fits) > 1:
        raise BodymapError(f"{len(fits)} sessions begin with '{text}'; give more digits.")
    return fits[0]


def entry_json(entry: "Entry", names: dict[str, str]) -> dict[str, Any]:
    """Return a session in a list as JSON."""
    return {
        "id": entry.id,
        "created": entry.created.isoformat(),
        "changed": entry.changed.isoformat(),
        "person": names.get(entry.person) or entry.person,
        "title": entry.title,
        "tags": list(entry.tags),
        "marks": entry.marks,
        "worst": entry.worst,
        "area_mm2": round(entry.area_mm2, 1),
        "leading": entry.leading,
    }


def run_list(arguments: argparse.Namespace) -> int:
    """List or search."""
    from bodymap.report.areas_said import square_cm
    from bodymap.report.dates import day
    from bodymap.sessions.search import Query

    with opened(arguments) as library:
        names = {person.id: person.name for person in library.people.all()}
        whose = library.people.named(arguments.person).id if arguments.person else None
        page = library.find(
            Query(
                " ".join(getattr(arguments, "words", [])), whose, arguments.tag, arguments.muscle,
                order=arguments.order, limit=arguments.limit, offset=arguments.offset,
            )
        )  # fmt: skip
        for entry in page.entries:
            if arguments.json:
                print(json.dumps(entry_json(entry, names), ensure_ascii=False))
                continue
            name = f"{names[entry.person]}: " if names.get(entry.person) else ""
            tags = f" [{', '.join(entry.tags)}]" if entry.tags else ""
            worst = f"worst {entry.worst}, {square_cm(entry.area_mm2)}" if entry.marks else "nothing painted"
            title = harmless(f"{name}{entry.title or 'Untitled'}{tags}")
            print(f"{entry.id[:8]}  {day(entry.created):26}  {title} ({worst})")
        if not arguments.json:
            print(f"{len(page.entries)} of {counted(page.total, 'session')}.")
    return 0


def run_show(arguments: argparse.Namespace) -> int:
    """Show one session."""
    from bodymap.report.session_words import session_text
    from bodymap.sessions import record

    with opened(arguments) as library:
        session = one_session(library, arguments.session)
        if arguments.json:
            print(json.dumps(record.to_json(session), ensure_ascii=False))
        else:
            print(harmless(session_text(session, library.people.get(session.person).name), lines=True))
        if arguments.today and not arguments.json:
            print(_today(session))
    return 0


def _today(session: "Session") -> str:
    """Return today's ranking of a session's drawing, under what differs from the ranking of its day."""
    from bodymap.atlas.loader import load_atlas
    from bodymap.ranking.engine import Engine
    from bodymap.report.session_words import ranking_lines
    from bodymap.sessions.ranked import ranking_of
    from bodymap.sessions.since_then import since_then

    atlas = load_atlas()
    today = ranking_of(session, Engine(atlas))
    told = since_then(session.ranking, session.atlas, today, atlas.version).said if session.ranking else ""
    return "\n".join([f"Ranking of today (atlas {atlas.version}): {told}".rstrip(), *ranking_lines(today)])


def run_compare(arguments: argparse.Namespace) -> int:
    """Compare two sessions."""
    from bodymap.report.change_words import change_sentences, index_line
    from bodymap.report.dates import day
    from bodymap.report.muscle_names import plain_name
    from bodymap.report.session_words import change_json
    from bodymap.sessions.compare import compare

    with opened(arguments) as library:
        before, after = one_session(library, arguments.before), one_session(library, arguments.after)
        change = compare(before, after)
        if arguments.json:
            print(json.dumps({"before": before.id, "after": after.id, **change_json(change)}, ensure_ascii=False))
            return 0
        print(f"{day(before.created)} -> {day(after.created)}")
        for line in (*change_sentences(change, plain_name), index_line(change)):
            if line:
                print(f"  {line}")
    return 0


def run_trend(arguments: argparse.Namespace) -> int:
    """Print one person's sessions over time."""
    from bodymap.report.areas_said import square_cm
    from bodymap.report.dates import day
    from bodymap.report.muscle_names import plain_name
    from bodymap.sessions.trend import trend

    with opened(arguments) as library:
        found = trend(library, library.people.named(arguments.person).id)
        for point in found.points:
            if arguments.json:
                print(json.dumps({**vars(point), "created": point.created.isoformat()}, ensure_ascii=False))
                continue
            ranks = ", ".join(f"{plain_name(muscle)} {rank}" for muscle, rank in point.ranks.items())
            print(f"{day(point.created):26}  worst {point.worst:2}  {square_cm(point.area_mm2):>9}  {ranks}")
    return 0


def run_import(arguments: argparse.Namespace) -> int:
    """Take files in, and tell what became of each item."""
    from functools import cache

    from bodymap.ranking.engine import Engine
    from bodymap.sessions import backups

    with opened(arguments, new=True) as library:
        if not library.read_only and library.info().sessions:
            backups.make_if_due(library.path)
        person = None if arguments.person is None else _person(library, arguments.person)
        counts: Counter[str] = Counter()
        for taken in _taken(library, arguments.files, person, cache(Engine.ready)):
            counts[taken.outcome] += 1
            failed = taken.outcome in {"refused", "stopped"}
            if arguments.json:
                print(json.dumps(vars(taken), ensure_ascii=False))
            elif not failed:
                print(taken.said)
            if failed:
                print(f"bodymap: {taken.said}", file=sys.stderr)
        if not arguments.json:
            print(", ".join(f"{count} {outcome}" for outcome, count in counts.items()) + ".")
    return 1 if counts["refused"] or counts["stopped"] else 0


def _taken(library: "Library", files: "list[Path]", person: str | None, ranks: "Ranks") -> "Iterator[Taken]":
    """Take files in one by one; stop where the library can take no more."""
    from bodymap.sessions.intake import take_in

    for path in files:
        for taken in take_in(library, path, person, ranks=ranks):
            yield taken
            if taken.outcome == "stopped":
                return


def _person(library: "Library", name: str) -> str:
    if not name.strip():
        raise BodymapError("The person after --person has no name; write one, or leave --person out.")
    return (library.people.named(name) if library.people.called(name) else library.people.add(name)).id


def counted(number: int, word: str) -> str:
    """Return a number with its word, "1 session" or "2 sessions"."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
