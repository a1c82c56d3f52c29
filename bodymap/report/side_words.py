"""A candidate's side in words: on a chip or a heading, and inside a sentence."""

from bodymap.words import later, tr

SIDE_WORDS = {
    "left": later("Left"),
    "right": later("Right"),
    "both": later("Both sides"),
    "midline": later("Midline"),
}
SIDE_INSIDE = {
    "left": later("left"),
    "right": later("right"),
    "both": later("both sides"),
    "midline": later("midline"),
}


def side_word(side: str) -> str:
    """Return the side as it stands alone: "Left"."""
    return tr(SIDE_WORDS[side])


def side_inside(side: str) -> str:
    """Return the side as it stands inside a sentence: "left"; a side that is not known stays as it is."""
    return tr(SIDE_INSIDE[side]) if side in SIDE_INSIDE else side
