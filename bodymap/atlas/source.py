"""YAML as a strict, located tree.

A region file may come from anywhere, so this reads less than YAML allows: no aliases, no tags, no duplicate
keys, a bounded depth and size; `no` is a word and `1:30` is a word. Every value remembers its line and column.
The parser's event stream is walked directly: nothing is built from a file that is refused.
"""

import math
import re
from pathlib import Path
from typing import Any

import yaml

from bodymap.atlas.fault import Fault, FaultyFileError, Path_, Tree

MAX_BYTES = 2_000_000
MAX_DEPTH = 32

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}


def read_yaml(path: Path, name: str | None = None) -> Tree:
    """Read the file at `path`; faults call it `name`.

    Raises:
        FaultyFileError: not readable, too large, too deep, or more than plain YAML.
    """
    name = name or path.name
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        why = error.strerror or str(error)
        raise FaultyFileError([Fault(name, 0, 0, f"cannot be read ({why})", "check the file")]) from error
    return parse_yaml(data, name)


def parse_yaml(data: bytes, name: str) -> Tree:
    """Turn `data` (UTF-8) into a located tree; raises FaultyFileError as `read_yaml` does."""
    if len(data) > MAX_BYTES:
        raise FaultyFileError(
            [Fault(name, 0, 0, f"is larger than {MAX_BYTES // 1_000_000} MB", "a region file has a few pages")]
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise FaultyFileError([Fault(name, line, 1, "is not UTF-8 text", "save it as UTF-8")]) from error
    try:
        return _Builder(name).build(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        what = f"is not valid YAML ({error.problem})"
        fault = Fault(name, line, column, what, "check indentation, colons and quotes here")
        raise FaultyFileError([fault]) from error
    except yaml.YAMLError as error:
        fault = Fault(name, 0, 0, "holds a character that YAML does not allow", "save it as plain text")
        raise FaultyFileError([fault]) from error


class _Builder:
    """Walks parser events into a Tree; stops at the first thing plain YAML would not hold."""

    def __init__(self, name: str) -> None:
        self.tree = Tree(name)
        self._key: list[Any] = []  # for each open mapping, the key that waits for its value
        self._open: list[Any] = []
        self._paths: list[Path_] = []
        self._documents = 0

    def build(self, text: str) -> Tree:
        for event in yaml.parse(text, Loader=_LOADER):
            self._take(event)
        return self.tree

    def _refuse(self, event: Any, what: str, remedy: str) -> None:
        mark = event.start_mark
        raise FaultyFileError([Fault(self.tree.file, mark.line + 1, mark.column + 1, what, remedy)])

    def _take(self, event: Any) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._refuse(event, "holds a second document", "keep one muscle in a file")
        elif isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._refuse(event, "uses a YAML anchor or alias", "write the value out")
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._begin(event)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._open.pop()
            self._key.pop()
            self._paths.pop()
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event)

    def _begin(self, event: Any) -> None:
        if len(self._open) >= MAX_DEPTH:
            self._refuse(event, f"is nested deeper than {MAX_DEPTH} levels", "flatten it")
        self._check_tag(event)
        value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._paths.append(self._put(event, value))
        self._open.append(value)
        self._key.append(None)

    def _scalar(self, event: Any) -> None:
        self._check_tag(event)
        if self._open and isinstance(self._open[-1], dict) and self._key[-1] is None:
            if event.value in self._open[-1]:
                self._refuse(event, f"has '{event.value}' twice", "keep one of the two")
            self._key[-1] = event.value
            return
        self._put(event, event.value if event.style else self._plain(event))

    def _plain(self, event: Any) -> Any:
        word = event.value
        if word in _WORDS:
            return _WORDS[word]
        if word.lower() in {".nan", ".inf", "-.inf", "+.inf"}:
            self._refuse(event, f"'{word}' is not a number one can draw with", "write a finite number")
        if not _NUMBER.fullmatch(word):
            return word
        number = float(word)
        if not math.isfinite(number):
            self._refuse(event, f"'{word}' is too large", "write a finite number")
        return int(word) if re.fullmatch(r"[-+]?\d{1,15}", word) else number

    def _check_tag(self, event: Any) -> None:
        if event.tag is not None and event.tag != "!":
            self._refuse(event, f"uses the YAML tag '{event.tag}'", "write plain text and numbers")

    def _put(self, event: Any, value: Any) -> Path_:
        """Hang `value` into the innermost open mapping or sequence and return its path."""
        path: Path_ = ()
        if not self._open:
            self.tree.value = value
        elif isinstance(self._open[-1], dict):
            key = self._key[-1]
            if key is None:
                self._refuse(event, "has a list or mapping as a key", "use a plain word before the colon")
            self._open[-1][key] = value
            self._key[-1] = None
            path = (*self._paths[-1], key)
        else:
            path = (*self._paths[-1], len(self._open[-1]))
            self._open[-1].append(value)
        self.tree.places[path] = (event.start_mark.line + 1, event.start_mark.column + 1)
        return path
