"""How well the patterns by which a muscle is read are known: which of them one report alone describes."""

from collections.abc import Collection
from typing import Literal

from bodymap.atlas.area import BOTH_SIDES
from bodymap.atlas.muscle import Evidence, Muscle
from bodymap.words import later, tr

Thin = Literal["no", "in part", "yes"]
WORDS: dict[Thin, str] = {
    "in part": later("Thin evidence for a part of it: that pattern is described in a single report."),
    "yes": later("Thin evidence: its pattern is described in a single report."),
}


def thin(muscle: Muscle, patterns: Collection[str]) -> Thin:
    """Return whether the patterns (ids) that a muscle is read by are described in a single report."""
    found: list[Evidence] = [one.evidence for one in muscle.patterns if one.id in patterns]
    if BOTH_SIDES in patterns and muscle.both_sides:
        found.append(muscle.both_sides.evidence)
    if "single_report" not in found:
        return "no"
    return "yes" if set(found) == {"single_report"} else "in part"


def evidence_words(muscle: Muscle, patterns: Collection[str]) -> str:
    """Return in a sentence that evidence is thin, or nothing where it is not."""
    how = thin(muscle, patterns)
    return tr(WORDS[how]) if how in WORDS else ""
