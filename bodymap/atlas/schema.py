"""Turns a located tree into a typed value, or says for each fault where it is and what would be right."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, TypeVar

# Loaded whole and at once: once PySide6 is imported, its import hook looks into every module that loads, and
# trips over the parts of a pydantic that was only half loaded before.
import pydantic.fields  # noqa: F401
from pydantic import TypeAdapter, ValidationError

from bodymap.atlas.fault import Fault, FaultyFileError, Path_, Tree

T = TypeVar("T")

MOST_FAULTS = 100  # of one file; more of them help nobody

_KINDS = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a mapping",
    "dataclass_type": "a mapping of named fields",
}


@lru_cache(maxsize=8)
def adapter(of: Any) -> TypeAdapter[Any]:
    """Return the validator of a type, made once."""
    return TypeAdapter(of)


def validated(tree: Tree, adapter: TypeAdapter[T]) -> T:
    """Return the tree's value as the adapter's type.

    Raises:
        FaultyFileError: with a fault for each field that is missing, unknown or of the wrong kind.
    """
    try:
        return adapter.validate_python(tree.value, strict=False)
    except ValidationError as error:
        seen: dict[tuple[int, int, str], Fault] = {}
        for item in error.errors(include_url=False)[:MOST_FAULTS]:
            fault = _fault(tree, item)
            seen.setdefault((fault.line, fault.column, fault.what), fault)
        raise FaultyFileError(list(seen.values())) from error


def _fault(tree: Tree, item: Any) -> Fault:
    path = _in_file(tree, item["loc"])
    kind = item["type"]
    name = str(item["loc"][-1]) if item["loc"] else "the file"
    given = _shown(item.get("input"))
    if kind in {"missing", "missing_argument"}:
        return tree.fault(path, f"'{name}' is missing", f"add '{name}:'")
    if kind in {"extra_forbidden", "unexpected_keyword_argument"}:
        near = get_close_matches(name, _words(path), n=1)
        return tree.fault(path, f"'{name}' is not a field here", _remedy(near, "take it out"))
    if kind == "literal_error":
        choices = str(item["ctx"]["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        near = get_close_matches(given, choices, n=1)
        return tree.fault(path, f"'{given}' is not one of {', '.join(choices)}", _remedy(near, "use one of them"))
    if kind in _KINDS:
        return tree.fault(path, f"{given or 'nothing'} is not {_KINDS[kind]}", f"write {_KINDS[kind]}")
    message = item["msg"].removeprefix("Value error, ")
    return tree.fault(path, f"'{given}' cannot be used ({message[:1].lower()}{message[1:]})", "correct it")


def _remedy(near: list[str], otherwise: str) -> str:
    return f"did you mean '{near[0]}'" if near else otherwise


def _in_file(tree: Tree, loc: Iterable[Any]) -> Path_:
    """Keep of a validator's path the steps that exist in the file."""
    path: Path_ = ()
    for step in loc:
        if (*path, step) in tree.places:
            path = (*path, step)
    return path


def _words(path: Path_) -> list[str]:
    from bodymap.atlas import muscle, shape, warnings  # noqa: PLC0415 - only when something is wrong

    words: set[str] = set()
    for module in (muscle, shape, warnings):
        for thing in vars(module).values():
            words |= set(getattr(thing, "__dataclass_fields__", {}))
    return sorted(words - {str(step) for step in path[-1:]} | {"core", "spillover"})


def _shown(value: Any) -> str:
    text = str(value) if not isinstance(value, dict | list) else type(value).__name__
    return text if len(text) <= 40 else text[:37] + "..."
