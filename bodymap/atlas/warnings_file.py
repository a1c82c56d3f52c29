"""Reads and checks the file of warning signs."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bodymap.atlas.fault import Fault, FaultyFileError, Path_, Tree
from bodymap.atlas.schema import adapter, validated
from bodymap.atlas.shape import ShapeError, build
from bodymap.atlas.source import read_yaml
from bodymap.atlas.warnings import ADVICE, WARNING_SIGNS, Area, Unsafe, WarningSigns
from bodymap.body.figure import FIGURES, FigureName, load_figure
from bodymap.shipped import shipped

LONGEST = {"ask": 150, "why": 200, "caution": 220, "title": 60, "do": 180, "name": 40}


def load_warning_signs(folder: Path, figures: Iterable[FigureName] = ("neutral",)) -> WarningSigns:
    """Read the warning signs in `folder`; a file with any fault is refused whole.

    Its shapes are tried on the `figures`.
    """
    try:
        tree = read_yaml(folder / WARNING_SIGNS, WARNING_SIGNS)
        _refuse_faults(tree)
        signs: WarningSigns = validated(tree, adapter(WarningSigns))
    except FaultyFileError as error:
        return WarningSigns(faults=tuple(error.faults))
    faults = [fault for check in _CHECKS for fault in check(signs, tree)]
    faults += _shapes(signs, tree, figures)
    return WarningSigns(faults=tuple(sorted(faults))) if faults else signs


def _refuse_faults(tree: Tree) -> None:
    """Refuse a file that has `faults`, which are ours to fill."""
    if isinstance(tree.value, dict) and "faults" in tree.value:
        raise FaultyFileError([tree.fault(("faults",), "'faults' is not a field here", "take it out")])


def check_warning_signs(folder: Path | None = None) -> tuple[Fault, ...]:
    """Return what is wrong with the warning signs in `folder` (the shipped ones by default).

    A folder of one's own need not hold any.
    """
    if folder is not None and not (folder / WARNING_SIGNS).exists():
        return ()
    return load_warning_signs(folder or shipped("regions"), FIGURES).faults


def _names(signs: WarningSigns, tree: Tree) -> Iterator[Fault]:
    for kind in ADVICE:
        if kind not in signs.advice:
            yield tree.fault(("advice",), f"'{kind}' is missing", f"add '{kind}:' with title and do")
    for key, area in signs.areas.items():
        for index, question in enumerate(area.questions):
            if question not in signs.questions:
                place: Path_ = ("areas", key, "questions", index)
                yield tree.fault(place, f"there is no question '{question}'", "add it below 'questions:'")
    asked = {question for area in signs.areas.values() for question in area.questions}
    for key, one in signs.questions.items():
        if key not in asked:
            yield tree.fault(("questions", key), f"no area asks '{key}'", "name it in an area or take it out")
        for index, other in enumerate(one.instead_of):
            if other not in signs.questions or other == key:
                place = ("questions", key, "instead_of", index)
                yield tree.fault(place, f"there is no other question '{other}'", "correct the id")


def _wholeness(signs: WarningSigns, tree: Tree) -> Iterator[Fault]:
    for name in ("areas", "massage", "questions"):
        if not getattr(signs, name):
            yield tree.fault((name,), f"'{name}' is missing or empty", f"add '{name}:'")
    for key, area in signs.areas.items():
        for name in ("questions", "sources"):
            if not getattr(area, name):
                yield tree.fault(("areas", key, name), f"has no {name}", f"add '{name}:'")
    for key, unsafe in signs.massage.items():
        if not unsafe.shapes:
            yield tree.fault(("massage", key, "shapes"), "has no shapes", "draw where massage can do harm")


def _words(signs: WarningSigns, tree: Tree) -> Iterator[Fault]:
    groups: dict[str, Mapping[Any, Any]] = {
        "advice": signs.advice, "areas": signs.areas, "massage": signs.massage, "questions": signs.questions,
    }  # fmt: skip
    for group, things in groups.items():
        for key, thing in things.items():
            for name, most in LONGEST.items():
                text = getattr(thing, name, None)
                if text is not None and not text.strip():
                    yield tree.fault((group, key, name), "the text is empty", "fill it")
                elif text is not None and len(text) > most:
                    what = f"the text has {len(text)} characters"
                    yield tree.fault((group, key, name), what, f"keep it within {most}")
    for key, question in signs.questions.items():
        if question.ask.strip() and not question.ask.endswith("?"):
            yield tree.fault(("questions", key, "ask"), "is not a question", "end it with a question mark")


def _shapes(signs: WarningSigns, tree: Tree, figures: Iterable[FigureName]) -> Iterator[Fault]:
    """Yield a fault for each shape that cannot be drawn on one of the figures."""
    groups: dict[str, Mapping[str, Area | Unsafe]] = {"areas": signs.areas, "massage": signs.massage}
    for group, things in groups.items():
        for key, thing in things.items():
            for index, shape in enumerate(thing.shapes):
                try:
                    for figure in figures:
                        build(shape, load_figure(figure))
                except ShapeError as error:
                    yield tree.fault((group, key, "shapes", index), error.what, error.remedy)


_CHECKS = (_names, _wholeness, _words)
