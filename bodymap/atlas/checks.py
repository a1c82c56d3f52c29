"""What a good atlas holds beyond what the loader demands: `bodymap atlas check`.

Each check is a function from the atlas to faults, so that one run reports all of them.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from bodymap.atlas.fault import Fault, Path_, Tree
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Dose, Muscle, Step
from bodymap.atlas.shape import build
from bodymap.body.figure import load_figure

SMALLEST_MM2, LARGEST_MM2 = 60.0, 130_000.0
MAX_LINES = 150
MAX_OVERLAP = 0.5  # of a spillover shape, inside its own pattern's core
SHARED_WORDS = 8  # a sentence this long is not written twice

LONGEST: dict[str, int] = {
    "about": 700, "felt": 260, "name": 60, "title": 70, "find": 300, "how": 300, "caution": 260, "feel": 200,
    "steps": 280, "stop_if": 140, "not_if": 160, "causes": 120, "warnings": 280, "outlook": 400, "notes": 320,
    "sources": 260, "look_alikes": 120, "everyday": 60, "where": 90,
}  # fmt: skip
DOSES: dict[str, tuple[int, int]] = {
    "hold_s": (2, 120),
    "repeats": (1, 30),
    "minutes": (1, 60),
    "per_day": (1, 12),
    "per_week": (1, 7),
    "weeks": (1, 12),
}


def check_atlas(atlas: Atlas) -> list[Fault]:
    """Return every fault of the atlas, the refused files' first, in the order of files and lines."""
    faults = set(atlas.faults)
    trees = atlas.trees
    for key, muscle in atlas.muscles.items():
        for check in _CHECKS:
            faults.update(check(muscle, trees[key], atlas))
    faults.update(_said_twice(atlas))
    return sorted(faults)


def _counts(muscle: Muscle, tree: Tree, _atlas: Atlas) -> Iterator[Fault]:
    kinds = {step.kind for step in muscle.self_care}
    for name, have, least in (
        ("signs", len(muscle.signs), 3),
        ("causes", len(muscle.causes), 3),
        ("self_care", len(muscle.self_care), 4),
        ("sources", len(muscle.sources), 1),
        ("patterns", len(muscle.patterns), 1),
    ):
        if have < least:
            yield tree.fault((name,), f"has {have} {name.replace('_', '-')}, {least} are needed", "add more")
    if len(kinds) < 3:
        yield tree.fault(("self_care",), f"has {len(kinds)} kinds of steps, 3 are needed", "add another kind")
    if not re.fullmatch(r"UBERON:\d{7}", muscle.uberon or "UBERON:0000000"):
        yield tree.fault(("uberon",), f"'{muscle.uberon}' is not an Uberon id", "write UBERON:0000000 or null")
    lines = max((line for line, _ in tree.places.values()), default=0)
    if lines > MAX_LINES:
        yield Fault(tree.file, lines, 1, f"has {lines} lines", f"keep it within {MAX_LINES}")


def _names(muscle: Muscle, tree: Tree, atlas: Atlas) -> Iterator[Fault]:
    for kind in ("satellites", "similar"):
        for index, other in enumerate(getattr(muscle.related, kind)):
            if other not in atlas.muscles:
                yield tree.fault(("related", kind, index), f"there is no muscle '{other}'", "correct the id")
            elif other == muscle.id:
                yield tree.fault(("related", kind, index), "a muscle is not its own relative", "take it out")
    for index, source in enumerate(muscle.sources):
        if not re.search(r"vol\.|doi|ed\.|\d{4};\d+", source, re.IGNORECASE):
            yield tree.fault(
                ("sources", index), "the source has no volume, edition or DOI", "say where exactly it stands"
            )


def _signs(muscle: Muscle, tree: Tree, atlas: Atlas) -> Iterator[Fault]:
    for index, sign in enumerate(muscle.signs):
        if sign not in atlas.signs:
            yield tree.fault(("signs", index), f"there is no sign '{sign}'", "add it to a file in signs/")
    for place, pattern in enumerate(muscle.patterns):
        for index, sign in enumerate(pattern.signs):
            if sign not in muscle.signs:
                where = ("patterns", place, "signs", index)
                yield tree.fault(where, f"the muscle has no sign '{sign}'", "add it to the muscle's signs too")


def _shapes(muscle: Muscle, tree: Tree, _atlas: Atlas) -> Iterator[Fault]:
    figure = load_figure("neutral")
    zones: list[tuple[Path_, Any]] = [(("patterns", i), p) for i, p in enumerate(muscle.patterns)]
    if muscle.both_sides:
        zones.append((("both_sides",), muscle.both_sides))
    for path, zone in zones:
        if not zone.core and not muscle.hidden:
            remedy = "draw where it is felt, or say 'hidden:' when no view can show it"
            yield tree.fault(path, "the pattern has no core", remedy)
        core = [(shape.view, build(shape, figure)) for shape in zone.core]
        for role in ("core", "spillover"):
            for index, shape in enumerate(getattr(zone, role)):
                area = build(shape, figure)
                place = (*path, role, index)
                if not SMALLEST_MM2 <= area.area <= LARGEST_MM2:
                    what = f"the shape covers {area.area:.0f} mm2 of the body"
                    yield tree.fault(place, what, f"{SMALLEST_MM2:.0f} to {LARGEST_MM2:.0f} mm2 is plausible")
                inside = sum(area.intersection(zone_).area for view, zone_ in core if view == shape.view)
                if role == "spillover" and inside > MAX_OVERLAP * area.area:
                    what = f"{min(inside / area.area, 1):.0%} of this spillover lies in the core"
                    yield tree.fault(place, what, "shorten or move it")


def _doses(muscle: Muscle, tree: Tree, _atlas: Atlas) -> Iterator[Fault]:
    for index, step in enumerate(muscle.self_care):
        place: Path_ = ("self_care", index)
        for name, (least, most) in DOSES.items():
            value = getattr(step.dose, name)
            if value is not None and not least <= value <= most:
                what = f"{name} is {value}"
                yield tree.fault((*place, "dose", name), what, f"{least} to {most} is plausible")
        yield from _step_faults(step, place, tree)


def _step_faults(step: Step, place: Path_, tree: Tree) -> Iterator[Fault]:
    if step.sends_on:
        return
    if step.dose == Dose():
        yield tree.fault(place, "the step has no dose", "add dose: {minutes: 5, per_day: 2} or alike")
    if step.kind in {"press", "stretch"} and not (step.dose.hold_s or step.dose.minutes):
        yield tree.fault((*place, "dose"), "the dose does not say how long", "add hold_s or minutes")
    if step.kind == "press" and (step.dose.hold_s or 0) > 90:
        yield tree.fault((*place, "dose", "hold_s"), "pressing over 90 seconds bruises", "hold 10 to 60 seconds")
    if step.kind in {"press", "stretch", "strengthen"}:
        for name in ("feel", "stop_if"):
            if not getattr(step, name):
                yield tree.fault(place, f"the step does not say '{name}'", f"add '{name}:'")


def _lengths(_muscle: Muscle, tree: Tree, _atlas: Atlas) -> Iterator[Fault]:
    for path, text in _texts(tree.value, ()):
        name = next((step for step in reversed(path) if isinstance(step, str)), "")
        if len(text) > LONGEST.get(name, 400):
            yield tree.fault(path, f"the text has {len(text)} characters", f"keep it within {LONGEST.get(name, 400)}")
        elif not text.strip():
            yield tree.fault(path, "the text is empty", "fill it or take the field out")


def _texts(value: Any, path: Path_) -> Iterator[tuple[Path_, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*path, index))


def _said_twice(atlas: Atlas) -> Iterator[Fault]:
    """Yield a fault where two muscles give a step in the same words; what is shared belongs in a protocol."""
    said: dict[str, list[tuple[Tree, Path_]]] = defaultdict(list)
    for tree in atlas.trees.values():
        for index, step in enumerate(tree.value["self_care"]):
            for number, text in enumerate(step.get("steps", ())):
                words = re.findall(r"[a-z0-9]+", text.lower())
                if len(words) >= SHARED_WORDS:
                    said[" ".join(words)].append((tree, ("self_care", index, "steps", number)))
    for places in said.values():
        first = places[0][0]
        for tree, path in places[1:]:
            if tree is not first:
                remedy = f"make it a protocol in {'protocols.yaml'} or say it for this muscle"
                yield tree.fault(path, f"these words stand in {first.file} too", remedy)


_CHECKS: tuple[Callable[[Muscle, Tree, Atlas], Iterator[Fault]], ...] = (
    _counts, _names, _signs, _shapes, _doses, _lengths,
)  # fmt: skip
