"""The colours of the three themes, and which of them must be told from which.

No other module of the window names a colour. `PAIRS` says what stands on what; a test computes the contrast of each
pair in each theme. What is drawn over a body has its colours from the body's skin (`bodymap.report.skin`).
"""

from dataclasses import dataclass

from bodymap.report.skin import (
    CLEAR_SKIN,
    DARK_SERIES,
    DARK_SKIN,
    DIM_SKIN,
    LIGHT_SERIES,
    LIGHT_SKIN,
    MEDIUM_SKIN,
    BodyColours,
)

READ = 4.5  # contrast that text needs on its ground (WCAG 2.2, 1.4.3)
SEEN = 3.0  # contrast that lines, icons and marks need to be told from what is beside them (1.4.11)


@dataclass(frozen=True)
class Theme:
    """The colours of one theme.

    Attributes:
        window, panel, stage: grounds: of bars, of pages and lists, of the bodies.
        text, quiet, disabled: words; quiet ones, and those of what cannot be used now.
        line, edge: what parts pages and rows; what bounds a field to write or choose in, or a button.
        hover, chosen: the ground of what is pointed at and of what is selected.
        accent, accent_text: focus, links and the first button; words on it.
        explained, covered, track, track_line: the bars of the list, what of them is empty, and its edge.
        chip, handle: the ground of a small label; the grip of a scroll bar.
        warning, warning_line, urgent, urgent_line: grounds of cautions and their edges.
        ring: how wide the line round what has the keyboard is, px at 100 %.
        series: lines and marks of several muscles on a page.
        skin: the body, where the person has chosen no skin.
        pale: whether words are pale on dark grounds.
    """

    window: str
    panel: str
    stage: str
    text: str
    quiet: str
    disabled: str
    line: str
    edge: str
    hover: str
    chosen: str
    accent: str
    accent_text: str
    explained: str
    covered: str
    track: str
    track_line: str
    chip: str
    handle: str
    warning: str
    warning_line: str
    urgent: str
    urgent_line: str
    series: tuple[str, ...]
    skin: BodyColours
    pale: bool = False
    ring: int = 2


LIGHT = Theme(
    window="#f3f1ed",
    panel="#ffffff",
    stage="#fbfaf7",
    text="#1f2a2e",
    quiet="#56636a",
    disabled="#838c90",
    line="#ddd8d0",
    edge="#7d8384",
    hover="#eef5f5",
    chosen="#dceeef",
    accent="#0b6e7d",
    accent_text="#ffffff",
    explained="#c8552b",
    covered="#0b6e7d",
    track="#e6e2db",
    track_line="#e6e2db",
    chip="#e7eced",
    handle="#9a948a",
    warning="#fff4dc",
    warning_line="#b07d1f",
    urgent="#fde8e2",
    urgent_line="#b3261e",
    series=DARK_SERIES,
    skin=LIGHT_SKIN,
)
DARK = Theme(
    window="#1c2326",
    panel="#161c1f",
    stage="#12171a",
    text="#e8edee",
    quiet="#a9b4b8",
    disabled="#6d787c",
    line="#343e42",
    edge="#7f8b90",
    hover="#20292d",
    chosen="#1d3a40",
    accent="#5fc4d3",
    accent_text="#06262b",
    explained="#f08a5d",
    covered="#5fc4d3",
    track="#333d41",
    track_line="#333d41",
    chip="#2c373b",
    handle="#76838a",
    warning="#3a2f16",
    warning_line="#d9a441",
    urgent="#47201b",
    urgent_line="#f28b82",
    series=LIGHT_SERIES,
    skin=DIM_SKIN,
    pale=True,
)
CONTRAST = Theme(
    window="#000000",
    panel="#000000",
    stage="#000000",
    text="#ffffff",
    quiet="#e4e4e4",
    disabled="#9c9c9c",
    line="#bdbdbd",
    edge="#ffffff",
    hover="#1d1d1d",
    chosen="#00657a",
    accent="#5ee6ff",
    accent_text="#000000",
    explained="#ffb35c",
    covered="#5ee6ff",
    track="#3a3a3a",
    track_line="#bdbdbd",
    chip="#2b2b2b",
    handle="#b4b4b4",
    warning="#332600",
    warning_line="#ffd34d",
    urgent="#4d0000",
    urgent_line="#ff9a8f",
    series=LIGHT_SERIES,
    skin=CLEAR_SKIN,
    pale=True,
    ring=3,
)
THEMES: dict[str, Theme] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
SKINS: dict[str, BodyColours | None] = {
    "neutral": None,  # the theme's
    "light": LIGHT_SKIN,
    "medium": MEDIUM_SKIN,
    "dark": DARK_SKIN,
}

# Words on a ground of the theme's own choice: the ramp of intensity, a tag's colour.
DARK_INK, LIGHT_INK = "#0d1113", "#ffffff"
ICON_INK = "#223035"  # what the files of assets/icons are drawn in

_PAGES = ("window", "panel", "stage")
_ROWS = ("panel", "hover", "chosen")
# (what, on what, the least contrast); names of Theme
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, ground, READ) for ink in ("text", "quiet") for ground in dict.fromkeys((*_PAGES, *_ROWS))),
    *((ink, ground, READ) for ink in ("text", "quiet", "accent") for ground in ("warning", "urgent")),
    *(("accent", ground, READ) for ground in _PAGES),  # links
    ("text", "chip", READ),
    ("accent_text", "accent", READ),
    *(("accent", ground, SEEN) for ground in (*_ROWS, "window")),  # focus, the mark of a chosen row
    *((mark, ground, SEEN) for mark in ("explained", "covered") for ground in _ROWS),
    *((mark, "track", SEEN) for mark in ("explained", "covered", "accent")),  # a part and the rest of it
    *(("edge", ground, SEEN) for ground in dict.fromkeys((*_PAGES, *_ROWS, "warning", "urgent"))),
    ("edge", "chip", SEEN),
    *(("disabled", ground, SEEN) for ground in ("window", "panel")),
    ("handle", "panel", SEEN),
    ("warning_line", "warning", SEEN),
    ("urgent_line", "urgent", SEEN),
)
