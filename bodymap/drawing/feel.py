"""How strong a pain is and what it feels like, in the words of the drawing file. No geometry is loaded."""

from typing import Literal, get_args

Quality = Literal["aching", "burning", "stabbing", "throbbing", "cramping", "tingling", "numb", "other"]
QUALITIES: tuple[Quality, ...] = get_args(Quality)
MAX_INTENSITY = 10
MAX_NOTE = 500  # characters
MOST_STROKES = 1_000_000  # the largest number of a stroke that went round the side
