"""Which warning signs are asked for a drawing, what the answers lead to, and where massage needs a word of caution.

The rule: an area counts as painted when at least 1 cm2 of paint lies in it, or at least 20 % of all paint (so that
one small dab counts where it lies, and the rim of a broad stroke next door does not). What lies in an area is the exact
overlap of the paint with the area's shapes on the drawing's own figure, both views together. Of an area that is asked
about only `when` it is numb or tingles, the paint that feels so is held against it alone, also where other paint lies
over it: numbness is not lost under an ache.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely import MultiPolygon, Point

from bodymap.atlas.area import pattern_areas, sides_of
from bodymap.atlas.muscle import Muscle, Step
from bodymap.atlas.shape import Shape, ShapeError, build, locate
from bodymap.atlas.warnings import ADVICE, Advice, Feeling, WarningSigns
from bodymap.body.figure import Figure, FigureName, load_figure
from bodymap.body.frame import LEAST_MM2, VIEWS, View, areas_of, mirrored
from bodymap.drawing.mark import Drawing

LEAST_IN_AREA_MM2 = 100.0
LEAST_SHARE = 0.2
LEAST_OF_CORE = 0.05
YES, SEEN = "yes", "seen"  # as answers; seen: yes, and a doctor has looked and allows self-care
SAID_YES = frozenset({YES, SEEN})
SEEN_TODAY: frozenset[Advice] = frozenset({"emergency", "same_day"})

Zone = dict[View, MultiPolygon]


@dataclass(frozen=True)
class Caution:
    """What the warning signs say of a drawing and the answers given.

    Attributes:
        asked: the questions that apply, the most urgent first; whatever was answered yes stays among them.
        open: those of them that are not answered.
        yes: those of them that are answered yes and wait for somebody to look.
        seen: those of them that are answered yes and that a doctor has looked at, who allows self-care.
        advice: what the most urgent yes leads to.
        unread: those answered yes whose advice was not yet said to be read.
        massage: the ids of the painted areas where massage can do harm.
        urgent: those of the open ones to which a yes would mean that somebody should look today.
        settles: whether all that are answered yes stop nothing any more once a doctor has looked.
    """

    asked: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    advice: Advice | None = None
    unread: tuple[str, ...] = ()
    massage: tuple[str, ...] = ()
    urgent: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    settles: bool = False

    @property
    def held(self) -> bool:
        """Whether self-care waits until the advice is read."""
        return bool(self.unread)

    @property
    def today(self) -> bool:
        """Whether somebody should look today: until then nothing is planned and nothing is done to the muscle."""
        return self.advice in SEEN_TODAY

    def stops(self, step: Step) -> bool:
        """Whether a step cannot be followed before somebody has looked: of a milder yes only what strains the place."""
        return not step.sends_on and (self.today or (bool(self.yes) and step.strains))


class WarningAreas:
    """The areas of the warning signs on each figure, drawn when first needed."""

    def __init__(self, signs: WarningSigns) -> None:
        self.signs = signs
        self._areas: dict[FigureName, dict[str, Zone]] = {}
        self._unsafe: dict[FigureName, dict[str, Zone]] = {}
        self._own: dict[FigureName, dict[str, tuple[str, ...]]] = {}  # of muscles

    def asked_for(self, drawing: Drawing) -> tuple[str, ...]:
        """Return the ids of the areas whose questions the drawing asks for; none without paint."""
        zones, areas = self._zones(drawing.figure), self.signs.areas
        asked: set[str] = set()
        for when in {area.when for area in areas.values()}:
            paint = _felt_as(when, drawing)
            if painted_mm2(paint) >= LEAST_MM2:
                alike = {key: zones[key] for key, area in areas.items() if area.when == when}
                asked |= {*_touched(paint, alike), *(key for key in alike if not areas[key].shapes)}
        return tuple(key for key in areas if key in asked)

    def asked_of(self, muscle: Muscle, name: FigureName) -> tuple[str, ...]:
        """Return the ids of the areas whose questions a muscle asks for: on either side, where it is pressed or hurts.

        It hurts in an area when a twentieth of one of its cores, where nearly everyone with it feels pain, lies there.
        What is asked only `when` it feels numb is not asked of a muscle, which says nothing of that.
        """
        known = self._own.setdefault(name, {})
        if muscle.id not in known:
            zones, figure = self._zones(name), load_figure(name)
            keys = _hurts(muscle, figure, zones) | _pressed(muscle, figure, zones)
            always = {key: area for key, area in self.signs.areas.items() if not area.when}
            known[muscle.id] = tuple(key for key, area in always.items() if key in keys or not area.shapes)
        return known[muscle.id]

    def unsafe_for(self, drawing: Drawing, muscle: Muscle | None = None) -> tuple[str, ...]:
        """Return the ids of the areas unsafe to massage that are painted, or in which `muscle` is pressed."""
        zones = self._unsafe_zones(drawing.figure)
        keys = set(_touched(drawing, zones))
        if muscle is not None:
            keys |= _pressed(muscle, load_figure(drawing.figure), zones)
        return tuple(key for key in self.signs.massage if key in keys)

    def caution(
        self, drawing: Drawing, answers: Mapping[str, str], read: Collection[str] = (), muscle: Muscle | None = None
    ) -> Caution:
        """Return what the drawing asks for, with the `answers` so far and the ids whose advice was `read`.

        And what a `muscle` asks for that is looked at though the drawing does not lead to it.
        """
        known = self.signs.questions
        own = self.asked_of(muscle, drawing.figure) if muscle else ()
        asked = questions_of(self.signs, {*self.asked_for(drawing), *own}, answers)
        seen = tuple(key for key in asked if answers.get(key) == SEEN and known[key].settles)
        yes = tuple(key for key in asked if answers.get(key) in SAID_YES and key not in seen)
        unsaid = tuple(key for key in asked if key not in answers)
        return Caution(
            asked,
            unsaid,
            yes,
            worst(known[key].advice for key in yes),
            tuple(key for key in yes if key not in read),
            self.unsafe_for(drawing),
            tuple(key for key in unsaid if known[key].advice in SEEN_TODAY),
            seen,
            bool(yes) and all(known[key].settles for key in yes),
        )

    def _zones(self, figure: FigureName) -> dict[str, Zone]:
        if figure not in self._areas:
            areas = {key: area.shapes for key, area in self.signs.areas.items()}
            self._areas[figure] = _drawn(areas, figure)
        return self._areas[figure]

    def _unsafe_zones(self, figure: FigureName) -> dict[str, Zone]:
        if figure not in self._unsafe:
            areas = {key: area.shapes for key, area in self.signs.massage.items()}
            self._unsafe[figure] = _drawn(areas, figure)
        return self._unsafe[figure]


def questions_of(signs: WarningSigns, areas: Iterable[str], answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the questions of `areas`, each once, the most urgent first, in the order of the file.

    A general question is left out where a more exact one is asked instead of it. What was answered yes stays, even
    when its area is no longer painted: a warning sign does not go away with the paint.
    """
    wanted = {question for area in areas for question in signs.areas[area].questions}
    wanted -= {general for key in wanted for general in signs.questions[key].instead_of}
    wanted |= {key for key, answer in answers.items() if answer in SAID_YES}
    found = [key for key in signs.questions if key in wanted]
    return tuple(sorted(found, key=lambda key: ADVICE.index(signs.questions[key].advice)))


def worst(advice: Iterable[Advice]) -> Advice | None:
    """Return the most urgent of the advice given."""
    return min(advice, key=ADVICE.index, default=None)


def painted_mm2(drawing: Drawing) -> float:
    """Return how much is painted on both views together (mm2)."""
    return sum(float(shapely.area(drawing.area(view))) for view in VIEWS)


def _felt_as(when: Collection[Feeling], drawing: Drawing) -> Drawing:
    """Return what is painted that feels so; all that is painted where nothing is named."""
    if not when:
        return drawing
    return Drawing(drawing.figure, tuple(mark for mark in drawing.marks if mark.quality in when))


def _shared_mm2(zone: MultiPolygon, parts: npt.NDArray[np.object_]) -> float:
    """Return how much of a zone the parts of paint, none of which overlap, cover (mm2)."""
    left, top, right, bottom = zone.bounds if not zone.is_empty else (0.0, 0.0, 0.0, 0.0)
    boxes = shapely.bounds(parts).reshape(-1, 4)
    near = (boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < bottom) & (boxes[:, 3] > top)
    return float(shapely.area(shapely.intersection(parts[near], zone)).sum())


def _touched(drawing: Drawing, zones: Mapping[str, Zone]) -> list[str]:
    paint = {view: drawing.area(view) for view in VIEWS}
    whole = sum(area.area for area in paint.values())
    if whole < LEAST_MM2:
        return []
    least = min(LEAST_IN_AREA_MM2, LEAST_SHARE * whole)
    parts = {view: shapely.get_parts(area) for view, area in paint.items()}
    inside = {key: sum(_shared_mm2(zone[v], parts[v]) for v in VIEWS) for key, zone in zones.items()}
    return [key for key, mm2 in inside.items() if mm2 >= least]


def _hurts(muscle: Muscle, figure: Figure, zones: Mapping[str, Zone]) -> set[str]:
    """Return the zones in which one of the muscle's cores lies, on either side."""
    keys: set[str] = set()
    for area in (area for side in sides_of(muscle) for area in pattern_areas(muscle, side, figure)):
        least = LEAST_OF_CORE * sum(core.area for core in area.core.values())
        inside = {k: sum(zone[v].intersection(area.core[v]).area for v in VIEWS) for k, zone in zones.items()}
        keys |= {key for key, mm2 in inside.items() if mm2 > 0 and mm2 >= least}
    return keys


def _pressed(muscle: Muscle, figure: Figure, zones: Mapping[str, Zone]) -> set[str]:
    """Return the zones in which the muscle is pressed, on either side."""
    keys: set[str] = set()
    for pattern in muscle.patterns:
        view = pattern.press.view
        spot = Point(locate(pattern.press.at, view, figure))
        keys |= {k for k, zone in zones.items() if zone[view].intersects(spot) or _across(zone[view], spot)}
    return keys


def _across(zone: MultiPolygon, spot: Point) -> bool:
    """Whether `spot` of the other side's muscle lies in the zone."""
    return bool(zone.intersects(mirrored(spot)))


def _drawn(areas: Mapping[str, tuple[Shape, ...]], name: FigureName) -> dict[str, Zone]:
    figure = load_figure(name)
    drawn = {}
    for key, shapes in areas.items():
        built = []
        for shape in shapes:
            with suppress(ShapeError):  # `bodymap atlas check` has seen every shape on every figure
                built.append((shape.view, build(shape, figure)))
        drawn[key] = {view: areas_of(shapely.union_all([area for v, area in built if v == view])) for view in VIEWS}
    return drawn
