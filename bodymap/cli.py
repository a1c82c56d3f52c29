"""The command line: every command with `--help`; errors in one sentence on stderr, exit 2 for bad input."""

import argparse
import codecs
import errno
import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import Any, NoReturn

from bodymap import __version__, crash_log
from bodymap.errors import BAD_INPUT, BodymapError
from bodymap.shipped import FROZEN
from bodymap.words import harmless

LONG = 80  # characters of a word that is not known
INTERRUPTED = 130  # exit status where Ctrl+C was pressed
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
    _write_all_that_can_be_written()
    try:
        status = _ran(_with_command(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:
        status = INTERRUPTED
        try:
            sys.stdout.flush()
        except OSError:  # the reader of a pipe was ended too
            _silence()
    return status


def _ran(words: Sequence[str]) -> int:
    try:
        arguments = _parser(words[0]).parse_args(words)
        status = int(arguments.run(arguments))
        sys.stdout.flush()
    except BodymapError as error:
        return _told(str(error))
    except BrokenPipeError:  # the reader of a pipe has gone, which is its right
        _silence()
        return 0
    except OSError as error:
        return _refused(error, words)
    except Exception as error:  # noqa: BLE001 - a fault of our own: written down, and told in a sentence
        return _crashed(error)
    return status


def _write_all_that_can_be_written() -> None:
    """Let a letter that the output's encoding does not have be written as JSON escapes it, wherever the output goes."""
    codecs.register_error("escaped", _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="escaped")


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{high:02x}{low:02x}" for high, low in zip(units[::2], units[1::2], strict=True)), error.end


def _refused(error: OSError, words: Sequence[str]) -> int:
    """Tell what the system would not do, and return the exit status."""
    if error.filename is None:
        _silence()
        return _told(f"The output could not be written ({error.strerror}); free some space.")
    path = str(error.filename)
    named = [os.path.abspath(word.split("=")[-1]) for word in words[1:] if word]  # noqa: PTH100 - as for a path too long
    if error.errno == errno.ENAMETOOLONG or os.path.abspath(path).startswith(tuple(named)):  # noqa: PTH100
        return _told(f"{harmless(path)} cannot be used ({error.strerror}); name another.")
    return _crashed(error)


def _with_command(argv: Sequence[str]) -> list[str]:
    """Return the words with the command before them, which is the window's where none is given; exit 2 for no such."""
    first = argv[0] if argv else WINDOW
    if first in COMMANDS or _of_all(first):
        return list(argv) or [WINDOW]
    if not first.startswith("-") and not os.path.exists(first):  # noqa: PTH110 - of a path too long Path would raise
        sys.exit(_told(_not_known("command and no file", first, COMMANDS, "bodymap")))
    return [WINDOW, *argv]


def _told(sentence: str) -> int:
    """Tell what is wrong with what was asked, and return the exit status for it."""
    print(f"bodymap: {sentence}", file=sys.stderr)
    return BAD_INPUT


def _of_all(word: str) -> bool:
    """Whether a word is an option of the program itself, or may be the beginning of one."""
    return word == "-h" or (word.startswith("--") and any(one.startswith(word) for one in ("--help", "--version")))


def _not_known(kind: str, word: str, known: Iterable[str], prog: str) -> str:
    """Return that there is no such thing, and what is nearest to it, in a sentence."""
    from difflib import get_close_matches  # noqa: PLC0415 - only where a word is wrong

    near = get_close_matches(word[:LONG], known, 1)
    instead = f"write '{near[0]}', or " if near else ""
    return f"There is no {kind} '{word[:LONG]}'; {instead}read '{prog} --help'."


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

    def parse_known_args(  # type: ignore[override]  # its overloads are of one and the same
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse the arguments; the first that is none of them is told here, where it is known what could be meant."""
        found, others = super().parse_known_args(args, namespace)
        if others:
            word = others[0].split("=")[0]
            if not word.startswith("-"):
                self.error(f"'{word[:LONG]}' is one word too many")
            said = _not_known("option", word, self._option_string_actions, self.prog)
            self.exit(_told(said))
        return found, others

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Tell a command that is none with the one that is nearest to it."""
        if action.nargs == argparse.PARSER and action.choices is not None and value not in action.choices:
            self.exit(_told(_not_known("command", value, action.choices, self.prog)))
        super()._check_value(action, value)


def _parser(asked: str) -> argparse.ArgumentParser:
    parser = _Parser(prog="bodymap", description="Desktop body-map pain locator.")
    parser.add_argument("--version", action="version", version=f"bodymap {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (module, add, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        if name == asked:
            getattr(import_module(f"bodymap.commands.{module}"), add)(command)
    return parser
