"""The colours of a drawn body and of what is drawn over it: paint's edge, patterns, changes, how often it hurt.

A dark body takes light patterns and a light one dark patterns, in the same hues. Paper and pictures that are handed on
have the light body; the window's may be another (`bodymap.gui.look.theme`). The paint's ramp is the same on all.
"""

from dataclasses import dataclass, replace

# Each in its own hue, and 3:1 or more on the bodies it is for and on the ground of light or dark panels.
DARK_SERIES = ("#0b6e7d", "#b4482a", "#5a4fa2", "#2f7d3b", "#a0307c", "#7a6a12")
LIGHT_SERIES = ("#6fd3e0", "#ff9d7e", "#bdb4f5", "#86d492", "#f29ad2", "#dccb6a")


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
OVER_MEDIUM = replace(
    OVER_LIGHT, ink="#3a2218", series=("#06505c", "#8c3014", "#463c8a", "#1f5c29", "#822060", "#574a08")
)
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
    """Fill, three tones each darker than the one before, outline, and what is drawn over it."""

    fill: str
    tones: tuple[str, str, str]
    line: str
    over: Over = OVER_LIGHT

    @property
    def pattern(self) -> str:
        """The colour of one muscle's pattern."""
        return self.over.series[0]

    def colour_of(self, index: int) -> str:
        """Return the colour of the pattern of that place among several."""
        return self.over.series[index % len(self.over.series)]


LIGHT_SKIN = BodyColours("#f3e6da", ("#efdfd1", "#e8d4c4", "#dfc6b3"), "#a58b77")
DIM_SKIN = BodyColours("#5b5049", ("#554a43", "#4d433c", "#443a34"), "#b7a08f", OVER_DARK)  # light, by night
CLEAR_SKIN = BodyColours("#fbf5ee", ("#f6ede3", "#f0e4d8", "#e8d9ca"), "#6b5646")  # light, with the most contrast
MEDIUM_SKIN = BodyColours("#e3c3a2", ("#ddbb97", "#d5b08a", "#cba57d"), "#8a6748", OVER_MEDIUM)
DARK_SKIN = BodyColours("#5f3f2d", ("#583928", "#503323", "#472c1e"), "#9a7257", OVER_DARK)
