"""How pain feels, in words."""

from bodymap.drawing.mark import Quality
from bodymap.words import later

QUALITY_WORDS: dict[Quality, str] = {
    "aching": later("Aching"),
    "burning": later("Burning"),
    "stabbing": later("Stabbing"),
    "throbbing": later("Throbbing"),
    "cramping": later("Cramping"),
    "tingling": later("Tingling"),
    "numb": later("Numb"),
    "other": later("Other"),
}
