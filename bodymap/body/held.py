"""Which named areas tell where a shape lies: the one that holds most of it, or the few that do together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from shapely.geometry.base import BaseGeometry

from bodymap.body.areas import Area, covered, nearest, part_of
from bodymap.body.figure import Figure
from bodymap.body.frame import LEAST_MM2, View
from bodymap.words import both, tr

OTHER_HALF = 0.25  # of what a shape covers of an area and its mirror image, from which both are one place
ALONE = 0.5  # of a shape: a place that holds more of it tells where it lies
TOLD = 0.15  # of a shape that no place holds half of: from which on a place is named, and a rest is told of
MOST = 3  # places named

Place = tuple[Area, ...]  # an area, or the left and the right one together


@dataclass(frozen=True)
class Held:
    """The places that hold something, those that hold most of it first.

    Attributes:
        places: an area each, or an area and its mirror image, the left one first.
        elsewhere: whether a good part lies beside them.
    """

    places: tuple[Place, ...] = ()
    elsewhere: bool = False

    @property
    def ids(self) -> set[str]:
        """The ids of the areas that are named, the same on every figure."""
        return {area.id for place in self.places for area in place}

    @property
    def words(self) -> str:
        """Where it is, inside a sentence in the language of now: "sacrum; left buttock and right buttock"."""
        more = len(self.places) - MOST
        rest = tr("and elsewhere") if self.elsewhere else tr("and %n more", "", more) if more > 0 else ""
        return _phrase([[tr(area.name) for area in place] for place in self.places[:MOST]], rest, both)

    @property
    def name(self) -> str:
        """The same as it stands alone: "Left buttock"."""
        return f"{self.words[:1].upper()}{self.words[1:]}"

    @property
    def plain(self) -> str:
        """The same as `words` in English whatever the language, and all of them: for files."""
        named = [[area.name for area in place] for place in self.places]
        return _phrase(named, "and elsewhere" if self.elsewhere else "", "{} and {}".format)


def held_by(figure: Figure, view: View, shape: BaseGeometry, sizes: Mapping[Area, float] | None = None) -> Held:
    """Return the place that holds more than half of a shape (mm); the nearest where it is off the body.

    Where none does, those that tell together where it lies: each that holds a good part of it, and if these do not
    hold half the next ones too; no more than `MOST`. `sizes` are the mm2 that it covers of each area, where these are
    known.
    """
    places = paired(covered(figure, view, shape) if sizes is None else sizes)
    whole = sum(places.values())
    if not whole:
        return Held(((nearest(figure, view, shape),),))
    told: list[Place] = []
    held = 0.0
    for place, mm2 in places.items():
        enough = held > ALONE * whole + LEAST_MM2
        if len(told) == MOST or (enough and (len(told) == 1 or mm2 < TOLD * whole)):
            break
        told.append(place)
        held += mm2
    return Held(tuple(told), len(told) > 1 and whole - held >= TOLD * whole)


def paired(mm2: Mapping[Area, float]) -> dict[Place, float]:
    """Return what each place holds (mm2), most first, of what each area does.

    An area and its mirror image are one place where both hold a good part of it.
    """
    parts: dict[tuple[View, str], list[Area]] = {}
    for area in mm2:
        parts.setdefault((area.view, part_of(area)), []).append(area)
    places: dict[Place, float] = {}
    for part in parts.values():
        sizes = [mm2[area] for area in part]
        if min(sizes) >= OTHER_HALF * sum(sizes):
            places[tuple(sorted(part, key=lambda area: area.side))] = sum(sizes)
        else:
            places.update({(area,): mm2[area] for area in part})
    return dict(sorted(places.items(), key=lambda item: -round(item[1])))  # as they come where they hold as much


def _phrase(places: list[list[str]], rest: str, join: Callable[[str, str], str]) -> str:
    """Return names as a phrase, parted by a semicolon where an "and" would be misread."""
    if len(places) == 2 and not rest and [len(place) for place in places] == [1, 1]:
        places = [[place[0] for place in places]]
    phrases = []
    for place in places:
        plain = not any("," in name for name in place)
        phrases.append(join(*place) if plain and len(place) > 1 else "; ".join(place))
    return "; ".join([*phrases, rest] if rest else phrases)
