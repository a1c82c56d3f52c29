"""`bodymap session export` and `report`: files for others."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from bodymap.commands.over import refuse_over
from bodymap.commands.session_library import one_id, one_session, opened
from bodymap.errors import BodymapError

if TYPE_CHECKING:
    from bodymap.sessions.library import Library
    from bodymap.sessions.session import Session

_ENDINGS = (
    (".zip", "zip"), (".csv", "csv"), (".fhir.json", "fhir"), (".bodymap.json", "drawing"), (".svg", "svg"),
    (".png", "png"),
)  # fmt: skip
_ONE = ("drawing", "svg", "png")  # formats that hold one session


def run_export(arguments: argparse.Namespace) -> int:
    """Write the sessions in the format asked for."""
    out: Path = arguments.out
    form = arguments.format or next((form for ending, form in _ENDINGS if out.name.lower().endswith(ending)), None)
    if form is None:
        raise BodymapError(f"The ending of {out} tells no format; end it with {', '.join(e for e, _ in _ENDINGS)}.")
    with opened(arguments) as library:
        keys = list(dict.fromkeys(one_id(library, text) for text in arguments.sessions))
        if form == "csv":
            return _csv(library, out, keys, force=arguments.force)
        refuse_over(out, force=arguments.force)
        if form == "zip":
            _zip(library, out, keys)
        elif form == "fhir":
            _fhir(library, out, keys)
        else:
            _picture(form, out, _only(library, keys, form))
        print(f"Written: {out}")
    return 0


def _only(library: "Library", keys: list[str], form: str) -> "Session":
    if len(keys) != 1:
        raise BodymapError(f"A {form} file holds one session; name it, or 'last'.")
    return library.read(keys[0])


def _sessions(library: "Library", keys: list[str]) -> "list[Session]":
    from bodymap.sessions.archive import keys_of

    return [library.read(key) for key in keys or keys_of(library)]


def _zip(library: "Library", out: Path, keys: list[str]) -> None:
    from bodymap.sessions import archive

    archive.write(library, out, keys or None)


def _csv(library: "Library", out: Path, keys: list[str], *, force: bool) -> int:
    from bodymap.drawing.whole_file import write_whole
    from bodymap.sessions import tables

    stem = out.name.removesuffix(".csv")
    marks, candidates = out.with_name(f"{stem}-marks.csv"), out.with_name(f"{stem}-candidates.csv")
    for path in (marks, candidates):
        refuse_over(path, force=force)
    sessions = _sessions(library, keys)
    people = {person.id: person for person in library.people.all()}
    # A mark at the front tells spreadsheets that the text is UTF-8.
    write_whole(marks, tables.marks_csv(sessions, people).encode("utf-8-sig"))
    write_whole(candidates, tables.candidates_csv(sessions, people).encode("utf-8-sig"))
    print(f"Written: {marks} and {candidates}")
    return 0


def _fhir(library: "Library", out: Path, keys: list[str]) -> None:
    from bodymap.drawing.whole_file import write_whole
    from bodymap.sessions import fhir

    people = {person.id: person for person in library.people.all()}
    text = json.dumps(fhir.bundle(_sessions(library, keys), people), ensure_ascii=False, indent=1)
    write_whole(out, f"{text}\n".encode())


def _picture(form: str, out: Path, session: "Session") -> None:
    if form == "drawing":
        from bodymap.drawing import file

        file.write(out, session.drawing)
        return
    from bodymap.report.paper import without_screen

    with without_screen():
        if form == "svg":
            from bodymap.report.svg import write_svg

            write_svg(out, session.drawing, session.title)
        else:
            from bodymap.report.picture import write_picture

            write_picture(out, session.drawing)


def run_report(arguments: argparse.Namespace) -> int:
    """Write the PDF for a clinician."""
    from bodymap.atlas.loader import load_atlas
    from bodymap.report.paper import without_screen

    refuse_over(arguments.out, force=arguments.force)
    with opened(arguments) as library, without_screen():
        from bodymap.report.clinician import write_report
        from bodymap.report.gather import gather

        session = one_session(library, arguments.session)
        since = one_session(library, arguments.since) if arguments.since else None
        pages = write_report(arguments.out, gather(library, session, load_atlas(), since))
    print(f"Written: {arguments.out}, {pages} page{'s' * (pages > 1)}")
    return 0
