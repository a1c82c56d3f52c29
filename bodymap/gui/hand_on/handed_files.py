"""The files that are handed on, each written whole; those of many sessions by a job in a thread of its own.

A job opens the library for itself: SQLite's connections stay in their thread.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from bodymap.atlas.loader import Atlas
from bodymap.drawing import file
from bodymap.drawing.whole_file import write_whole
from bodymap.gui.widgets.work import Job
from bodymap.ranking.engine import Engine
from bodymap.report.gather import gather
from bodymap.report.picture import write_picture
from bodymap.report.svg import write_svg
from bodymap.sessions import archive, fhir, tables
from bodymap.sessions.intake import Taken, take_in
from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress, untold
from bodymap.sessions.session import Session
from bodymap.words import later

CSV = ".csv"
PICTURES = (".png", ".svg")
OF_ONE = ("picture", "drawing")
Sessions = Callable[[Progress], Iterator[Session]]  # those that are written, one by one


@dataclass(frozen=True)
class Kind:
    """A format: the question of the file dialog, its filter, and the ending that is added where none is given."""

    title: str
    filter: str
    ending: str


KINDS = {
    "picture": Kind(later("Save picture"), later("Picture (*.png);;Drawing to scale (*.svg)"), ".png"),
    "drawing": Kind(later("Save drawing"), later("Drawing ({ending})"), file.SUFFIX),
    "csv": Kind(later("Save tables"), later("Tables ({ending})"), CSV),
    "fhir": Kind(later("Save FHIR bundle"), later("FHIR R4B ({ending})"), ".fhir.json"),
    "zip": Kind(later("Save sessions"), later("Sessions ({ending})"), ".zip"),
}


def with_ending(path: Path, kind: str) -> Path:
    """Return the path with the ending of its kind, unless it has one that fits."""
    if kind == "picture" and path.name.lower().endswith(PICTURES):
        return path
    ending = KINDS[kind].ending
    return path if path.name.lower().endswith(ending) else path.with_name(path.name + ending)


def files_of(path: Path, kind: str) -> list[Path]:
    """Return the files that are written for `path`: two for tables."""
    if kind != "csv":
        return [path]
    stem = path.name.removesuffix(CSV)
    return [path.with_name(f"{stem}-{what}{CSV}") for what in ("marks", "candidates")]


def writing(kind: str, library: Path, keys: Sequence[str] | None, path: Path, seen: Session | None = None) -> Job:
    """Return the job that writes the sessions `keys` (all when None) of a library as `kind`; it returns the files.

    `seen` alone is written in their place: as it stands in the window.
    """

    def job(progress: Progress) -> list[Path]:
        with closing(Library(library, wipe=False, check=False)) as own:
            if kind == "zip":
                archive.write(own, path, keys, progress)
            elif seen is not None:
                _write_text(kind, own, lambda _progress: iter([seen]), path, progress)
            else:
                chosen = archive.keys_of(own) if keys is None else keys
                _write_text(kind, own, partial(_each, own, chosen), path, progress)
        return files_of(path, kind)

    return job


def _each(library: Library, keys: Sequence[str], progress: Progress) -> Iterator[Session]:
    for done, key in enumerate(keys):
        progress(done, len(keys))
        yield library.read(key)


def _write_text(kind: str, library: Library, sessions: Sessions, path: Path, progress: Progress) -> None:
    people = {person.id: person for person in library.people.all()}
    if kind == "fhir":
        value = fhir.bundle(sessions(progress), people)
        write_whole(path, f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode())
        return
    marks, candidates = files_of(path, kind)
    # A mark at the front tells spreadsheets that the text is UTF-8.
    write_whole(marks, tables.marks_csv(sessions(progress), people).encode("utf-8-sig"))
    write_whole(candidates, tables.candidates_csv(sessions(untold), people).encode("utf-8-sig"))


def write_one(kind: str, session: Session, path: Path) -> None:
    """Write the drawing of one session as a picture or a drawing file; raises BodymapError."""
    if kind == "drawing":
        file.write(path, session.drawing)
    elif path.name.lower().endswith(".svg"):
        write_svg(path, session.drawing, session.title)
    else:
        write_picture(path, session.drawing)


def gathering(library: Path, key: str, atlas: Atlas, seen: Session | None = None) -> Job:
    """Return the job that gathers what belongs into the report of a session; `seen` is that session in the window."""

    def job(_progress: Progress) -> object:
        with closing(Library(library, wipe=False, check=False)) as own:
            return gather(own, seen or own.read(key), atlas)

    return job


def importing(library: Path, paths: Sequence[Path], person: str, engine: Engine | None = None) -> Job:
    """Return the job that takes files in for a person, and ranks; it returns what became of each item."""
    ranks = cache(Engine.ready if engine is None else engine.apart)

    def job(progress: Progress) -> list[Taken]:
        taken: list[Taken] = []
        with closing(Library(library, wipe=False, check=False)) as own:
            for done, path in enumerate(paths):
                if len(paths) > 1:
                    progress(done, len(paths))
                taken += take_in(own, path, person, progress if len(paths) == 1 else None, ranks)
                if taken and taken[-1].outcome == "stopped":
                    break
        return taken

    return job
