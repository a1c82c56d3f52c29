"""`bodymap [FILE]` and `bodymap demo`: the window."""

import argparse
from pathlib import Path

from bodymap.errors import BodymapError


def add(window: argparse.ArgumentParser) -> None:
    """Add the arguments of the window."""
    window.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a drawing to open, *.bodymap.json")
    window.add_argument(
        "--library", type=Path, metavar="PATH", help="where sessions are kept (default: your data folder)"
    )
    _add_until(window)
    window.set_defaults(run=_window)


def add_demo(demo: argparse.ArgumentParser) -> None:
    """Add the demo."""
    _add_until(demo)
    demo.set_defaults(run=_demo)


def _add_until(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--until",
        choices=("painted", "ready", "closed"),
        help="say when the window is painted and ready, and close it then (for measures)",
    )


def _window(arguments: argparse.Namespace) -> int:
    from bodymap.gui.start.app import run_window

    if arguments.file is not None and not arguments.file.is_file():
        raise BodymapError(f"There is no file {arguments.file}; 'bodymap --help' lists the commands.")
    return run_window(arguments.file, arguments.library, arguments.until)


def _demo(arguments: argparse.Namespace) -> int:
    from bodymap.gui.start.app import run_demo

    return run_demo(arguments.until)
