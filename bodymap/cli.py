"""The command line: every command with `--help`; errors in one sentence on stderr, exit 2 for bad input."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from bodymap import __version__, crash_log
from bodymap.errors import BAD_INPUT, BodymapError
from bodymap.shipped import FROZEN

WINDOW = "window"  # the command when none is given
# Each command: its module below bodymap.commands, loaded only when it is asked for, and what adds its arguments there.
COMMANDS = {
    WINDOW: ("window", "add", "open the window (the default); bodymap [FILE] does the same"),
    "demo": ("window", "add_demo", "open the window with an example, or write its picture where there is no screen"),
    "rank": ("rank", "add", "rank the muscles for drawing files"),
    "atlas": ("atlas", "add", "what is known: list, check, draw"),
    "session": ("session", "add", "what is kept: list, search, compare, hand on, take in, back up"),
    "desktop": ("desktop", "add", "put bodymap into your menu, or take it out"),
    "bench": ("bench", "add", "measure speed and agreement with the literature"),
}
if FROZEN:  # measures are for who builds it
    del COMMANDS["bench"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` (the process's arguments by default) and return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        words.insert(0, WINDOW)
    arguments = _parser(words[0]).parse_args(words)
    try:
        status = int(arguments.run(arguments))
        sys.stdout.flush()
    except BodymapError as error:
        print(f"bodymap: {error}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:  # the reader of a pipe has gone, which is its right
        _silence()
        return 0
    except OSError as error:
        if error.filename is not None:  # not the output
            return _crashed(error)
        _silence()
        print(f"bodymap: The output could not be written ({error.strerror}); free some space.", file=sys.stderr)
        return BAD_INPUT
    except Exception as error:  # noqa: BLE001 - a fault of our own: written down, and told in a sentence
        return _crashed(error)
    return status


def _crashed(error: Exception) -> int:
    """Write a fault of the program's own down, say where, and return the exit status."""
    entry = crash_log.entry("a fault outside the window", error)
    log = crash_log.write(entry)
    if log is None:
        print(f"bodymap: It stopped at a fault of its own, which could not be written down:\n{entry}", file=sys.stderr)
    else:
        print(f"bodymap: It stopped at a fault of its own; where is written in {log}.", file=sys.stderr)
    return crash_log.CRASHED


def _silence() -> None:
    """Let what is still in the buffer go nowhere, so that the exit does not try to write it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one sentence; its subcommands' parsers do too."""

    def error(self, message: str) -> NoReturn:
        """Exit 2 with the sentence and where to read on."""
        self.exit(BAD_INPUT, f"bodymap: {message[:1].upper()}{message[1:]}; read '{self.prog} --help'.\n")


def _parser(asked: str) -> argparse.ArgumentParser:
    parser = _Parser(prog="bodymap", description="Desktop body-map pain locator.")
    parser.add_argument("--version", action="version", version=f"bodymap {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (module, add, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        if name == asked:
            getattr(import_module(f"bodymap.commands.{module}"), add)(command)
    return parser
