"""`bodymap session`: list, search, show, compare, hand on, take in, back up and restore sessions without a window."""

import argparse
from pathlib import Path

from bodymap.commands import session_keep as keep
from bodymap.commands import session_library as library
from bodymap.commands import session_out as out
from bodymap.words import harmless

ORDERS = ("newest", "oldest", "changed", "title", "worst", "area")
FORMATS = ("zip", "csv", "fhir", "drawing", "svg", "png")
ID_HELP = "the session's id or its first digits, as 'list' shows them; 'last' for the latest"


def add(session: argparse.ArgumentParser) -> None:
    """Add the commands of `bodymap session`."""
    commands = session.add_subparsers(required=True, metavar="COMMAND")
    _add_looking(commands)
    _add_handing_on(commands)
    _add_keeping(commands)


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, summary: str, *, json: bool = False
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=summary, description=summary)
    command.add_argument("--library", type=Path, metavar="PATH", help="the library (default: your own)")
    if json:
        command.add_argument("--json", action="store_true", help="JSON, one object a line")
    return command


def _add_looking(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    for name, summary in (("list", "one line a session"), ("search", "sessions in which all the words stand")):
        command = _command(commands, name, summary, json=True)
        if name == "search":
            command.add_argument(
                "words", type=_text, nargs="+", help="looked for in title, note, tags, person and muscles"
            )
        command.add_argument("--person", type=_text, metavar="NAME", help="only this person's ('self' for yourself)")
        command.add_argument("--tag", type=_text, help="only with this tag")
        command.add_argument("--muscle", type=_text, metavar="ID", help="only with this muscle among the leading ones")
        command.add_argument("--order", choices=ORDERS, default="newest")
        command.add_argument("--limit", type=_count, default=50, metavar="N", help="at most N (default: 50)")
        command.add_argument("--offset", type=_count, default=0, metavar="N", help="pass over the first N")
        command.set_defaults(run=library.run_list)
    show = _command(commands, "show", "one session: marks, ranking of its day, answers, note", json=True)
    show.add_argument("session", type=_text, help=ID_HELP)
    show.add_argument("--today", action="store_true", help="today's ranking too, and what differs")
    show.set_defaults(run=library.run_show)
    compare = _command(commands, "compare", "what changed between two sessions", json=True)
    compare.add_argument("before", type=_text, help=ID_HELP)
    compare.add_argument("after", type=_text, help=ID_HELP)
    compare.set_defaults(run=library.run_compare)
    trend = _command(commands, "trend", "area, worst intensity and leading muscles over time", json=True)
    trend.add_argument("--person", type=_text, metavar="NAME", default="self", help="whose (default: your own)")
    trend.set_defaults(run=library.run_trend)


def _add_handing_on(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = _command(
        commands, "export", "hand sessions on: a zip of all, CSV tables, FHIR R4B, a drawing file, SVG or PNG"
    )
    export.add_argument("out", type=Path, help="the file to write; its ending tells the format")
    export.add_argument("sessions", type=_text, nargs="*", metavar="SESSION", help=f"{ID_HELP} (default: all)")
    export.add_argument("--format", choices=FORMATS, help="when the ending does not tell")
    export.add_argument("--force", action="store_true", help="write over a file that is there")
    export.set_defaults(run=out.run_export)
    report = _command(commands, "report", "a PDF for a clinician")
    report.add_argument("session", type=_text, help=ID_HELP)
    report.add_argument("out", type=Path, help="the PDF to write")
    report.add_argument(
        "--since", type=_text, metavar="SESSION", help="the session to compare with (default: the one before)"
    )
    report.add_argument("--force", action="store_true", help="write over a file that is there")
    report.set_defaults(run=out.run_report)
    take = _command(
        commands, "import", "take in drawings, sessions and exports; exit 1 when something was refused", json=True
    )
    take.add_argument("files", nargs="+", type=Path, metavar="FILE", help="*.bodymap.json, or a zip from 'export'")
    take.add_argument(
        "--person", type=_text, metavar="NAME", help="whose they are (default: your own); added if not known"
    )
    take.set_defaults(run=library.run_import)


def _add_keeping(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    info = _command(commands, "info", "where the library lies, how big it is, what it holds, its backups", json=True)
    info.set_defaults(run=keep.run_info)
    backup = _command(commands, "backup", "back the library up now")
    backup.set_defaults(run=keep.run_backup)
    restore = _command(commands, "restore", "put a backup in place of the library, which is backed up first")
    restore.add_argument("backup", type=Path, help="the backup's file, or 'last'")
    restore.set_defaults(run=keep.run_restore)
    rescue = _command(commands, "rescue", "take all that can be read out of a damaged library; the old file is kept")
    rescue.set_defaults(run=keep.run_rescue)


def _text(word: str) -> str:
    """Return what was typed; what is not UTF-8 stands in no library, and in none it can be kept."""
    try:
        word.encode()
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError(f"'{harmless(word)}' is not written in UTF-8; type it anew") from error
    return word


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"'{text}' is not a number; write 0 or more")
    return int(text)
