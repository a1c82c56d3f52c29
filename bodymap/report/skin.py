"""The colours of a drawn body and of what is drawn over it: paint's edge, patterns, changes, how often it hurt.

A dark body takes light patterns and a light one dark patterns, in the same hues. Paper and pictures that are handed on
have the light body; the window's may be another (`bodymap.gui.look.theme`). The paint's ramp is the same on all.
"""

from dataclasses import dataclass, replace

# Each in its own cool hue, away from the warm ones of paint, and 3:1 or more on the bodies it is for and on the ground
# of light or dark panels. Each has its own slant of hatching, too: colour is never the only sign.
DARK_SERIES = ("#0b6e7d", "#6a3fb5", "#1d56b0", "#22703f", "#8f2f8c", "#46525c")
MEDIUM_SERIES = ("#06505c", "#54309a", "#16418c", "#185a31", "#722271", "#37424b")
LIGHT_SERIES = ("#6fd3e0", "#c9b5ff", "#93b9ff", "#86d9a4", "#eaa9ec", "#cbd5db")
# Degrees; but for the last, off the strokes of the paint's textures.
SLANTS = (72.0, 108.0, 18.0, 162.0, 90.0, 0.0)


def slant_of(colour: str) -> float:
    """Return the slant (degrees) of the hatching of a pattern in a colour."""
    known = next((each for each in (DARK_SERIES, MEDIUM_SERIES, LIGHT_SERIES) if colour in each), (colour,))
    return SLANTS[known.index(colour)]


@dataclass(frozen=True)
class Tint:
    """One kind of area over a body: its ground, and its edge and texture."""

    fill: str
    line: str


@dataclass(frozen=True)
class Over:
    """What is drawn over a body.

    Attributes:
        ink: outlines and the paint's edge.
        series: several muscles' patterns; the first is the hue of a single one.
        gained, lost, kept: what differs between two drawings.
        heat: how often it hurt, from seldom to most often.
    """

    ink: str
    series: tuple[str, ...]
    gained: Tint
    lost: Tint
    kept: Tint
    heat: tuple[str, str, str, str]


OVER_LIGHT = Over(
    ink="#4a2f25",
    series=DARK_SERIES,
    gained=Tint("#d9772b", "#8a3c06"),
    lost=Tint("#4a90c2", "#123f63"),
    kept=Tint("#7b6d8d", "#453a55"),
    heat=("#c9b8e0", "#9d7fc6", "#6f4aa3", "#3d1f6e"),
)
OVER_MEDIUM = replace(OVER_LIGHT, ink="#3a2218", series=MEDIUM_SERIES)
OVER_DARK = Over(
    ink="#fff6ec",
    series=LIGHT_SERIES,
    gained=Tint("#e88a3c", "#ffc795"),
    lost=Tint("#5aa2d6", "#b5dcf8"),
    kept=Tint("#a295b5", "#ded5ec"),
    heat=("#6d5a94", "#9583bd", "#bfb0e0", "#efe6ff"),
)


@dataclass(frozen=True)
class BodyColours:
    """Fill, three tones each darker than the one before, outline, and what is drawn over it.

    `paint` is the share, 0-1, of what is seen of paint over it.
    """

    fill: str
    tones: tuple[str, str, str]
    line: str
    over: Over = OVER_LIGHT
    paint: float = 0.75

    @property
    def pattern(self) -> str:
        """The colour of one muscle's pattern."""
        return self.over.series[0]

    def colour_of(self, index: int) -> str:
        """Return the colour of the pattern of that place among several."""
        return self.over.series[index % len(self.over.series)]


LIGHT_SKIN = BodyColours("#f3e6da", ("#efdfd1", "#e8d4c4", "#dfc6b3"), "#a58b77")
DIM_SKIN = BodyColours("#5b5049", ("#554a43", "#4d433c", "#443a34"), "#b7a08f", OVER_DARK, 0.8)  # light, by night
CLEAR_SKIN = BodyColours("#fbf5ee", ("#f6ede3", "#f0e4d8", "#e8d9ca"), "#6b5646")  # light, with the most contrast
MEDIUM_SKIN = BodyColours("#e3c3a2", ("#ddbb97", "#d5b08a", "#cba57d"), "#8a6748", OVER_MEDIUM)
DARK_SKIN = BodyColours("#5f3f2d", ("#583928", "#503323", "#472c1e"), "#9a7257", OVER_DARK, 0.8)
