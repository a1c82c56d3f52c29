"""Every text of the atlas that a person reads, for those who translate it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from bodymap.atlas.loader import Atlas
from bodymap.atlas.warnings import WarningSigns

# The fields that hold texts; ids, shapes, doses, Latin names and sources are the same in every language.
_MUSCLE = ("name", "everyday", "aliases", "about", "causes", "look_alikes", "warnings", "outlook", "notes")
_PATTERN = ("felt", "find", "how", "caution")
_STEP = ("title", "steps", "feel", "stop_if", "not_if")
_WARNING = ("do", "ask", "why")
_FIELDS = frozenset((*_MUSCLE, *_PATTERN, *_STEP, *_WARNING))


def texts_of(atlas: Atlas, signs: WarningSigns) -> list[str]:
    """Return every text once, in the order of the files; self-care steps as they read once their place is filled in."""
    every = [*_texts(atlas.muscles), *atlas.signs.values(), *_texts(signs)]
    return list(dict.fromkeys(every))


def _texts(thing: Any, name: str = "") -> Iterator[str]:
    if isinstance(thing, str):
        if thing and name in _FIELDS:
            yield thing
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _texts(getattr(thing, field.name), field.name)
    elif isinstance(thing, Mapping):
        for value in thing.values():
            yield from _texts(value, name)
    elif isinstance(thing, tuple):
        for value in thing:
            yield from _texts(value, name)
