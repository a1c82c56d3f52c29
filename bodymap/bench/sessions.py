"""A library of 10,000 sessions: how long listing, searching, opening, comparing and the rest take, and memory."""

import random
import resource
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from shapely import Point

from bodymap.bench.timing import Times, timed
from bodymap.body.figure import load_figure
from bodymap.body.frame import View, areas_of
from bodymap.drawing.mark import QUALITIES, Drawing, Mark
from bodymap.sessions import archive, backups
from bodymap.sessions.compare import compare
from bodymap.sessions.heat import heat_map
from bodymap.sessions.library import Library
from bodymap.sessions.search import Query
from bodymap.sessions.session import SELF, Session
from bodymap.sessions.trend import trend

SESSIONS, MARKS, ROUNDS, SEED = 10_000, 5, 60, 20261
BAR_MS, COMPARE_BAR_MS = 100.0, 200.0
MEMORY_BAR_MB = 16.0
MUSCLES = ("iliopsoas", "quadratus_lumborum", "gluteus_medius", "trapezius", "soleus", "masseter", "scalenes",
           "multifidus", "piriformis", "temporalis", "infraspinatus", "deltoid")  # fmt: skip
_TODAY = datetime(2026, 1, 1, tzinfo=UTC)


def run(count: int = SESSIONS) -> int:
    """Print the table; exit 1 when a bar is missed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite3"
        with closing(Library(path)) as library, library.writing() as db:
            for session in _sessions(count):
                library.put(db, session)
        with closing(Library(path)) as library:
            print(f"{count} sessions of {MARKS} marks, {library.info().size / 1e6:.0f} MB")
            print(f"{'':60}{'p50 ms':>10}{'p99 ms':>10}")
            held = [_told(times, bar) for times, bar in _measures(library, count)]
            held.append(_memory(library, count))
    return int(not all(held))


def _told(times: Times, bar: float | None) -> bool:
    held = bar is None or times.p99 <= bar
    print(times.line() + ("" if bar is None else f"   {'held' if held else 'MISSED'}: within {bar:.0f} ms"))
    return held


def _measures(library: Library, count: int) -> Iterator[tuple[Times, float | None]]:
    chance = random.Random(SEED)  # noqa: S311
    keys = [entry.id for entry in library.find(Query(limit=count)).entries]
    asked = (
        ("list, first page", Query()),
        ("list, last page", Query(offset=count - 50)),
        ("list by painted area", Query(order="area")),
        ("list by title", Query(order="title")),
        ("search, a word in every session", Query("drive")),
        ("search, three words, nothing found", Query("long drive nowhere")),
        ("search, a muscle", Query(muscle="piriformis")),
        ("search, a tag", Query(tag="garden")),
    )
    for name, query in asked:
        yield timed(name, [partial(library.find, query)] * ROUNDS), BAR_MS
    yield timed("open", [partial(library.load, chance.choice(keys)) for _ in range(ROUNDS)]), BAR_MS
    pairs = [(library.read(chance.choice(keys)), library.read(chance.choice(keys))) for _ in range(ROUNDS)]
    yield timed("compare", [partial(compare, *pair) for pair in pairs]), COMPARE_BAR_MS
    yield timed("save one more mark", _strokes(library, keys[0])), None
    yield timed("trend of 2,000 sessions", [partial(trend, library, SELF)] * 5), None
    thousand = _TODAY - timedelta(hours=7 * 1000)
    yield timed("heat map of 1,000 sessions", [partial(heat_map, library, SELF, since=thousand)] * 3), None
    yield timed("start, with the integrity check", [lambda: Library(library.path).close()] * 5), None
    yield timed("backup", [lambda: backups.make(library.path)] * 3), None
    export = library.path.with_name("all.zip")
    yield timed("export of the whole library", [lambda: archive.write(library, export)]), None


def _strokes(library: Library, key: str) -> Iterator[Callable[[], None]]:
    session = library.load(key)
    for _ in range(ROUNDS):
        session = replace(session, drawing=session.drawing.with_mark(session.drawing.marks[0]))
        yield partial(library.save, session)


def _memory(library: Library, count: int) -> bool:
    """Go through all pages and open a thousand sessions, and tell by how much that raised the memory in use."""
    keys = [entry.id for entry in library.find(Query(limit=200)).entries]
    for key in keys:
        library.load(key)
    before = _used_mb()
    opened = 0
    for offset in range(0, count, 50):
        for entry in library.find(Query(offset=offset)).entries[::5]:
            library.load(entry.id)
            opened += 1
    more = _used_mb() - before
    held = more <= MEMORY_BAR_MB
    name = f"memory, all pages and {opened} sessions opened"
    print(f"{name:60}{more:10.1f} MB   {'held' if held else 'MISSED'}: within {MEMORY_BAR_MB:.0f} MB")
    return held


def _used_mb() -> float:
    """Return the memory in use now; where the system does not tell, the most that ever was."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return pages * resource.getpagesize() / 1e6


def _sessions(count: int) -> Iterator[Session]:
    chance = random.Random(SEED)  # noqa: S311
    outline = load_figure("neutral").outline
    for number in range(count):
        marks: list[Mark] = []
        while len(marks) < MARKS:
            view: View = "front" if chance.random() < 0.5 else "back"
            dab = Point(chance.uniform(-120, 120), chance.uniform(300, 1100)).buffer(
                chance.uniform(8, 60), quad_segs=16
            )
            area = areas_of(dab & outline[view])
            if area.area > 1:
                marks.append(Mark(view, area, chance.randint(0, 10), chance.choice(QUALITIES)))
        ranking = tuple(
            {"muscle": muscle, "side": "left", "pattern": "p", "score": 0.5, "explained": 0.4, "covered": 0.3}
            for muscle in chance.sample(MUSCLES, 12)
        )
        moment = _TODAY - timedelta(hours=7 * number)
        yield Session(
            f"{chance.getrandbits(128):032x}", moment, moment, f"Day {number}, état", "A long drive. " * 12,
            Drawing("neutral", tuple(marks)), ranking, "a1b2c3", tags=("work", "garden")[: chance.randrange(3)],
        )  # fmt: skip
