"""The command line: every command with `--help`; errors in one sentence on stderr, exit 2 for bad input."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bodymap import __version__
from bodymap.errors import BodymapError

BAD_INPUT = 2
WINDOW = "window"  # the command when none is given
COMMANDS = (WINDOW, "demo", "rank", "atlas")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` (the process's arguments by default) and return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        words.insert(0, WINDOW)
    arguments = _parser().parse_args(words)
    try:
        return int(arguments.run(arguments))
    except BodymapError as error:
        print(f"bodymap: {error}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bodymap", description="Desktop body-map pain locator.")
    parser.add_argument("--version", action="version", version=f"bodymap {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    window = commands.add_parser(WINDOW, help="open the window (the default); bodymap [FILE] does the same")
    window.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a drawing to open, *.bodymap.json")
    window.add_argument(
        "--library", type=Path, metavar="PATH", help="where sessions are kept (default: your data folder)"
    )
    window.set_defaults(run=_window)
    demo = commands.add_parser(
        "demo", help="open the window with an example, or write its picture where there is no screen"
    )
    demo.set_defaults(run=_demo)
    _add_rank(commands.add_parser("rank", help="rank the muscles for drawing files"))
    _add_atlas(commands.add_parser("atlas", help="what is known: list, check, draw"))
    return parser


def _add_rank(rank: argparse.ArgumentParser) -> None:
    rank.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a drawing, *.bodymap.json")
    rank.add_argument("--top", type=_count, metavar="N", help="only the first N candidates")
    rank.add_argument("--json", action="store_true", help="one JSON object a line, one for each file")
    rank.add_argument("--figure", metavar="NAME", help="neutral, female or male (default: the drawing's own)")
    rank.set_defaults(run=_rank)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of candidates; write 1 or more")
    return int(text)


def _add_atlas(atlas: argparse.ArgumentParser) -> None:
    commands = atlas.add_subparsers(required=True)
    listing = commands.add_parser("list", help="one line a muscle")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(run=_atlas_list)
    check = commands.add_parser("check", help="look for faults; exit 1 when there are any")
    check.add_argument("folder", nargs="?", type=Path, help="region files (default: the shipped ones)")
    check.set_defaults(run=_atlas_check)
    chart = commands.add_parser("chart", help="draw one muscle's patterns as a PNG")
    chart.add_argument("muscle", help="the muscle's id")
    chart.add_argument("out", type=Path, help="the PNG to write")
    chart.add_argument("--figure", default="neutral", help="neutral, female or male")
    chart.add_argument("--folder", type=Path, help="region files (default: the shipped ones)")
    chart.set_defaults(run=_atlas_chart)


def _window(arguments: argparse.Namespace) -> int:
    from bodymap.gui.app import run_window  # noqa: PLC0415 - Qt is loaded only for the window

    if arguments.file is not None and not arguments.file.is_file():
        raise BodymapError(f"There is no file {arguments.file}; 'bodymap --help' lists the commands.")
    return run_window(arguments.file, arguments.library)


def _demo(_arguments: argparse.Namespace) -> int:
    from bodymap.gui.app import run_demo  # noqa: PLC0415 - Qt is loaded only for the window

    return run_demo()


def _rank(arguments: argparse.Namespace) -> int:
    from bodymap.atlas.loader import load_atlas  # noqa: PLC0415 - keeps --help quick
    from bodymap.body.figure import figure_name  # noqa: PLC0415
    from bodymap.drawing import file  # noqa: PLC0415
    from bodymap.drawing.mark import Drawing  # noqa: PLC0415
    from bodymap.ranking.engine import Engine  # noqa: PLC0415
    from bodymap.report.table import reading_json, reading_text  # noqa: PLC0415

    chosen = figure_name(arguments.figure) if arguments.figure else None
    atlas = load_atlas()
    _tell_faults(atlas.faults)
    engine = Engine(atlas)
    status = 0
    for path in arguments.files:
        try:
            drawing = file.read(path)
        except BodymapError as error:
            print(f"bodymap: {error}", file=sys.stderr)
            status = BAD_INPUT
            continue
        drawing = file.on_body(Drawing(chosen or drawing.figure, drawing.marks))
        reading = engine.read(drawing, arguments.top)
        if arguments.json:
            print(json.dumps({"file": str(path), **reading_json(reading)}, ensure_ascii=False))
        else:
            print(reading_text(str(path), reading, atlas))
    return status


def _atlas_list(arguments: argparse.Namespace) -> int:
    from bodymap.atlas.loader import load_atlas  # noqa: PLC0415 - keeps --help quick

    atlas = load_atlas()
    for muscle in atlas.muscles.values():
        if arguments.json:
            row = {
                "id": muscle.id,
                "name": muscle.name,
                "body_part": muscle.body_part,
                "patterns": [pattern.id for pattern in muscle.patterns],
                "self_care": len(muscle.self_care),
                "sources": len(muscle.sources),
            }
            print(json.dumps(row, ensure_ascii=False))
        else:
            print(f"{muscle.id:36}{muscle.name:34}{len(muscle.patterns)} patterns")
    _tell_faults(atlas.faults)
    return 0


def _tell_faults(faults: Sequence[object]) -> None:
    for fault in faults:
        print(f"bodymap: left out: {fault}", file=sys.stderr)


def _atlas_check(arguments: argparse.Namespace) -> int:
    from bodymap.atlas.checks import check_atlas  # noqa: PLC0415
    from bodymap.atlas.loader import load_atlas  # noqa: PLC0415

    if arguments.folder and not arguments.folder.is_dir():
        raise BodymapError(f"There is no folder {arguments.folder}; name the one that holds the region files.")
    atlas = load_atlas(arguments.folder)
    faults = check_atlas(atlas)
    for fault in faults:
        print(fault)
    print(f"{len(atlas.muscles)} muscles, {len(faults)} faults.")
    return 1 if faults else 0


def _atlas_chart(arguments: argparse.Namespace) -> int:
    from bodymap.atlas.loader import load_atlas  # noqa: PLC0415
    from bodymap.body.figure import figure_name, load_figure  # noqa: PLC0415

    atlas = load_atlas(arguments.folder)
    muscle = atlas.muscles.get(arguments.muscle)
    if muscle is None:
        _tell_faults([fault for fault in atlas.faults if arguments.muscle in fault.file])
        raise BodymapError(f"There is no muscle '{arguments.muscle}'; 'bodymap atlas list' names them all.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    from bodymap.report.chart import chart_image  # noqa: PLC0415

    app = QGuiApplication.instance() or QGuiApplication([])
    image = chart_image(load_figure(figure_name(arguments.figure)), muscle)
    if not image.save(str(arguments.out)):
        raise BodymapError(f"{arguments.out} cannot be written; choose a folder you may write to.")
    del app
    return 0
